"""A routine run through at speed in the player; nothing of it is kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from exercise_app.core.events import End
from exercise_app.core.notices import NoticeKind
from exercise_app.core.session_state import Session
from exercise_app.core.timeline import Timeline
from exercise_app.core.translation import tr
from exercise_app.presenters.playing import Playing, Surroundings
from exercise_app.ui.window import MainWindow

SPEED = 8.0
"""How many times as fast as in a session."""


class _Run(Playing):
    """A session of which nothing is kept, so nothing is asked before it ends."""

    def ask_end(self) -> None:
        """End it at once."""
        self.send(End())


class Trial(QObject):
    """Runs one routine at a time. `over` tells that it is at its end, or was ended."""

    over = Signal()

    def __init__(self, window: MainWindow, around: Callable[[], Surroundings]) -> None:
        super().__init__(window)
        self._window, self._around = window, around
        self._playing: Playing | None = None

    @property
    def playing(self) -> Playing | None:
        """What is running; None where nothing is."""
        return self._playing

    def start(self, timeline: Timeline) -> None:
        """Run through a routine from its start, without sound."""
        view = self._window.player
        session = Session(timeline, rate=SPEED)
        playing = _Run(session, view, self._around(), (), muted=True, parent=self)
        self._playing = playing
        playing.finished.connect(self._end)
        told = tr("Eight times as fast, without sound; nothing of it is kept.")
        playing.show_notice(told, NoticeKind.NEWS)
        self._window.show_view("player")
        playing.start(0)

    def stop(self) -> None:
        """End it, as the window closes."""
        if self._playing is not None:
            self._end(True)

    def _end(self, _early: bool) -> None:
        playing, self._playing = self._playing, None
        if playing is not None:
            playing.leave()
            playing.deleteLater()
            self.over.emit()
