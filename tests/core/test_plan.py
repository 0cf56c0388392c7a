"""The plan of each week: a change is dated, and never rewrites a week that is past."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercise_app.core.plan import (
    AFTER_RUN,
    DatedPlan,
    Plan,
    fourth_day,
    noted,
    plans_of,
    targets_of,
)
from exercise_app.core.week import (
    FRIDAY,
    MONDAY,
    SATURDAY,
    SUNDAY,
    DayDone,
    week_of,
    week_summary,
    weeks_before,
)
from exercise_app.core.week_off import Reason, WeekOff

STARTS = (MONDAY, SUNDAY, SATURDAY, FRIDAY)
TODAY = date(2026, 11, 18)  # a Wednesday
THIS_WEEK = date(2026, 11, 16)
LAST_WEEK = date(2026, 11, 9)
WEEK = timedelta(days=7)
ONE: Plan = {"strength": 1}
TWO: Plan = {"strength": 2}
THREE: Plan = {"strength": 3}

days = st.dates(date(2019, 1, 1), date(2031, 12, 31))
starts = st.sampled_from(STARTS)
plans = st.dictionaries(
    st.sampled_from(["strength", "stretch", "mobility", "big-three"]),
    st.integers(0, 7) | st.just(AFTER_RUN),
    max_size=3,
)
changes = st.lists(st.builds(DatedPlan, days, plans), max_size=6)


def on(text: str) -> date:
    return date.fromisoformat(text)


class TestEachWeekIsJudgedByThePlanItHad:
    def test_without_a_change_every_week_has_the_plan_of_now(self) -> None:
        of = targets_of((), TWO, TODAY)
        assert of(THIS_WEEK) == of(on("1999-01-04")) == of(on("2040-01-02")) == TWO

    def test_a_change_counts_from_the_week_that_holds_its_date(self) -> None:
        of = targets_of([DatedPlan(on("2026-01-01"), ONE), DatedPlan(TODAY, TWO)], TWO, TODAY)
        assert of(LAST_WEEK) == ONE
        assert of(THIS_WEEK) == TWO

    def test_the_plan_is_told_as_it_was_written(self) -> None:
        after_runs: Plan = {"stretch": AFTER_RUN}
        of = plans_of([DatedPlan(on("2026-01-01"), after_runs)], TWO, TODAY)
        assert of(on("1999-01-04")) == of(LAST_WEEK) == after_runs
        assert of(THIS_WEEK) == TWO

    def test_a_change_on_a_weeks_last_day_is_that_weeks_and_one_a_day_later_the_nexts(self) -> None:
        first = DatedPlan(on("2026-01-01"), ONE)
        on_sunday = targets_of([first, DatedPlan(on("2026-11-15"), TWO)], TWO, TODAY)
        on_monday = targets_of([first, DatedPlan(on("2026-11-16"), TWO)], TWO, TODAY)
        assert (on_sunday(LAST_WEEK), on_monday(LAST_WEEK)) == (TWO, ONE)

    def test_weeks_before_the_first_change_are_judged_by_the_first(self) -> None:
        of = targets_of([DatedPlan(on("2026-06-01"), ONE), DatedPlan(TODAY, TWO)], TWO, TODAY)
        assert of(on("2020-01-06")) == ONE

    def test_of_two_changes_in_one_week_the_later_counts(self) -> None:
        both = [DatedPlan(THIS_WEEK, ONE), DatedPlan(TODAY, TWO)]
        assert targets_of(both, TWO, TODAY)(THIS_WEEK) == TWO

    def test_the_order_in_which_changes_come_does_not_matter(self) -> None:
        both = [DatedPlan(TODAY, TWO), DatedPlan(on("2026-01-01"), ONE)]
        assert targets_of(both, TWO, TODAY)(LAST_WEEK) == ONE

    @pytest.mark.parametrize("start", STARTS)
    def test_the_users_own_week_start_decides_which_week_holds_the_change(self, start: int) -> None:
        of = targets_of([DatedPlan(on("2026-01-01"), ONE)], TWO, TODAY, starts=start)
        first, _ = week_of(TODAY, start)
        assert (of(first - WEEK), of(first)) == (ONE, TWO)

    def test_a_week_at_either_end_of_the_calendar_has_a_plan(self) -> None:
        of = targets_of([DatedPlan(date.min, ONE)], ONE, date.max, off=[date.max], starts=SUNDAY)
        assert of(date.min) == ONE
        assert of(week_of(date.max, SUNDAY)[0]) == {}


class TestAFileEditedByHand:
    def test_counts_as_a_change_of_today(self) -> None:
        of = targets_of([DatedPlan(on("2026-01-01"), ONE)], THREE, TODAY)
        assert (of(LAST_WEEK), of(THIS_WEEK), of(THIS_WEEK + WEEK)) == (ONE, THREE, THREE)

    def test_is_noted_once(self) -> None:
        once = noted([DatedPlan(on("2026-01-01"), ONE)], TWO, TODAY)
        assert once == (DatedPlan(on("2026-01-01"), ONE), DatedPlan(TODAY, TWO))
        assert noted(once, TWO, TODAY + WEEK) == once

    def test_takes_the_place_of_a_change_on_the_same_day(self) -> None:
        before = [DatedPlan(on("2026-01-01"), ONE), DatedPlan(TODAY, TWO)]
        assert noted(before, THREE, TODAY) == (before[0], DatedPlan(TODAY, THREE))

    def test_the_first_plan_of_all_is_noted_too(self) -> None:
        assert noted((), ONE, TODAY) == (DatedPlan(TODAY, ONE),)

    def test_where_the_first_plan_is_changed_on_its_own_day_older_weeks_keep_it(self) -> None:
        changed = noted([DatedPlan(THIS_WEEK, ONE)], TWO, THIS_WEEK)
        assert changed == (DatedPlan(on("2026-11-15"), ONE), DatedPlan(THIS_WEEK, TWO))
        assert targets_of(changed, TWO, TODAY)(LAST_WEEK) == ONE
        assert noted([DatedPlan(date.min, ONE)], TWO, date.min) == (DatedPlan(date.min, TWO),)

    def test_a_target_of_none_is_no_change(self) -> None:
        before = [DatedPlan(on("2026-01-01"), {"strength": 1, "stretch": 0})]
        now: Plan = {"strength": 1, "mobility": 0}
        assert noted(before, now, TODAY) == (DatedPlan(on("2026-01-01"), now),)

    def test_another_order_of_the_targets_is_no_change_and_is_the_one_that_is_shown(self) -> None:
        before = [DatedPlan(on("2026-01-01"), {"strength": 1, "stretch": 2})]
        of = targets_of(before, {"stretch": 2, "strength": 1}, TODAY)
        assert list(of(LAST_WEEK)) == ["stretch", "strength"]


class TestTravelAndWrongClocks:
    def test_a_change_made_before_travelling_west_over_the_date_line_holds(self) -> None:
        """Noted in Auckland on the 19th, looked at in Honolulu on the 18th."""
        made = [DatedPlan(on("2026-01-01"), ONE), DatedPlan(on("2026-11-19"), TWO)]
        assert noted(made, TWO, TODAY) == tuple(made)

    def test_a_change_made_after_it_takes_the_place_of_the_one_before(self) -> None:
        made = [DatedPlan(on("2026-01-01"), ONE), DatedPlan(on("2026-11-19"), TWO)]
        assert noted(made, THREE, TODAY) == (made[0], DatedPlan(on("2026-11-19"), THREE))

    def test_a_change_from_far_ahead_was_a_wrong_clocks_and_is_left_out(self) -> None:
        wrong = [DatedPlan(on("2026-01-01"), ONE), DatedPlan(on("2099-01-01"), TWO)]
        assert noted(wrong, THREE, TODAY) == (wrong[0], DatedPlan(TODAY, THREE))
        assert targets_of(wrong, THREE, TODAY)(THIS_WEEK) == THREE

    @pytest.mark.parametrize(("ahead", "believed"), [(2, True), (3, False)])
    def test_two_dates_lie_between_the_ends_of_the_date_line(
        self, ahead: int, believed: bool
    ) -> None:
        change = DatedPlan(TODAY + timedelta(days=ahead), ONE)
        assert (noted([change], ONE, TODAY) == (change,)) is believed

    def test_the_last_days_of_the_calendar_have_none_ahead(self) -> None:
        assert noted((), ONE, date.max) == (DatedPlan(date.max, ONE),)


class TestAfterEachRun:
    stretch: Plan = MappingProxyType({"strength": 3, "stretch": AFTER_RUN})

    def test_as_many_days_are_asked_for_as_had_a_run(self) -> None:
        runs = [on("2026-11-09"), on("2026-11-16"), on("2026-11-18"), on("2026-11-22")]
        of = targets_of((), self.stretch, TODAY, run_days=runs)
        assert of(THIS_WEEK) == {"strength": 3, "stretch": 3}
        assert of(LAST_WEEK) == {"strength": 3, "stretch": 1}

    def test_two_runs_on_a_day_are_one_day(self) -> None:
        of = targets_of((), self.stretch, TODAY, run_days=[TODAY, TODAY])
        assert of(THIS_WEEK)["stretch"] == 1

    def test_a_week_without_a_run_asks_for_none(self) -> None:
        assert targets_of((), self.stretch, TODAY)(THIS_WEEK)["stretch"] == 0

    def test_a_run_owes_its_stretch_on_the_week_that_shows(self) -> None:
        done = [DayDone(on("2026-11-16"), "stretch", "post-run-stretch")]
        runs = [on("2026-11-16"), on("2026-11-18")]
        of = targets_of((), {"stretch": AFTER_RUN}, TODAY, run_days=runs)
        (stretch, *_) = week_summary(TODAY, done, of).kinds
        assert (stretch.target, stretch.done, stretch.owed) == (2, 1, 1)

    def test_runs_count_in_the_users_own_weeks(self) -> None:
        of = targets_of((), self.stretch, TODAY, run_days=[on("2026-11-15")], starts=SUNDAY)
        assert of(on("2026-11-15"))["stretch"] == 1

    def test_a_word_of_a_later_version_asks_for_nothing(self) -> None:
        assert targets_of((), {"stretch": "before-run"}, TODAY)(THIS_WEEK) == {"stretch": 0}


class TestWeeksOff:
    def test_a_week_off_asks_for_nothing_whatever_the_plan(self) -> None:
        of = targets_of((), TWO, TODAY, run_days=[TODAY], off=[on("2026-11-12")])
        assert (of(LAST_WEEK), of(THIS_WEEK)) == ({}, TWO)

    @pytest.mark.parametrize("reason", ["holiday", "illness", "injury"])
    def test_it_is_marked_with_its_reason_on_the_day_that_stands_for_it(self, reason: str) -> None:
        edited = datetime(2026, 11, 10, 9, tzinfo=UTC)
        marked = WeekOff("id", fourth_day(on("2026-11-09"), MONDAY), Reason(reason), edited)
        assert marked.day == on("2026-11-12")
        assert targets_of((), TWO, TODAY, off=[marked.day])(LAST_WEEK) == {}

    @given(days, starts)
    def test_the_day_that_stands_for_a_week_is_its_fourth(self, day: date, start: int) -> None:
        stands = fourth_day(day, start)
        assert week_of(stands, start) == week_of(day, start)
        assert stands - week_of(day, start)[0] == timedelta(days=3)

    @given(days, starts, starts)
    def test_when_weeks_start_elsewhere_later_most_of_its_days_stay_off(
        self, day: date, then: int, later: int
    ) -> None:
        first, last = week_of(day, then)
        of = targets_of((), TWO, day, off=[fourth_day(day, then)], starts=later)
        off = [d for n in range(7) if not of(week_of(d := first + timedelta(days=n), later)[0])]
        assert 4 <= len(off) <= 7
        assert first <= off[0] <= off[-1] <= last

    def test_the_day_stays_within_a_week_that_the_calendar_cuts_off(self) -> None:
        assert fourth_day(date.max, SUNDAY) <= date.max
        assert fourth_day(date.min, SUNDAY) == date(1, 1, 4)


@given(changes, plans, plans, days, st.integers(0, 1000), starts)
def test_a_change_of_plan_never_rewrites_a_past_week(
    before: list[DatedPlan], then: Plan, now: Plan, day: date, later: int, start: int
) -> None:
    """Whatever the plan becomes on a later day, weeks that ended before it read as they did."""
    today = day + timedelta(days=later)
    kept = noted(before, then, day)
    was = targets_of(kept, then, today, starts=start)
    is_now = targets_of(noted(kept, now, today), now, today, starts=start)
    this_week, _ = week_of(today, start)
    for back in range(1, 30):
        first = this_week - back * WEEK
        asked = {name: n for name, n in was(first).items() if n}
        assert {name: n for name, n in is_now(first).items() if n} == asked


@given(changes, plans, days)
def test_noting_a_plan_makes_it_the_last_and_noting_it_again_changes_nothing(
    before: list[DatedPlan], now: Plan, today: date
) -> None:
    once = noted(before, now, today)
    assert once[-1].plan == now
    assert [change.date for change in once] == sorted({change.date for change in once})
    assert noted(once, now, today) == once


@given(plans, days, starts, st.sets(days, max_size=40), st.integers(1, 60))
def test_the_weeks_of_a_chart_are_asked_for_what_the_plan_says(
    plan: Plan, today: date, start: int, runs: set[date], many: int
) -> None:
    scores = weeks_before(today, many, (), targets_of((), plan, today, runs, starts=start), start)
    for score in scores:
        asked = {kind.kind: kind.target for kind in score.kinds if kind.target}
        ran = sum(score.first <= day <= score.last for day in runs)
        by_hand = {name: ran if value == AFTER_RUN else value for name, value in plan.items()}
        assert asked == {name: value for name, value in by_hand.items() if value}
