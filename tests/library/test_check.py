"""Checking files: their kind is told by their keys, and each error stands at its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from exercise_app.library.check import Named, check_files, find_files
from tests.content.material import EXERCISES, ROOT, ROUTINES
from tests.library.folders import EXERCISE, ROUTINE, Home, write

SEE = "; the catalogue shows all (Ctrl+2 in the window), and docs/routines.md lists them"


def check(home: Home, *paths: Path) -> list[str]:
    found = check_files(Named(paths), home.built_in / "exercises", home.user / "exercises")
    return [f"{Path(p.path).name}:{p.line}:{p.column} {p.message}" for p in found]


def test_every_built_in_file_is_clean() -> None:
    user = Path("/nowhere")
    assert check_files(Named((*ROUTINES, *EXERCISES)), ROOT / "assets" / "exercises", user) == ()


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
        ("e.yaml", "name: [\n", "e.yaml:2:1 not valid YAML"),
        ("r.yaml", "level: 3\nname: [\n", "r.yaml:3:1 not valid YAML"),
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


def test_a_routine_may_not_use_what_only_lies_beside_it(home: Home, tmp_path: Path) -> None:
    for folder in (tmp_path, home.user / "routines"):
        routine = write(folder / "r.yaml", ROUTINE.format(name="R", exercise="new"))
        exercise = write(folder / "new.yaml", EXERCISE.format(name="New"))
        assert check(home, routine, exercise)[0] == (
            "r.yaml:4:20 there is no exercise “new”; move new.yaml from this folder into "
            "the one of your exercises"
        )


def test_in_a_home_each_folder_holds_what_is_read_there(home: Home, tmp_path: Path) -> None:
    routines, exercises = home.user / "routines", home.user / "exercises"
    mine = write(routines / "mine.yaml", EXERCISE.format(name="Mine"))
    told = "only routines are read in this folder; add `steps:`, or move an exercise to "
    assert check(home, mine) == [f"mine.yaml:1:1 {told}{exercises}"]
    core = home.routine("user", "core").rename(tmp_path / "core.yaml")
    assert check(home, core) == []
    moved = core.rename(write(exercises / "core.yaml", ""))
    told = "only exercises are read in this folder; move a routine to "
    assert check(home, moved) == [f"core.yaml:1:1 {told}{routines}"]
    empty = write(routines / "empty.yaml", "")
    assert check(home, empty) == ["empty.yaml:1:1 the file is empty; begin with `format: 1`"]
    inner = write(routines / "old" / "mine.yaml", EXERCISE.format(name="Mine"))
    assert check(home, inner) == []


def in_folders(home: Home, *paths: Path) -> list[str]:
    found = find_files([str(path) for path in paths])
    problems = check_files(found, home.built_in / "exercises", home.user / "exercises")
    return [f"{Path(p.path).name}:{p.line}:{p.column} {p.message}" for p in problems]


@pytest.mark.parametrize("exercises", ["exercises", "assets/exercises"])
def test_another_home_is_checked_as_if_it_were_in_use(
    home: Home, tmp_path: Path, exercises: str
) -> None:
    other = tmp_path / "other"
    write(other / "routines" / "r.yaml", ROUTINE.format(name="R", exercise="new"))
    write(other / exercises / "new.yaml", EXERCISE.format(name="New") + "easier: easy\n")
    easy = write(other / exercises / "easy.yaml", EXERCISE.format(name="Easy"))
    assert in_folders(home, other) == []
    assert in_folders(home, other / "routines", other / exercises) == []
    for alone in (other / "routines", other / "routines" / "r.yaml"):
        [told] = in_folders(home, alone)
        assert told.startswith("r.yaml:4:20 there is no exercise “new”")
    home.exercise("user", "mine")
    write(other / "routines" / "s.yaml", ROUTINE.format(name="S", exercise="mine"))
    assert in_folders(home, other) == []
    easy.unlink()
    broken = other / exercises / "new.yaml"
    assert sorted(in_folders(home, other)) == [
        f"{line}{mend}"
        for line, mend in (
            ("new.yaml:4:9 there is no exercise “easy”", SEE),
            ("r.yaml:4:20 the exercise “new” cannot be read; mend ", f"{broken} first"),
        )
    ]


def test_a_home_is_clean_whatever_its_cache_holds(home: Home, tmp_path: Path) -> None:
    home.routine("user", "mine")
    write(home.user / "cache" / "last-good" / "gone.yaml", "x: 1\n")
    write(home.user / ".git" / "x.yaml", "x: 1\n")
    assert in_folders(home, home.user) == []
    cache = write(tmp_path / "pack" / "cache" / "r.yaml", "x: 1\n")
    assert find_files([str(tmp_path / "pack")]).files == (cache,)


def test_the_folders_of_a_home_may_be_links_and_others_are_not_followed(
    home: Home, tmp_path: Path
) -> None:
    bad = write(tmp_path / "kept" / "bad.yaml", "format: 1\nname: B\nkind: strength\n")
    home.user.mkdir()
    for name in ("routines", "exercises"):
        (home.user / name).symlink_to(tmp_path / "kept", target_is_directory=True)
    (home.user / "more").symlink_to(tmp_path, target_is_directory=True)
    (bad.parent / "exercises").symlink_to(bad.parent, target_is_directory=True)
    found = find_files([str(home.user)])
    assert [path.name for path in found.files] == ["bad.yaml"]
    assert in_folders(home, home.user)[-1] == "bad.yaml:1:1 “steps” is missing; add `steps: …`"


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
