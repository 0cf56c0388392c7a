"""The list of routines: whose file counts, what is broken, and the index between starts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from exercise_app.core.translation import use
from exercise_app.library.index import Index
from exercise_app.library.problems import Unreadable
from exercise_app.library.routine_files import NoSuchRoutine, RoutineFiles
from tests.library.folders import ROUTINE, Home


def listed(files: RoutineFiles) -> list[tuple[str, str]]:
    return [(entry.id, entry.name) for entry in files.entries()]


BUILT_IN = [("core", "built-in core"), ("legs", "built-in legs")]


def test_built_in_routines_come_first_and_then_the_users_by_name(home: Home) -> None:
    for id_, name in (("b", "zebra"), ("a", "Yak"), ("c", "yak")):
        home.routine("user", id_, text=ROUTINE.format(name=name, exercise="plank"))
    files = home.routines().refreshed()
    assert listed(files) == [*BUILT_IN, ("a", "Yak"), ("c", "yak"), ("b", "zebra")]
    assert [entry.source for entry in files.entries()][1:3] == [
        "built-in", str(home.user / "routines" / "a.yaml"),
    ]  # fmt: skip


def test_an_entry_says_how_long_it_lasts_and_what_it_holds(home: Home) -> None:
    steps = "steps: [{exercise: plank, hold: 30}, {exercise: squat, reps: 5, pace: self}]\n"
    home.routine("user", "a", text=f"format: 1\nname: A\nkind: stretch\nlevel: 4\n{steps}")
    entry = home.routines().refreshed().entries()[-1]
    assert (entry.kind, entry.level, entry.duration, entry.open) == ("stretch", 4, 10 + 30 + 15, 1)
    assert entry.exercises == ("built-in plank", "built-in squat")


def test_the_users_routine_takes_the_place_of_the_built_in(home: Home) -> None:
    home.routine("user", "core")
    files = home.routines().refreshed()
    assert listed(files) == [BUILT_IN[1], ("core", "user core")]
    assert files.find("core").routine.name == "user core"


def test_a_broken_routine_is_told_and_hides_no_other(home: Home) -> None:
    path = home.routine("user", "broken", text="format: 1\nname: B\nkind: x\nsteps: 1\n")
    (home.user / "routines" / "b.yml").touch()
    files = home.routines().refreshed()
    assert listed(files) == BUILT_IN
    assert [str(p).removeprefix(str(path.parent)) for p in files.problems()] == [
        "/broken.yaml:3:7: error: “kind” is one of activation, strength, stretch, mobility",
        "/broken.yaml:4:8: error: “steps” is a list; begin each step with `- exercise: …`",
        "/b.yml:1:1: error: only files that end in .yaml are read; rename it",
    ]


def test_a_broken_routine_with_a_built_ins_id_keeps_its_place(home: Home) -> None:
    home.routine("user", "core", text="nothing\n")
    files = home.routines().refreshed()
    assert listed(files) == [BUILT_IN[1]]
    assert len(files.problems()) == 1
    with pytest.raises(Unreadable):
        files.find("core")


def test_a_broken_exercise_breaks_only_what_uses_it(home: Home) -> None:
    broken = home.exercise("user", "plank", "format: 1\n")
    files = home.routines().refreshed()
    assert listed(files) == [BUILT_IN[1]]
    [problem] = files.problems()
    assert problem.message == f"the exercise “plank” cannot be read; mend {broken} first"


def test_a_routine_is_found_by_id_and_by_path(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    path = home.routine("elsewhere", "mine", "squat")
    home.exercise("user", "squat")
    files = home.routines()
    assert files.find("core").routine.source == "built-in"
    found = files.find(str(path)).routine
    assert (found.id, found.source) == ("mine", str(path))
    assert found.steps[0].exercise.name == "user squat"  # type: ignore[union-attr]
    monkeypatch.chdir(path.parent)
    assert files.find("mine.yaml").routine.name == "elsewhere mine"
    assert files.find("./mine.yaml").routine.name == "elsewhere mine"


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        ("cor", "there is no routine “cor”; did you mean “core”?"),
        ("zzz", "there is no routine “zzz”; `exercise-app list` shows them"),
        ("", "there is no routine “”; `exercise-app list` shows them"),
        ("a\nb", "there is no routine “a\\nb”; `exercise-app list` shows them"),
        ("x" * 300, f"there is no routine “{'x' * 39}…”; `exercise-app list` shows them"),
        ("x\0y", "there is no routine “x\\x00y”; `exercise-app list` shows them"),
    ],
)
def test_an_unknown_id_is_told_with_a_near_one(home: Home, wanted: str, message: str) -> None:
    with pytest.raises(NoSuchRoutine) as refused:
        home.routines().find(wanted)
    assert str(refused.value) == message


def test_a_path_is_told_as_it_was_written(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(home.built_in)
    with pytest.raises(Unreadable, match=r"^none\.yaml:1:1: error: the file cannot be read"):
        home.routines().find("none.yaml")
    with pytest.raises(Unreadable, match=r"^\./a\.yml:1:1: error: the file cannot be read"):
        home.routines().find("./a.yml")


def test_the_rows_are_there_at_the_next_start_without_reading_a_routine(home: Home) -> None:
    home.routine("user", "mine")
    home.routine("user", "broken", text="x\n")
    before = home.routines().refreshed()
    after = home.routines()
    assert after.entries() == before.entries()
    assert after.problems() == before.problems()
    assert len(after.entries()) == 3


class Counted(RoutineFiles):
    """Keeps the files that were really read."""

    read_files: list[str]

    def read(self, path: Path, shown: str | None = None) -> Any:
        self.read_files = [*getattr(self, "read_files", []), path.name]
        return super().read(path, shown)


def read_on_refresh(home: Home) -> list[str]:
    exercises = home.exercises()
    files = Counted(
        home.built_in / "routines", home.user / "routines", lambda: exercises, home.cache
    )
    files.refreshed()
    return getattr(files, "read_files", [])


def test_a_refresh_reads_only_what_is_new_or_changed(home: Home) -> None:
    home.routine("user", "mine")
    assert read_on_refresh(home) == ["core.yaml", "legs.yaml", "mine.yaml"]
    assert read_on_refresh(home) == []
    home.routine("user", "mine", "squat")
    assert read_on_refresh(home) == ["mine.yaml"]
    home.routine("user", "new")
    assert read_on_refresh(home) == ["new.yaml"]
    (home.user / "routines" / "new.yaml").unlink()
    assert read_on_refresh(home) == []
    assert [id_ for id_, _ in listed(home.routines())] == ["core", "legs", "mine"]


def test_the_index_keeps_what_a_routine_uses_and_what_may_stand_for_it(home: Home) -> None:
    own = "exercises: {mine: {name: Mine}}\nsteps: [{exercise: mine, hold: 9}, {exercise: squat}]\n"
    home.routine("user", "own", text=f"format: 1\nname: Own\nkind: strength\n{own}")
    legs = "legs: {foot: [0, mat]}, arms: {upper: 270}"
    figure = f"figure: {{poses: {{a: {{hips: [0, 53], trunk: 90, {legs}}}}}}}\n"
    home.exercise("built-in", "squat", f"format: 1\nname: Squat\nhold: 20s\n{figure}")
    read = home.routines().refreshed().entries()
    stored = home.routines().entries()
    assert stored == read
    assert [entry.uses for entry in read] == [("plank",), ("squat",), ("mine", "squat")]
    assert [entry.own for entry in read] == [(), (), ("mine",)]
    assert [entry.faces for entry in read] == [(), ("squat",), ("squat",)]


def test_a_changed_exercise_makes_every_row_out_of_date(home: Home) -> None:
    read_on_refresh(home)
    home.exercise("user", "plank", "format: 1\nname: Mine\nhold: 1m\n")
    assert read_on_refresh(home) == ["core.yaml", "legs.yaml"]
    assert home.routines().entries()[0].duration == 10 + 60


def test_a_refresh_of_a_running_app_sees_a_changed_exercise(home: Home) -> None:
    files = home.routines().refreshed()
    home.exercise("user", "plank", "format: 1\nname: Mine\nhold: 1m\n")
    assert files.refreshed().entries()[0].duration == 10 + 60


def test_built_in_routines_alone_can_be_refreshed(home: Home) -> None:
    home.routine("user", "mine")
    files = home.routines()
    files.refresh_built_in()
    assert listed(files) == BUILT_IN


def test_a_list_changes_only_when_the_last_file_of_a_folder_is_read(home: Home) -> None:
    files = home.routines()
    steps = files.refresh()
    next(steps)
    assert listed(files) == []
    next(steps)
    assert listed(files) == []
    assert list(steps) == []
    assert listed(files) == BUILT_IN


INDEXES = ("built-in-routines.json", "user-routines.json")


def test_what_is_wrong_is_told_anew_in_another_language(home: Home) -> None:
    german = {"English": "Deutsch", STEPS: "„steps“ ist eine Liste"}
    home.routine("user", "broken", text="format: 1\nname: B\nkind: stretch\nsteps: 1\n")
    assert home.routines().refreshed().problems()[0].message == STEPS
    try:
        use(lambda text, which, number: german.get(text, ""))
        files = home.routines()
        assert listed(files) == BUILT_IN
        assert files.refreshed().problems()[0].message == "„steps“ ist eine Liste"
    finally:
        use(None)
    assert home.routines().refreshed().problems()[0].message == STEPS


STEPS = "“steps” is a list; begin each step with `- exercise: …`"
GARBAGE = [
    b"", b"\xff\xfe", b"{", b"[]", b"null", b"5", b"[" * 100_000, b'{"version": 2}', b"\0" * 100,
    b'{"version": 2, "folder": "", "exercises": "", "rows": [[1]]}',
]  # fmt: skip


@pytest.mark.parametrize("content", GARBAGE, ids=range(len(GARBAGE)))
def test_an_index_that_cannot_be_read_counts_as_empty(home: Home, content: bytes) -> None:
    home.routines().refreshed()
    for name in INDEXES:
        (home.cache / name).write_bytes(content)
    files = home.routines()
    assert files.entries() == ()
    assert listed(files.refreshed()) == BUILT_IN


def damaged(stored: Any) -> list[Any]:
    """`stored` with each of its values in turn made one of another type."""
    found = []
    keys = stored if isinstance(stored, dict) else range(len(stored))
    for key in keys:
        others: list[Any] = [None, 5, "x", [], {}, -1.5]
        for other in others:
            copy = json.loads(json.dumps(stored))
            copy[key] = other
            found.append(copy)
        if isinstance(stored[key], dict | list):
            for inner in damaged(stored[key]):
                copy = json.loads(json.dumps(stored))
                copy[key] = inner
                found.append(copy)
    return found


def test_an_index_with_any_one_value_wrong_does_no_harm(home: Home) -> None:
    home.routine("built-in", "broken", text="x\n")
    home.routines().refreshed()
    path = home.cache / INDEXES[0]
    stored = json.loads(path.read_bytes())
    versions = damaged(stored)
    assert len(versions) > 100
    for version in versions:
        path.write_text(json.dumps(version), encoding="utf-8")
        files = home.routines()
        assert len(files.entries()) <= 2
        assert all(str(problem) for problem in files.problems())


def test_an_index_of_another_folder_or_version_is_not_taken(home: Home, tmp_path: Path) -> None:
    home.routines().refreshed()
    path = home.cache / INDEXES[0]
    folder = home.built_in / "routines"
    assert len(Index(folder, path).load()) == 2
    assert Index(tmp_path, path).load() == {}
    assert Index(folder, path).load("another fingerprint") == {}
    assert Index(folder, path).load(largest=10) == {}
    assert Index(folder, None).load() == {}
    stored = json.loads(path.read_bytes())
    path.write_text(json.dumps({**stored, "version": "1"}), encoding="utf-8")
    assert Index(folder, path).load() == {}


def test_a_cache_that_cannot_be_written_does_no_harm(home: Home) -> None:
    home.cache.write_text("a file in the way", encoding="utf-8")
    assert listed(home.routines().refreshed()) == BUILT_IN
    home.cache.unlink()
    (home.cache / INDEXES[0]).mkdir(parents=True)
    assert listed(home.routines().refreshed()) == BUILT_IN
    assert [path.name for path in home.cache.iterdir()] == [INDEXES[0]]


def test_without_a_cache_every_start_reads_all(home: Home) -> None:
    exercises = home.exercises()
    files = RoutineFiles(home.built_in / "routines", home.user / "routines", lambda: exercises)
    assert listed(files.refreshed()) == BUILT_IN
    assert not home.cache.exists()


def test_odd_files_are_listed_with_their_problem(home: Home) -> None:
    folder = home.user / "routines"
    folder.mkdir(parents=True)
    (folder / "folder.yaml").mkdir()
    (folder / "loop.yaml").symlink_to("loop.yaml")
    (folder / "empty.yaml").touch()
    home.routine("user", "Bad Name")
    files = home.routines().refreshed()
    assert listed(files) == BUILT_IN
    assert [Path(problem.path).name for problem in files.problems()] == [
        "Bad Name.yaml", "empty.yaml", "folder.yaml", "loop.yaml",
    ]  # fmt: skip
