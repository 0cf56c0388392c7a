"""A person at the keyboard: presses keys, lets time pass, and tells what is shown and kept."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from exercise_app.context import Context
from exercise_app.core.record import SessionRecord
from exercise_app.flow import Flow
from exercise_app.presenters.playing import Playing
from exercise_app.ui.props.player import PlayerProps
from tests.fakes import FakeClock, FakeSpeaker

KEYS = {
    "Space": Qt.Key.Key_Space,
    "Enter": Qt.Key.Key_Return,
    "Left": Qt.Key.Key_Left,
    "Right": Qt.Key.Key_Right,
    "Esc": Qt.Key.Key_Escape,
    "+": Qt.Key.Key_Plus,
    "-": Qt.Key.Key_Minus,
    "H": Qt.Key.Key_H,
    "M": Qt.Key.Key_M,
    "R": Qt.Key.Key_R,
    "Down": Qt.Key.Key_Down,
    "Tab": Qt.Key.Key_Tab,
    "V": Qt.Key.Key_V,
}


class Person:
    """Uses the real window over real files, with clocks in the hand and a voice that remembers."""

    def __init__(self, home: Path | None, clock: FakeClock | None = None) -> None:
        self.clock = clock or FakeClock()
        self.context = Context(home, self.clock.clocks())
        self.flow = Flow(self.context)
        self.speaker = FakeSpeaker()
        self.flow.__dict__["speaker"] = self.speaker
        self.flow.show_today()
        self.flow.window.show()
        self.flow.today.read_now()
        QApplication.processEvents()

    @property
    def view(self) -> str:
        """The name of the view that is on the screen."""
        return self.flow.window.current

    @property
    def playing(self) -> Playing:
        """The running session."""
        assert self.flow.sessions.playing is not None
        return self.flow.sessions.playing

    @property
    def shown(self) -> PlayerProps:
        """What the player shows."""
        props = self.flow.window.player.props
        assert props is not None
        return props

    @property
    def sessions(self) -> list[SessionRecord]:
        """What is in the history."""
        return list(self.context.store.sessions())

    def press(self, *keys: str) -> None:
        """Press keys, one after another."""
        for key in keys:
            target = QApplication.focusWidget() or self.flow.window
            QTest.keyClick(target, KEYS[key])
            QApplication.processEvents()

    def wait(self, seconds: float, step: float = 0.25) -> None:
        """Let time pass, with the window looking at the clock every `step` seconds."""
        left = seconds
        while left > 1e-9:
            self.clock.advance(min(step, left))
            left -= step
            if self.flow.sessions.playing is not None:
                self.flow.sessions.playing.look()

    def follow_to_the_end(self, longest: float = 3600, step: float = 1.0) -> None:
        """Let time pass until the session is over, going on at each self-paced work.

        With a `step` of a second the window looks too seldom for all that is said to be in time.
        """
        passed = 0.0
        while self.flow.sessions.playing is not None:
            assert passed < longest, "the session does not end"
            if self.shown.status.value == "waiting":
                self.press("Right")
            self.wait(1.0, step)
            passed += 1.0

    def leave(self) -> None:
        """Close the window."""
        self.flow.window.close()
        self.flow.close()

    def works(self) -> list[tuple[Any, ...]]:
        """The last session's works: exercise, side, planned and done seconds."""
        return [(w.exercise, w.side, w.planned, w.done) for w in self.sessions[-1].works]
