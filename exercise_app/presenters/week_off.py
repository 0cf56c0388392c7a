"""Taking a week off, and counting it again: the running one, or one that lies behind."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cached_property

from PySide6.QtCore import QObject, Signal

from exercise_app.context import Context
from exercise_app.core.plan import fourth_day
from exercise_app.core.translation import tr
from exercise_app.core.week import week_number
from exercise_app.core.week_off import Reason
from exercise_app.desktop.week_start import week_start
from exercise_app.history.errors import HistoryError
from exercise_app.ui.views.week_off import WeekOffSheet
from exercise_app.ui.window import MainWindow


class WeekOffPresenter(QObject):
    """Marks weeks. `changed` tells that one was marked, or counts again.

    A week is named by one of its days; without one it is the running week.
    """

    changed = Signal()

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._asked: date | None = None

    @cached_property
    def sheet(self) -> WeekOffSheet:
        """The sheet that asks for the reason."""
        sheet = WeekOffSheet(self._window, self._window.body)
        sheet.dismissed.connect(sheet.close_sheet)
        sheet.chosen.connect(lambda reason: self.mark(Reason(reason), self._asked))
        return sheet

    def ask(self, day: date | None = None) -> None:
        """Ask why the week is off."""
        self._asked = day
        self.sheet.open(self.sheet.first)

    def mark(self, reason: Reason, day: date | None = None) -> None:
        """Mark a week as off."""
        self.sheet.close_sheet()
        weeks = self._context.history.weeks_off

        def mark() -> None:
            week = weeks.mark(fourth_day(day or self._today, self._starts), reason)
            self._offer(tr("This week is off."), lambda: weeks.unmark(week.id))

        self._do(mark)

    def unmark(self, day: date | None = None) -> None:
        """Let a week count again."""
        weeks = self._context.history.weeks_off
        this = week_number(day or self._today, self._starts)

        def unmark() -> None:
            off = [week for week in weeks.all() if week_number(week.day, self._starts) == this]
            for week in off:
                weeks.unmark(week.id)

            def put_back() -> None:
                for week in off:
                    weeks.put(week)

            self._offer(tr("This week counts again."), put_back)

        self._do(unmark)

    def _offer(self, told: str, undo: Callable[[], object]) -> None:
        self._window.offer_undo(told, lambda: self._do(undo))

    def _do(self, deed: Callable[[], object]) -> None:
        try:
            deed()
        except HistoryError as error:
            self._window.show_notice(str(error))
        self.changed.emit()

    @property
    def _today(self) -> date:
        return self._context.clocks.local().date()

    @property
    def _starts(self) -> int:
        return self._context.settings.first_weekday(week_start())
