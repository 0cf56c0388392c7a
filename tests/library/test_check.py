"""Checking files: their kind is told by their keys, and each error stands at its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from exercise_app.library.check import check_files
from tests.content.material import EXERCISES, ROOT, ROUTINES
from tests.library.folders import EXERCISE, ROUTINE, Home, write


def check(home: Home, *paths: Path) -> list[str]:
    found = check_files(paths, home.built_in / "exercises", home.user / "exercises")
    return [f"{Path(p.path).name}:{p.line}:{p.column} {p.message}" for p in found]


def test_every_built_in_file_is_clean() -> None:
    user = Path("/nowhere")
    assert check_files([*ROUTINES, *EXERCISES], ROOT / "assets" / "exercises", user) == ()


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("r.yaml", "format: 1\nsteps: []\n", "r.yaml:1:1 “kind” is missing"),
        ("r.yaml", "format: 1\nkind: x\n", "r.yaml:1:1 “name” is missing"),
        ("e.yaml", "format: 1\nhold: x\n", "e.yaml:1:1 “name” is missing; add `name: …`"),
        ("settings.yaml", "theme: pink\n", "settings.yaml:1:8 “theme” is one of system, light"),
        ("settings.yaml", "name: A\nhold: x\n", "settings.yaml:1:1 “format” is missing"),
        ("e.yaml", "", "e.yaml:1:1 the file is empty; begin with `format: 1`"),
        ("e.yaml", "- a\n", "e.yaml:1:1 an exercise is written as `key: value` lines"),
        ("e.yaml", "a: [\n", "e.yaml:2:1 not valid YAML"),
        ("e.yml", "a: 1\n", "e.yml:1:1 only files that end in .yaml are read; rename it"),
    ],
)
def test_a_files_kind_is_told_by_its_keys(
    home: Home, tmp_path: Path, name: str, text: str, message: str
) -> None:
    assert check(home, write(tmp_path / name, text))[0].startswith(message)


def test_settings_are_checked_as_settings(home: Home, tmp_path: Path) -> None:
    assert check(home, write(tmp_path / "settings.yaml", "theme: dark\n")) == []
    assert check(home, write(tmp_path / "settings.yaml", "# nothing yet\n")) == []


def test_a_routine_may_use_the_built_in_and_the_users_exercises(home: Home, tmp_path: Path) -> None:
    home.exercise("user", "mine")
    for exercise in ("plank", "mine"):
        text = ROUTINE.format(name="R", exercise=exercise)
        assert check(home, write(tmp_path / "r.yaml", text)) == []


def test_a_routines_own_name_is_no_exercise(home: Home, tmp_path: Path) -> None:
    path = write(tmp_path / "planks.yaml", ROUTINE.format(name="R", exercise="planks"))
    assert check(home, path) == [
        "planks.yaml:4:20 there is no exercise “planks”; did you mean “plank”?"
    ]


def test_exercises_checked_along_with_a_routine_are_there_for_it(
    home: Home, tmp_path: Path
) -> None:
    routine = write(tmp_path / "r.yaml", ROUTINE.format(name="R", exercise="new"))
    exercise = write(tmp_path / "new.yaml", EXERCISE.format(name="New"))
    assert check(home, routine, exercise) == []
    write(exercise, "format: 1\n")
    assert check(home, routine, exercise) == [
        f"r.yaml:4:20 the exercise “new” cannot be read; mend {exercise} first",
        "new.yaml:1:1 “name” is missing; add `name: …`",
    ]


def test_exercises_checked_together_may_name_each_other(home: Home, tmp_path: Path) -> None:
    a = write(tmp_path / "a.yaml", EXERCISE.format(name="A") + "harder: b\n")
    b = write(tmp_path / "b.yaml", EXERCISE.format(name="B") + "easier: a\n")
    assert check(home, a, b) == []
    [told] = check(home, a)
    assert told.startswith("a.yaml:4:9 there is no exercise “b”; move b.yaml from this folder ")


def test_every_file_is_told_also_behind_a_broken_one(home: Home, tmp_path: Path) -> None:
    paths = [write(tmp_path / f"{name}.yaml", "x: 1\n") for name in ("b", "a")]
    found = check(home, tmp_path / "none.yaml", *paths)
    assert [line.partition(":")[0] for line in found] == [
        "none.yaml",
        *["b.yaml"] * 3,
        *["a.yaml"] * 3,
    ]
