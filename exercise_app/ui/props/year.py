"""A year as a heat map: how much was done on each day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from exercise_app.core.formats import formats
from exercise_app.core.overview import DayMark
from exercise_app.core.translation import tr, trn
from exercise_app.core.week import week_of
from exercise_app.ui.props import words
from exercise_app.ui.props.calendar import EARLIEST
from exercise_app.ui.props.charts import (
    TableProps,
    hours,
    kinds_text,
    sentences,
    short_months,
    short_weekdays,
    work_text,
)

COLUMNS = 53
"""Weeks that are shown."""
STEPS = (0, 5 * 60, 10 * 60, 20 * 60)
"""Seconds of work from which a day has level 1, 2, 3 and 4; self-paced work has level 1."""


class HeatDay(NamedTuple):
    """A day; `level` is 0 (nothing done) to 4, -1 for one still to come."""

    date: date
    level: int
    told: str


@dataclass(frozen=True, slots=True)
class YearProps:
    """Columns of weeks, their days after one another; `months` names columns."""

    days: tuple[HeatDay, ...]
    weekdays: tuple[str, ...]
    months: tuple[tuple[int, str], ...]
    title: str
    summary: str
    table: TableProps
    has_earlier: bool = False
    has_later: bool = False


def year_days(last: date, starts: int) -> tuple[date, date]:
    """The first and the last day of the weeks up to that of `last`."""
    until = week_of(last, starts)[1]
    return until - timedelta(days=7 * COLUMNS - 1), until


def derive_year_props(
    last: date, marks: Iterable[DayMark], today: date, starts: int, since: date | None = None
) -> YearProps:
    """The weeks up to that of `last`; `since` is the day of the first session of all."""
    first, until = year_days(last, starts)
    known = {mark.date: mark for mark in marks if first <= mark.date <= until}
    days = [first + timedelta(days=n) for n in range(7 * COLUMNS)]
    total = sum(mark.seconds for mark in known.values())
    shown = min(until, today) if until >= today else until
    return YearProps(
        days=tuple(_day(day, known.get(day), today) for day in days),
        weekdays=short_weekdays(starts),
        months=_months(days),
        title=f"{formats().of_month(first)} – {formats().of_month(shown)}",
        summary=sentences(
            trn("A session on {n} day.", "Sessions on {n} days.", len(known)),
            tr("{time} of work.", time=hours(total)) if total >= 30 else "",
        ),
        table=_table(days, known),
        has_earlier=since is not None and since < first and first > EARLIEST,
        has_later=until < today,
    )


def level_of(mark: DayMark) -> int:
    """How much was done on a day, 1 to 4."""
    return max(1, sum(mark.seconds >= step for step in STEPS))


def _day(day: date, mark: DayMark | None, today: date) -> HeatDay:
    named = words.full_day(day)
    if mark is None:
        ahead = day > today
        told = named if ahead else tr("{day}: no session.", day=named)
        return HeatDay(day, -1 if ahead else 0, told)
    work = work_text(mark.seconds)
    told = sentences(
        tr("{day}: {sessions}.", day=named, sessions=words.sessions(mark.sessions)),
        tr("{kinds}.", kinds=kinds_text(mark.kinds)),
        f"{work}." if work else "",
    )
    return HeatDay(day, level_of(mark), told)


def _months(days: Sequence[date]) -> tuple[tuple[int, str], ...]:
    """The columns in which a month begins, with its short name."""
    months = short_months()
    return tuple((n // 7, months[day.month - 1]) for n, day in enumerate(days)
                 if day.day == 1)  # fmt: skip


def _table(days: Sequence[date], known: dict[date, DayMark]) -> TableProps:
    """A row for each month, newest first."""
    months: dict[tuple[int, int], list[DayMark]] = {}
    for day in days:
        found = months.setdefault((day.year, day.month), [])
        if day in known:
            found.append(known[day])
    rows = tuple(
        (
            formats().of_month(date(year, month, 1)),
            str(len(marks)),
            str(sum(mark.sessions for mark in marks)),
            hours(sum(mark.seconds for mark in marks)),
        )
        for (year, month), marks in reversed(months.items())
    )
    heads = (tr("Month"), tr("Days"), tr("Sessions"), tr("Work"))
    return TableProps(tr("The year by months"), heads, rows)
