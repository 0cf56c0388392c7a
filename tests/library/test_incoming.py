"""What is dropped or pasted is looked at, told what it is, and kept without losing anything."""

from __future__ import annotations

import stat
import sys
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercise_app.core.routine import Exercise
from exercise_app.library.adding import REPLACED, add, take_back
from exercise_app.library.incoming import MAX_FILES, Incoming, Sort, look_at_files, look_at_text
from exercise_app.library.naming import free_id, slug_of
from tests.content.material import BUILT_IN
from tests.library.folders import EXERCISE, ROUTINE, Home, write
from tests.library.shelf import SHELF
from tests.library.test_reader_properties import YAMLISH

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d494844520000000100000001080600000"
    "01f15c4890000000a49444154"
    "789c63000100000500010d0a2db40000000049454e44ae426082"
)


@cache
def known() -> tuple[Exercise, ...]:
    found = (BUILT_IN.find(id_) for id_ in BUILT_IN.ids())
    return tuple(exercise for exercise in found if exercise is not None)


def pasted(text: str) -> Incoming:
    return look_at_text(text, BUILT_IN, known())


def dropped(home: Home, *paths: Path) -> tuple[Incoming, ...]:
    found, told = look_at_files(paths, home.built_in / "exercises", home.user / "exercises")
    assert told == ""
    return found


def test_a_routine_s_file_is_told_as_one(home: Home, tmp_path: Path) -> None:
    path = write(tmp_path / "My Core!.yaml", ROUTINE.format(name="Core", exercise="plank"))
    (one,) = dropped(home, path)
    assert (one.sort, one.id, one.name, one.is_good) == (Sort.ROUTINE, "my-core", "Core", True)
    assert one.text == path.read_text()


def test_exercises_come_first_and_the_routine_beside_them_uses_them(
    home: Home, tmp_path: Path
) -> None:
    routine = write(tmp_path / "a.yaml", ROUTINE.format(name="A", exercise="wall-sit"))
    exercise = write(tmp_path / "wall-sit.yaml", EXERCISE.format(name="Wall sit"))
    found = dropped(home, routine, exercise)
    assert [(one.sort, one.is_good) for one in found] == [
        (Sort.EXERCISE, True), (Sort.ROUTINE, True),
    ]  # fmt: skip


def test_a_folder_stands_for_its_yaml_files(home: Home, tmp_path: Path) -> None:
    write(tmp_path / "in" / "a.yaml", ROUTINE.format(name="A", exercise="plank"))
    write(tmp_path / "in" / "deep" / "b.yaml", "format: 1\n")
    write(tmp_path / "in" / "notes.txt", "x")
    assert [one.id for one in dropped(home, tmp_path / "in")] == ["a"]


def test_a_text_file_is_a_plain_list_and_yml_is_yaml(home: Home, tmp_path: Path) -> None:
    (one,) = dropped(home, write(tmp_path / "from anna.txt", "Built-in plank 3x30s\n"))
    assert (one.sort, one.is_good, one.shown) == (Sort.LIST, True, "from anna.txt")
    assert "exercise: plank" in one.text
    (one,) = dropped(home, write(tmp_path / "b.yml", ROUTINE.format(name="B", exercise="plank")))
    assert (one.sort, one.id, one.is_good) == (Sort.ROUTINE, "b", True)


def test_errors_are_told_with_their_places(home: Home, tmp_path: Path) -> None:
    path = write(tmp_path / "a.yaml", ROUTINE.format(name="A", exercise="plonk"))
    (one,) = dropped(home, path)
    assert not one.is_good
    assert one.name == "a.yaml"
    (problem,) = one.problems
    assert (problem.path, problem.line) == ("a.yaml", 4)
    assert "did you mean “plank”?" in problem.message


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("a.yaml", "theme: dark\n", "this is no routine and no exercise"),
        ("a.yaml", "- 1\n- 2\n", "this is no routine and no exercise"),
        ("a.yaml", "", "the file is empty"),
        ("a.yaml", "a: [", "not valid YAML"),
        ("a.pdf", "Plank 3x30s", "only files that end in .yaml are read"),
        ("a.txt", "12345", "no line names an exercise"),
        ("a.yaml", "#" * 1_100_000, "larger than 1 MiB"),
    ],
)
def test_any_other_file_is_told_in_a_sentence(
    home: Home, tmp_path: Path, name: str, content: str, told: str
) -> None:
    (one,) = dropped(home, write(tmp_path / name, content))
    assert not one.is_good
    assert told in one.problems[0].message


