"""The day while the window stays open: at midnight, and after the clock or the zone was changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from exercise_app.ui.window import MainWindow

LONGEST = timedelta(minutes=15)
"""The longest time between two looks: a clock that is set, or a sleep, tells no timer."""


class Days(QObject):
    """Looks at the date at midnight, now and then, and whenever the window is turned to. `changed`
    tells that it is another one, be it a later or an earlier.
    """

    changed = Signal()

    def __init__(self, window: MainWindow, local: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._local = local
        self._day = local().date()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        window.installEventFilter(self)
        self._wait(local())

    def look(self) -> None:
        """See what day it is."""
        now = self._local()
        self._wait(now)
        if now.date() != self._day:
            self._day = now.date()
            self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """The window is turned to: a long time may have passed."""
        if event.type() in (QEvent.Type.WindowActivate, QEvent.Type.Show):
            self.look()
        return False

    def _wait(self, now: datetime) -> None:
        there = now.replace(tzinfo=None)
        midnight = datetime.combine(there.date() + timedelta(days=1), time())
        wait = min(midnight - there + timedelta(seconds=1), LONGEST)
        self._timer.start(round(wait.total_seconds() * 1000))
