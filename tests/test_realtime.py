"""The budget of sound in real time is held before a test runs."""

from __future__ import annotations

import re
import zlib
from pathlib import Path

import pytest

from tests.house import ROOT
from tests.realtime import LIMIT, check

pytest_plugins = ["pytester"]
SERVER = "import pytest\n@pytest.fixture\ndef sound_server(): pass\n"


def items(pytester: pytest.Pytester, tests: str) -> list[pytest.Item]:
    pytester.makeini("[pytest]\nmarkers = realtime(seconds)")
    name = f"test_{zlib.crc32(tests.encode())}"
    path = pytester.makepyfile(**{name: SERVER + tests})
    found, _ = pytester.inline_genitems(path)
    assert found
    return found


def test_sound_must_be_declared(pytester: pytest.Pytester) -> None:
    with pytest.raises(pytest.UsageError, match="test_it sounds: mark it"):
        check(items(pytester, "def test_it(sound_server): pass\n"))
    check(items(pytester, "def test_it(): pass\n"))


def test_what_is_declared_is_summed_with_a_tests_own_word_before_its_modules(
    pytester: pytest.Pytester,
) -> None:
    module = (
        f"pytestmark = pytest.mark.realtime({LIMIT})\n"
        "def test_silent(): pass\n"
        "@pytest.mark.realtime(1)\n"
        "def test_short(sound_server): pass\n"
    )
    check(items(pytester, module))
    with pytest.raises(pytest.UsageError, match=r"41\.0 s of sound"):
        check(items(pytester, module + "def test_long(sound_server): pass\n"))


def test_each_case_of_a_test_counts(pytester: pytest.Pytester) -> None:
    one = "@pytest.mark.realtime(11)\n@pytest.mark.parametrize('n', range({}))\n"
    sounding = "def test_it(sound_server, n): pass\n"
    check(items(pytester, one.format(3) + sounding))
    with pytest.raises(pytest.UsageError, match=r"44\.0 s"):
        check(items(pytester, one.format(4) + sounding))


def test_the_suite_runs_for_sound_all_folders_with_tests_that_sound() -> None:
    script = (ROOT / "scripts" / "test.sh").read_text(encoding="utf-8")
    [named] = re.findall(r"-m realtime (.+)", script)
    sounding = {
        path.relative_to(ROOT).parent.as_posix()
        for path in (ROOT / "tests").rglob("test_*.py")
        if "mark.realtime" in path.read_text(encoding="utf-8") and path != Path(__file__)
    }
    assert sounding == set(named.split())
