"""Long work beside the window: in a thread of its own, with progress, and it can be cancelled."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import closing

from PySide6.QtCore import QObject, Signal

from exercise_app.context import Context
from exercise_app.core.translation import tr
from exercise_app.history.errors import HistoryError
from exercise_app.history.history import History

_log = logging.getLogger(__name__)
Progress = Callable[[int, int], None]


class Cancelled(Exception):
    """The user cancelled the work; nothing of it has happened."""


def history_job(
    context: Context, work: Callable[[History, Progress], object], parent: QObject | None = None
) -> Job:
    """A job with the user's history, opened anew for its thread: a backup, an export, an import."""
    path, now = context.paths.history, context.clocks.local()

    def with_history(progress: Progress) -> object:
        with closing(History(path, lambda: now)) as history:
            return work(history, progress)

    return Job(with_history, parent)


class Job(QObject):
    """One piece of work. `work` is called in another thread with a function to tell progress to.

    It may use nothing of the window's thread, and so takes a history of its own (`history_job`).
    Exactly one of `done`, `failed` and `cancelled` follows, in the window's thread.
    """

    progress = Signal(int, int)
    """How much is done, and of how much; of 0 while that is not known."""
    done = Signal(object)
    """What the work gave."""
    failed = Signal(str)
    """A sentence for the user, or several lines of them."""
    cancelled = Signal()

    def __init__(self, work: Callable[[Progress], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._is_cancelled = threading.Event()
        self._thread = threading.Thread(target=self._run, name="exercise-app-job")

    @property
    def is_running(self) -> bool:
        """Whether it was started and has not ended."""
        return self._thread.is_alive()

    def start(self) -> None:
        """Begin, once."""
        self._thread.start()

    def cancel(self) -> None:
        """Stop at the next word of progress."""
        self._is_cancelled.set()

    def wait(self) -> None:
        """Wait until the work has ended; the signal of that comes when the loop runs again."""
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        try:
            found = self._work(self._tell)
            self._say(lambda: self.done.emit(found))
        except Cancelled:
            self._say(self.cancelled.emit)
        except HistoryError as error:
            told = str(error)
            self._say(lambda: self.failed.emit(told))
        except Exception as error:  # noqa: BLE001 - a thread has nobody above it to tell
            _log.exception("a job failed")
            told = tr("Something went wrong: {error}. Try again; the log has more.", error=error)
            self._say(lambda: self.failed.emit(told))

    def _tell(self, done: int, of: int) -> None:
        if self._is_cancelled.is_set():
            raise Cancelled
        self._say(lambda: self.progress.emit(done, of))

    @staticmethod
    def _say(emit: Callable[[], object]) -> None:
        """Emit, unless the window is gone by now."""
        try:
            emit()
        except RuntimeError:
            _log.debug("a job outlived its window")
