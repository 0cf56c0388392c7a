"""A picture that was copied for an exercise of one's own goes again where nothing shows it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from exercise_app.library.values import plain_of
from tests.e2e.editing import CTRL, OWN, SHIFT, Editing

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="4"/></svg>'


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "hop.svg"
    path.write_text(SVG, encoding="utf-8")
    return path


@pytest.fixture
def copy(home: Path) -> Path:
    return home / "routines" / "hop.svg"


def add_hop(mine: Editing, picture: Path) -> None:
    """An own exercise with a picture, added to the routine."""
    mine.flow.editor.own.ask("hop")
    sheet = mine.flow.editor.own.sheet
    sheet.shown_by["picture"].click()
    sheet.choose_picture(str(picture))
    sheet.save.click()
    mine.view.form.steps.setFocus()


def test_it_stays_where_it_is_saved(mine: Editing, picture: Path, copy: Path) -> None:
    add_hop(mine, picture)
    mine.key(Qt.Key.Key_S, CTRL)
    mine.press("Back")
    assert copy.read_text("utf-8") == SVG


def test_it_goes_with_what_was_undone_and_can_be_done_again_until_then(
    mine: Editing, picture: Path, copy: Path
) -> None:
    add_hop(mine, picture)
    mine.key(Qt.Key.Key_Z, CTRL)
    assert mine.text == OWN
    mine.key(Qt.Key.Key_Z, CTRL | SHIFT)
    assert plain_of(mine.text)["exercises"]["hop"]["picture"] == "hop.svg"
    assert copy.exists()
    mine.key(Qt.Key.Key_Z, CTRL)
    mine.press("Back")
    assert mine.person.view == "routine"
    assert not copy.exists()
    assert picture.exists()


def test_it_goes_where_the_changes_are_not_saved(mine: Editing, picture: Path, copy: Path) -> None:
    add_hop(mine, picture)
    mine.press("Back")
    mine.press("Do not save")
    assert not copy.exists()


def test_it_goes_as_the_app_ends(mine: Editing, picture: Path, copy: Path) -> None:
    add_hop(mine, picture)
    mine.key(Qt.Key.Key_Z, CTRL)
    mine.flow.application.aboutToQuit.emit()
    assert not copy.exists()


def test_one_that_was_there_or_that_another_routine_shows_stays(
    mine: Editing, picture: Path, copy: Path
) -> None:
    copy.write_text(SVG, encoding="utf-8")
    add_hop(mine, picture)
    mine.press("Back")
    mine.press("Do not save")
    assert copy.exists(), "it was there before"
    copy.unlink()
    mine.press("Edit: Mine")
    add_hop(mine, picture)
    other = OWN + "exercises: {hop: {name: Hop, picture: hop.svg}}\n"
    (copy.parent / "other.yaml").write_text(other, encoding="utf-8")
    mine.press("Back")
    mine.press("Do not save")
    assert copy.exists(), "another routine shows it"


def test_where_it_cannot_be_told_it_stays(mine: Editing, picture: Path, copy: Path) -> None:
    add_hop(mine, picture)
    (copy.parent / "large.yaml").write_bytes(b"#" * (1 << 21))
    mine.press("Back")
    mine.press("Do not save")
    assert copy.exists()