def test_a_file_that_is_not_there_and_a_device_are_told(home: Home, tmp_path: Path) -> None:
    (one,) = dropped(home, tmp_path / "gone.yaml")
    assert "cannot be read" in one.problems[0].message
    if sys.platform != "win32":
        (one,) = dropped(home, Path("/dev/zero"))
        assert "no ordinary file" in one.problems[0].message


def test_of_many_files_the_first_are_looked_at_and_that_is_told(home: Home, tmp_path: Path) -> None:
    for number in range(MAX_FILES + 1):
        write(tmp_path / "many" / f"e{number}.yaml", EXERCISE.format(name="E"))
    built_in, user = home.built_in / "exercises", home.user / "exercises"
    found, told = look_at_files([tmp_path / "many"], built_in, user)
    assert len(found) == MAX_FILES
    assert told == f"Only the first {MAX_FILES} files were looked at."


def test_pasted_yaml_is_a_routine_also_in_a_fence() -> None:
    text = ROUTINE.format(name="Pasted one", exercise="plank")
    assert pasted(text).id == "pasted-one"
    fenced = pasted(f"```yaml\n{text}```\n")
    assert (fenced.sort, fenced.id) == (Sort.ROUTINE, "pasted-one")
    assert pasted("format: 1\nname: Wall sit\n").sort is Sort.EXERCISE


def test_pasted_text_is_a_plain_list() -> None:
    one = pasted("For Anna:\nPlank 3x30s\nZebra kick 5")
    assert (one.sort, one.id, one.name) == (Sort.LIST, "for-anna", "For Anna")
    assert one.text.startswith("format: 1\nname: For Anna\n")
    assert one.notes == ("“Zebra kick” is new: it has only its name so far.",)
    assert "no line names an exercise" in pasted("12345").problems[0].message


def test_a_picture_cannot_be_pasted_and_is_left_out() -> None:
    one = pasted("format: 1\nname: E\npicture: e.png\n")
    assert one.is_good
    assert one.text == "format: 1\nname: E\n"
    assert one.notes[0].startswith("Pictures cannot be pasted")


@given(st.text(max_size=300) | YAMLISH)
def test_any_text_gives_something_that_can_be_kept_or_says_why(text: str) -> None:
    one = look_at_text(text, SHELF, ())
    assert one.is_good is not bool(one.problems)
    assert one.is_good or one.problems


def test_a_free_id_is_counted_on() -> None:
    assert free_id("core", {"a"}) == "core"
    assert free_id("core", {"core", "core-2"}) == "core-3"


@pytest.mark.parametrize(
    ("name", "slug"),
    [("Core strength 1", "core-strength-1"), ("Übung für Läufer", "ubung-fur-laufer"),
     ("Child’s pose", "childs-pose"), ("日本", ""), ("--a--", "a"), ("x" * 99, "x" * 60)],
)  # fmt: skip
def test_an_id_is_made_of_a_name(name: str, slug: str) -> None:
    assert slug_of(name) == slug


def keep(home: Home, one: Incoming, id_: str = "") -> Path:
    folder = home.user / ("exercises" if one.sort is Sort.EXERCISE else "routines")
    return add(one, id_ or one.id, folder).path


def test_it_is_kept_byte_for_byte(home: Home, tmp_path: Path) -> None:
    text = ROUTINE.format(name="A", exercise="plank") + "# end"
    (one,) = dropped(home, write(tmp_path / "a.yaml", text))
    path = keep(home, one)
    assert path == home.user / "routines" / "a.yaml"
    assert path.read_text() == text


