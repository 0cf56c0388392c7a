"""The net under every test is itself tested: strict logs, own home, strict Qt."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import hypothesis
import pytest
from hypothesis import strategies

pytest_plugins = ["pytester"]

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def strict(pytester: pytest.Pytester) -> pytest.Pytester:
    """A suite of its own with this project's conftest and pytest settings."""
    pytester.makeconftest((ROOT / "tests/conftest.py").read_text(encoding="utf-8"))
    pytester.makepyprojecttoml((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return pytester


def outcome(strict: pytest.Pytester, body: str) -> dict[str, int]:
    strict.makepyfile(test_it=body)
    result = strict.runpytest_subprocess("-p", "no:cacheprovider", "test_it.py")
    return result.parseoutcomes()


def test_a_warning_in_the_log_fails_the_test(strict: pytest.Pytester) -> None:
    body = "import logging\ndef test_it(): logging.getLogger('x').warning('oh')\n"
    assert outcome(strict, body) == {"passed": 1, "errors": 1}


def test_an_expected_warning_passes_and_one_that_never_comes_fails(
    strict: pytest.Pytester,
) -> None:
    body = (
        "import logging\n"
        "def test_comes(expect_log):\n"
        "    expect_log('oh')\n"
        "    logging.getLogger('x').warning('oh')\n"
        "def test_never(expect_log):\n"
        "    expect_log('oh')\n"
    )
    assert outcome(strict, body) == {"passed": 2, "errors": 1}


def test_a_python_warning_and_a_qt_warning_fail_the_test(strict: pytest.Pytester) -> None:
    body = (
        "import warnings\n"
        "from PySide6.QtCore import qWarning\n"
        "def test_python(): warnings.warn('oh', UserWarning)\n"
        "def test_qt(): qWarning('oh')\n"
    )
    assert outcome(strict, body) == {"failed": 2}


def test_an_unknown_marker_is_an_error(strict: pytest.Pytester) -> None:
    body = "import pytest\n@pytest.mark.nonsense\ndef test_it(): pass\n"
    assert outcome(strict, body) == {"errors": 1}


def test_nothing_of_the_users_is_in_reach(own_home: Path) -> None:
    places = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    assert all(Path(os.environ[name]).is_relative_to(own_home) for name in places)
    assert "EXERCISE_APP_HOME" not in os.environ
    assert Path.home() == own_home
    assert [path.name for path in own_home.iterdir()] == ["run"]


def test_a_child_process_finds_this_checkout(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", "import exercise_app; print(exercise_app.__file__)"],
        cwd=tmp_path, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert Path(done.stdout.strip()).is_relative_to(ROOT)


@hypothesis.given(strategies.integers())
def test_the_net_stays_out_of_hypothesis_way(number: int) -> None:
    assert hypothesis.settings.default is not None
    assert hypothesis.settings.default.deadline is None
