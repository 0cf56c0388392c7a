"""The page of runs: the week's distance, the runs by weeks, and the shoes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import NamedTuple

from exercise_app.core.runs import (
    FIRM_FROM,
    MARK_FROM,
    NOTICE_FROM,
    WEEKS_BEFORE,
    Mileage,
    Run,
    Shoe,
    Wear,
    wear_of,
)
from exercise_app.core.settings import Units
from exercise_app.core.translation import mark, told, tr
from exercise_app.core.week import MONDAY, week_number, week_of
from exercise_app.ui.props import words
from exercise_app.ui.props.distances import distance, pace_of, sum_of

_ADVISED = 1.1
"""What is often advised as the most: 10 % above the mean of the weeks before."""
_ROOM = 1.12
"""How far the bar goes beyond the last of what it shows."""


class Mark(NamedTuple):
    """A mark on a bar: where it is, from 0 to 1, and its name. `above` the bar or below it."""

    at: float
    name: str
    above: bool = True


class BarProps(NamedTuple):
    """A bar: how far it is filled, from 0 to 1, its marks, and whether it is past the last of them.

    `told` is all of it in words.
    """

    share: float
    told: str
    marks: tuple[Mark, ...] = ()
    is_past: bool = False


class MileageProps(NamedTuple):
    """This week's distance against the four weeks before."""

    distance: str
    many: str
    told: str
    advice: str = ""
    """What is often advised, where the week is above it."""
    bar: BarProps | None = None


class RunRow(NamedTuple):
    """One run."""

    id: str
    day: str
    distance: str
    pace: str
    """Time and pace: `28:30 · 5:29 /km`; empty where the time was not told."""
    told: str
    """Its shoe and its note."""

    @property
    def spoken(self) -> str:
        """All of it in a line."""
        return ", ".join(filter(None, (self.day, self.distance, self.pace, self.told)))


class RunWeek(NamedTuple):
    """The runs of a week, newest first."""

    title: str
    told: str
    rows: tuple[RunRow, ...]


class ShoeRow(NamedTuple):
    """A pair of shoes. `notice` is a sentence from 300 miles on."""

    id: str
    name: str
    distance: str
    told: str
    bar: BarProps
    notice: str = ""
    wear: Wear = Wear.NONE
    is_retired: bool = False

    @property
    def spoken(self) -> str:
        """All of it in a line."""
        return ", ".join(filter(None, (self.name, self.distance, self.told, self.notice)))


@dataclass(frozen=True, slots=True)
class RunsProps:
    """Everything the page shows."""

    mileage: MileageProps
    weeks: tuple[RunWeek, ...] = ()
    shoes: tuple[ShoeRow, ...] = ()
    has_earlier: bool = False
    """Whether there are runs before those listed."""
    empty: str = ""
    """What to do while there are no runs."""
    no_shoes: str = ""
    """What to do while there are no shoes."""


def derive_runs_props(
    runs: Sequence[Run],
    shoes: Sequence[Shoe],
    metres_of_shoes: Mapping[str, int],
    mileage: Mileage,
    *,
    today: date,
    units: Units,
    starts: int = MONDAY,
    since: date | None = None,
    has_earlier: bool = False,
) -> RunsProps:
    """The page's props; `runs` are those to list, oldest first, `since` the day of the first run
    that is kept.
    """
    names = {shoe.id: shoe.name for shoe in shoes}
    empty = "" if runs or has_earlier else told(_NO_RUNS)
    return RunsProps(
        mileage=_mileage(runs, mileage, since or today, today, units, starts),
        weeks=tuple(_weeks(runs, names, today, units, starts)),
        shoes=tuple(
            _shoe_row(shoe, shoe.metres_before + metres_of_shoes.get(shoe.id, 0), today, units)
            for shoe in shoes
        ),
        has_earlier=has_earlier,
        empty=empty,
        no_shoes="" if shoes else told(_NO_SHOES),
    )


_NO_RUNS = mark("No runs yet. “I ran” adds one: its distance is enough, the rest can be left out.")
_NO_SHOES = mark(
    "Add the shoes you run in: each run adds to their distance, and you are told when new ones are "
    "often advised."
)


def _mileage(
    runs: Iterable[Run], found: Mileage, since: date, today: date, units: Units, starts: int
) -> MileageProps:
    first, last = week_of(today, starts)
    ran_often = sum(first <= run.date <= last for run in runs)
    many = words.runs(ran_often) if ran_often else tr("No run yet")
    ran = sum_of(found.metres, units)
    before = min(WEEKS_BEFORE, week_number(today, starts) - week_number(since, starts))
    mean = found.mean_of_four
    if mean is None:
        return MileageProps(ran, many, told(_NOTHING_BEFORE if before > 0 else _NO_WEEKS_BEFORE))
    compared = _mean_told(before, sum_of(mean, units))
    most = mean * _ADVISED
    has_mark = max(found.metres, most) >= MARK_FROM
    if has_mark:
        advised = tr(
            "Often advised is at most 10 % more: {distance}.", distance=sum_of(most, units)
        )
        compared = f"{compared} {advised}"
    advice = _advice(found, before) if found.above_often_advised else ""
    this_week = tr("{distance} this week.", distance=ran)
    bar = _mileage_bar(
        found, mean, units, f"{this_week} {compared} {advice}".strip(), has_mark=has_mark
    )
    return MileageProps(ran, many, compared, advice, bar)


