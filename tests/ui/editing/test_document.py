"""The text that is edited: one history of changes for the form and the source."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from exercise_app.ui.editing.document import Document
from exercise_app.ui.editing.spans import difference, shown, typed_into

TEXT = "name: Core\nlevel: 1\n"
texts = st.text("ab \n\r\u2028\xa0é😀", max_size=30)


@pytest.fixture
def document(qapp: object) -> Document:
    return Document(TEXT, Path("core.yaml"))


@given(texts, texts)
def test_a_difference_makes_one_text_of_the_other_and_back(old: str, new: str) -> None:
    span = difference(old, new)
    assert span.put(old) == new
    assert span.take_back(new) == old
    assert span.old[:1] != span.new[:1] or span.old == span.new == ""


@example("\n\r", 0, 0, "\n")
@example("\n\r", 0, 0, "\n\n")
@example("\rx\n\n", 1, 1, "")
@example("\rx\n", 1, 1, "")
@given(texts, st.integers(0, 30), st.integers(0, 5), st.text("ab\n", max_size=4))
def test_typing_keeps_every_other_line_end_and_blank(
    text: str, at: int, removed: int, new: str
) -> None:
    before = shown(text)
    after = before[:at] + new + before[at + removed :]
    result = typed_into(text, after)
    assert shown(result) == after
    if before == after:
        assert result == text
    kept = [c for c in "\xa0\u2028" if text.count(c) < result.count(c)]
    assert kept == [] or "\u2028" in kept


def test_what_is_shown_is_what_a_text_widget_gives_back(qtbot: QtBot) -> None:
    widget = QPlainTextEdit()
    qtbot.addWidget(widget)
    for text in ("a\r\nb\rc\n", "a\u2028b\u2029c\xa0d\x85e\t😀", "", "\r\n\r\n"):
        widget.setPlainText(text)
        assert widget.toPlainText() == shown(text)


def test_a_change_can_be_undone_and_done_again_to_the_letter(document: Document) -> None:
    assert document.apply("Level", lambda text: text.replace("1", "2"))
    assert document.text == "name: Core\nlevel: 2\n"
    assert document.stack.undoText() == "Level"
    document.undo()
    assert document.text == TEXT
    document.redo()
    assert document.text == "name: Core\nlevel: 2\n"


def test_an_edit_that_changes_nothing_leaves_nothing_to_undo(document: Document) -> None:
    assert not document.apply("Nothing", lambda text: text)
    assert not document.stack.canUndo()


def test_an_edit_that_fails_changes_nothing(document: Document) -> None:
    def fail(text: str) -> str:
        raise ValueError(text)

    with pytest.raises(ValueError, match="Core"):
        document.apply("Fail", fail)
    assert document.text == TEXT
    assert not document.stack.canUndo()


def test_typing_is_undone_word_by_word_and_form_edits_by_themselves(document: Document) -> None:
    for end in range(1, len("ab cd") + 1):
        document.type_text(TEXT + "ab cd"[:end])
    document.apply("Level", lambda text: text.replace("1", "2"))
    document.undo()
    assert document.text == TEXT + "ab cd"
    document.undo()
    assert document.text == TEXT + "ab "
    document.undo()
    assert document.text == TEXT
    assert not document.stack.canUndo()


def test_what_is_rubbed_out_comes_back_at_once(document: Document) -> None:
    for end in (len(TEXT) - 1, len(TEXT) - 2, len(TEXT) - 3):
        document.type_text(TEXT[:end])
    document.undo()
    assert document.text == TEXT


def test_typing_at_another_place_is_undone_by_itself(document: Document) -> None:
    document.type_text(TEXT + "x")
    document.type_text("y" + TEXT + "x")
    document.undo()
    assert document.text == TEXT + "x"


def test_it_knows_whether_it_is_saved(document: Document, qtbot: QtBot) -> None:
    assert document.is_clean
    with qtbot.waitSignal(document.clean_changed) as told:
        document.type_text(TEXT + "x")
    assert told.args == [False]
    document.set_clean()
    document.type_text(TEXT + "xy")
    document.undo()
    assert document.text == TEXT + "x", "what was saved is no part of what is undone"
    assert document.is_clean
    document.set_dirty()
    assert not document.is_clean


def test_a_byte_order_mark_goes_back_into_the_file_alone(qapp: object) -> None:
    document = Document("\ufeff" + TEXT, Path("core.yaml"))
    assert document.text == TEXT
    document.apply("Level", lambda text: text.replace("1", "2"))
    assert document.content == "\ufeffname: Core\nlevel: 2\n"


def test_it_tells_of_each_change(document: Document) -> None:
    told: list[str] = []
    document.changed.connect(lambda: told.append(document.text))
    document.type_text("x")
    document.undo()
    document.redo()
    assert told == ["x", TEXT, "x"]


def test_what_is_changed_again_and_again_is_undone_as_one(document: Document) -> None:
    for level in "234":
        document.apply("Level", partial(re.sub, "[0-9]", level), "level")
    document.apply("Name", lambda text: text.replace("Core", "Hips"), "name")
    document.undo()
    assert document.text == "name: Core\nlevel: 4\n"
    document.undo()
    assert document.text == TEXT
    document.redo()
    assert document.text == "name: Core\nlevel: 4\n"


def test_what_was_changed_back_leaves_nothing_to_undo(document: Document) -> None:
    document.apply("Level", lambda text: text.replace("1", "2"), "level")
    document.apply("Level", lambda text: text.replace("2", "1"), "level")
    assert not document.stack.canUndo()
    assert document.text == TEXT


def test_joining_can_be_ended(document: Document) -> None:
    document.end_joining()
    document.apply("Level", lambda text: text.replace("1", "2"), "level")
    document.end_joining()
    document.apply("Level", lambda text: text.replace("2", "3"), "level")
    document.undo()
    assert document.text == "name: Core\nlevel: 2\n"
