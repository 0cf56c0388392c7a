"""`picture:` names a file beside the YAML; whatever is wrong with it is told at its place."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from exercise_app.core.picture.check import MAX_BYTES
from exercise_app.library.check import Named, check_files
from exercise_app.library.pictures import NoPicture, check_name, copy_picture, find_picture
from exercise_app.library.problems import Unreadable
from tests import pictures
from tests.library.folders import Home, write

EXERCISE = "format: 1\nname: Swing\npicture: {name}\n"
ROUTINE = """\
format: 1
name: R
kind: strength
steps: [{{exercise: swing, hold: 20s}}]
exercises:
  swing:
    name: Swing
    picture: {name}
"""


@pytest.fixture
def folder(home: Home) -> Path:
    """The folder of the user's exercises."""
    found = home.user / "exercises"
    found.mkdir(parents=True)
    return found


def check(home: Home, *paths: Path) -> list[str]:
    found = check_files(Named(paths), home.built_in / "exercises", home.user / "exercises")
    return [f"{p.line}:{p.column} {p.message}" for p in found]


def told(home: Home, name: str) -> list[str]:
    """What is wrong with an exercise of the user's that names the picture `name`."""
    return check(home, home.exercise("user", "swing", EXERCISE.format(name=name)))


def fault(folder: Path, name: str) -> str:
    with pytest.raises(NoPicture) as refused:
        find_picture(folder, name)
    return str(refused.value)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("swing.png", pictures.png()), ("Swing 2.JPG", pictures.jpeg()),
        ("swing.svg", pictures.svg()),
    ],
)  # fmt: skip
def test_an_exercise_carries_the_absolute_path_of_its_picture(
    home: Home, folder: Path, name: str, data: bytes
) -> None:
    (folder / name).write_bytes(data)
    assert told(home, name) == []
    found = home.exercises().find("swing")
    assert found is not None
    assert found.picture == str((folder / name).resolve())
    assert Path(found.picture).is_absolute()


def test_a_routines_own_exercise_has_its_picture_beside_the_routine(
    home: Home, folder: Path
) -> None:
    (folder / "swing.png").write_bytes(pictures.png())
    path = home.routine("user", "r", text=ROUTINE.format(name="swing.png"))
    [problem] = check(home, path)
    assert problem == "8:14 there is no file “swing.png” beside this one; put it there"
    (path.parent / "swing.png").write_bytes(pictures.png())
    assert check(home, path) == []
    own = home.routines().find("r").routine.exercises["swing"]
    assert own.picture == str((path.parent / "swing.png").resolve())


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("../swing.png", "3:10 “picture” is the name alone of a file beside this one, such as"),
        ("/etc/swing.png", "3:10 “picture” is the name alone"),
        ("'C:\\swing.png'", "3:10 “picture” is the name alone"),
        (".swing.png", "3:10 a picture's name has at most 120 characters, the first of them"),
        ("swing.gif", "3:10 “picture” ends in .svg, .png, .jpg or .jpeg; save “swing.gif” as one"),
        ("swing.png", "3:10 there is no file “swing.png” beside this one; put it there"),
        ("12", "3:10 “picture” is text; put it in quotes"),
        ("[a.png]", "3:10 “picture” is one line of text"),
    ],
)
def test_a_name_that_will_not_do_is_told_at_its_place(
    home: Home, folder: Path, name: str, message: str
) -> None:
    [problem] = told(home, name)
    assert problem.startswith(message)


@pytest.mark.parametrize("name", ["swing.jpg", "swing.gif", "swign.png", "swing"])
def test_a_name_like_that_of_a_picture_there_is_offered(
    home: Home, folder: Path, name: str
) -> None:
    (folder / "swing.png").write_bytes(pictures.png())
    (folder / "other.png").write_bytes(pictures.png())
    [problem] = told(home, name)
    assert problem.endswith("; did you mean “swing.png”?")


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.png", b"", "3:10 “a.png” is no PNG image; save it as one"),
        ("a.png", b"hello", "3:10 “a.png” is no PNG image; save it as one"),
        ("a.png", pictures.jpeg(), "3:10 “a.png” holds a JPEG image; rename it to “a.jpg”"),
        ("a.png", pictures.png()[:-9], "3:10 “a.png” is damaged or cut short; save it again"),
        ("a.jpg", pictures.jpeg()[:-9], "3:10 “a.jpg” is damaged or cut short; save it again"),
        ("a.png", pictures.png(60_000, 9), "3:10 “a.png” has 60000 × 9 pixels, and 4096 × 4096"),
        ("a.png", bytes(MAX_BYTES + 99_999), "3:10 “a.png” has 5.1 MiB, and 5 MiB are the most"),
        ("a.svg", bytes(1_200_000), "3:10 “a.svg” has 1.1 MiB, and 1 MiB are the most; simplify"),
        ("a.svg", pictures.svg('<use href="b.svg#x"/>'), "3:10 “a.svg” asks for “b.svg#x” from"),
        ("a.svg", pictures.entity_bomb(), "3:10 “a.svg” declares entities, which are not read"),
        ("a.svg", pictures.use_bomb(30), "3:10 “a.svg” has more than 10,000 elements, or more"),
    ],
)
def test_a_picture_that_cannot_be_shown_is_told_at_its_name(
    home: Home, folder: Path, name: str, data: bytes, message: str
) -> None:
    (folder / name).write_bytes(data)
    [problem] = told(home, name)
    assert problem.startswith(message)


