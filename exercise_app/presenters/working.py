"""Work on the history that takes a while: with progress in a sheet, questions, and failures."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TypeVar, cast

from PySide6.QtCore import QObject, QTimer

from exercise_app.context import Context
from exercise_app.core.translation import tr
from exercise_app.history.history import History
from exercise_app.presenters.job import Job, Progress, history_job
from exercise_app.ui.props.backups import Question
from exercise_app.ui.props.transfer import problem_lines
from exercise_app.ui.views.work_sheet import WorkSheet
from exercise_app.ui.window import MainWindow

SHOWN_AFTER = 250
"""Milliseconds after which work is shown; what is done sooner needs no sheet."""
T = TypeVar("T")


class Working(QObject):
    """One piece of work at a time for a page, its sheet over the window."""

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._job: Job | None = None
        self._title = ""
        self._progress = (0, 0)
        self._accept: Callable[[], None] = lambda: None
        self._soon = QTimer(self, singleShot=True, interval=SHOWN_AFTER)
        self._soon.timeout.connect(self._show)
        window.closing.connect(self._stop)

    @cached_property
    def sheet(self) -> WorkSheet:
        """The sheet, made when it is first needed."""
        sheet = WorkSheet(self._window, self._window.body)
        sheet.accepted.connect(self._accepted)
        sheet.cancelled.connect(self._cancel)
        return sheet

    @property
    def is_running(self) -> bool:
        """Whether something is being done."""
        return self._job is not None

    def do(
        self, title: str, work: Callable[[History, Progress], T], then: Callable[[T], None],
        failed: str, *, quiet: bool = False,
    ) -> None:  # fmt: skip
        """Do some work in another thread, and `then` go on with what it gives.

        `title` says what is being done, `failed` heads what went wrong. Quiet work is never shown,
        nor that it failed.
        """
        if self._job is not None:
            if not quiet:
                told = tr("Something else is still being done; try again after it.")
                self._window.show_notice(told)
            return
        self._title, self._progress = title, (0, 0)
        job = self._job = history_job(self._context, work, self)
        job.progress.connect(self._take_progress)
        job.done.connect(lambda found: self._done(cast("T", found), then))
        job.failed.connect(lambda told: self._end() if quiet else self._failed(failed, told))
        job.cancelled.connect(self._end)
        if not quiet:
            self._soon.start()
        job.start()

    def ask(self, question: Question, accept: Callable[[], None]) -> None:
        """Ask, and do what is accepted."""
        self._accept = accept
        self.sheet.ask(question)

    def wait(self) -> None:
        """Wait until nothing is being done; what follows comes when the loop runs again."""
        if self._job is not None:
            self._job.wait()

    def _take_progress(self, done: int, of: int) -> None:
        self._progress = (done, of)
        if self._job is not None and not self._soon.isActive() and self._is_shown:
            self.sheet.show_work(self._title, self._progress)

    @property
    def _is_shown(self) -> bool:
        return "sheet" in self.__dict__ and not self.sheet.isHidden()

    def _show(self) -> None:
        if self._job is not None:
            self.sheet.show_work(self._title, self._progress)

    def _done(self, found: T, then: Callable[[T], None]) -> None:
        self._end()
        then(found)

    def _failed(self, title: str, told: str) -> None:
        self._end()
        self._accept = lambda: None
        self.sheet.tell(title, problem_lines(told))

    def _end(self) -> None:
        self._soon.stop()
        if self._job is not None:
            self._job.deleteLater()
        self._job = None
        if "sheet" in self.__dict__:
            self.sheet.close_sheet()

    def _accepted(self) -> None:
        accept, self._accept = self._accept, lambda: None
        self.sheet.close_sheet()
        accept()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
        else:
            self.sheet.close_sheet()

    def _stop(self) -> None:
        """The window closes: what can be cancelled is."""
        if self._job is not None:
            self._job.cancel()
