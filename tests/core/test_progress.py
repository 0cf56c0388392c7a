"""Levels: the next when it goes well, the one before when pain rises."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercise_app.core.kinds import LIGHTER, Kind
from exercise_app.core.progress import (
    Advice,
    SessionLite,
    Suggest,
    all_advice,
    level_before,
    next_level,
    recovery_day,
    session_lite,
)
from tests.core.test_record import session, work
from tests.core.training import (
    CORE_1,
    CORE_2,
    CORE_3,
    HIPS,
    RECOVERY,
    ROUTINES,
    TODAY,
    done,
    entry,
    suggested,
    three,
)


class TestTheLadder:
    def test_is_made_of_routines_of_a_kind_whose_ids_differ_in_the_number_at_their_end(
        self,
    ) -> None:
        assert (next_level(ROUTINES, CORE_1), next_level(ROUTINES, CORE_2)) == (CORE_2, CORE_3)
        assert (level_before(ROUTINES, CORE_3), level_before(ROUTINES, CORE_2)) == (CORE_2, CORE_1)

    def test_ends_at_its_top_and_at_its_foot(self) -> None:
        assert next_level(ROUTINES, CORE_3) is None
        assert level_before(ROUTINES, CORE_1) is None

    def test_a_routine_without_a_number_is_on_none(self) -> None:
        others = (*ROUTINES, entry("hips-and-arms", level=3))
        assert next_level(others, HIPS) is None

    def test_a_routine_of_another_kind_is_not_on_it(self) -> None:
        stretch = entry("core-strength-2", Kind.STRETCH, 2)
        assert next_level((CORE_1, stretch), CORE_1) is None

    def test_a_gap_in_the_levels_is_stepped_over(self) -> None:
        assert next_level((CORE_1, CORE_3), CORE_1) == CORE_3

    def test_the_recovery_day_is_the_gentlest_mobility_there_is(self) -> None:
        firm = entry("flow", Kind.MOBILITY, 3)
        assert recovery_day((firm, *ROUTINES)) == RECOVERY
        assert recovery_day((CORE_1,)) is None


class TestTheNextLevel:
    def test_is_suggested_when_three_sessions_in_a_row_went_well(self) -> None:
        last = done(3)
        assert all_advice(ROUTINES, [done(7), done(5), last], TODAY) == (
            Advice(Suggest.NEXT_LEVEL, CORE_2, CORE_1, last, 3),
        )

    def test_the_third_may_be_todays(self) -> None:
        assert suggested([done(4), done(2), done(0)]) == [Suggest.NEXT_LEVEL]

    def test_not_after_two(self) -> None:
        assert suggested([done(5), done(3)]) == []

    @pytest.mark.parametrize("place", [0, 1, 2])
    @pytest.mark.parametrize(
        "odd",
        [
            {"effort": 7},
            {"effort": None},
            {"pain_after": None},
            {"pain_before": 4, "pain_after": 3},
            {"hurt": True},
        ],
    )
    def test_not_where_one_of_the_three_was_hard_hurt_or_was_not_rated(
        self, place: int, odd: dict[str, Any]
    ) -> None:
        assert Suggest.NEXT_LEVEL not in suggested(three(*[{}] * place, odd))

    @pytest.mark.parametrize("place", [0, 1, 2])
    def test_not_where_one_of_them_was_partial(self, place: int) -> None:
        sessions = three()
        sessions[place] = sessions[place]._replace(completed=False)
        assert suggested(sessions) == []

    @pytest.mark.parametrize(
        "odd",
        [
            {"effort": 6, "pain_after": 3, "pain_before": 3, "pain_morning": 3},
            {"pain_before": None, "pain_morning": None},
            {"effort": 1, "pain_after": 0},
        ],
    )
    def test_up_to_effort_6_and_pain_3_it_went_well(self, odd: dict[str, Any]) -> None:
        assert suggested(three(odd, odd, odd)) == [Suggest.NEXT_LEVEL]

    def test_a_bad_session_before_the_three_does_not_matter(self) -> None:
        assert suggested([done(9, effort=9), *three()]) == [Suggest.NEXT_LEVEL]

    def test_sessions_of_another_level_between_break_the_row(self) -> None:
        assert suggested([done(9), done(7), done(5, CORE_2), done(3)]) == []

    def test_after_a_step_back_three_more_are_asked_for(self) -> None:
        back = [done(14), done(12), done(10), done(8, CORE_2), done(6), done(4)]
        assert suggested(back) == []
        assert suggested([*back, done(2)]) == [Suggest.NEXT_LEVEL]

    def test_other_routines_between_do_not(self) -> None:
        assert suggested([done(7), done(6, HIPS), done(5), done(3)]) == [Suggest.NEXT_LEVEL]

    @pytest.mark.parametrize("variant", [LIGHTER, f"{LIGHTER} 10min"])
    def test_lighter_sessions_neither_count_nor_break_the_row(self, variant: str) -> None:
        light = done(3, variant=variant)
        assert suggested([done(7), done(5), light]) == []
        assert suggested([done(9), done(7), done(5), light]) == [Suggest.NEXT_LEVEL]

    def test_none_is_suggested_at_the_top(self) -> None:
        assert suggested([done(7, CORE_3), done(5, CORE_3), done(3, CORE_3)]) == []

    def test_nor_for_a_routine_that_is_no_longer_there(self) -> None:
        assert suggested(three(), (CORE_2, CORE_3)) == []


class TestTheLevelBefore:
    @pytest.mark.parametrize(
        "odd",
        [
            {"pain_before": 1, "pain_after": 3},
            {"pain_before": 1, "pain_after": 2, "pain_morning": 3},
            {"pain_after": 4},
            {"pain_after": 8},
            {"hurt": True},
        ],
    )
    def test_is_suggested_when_pain_rose_or_asks_to_ease_off(self, odd: dict[str, Any]) -> None:
        last = done(3, CORE_2, **odd)
        assert all_advice(ROUTINES, [done(5, CORE_2), last], TODAY) == (
            Advice(Suggest.LEVEL_BEFORE, CORE_1, CORE_2, last),
        )

    def test_only_the_last_session_on_the_ladder_decides(self) -> None:
        assert suggested([done(5, CORE_2, pain_after=5), done(3, CORE_2)]) == []
        assert suggested([done(5, CORE_2, pain_after=5), done(3, CORE_1)]) == []

    def test_pain_of_a_session_that_has_settled_is_none(self) -> None:
        settled = done(3, CORE_2, pain_before=3, pain_after=4, pain_morning=2)
        assert suggested([settled]) == []

    def test_where_there_is_none_it_is_a_recovery_day(self) -> None:
        last = done(3, CORE_1, pain_after=5)
        assert all_advice(ROUTINES, [last], TODAY) == (
            Advice(Suggest.RECOVERY_DAY, RECOVERY, CORE_1, last),
        )

    def test_the_recovery_day_is_suggested_until_something_gentle_went_well(self) -> None:
        rose = done(3, HIPS, pain_after=5)
        assert suggested([rose, done(2, RECOVERY, pain_after=6)]) == [Suggest.RECOVERY_DAY]
        assert suggested([rose, done(2, RECOVERY, pain_after=1)]) == []

    def test_a_session_broken_off_without_a_word_on_pain_does_not_take_it_back(self) -> None:
        rose = done(3, CORE_1, pain_after=5)
        broken = done(2, CORE_1)._replace(completed=False, counts=False, pain_after=None)
        if_rated = broken._replace(pain_after=1)
        assert suggested([rose, broken]) == [Suggest.RECOVERY_DAY]
        assert suggested([rose, broken._replace(pain_before=2)]) == [Suggest.RECOVERY_DAY]
        assert suggested([rose, if_rated]) == []
        assert suggested([rose, broken._replace(pain_morning=0)]) == []
        assert suggested([broken]) == []

    def test_a_recovery_day_is_not_suggested_in_its_own_place_nor_without_one(self) -> None:
        assert suggested([done(3, RECOVERY, pain_after=5)]) == []
        assert suggested([done(3, CORE_1, pain_after=5)], (CORE_1, CORE_2)) == []

    def test_each_ladder_has_its_own_last_session(self) -> None:
        mixed = [done(6, CORE_2, pain_after=5), done(3, HIPS, pain_after=1)]
        assert suggested(mixed) == [Suggest.LEVEL_BEFORE]


def test_of_a_record_only_what_coaching_looks_at_is_kept() -> None:
    record = session(
        work(0, 100.0, 90.0, hurt=True),
        pain_before=1,
        pain_after=2,
        pain_morning=3,
        effort=4,
        counted=False,
        variant=LIGHTER,
    )
    found = session_lite(record)
    assert found == SessionLite(
        record.date, "core-strength-1", "strength", True, False, 1, 2, 3, 4, True, LIGHTER
    )
    assert found.is_lighter
    assert not session_lite(replace(record, variant=None)).is_lighter


rated = st.none() | st.integers(0, 10)
some_sessions = st.lists(
    st.builds(
        done,
        st.integers(-3, 70),
        st.sampled_from(ROUTINES),
        pain_before=rated,
        pain_after=rated,
        pain_morning=rated,
        effort=st.none() | st.integers(1, 10),
        hurt=st.booleans(),
        variant=st.sampled_from([None, LIGHTER]),
    ),
    max_size=30,
).map(lambda sessions: sorted(sessions, key=lambda one: one.date))


@given(some_sessions)
def test_advice_names_a_routine_that_is_there_and_never_another_level_up_in_pain(
    sessions: list[SessionLite],
) -> None:
    for advice in all_advice(ROUTINES, sessions, TODAY):
        assert advice.session in sessions
        if advice.suggest is Suggest.NEXT_LEVEL:
            assert advice.routine in ROUTINES
            assert advice.session is not None
            assert advice.session.went_well
            assert (advice.session.effort or 0) <= 6
        if advice.suggest is Suggest.LEVEL_BEFORE:
            assert advice.routine is not None
            assert advice.instead_of is not None
            assert advice.routine.level < advice.instead_of.level


@given(some_sessions)
def test_unrated_sessions_never_advance_a_level(sessions: list[SessionLite]) -> None:
    unrated = [one._replace(effort=None) for one in sessions]
    assert Suggest.NEXT_LEVEL not in suggested(unrated)