def test_what_was_there_is_put_aside_and_comes_back(home: Home, tmp_path: Path) -> None:
    before = home.routine("user", "a", text="# mine, and broken: [\n")
    before.chmod(0o640)
    (one,) = dropped(home, write(tmp_path / "a.yaml", ROUTINE.format(name="A", exercise="plank")))
    added = add(one, "a", before.parent)
    assert before.read_text() == one.text
    if sys.platform != "win32":
        assert stat.S_IMODE(before.stat().st_mode) == 0o640
    assert added.replaced == before.parent / REPLACED / "a.yaml"
    again = add(one, "a", before.parent)
    assert again.replaced == before.parent / REPLACED / "a-2.yaml"
    take_back(again)
    take_back(added)
    assert before.read_text() == "# mine, and broken: [\n"
    assert list((before.parent / REPLACED).iterdir()) == []


def test_what_is_new_goes_again(home: Home, tmp_path: Path) -> None:
    (one,) = dropped(home, write(tmp_path / "e.yaml", EXERCISE.format(name="E")))
    added = add(one, "e", home.user / "exercises")
    take_back(added)
    assert not added.path.exists()


def test_a_picture_comes_along_and_never_takes_another_s_place(home: Home, tmp_path: Path) -> None:
    write(tmp_path / "in" / "e.yaml", EXERCISE.format(name="E") + "picture: e.png\n")
    (tmp_path / "in" / "e.png").write_bytes(PNG)
    (one,) = dropped(home, tmp_path / "in" / "e.yaml")
    folder = home.user / "exercises"
    folder.mkdir(parents=True)
    (folder / "e.png").write_bytes(PNG + b"another")
    added = add(one, "e", folder)
    assert (folder / "e-2.png").read_bytes() == PNG
    assert "picture: e-2.png\n" in added.path.read_text()
    assert home.exercises().find("e") is not None
    again = add(one, "f", folder)
    assert again.pictures == ()
    take_back(added)
    assert not (folder / "e-2.png").exists()
    assert (folder / "e.png").exists()


def test_a_routine_s_own_pictures_come_along(home: Home, tmp_path: Path) -> None:
    text = ROUTINE.format(name="A", exercise="own") + (
        "exercises:\n  own: {name: Own, hold: 5s, picture: p.png}\n"
    )
    write(tmp_path / "in" / "a.yaml", text)
    (tmp_path / "in" / "p.png").write_bytes(PNG)
    (one,) = dropped(home, tmp_path / "in" / "a.yaml")
    folder = home.user / "routines"
    folder.mkdir(parents=True)
    (folder / "p.png").write_bytes(PNG + b"another")
    added = add(one, "a", folder)
    assert "picture: p-2.png" in added.path.read_text()
    assert home.routines().find("a").routine.exercises["own"].picture is not None


def test_a_picture_that_leads_elsewhere_is_refused(home: Home, tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(PNG)
    write(tmp_path / "in" / "e.yaml", EXERCISE.format(name="E") + "picture: ../secret.png\n")
    write(tmp_path / "in" / "f.yaml", EXERCISE.format(name="F") + "picture: link.png\n")
    (tmp_path / "in" / "link.png").symlink_to(tmp_path / "secret.png")
    for one in dropped(home, tmp_path / "in"):
        assert not one.is_good
        assert one.pictures == ()


def test_a_disk_that_fills_up_leaves_no_picture_behind(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "in" / "e.yaml", EXERCISE.format(name="E") + "picture: e.png\n")
    (tmp_path / "in" / "e.png").write_bytes(PNG)
    (one,) = dropped(home, tmp_path / "in" / "e.yaml")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("exercise_app.library.adding.write_text", full)
    with pytest.raises(OSError, match="No space left"):
        add(one, "e", home.user / "exercises")
    assert list((home.user / "exercises").iterdir()) == []


def test_a_folder_that_cannot_be_written_leaves_all_as_it_was(home: Home, tmp_path: Path) -> None:
    (one,) = dropped(home, write(tmp_path / "e.yaml", EXERCISE.format(name="E")))
    blocked = write(tmp_path / "blocked", "a file")
    with pytest.raises(OSError, match="blocked"):
        add(one, "e", blocked)
    assert blocked.read_text() == "a file"
