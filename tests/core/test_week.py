"""Weeks against their targets, over year ends, week 53 and four starts of the week."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercise_app.core.week import (
    FRIDAY,
    MONDAY,
    SATURDAY,
    SUNDAY,
    DayDone,
    Targets,
    Week,
    is_on_target,
    week_json,
    week_of,
    week_summary,
)

STARTS = (MONDAY, SUNDAY, SATURDAY, FRIDAY)
days = st.dates(date(1990, 1, 1), date(2090, 12, 31))
starts = st.sampled_from(STARTS)
WEEK = timedelta(days=7)


def strength(*on: str) -> list[DayDone]:
    return [DayDone(date.fromisoformat(day), "strength", "core-strength-1") for day in on]


def week_days(week: Week) -> dict[str, tuple[int, int]]:
    return {kind.kind: (kind.target, kind.done) for kind in week.kinds}


@given(days, starts)
def test_a_week_is_seven_days_that_hold_the_day_and_begin_on_the_start(
    day: date, start: int
) -> None:
    first, last = week_of(day, start)
    assert first <= day <= last
    assert last - first == timedelta(days=6)
    assert first.weekday() == start


@given(days, starts)
def test_weeks_lie_end_to_end(day: date, start: int) -> None:
    _, last = week_of(day, start)
    following, _ = week_of(last + timedelta(days=1), start)
    assert following == last + timedelta(days=1)


@given(days)
def test_weeks_from_monday_are_the_iso_weeks_53_and_year_ends_included(day: date) -> None:
    first, last = week_of(day, MONDAY)
    year, number, _ = day.isocalendar()
    assert first == date.fromisocalendar(year, number, 1)
    assert last == date.fromisocalendar(year, number, 7)


@pytest.mark.parametrize(
    ("start", "first"),
    [
        (MONDAY, date(2020, 12, 28)),
        (SUNDAY, date(2020, 12, 27)),
        (SATURDAY, date(2020, 12, 26)),
        (FRIDAY, date(2021, 1, 1)),
    ],
)
def test_new_year_2021_lies_in_week_53_of_2020(start: int, first: date) -> None:
    assert week_of(date(2021, 1, 1), start)[0] == first


@pytest.mark.parametrize("start", range(7))
def test_weeks_are_cut_off_at_the_ends_of_the_calendar(start: int) -> None:
    assert week_of(date.min, start)[0] == date.min
    assert week_of(date.max, start)[1] == date.max


@pytest.mark.parametrize("start", [-1, 7])
def test_a_week_cannot_start_on_a_day_that_is_none(start: int) -> None:
    with pytest.raises(ValueError, match="cannot start"):
        week_of(date(2026, 11, 22), start)


def test_two_sessions_of_a_kind_on_one_day_are_one_day_done() -> None:
    done = [
        DayDone(date(2026, 11, 17), "strength", "core-strength-1"),
        DayDone(date(2026, 11, 17), "strength", "big-three"),
        DayDone(date(2026, 11, 19), "strength", "big-three"),
    ]
    (kind, *_) = week_summary(date(2026, 11, 22), done, {"strength": 3}).kinds
    assert kind.days == (date(2026, 11, 17), date(2026, 11, 19))
    assert (kind.done, kind.target, kind.owed) == (2, 3, 1)


def test_nothing_is_owed_beyond_the_target() -> None:
    done = strength("2026-11-16", "2026-11-17")
    (kind, *_) = week_summary(date(2026, 11, 22), done, {"strength": 1}).kinds
    assert kind.owed == 0


def test_the_whole_week_counts_and_nothing_outside_it() -> None:
    done = strength("2026-11-15", "2026-11-16", "2026-11-22", "2026-11-23")
    week = week_summary(date(2026, 11, 18), done, {"strength": 3})
    assert week.kinds[0].days == (date(2026, 11, 16), date(2026, 11, 22))


def test_kinds_without_a_target_are_listed_after_those_that_have_one() -> None:
    done = strength("2026-11-17")
    week = week_summary(date(2026, 11, 22), done, {"stretch": 3, "big-three": 1})
    assert list(week_days(week)) == [
        "stretch", "big-three", "activation", "strength", "mobility",
    ]  # fmt: skip
    assert week_days(week)["strength"] == (0, 1)


def test_a_target_may_name_a_routine_by_its_id() -> None:
    done = [
        DayDone(date(2026, 11, 17), "strength", "big-three"),
        DayDone(date(2026, 11, 18), "strength", "core-strength-1"),
    ]
    week = week_summary(date(2026, 11, 22), done, {"big-three": 1, "strength": 2})
    assert week_days(week)["big-three"] == (1, 1)
    assert week_days(week)["strength"] == (2, 2)
    assert week.weeks_on_target == 1


def test_a_target_named_like_a_kind_means_the_kind_not_a_routine_of_that_name() -> None:
    done = [DayDone(date(2026, 11, 17), "mobility", "strength")]
    assert week_days(week_summary(date(2026, 11, 22), done, {"strength": 1}))["strength"] == (1, 0)


def test_weeks_start_where_the_user_says() -> None:
    done = strength("2026-11-15")
    sunday = week_summary(date(2026, 11, 16), done, {"strength": 1}, SUNDAY)
    monday = week_summary(date(2026, 11, 16), done, {"strength": 1}, MONDAY)
    assert (sunday.kinds[0].done, monday.kinds[0].done) == (1, 0)
    assert (sunday.first, sunday.last) == (date(2026, 11, 15), date(2026, 11, 21))


class TestWeeksOnTarget:
    today = date(2026, 11, 18)  # a Wednesday
    last_week = ("2026-11-10", "2026-11-12")
    week_before = ("2026-11-03", "2026-11-05")

    def streak(self, done: Iterable[str], targets: Targets | None = None) -> int:
        asked = {"strength": 2} if targets is None else targets
        return week_summary(self.today, strength(*done), asked).weeks_on_target

    def test_the_running_week_does_not_break_the_row(self) -> None:
        assert self.streak((*self.week_before, *self.last_week)) == 2

    def test_the_running_week_counts_once_it_is_on_target(self) -> None:
        done = (*self.week_before, *self.last_week, "2026-11-16", "2026-11-17")
        assert self.streak(done) == 3

    def test_a_week_below_target_breaks_the_row(self) -> None:
        assert self.streak((*self.week_before, "2026-11-10", "2026-11-16", "2026-11-17")) == 1

    def test_a_week_with_nothing_done_breaks_the_row(self) -> None:
        assert self.streak((*self.week_before, "2026-11-16", "2026-11-17")) == 1
        assert self.streak(self.week_before) == 0

    def test_every_target_has_to_be_met(self) -> None:
        assert self.streak(self.last_week, {"strength": 2, "stretch": 1}) == 0
        assert self.streak(self.last_week, {"strength": 2, "stretch": 0}) == 1

    def test_there_is_none_without_sessions(self) -> None:
        assert self.streak(()) == 0

    def test_a_time_without_targets_has_none_and_needs_none(self) -> None:
        assert self.streak(self.last_week, {"strength": 0}) == 0

    def test_sessions_after_the_week_do_not_matter(self) -> None:
        assert self.streak((*self.last_week, "2026-12-01", "2026-12-02")) == 1

    def test_each_week_is_judged_by_its_own_targets(self) -> None:
        done = strength("2026-11-03", *self.last_week)

        def targets(first: date) -> Targets:
            return {"strength": 1} if first < date(2026, 11, 9) else {"strength": 2}

        assert week_summary(self.today, done, targets).weeks_on_target == 2
        assert week_summary(self.today, done, {"strength": 2}).weeks_on_target == 1

    def test_a_week_that_asks_for_nothing_is_passed_over(self) -> None:
        done = strength(*self.week_before)

        def off_last_week(first: date) -> Targets:
            return {} if first == date(2026, 11, 9) else {"strength": 2}

        assert week_summary(self.today, done, off_last_week).weeks_on_target == 1

    def test_targets_are_asked_for_by_the_weeks_first_day(self) -> None:
        asked: list[date] = []

        def targets(first: date) -> Targets:
            asked.append(first)
            return {"strength": 2}

        week_summary(self.today, strength(*self.week_before, *self.last_week), targets, SUNDAY)
        assert asked == [date(2026, 11, 15), date(2026, 11, 8), date(2026, 11, 1)]

    def test_it_reaches_to_the_beginning_of_the_calendar(self) -> None:
        done = [DayDone(date.min, "strength", "x"), DayDone(date(1, 1, 8), "strength", "x")]
        week = week_summary(date(1, 1, 9), done, {"strength": 1}, SUNDAY)
        assert week.weeks_on_target == 2


@given(days, starts, st.integers(0, 60), st.integers(1, 3))
def test_a_row_of_weeks_has_its_length_across_years_and_week_53(
    day: date, start: int, length: int, target: int
) -> None:
    first, _ = week_of(day, start)
    done = [
        DayDone(first - back * WEEK + timedelta(days=offset), "stretch", "post-run-stretch")
        for back in range(1, length + 1)
        for offset in range(target)
    ]
    assert week_summary(day, done, {"stretch": target}, start).weeks_on_target == length


done_days = st.lists(
    st.builds(
        DayDone,
        st.dates(date(2020, 12, 1), date(2021, 2, 1)),
        st.sampled_from(["strength", "stretch"]),
        st.sampled_from(["a", "b"]),
    )
)


@given(done_days, st.dates(date(2020, 12, 1), date(2021, 2, 1)), starts)
def test_a_week_agrees_with_counting_its_days_by_hand(
    done: list[DayDone], day: date, start: int
) -> None:
    week = week_summary(day, done, {"strength": 2, "stretch": 1, "a": 1}, start)
    for kind in week.kinds:
        by_hand = {
            one.date
            for one in done
            if week.first <= one.date <= week.last and kind.kind in (one.kind, one.routine)
        }
        assert kind.days == tuple(sorted(by_hand))


@given(done_days, st.dates(date(2020, 12, 1), date(2021, 2, 1)), starts)
def test_more_done_never_shortens_the_row(done: list[DayDone], day: date, start: int) -> None:
    targets = {"strength": 1}
    before = week_summary(day, done, targets, start).weeks_on_target
    more = [*done, DayDone(day, "strength", "a")]
    assert week_summary(day, more, targets, start).weeks_on_target >= before


def test_a_week_that_asks_for_nothing_is_neither_on_target_nor_off_it() -> None:
    assert is_on_target([], {"strength": 0}) is None
    assert is_on_target([], {"strength": 1}) is False
    assert is_on_target(strength("2026-11-17"), {"strength": 1}) is True


def test_a_week_off_says_so_and_one_whose_targets_are_all_off_does_not() -> None:
    day = date(2026, 11, 18)
    assert week_summary(day, (), {}).off
    assert not week_summary(day, (), {"strength": 0}).off


def test_the_json_shape() -> None:
    week = week_summary(date(2026, 11, 18), strength("2026-11-17"), {"strength": 1})
    shape = week_json(week)
    assert list(shape) == ["from", "to", "kinds", "weeks_on_target", "off"]
    assert (shape["from"], shape["to"]) == ("2026-11-16", "2026-11-22")
    assert (shape["weeks_on_target"], shape["off"]) == (1, False)
    assert shape["kinds"][0] == {
        "kind": "strength",
        "target": 1,
        "done": 1,
        "days": ["2026-11-17"],
    }
