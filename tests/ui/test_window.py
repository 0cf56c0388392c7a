"""The window: where one can go, what is built when, and nothing cut off anywhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exercise_app.ui import fonts, theme
from exercise_app.ui.sidebar import PLACES
from exercise_app.ui.widgets.buttons import Button
from exercise_app.ui.window import MainWindow
from tests.ui import shown
from tests.ui.filled import FILL


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window)
    FILL["today"](window)
    window.show_view("today")
    window.show()
    window.finish()
    window.activateWindow()
    qtbot.waitActive(window)
    return window


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def test_only_today_is_built_at_the_start(window: MainWindow) -> None:
    assert [name for name in FILL if window.has_view(name)] == ["today"]


def test_enter_starts_right_after_the_start(qtbot: QtBot, window: MainWindow) -> None:
    settle()
    focused = shown.focused(window)
    with qtbot.waitSignal(window.today.start_requested):
        shown.press(focused, Qt.Key.Key_Return)


def test_the_sidebar_leads_everywhere(qtbot: QtBot, window: MainWindow) -> None:
    for key, entry in window.sidebar.entries.items():
        with qtbot.waitSignal(window.place_chosen) as told:
            QTest.mouseClick(entry, Qt.MouseButton.LeftButton)
        assert told.args == [key]
        with qtbot.waitSignal(window.place_chosen):
            shown.press(entry, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("key", "place"), [(str(n), place.key) for n, place in enumerate(PLACES, start=1)]
)
def test_ctrl_and_a_number_lead_there_too(
    qtbot: QtBot, window: MainWindow, key: str, place: str
) -> None:
    with qtbot.waitSignal(window.place_chosen) as told:
        shown.press(window, key, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [place]


def test_a_page_below_a_place_marks_that_place(window: MainWindow) -> None:
    FILL["session"](window)
    window.show_view("session")
    assert window.sidebar.entries["history"].isChecked()
    assert window.current == "session"


def test_the_player_has_the_window_to_itself(qtbot: QtBot, window: MainWindow) -> None:
    FILL["player"](window)
    window.show_view("player")
    settle()
    assert not window.sidebar.isVisible()
    went: list[str] = []
    window.place_chosen.connect(went.append)
    shown.press(window.player, "2", Qt.KeyboardModifier.ControlModifier)
    assert not went
    with qtbot.waitSignal(window.player.pause_toggled):
        shown.press(shown.focused(window), Qt.Key.Key_Space)
    window.show_view("today")
    assert window.sidebar.isVisible()


def test_f_goes_full_screen_and_back(qtbot: QtBot, window: MainWindow) -> None:
    FILL["player"](window)
    window.show_view("player")
    shown.press(window.player, Qt.Key.Key_F)
    qtbot.waitUntil(window.isFullScreen)
    assert window.player.full_screen.accessibleName() == "Leave full screen"
    shown.press(window.player, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: not window.isFullScreen())
    assert window.player.full_screen.accessibleName() == "Full screen"


def test_the_sidebar_collapses_in_a_narrow_window(window: MainWindow) -> None:
    window.resize(1280, 800)
    settle()
    wide = window.sidebar.width()
    window.resize(800, 600)
    settle()
    assert window.sidebar.width() < wide / 2
    assert not shown.nameless(window)


def test_a_notice_is_shown_above_the_view_and_dismissed(qtbot: QtBot, window: MainWindow) -> None:
    window.show_notice("No sound device was found.", "Try again")
    assert window.notice.text() == "No sound device was found."
    with qtbot.waitSignal(window.notice.acted):
        window.notice._action.click()
    with qtbot.waitSignal(window.notice.dismissed):
        window.notice._close.click()
    assert window.notice.text() == ""


def test_a_question_mark_lists_the_keys_and_esc_closes(window: MainWindow) -> None:
    shown.press(window, "?")
    sheet = window._keys_sheet
    assert sheet is not None
    assert sheet.isVisible()
    assert not window.body.isEnabled()
    shown.press(sheet.done, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert window.body.isEnabled()


def test_closing_can_be_declined(window: MainWindow) -> None:
    def decline() -> None:
        window.may_close = False

    window.closing.connect(decline)
    assert not window.close()
    assert window.isVisible()
    window.closing.disconnect(decline)
    assert window.close()


@pytest.mark.parametrize("name", FILL)
def test_every_control_of_every_view_has_a_name(window: MainWindow, name: str) -> None:
    FILL[name](window)
    window.show_view(name)
    settle()
    assert not shown.nameless(window)


@pytest.mark.parametrize("name", FILL)
@pytest.mark.parametrize(
    ("width", "height", "pixels"),
    [(800, 600, 14), (1280, 800, 14), (1280, 800, 28), (3840, 2160, 14)],
)
def test_no_text_is_clipped(
    qtbot: QtBot, qapp: QApplication, name: str, width: int, height: int, pixels: int
) -> None:
    theme.set_base(qapp, fonts.FAMILY, pixels)
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(width, height)
    FILL[name](window)
    window.show_view(name)
    window.show()
    settle()
    assert not shown.clipped(window)


@pytest.mark.parametrize("name", FILL)
def test_the_keyboard_reaches_every_control_and_each_shows_it(
    window: MainWindow, name: str
) -> None:
    FILL[name](window)
    window.show_view(name)
    settle()
    reached = set()
    for _ in range(300):
        focused = shown.focused(window)
        reached.add(focused)
        shown.press(focused, Qt.Key.Key_Tab)
    view = window._view(name)
    missed = [
        button.accessibleName()
        for button in shown.visible(view, Button)
        if button.focusPolicy() & Qt.FocusPolicy.TabFocus and button not in reached
    ]
    assert not missed


def test_an_idle_window_has_no_timer_running(qtbot: QtBot, window: MainWindow) -> None:
    from PySide6.QtCore import QTimer

    FILL["player"](window)
    window.show_view("player")
    window.show_view("today")
    settle()
    assert not [timer for timer in window.findChildren(QTimer) if timer.isActive()]


@pytest.mark.parametrize("choice", ["dark", "light"])
@pytest.mark.parametrize("name", FILL)
def test_every_view_is_painted_in_its_theme(
    window: MainWindow, qapp: QApplication, name: str, choice: str
) -> None:
    theme.apply(qapp, choice)
    FILL[name](window)
    window.show_view(name)
    settle()
    colours = theme.chosen(choice, "")
    image = window.grab().toImage()
    seen = {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 5)
        for y in range(0, image.height(), 5)
    }
    assert colours.window in seen
    others = theme.chosen("light" if choice == "dark" else "dark", "")
    assert others.window not in seen
    assert len(seen) > 5


def test_changing_the_theme_repaints_what_is_shown(window: MainWindow, qapp: QApplication) -> None:
    settle()
    before = window.grab().toImage()
    theme.apply(qapp, "light")
    settle()
    after = window.grab().toImage()
    corner = after.pixelColor(after.width() - 3, 3)
    assert before.pixelColor(before.width() - 3, 3).name() == theme.DARK.window
    assert corner.name() == theme.LIGHT.window


def test_arrow_keys_move_through_the_sidebar(window: MainWindow) -> None:
    first, second, *_ = window.sidebar.entries.values()
    first.setFocus()
    shown.press(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    shown.press(second, Qt.Key.Key_Up)
    assert first.hasFocus()


def test_what_the_first_paint_does_without_is_made_after_it(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    assert not window.findChildren(QShortcut)
    assert "notice" not in vars(window)
    window.show_notice("")
    assert "notice" not in vars(window), "an empty notice needs no bar"
    window.finish()
    assert not window.windowIcon().isNull()
    keys = {shortcut.key().toString() for shortcut in window.findChildren(QShortcut)}
    assert {"Ctrl+1", "Ctrl+2", "Ctrl+3", "?", "F1", "F11"} <= keys


def test_keys_made_while_the_player_is_shown_leave_it_its_own(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    FILL["player"](window)
    window.show_view("player")
    window.finish()
    assert not any(shortcut.isEnabled() for shortcut in window._own_keys)
    FILL["today"](window)
    window.show_view("today")
    assert all(shortcut.isEnabled() for shortcut in window._own_keys)


def test_f1_asks_for_help_from_everywhere(qtbot: QtBot, window: MainWindow) -> None:
    for name in ("today", "player", "settings"):
        FILL[name](window)
        window.show_view(name)
        settle()
        with qtbot.waitSignal(window.help_requested):
            shown.press(shown.focused(window), Qt.Key.Key_F1)
    with qtbot.waitSignal(window.help_requested):
        window.sidebar.help.click()


def test_a_view_shown_alone_leaves_no_other_way(window: MainWindow) -> None:
    FILL["signs"](window)
    window.show_view("signs", alone=True)
    went: list[str] = []
    window.place_chosen.connect(went.append)
    assert not window.sidebar.isVisible()
    shown.press(window.signs, "1", Qt.KeyboardModifier.ControlModifier)
    assert not went
    window.show_view("today")
    assert window.sidebar.isVisible()
