"""Exercises of one's own, described in the editor: used, kept, changed and undone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from exercise_app.library.values import plain_of
from exercise_app.ui.widgets.controls import Choice
from tests.e2e.editing import CTRL, OWN, Editing


def test_an_own_exercise_is_described_and_used(mine: Editing, home: Path) -> None:
    mine.flow.editor.choose((("steps", 1),))
    mine.view.form.add.setFocus()
    mine.type("wall push")
    mine.key(Qt.Key.Key_Up)
    mine.key(Qt.Key.Key_Return)
    sheet = mine.flow.editor.own.sheet
    assert sheet.name.text() == "Wall push"
    sheet.how.control.setFocus()
    mine.type("Hands on the wall.")
    sheet.shown_by["figure"].click()
    figures = sheet.figure.control
    assert isinstance(figures, Choice)
    figures.setCurrentIndex(figures.findText("Plank"))
    sheet.save.click()
    assert mine.steps[2] == {"exercise": "wall-push", "reps": 10}
    own = plain_of(mine.text)["exercises"]["wall-push"]
    assert (own["name"], own["how"]) == ("Wall push", ["Hands on the wall."])
    exercise = mine.flow.editor.find("wall-push")
    assert exercise is not None
    assert exercise.figure is not None
    mine.key(Qt.Key.Key_Z, CTRL)
    assert mine.text == OWN


def test_an_own_exercise_with_a_picture_is_kept_for_all_routines(
    mine: Editing, home: Path, tmp_path: Path
) -> None:
    picture = tmp_path / "My hop.svg"
    picture.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="4"/></svg>'
    )
    mine.flow.editor.own.ask("hop")
    sheet = mine.flow.editor.own.sheet
    sheet.shown_by["picture"].click()
    sheet.for_all.click()
    sheet.save.click()
    assert "Choose a picture" in sheet.problem.text()
    sheet.choose_picture(str(picture))
    sheet.save.click()
    assert sheet.isHidden()
    text = (home / "exercises" / "hop.yaml").read_text("utf-8")
    assert plain_of(text) == {"format": 1, "name": "Hop", "picture": "my-hop.svg"}
    assert (home / "exercises" / "my-hop.svg").read_bytes() == picture.read_bytes()
    assert mine.rows[1] == "Hop"
    mine.press("Change the exercise")
    sheet.name.control.setFocus()
    mine.key(Qt.Key.Key_A, CTRL)
    mine.type("Hop on one leg")
    sheet.save.click()
    assert mine.rows[1] == "Hop on one leg"
    mine.key(Qt.Key.Key_Z, CTRL)
    assert (home / "exercises" / "hop.yaml").read_text("utf-8") == text
    assert mine.rows[1] == "Hop"
    mine.key(Qt.Key.Key_Z, CTRL)
    assert not (home / "exercises" / "hop.yaml").exists()
    assert mine.text == OWN
    for _ in range(2):
        mine.flow.editor.here.document.redo()
    assert mine.rows[1] == "Hop on one leg"
    assert plain_of((home / "exercises" / "hop.yaml").read_text("utf-8"))["name"] == (
        "Hop on one leg"
    )
