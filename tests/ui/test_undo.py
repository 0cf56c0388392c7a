"""The bar that offers to undo what was just done."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exercise_app.ui.window import MainWindow
from tests.ui import shown
from tests.ui.filled import FILL


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window)
    FILL["runs"](window)
    window.show_view("runs")
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    return window


def ctrl_z(window: MainWindow) -> None:
    shown.press(shown.focused(window), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()


def test_what_was_done_is_undone_once_by_the_button_or_by_ctrl_z(window: MainWindow) -> None:
    undone: list[str] = []
    window.offer_undo("Session deleted.", lambda: undone.append("button"))
    assert window.undo.text() == "Session deleted."
    window.undo.undo.click()
    window.offer_undo("Run deleted.", lambda: undone.append("key"))
    ctrl_z(window)
    ctrl_z(window)
    assert undone == ["button", "key"]
    assert window.undo.text() == ""


def test_of_two_things_the_later_one_is_undone(window: MainWindow) -> None:
    undone: list[int] = []
    window.offer_undo("One deleted.", lambda: undone.append(1))
    window.offer_undo("Two deleted.", lambda: undone.append(2))
    ctrl_z(window)
    assert undone == [2]


def test_undoing_may_offer_to_undo_that(window: MainWindow) -> None:
    window.offer_undo("Run deleted.", lambda: window.offer_undo("Run is back.", lambda: None))
    window.undo.take_back()
    assert window.undo.text() == "Run is back."


def test_dismissed_there_is_nothing_to_undo(window: MainWindow) -> None:
    undone: list[int] = []
    window.offer_undo("Run deleted.", lambda: undone.append(1))
    window.undo.close_.click()
    ctrl_z(window)
    assert undone == []
    assert window.undo.text() == ""


def test_it_stays_from_page_to_page_and_goes_where_a_session_has_the_window(
    window: MainWindow,
) -> None:
    window.offer_undo("Run deleted.", lambda: None)
    FILL["guide"](window)
    window.show_view("guide")
    assert window.undo.text() == "Run deleted."
    FILL["player"](window)
    window.show_view("player")
    assert window.undo.text() == ""


def test_after_a_while_it_goes_but_not_from_below_the_keyboard(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.offer_undo("Run deleted.", lambda: None)
    window.undo._stays.setInterval(0)
    window.undo.undo.setFocus()
    window.undo._stays.start()
    QApplication.processEvents()
    assert window.undo.text() == "Run deleted."
    window.runs.setFocus()
    window.undo.undo.clearFocus()
    qtbot.waitUntil(lambda: window.undo.text() == "")


def test_nothing_of_it_is_cut_off(window: MainWindow) -> None:
    window.resize(560, 400)
    window.offer_undo("Dauerlaufdämpfungsschuhe für Straßenwettkämpfe deleted.", lambda: None)
    QApplication.processEvents()
    assert shown.clipped(window.undo) == []
    assert shown.nameless(window.undo) == []
