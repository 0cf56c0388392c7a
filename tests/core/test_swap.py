"""Changes for one day: an exercise made easier or harder, or left out."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from exercise_app.core.routine import (
    Exercise,
    ExerciseStep,
    Hold,
    Repeat,
    Reps,
    RestStep,
    Routine,
    Sides,
    Tempo,
)
from exercise_app.core.swap import exercises_of, swapped, without
from exercise_app.core.timeline import compile_timeline
from tests.core import strategies
from tests.core.driving import BIRD_DOG, PLANK, hold, routine, self_paced

KNEES = Exercise("plank-knees", "Plank on the knees")
SLOW = Exercise("slow", "Slow", tempo=Tempo(3.0, 1.0, 3.0))
QUICK = Exercise("quick", "Quick", tempo=Tempo(1.0, 0.0, 1.0))


def only(made: Routine) -> ExerciseStep:
    (step,) = made.steps
    assert isinstance(step, ExerciseStep)
    return step


def test_an_exercise_takes_the_place_of_another_everywhere() -> None:
    made = routine(hold(30.0), Repeat(2, (hold(20.0), RestStep(5.0))))
    new = swapped(made, {"plank": KNEES})
    assert new.steps == (
        hold(30.0, exercise=KNEES),
        Repeat(2, (hold(20.0, exercise=KNEES), RestStep(5.0))),
    )


def test_others_stay() -> None:
    made = routine(hold(30.0), self_paced())
    assert swapped(made, {"curl-up": KNEES}) == made


def test_the_new_exercise_is_done_at_its_own_pace() -> None:
    made = routine(ExerciseStep(SLOW, (Reps(6, SLOW.tempo),)))
    assert only(swapped(made, {"slow": QUICK})).doses == (Reps(6, QUICK.tempo),)


def test_a_pace_that_the_step_asked_for_stays() -> None:
    made = routine(ExerciseStep(SLOW, (Reps(6, Tempo(2.0, 5.0, 2.0)),)))
    assert only(swapped(made, {"slow": QUICK})).doses == (Reps(6, Tempo(2.0, 5.0, 2.0)),)


def test_the_sides_are_the_new_exercises_where_the_step_had_no_own() -> None:
    one_sided = Exercise("side-plank", "Side plank", sides=Sides.EACH)
    assert only(swapped(routine(hold(30.0)), {"plank": one_sided})).sides is Sides.EACH
    asked = routine(hold(30.0, sides=Sides.LEFT))
    assert only(swapped(asked, {"plank": one_sided})).sides is Sides.LEFT


def test_a_timed_hold_never_alternates() -> None:
    made = routine(hold(30.0))
    assert only(swapped(made, {"plank": BIRD_DOG})).sides is Sides.EACH
    reps = routine(ExerciseStep(BIRD_DOG, (Reps(6),), sides=Sides.ALTERNATE))
    assert only(swapped(reps, {"bird-dog": SLOW})).sides is Sides.NONE


def test_lines_for_the_old_exercise_are_not_spoken() -> None:
    made = routine(hold(30.0, say=("Lift your knees.",)))
    assert only(swapped(made, {"plank": KNEES})).say is None


def test_an_exercise_can_be_left_out() -> None:
    made = routine(hold(30.0), self_paced(), Repeat(2, (self_paced(), RestStep(5.0))))
    assert without(made, {"plank"}).steps == (self_paced(), made.steps[2])
    assert without(made, {"bird-dog"}).steps == (hold(30.0), Repeat(2, (RestStep(5.0),)))


def test_a_repeat_left_empty_goes_too() -> None:
    made = routine(hold(30.0), Repeat(2, (self_paced(),)))
    assert without(made, {"bird-dog"}).steps == (hold(30.0),)


def test_not_everything_can_be_left_out() -> None:
    with pytest.raises(ValueError, match="at least one exercise"):
        without(routine(hold(30.0), Repeat(2, (RestStep(5.0),))), {"plank"})


@settings(max_examples=30)
@given(strategies.routines())
def test_a_changed_routine_compiles_and_has_the_new_exercise(made: Routine) -> None:
    first = exercises_of(made)[0].id if exercises_of(made) else "plank"
    new = swapped(made, {first: KNEES})
    used = {work.exercise for work in compile_timeline(new).works}
    assert ("plank-knees" in used) is bool(exercises_of(made))
    assert first not in used
    for exercise_step in (step for step in new.steps if isinstance(step, ExerciseStep)):
        held = any(isinstance(dose, Hold) for dose in exercise_step.doses)
        assert not (held and exercise_step.sides is Sides.ALTERNATE)


def test_exercises_are_listed_once_in_order() -> None:
    made = routine(self_paced(), hold(30.0), Repeat(2, (self_paced(),)))
    assert exercises_of(made) == (BIRD_DOG, PLANK)
