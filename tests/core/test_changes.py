"""What fitting changed is told step by step."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from exercise_app.core.changes import Change, What, changes
from exercise_app.core.fit import fit
from exercise_app.core.kinds import Kind
from exercise_app.core.routine import (
    Exercise,
    ExerciseStep,
    For,
    Hold,
    Repeat,
    Reps,
    RestStep,
    Routine,
    Step,
)
from tests.core.strategies import routines

PLANK, BIRD = Exercise("plank", "Plank"), Exercise("bird-dog", "Bird dog")


def routine(*steps: Step) -> Routine:
    return Routine("r", "R", Kind.STRENGTH, steps)


def test_sets_more_and_fewer_are_counted() -> None:
    before = routine(ExerciseStep(PLANK, (Hold(30.0),) * 3), ExerciseStep(BIRD, (Reps(8),)))
    after = routine(ExerciseStep(PLANK, (Hold(30.0),)), ExerciseStep(BIRD, (Reps(8),) * 2))
    assert changes(before, after) == (
        Change(What.SETS, "Plank", -2),
        Change(What.SETS, "Bird dog", 1),
    )


def test_rounds_and_what_is_in_them_are_told() -> None:
    rest = RestStep(10.0)
    before = routine(Repeat(3, (rest, ExerciseStep(PLANK, (For(40.0),))), name="Finish"))
    after = routine(Repeat(2, (rest, ExerciseStep(PLANK, (For(30.0),))), name="Finish"))
    assert changes(before, after) == (
        Change(What.ROUNDS, "Finish", -1),
        Change(What.TIME, "Plank", -10.0),
    )


def test_rounds_that_stay_are_not_told() -> None:
    before = routine(Repeat(3, (ExerciseStep(PLANK, (Reps(8),)),)))
    after = routine(Repeat(3, (ExerciseStep(PLANK, (Reps(10),)),)))
    assert changes(before, after) == (Change(What.REPS, "Plank", 2),)
    assert changes(before, before) == ()


@given(routines(), st.sampled_from([60.0, 300.0, 900.0]))
def test_a_routine_of_any_shape_is_compared_with_what_it_was_fitted_to(
    routine: Routine, wanted: float
) -> None:
    fitted = fit(routine, wanted).routine
    assert bool(changes(routine, fitted)) is (fitted != routine)
