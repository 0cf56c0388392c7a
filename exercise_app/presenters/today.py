"""Today: feeds the view with the routines, the week and what was left unfinished."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from exercise_app.context import Context
from exercise_app.core.week import DayDone, Week, week_summary
from exercise_app.desktop.week_start import week_start
from exercise_app.history.errors import HistoryError
from exercise_app.ui.props.today import derive_today_props
from exercise_app.ui.window import MainWindow

if TYPE_CHECKING:
    from datetime import date

    from exercise_app.core.entry import RoutineEntry
    from exercise_app.core.record import SessionRecord
    from exercise_app.history.reader import Reader

SLICE = 0.008
"""Seconds of reading files at a time, so that the window stays swift meanwhile."""
RECENT_WEEKS = 26
"""How many past weeks are read of the history unless more of them in a row were on target."""


class TodayPresenter(QObject):
    """Keeps Today up to date; reads the users' files beside the window, a little at a time."""

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._reading: Iterator[None] | None = None
        self._checked = False
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._read_on)

    def show(self) -> None:
        """Show what is known now."""
        today = self._context.clocks.local().date()
        week, last, unfinished, trouble = self._history()
        self._window.today.render_props(
            derive_today_props(
                today=today,
                routines=self._entries(),
                week=week,
                last_done=last,
                unfinished=unfinished,
                problems=(*trouble, *self._problems()),
                routines_folder=str(self._context.paths.routines),
            )
        )

    def read_files(self) -> None:
        """Look for new and changed files, and show them once all are read."""
        if self._reading is None:
            self._context.exercises.refresh()
            self._reading = self._context.routines.refresh()
            self._timer.start()

    def read_now(self) -> None:
        """Look for new and changed files, and wait until all are read."""
        self.read_files()
        while self._reading is not None:
            self._read_on()

    def _entries(self) -> tuple[RoutineEntry, ...]:
        if not self._context.routines.entries():
            self._context.routines.refresh_built_in()
        return self._context.routines.entries()

    def _read_on(self) -> None:
        read = self._context.clocks.read
        until = read().mono + SLICE
        while read().mono < until:
            if self._reading is None or next(self._reading, self) is self:
                self._reading = None
                self._timer.stop()
                self._checked = True
                self.show()
                return

    def _problems(self) -> tuple[str, ...]:
        """What is wrong in the user's files; but for the settings, once they were looked at."""
        told = []
        if self._checked:
            told = [*self._context.routines.problems(), *self._context.exercises.problems()]
            if self._context.paths.lexicon.exists():
                self._context.read_lexicon_again()
                told += self._context.lexicon_read[1]
        return tuple(str(problem) for problem in (*told, *self._context.settings_read[1]))

    def _history(
        self,
    ) -> tuple[Week, dict[str, date], SessionRecord | None, tuple[str, ...]]:
        history = self._context.reader
        try:
            week = self._week(history)
            last = history.last_of_routines()
            unfinished = history.unfinished()
            return week, last, unfinished, history.notices
        except HistoryError as error:
            return self._summary([]), {}, None, (str(error),)

    def _week(self, history: Reader) -> Week:
        """This week; the whole history is read only where the weeks on target reach far back."""
        today = self._context.clocks.local().date()
        recent = history.done_days(today - timedelta(weeks=RECENT_WEEKS + 1))
        week = self._summary(recent)
        return week if week.weeks_on_target < RECENT_WEEKS else self._summary(history.done_days())

    def _summary(self, done: list[DayDone]) -> Week:
        settings = self._context.settings
        starts = settings.first_weekday(week_start())
        return week_summary(self._context.clocks.local().date(), done, settings.targets, starts)
