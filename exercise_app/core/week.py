"""Weeks: what was done of each kind, and what is still owed.

Sessions come in as `DayDone`, one for each local day, kind and routine that counts; which those
are is `core.record`'s affair. Dates are handed in, and only dates: zones and summer time were
settled when a session was recorded.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, NamedTuple

from exercise_app.core.kinds import Kind

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)
"""Weekdays as `date.weekday()` counts them."""

Targets = Mapping[str, int]
"""Days a week for each kind, or for a routine by its id; 0 is off. A kind's name is the kind."""
TargetsOf = Callable[[date], Targets]
"""The targets that the week beginning on a date had. A week off has none: `{}`."""

_KINDS = tuple(kind.value for kind in Kind)


class DayDone(NamedTuple):
    """A local day on which a session that counts was started."""

    date: date
    kind: str
    routine: str


class KindWeek(NamedTuple):
    """One kind's week, or one routine's."""

    kind: str
    """The kind, or the routine's id."""
    target: int
    """Days asked for; 0 is off."""
    days: tuple[date, ...]
    """The days on which it was done, in order."""

    @property
    def done(self) -> int:
        """How many days it was done on: two sessions on one day count as one."""
        return len(self.days)

    @property
    def owed(self) -> int:
        """How many more days the target asks for."""
        return max(0, self.target - self.done)


class WeekScore(NamedTuple):
    """One of several weeks, as a chart or a table shows it."""

    first: date
    last: date
    kinds: tuple[KindWeek, ...]
    """The kinds and routines with a target as the targets list them, then the other kinds."""
    met: bool | None
    """Whether every target was met; None where nothing was asked for, or the week still runs."""
    off: bool
    """It was marked as a week off."""
    running: bool
    """It is the week that holds the day asked for: not over yet."""


class StreakState(StrEnum):
    """How the row of weeks on target stands now."""

    SECURED = "secured"
    """This week adds to it already, or asks for nothing: nothing is left to do for it."""
    IN_PROGRESS = "in-progress"
    """It reaches up to this week, which still runs."""
    NONE = "none"
    """There is no row: neither this week nor the one before is on target."""


class Week(NamedTuple):
    """A week against its targets."""

    first: date
    last: date
    kinds: tuple[KindWeek, ...]
    """The kinds and routines with a target as the targets list them, then the other kinds."""
    weeks_on_target: int
    off: bool = False
    """It was marked as a week off."""

    @property
    def met(self) -> bool | None:
        """Whether every target is met; None where nothing is asked for."""
        asked = [kind for kind in self.kinds if kind.target]
        return not any(kind.owed for kind in asked) if asked else None

    @property
    def streak(self) -> StreakState:
        """How the row of `weeks_on_target` stands."""
        return streak_state(self.weeks_on_target, self.met)


def streak_state(weeks: int, met: bool | None) -> StreakState:
    """How a row of so many weeks stands; `met` tells whether the running week is on target."""
    if weeks == 0:
        return StreakState.NONE
    return StreakState.IN_PROGRESS if met is False else StreakState.SECURED


def week_json(week: Week) -> dict[str, Any]:
    """A week as JSON values, in the shape of `week --json`."""
    return {
        "from": week.first.isoformat(),
        "to": week.last.isoformat(),
        "kinds": [
            {
                "kind": kind.kind,
                "target": kind.target,
                "done": kind.done,
                "days": [day.isoformat() for day in kind.days],
            }
            for kind in week.kinds
        ],
        "weeks_on_target": week.weeks_on_target,
        "off": week.off,
    }


def week_of(day: date, starts: int = MONDAY) -> tuple[date, date]:
    """The first and the last day of the week that holds `day`, when weeks start on `starts`.

    `starts` is a weekday as `date.weekday()` counts them, 0 (Monday) to 6; anything else raises
    ValueError. A week at either end of the calendar is cut off there.
    """
    if starts not in range(7):
        raise ValueError(f"a week cannot start on weekday {starts}")
    since = (day.weekday() - starts) % 7
    first = day - min(timedelta(days=since), day - date.min)
    last = day + min(timedelta(days=6 - since), date.max - day)
    return first, last


