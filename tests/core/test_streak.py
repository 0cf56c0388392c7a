"""Weeks in a row on target: secured, in progress or none; and the longest row."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercise_app.core.plan import DatedPlan, targets_of
from exercise_app.core.streak import Streak, streak_of
from exercise_app.core.week import (
    FRIDAY,
    MONDAY,
    SATURDAY,
    SUNDAY,
    DayDone,
    StreakState,
    Targets,
    week_of,
    week_summary,
    weeks_before,
)

SECURED, IN_PROGRESS, NONE = StreakState.SECURED, StreakState.IN_PROGRESS, StreakState.NONE
TODAY = date(2026, 11, 18)  # a Wednesday
THIS_WEEK = date(2026, 11, 16)
WEEK = timedelta(days=7)
starts = st.sampled_from((MONDAY, SUNDAY, SATURDAY, FRIDAY))


def weeks_done(*back: int, first: date = THIS_WEEK) -> list[DayDone]:
    """One day of strength in each of the weeks so many weeks back."""
    return [DayDone(first - n * WEEK, "strength", "big-three") for n in back]


@pytest.mark.parametrize(
    ("back", "streak"),
    [
        ((), Streak(0, NONE, 0)),
        ((0,), Streak(1, SECURED, 1)),
        ((1,), Streak(1, IN_PROGRESS, 1)),
        ((0, 1, 2), Streak(3, SECURED, 3)),
        ((1, 2, 3), Streak(3, IN_PROGRESS, 3)),
        ((2, 3), Streak(0, NONE, 2)),
        ((0, 2, 3, 4), Streak(1, SECURED, 3)),
        ((1, 3, 4, 5, 6, 8), Streak(1, IN_PROGRESS, 4)),
    ],
)
def test_weeks_in_a_row_up_to_now_and_the_longest_row(
    back: tuple[int, ...], streak: Streak
) -> None:
    assert streak_of(TODAY, weeks_done(*back), {"strength": 1}) == streak


@pytest.mark.parametrize("back", [(), (0,), (1,), (0, 1, 2), (2, 3), (0, 2, 3)])
@pytest.mark.parametrize("targets", [{"strength": 1}, {"strength": 2}, {"strength": 0}, {}])
def test_the_week_tells_the_same_state(back: tuple[int, ...], targets: dict[str, int]) -> None:
    done = weeks_done(*back)
    found = week_summary(TODAY, done, targets).streak
    assert found is streak_of(TODAY, done, targets).state


def test_a_week_is_met_when_nothing_is_owed_and_neither_when_nothing_was_asked() -> None:
    assert week_summary(TODAY, weeks_done(0), {"strength": 1}).met is True
    assert week_summary(TODAY, weeks_done(0), {"strength": 1, "stretch": 1}).met is False
    assert week_summary(TODAY, weeks_done(0), {"strength": 0}).met is None


def test_a_week_off_neither_counts_nor_breaks() -> None:
    of = targets_of((), {"strength": 1}, TODAY, off=[date(2026, 11, 5)])
    assert streak_of(TODAY, weeks_done(1, 3, 4), of) == Streak(3, IN_PROGRESS, 3)


def test_in_a_week_off_nothing_is_left_to_do_for_the_row() -> None:
    of = targets_of((), {"strength": 1}, TODAY, off=[date(2026, 11, 19)])
    assert streak_of(TODAY, weeks_done(1, 2), of) == Streak(2, SECURED, 2)
    assert streak_of(TODAY, (), of).state is NONE


def test_weeks_before_the_first_session_break_nothing_and_count_for_nothing() -> None:
    assert streak_of(TODAY, weeks_done(1), {"strength": 0}) == Streak(0, NONE, 0)


def test_sessions_after_the_day_asked_for_do_not_matter() -> None:
    ahead = [*weeks_done(1), *weeks_done(-1, -2)]
    assert streak_of(TODAY, ahead, {"strength": 1}) == Streak(1, IN_PROGRESS, 1)


def test_a_changed_plan_leaves_the_weeks_before_it_in_the_row() -> None:
    done = weeks_done(1, 2, 3)
    assert streak_of(TODAY, done, {"strength": 5}).weeks == 0
    before = [DatedPlan(date(2026, 1, 1), {"strength": 1})]
    asked_less = targets_of(before, {"strength": 5}, TODAY)
    assert streak_of(TODAY, done, asked_less) == Streak(3, IN_PROGRESS, 3)


def test_a_row_goes_over_the_end_of_a_year_with_a_week_53() -> None:
    back = [date(2020, 12, 14) + n * WEEK for n in range(6)]  # weeks 51, 52, 53, 1, 2, 3
    done = [DayDone(day, "strength", "big-three") for day in back]
    assert streak_of(date(2021, 1, 20), done, {"strength": 1}) == Streak(6, SECURED, 6)


done_days = st.lists(
    st.builds(
        DayDone,
        st.dates(date(2020, 10, 1), date(2021, 3, 1)),
        st.sampled_from(["strength", "stretch"]),
        st.sampled_from(["a", "b"]),
    ),
    max_size=60,
)
some_day = st.dates(date(2020, 10, 1), date(2021, 3, 1))
asked = st.dictionaries(st.sampled_from(["strength", "stretch", "a"]), st.integers(0, 2))
weeks_off = st.sets(some_day, max_size=4)


@given(done_days, some_day, asked, weeks_off, starts)
def test_the_row_is_the_one_that_the_week_tells(
    done: list[DayDone], day: date, plan: dict[str, int], off: set[date], start: int
) -> None:
    of = targets_of((), plan, day, off=off, starts=start)
    assert (
        streak_of(day, done, of, start).weeks == week_summary(day, done, of, start).weeks_on_target
    )


@given(done_days, some_day, asked, weeks_off, starts)
def test_the_row_agrees_with_the_weeks_of_the_chart(
    done: list[DayDone], day: date, plan: dict[str, int], off: set[date], start: int
) -> None:
    of = targets_of((), plan, day, off=off, starts=start)
    row = longest = 0
    for score in weeks_before(day, 60, done, of, start):
        row = 0 if score.met is False else row + (score.met is True)
        longest = max(longest, row)
    found = streak_of(day, done, of, start)
    assert (found.weeks, found.longest) == (row, longest)
    assert (found.state is NONE) is (found.weeks == 0)


@given(done_days, some_day, starts)
def test_the_running_week_never_breaks_a_row(done: list[DayDone], day: date, start: int) -> None:
    """Monday morning shows the row that Sunday night did."""
    targets = {"strength": 1, "stretch": 1}
    _, last = week_of(day, start)
    before = [one for one in done if one.date <= last]
    sunday = streak_of(last, before, targets, start)
    monday = streak_of(last + timedelta(days=1), before, targets, start)
    assert monday.longest == sunday.longest
    if sunday.state is SECURED:
        assert monday == Streak(sunday.weeks, IN_PROGRESS, sunday.longest)


@given(done_days, some_day, weeks_off, starts)
def test_marking_a_week_off_never_shortens_the_longest_row_by_more_than_that_week(
    done: list[DayDone], day: date, off: set[date], start: int
) -> None:
    plan = {"strength": 1}
    without = streak_of(day, done, plan, start)
    with_off = streak_of(day, done, targets_of((), plan, day, off=off, starts=start), start)
    assert with_off.longest >= without.longest - len(off)


def test_each_session_is_looked_at_once_and_each_weeks_targets_are_asked_for_once() -> None:
    """So 100,000 sessions take as long as reading them: no week goes through them again."""
    first = date(1990, 1, 1)
    looked_at = 0
    asked_for: list[date] = []

    def sessions() -> Iterator[DayDone]:
        nonlocal looked_at
        for n in range(100_000):
            looked_at += 1
            yield DayDone(first + timedelta(days=n // 8), "strength", "abcdefgh"[n % 8])

    def targets(week: date) -> Targets:
        asked_for.append(week)
        return {"strength": 3}

    day = first + timedelta(days=12_499)
    weeks = 12_500 // 7 + 1
    assert streak_of(day, sessions(), targets).weeks == weeks
    assert (looked_at, len(asked_for)) == (100_000, weeks)
