"""The month calendar: each day's kinds and worst pain, and one day's sessions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from exercise_app.core.formats import formats
from exercise_app.core.overview import DayMark
from exercise_app.core.record import SessionRecord
from exercise_app.core.translation import tr
from exercise_app.core.week import week_of
from exercise_app.ui.props import words
from exercise_app.ui.props.charts import (
    KIND_ORDER,
    TableProps,
    kinds_text,
    sentences,
    short_weekdays,
    work_text,
)
from exercise_app.ui.props.history import HistoryRow, history_row

EARLIEST = date(1970, 1, 1)
"""No month before this one's is shown."""
EASE_OFF = 4
"""The pain from which a day is marked with the warning colour: that of the traffic light."""


class KindMark(NamedTuple):
    """A kind of which there was a session; `counts` where one counts."""

    kind: str
    counts: bool


class DayCell(NamedTuple):
    """A day of the calendar. `told` says everything of it in words."""

    date: date
    number: str
    told: str
    kinds: tuple[KindMark, ...] = ()
    pain: str = ""
    is_warning: bool = False
    in_month: bool = True
    is_today: bool = False
    is_ahead: bool = False


@dataclass(frozen=True, slots=True)
class CalendarProps:
    """A month in rows of seven days, and the sessions of the day that is chosen."""

    title: str
    weekdays: tuple[str, ...]
    cells: tuple[DayCell, ...]
    chosen: date
    day: str
    day_told: str
    rows: tuple[HistoryRow, ...]
    table: TableProps
    has_earlier: bool = True
    has_later: bool = False
    can_add: bool = True

    @property
    def place(self) -> int:
        """Where the chosen day stands among the cells."""
        return next(n for n, cell in enumerate(self.cells) if cell.date == self.chosen)


def shown_days(chosen: date, starts: int) -> tuple[date, date]:
    """The first and the last day of whole weeks around the month of `chosen`."""
    first = chosen.replace(day=1)
    last = month_after(first) - timedelta(days=1)
    return week_of(first, starts)[0], week_of(last, starts)[1]


def month_after(day: date) -> date:
    """The first day of the next month."""
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1)


def moved(chosen: date, months: int, latest: date) -> date:
    """The same day `months` later, or the last of a shorter month; from 1970 up to `latest`."""
    number = chosen.year * 12 + chosen.month - 1 + months
    number = min(max(number, EARLIEST.year * 12), latest.year * 12 + 11)
    first = date(number // 12, number % 12 + 1, 1)
    last = (month_after(first) - timedelta(days=1)).day
    return min(max(first.replace(day=min(chosen.day, last)), EARLIEST), latest)


def derive_calendar_props(
    chosen: date,
    marks: Iterable[DayMark],
    records: Sequence[SessionRecord],
    today: date,
    starts: int,
    latest: date | None = None,
) -> CalendarProps:
    """The month of the `chosen` day; `records` are that day's sessions, oldest first.

    `latest` is the last day that can be chosen, where that is after today.
    """
    first, last = shown_days(chosen, starts)
    known = {mark.date: mark for mark in marks}
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    cells = tuple(_cell(day, known.get(day), chosen, today) for day in days)
    title = formats().of_month(chosen)
    in_month = [known[day] for day in days if day in known and day.month == chosen.month]
    return CalendarProps(
        title=title,
        weekdays=short_weekdays(starts),
        cells=cells,
        chosen=chosen,
        day=words.full_day(chosen),
        day_told=_day_told(records, chosen, today),
        rows=tuple(history_row(record, today) for record in records),
        table=_table(title, in_month),
        has_earlier=first > EARLIEST,
        has_later=month_after(chosen) <= max(today, latest or today),
        can_add=chosen <= today,
    )


def _cell(day: date, mark: DayMark | None, chosen: date, today: date) -> DayCell:
    in_month = (day.year, day.month) == (chosen.year, chosen.month)
    named = words.full_day(day)
    if day == today:
        named = tr("Today, {day}", day=named)
    plain = DayCell(
        day, str(day.day), tr("{day}: no session.", day=named),
        in_month=in_month, is_today=day == today, is_ahead=day > today,
    )  # fmt: skip
    if mark is None:
        return plain._replace(told=named) if day > today else plain
    return plain._replace(
        told=sentences(
            tr("{day}: {sessions}.", day=named, sessions=words.sessions(mark.sessions)),
            *_facts(mark),
        ),
        kinds=tuple(KindMark(k, k in mark.done) for k in KIND_ORDER if k in mark.kinds),
        pain="" if mark.pain_max is None else str(mark.pain_max),
        is_warning=mark.pain_max is not None and mark.pain_max >= EASE_OFF,
    )


def _facts(mark: DayMark) -> tuple[str, ...]:
    """What else there is to say of a day, in sentences."""
    partial = [kind for kind in mark.kinds if kind not in mark.done]
    return (
        tr("{kinds}.", kinds=kinds_text(mark.done)) if mark.done else "",
        tr("In part: {kinds}.", kinds=kinds_text(partial)) if partial else "",
        f"{work_text(mark.seconds)}." if work_text(mark.seconds) else "",
        "" if mark.pain_max is None else tr("Worst pain {pain}.", pain=mark.pain_max),
    )


def _day_told(records: Sequence[SessionRecord], chosen: date, today: date) -> str:
    if records:
        return words.sessions(len(records))
    return tr("This day is still to come.") if chosen > today else tr("No session on this day.")


def _table(title: str, marks: Sequence[DayMark]) -> TableProps:
    rows = tuple(
        (
            words.full_day(mark.date),
            str(mark.sessions),
            kinds_text(mark.kinds),
            words.span(round(mark.seconds)),
            tr("yes") if mark.counted else tr("no"),
            "–" if mark.pain_max is None else str(mark.pain_max),
        )
        for mark in marks
    )
    heads = (tr("Day"), tr("Sessions"), tr("Kinds"), tr("Work"), tr("Counts"), tr("Worst pain"))
    return TableProps(title, heads, rows)
