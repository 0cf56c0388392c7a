"""An exercise of one's own is shown by its picture; one that cannot be shown stops nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests import pictures
from tests.e2e.conftest import Meet
from tests.e2e.person import Person

EXERCISE = """\
format: 1
name: {name}
how: [Stand tall., Swing one leg.]
picture: {picture}
"""
ROUTINE = """\
format: 1
name: Swings
kind: mobility
timing: {prepare: 5s, rest: 10s}
steps:
  - {exercise: swing, hold: 20s}
  - {exercise: lunge, hold: 20s}
exercises:
  lunge: {name: Lunge, picture: lunge.svg}
"""


def write(home: Path, picture: str, data: bytes) -> None:
    """Two exercises: one in a file with its picture beside it, one in the routine with its own."""
    exercises, routines = home / "exercises", home / "routines"
    for folder in (exercises, routines):
        folder.mkdir(parents=True)
    text = EXERCISE.format(name="Swing", picture=picture)
    (exercises / "swing.yaml").write_text(text, encoding="utf-8")
    (exercises / picture).write_bytes(data)
    (routines / "swings.yaml").write_text(ROUTINE, encoding="utf-8")
    (routines / "lunge.svg").write_bytes(pictures.svg())


def stands(person: Person) -> str:
    """What stands where the figure would be."""
    QApplication.processEvents()
    stage = person.flow.window.player.stage
    places = ("figure", "picture", "placeholder", "ring")
    (found,) = [name for name in places if not getattr(stage, name).isHidden()]
    return found


def test_pictures_take_the_figures_place_in_a_session(meet: Meet, home: Path) -> None:
    write(home, "swing.png", pictures.png(40, 20))
    person = meet()
    person.flow.window.resize(1920, 1080)
    person.flow.start("swings")
    person.wait(1)
    assert stands(person) == "picture"
    assert person.shown.still is not None
    assert person.shown.still.name == "Swing"
    person.press("Right")
    person.press("Right")
    person.wait(8)
    assert person.shown.still.name == "Lunge"
    assert stands(person) == "picture"
    assert person.shown.notice == ""
    person.follow_to_the_end()
    assert person.view == "summary"


@pytest.mark.no_qt_log
def test_a_broken_picture_is_told_once_and_how_it_is_done_stands_in_its_place(
    meet: Meet, home: Path
) -> None:
    write(home, "swing.jpg", pictures.jpeg())
    person = meet()
    person.flow.window.resize(1920, 1080)
    person.flow.start("swings")
    person.wait(1)
    assert stands(person) == "placeholder"
    told = "The picture “swing.jpg” cannot be shown. Save it anew, or remove it."
    assert person.shown.notice == told
    person.playing.show_notice("")
    person.press("Right")
    person.press("Right")
    person.wait(8)
    assert stands(person) == "picture"
    person.press("Left")
    person.press("Left")
    person.wait(1)
    assert stands(person) == "placeholder"
    assert person.shown.notice == ""
    person.follow_to_the_end()
    assert person.view == "summary"


def test_a_picture_that_is_not_there_is_told_with_its_place_on_today(
    meet: Meet, home: Path
) -> None:
    write(home, "swing.png", pictures.png())
    (home / "routines" / "lunge.svg").unlink()
    person = meet()
    [problem] = [str(p) for p in person.context.routines.problems()]
    assert problem.endswith(
        "swings.yaml:9:33: error: there is no file “lunge.svg” beside this one; put it there"
    )