def test_a_folder_or_a_device_of_that_name_is_no_picture(folder: Path) -> None:
    (folder / "a.png").mkdir()
    assert fault(folder, "a.png") == ("“a.png” is no ordinary file; give an SVG, PNG or JPEG file")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "a.png")
    assert "is no ordinary file" in fault(folder, "a.png")


def link(at: Path, to: Path) -> None:
    try:
        at.symlink_to(to)
    except OSError:  # Windows, without the right to make links
        pytest.skip("no links can be made here")


def test_a_link_that_leads_out_of_the_folder_is_not_followed(folder: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.png"
    secret.write_bytes(pictures.png())
    link(folder / "a.png", secret)
    out = "leads out of this folder; put a copy of the file here"
    assert fault(folder, "a.png") == f"“a.png” {out}"
    link(folder / "way", tmp_path)
    link(folder / "b.png", Path("way") / "secret.png")
    assert fault(folder, "b.png") == f"“b.png” {out}"
    link(folder / "c.png", Path("..") / "exercises-too" / "c.png")
    assert fault(folder, "c.png") == f"“c.png” {out}", "whether it is there or not"


def test_a_link_inside_the_folder_is_followed_to_its_end(folder: Path) -> None:
    (folder / "real.png").write_bytes(pictures.png())
    link(folder / "a.png", folder / "real.png")
    assert find_picture(folder, "a.png") == (folder / "real.png").resolve()


def test_a_link_to_itself_is_told(folder: Path) -> None:
    link(folder / "a.png", folder / "a.png")
    assert "cannot be read" in fault(folder, "a.png") or "is no file" in fault(folder, "a.png")


def test_the_folder_itself_may_be_a_link(folder: Path, tmp_path: Path) -> None:
    (folder / "a.png").write_bytes(pictures.png())
    link(tmp_path / "elsewhere", folder)
    assert find_picture(tmp_path / "elsewhere", "a.png") == (folder / "a.png").resolve()


def test_a_name_alone_is_checked_where_there_is_no_folder() -> None:
    check_name("a.png")
    with pytest.raises(NoPicture, match="ends in"):
        check_name("a.gif")


def test_a_picture_that_comes_later_or_changes_is_seen(home: Home, folder: Path) -> None:
    home.exercise("user", "swing", EXERCISE.format(name="swing.png"))
    files = home.exercises()
    assert files.find("swing") is None
    before = files.fingerprint()
    (folder / "swing.png").write_bytes(pictures.png())
    files.refresh()
    assert files.find("swing") is not None
    assert files.fingerprint() != before
    (folder / "swing.png").write_bytes(b"no longer one")
    files.refresh()
    assert files.find("swing") is None


def test_the_list_of_routines_sees_a_picture_that_comes_later(home: Home) -> None:
    path = home.routine("user", "r", text=ROUTINE.format(name="swing.png"))
    routines = home.routines().refreshed()
    assert [p.line for p in routines.problems()] == [8]
    (path.parent / "swing.png").write_bytes(pictures.png())
    assert not home.routines().refreshed().problems()
    assert "r" in {entry.id for entry in home.routines().entries()}


def test_a_broken_picture_breaks_only_what_uses_it(home: Home, folder: Path) -> None:
    write(folder / "swing.yaml", EXERCISE.format(name="none.png"))
    files = home.exercises()
    assert files.find("swing") is None
    assert files.find("plank") is not None
    home.routine("user", "r", "swing")
    routines = home.routines()
    with pytest.raises(Unreadable, match="mend"):
        routines.find("r")


def test_a_picture_is_copied_beside_the_file_once_under_a_plain_name(tmp_path: Path) -> None:
    source, folder = tmp_path / "My Hop!.SVG", tmp_path / "exercises"
    source.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>')
    assert copy_picture(source, folder) == "my-hop.svg"
    assert copy_picture(source, folder) == "my-hop.svg"
    assert find_picture(folder, "my-hop.svg").read_bytes() == source.read_bytes()
    source.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"/>')
    assert copy_picture(source, folder) == "my-hop-2.svg"
    assert len(list(folder.iterdir())) == 2


def test_what_cannot_be_shown_is_not_copied(tmp_path: Path) -> None:
    source, folder = tmp_path / "hop.png", tmp_path / "exercises"
    source.write_text("no picture at all")
    with pytest.raises(NoPicture):
        copy_picture(source, folder)
    with pytest.raises(NoPicture):
        copy_picture(source.with_suffix(".gif"), folder)
    assert not folder.exists()
