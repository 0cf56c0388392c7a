"""Rest: nothing strong on two days running, and every fifth training week a lighter one."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from exercise_app.core.kinds import LIGHTER
from exercise_app.core.plan import fourth_day
from exercise_app.core.progress import Advice, SessionLite, Suggest, advise, all_advice
from exercise_app.core.week import MONDAY, SATURDAY, SUNDAY, week_of
from tests.core.training import (
    CORE_2,
    HIPS,
    RECOVERY,
    ROUTINES,
    TODAY,
    WEEK,
    done,
    suggested,
    three,
)


class TestNothingStrongOnTwoDaysRunning:
    def test_the_day_after_strength_work_something_else_is_suggested(self) -> None:
        yesterday = done(1)
        assert all_advice(ROUTINES, [done(4), yesterday], TODAY) == (
            Advice(Suggest.REST_FROM_STRONG, session=yesterday),
        )

    @pytest.mark.parametrize("back", [0, 2, 3])
    def test_on_other_days_not(self, back: int) -> None:
        assert suggested([done(back)]) == []

    def test_what_is_not_strength_does_not_ask_for_it(self) -> None:
        assert suggested([done(1, RECOVERY)]) == []

    def test_a_session_that_came_to_little_does_not_unless_the_user_counts_it(self) -> None:
        partial = done(1)._replace(completed=False, counts=False)
        assert suggested([partial]) == []
        assert suggested([partial._replace(counts=True)]) == [Suggest.REST_FROM_STRONG]

    def test_a_complete_one_does_even_where_the_user_does_not_count_it(self) -> None:
        assert suggested([done(1)._replace(counts=False)]) == [Suggest.REST_FROM_STRONG]


class TestTheLighterWeek:
    def weeks(self, *back: int, **more: Any) -> list[SessionLite]:
        """Two sessions on Hips and legs in each of the weeks so many weeks back."""
        return [
            done(7 * n + day, HIPS, **more) for n in sorted(back, reverse=True) for day in (2, 0)
        ]

    def test_is_every_fifth(self) -> None:
        sessions = self.weeks(4, 3, 2, 1)
        assert all_advice(ROUTINES, sessions, TODAY) == (
            Advice(Suggest.LIGHTER_WEEK, session=sessions[-1], many=4),
        )

    def test_not_the_fourth(self) -> None:
        assert suggested(self.weeks(3, 2, 1)) == []

    def test_is_still_suggested_once_it_has_begun_and_not_in_the_week_after(self) -> None:
        begun = [*self.weeks(4, 3, 2, 1), done(0, HIPS, variant=LIGHTER)]
        assert suggested(begun) == [Suggest.LIGHTER_WEEK]
        (following,) = week_of(TODAY + WEEK)[:1]
        assert all_advice(ROUTINES, begun, following) == ()

    def test_the_count_begins_anew_after_it(self) -> None:
        light = done(21, HIPS, variant=LIGHTER)
        assert suggested([*self.weeks(5, 4), light, *self.weeks(2, 1)]) == []

    def test_is_suggested_later_where_it_was_passed_over(self) -> None:
        (found,) = all_advice(ROUTINES, self.weeks(6, 5, 4, 3, 2, 1), TODAY)
        assert (found.suggest, found.many) == (Suggest.LIGHTER_WEEK, 6)

    def test_a_week_without_strength_work_was_lighter_than_any(self) -> None:
        assert suggested(self.weeks(5, 4, 3, 1)) == []

    def test_a_week_off_begins_the_count_anew_even_with_a_session_in_it(self) -> None:
        sessions = self.weeks(4, 3, 2, 1)
        off = [fourth_day(TODAY - 2 * WEEK, MONDAY)]
        assert all_advice(ROUTINES, sessions, TODAY, off) == ()

    def test_in_a_week_off_nothing_is_suggested(self) -> None:
        off = [fourth_day(TODAY, MONDAY)]
        assert all_advice(ROUTINES, self.weeks(4, 3, 2, 1), TODAY, off) == ()

    def test_sessions_that_do_not_count_make_no_training_week(self) -> None:
        sessions = [one._replace(counts=False) for one in self.weeks(4, 3, 2, 1)]
        assert suggested(sessions) == []

    def test_only_strength_makes_a_training_week(self) -> None:
        assert suggested([one._replace(kind="stretch") for one in self.weeks(4, 3, 2, 1)]) == []

    @pytest.mark.parametrize("start", [MONDAY, SUNDAY, SATURDAY])
    def test_weeks_start_where_the_user_says(self, start: int) -> None:
        """On four Saturdays and the Sundays between: four weeks or five, by where they start."""
        today = date(2026, 11, 15)  # a Sunday
        saturdays = [done(1 + 7 * n, HIPS, today) for n in (3, 2, 1, 0)]
        found = [one.suggest for one in all_advice(ROUTINES, saturdays, today, starts=start)]
        assert (Suggest.LIGHTER_WEEK in found) is (start == SUNDAY)


class TestWhichComesFirst:
    def test_pain_goes_before_rest_before_a_lighter_week_before_the_next_level(self) -> None:
        calm = [done(7 * n + 2) for n in (4, 3, 2, 1)]
        sessions = [*calm, done(3, HIPS, pain_after=5), done(1)]
        assert suggested(sessions) == [
            Suggest.REST_FROM_STRONG, Suggest.LIGHTER_WEEK, Suggest.NEXT_LEVEL
        ]  # fmt: skip
        rose = [*calm, done(3, CORE_2, pain_after=5), done(1, HIPS)]
        assert suggested(rose)[0] is Suggest.LEVEL_BEFORE

    def test_the_first_of_them_is_the_one_advice(self) -> None:
        sessions = [*three(), done(1, HIPS, pain_after=5)]
        found = advise(ROUTINES, sessions, TODAY)
        assert found is not None
        assert found.suggest is Suggest.RECOVERY_DAY
        assert found == all_advice(ROUTINES, sessions, TODAY)[0]

    def test_without_a_session_or_a_reason_there_is_none(self) -> None:
        assert advise(ROUTINES, (), TODAY) is None
        assert advise((), three(), TODAY) is None

    def test_sessions_of_days_to_come_are_passed_over(self) -> None:
        ahead = [done(-2, CORE_2, pain_after=9)]
        assert suggested([*three(), *ahead]) == [Suggest.NEXT_LEVEL]
