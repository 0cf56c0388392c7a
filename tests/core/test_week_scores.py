"""The last weeks against their targets, as the chart of 26 weeks shows them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercise_app.core.plan import targets_of
from exercise_app.core.week import (
    FRIDAY,
    MONDAY,
    SATURDAY,
    SUNDAY,
    DayDone,
    Targets,
    week_of,
    week_summary,
    weeks_before,
)

TODAY = date(2026, 11, 18)  # a Wednesday
WEEK = timedelta(days=7)
STARTS = (MONDAY, SUNDAY, SATURDAY, FRIDAY)
days = st.dates(date(2015, 1, 1), date(2035, 12, 31))
starts = st.sampled_from(STARTS)


def strength(*on: str) -> list[DayDone]:
    return [DayDone(date.fromisoformat(day), "strength", "core-strength-1") for day in on]


@given(days, starts, st.integers(1, 60))
def test_weeks_lie_end_to_end_the_oldest_first_and_the_last_holds_the_day(
    day: date, start: int, many: int
) -> None:
    scores = weeks_before(day, many, (), {"strength": 1}, start)
    assert len(scores) == many
    assert (scores[-1].first, scores[-1].last) == week_of(day, start)
    for one, following in itertools.pairwise(scores):
        assert following.first == one.last + timedelta(days=1)


def test_a_week_is_met_missed_or_asked_for_nothing() -> None:
    of = targets_of((), {"strength": 2}, TODAY, off=[date(2026, 11, 12)])
    done = strength("2026-10-26", "2026-10-28", "2026-11-03")
    met = [(score.met, score.off) for score in weeks_before(TODAY, 4, done, of)]
    assert met == [(True, False), (False, False), (None, True), (None, False)]


def test_targets_that_are_all_off_are_no_week_off() -> None:
    (score,) = weeks_before(TODAY, 1, (), {"strength": 0})
    assert (score.met, score.off) == (None, False)


def test_the_running_week_is_met_or_open_but_never_missed() -> None:
    (before, running) = weeks_before(TODAY, 2, (), {"strength": 1})
    assert (before.met, before.running) == (False, False)
    assert (running.met, running.running) == (None, True)
    (_, running) = weeks_before(TODAY, 2, strength("2026-11-16"), {"strength": 1})
    assert running.met is True


def test_what_was_done_stands_beside_what_was_asked() -> None:
    done = [*strength("2026-11-16", "2026-11-17"), DayDone(TODAY, "stretch", "post-run-stretch")]
    (score,) = weeks_before(TODAY, 1, done, {"stretch": 3, "core-strength-1": 2})
    assert [(kind.kind, kind.done, kind.target) for kind in score.kinds] == [
        ("stretch", 1, 3), ("core-strength-1", 2, 2), ("activation", 0, 0), ("strength", 2, 0),
        ("mobility", 0, 0),
    ]  # fmt: skip


def test_days_outside_the_weeks_are_passed_over() -> None:
    done = strength("2026-11-08", "2026-11-09", "2026-11-23", "2027-05-05")
    scores = weeks_before(TODAY, 2, done, {"strength": 1})
    assert [score.kinds[0].days for score in scores] == [(date(2026, 11, 9),), ()]


@pytest.mark.parametrize("start", STARTS)
def test_where_the_calendar_begins_there_are_fewer_weeks(start: int) -> None:
    scores = weeks_before(date(1, 1, 9), 26, (), {"strength": 1}, start)
    assert scores[0].first == date.min
    assert 2 <= len(scores) <= 3


def test_week_53_is_a_week_like_any_other() -> None:
    done = strength("2020-12-28", "2021-01-03", "2021-01-04")
    scores = weeks_before(date(2021, 1, 5), 3, done, {"strength": 2})
    assert [score.first.isocalendar()[1] for score in scores] == [52, 53, 1]
    assert [score.met for score in scores] == [False, True, None]


done_days = st.lists(
    st.builds(
        DayDone,
        st.dates(date(2020, 11, 1), date(2021, 2, 1)),
        st.sampled_from(["strength", "stretch"]),
        st.sampled_from(["a", "b"]),
    ),
    max_size=40,
)


@given(done_days, st.dates(date(2020, 11, 1), date(2021, 2, 1)), starts)
def test_each_score_is_what_the_week_told_when_it_ran(
    done: list[DayDone], day: date, start: int
) -> None:
    targets = {"strength": 2, "a": 1}
    for score in weeks_before(day, 10, done, targets, start):
        week = week_summary(score.first, done, targets, start)
        assert (score.first, score.last, score.kinds) == (week.first, week.last, week.kinds)


def test_only_the_weeks_shown_are_judged_however_long_the_history() -> None:
    """Of 100,000 sessions those of other weeks cost a comparison each, and no target is asked."""
    asked_for: list[date] = []

    def sessions() -> Iterator[DayDone]:
        for n in range(100_000):
            yield DayDone(TODAY - timedelta(days=n // 8), "strength", "abcdefgh"[n % 8])

    def targets(week: date) -> Targets:
        asked_for.append(week)
        return {"strength": 1}

    scores = weeks_before(TODAY, 26, sessions(), targets)
    assert all(score.met for score in scores)
    assert asked_for == [score.first for score in scores]
