"""Pain against sessions: the mean of each week before, after and on the morning after."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from exercise_app.core.overview import DayMark, Rated
from exercise_app.core.record import MAX_PAIN
from exercise_app.core.translation import tr
from exercise_app.core.week import first_day, week_number, week_of
from exercise_app.ui.props import words
from exercise_app.ui.props.charts import TableProps, sentences, short_months, week_span

WEEKS = 26
"""How many weeks are shown."""
GO_ON, STOP_ABOVE = 3, 5
"""Up to which pain one goes on, and above which one stops: the marks on the axis."""
BEFORE, AFTER, MORNING = "before", "after", "morning"
SERIES = (BEFORE, AFTER, MORNING)


class PainWeek(NamedTuple):
    """A week: its sessions, and the mean pain of those rated; None where none was."""

    first: date
    sessions: int
    before: float | None
    after: float | None
    morning: float | None
    told: str
    month: str = ""

    def value(self, series: str) -> float | None:
        """One of the means."""
        return {BEFORE: self.before, AFTER: self.after, MORNING: self.morning}[series]


@dataclass(frozen=True, slots=True)
class PainTrendProps:
    """The weeks, oldest first; `most` is the greatest number of sessions in one of them."""

    weeks: tuple[PainWeek, ...]
    most: int
    summary: str
    table: TableProps
    top: int = MAX_PAIN


def trend_days(today: date, starts: int) -> tuple[date, date]:
    """The first and the last day of the weeks that are shown."""
    first, last = week_of(today, starts)
    return first - timedelta(weeks=WEEKS - 1), last


def derive_pain_trend(
    ratings: Iterable[Rated], marks: Iterable[DayMark], today: date, starts: int
) -> PainTrendProps:
    """The chart of the last weeks; marks and ratings of other days are passed over."""
    this = week_number(today, starts)
    pains: dict[int, list[Rated]] = {}
    for rated in ratings:
        pains.setdefault(week_number(rated.date, starts), []).append(rated)
    sessions: dict[int, int] = {}
    for mark in marks:
        number = week_number(mark.date, starts)
        sessions[number] = sessions.get(number, 0) + mark.sessions
    weeks: list[PainWeek] = []
    months, former = short_months(), 0
    for number in range(this - WEEKS + 1, this + 1):
        first = first_day(number, starts)
        last = first + timedelta(days=6)
        label = months[last.month - 1] if last.month != former and weeks else ""
        former = last.month
        week = _week((first, last, today), pains.get(number, ()), sessions.get(number, 0))
        weeks.append(week._replace(month=label))
    return PainTrendProps(
        tuple(weeks),
        max(1, *(week.sessions for week in weeks)),
        _summary(weeks),
        _table(weeks, today),
    )


def series_names() -> Mapping[str, str]:
    """The lines and their names."""
    return {BEFORE: tr("Before"), AFTER: tr("After"), MORNING: tr("Morning after")}


def _mean(values: Iterable[int | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


def _week(days: tuple[date, date, date], rated: Sequence[Rated], sessions: int) -> PainWeek:
    before = _mean(one.pain_before for one in rated)
    after = _mean(one.pain_after for one in rated)
    morning = _mean(one.pain_morning for one in rated)
    told = sentences(
        tr("{week}: {sessions}.", week=week_span(*days), sessions=words.sessions(sessions)),
        "" if before is None else tr("Pain before {pain}.", pain=number(before)),
        "" if after is None else tr("Pain after {pain}.", pain=number(after)),
        "" if morning is None else tr("On the morning after {pain}.", pain=number(morning)),
        tr("Pain was not rated.") if sessions and before is after is morning is None else "",
    )
    return PainWeek(days[0], sessions, before, after, morning, told)


def number(value: float | None) -> str:
    """A mean: `2`, `2.5`; a dash for none."""
    return "–" if value is None else words.number(value, 1)


def _summary(weeks: Sequence[PainWeek]) -> str:
    """How the last four weeks with a rating stand against the four before them."""
    values = [_mean_of(week) for week in weeks]
    rated = [value for value in values if value is not None]
    if not rated:
        return tr("No pain was rated in these weeks. Both before and after a session you may.")
    late, early = rated[-4:], rated[-8:-4]
    now = sum(late) / len(late)
    if len(early) < 2:
        return tr("Pain was {now} on average of late.", now=number(now))
    then = sum(early) / len(early)
    if abs(now - then) < 0.5:
        return tr("Pain was {now} on average of late, about as before.", now=number(now))
    return tr(
        "Pain was {now} on average of late, {then} in the weeks before.",
        now=number(now), then=number(then),
    )  # fmt: skip


def _mean_of(week: PainWeek) -> float | None:
    known = [value for value in (week.before, week.after, week.morning) if value is not None]
    return sum(known) / len(known) if known else None


def _table(weeks: Sequence[PainWeek], today: date) -> TableProps:
    rows = tuple(
        (
            week_span(week.first, week.first + timedelta(days=6), today, short=True),
            str(week.sessions),
            number(week.before),
            number(week.after),
            number(week.morning),
        )
        for week in reversed(weeks)
    )
    names = series_names()
    heads = (tr("Week"), tr("Sessions"), *(names[key] for key in SERIES))
    return TableProps(tr("Pain, the mean of each week"), heads, rows)
