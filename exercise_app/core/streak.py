"""Weeks in a row on target. A row counts weeks, not days, so that rest days are part of it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from exercise_app.core.week import (
    MONDAY,
    DayDone,
    StreakState,
    Targets,
    TargetsOf,
    by_number,
    first_day,
    is_on_target,
    streak_state,
    targets_by_week,
    week_number,
)


class Streak(NamedTuple):
    """A row of weeks on target."""

    weeks: int
    """Weeks on target in a row up to now; the same as `Week.weeks_on_target`."""
    state: StreakState
    longest: int
    """The longest row there ever was, the present one included."""


def streak_of(
    day: date, sessions: Iterable[DayDone], targets: Targets | TargetsOf, starts: int = MONDAY
) -> Streak:
    """The row of weeks on target as it stands on `day`, and the longest so far.

    `sessions` are all days done up to then, in any order; each is looked at once, and each week's
    targets are asked for once. Weeks that ask for nothing neither count nor break a row, and the
    running week, that of `day`, never breaks it.
    """
    of = targets_by_week(targets)
    weeks = by_number(sessions, starts)
    this = week_number(day, starts)
    row = longest = 0
    for number in range(min(weeks, default=this), this):
        met = is_on_target(weeks.get(number, ()), of(first_day(number, starts)))
        row = 0 if met is False else row + (met is True)
        longest = max(longest, row)
    now = is_on_target(weeks.get(this, ()), of(first_day(this, starts)))
    row += now is True
    return Streak(row, streak_state(row, now), max(longest, row))
