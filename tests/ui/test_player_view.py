"""The player, by keyboard and by mouse, and what it costs to render."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from exercise_app.core.kinds import Speech
from exercise_app.ui.props.player import Hurt, Rendering, Status
from exercise_app.ui.views.player import PlayerView
from tests.ui import shown


@pytest.fixture
def view(qtbot: QtBot) -> PlayerView:
    view = PlayerView()
    qtbot.addWidget(view)
    view.resize(1280, 800)
    view.render_props(shown.player_props())
    view.show()
    view.activateWindow()
    qtbot.waitActive(view)
    view.take_focus()
    return view


KEYS = [
    (Qt.Key.Key_Space, "pause_toggled", []),
    (Qt.Key.Key_Left, "previous_requested", []),
    (Qt.Key.Key_Right, "next_requested", []),
    (Qt.Key.Key_H, "hurt_requested", []),
    (Qt.Key.Key_F, "full_screen_toggled", []),
    (Qt.Key.Key_Escape, "end_requested", []),
    (Qt.Key.Key_M, "mute_toggled", []),
    (Qt.Key.Key_V, "speech_requested", []),
    (Qt.Key.Key_R, "restart_requested", []),
    (Qt.Key.Key_Plus, "adjust_requested", [10]),
    (Qt.Key.Key_Minus, "adjust_requested", [-10]),
]


@pytest.mark.parametrize(("key", "signal", "args"), KEYS, ids=str)
def test_each_key_says_what_the_user_wants(
    qtbot: QtBot, view: PlayerView, key: Qt.Key, signal: str, args: list[int]
) -> None:
    with qtbot.waitSignal(getattr(view, signal)) as told:
        shown.press(view, key)
    assert told.args == args


@pytest.mark.parametrize(("key", "signal", "args"), KEYS, ids=str)
def test_a_key_means_the_same_with_the_keyboard_on_a_button(
    qtbot: QtBot, view: PlayerView, key: Qt.Key, signal: str, args: list[int]
) -> None:
    view.mute.setFocus()
    with qtbot.waitSignal(getattr(view, signal)) as told:
        shown.press(view.mute, key)
    assert told.args == args


@pytest.mark.parametrize(
    ("name", "signal"),
    [("previous", "previous_requested"), ("pause", "pause_toggled"), ("next", "next_requested"),
     ("hurt", "hurt_requested"), ("mute", "mute_toggled"), ("speech", "speech_requested"),
     ("full_screen", "full_screen_toggled"),
     ("end", "end_requested")],
)  # fmt: skip
def test_each_button_says_the_same_by_mouse_and_by_enter(
    qtbot: QtBot, view: PlayerView, name: str, signal: str
) -> None:
    button = getattr(view, name)
    with qtbot.waitSignal(getattr(view, signal)):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(getattr(view, signal)):
        shown.press(button, Qt.Key.Key_Return)


def test_clicking_the_bar_jumps_to_that_segment(qtbot: QtBot, view: PlayerView) -> None:
    props = shown.player_props()
    total = sum(segment.weight for segment in props.bar)
    before = sum(segment.weight for segment in props.bar[:5]) + props.bar[5].weight / 2
    x = round(view.bar.width() * before / total)
    with qtbot.waitSignal(view.jump_requested) as told:
        QTest.mouseClick(view.bar, Qt.MouseButton.LeftButton, pos=QPoint(x, 10))
    assert told.args == [5]


def test_the_bar_is_chosen_from_by_keyboard(qtbot: QtBot, view: PlayerView) -> None:
    works = [n for n, segment in enumerate(shown.player_props().bar) if segment.phase == "work"]
    passed: list[int] = []
    view.next_requested.connect(lambda: passed.append(1))
    view.bar.setFocus()
    shown.press(view.bar, Qt.Key.Key_Right)
    assert view.bar.accessibleDescription().startswith("Bird dog, left arm, right leg, set 2")
    with qtbot.waitSignal(view.jump_requested) as told:
        shown.press(view.bar, Qt.Key.Key_Return)
    assert told.args == [works[4]]
    shown.press(view.bar, Qt.Key.Key_Home)
    with qtbot.waitSignal(view.jump_requested) as told:
        shown.press(view.bar, Qt.Key.Key_Return)
    assert told.args == [works[0]]
    shown.press(view.bar, Qt.Key.Key_End)
    shown.press(view.bar, Qt.Key.Key_Left)
    with qtbot.waitSignal(view.jump_requested) as told:
        shown.press(view.bar, Qt.Key.Key_Return)
    assert told.args == [works[-2]]
    assert not passed, "the arrows belong to the bar while it has the keyboard"


def test_it_shows_the_moment(view: PlayerView) -> None:
    stage = view.stage
    assert stage.name.text() == "Bird dog"
    assert stage.side.text() == "Right arm, left leg"
    assert stage.digits.text() == "0:18"
    assert stage.next.text() == "Next: Bird dog, left arm, right leg"
    assert view.left.text() == "10:18 left · 4 of 13"
    assert stage.ring.accessibleName() == "Hold"
    view.render_props(shown.player_props(6, 12.0))
    assert (stage.digits.text(), stage.digits.beside()) == ("3", ("of 10", "0:38"))
    assert stage.digits.spoken_name() == "3, of 10, 0:38"


def test_paused_and_waiting_change_the_buttons(view: PlayerView) -> None:
    props = shown.player_props()
    view.render_props(replace(props, status=Status.PAUSED))
    assert view.pause.accessibleName() == "Resume"
    view.render_props(replace(props, status=Status.WAITING))
    assert (view.pause.text(), view.next.text()) == ("Pause", "Done")
    view.render_props(replace(props, muted=True))
    assert view.mute.accessibleName() == "Unmute"
    assert view.speech.accessibleName() == "Speech: full"
    view.render_props(replace(props, speech=Speech.TONES))
    assert view.speech.accessibleName() == "Tones only"
    view.render_props(replace(props, status=Status.READY))
    assert not view.pause.isEnabled()


def test_it_hurts_offers_four_ways_on(qtbot: QtBot, view: PlayerView) -> None:
    hurt = Hurt("Bird dog", "Bird dog, legs only", "Stop if pain spreads down a leg.")
    view.render_props(replace(shown.player_props(), hurt=hurt))
    sheet = view.hurt_sheet
    assert sheet.isVisible()
    assert sheet.ease.text() == "Easier: Bird dog, legs only"
    assert sheet.ease.hasFocus()
    for button, signal in (
        (sheet.ease, view.ease_requested),
        (sheet.skip, view.skip_requested),
        (sheet.end, view.end_confirmed),
        (sheet.go_on, view.go_on_requested),
    ):
        with qtbot.waitSignal(signal):
            shown.press(button, Qt.Key.Key_Return)
    with qtbot.waitSignal(view.go_on_requested):
        shown.press(sheet.ease, Qt.Key.Key_Escape)
    view.render_props(shown.player_props())
    assert not sheet.isVisible()


def test_without_an_easier_exercise_it_offers_to_leave_it_out(view: PlayerView) -> None:
    view.render_props(replace(shown.player_props(), hurt=Hurt("Dead bug")))
    assert not view.hurt_sheet.ease.isVisible()
    assert view.hurt_sheet.skip.hasFocus()


def test_ending_asks_inside_the_window(qtbot: QtBot, view: PlayerView) -> None:
    view.render_props(replace(shown.player_props(), asking_end=True))
    sheet = view.end_sheet
    assert sheet.isVisible()
    assert sheet.go_on.hasFocus()
    with qtbot.waitSignal(view.end_confirmed):
        sheet.end.click()
    with qtbot.waitSignal(view.end_cancelled):
        shown.press(sheet.go_on, Qt.Key.Key_Escape)
    view.render_props(shown.player_props())
    assert not sheet.isVisible()


def test_while_a_sheet_is_open_the_player_s_keys_rest(view: PlayerView) -> None:
    view.render_props(replace(shown.player_props(), asking_end=True))
    pressed: list[str] = []
    view.pause_toggled.connect(lambda: pressed.append("pause"))
    view.next_requested.connect(lambda: pressed.append("next"))
    shown.press(view.end_sheet.go_on, Qt.Key.Key_Right)
    assert view.end_sheet.end.hasFocus()
    shown.press(view.end_sheet.end, Qt.Key.Key_M)
    assert not pressed
    view.render_props(shown.player_props())
    shown.press(view, Qt.Key.Key_Space)
    assert pressed == ["pause"]


def test_a_question_mark_lists_the_keys(view: PlayerView) -> None:
    shown.press(view, "?")
    sheet = view._keys_sheet
    assert sheet is not None
    assert sheet.isVisible()
    told = " ".join(label.text() for label in sheet.findChildren(QLabel))
    for words in ("Pause", "hurts", "Full screen", "Mute", "Say less", "Ten seconds", "End"):
        assert words in told
    shown.press(sheet.done, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_notices_and_the_voice_s_progress(qtbot: QtBot, view: PlayerView) -> None:
    props = shown.player_props()
    view.render_props(replace(props, notice="No voice was found.", rendering=Rendering(12, 40)))
    assert view.notice.text() == "No voice was found."
    assert view.progress.isVisible()
    assert view.progress.text() == "Preparing the voice: 12 of 40"
    with qtbot.waitSignal(view.notice_dismissed):
        view.notice.dismiss()
    view.render_props(props)
    assert not view.progress.isVisible()


def test_every_control_has_a_name(view: PlayerView) -> None:
    view.render_props(
        replace(shown.player_props(), notice="A notice.", hurt=Hurt("Plank", "Plank on the knees"))
    )
    assert not shown.nameless(view)
