"""The source: it follows the document, colours, underlines, completes, finds and undoes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from exercise_app.core.offering import Offer, Option
from exercise_app.ui import theme
from exercise_app.ui.editing.document import Document
from exercise_app.ui.editing.source import Mark, SourceEditor

TEXT = "name: Lauf 😀\r\nlevel: 1\r\n"
STEPS = "format: 1\nsteps:\n  - exercise: plank\n    hold: 30s # why\n"
NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def source(qtbot: QtBot) -> SourceEditor:
    source = SourceEditor()
    qtbot.addWidget(source)
    source.resize(700, 500)
    with qtbot.waitExposed(source):
        source.show()
    source.activateWindow()
    return source


def bound(source: SourceEditor, text: str) -> Document:
    document = Document(text, Path("core.yaml"), source)
    source.bind(document)
    source.take_focus()
    return document


def press(source: SourceEditor, *keys: Qt.Key, holding: Qt.KeyboardModifier = NONE) -> None:
    for key in keys:
        QTest.keyClick(source.text, key, holding)


def inks(source: SourceEditor) -> dict[str, str]:
    """The colour of each coloured word that is in sight."""
    return {
        s.cursor.selectedText(): s.format.foreground().color().name()
        for s in source.text.extraSelections()
        if s.cursor.hasSelection() and not waved(s)
    }


def waved(selection: QTextEdit.ExtraSelection) -> bool:
    style = selection.format.underlineStyle()
    return style == QTextCharFormat.UnderlineStyle.WaveUnderline


def underlined(source: SourceEditor) -> list[tuple[int, str]]:
    """Lines and words that are underlined."""
    return [
        (s.cursor.blockNumber() + 1, s.cursor.selectedText())
        for s in source.text.extraSelections()
        if waved(s)
    ]


def test_what_is_typed_goes_into_the_document(source: SourceEditor) -> None:
    document = bound(source, TEXT)
    source.go_to(1, 13)
    QTest.keyClicks(source.text, " 2")
    assert document.text == "name: Lauf 😀 2\r\nlevel: 1\r\n"
    document.undo()
    document.undo()
    assert document.text == TEXT
    assert source.text.toPlainText() == document.shown


def test_what_is_changed_elsewhere_is_shown_with_the_rest_untouched(
    source: SourceEditor,
) -> None:
    document = bound(source, TEXT)
    document.apply("Level", lambda text: text.replace("1", "2"))
    assert source.text.toPlainText() == "name: Lauf 😀\nlevel: 2\n"
    assert document.text == "name: Lauf 😀\r\nlevel: 2\r\n"


def test_another_document_takes_its_place(source: SourceEditor) -> None:
    first = bound(source, TEXT)
    second = bound(source, "name: B\n")
    first.apply("Level", lambda text: text.replace("1", "2"))
    assert source.text.toPlainText() == "name: B\n"
    assert first.text.endswith("2\r\n")
    assert second.text == "name: B\n"


def test_ctrl_z_undoes_what_the_form_did_and_puts_the_cursor_there(source: SourceEditor) -> None:
    document = bound(source, STEPS)
    document.apply("Hold", lambda text: text.replace("30s", "45s"))
    press(source, Qt.Key.Key_Z, holding=CONTROL)
    assert document.text == STEPS
    assert source.text.textCursor().blockNumber() == 3
    press(source, Qt.Key.Key_Z, holding=CONTROL | SHIFT)
    assert "45s" in source.text.toPlainText()
    assert document.is_clean is False


def test_the_menu_undoes_too(source: SourceEditor) -> None:
    document = bound(source, STEPS)
    document.apply("Hold", lambda text: text.replace("30s", "45s"))
    undo, redo = source.text.context_menu(QPoint(5, 5)).actions()[:2]
    undo.trigger()
    assert document.text == STEPS
    redo.trigger()
    assert "45s" in document.text


@pytest.mark.parametrize("colours", [theme.DARK, theme.LIGHT], ids=["dark", "light"])
def test_words_wear_the_colours_of_the_theme(source: SourceEditor, colours: theme.Colours) -> None:
    bound(source, STEPS)
    source.setPalette(theme.palette_of(colours))
    found = inks(source)
    assert found["exercise"] == colours.accent_text
    assert found["plank"] == colours.code_id
    assert found["30s"] == colours.code_number
    assert found["# why"] == colours.muted


def test_an_error_is_underlined_and_stays_at_its_word_while_lines_come_above(
    source: SourceEditor,
) -> None:
    bound(source, "😀: 1\n" + STEPS)
    source.show_problems([Mark(4, 15, "there is no exercise “plank”")])
    assert underlined(source) == [(4, "plank")]
    assert source.problems.item(0).text() == "Line 4: there is no exercise “plank”"
    assert "1 error" in source.foot.text()
    source.go_to(1, 1)
    press(source, Qt.Key.Key_Return)
    assert underlined(source) == [(5, "plank")]
    place = source.text.cursorRect(source.text.troubles[0].cursor).center()
    assert source.text.told_at(place) == "there is no exercise “plank”"
    assert source.text.told_at(QPoint(0, 0)) == ""
    source.show_problems([])
    assert underlined(source) == []
    assert source.problems.isHidden()
    assert source.foot.text().endswith("No errors")


def test_an_error_at_the_end_or_beyond_it_is_underlined_somewhere(source: SourceEditor) -> None:
    bound(source, "name: x\n\n")
    source.show_problems([Mark(1, 99, "a"), Mark(2, 1, "b"), Mark(70, 3, "c")])
    assert underlined(source)[0] == (1, "x")
    assert len(source.text.troubles) == 3


def test_f8_and_the_list_lead_from_error_to_error(source: SourceEditor) -> None:
    bound(source, STEPS)
    source.show_problems([Mark(3, 15, "one"), Mark(4, 11, "two")])
    press(source, Qt.Key.Key_F8)
    assert source.text.textCursor().blockNumber() == 2
    press(source, Qt.Key.Key_F8)
    assert source.text.textCursor().blockNumber() == 3
    press(source, Qt.Key.Key_F8)
    assert source.text.textCursor().blockNumber() == 2
    press(source, Qt.Key.Key_F8, holding=SHIFT)
    assert source.text.textCursor().blockNumber() == 3
    source.problems.setCurrentRow(0)
    QTest.keyClick(source.problems, Qt.Key.Key_Return)
    assert source.text.textCursor().positionInBlock() == 14
    assert source.text.hasFocus()


def fruit(text: str, index: int) -> Offer | None:
    """Offers two fruits behind `eat: `."""
    start = text.rfind(" ", 0, index) + 1
    word = text[start:index]
    options = tuple(Option(o, o, "A fruit") for o in ("pear", "plum") if o.startswith(word))
    return Offer(start, word, options) if options and "eat" in text else None


def test_what_can_be_typed_is_offered_and_taken_by_keyboard(source: SourceEditor) -> None:
    source.complete = fruit
    document = bound(source, "😀\n")
    source.go_to(2, 1)
    QTest.keyClicks(source.text, "eat: p")
    assert source.offered == ["pear", "plum"]
    press(source, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert document.text == "😀\neat: plum"
    assert source.offered == []
    press(source, Qt.Key.Key_Return)
    assert document.text == "😀\neat: plum\n"


def test_what_is_offered_goes_with_escape_and_where_the_word_is_whole(source: SourceEditor) -> None:
    source.complete = fruit
    document = bound(source, "")
    QTest.keyClicks(source.text, "eat: pl")
    press(source, Qt.Key.Key_Escape)
    assert source.offered == []
    QTest.keyClicks(source.text, "um")
    assert source.offered == []
    press(source, Qt.Key.Key_Space, holding=CONTROL)
    assert source.offered == ["plum"]
    press(source, Qt.Key.Key_Left)
    assert source.offered == []
    assert document.text == "eat: plum"


def test_tab_enter_and_comments_keep_the_indentation(source: SourceEditor) -> None:
    document = bound(source, "")
    QTest.keyClicks(source.text, "steps:")
    press(source, Qt.Key.Key_Return)
    QTest.keyClicks(source.text, "- rest: 3")
    press(source, Qt.Key.Key_Return)
    QTest.keyClicks(source.text, "note: x")
    assert document.text == "steps:\n  - rest: 3\n    note: x"
    press(source, Qt.Key.Key_Slash, holding=CONTROL)
    assert document.text == "steps:\n  - rest: 3\n    # note: x"
    press(source, Qt.Key.Key_Slash, holding=CONTROL)
    source.text.selectAll()
    press(source, Qt.Key.Key_Tab)
    assert document.text == "  steps:\n    - rest: 3\n      note: x"
    press(source, Qt.Key.Key_Backtab)
    assert document.text == "steps:\n  - rest: 3\n    note: x"
    press(source, Qt.Key.Key_Slash, holding=CONTROL)
    assert document.text == "# steps:\n#   - rest: 3\n#     note: x"
    document.undo()
    assert document.text == "steps:\n  - rest: 3\n    note: x"


def test_ctrl_tab_leads_out_of_the_text(source: SourceEditor) -> None:
    bound(source, STEPS)
    source.show_problems([Mark(1, 1, "one")])
    press(source, Qt.Key.Key_Tab, holding=CONTROL)
    assert not source.text.hasFocus()


def test_finding_goes_round_and_tells_how_many_there_are(source: SourceEditor) -> None:
    bound(source, "😀 rest\nREST\nname: rest\n")
    press(source, Qt.Key.Key_F, holding=CONTROL)
    bar = source.find_bar
    QTest.keyClicks(bar.field, "rest")
    assert bar.told.text() == "1 of 3"
    assert source.text.textCursor().selectedText() == "rest"
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.told.text() == "2 of 3"
    QTest.keyClick(bar.field, Qt.Key.Key_Return, SHIFT)
    QTest.keyClick(bar.field, Qt.Key.Key_Return, SHIFT)
    assert bar.told.text() == "3 of 3"
    bar.field.setText("nothing such")
    assert bar.told.text() == "Not found"
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert source.text.hasFocus()


def test_a_mebibyte_is_coloured_no_further_than_it_is_seen(source: SourceEditor) -> None:
    line = "  - {exercise: bird-dog, reps: [10, 8, 6]}\n"
    bound(source, "steps:\n" + line * 24_000)
    assert len(source.text.toPlainText()) > 1_000_000
    assert 0 < len(source.text.extraSelections()) < 400
    source.go_to(20_000, 1)
    assert {s.cursor.blockNumber() > 19_000 for s in source.text.extraSelections()} == {True}
