"""Today: feeds the view with the routines, the week and what was left unfinished."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from exercise_app.context import Context
from exercise_app.core.plan import targets_of
from exercise_app.core.week import DayDone, TargetsOf, Week, week_summary, weeks_before
from exercise_app.desktop.week_start import week_start
from exercise_app.history.errors import HistoryError
from exercise_app.ui.props.today import derive_today_props
from exercise_app.ui.window import MainWindow

if TYPE_CHECKING:
    from datetime import date

    from exercise_app.core.entry import RoutineEntry
    from exercise_app.core.record import SessionRecord
    from exercise_app.history.reader import Reader
    from exercise_app.library.problems import Problem
    from exercise_app.presenters.faces import FacesPresenter
    from exercise_app.ui.props.signs import AdviceProps

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
        self._in_exercises: tuple[Problem, ...] = ()
        self._faces: FacesPresenter | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._read_on)

    def show(self) -> None:
        """Show what is known now."""
        today = self._today()
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
                advice=self._advice(),
            )
        )

    def _advice(self) -> AdviceProps | None:
        """What the ticked symptoms say; the words are loaded with the first."""
        try:
            ticked = self._context.reader.ticked_symptoms()
        except HistoryError:
            return None  # told with the rest of the history
        if not ticked:
            return None
        from exercise_app.ui.props.signs import derive_advice

        return derive_advice(ticked)

    def read_files(self) -> None:
        """Look for new and changed files, and show them once all are read."""
        if self._reading is None:
            self._reading = self._read_all()
            self._timer.start()

    def _read_all(self) -> Iterator[None]:
        """Routines first, since they are on the page; then pictures, and what else is in files."""
        yield from self._context.routines.refresh()
        self.show()
        self._show_faces()
        yield from self._context.exercises.read_all()

    def open_folder(self) -> None:
        """Show the folder of the user's routines in the system's file manager."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        folder = self._context.paths.routines
        folder.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def read_now(self) -> None:
        """Look for new and changed files, and wait until all are read."""
        self.read_files()
        while self._reading is not None:
            self._read_on()

    def note_plan(self) -> None:
        """Keep the plan with its date, so that changing it never rewrites past weeks.

        A file with an error is left alone: what it falls back to is nobody's plan.
        """
        settings, problems = self._context.settings_read
        if problems:
            return
        try:
            self._context.history.plans.note(settings.targets, self._today())
        except HistoryError:
            return  # told with the rest of the history

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
                self._in_exercises = tuple(self._context.exercises.problems())
                self.note_plan()
                self.show()
                return

    def _show_faces(self) -> None:
        """Have the cards' pictures looked up, and those shown looked at again."""
        if self._faces is None:
            from exercise_app.presenters.faces import FacesPresenter

            self._faces = FacesPresenter(self._context, self._window.today)
        self._faces.look_again()

    def _problems(self) -> tuple[str, ...]:
        """What is wrong in the user's files; but for the settings, once they were looked at."""
        told = []
        if self._checked:
            told = [*self._context.routines.problems(), *self._in_exercises]
            if self._context.paths.lexicon.exists():
                self._context.read_lexicon_again()
                told += self._context.lexicon_read[1]
        return tuple(str(problem) for problem in (*told, *self._context.settings_read[1]))

    def _history(
        self,
    ) -> tuple[Week, dict[str, date], SessionRecord | None, tuple[str, ...]]:
        history = self._context.reader
        try:
            week = self._week_kept(history)
            last = history.last_of_routines()
            unfinished = history.unfinished()
            return week, last, unfinished, history.notices
        except HistoryError as error:
            return self._week([]), {}, None, (str(error),)

    def _week_kept(self, history: Reader) -> Week:
        """This week; the whole history is read only where the weeks on target reach far back."""
        today, starts = self._today(), self._starts()
        targets = self._context.history.targets(self._context.settings.targets, today, starts)
        recent = history.done_days(today - timedelta(weeks=RECENT_WEEKS + 1))
        weeks = weeks_before(today, RECENT_WEEKS, recent, targets, starts)
        row_ends = any(score.met is False for score in weeks)
        return self._week(recent if row_ends else history.done_days(), targets)

    def _week(self, done: list[DayDone], targets: TargetsOf | None = None) -> Week:
        """This week; without `targets` by the plan of now alone."""
        today, starts = self._today(), self._starts()
        plan = self._context.settings.targets
        of = targets or targets_of((), plan, today, starts=starts)
        return week_summary(today, done, of, starts)

    def _today(self) -> date:
        return self._context.clocks.local().date()

    def _starts(self) -> int:
        return self._context.settings.first_weekday(week_start())
