"""The locale of one thing, of the environment and of the system."""

from __future__ import annotations

import plistlib
from pathlib import Path

import pytest

from exercise_app.desktop.locales import locale_of, mac_locale, territory_of

PREFERENCES = Path("Library/Preferences/.GlobalPreferences.plist")


@pytest.mark.parametrize(
    ("environment", "told"),
    [
        ({"LANG": "de_AT.UTF-8"}, "de_AT"),
        ({"LANG": "de_AT.UTF-8", "LC_TIME": "en_GB.UTF-8"}, "en_GB"),
        ({"LANG": "de_AT.UTF-8", "LC_TIME": "en_GB", "LC_ALL": "fr_FR@euro"}, "fr_FR"),
        ({"LANG": "de_AT.UTF-8", "LC_TIME": "", "LC_ALL": ""}, "de_AT"),
        ({"LANG": "C.UTF-8"}, ""),
        ({"LANG": "de_AT", "LC_TIME": "POSIX"}, ""),
        ({"LC_CTYPE": "de_AT.UTF-8"}, ""),
        ({}, ""),
    ],
)
def test_each_thing_has_a_locale_of_its_own(environment: dict[str, str], told: str) -> None:
    assert locale_of("LC_TIME", environment, "linux") == told


@pytest.mark.parametrize(
    ("locale", "territory"),
    [("en_US.UTF-8", "US"), ("sr_RS@latin", "RS"), ("zh-Hans_CN", "CN"), ("en", ""), ("C", "")],
)
def test_the_territory_of_a_locale(locale: str, territory: str) -> None:
    assert territory_of("LC_TIME", {"LANG": locale}) == territory


def test_windows_is_asked_where_no_variable_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("exercise_app.desktop.locales._windows_locale", lambda: "en_US")
    assert locale_of("LC_TIME", {}, "win32") == "en_US"
    assert locale_of("LC_TIME", {"LC_ALL": "C"}, "win32") == ""


def _prefer(content: bytes) -> None:
    path = Path.home() / PREFERENCES
    path.parent.mkdir(parents=True)
    path.write_bytes(content)


def test_macos_keeps_it_in_a_file_where_no_variable_is_set() -> None:
    assert locale_of("LC_TIME", {}, "darwin") == ""
    _prefer(plistlib.dumps({"AppleLocale": "en_DE@currency=EUR"}, fmt=plistlib.FMT_BINARY))
    assert locale_of("LC_TIME", {}, "darwin") == "en_DE"
    assert locale_of("LC_TIME", {"LANG": "fr_FR.UTF-8"}, "darwin") == "fr_FR"


@pytest.mark.parametrize(
    "content",
    [
        b"", b"junk", b"<?xml version='1.0'?><plist><dict>", b"bplist00nothing",
        plistlib.dumps([1]), plistlib.dumps({"other": "de_DE"}), plistlib.dumps({"AppleLocale": 1}),
    ],
)  # fmt: skip
def test_a_file_that_tells_no_locale_is_as_good_as_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "preferences.plist"
    path.write_bytes(content)
    assert mac_locale(path) == ""