_NO_WEEKS_BEFORE = mark("From next week on you can see here how a week compares with those before.")
_NOTHING_BEFORE = mark("Nothing was run in the weeks before, so there is no mean to compare with.")


def _mean_told(before: int, mean: str) -> str:
    """What the weeks before say, of which there are `before`."""
    match before:
        case 1:
            return tr("The week before had {distance}.", distance=mean)
        case 2:
            return tr("The mean of the two weeks before is {distance}.", distance=mean)
        case 3:
            return tr("The mean of the three weeks before is {distance}.", distance=mean)
    return tr("The mean of the four weeks before is {distance}.", distance=mean)


def _advice(found: Mileage, before: int) -> str:
    more = round(((found.ratio or 1) - 1) * 100)
    if before == 1:
        above = tr("This week is {more} % above the week before.", more=more)
    else:
        above = tr("This week is {more} % above the mean.", more=more)
    thumb = tr(
        "It is only a rule of thumb: if your back and legs are fine, note how they feel tomorrow, "
        "and let the next days be easy."
    )
    return f"{above} {thumb}"


def _mileage_bar(
    found: Mileage, mean: float, units: Units, told: str, *, has_mark: bool
) -> BarProps:
    most = mean * _ADVISED
    whole = max(found.metres, most) * _ROOM
    marks = [Mark(mean / whole, tr("mean {distance}", distance=sum_of(mean, units)))]
    if has_mark:
        marks.append(
            Mark(most / whole, tr("+10 %  {distance}", distance=sum_of(most, units)), above=False)
        )
    return BarProps(found.metres / whole, told, tuple(marks), found.above_often_advised)


def _weeks(
    runs: Sequence[Run], names: Mapping[str, str], today: date, units: Units, starts: int
) -> Iterable[RunWeek]:
    this = week_number(today, starts)
    newest = sorted(runs, key=lambda run: (run.date, run.edited), reverse=True)
    for number, group in groupby(newest, lambda run: week_number(run.date, starts)):
        of_week = list(group)
        first, last = week_of(of_week[0].date, starts)
        total = sum_of(sum(run.metres for run in of_week), units)
        yield RunWeek(
            _week_title(this - number, first, last, today),
            f"{total} · {words.runs(len(of_week))}",
            tuple(_run_row(run, names, today, units) for run in of_week),
        )


def _week_title(ago: int, first: date, last: date, today: date) -> str:
    if ago in (0, 1):
        return tr("Last week") if ago else tr("This week")
    return words.days_text(first, last, today)


def _run_row(run: Run, names: Mapping[str, str], today: date, units: Units) -> RunRow:
    named = words.day_name(run.date, today)
    told = [names.get(run.shoe or "", ""), " ".join((run.note or "").split())]
    return RunRow(
        run.id,
        words.capital(named),
        distance(run.metres, units),
        " · ".join(filter(None, (_time(run), pace_of(run, units)))),
        " · ".join(filter(None, told)),
    )


def _time(run: Run) -> str:
    return "" if run.seconds is None else words.clock(run.seconds)


def _shoe_row(shoe: Shoe, metres: int, today: date, units: Units) -> ShoeRow:
    wear = Wear.NONE if shoe.retired is not None else wear_of(metres)
    ran = sum_of(metres, units)
    whole = max(FIRM_FROM * _ROOM, float(metres))
    marks = (
        Mark(NOTICE_FROM / whole, sum_of(NOTICE_FROM, units)),
        Mark(FIRM_FROM / whole, sum_of(FIRM_FROM, units), above=False),
    )
    since = tr("since {day}", day=words.day_name(shoe.since, today))
    if shoe.retired is not None:
        since = tr("retired {day}", day=words.day_name(shoe.retired, today))
    return ShoeRow(
        id=shoe.id,
        name=shoe.name,
        distance=ran,
        told=since,
        bar=BarProps(metres / whole, f"{shoe.name}: {ran}", marks, wear is Wear.FIRM),
        notice=_notice(wear, units),
        wear=wear,
        is_retired=shoe.retired is not None,
    )


def _notice(wear: Wear, units: Units) -> str:
    """What is said of worn shoes; nothing of those that are not."""
    notice, firm = sum_of(NOTICE_FROM, units), sum_of(FIRM_FROM, units)
    match wear:
        case Wear.NOTICE:
            return tr(
                "Past {notice}. New shoes are often advised between {notice} and {firm}: a good "
                "time to look for the next pair.",
                notice=notice,
                firm=firm,
            )
        case Wear.FIRM:
            return tr(
                "Past {firm}. New shoes are often advised now; worn ones cushion less.", firm=firm
            )
    return ""
