"""What commands work with: each part found in the home, and made when it is first asked for."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

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


TARGET = "targets: {own: 2}\n"


def test_a_routine_with_a_target_is_looked_for_at_each_start(tmp_path: Path) -> None:
    """The settings are cached, and the routine comes and goes without them."""
    write(tmp_path / "settings.yaml", TARGET)
    own = write(tmp_path / "routines" / "own.yaml", "nothing: good\n")
    for _ in range(2):
        context = Context(tmp_path)
        assert (context.settings.targets["own"], context.settings_read[1]) == (2, ())
    own.rename(tmp_path / "elsewhere.yaml")
    for _ in range(2):
        [problem] = Context(tmp_path).settings_read[1]
        assert problem.message.startswith("there is no kind or routine “own”")
        assert "own" not in Context(tmp_path).settings.targets
    (tmp_path / "elsewhere.yaml").rename(own)
    context.judge_targets_again()
    assert (context.settings.targets["own"], context.settings_read[1]) == (2, ())


def test_a_target_for_a_built_in_routine_needs_no_file_of_the_users(tmp_path: Path) -> None:
    write(tmp_path / "settings.yaml", "targets: {big-three: 1}\n")
    for _ in range(2):
        assert Context(tmp_path).settings_read[1] == ()


def test_where_the_folder_cannot_be_looked_into_any_routine_may_be_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbid(folder: Path) -> Iterator[Path]:
        raise PermissionError(13, "Permission denied", str(folder))

    write(tmp_path / "settings.yaml", TARGET)
    monkeypatch.setattr(Path, "iterdir", forbid)
    for _ in range(2):
        context = Context(tmp_path)
        assert (context.settings.targets["own"], context.settings_read[1]) == (2, ())


def test_a_routines_target_makes_no_start_read_yaml(tmp_path: Path) -> None:
    write(tmp_path / "settings.yaml", TARGET)
    write(tmp_path / "routines" / "own.yaml", ROUTINE.format(name="Own", exercise="plank"))
    assert Context(tmp_path).settings_read[1] == ()
    look = (
        "import sys; from pathlib import Path; from exercise_app.context import Context;"
        f"print(Context(Path({str(tmp_path)!r})).settings.targets['own'], 'yaml' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", look], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.split() == ["2", "False"]
