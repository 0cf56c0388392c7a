"""Saving sessions whatever the disk does: the recorders, their retries, and what a crash left."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from exercise_app.context import Context
from exercise_app.core.notices import NoticeKind
from exercise_app.core.record import SessionRecord
from exercise_app.core.translation import tr
from exercise_app.desktop.clock import Clocks
from exercise_app.history.errors import HistoryError
from exercise_app.history.unsaved import Unsaved
from exercise_app.recorder import Recorder
from exercise_app.ui.window import MainWindow

_log = logging.getLogger(__name__)
HURRIED = 0.2
"""Seconds that a running session waits for another program that holds the history."""
PATIENT = 5.0
"""Seconds that everything else waits for it."""
FIRST, LONGEST = 1000, 60_000
"""Milliseconds between two tries, at first and at the most; each wait is twice the one before."""


def steady(clocks: Clocks) -> Callable[[], datetime]:
    """The local time as it is now and goes on, whatever is set meanwhile: a session that is ended
    after the clock was put forward is no longer for it.
    """
    began, read = clocks.local(), clocks.read
    at, here = read().boot, began.tzinfo

    def now() -> datetime:
        # In UTC: a sum within one zone would know nothing of summer time.
        return (began.astimezone(UTC) + timedelta(seconds=read().boot - at)).astimezone(here)

    return now


class Saving(QObject):
    """Makes the recorder of each session, and has each saved in the end.

    While anything is unsaved it tries again, less and less often: in a session, after it, when
    Today is shown, when the window closes, and in the next start. `recovered` tells that something
    of an earlier run is in the history now.
    """

    recovered = Signal()

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._unsaved = Unsaved(context.paths.state / "unsaved")
        self._recorders: list[Recorder] = []
        self._running: Recorder | None = None
        self._told: tuple[str, ...] = ()
        self._has_left = True
        self._timer = QTimer(self, singleShot=True, interval=FIRST)
        self._timer.timeout.connect(self._try_again)

    def recorder(
        self,
        record: SessionRecord,
        notice: Callable[[str], None],
        done: Callable[[str], None],
        *,
        begun: bool,
    ) -> Recorder:
        """What keeps a session that begins; `notice` is told when that fails, and `done` when it
        is done after all.

        While it runs nothing waits long for other programs, so that its time and cues go on.
        """
        self._context.history.database.wait_at_most(HURRIED)

        def tell(text: str) -> None:
            notice(text)
            if not recorder.kept:
                self._timer.start(FIRST)

        recorder = self._running = Recorder(
            self._context.store,
            record,
            steady(self._context.clocks),
            tell,
            begun=begun,
            unsaved=self._unsaved,
            done=done,
        )
        self._recorders.append(recorder)
        return recorder

    def end(self) -> None:
        """The session is over: there is time to wait again."""
        self._running = None
        self._context.history.database.wait_at_most(PATIENT)

    def save(self) -> None:
        """Try to save whatever is not saved yet: of this run, and of those before."""
        database = self._context.history.database
        database.wait_at_most(HURRIED)
        for recorder in self._recorders:
            recorder.retry()
        self._recorders = [r for r in self._recorders if r is self._running or not r.kept]
        if self._has_left:
            self._recover()
        if self._running is None:
            database.wait_at_most(PATIENT)

    def close(self) -> None:
        """The window closes: try a last time. What stays is taken up by the next start."""
        self._timer.stop()
        for recorder in self._recorders:
            if not recorder.retry():
                _log.warning("a session is not saved: %s", recorder.session_id)

    def amend(self, rated: SessionRecord) -> bool:
        """Keep how a session felt that is not saved yet; False where the history has it."""
        return any(recorder.amend(rated) for recorder in self._recorders)

    def forget(self, session_id: str) -> bool:
        """Save it no more, as nothing was done in it; False where the history has it."""
        for recorder in self._recorders:
            if recorder.session_id == session_id and not recorder.kept:
                recorder.forget()
                self._context.history.database.wait_at_most(HURRIED)
                with suppress(HistoryError):
                    self._context.store.discard(session_id)
                self.end()
                return True
        return False

    def _try_again(self) -> None:
        self.save()
        if self._has_left or any(not recorder.kept for recorder in self._recorders):
            self._timer.start(min(2 * self._timer.interval(), LONGEST))

    def _recover(self) -> None:
        """Take up what runs before this one could not save."""
        saved, problems = self._unsaved.recover(self._context.store)
        self._has_left = bool(problems)
        if problems and problems != self._told:
            self._window.show_notice(problems[0])
            self._timer.start(FIRST)
        elif saved:
            told = tr("“{name}” is saved now.", name=saved[0].name)
            self._window.show_notice(told, kind=NoticeKind.DONE)
        self._told = problems
        if saved:
            self.recovered.emit()
