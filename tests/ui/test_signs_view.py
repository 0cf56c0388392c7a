"""When to see someone, on the screen; and the advice before a session and on Today."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from exercise_app.ui import fonts, theme
from exercise_app.ui.props.signs import derive_advice, derive_signs_props
from exercise_app.ui.views.advice import AdviceCard, AdviceSheet
from exercise_app.ui.views.signs import SignsView
from exercise_app.ui.views.today import TodayView
from tests.ui import shown


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


@pytest.fixture
def view(qtbot: QtBot) -> SignsView:
    view = SignsView()
    qtbot.addWidget(view)
    view.resize(900, 640)
    view.render_props(derive_signs_props((), "Back"))
    view.show()
    view.activateWindow()
    qtbot.waitActive(view)
    view.take_focus()
    settle()
    return view


def test_the_emergencies_are_in_sight_at_once(view: SignsView) -> None:
    tick = view.ticks["bladder-or-bowel"]
    assert next(iter(view.ticks)) == "bladder-or-bowel"
    assert view.rect().contains(tick.mapTo(view, tick.rect().bottomLeft()))


def test_a_press_anywhere_on_a_row_ticks_it(qtbot: QtBot, view: SignsView) -> None:
    tick = view.ticks["chest-pain"]
    edge = QPoint(tick.width() - 6, tick.height() // 2)
    with qtbot.waitSignal(view.ticked) as told:
        QTest.mouseClick(tick, Qt.MouseButton.LeftButton, pos=edge)
    assert told.args == ["chest-pain", True]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_ticks_and_unticks(qtbot: QtBot, view: SignsView, key: Qt.Key) -> None:
    tick = view.ticks["fever"]
    tick.setFocus()
    for on in (True, False):
        with qtbot.waitSignal(view.ticked) as told:
            shown.press(tick, key)
        assert told.args == ["fever", on]


def test_rendering_tells_nobody(qtbot: QtBot, view: SignsView) -> None:
    with qtbot.assertNotEmitted(view.ticked):
        view.render_props(derive_signs_props({"fever"}, "Back"))
    assert view.ticks["fever"].isChecked()
    view.render_props(derive_signs_props((), "Back"))
    assert not view.ticks["fever"].isChecked()


def test_arrow_keys_go_down_the_page_and_it_follows(view: SignsView) -> None:
    shown.press(view.back, Qt.Key.Key_Down)
    assert view.ticks["bladder-or-bowel"].hasFocus()
    for _ in range(len(view.ticks) - 1):
        shown.press(shown.focused(view), Qt.Key.Key_Down)
    last = view.ticks["daily-tasks"]
    assert last.hasFocus()
    settle()
    assert view.page.viewport().rect().contains(last.mapTo(view.page, QPoint(0, 0)))
    shown.press(last, Qt.Key.Key_Up)
    assert view.ticks["weakness"].hasFocus()


def test_esc_goes_back(qtbot: QtBot, view: SignsView) -> None:
    with qtbot.waitSignal(view.back_requested):
        shown.press(view.ticks["fever"], Qt.Key.Key_Escape)


def test_the_foot_says_what_the_ticks_come_to(view: SignsView) -> None:
    assert view.advice.title.text().startswith("Nothing is ticked")
    view.render_props(derive_signs_props({"chest-pain"}, "Back"))
    assert "needs help now" in view.advice.title.text()
    assert "112, 911, 999" in view.advice.told.text()
    assert "needs help now" in view.advice.accessibleName()


def test_ticking_moves_no_row_under_the_hand(view: SignsView) -> None:
    before = [tick.mapTo(view, QPoint(0, 0)) for tick in view.ticks.values()]
    view.render_props(derive_signs_props({"fever"}, "Back"))
    settle()
    assert [tick.mapTo(view, QPoint(0, 0)) for tick in view.ticks.values()] == before


@pytest.mark.parametrize(("width", "pixels"), [(480, 14), (800, 28)])
def test_long_symptoms_wrap_within_their_row(
    qtbot: QtBot, qapp: QApplication, width: int, pixels: int
) -> None:
    theme.set_base(qapp, fonts.FAMILY, pixels)
    view = SignsView()
    qtbot.addWidget(view)
    view.resize(width, 600)
    view.render_props(derive_signs_props((), "Back"))
    view.show()
    settle()
    tick = view.ticks["cancer-bones-steroids"]
    assert tick.height() >= tick.heightForWidth(tick.width())
    assert tick.heightForWidth(tick.width()) > tick.heightForWidth(10_000)
    assert tick.width() <= width


def test_the_text_of_a_symptom_is_larger_than_the_windows(view: SignsView) -> None:
    assert view.ticks["fever"]._font.pixelSize() >= 16


def test_today_shows_the_advice_first_and_start_stands_back(qtbot: QtBot) -> None:
    today = TodayView()
    qtbot.addWidget(today)
    today.resize(1000, 700)
    today.render_props(shown.today_props()._replace(advice=derive_advice({"fever"})))
    today.show()
    today.activateWindow()
    settle()
    today.take_focus()
    [card] = today.findChildren(AdviceCard)
    assert card.signs.hasFocus()
    assert today.start is not None
    assert card.mapTo(today, QPoint(0, 0)).y() < today.start.mapTo(today, QPoint(0, 0)).y()
    with qtbot.waitSignal(today.help_requested):
        shown.press(card.signs, Qt.Key.Key_Return)
    today.render_props(shown.today_props())
    settle()
    assert not shown.visible(today, AdviceCard)
    today.take_focus()
    assert today.start.hasFocus()


@dataclass
class Stage:
    whole: QWidget
    sheet: AdviceSheet


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    whole = QWidget()
    qtbot.addWidget(whole)
    whole.resize(800, 600)
    behind = QWidget(whole)
    sheet = AdviceSheet(whole, behind)
    whole.show()
    whole.activateWindow()
    qtbot.waitActive(whole)
    advice = derive_advice({"chest-pain"})
    assert advice is not None
    sheet.show_advice(advice)
    return Stage(whole, sheet)


def test_before_a_session_the_advice_is_first_and_the_start_last(
    qtbot: QtBot, stage: Stage
) -> None:
    sheet = stage.sheet
    assert sheet.signs.hasFocus()
    assert "emergency number" in " ".join(
        label.text() for label in shown.visible(sheet, type(sheet.title)) if hasattr(label, "text")
    )
    with qtbot.waitSignal(sheet.signs_requested):
        shown.press(sheet.signs, Qt.Key.Key_Return)
    with qtbot.waitSignal(sheet.dismissed):
        shown.press(sheet.signs, Qt.Key.Key_Escape)
    for _ in range(2):
        shown.press(shown.focused(sheet), Qt.Key.Key_Down)
    assert sheet.start.hasFocus()
    with qtbot.waitSignal(sheet.start_requested):
        shown.press(sheet.start, Qt.Key.Key_Return)
    assert not shown.clipped(stage.whole)
