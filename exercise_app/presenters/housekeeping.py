"""What keeps the history safe beside the window: the day's backup, in a thread of its own."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from exercise_app.context import Context
from exercise_app.core.translation import tr
from exercise_app.presenters.job import Job, history_job
from exercise_app.ui.window import MainWindow

AFTER = 1500
"""Milliseconds after which it begins, so that what the user does first comes first."""


def keep_house(context: Context, window: MainWindow) -> Housekeeping:
    """Do soon what is due; called after the first paint, and at the end of a session."""
    keeper = window.findChild(Housekeeping) or Housekeeping(context, window)
    keeper.begin()
    return keeper


class Housekeeping(QObject):
    """The housekeeping of one window."""

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._job: Job | None = None
        self._soon = QTimer(self, singleShot=True, interval=AFTER)
        self._soon.timeout.connect(self.tidy)

    def begin(self) -> None:
        """Tidy up in a little while."""
        self._soon.start()

    def tidy(self) -> None:
        """Make the day's backup where it is due."""
        if not self._context.paths.history.exists():
            return
        if self._job is not None and self._job.is_running:
            return
        self._job = history_job(
            self._context, lambda history, progress: history.backups.take_daily(progress), self
        )
        self._job.failed.connect(
            lambda told: self._window.show_notice(tr("No backup was made: {why}", why=told))
        )
        self._job.start()

    def wait(self) -> None:
        """Wait until nothing is being done."""
        if self._job is not None:
            self._job.wait()
