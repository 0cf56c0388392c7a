"""Starting with the computer: an entry that desktops take, written and taken away."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from exercise_app.desktop import autostart
from exercise_app.desktop.paths import Paths, find_paths
from exercise_app.presenters import starting
from tests.desktop.session_bus import linux, needs

pytestmark = linux


@pytest.fixture
def entry(own_home: Path) -> Path:
    return own_home / ".config/autostart/exercise-app.desktop"


@needs("desktop-file-validate")
def test_it_is_written_as_desktops_want_it_and_taken_away(entry: Path) -> None:
    assert autostart.entry_path() == entry
    assert starting.surroundings().autostart is False
    assert starting.choose(find_paths(), on=True) == ""
    done = subprocess.run(["desktop-file-validate", entry], capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (0, b"")
    (line,) = [line for line in entry.read_text().splitlines() if line.startswith("Exec=")]
    assert line.endswith("main.py --tray")
    assert starting.surroundings().autostart is True
    assert starting.choose(find_paths(), on=False) == ""
    assert not entry.exists()
    assert starting.choose(find_paths(), on=False) == "", "nothing to take away"


def test_a_home_of_its_own_goes_along(entry: Path, tmp_path: Path) -> None:
    starting.choose(Paths.within(tmp_path / "my fit"), on=True)
    assert f'--home "{tmp_path}/my fit" --tray' in entry.read_text()


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_the_desktops_own_settings_switched_off_is_off(entry: Path, line: str) -> None:
    starting.choose(find_paths(), on=True)
    entry.write_text(entry.read_text() + line + "\n")
    assert starting.surroundings().autostart is False
    starting.choose(find_paths(), on=True)
    assert starting.surroundings().autostart is True


def test_where_it_cannot_be_written_one_sentence_says_so(entry: Path) -> None:
    entry.parent.parent.mkdir(parents=True, exist_ok=True)
    entry.parent.write_text("a file in the way")
    told = starting.choose(find_paths(), on=True)
    assert told.startswith(f"{entry} cannot be changed: ")


def test_other_systems_have_their_own_way() -> None:
    assert not autostart.can_autostart("win32")
    assert not autostart.can_autostart("darwin")
    assert autostart.can_autostart("linux")
