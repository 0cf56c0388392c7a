"""What is expected of a child process, and by when."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer, Signal


class Deadlines(QObject):
    """Named instants of time.monotonic by which something must have been `met`.

    When one has passed it is looked at again a little later: after a stall of this process the
    answer may lie in the pipe, unread. No timer runs while nothing is expected.
    """

    missed = Signal()
    """Something expected did not come. All expectations are dropped."""

    def __init__(self, second_look: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._second_look = second_look
        self._expected: dict[tuple[str, int], float] = {}
        self._looked = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    def expect(self, what: str, number: int, deadline: float) -> None:
        """Expect `what`, the one with that number, by the monotonic instant `deadline`."""
        self._expected[what, number] = deadline
        self._arm()

    def met(self, what: str, number: int | None = None) -> None:
        """It came; without a number, all of that kind did, or are of no interest any more."""
        for kind, each in list(self._expected):
            if kind == what and number in (None, each):
                del self._expected[kind, each]
        self._looked = False
        self._arm()

    def clear(self) -> None:
        """Expect nothing any more."""
        self._expected.clear()
        self._looked = False
        self._timer.stop()

    def _arm(self) -> None:
        if self._expected:
            wait = min(self._expected.values()) - time.monotonic()
            self._timer.start(max(0, round(wait * 1000)))
        else:
            self._timer.stop()

    def _look(self) -> None:
        if self._looked:
            self.clear()
            self.missed.emit()
        else:
            self._looked = True
            self._timer.start(round(self._second_look * 1000))
