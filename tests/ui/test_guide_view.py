"""The guide on the screen: list and chapter, side by side or one at a time, by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exercise_app.ui import theme
from exercise_app.ui.assets import assets
from exercise_app.ui.props.guide import GuideProps, derive_guide_props
from exercise_app.ui.views.guide import GuideView
from exercise_app.ui.widgets.reader import CHARACTERS, Reader
from tests.ui import shown

TEXTS = {path.stem: path.read_text("utf-8") for path in (assets() / "guide").glob("*.md")}


def props(chapter: str = "pain", anchor: str = "", *, back: bool = False) -> GuideProps:
    return derive_guide_props(TEXTS, chapter, anchor, back=back)


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


@pytest.fixture
def view(qtbot: QtBot) -> GuideView:
    view = GuideView()
    qtbot.addWidget(view)
    view.resize(1080, 760)
    view.render_props(props())
    view.show()
    view.activateWindow()
    qtbot.waitActive(view)
    settle()
    return view


def sizes(reader: Reader) -> dict[str, int]:
    """The size of the letters of each text in pixels, by how the text begins."""
    found, block = {}, reader.document().begin()
    while block.isValid():
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        found[block.text()[:12]] = cursor.charFormat().font().pixelSize()
        block = block.next()
    return found


def test_list_and_chapter_stand_side_by_side(view: GuideView) -> None:
    assert view.list.isVisible()
    assert view.reader.isVisible()
    assert view.entries["pain"].isChecked()
    assert not view.back.isVisible()
    assert "traffic light" in view.reader.toPlainText()


def test_headings_are_larger_and_sources_smaller_than_the_text(view: GuideView) -> None:
    found = sizes(view.reader)
    title, heading = found["What pain ma"], found["The scale"]
    text, sources = found["Pain is an a"], found["Sources: the"]
    assert title > heading > text > sources >= theme.BODY_PIXELS * 0.9
    assert text >= 16


@pytest.mark.parametrize("width", [820, 1080, 1600, 3000])
def test_a_line_holds_about_sixty_five_characters(view: GuideView, width: int) -> None:
    view.resize(width, 760)
    settle()
    lines: list[int] = []
    block = view.reader.document().begin()
    while block.isValid():
        if block.textList() is None and not block.blockFormat().headingLevel():
            layout = block.layout()
            lines += [layout.lineAt(n).textLength() for n in range(layout.lineCount() - 1)]
        block = block.next()
    assert lines
    widest = max(lines)
    assert widest <= CHARACTERS + 8
    if width >= 1080:
        assert widest >= CHARACTERS - 8


def test_choosing_a_chapter_asks_for_it_and_the_keyboard_reads_on(
    qtbot: QtBot, view: GuideView
) -> None:
    view.entries["shoes"].setFocus()
    with qtbot.waitSignal(view.chapter_requested) as told:
        shown.press(view.entries["shoes"], Qt.Key.Key_Return)
    assert told.args == ["shoes"]
    assert view.reader.hasFocus()


def test_arrow_keys_go_through_the_list(view: GuideView) -> None:
    entries = list(view.entries.values())
    entries[0].setFocus()
    shown.press(entries[0], Qt.Key.Key_Down)
    assert entries[1].hasFocus()
    shown.press(entries[1], Qt.Key.Key_Up)
    shown.press(entries[0], Qt.Key.Key_Up)
    assert entries[0].hasFocus()


def test_the_text_scrolls_by_keys(view: GuideView) -> None:
    bar = view.reader.verticalScrollBar()
    view.take_focus()
    assert view.reader.hasFocus()
    shown.press(view.reader, Qt.Key.Key_Space)
    page = bar.value()
    assert page > bar.pageStep() / 2
    shown.press(view.reader, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() == 0
    shown.press(view.reader, Qt.Key.Key_Down)
    assert 0 < bar.value() < page


def test_links_are_reached_by_tab_and_followed_by_enter(qtbot: QtBot, view: GuideView) -> None:
    view.take_focus()
    shown.press(view.reader, Qt.Key.Key_Tab)
    with qtbot.waitSignal(view.link_chosen) as told:
        shown.press(view.reader, Qt.Key.Key_Return)
    assert told.args == ["../../routines/recovery-day.yaml"]
    assert view.reader.source() == QUrl(), "nothing is opened by itself"


def test_an_anchor_is_scrolled_to(view: GuideView) -> None:
    view.render_props(props("pain", "where-the-numbers-come-from"))
    settle()
    top = view.reader.cursorForPosition(view.reader.viewport().rect().center()).position()
    text = view.reader.toPlainText()
    assert view.reader.verticalScrollBar().value() > 0
    assert top > text.index("The traffic light")


def test_another_chapter_begins_at_its_top(view: GuideView) -> None:
    view.reader.verticalScrollBar().setValue(300)
    view.render_props(props("strength"))
    settle()
    assert view.reader.verticalScrollBar().value() == 0
    assert view.reader.toPlainText().startswith("Strength")
    assert view.reader.accessibleName() == "Strength"


def test_the_way_back_is_there_where_there_is_one(qtbot: QtBot, view: GuideView) -> None:
    view.render_props(props(back=True))
    settle()
    assert view.back.isVisible()
    with qtbot.waitSignal(view.back_requested):
        shown.press(view.reader, Qt.Key.Key_Escape)


def test_a_narrow_window_shows_one_at_a_time(view: GuideView) -> None:
    view.resize(700, 560)
    settle()
    assert not view.list.isVisible()
    shown.press(view.reader, Qt.Key.Key_Escape)
    settle()
    assert view.list.isVisible()
    assert not view.reader.isVisible()
    assert view.entries["pain"].hasFocus()
    view.render_props(props("shoes"))
    settle()
    assert view.reader.isVisible()
    assert not view.list.isVisible()


def test_without_a_chapter_a_narrow_window_shows_the_list(view: GuideView) -> None:
    view.resize(700, 560)
    view.render_props(props(""))
    view.take_focus()
    settle()
    assert view.list.isVisible()
    assert any(entry.hasFocus() for entry in view.entries.values())


@pytest.mark.parametrize("choice", ["dark", "light"])
def test_text_follows_the_theme_where_it_was_read(
    view: GuideView, qapp: QApplication, choice: str
) -> None:
    view.reader.verticalScrollBar().setValue(120)
    theme.apply(qapp, choice)
    settle()
    colours = theme.chosen(choice, "")
    image = view.reader.grab().toImage()
    seen = {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 1)
        for y in range(0, image.height(), 3)
    }
    assert {colours.text, colours.window} <= seen
    assert view.reader.verticalScrollBar().value() == 120


def test_a_quotation_has_a_bar_beside_it(qtbot: QtBot) -> None:
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(600, 300)
    reader.show()

    def barred(text: str) -> bool:
        reader.show_markdown(text, "Sample")
        settle()
        image = reader.grab().toImage()
        spots = [(x, y) for x in range(20, 120) for y in range(0, 200, 3)]
        return theme.DARK.accent in {image.pixelColor(x, y).name() for x, y in spots}

    assert barred("> Quoted.\n")
    assert not barred("Not quoted.\n")


def test_opened_from_the_sidebar_a_narrow_window_shows_the_list_first(view: GuideView) -> None:
    view.resize(700, 560)
    view.render_props(props("shoes")._replace(listing=True))
    settle()
    assert view.list.isVisible()
    assert not view.reader.isVisible()
    assert view.entries["shoes"].isChecked()
    view.resize(1080, 760)
    settle()
    assert view.list.isVisible()
    assert view.reader.isVisible()


def test_the_page_of_symptoms_is_one_press_away(qtbot: QtBot, view: GuideView) -> None:
    with qtbot.waitSignal(view.signs_requested):
        view.signs.click()
