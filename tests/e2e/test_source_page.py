"""The source of a routine on the editor's page: errors, completion, and one undo with the form."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.e2e.conftest import Meet
from tests.e2e.writing import CONTROL, OWN, Writing, soon


@pytest.fixture
def path(home: Path) -> Path:
    path = home / "routines" / "own.yaml"
    path.parent.mkdir(parents=True)
    path.write_bytes(OWN.encode())
    return path


@pytest.fixture
def writing(meet: Meet, path: Path) -> Writing:
    return Writing(meet())


def test_an_error_is_underlined_at_its_line_with_its_sentence(
    writing: Writing, qtbot: QtBot
) -> None:
    writing.end_of(6).type("oon")
    soon(qtbot, lambda: writing.underlined() == [(6, "20soon")])
    told = "Line 6: “hold” is a time, such as 45s, 1m30s or 1:30"
    assert writing.source.problems.item(0).text() == told
    for _ in "oon":
        writing.press(Qt.Key.Key_Backspace)
    soon(qtbot, lambda: writing.underlined() == [])
    assert writing.text == OWN


def test_an_exercise_is_completed_by_keyboard(writing: Writing, qtbot: QtBot) -> None:
    writing.end_of(6)
    writing.press(Qt.Key.Key_Return)
    writing.press(Qt.Key.Key_Backtab)
    writing.type("- ")
    assert writing.source.offered == ["exercise", "repeat", "rest"]
    writing.press(Qt.Key.Key_Return)
    writing.type("bird-dog-l")
    assert writing.source.offered == ["bird-dog-legs-only"]
    writing.press(Qt.Key.Key_Tab)
    writing.press(Qt.Key.Key_Return)
    writing.type("re")
    writing.press(Qt.Key.Key_Return)
    writing.type("6")
    assert writing.text == OWN + "  - exercise: bird-dog-legs-only\n    reps: 6\n"
    soon(qtbot, lambda: len(writing.flow.editor.written.steps) == 2)


def test_form_and_source_share_one_undo(writing: Writing) -> None:
    writing.end_of(2).type(" own")
    writing.flow.editor.view.show_tab("steps")
    writing.flow.editor.choose([("steps", 0)])
    writing.flow.editor.do("duplicate")
    assert writing.text.count("plank") == 2
    writing.flow.editor.view.show_tab("source")
    writing.press(Qt.Key.Key_Z, CONTROL)
    assert writing.text == OWN.replace("Mine", "Mine own")
    for _ in "word by word":
        writing.press(Qt.Key.Key_Z, CONTROL)
    assert writing.text == OWN
    assert writing.source.text.toPlainText() == OWN
    assert writing.is_clean


def test_the_errors_of_a_marked_routine_are_a_click_away(
    meet: Meet, path: Path, qtbot: QtBot
) -> None:
    person = meet()
    path.write_text(OWN.replace("20s", "soon"), encoding="utf-8")
    person.flow.today.read_now()
    person.flow.open_routine("own")
    person.flow.window.routine.deed_requested.emit("mend")
    assert person.view == "editor"
    assert person.flow.editor.view.tab == "source"
    assert person.flow.editor.view.source.text.textCursor().blockNumber() == 5