def week_summary(
    day: date, sessions: Iterable[DayDone], targets: Targets | TargetsOf, starts: int = MONDAY
) -> Week:
    """The week that holds `day`, against `targets`.

    `sessions` are all days done, in any order (the streak looks back as far as it reaches).
    `targets` is one mapping for all weeks, or a function that gives each week's own.

    `weeks_on_target` is how many weeks in a row were on target, up to this one. The week of `day`
    itself counts once it is on target and never breaks the row before that, as it is still
    running. A week that asks for nothing (all targets off, a week off) neither counts nor breaks.
    """
    of = targets_by_week(targets)
    first, last = week_of(day, starts)
    weeks = by_number(sessions, starts)
    this = week_number(day, starts)
    done, asked = weeks.get(this, []), of(first)
    streak = int(is_on_target(done, asked) is True)
    for number in range(this - 1, min(weeks, default=this) - 1, -1):
        met = is_on_target(weeks.get(number, ()), of(first_day(number, starts)))
        if met is False:
            break
        streak += met is True  # None, a week that asked for nothing, is passed over
    return Week(first, last, _kinds(done, asked), streak, not asked)


def weeks_before(
    day: date,
    n: int,
    sessions: Iterable[DayDone],
    targets: Targets | TargetsOf,
    starts: int = MONDAY,
) -> tuple[WeekScore, ...]:
    """The last `n` weeks, oldest first; the last of them holds `day` and still runs.

    `sessions` need reach back no further than the first of these weeks; others are passed over.
    There are fewer than `n` only where the calendar begins.
    """
    of = targets_by_week(targets)
    this = week_number(day, starts)
    earliest = max(this - n + 1, week_number(date.min, starts))
    since, until = first_day(earliest, starts), week_of(day, starts)[1]
    weeks = by_number((one for one in sessions if since <= one.date <= until), starts)
    scores = []
    for number in range(earliest, this + 1):
        first, last = week_of(first_day(number, starts), starts)
        done, asked = weeks.get(number, []), of(first)
        met = is_on_target(done, asked)
        running = number == this
        met = None if running and not met else met
        scores.append(WeekScore(first, last, _kinds(done, asked), met, not asked, running))
    return tuple(scores)


def is_on_target(sessions: Collection[DayDone], targets: Targets) -> bool | None:
    """Whether one week's days done meet every target; None where nothing was asked for."""
    asked = [(name, target) for name, target in targets.items() if target > 0]
    if not asked:
        return None
    return all(len(_days_of(name, sessions)) >= target for name, target in asked)


def _days_of(name: str, sessions: Iterable[DayDone]) -> set[date]:
    """The days on which a kind, or a routine, was done."""
    if name in _KINDS:
        return {done.date for done in sessions if done.kind == name}
    return {done.date for done in sessions if done.routine == name}


def targets_by_week(targets: Targets | TargetsOf) -> TargetsOf:
    """The targets as a function of a week's first day, where they are one mapping for all."""
    return (lambda _first: targets) if isinstance(targets, Mapping) else targets


def _kinds(done: Collection[DayDone], asked: Targets) -> tuple[KindWeek, ...]:
    names = dict.fromkeys((*asked, *_KINDS))
    return tuple(
        KindWeek(name, asked.get(name, 0), tuple(sorted(_days_of(name, done)))) for name in names
    )


def by_number(sessions: Iterable[DayDone], starts: int) -> dict[int, list[DayDone]]:
    """The days done, by the number of their week (`week_number`)."""
    weeks: dict[int, list[DayDone]] = {}
    for done in sessions:
        weeks.setdefault(week_number(done.date, starts), []).append(done)
    return weeks


def week_number(day: date, starts: int = MONDAY) -> int:
    """The weeks from the calendar's first Monday, 0001-01-01, to the week of `day`.

    It tells the weeks of one start apart, across years and week 53.
    """
    return (day.toordinal() - 1 - starts) // 7


def first_day(number: int, starts: int) -> date:
    """The first day of the week with this number, cut off where the calendar begins."""
    return date.fromordinal(max(1, number * 7 + starts + 1))
