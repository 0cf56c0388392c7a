"""What each section of the history's page asks: some small queries, made into props."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from exercise_app.core.week import week_of
from exercise_app.desktop.week_start import week_start

if TYPE_CHECKING:
    from exercise_app.context import Context
    from exercise_app.core.record import SessionRecord
    from exercise_app.ui.props.calendar import CalendarProps
    from exercise_app.ui.props.history import TotalsProps
    from exercise_app.ui.props.pain_trend import PainTrendProps
    from exercise_app.ui.props.week_bars import WeekBarsProps
    from exercise_app.ui.props.year import YearProps


_AHEAD = timedelta(days=366)


def first_weekday(context: Context) -> int:
    """The weekday that weeks start on."""
    return context.settings.first_weekday(week_start())


def today_of(context: Context) -> date:
    """Today's local date."""
    return context.clocks.local().date()


def totals(context: Context) -> TotalsProps:
    """The sums, and the longest row of weeks. Raises HistoryError, as all here."""
    from exercise_app.core.streak import streak_of
    from exercise_app.ui.props.calendar import EARLIEST
    from exercise_app.ui.props.history import derive_totals

    history, today, starts = context.history, today_of(context), first_weekday(context)
    targets = history.targets(context.settings.targets, today, starts)
    streak = streak_of(today, history.reader.done_days(EARLIEST), targets, starts)
    return derive_totals(history.overview.totals(), streak, today)


def latest_day(context: Context) -> date:
    """The last day that the calendar shows: today, or that of a later session.

    One more than a year ahead was written by a wrong clock, and is in the list alone.
    """
    today = today_of(context)
    last = context.history.overview.totals(today, today + _AHEAD).last
    return max(today, last or today)


def calendar(context: Context, chosen: date, latest: date) -> CalendarProps:
    """The month of a day."""
    from exercise_app.ui.props.calendar import derive_calendar_props, shown_days

    overview, starts = context.history.overview, first_weekday(context)
    return derive_calendar_props(
        chosen,
        overview.day_marks(*shown_days(chosen, starts)),
        overview.of_day(chosen),
        today_of(context),
        starts,
        latest,
    )


def weeks(context: Context) -> WeekBarsProps:
    """The last weeks against their targets."""
    from exercise_app.core.week import weeks_before
    from exercise_app.ui.props.week_bars import WEEKS, derive_week_bars

    history, today, starts = context.history, today_of(context), first_weekday(context)
    first, last = week_of(today, starts)
    done = history.reader.done_days(first - timedelta(weeks=WEEKS - 1), last)
    targets = history.targets(context.settings.targets, today, starts)
    names = {entry.id: entry.name for entry in context.routines.entries()}
    begun = [change.date for change in history.plans.changes()[:1]]
    begun += [day for day in (history.overview.first_day(),) if day is not None]
    scores = weeks_before(today, WEEKS, done, targets, starts)
    return derive_week_bars(scores, names, min(begun, default=today))


def year(context: Context, last: date) -> YearProps:
    """The year up to the week of a day."""
    from exercise_app.ui.props.year import derive_year_props, year_days

    overview, starts = context.history.overview, first_weekday(context)
    first, until = year_days(last, starts)
    earlier = overview.totals(None, first - timedelta(days=1)).first
    marks = overview.day_marks(first, until)
    return derive_year_props(last, marks, today_of(context), starts, earlier)


def pain(context: Context) -> PainTrendProps:
    """Pain against sessions."""
    from exercise_app.ui.props.pain_trend import derive_pain_trend, trend_days

    overview, today, starts = context.history.overview, today_of(context), first_weekday(context)
    first, last = trend_days(today, starts)
    return derive_pain_trend(
        overview.ratings(first, last), overview.day_marks(first, last), today, starts
    )


def found(context: Context, text: str, offset: int, many: int) -> tuple[list[SessionRecord], int]:
    """Some sessions that hold a text, newest first, and how many there are."""
    if not text.strip():
        return context.store.page(offset, many), context.store.count()
    overview = context.history.overview
    records = overview.search(text, offset, many)
    if len(records) < many and (records or not offset):
        return records, offset + len(records)  # which saves looking through all of them again
    return records, overview.count_found(text)
