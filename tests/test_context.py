"""What commands work with: each part found in the home, and made when it is first asked for."""

from __future__ import annotations

from pathlib import Path

from exercise_app.context import Context
from tests.library.folders import EXERCISE, ROUTINE, write


def test_every_part_is_below_the_home(tmp_path: Path) -> None:
    write(tmp_path / "exercises" / "mine.yaml", EXERCISE.format(name="Mine"))
    write(tmp_path / "routines" / "own.yaml", ROUTINE.format(name="Own", exercise="mine"))
    write(tmp_path / "settings.yaml", "theme: dark\n")
    context = Context(tmp_path)
    assert context.exercises.find("mine") is not None
    assert context.routines.find("own").routine.name == "Own"
    assert context.routines.find("big-three").routine.source == "built-in"
    assert context.store.path == tmp_path / "history.db"
    assert context.settings.theme == "dark"


def test_asking_for_nothing_makes_nothing(tmp_path: Path) -> None:
    context = Context(tmp_path / "home")
    assert context.notices() == ()
    assert list(context.store.sessions()) == []
    assert context.notices() == ()
    assert not (tmp_path / "home").exists()


def test_settings_are_read_once_until_they_are_read_again(tmp_path: Path) -> None:
    path = write(tmp_path / "settings.yaml", "theme: dark\n")
    context = Context(tmp_path)
    assert context.settings.theme == "dark"
    write(path, "theme: light\n")
    assert context.settings.theme == "dark"
    context.read_settings_again()
    assert context.settings.theme == "light"
