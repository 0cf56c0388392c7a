"""What a routine adds up to."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from exercise_app.core.balance import balance
from exercise_app.core.fit import length
from exercise_app.core.routine import Exercise, Position, Repeat, RestStep, Routine, Timing
from tests.core import strategies
from tests.core.driving import hold, routine, self_paced

FLOOR = Exercise("a", "A", trains=("core", "back"), position=Position.PRONE)
BACK = Exercise("b", "B", trains=("glutes", "core", "core"), position=Position.SUPINE)
ANY = Exercise("c", "C")
PLAIN = Timing(prepare=0.0, rest=0.0, switch=0.0)


def test_time_adds_up_for_each_thing_trained_the_most_first() -> None:
    made = routine(hold(30.0, exercise=FLOOR), hold(40.0, 40.0, exercise=BACK), timing=PLAIN)
    assert balance(made).trained == (("core", 110.0), ("glutes", 80.0), ("back", 30.0))


def test_reps_at_ones_own_pace_are_estimated() -> None:
    made = routine(self_paced(8, exercise=FLOOR), timing=PLAIN)
    assert (balance(made).total, balance(made).work) == (40.0, 40.0)


def test_rests_belong_to_the_total_alone() -> None:
    made = routine(hold(30.0), RestStep(20.0), hold(30.0), timing=PLAIN)
    assert (balance(made).total, balance(made).work) == (80.0, 60.0)


def test_position_changes_are_counted_through_the_rounds() -> None:
    made = routine(Repeat(2, (hold(10.0, exercise=FLOOR), hold(10.0, exercise=BACK))))
    assert balance(made).position_changes == 3
    assert balance(made).positions == (
        Position.PRONE, Position.SUPINE, Position.PRONE, Position.SUPINE,
    )  # fmt: skip


def test_an_exercise_without_a_position_changes_nothing() -> None:
    made = routine(hold(10.0, exercise=FLOOR), hold(10.0, exercise=ANY), hold(10.0, exercise=FLOOR))
    assert balance(made).position_changes == 0
    assert balance(routine(hold(10.0, exercise=ANY))).position_changes == 0


@settings(max_examples=30)
@given(strategies.routines())
def test_the_total_is_the_routines_length(made: Routine) -> None:
    sums = balance(made)
    assert sums.total == pytest.approx(length(made))
    assert sums.work <= sums.total
