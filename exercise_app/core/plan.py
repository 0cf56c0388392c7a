"""The plan of a week, and what each week asked for when the plan changed on the way.

A plan is what `settings.yaml` keeps under `targets`. The history keeps each change with its date,
so that a week is always judged by the plan that it had. Everything here is dates: the local dates
that were stored, never worked out again, so that travel and summer time leave old weeks alone.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from exercise_app.core.week import Targets, TargetsOf, week_number, week_of

AFTER_RUN = "after-run"
"""The target of what is to be done after each run: on as many days as had one."""

Plan = Mapping[str, int | str]
"""Days a week for each kind, or for a routine by its id: a number, 0 for off, or `AFTER_RUN`."""

AHEAD = timedelta(days=2)
"""How far ahead of today's date a change may lie: two dates lie between the ends of the date line.
One further ahead was written by a wrong clock."""


class DatedPlan(NamedTuple):
    """A plan and the local date from which it holds."""

    date: date
    plan: Plan


def noted(changes: Iterable[DatedPlan], now: Plan, today: date) -> tuple[DatedPlan, ...]:
    """The changes in order, with `now` added where it asks for something else than the last.

    `now` counts from `today`, or from the last change where that lies a little ahead (the user
    travelled west over the date line); it takes the place of a change of the same date. Where that
    is the first of all it stays, a day earlier: older weeks are judged by it. Changes further ahead
    than `AHEAD` are left out.
    """
    known = {change.date: change for change in changes if change.date <= _ahead(today)}
    ordered = [known[day] for day in sorted(known)]
    last = ordered[-1] if ordered else None
    if last is not None and _asked(last.plan) == _asked(now):
        return (*ordered[:-1], DatedPlan(last.date, now))
    since = today if last is None else max(today, last.date)
    older = [change for change in ordered if change.date < since]
    if last is not None and not older and since > date.min:
        older = [DatedPlan(since - timedelta(days=1), last.plan)]
    return (*older, DatedPlan(since, now))


def plans_of(
    changes: Iterable[DatedPlan], now: Plan, today: date, starts: int = 0
) -> Callable[[date], Plan]:
    """Which plan each week had: a function of the week's first day.

    A week has the last change dated on or before its last day; weeks before the first change have
    the first. `now` is the plan of `settings.yaml`; where it differs from the last change it is one
    of `today`, so that a file edited by hand never rewrites past weeks. Weeks start on `starts`.
    """
    plans = noted(changes, now, today)
    dates = [change.date for change in plans]

    def of(first: date) -> Plan:
        place = bisect_right(dates, week_of(first, starts)[1])
        return plans[max(0, place - 1)].plan

    return of


def targets_of(
    changes: Iterable[DatedPlan],
    now: Plan,
    today: date,
    run_days: Iterable[date] = (),
    off: Collection[date] = (),
    starts: int = 0,
) -> TargetsOf:
    """What each week asked for: a function of the week's first day.

    Each week is judged by the plan that it had (`plans_of`). `run_days` are the local dates with a
    run: `AFTER_RUN` asks for as many days as a week had of them. A week with a day in `off` asks
    for nothing: `{}`. Weeks start on `starts`.
    """
    plan_of = plans_of(changes, now, today, starts)
    runs = Counter(week_number(day, starts) for day in set(run_days))
    weeks_off = {week_number(day, starts) for day in off}

    def of(first: date) -> Targets:
        number = week_number(first, starts)
        if number in weeks_off:
            return {}
        return {name: _days(value, runs[number]) for name, value in plan_of(first).items()}

    return of


def fourth_day(day: date, starts: int) -> date:
    """The fourth day of the week that holds `day`: the date that stands for a week off.

    Whichever day weeks start on later, the week it is in then shares most days with this one.
    """
    first, last = week_of(day, starts)
    return min(first + timedelta(days=3), last)


def _days(value: int | str, runs: int) -> int:
    """How many days a target asks for; a word that only a later version knows asks for none."""
    if isinstance(value, int):
        return value
    return runs if value == AFTER_RUN else 0


def _asked(plan: Plan) -> dict[str, int | str]:
    """What a plan asks for: a target of 0 is as good as none."""
    return {name: value for name, value in plan.items() if value != 0}


def _ahead(today: date) -> date:
    return today + min(AHEAD, date.max - today)
