"""The history: its sections, the pages of sessions, and the summary with its ratings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from exercise_app.core.record import SessionRecord
from exercise_app.core.translation import tr
from exercise_app.history.errors import HistoryError
from exercise_app.presenters import history_look as look
from exercise_app.ui.props import history as sections
from exercise_app.ui.props.history import HistoryProps, HistoryRow, history_row
from exercise_app.ui.props.summary import derive_summary_props
from exercise_app.ui.window import MainWindow

if TYPE_CHECKING:
    from exercise_app.context import Context
    from exercise_app.core.timeline import Timeline
    from exercise_app.presenters.mending import MendingPresenter
    from exercise_app.presenters.week_off import WeekOffPresenter

PAGE = 60
"""Sessions read at a time."""
MOST_AGAIN = 10 * PAGE
"""Sessions read once more at most, after a change."""


class HistoryPresenter(QObject):
    """Feeds the history's page and the summary; stores how a session felt.

    `find` gives a routine's timeline by its id, None where it cannot be read, which it has told.
    """

    routine_requested = Signal(str)

    def __init__(
        self, context: Context, window: MainWindow, find: Callable[[str], Timeline | None]
    ) -> None:
        super().__init__(window)
        self._context, self._window, self._find = context, window, find
        self._shown: list[HistoryRow] = []
        self._sought = ""
        self._chosen = self._latest = self._year = date.min
        self._summed_up: SessionRecord | None = None
        self.amend: Callable[[SessionRecord], bool] = lambda _rated: False
        """Keeps how a session felt that is not saved yet; False where it is."""
        self._connected: set[str] = set()

    @cached_property
    def mending(self) -> MendingPresenter:
        """A session's page, and past sessions added, changed and deleted."""
        from exercise_app.presenters.mending import MendingPresenter

        presenter = MendingPresenter(self._context, self._window, self._find)
        presenter.changed.connect(self._follow)
        presenter.back_requested.connect(self.show_again)
        presenter.routine_requested.connect(self.routine_requested)
        return presenter

    @cached_property
    def week_off(self) -> WeekOffPresenter:
        """What marks weeks as off, also those that lie behind."""
        from exercise_app.presenters.week_off import WeekOffPresenter

        presenter = WeekOffPresenter(self._context, self._window)
        presenter.changed.connect(self._follow)
        return presenter

    def show_list(self) -> None:
        """Open the history, at the section that was shown last, with today chosen."""
        today = look.today_of(self._context)
        self._sought, self._shown = "", []
        self._chosen = self._latest = self._year = today
        self._try(self._find_latest)
        self.show_again()

    def show_again(self) -> None:
        """Open the history where it was left."""
        view = self._window.history
        if self._is_new("history"):
            view.built.connect(self._connect_section)
            view.section_chosen.connect(self._go_to)
            view.today_requested.connect(lambda: self._window.place_chosen.emit("today"))
            view.add_requested.connect(lambda: self._add(self._day_to_add()))
        self._render()
        self._window.show_view("history")

    def _add(self, day: date) -> None:
        self.mending.add(day)

    def _delete(self, session_id: str) -> None:
        self.mending.delete(session_id)

    def show_session(self, session_id: str) -> None:
        """Open a session's page."""
        self.mending.show_session(session_id)

    def show_summary(self, record: SessionRecord) -> None:
        """Open the summary of a session that has just ended."""
        view = self._window.summary
        if self._is_new("summary"):
            view.effort_rated.connect(lambda effort: self._rate(effort=effort))
            view.pain_rated.connect(lambda pain: self._rate(pain_after=pain))
            view.closed.connect(lambda: self._window.place_chosen.emit("today"))
            view.routine_requested.connect(self.routine_requested)
            view.help_requested.connect(self._window.help_requested)
        self._summed_up = record
        self._render_summary(record)
        self._window.show_view("summary")

    def _render_summary(self, record: SessionRecord) -> None:
        """Show a session's summary, with what the traffic light says to its pain."""
        symptoms: list[str] = []
        self._try(lambda: symptoms.extend(self._context.reader.ticked_symptoms()))
        routines = self._context.routines.entries()
        self._window.summary.render_props(derive_summary_props(record, routines, symptoms))

    def _is_new(self, view: str) -> bool:
        new = view not in self._connected
        self._connected.add(view)
        return new

    def _connect_section(self, key: str) -> None:
        """Listen to a section that was built just now."""
        view = self._window.history
        if key == sections.CALENDAR:
            view.calendar.day_chosen.connect(self._choose_day)
            view.calendar.days_moved.connect(self._move_days)
            view.calendar.months_moved.connect(self._move_months)
            view.calendar.session_requested.connect(self.show_session)
            view.calendar.add_requested.connect(self._add)
        elif key == sections.WEEKS:
            view.weeks.off_requested.connect(self.week_off.ask)
            view.weeks.count_requested.connect(self.week_off.unmark)
        elif key == sections.YEAR:
            view.year.year_moved.connect(self._move_year)
            view.year.day_requested.connect(self._open_day)
        elif key == sections.SESSIONS:
            view.listing.session_requested.connect(self.show_session)
            view.listing.delete_requested.connect(self._delete)
            view.listing.more_requested.connect(self._read_more)
            view.listing.searched.connect(self._search)

    def _go_to(self, key: str) -> None:
        self._window.history.show_section(key)
        self._render()
        self._window.history.take_focus()

    def _render(self) -> None:
        """Show what the current section asks of the history now."""
        view = self._window.history
        view.show_section(view.current)
        self._try(
            {
                sections.CALENDAR: self._show_calendar,
                sections.WEEKS: lambda: view.weeks.render_props(look.weeks(self._context)),
                sections.YEAR: self._show_year,
                sections.PAIN: lambda: view.pain.render_props(look.pain(self._context)),
                sections.SESSIONS: self._read_anew,
            }[view.current]
        )
        self._try(lambda: view.show_empty(not self._context.store.count()))

    def _follow(self) -> None:
        """Show what a change of the history made of it, where its page was opened before."""
        if self._window.has_view("history"):
            self._render()

    def _find_latest(self) -> None:
        self._latest = look.latest_day(self._context)

    def _show_calendar(self) -> None:
        calendar = self._window.history.calendar
        calendar.render_props(look.calendar(self._context, self._chosen, self._latest))
        QTimer.singleShot(0, self, lambda: self._try(self._show_totals))

    def _show_totals(self) -> None:
        """Show the sums, which look at every session: after the month is on the screen."""
        self._window.history.calendar.show_totals(look.totals(self._context))

    def _show_month(self) -> None:
        props = look.calendar(self._context, self._chosen, self._latest)
        self._window.history.calendar.render_props(props)

    def _choose_day(self, day: date) -> None:
        self._chosen = min(max(day, date(1970, 1, 1)), self._latest)
        self._try(self._show_month)

    def _move_days(self, days: int) -> None:
        self._choose_day(self._chosen + timedelta(days=days))

    def _move_months(self, months: int) -> None:
        from exercise_app.ui.props.calendar import moved

        self._choose_day(moved(self._chosen, months, self._latest))

    def _open_day(self, day: date) -> None:
        """Open the calendar at a day."""
        self._chosen = min(day, self._latest)
        self._go_to(sections.CALENDAR)

    def _show_year(self) -> None:
        self._window.history.year.render_props(look.year(self._context, self._year))

    def _move_year(self, years: int) -> None:
        from exercise_app.ui.props.year import COLUMNS

        props = look.year(self._context, self._year)
        if props.has_earlier if years < 0 else props.has_later:
            moved = self._year + timedelta(weeks=years * (COLUMNS - 1))
            self._year = min(moved, look.today_of(self._context))
            self._try(self._show_year)

    def _day_to_add(self) -> date:
        """The day that a past session is added on: the one that is chosen, where it is shown."""
        on_calendar = self._window.history.current == sections.CALENDAR
        today = look.today_of(self._context)
        return min(self._chosen, today) if on_calendar else today

    def _search(self, text: str) -> None:
        self._sought, self._shown = text, []
        self._try(self._read_anew)

    def _read_anew(self) -> None:
        """Read the list from its beginning, as far as it was read."""
        many = min(max(PAGE, len(self._shown)), MOST_AGAIN)
        self._shown = []
        self._add_rows(*look.found(self._context, self._sought, 0, many))

    def _read_more(self, known: int) -> None:
        def read() -> None:
            self._add_rows(*look.found(self._context, self._sought, known, PAGE))

        if known == len(self._shown):
            self._try(read)

    def _add_rows(self, more: list[SessionRecord], total: int) -> None:
        """Show more sessions; only their rows are kept, however far one goes down."""
        today = look.today_of(self._context)
        self._shown += [history_row(record, today) for record in more]
        props = HistoryProps(tuple(self._shown), total, self._sought)
        self._window.history.listing.render_props(props)

    def _try(self, deed: Callable[[], object]) -> None:
        try:
            deed()
        except HistoryError as error:
            self._window.show_notice(str(error))

    def _rate(self, **rating: int | None) -> None:
        if self._summed_up is None:
            return
        rated = replace(self._summed_up, **rating)  # type: ignore[arg-type]
        try:
            self._summed_up = rated if self.amend(rated) else self._context.store.edit(rated)
        except HistoryError as error:
            self._window.show_notice(tr("This is not saved: {error}", error=error))
            self._summed_up = rated
        self._render_summary(self._summed_up)
