"""A routine fitted to a time: by sets first, then rounds, then doses, within a coach's bounds."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exercise_app.core.expand import TooLong
from exercise_app.core.fit import FIT_MINUTES, fit, length, options
from exercise_app.core.routine import (
    ExerciseStep,
    For,
    Hold,
    Repeat,
    Reps,
    RestStep,
    Routine,
    Step,
    Timing,
)
from exercise_app.core.swap import exercises_of
from exercise_app.core.timeline import compile_timeline
from tests.core import strategies
from tests.core.driving import PLANK, hold, routine, self_paced

PLAIN = Timing(prepare=0.0, rest=0.0, switch=0.0)


def plain(*steps: Step) -> Routine:
    return routine(*steps, timing=PLAIN)


def doses(step: Step) -> tuple[object, ...]:
    assert isinstance(step, ExerciseStep)
    return step.doses


def test_sets_go_first_from_the_step_that_has_most_of_them() -> None:
    fitted = fit(plain(hold(30.0, 30.0), hold(30.0, 30.0, 30.0, 30.0)), 120.0)
    assert [len(doses(step)) for step in fitted.routine.steps] == [2, 2]
    assert fitted.seconds == 120.0


def test_sets_come_first_to_the_step_that_has_fewest() -> None:
    fitted = fit(plain(hold(30.0), hold(30.0, 30.0)), 120.0)
    assert [len(doses(step)) for step in fitted.routine.steps] == [2, 2]


def test_every_exercise_keeps_a_set_and_then_rounds_go() -> None:
    fitted = fit(plain(Repeat(4, (hold(30.0, 30.0),))), 60.0)
    assert fitted.routine.steps == (Repeat(2, (hold(30.0),)),)


def test_a_heading_is_not_made_into_rounds() -> None:
    fitted = fit(plain(Repeat(1, (hold(*[30.0] * 6),), name="Core")), 1000.0)
    (section,) = fitted.routine.steps
    assert isinstance(section, Repeat)
    assert section.rounds == 1


def test_doses_change_last_to_whole_five_seconds() -> None:
    fitted = fit(plain(hold(30.0), hold(40.0)), 52.0)
    assert [doses(step) for step in fitted.routine.steps] == [(Hold(20.0),), (Hold(30.0),)]


def test_a_routine_that_is_near_keeps_its_doses() -> None:
    made = plain(hold(30.0), hold(31.0))
    assert fit(made, 60.0).routine == made


def test_a_pyramid_loses_its_last_set_and_grows_by_it() -> None:
    pyramid = ExerciseStep(PLANK, tuple(map(Reps, (12, 10, 8))))
    assert doses(fit(plain(pyramid), 110.0).routine.steps[0]) == (Reps(12), Reps(10))
    assert doses(fit(plain(pyramid), 190.0).routine.steps[0]) == tuple(map(Reps, (12, 10, 8, 8)))


def test_reps_stay_between_four_and_twenty() -> None:
    assert doses(fit(plain(self_paced(6)), 1.0).routine.steps[0]) == (Reps(4),)
    assert doses(fit(plain(self_paced(18)), 10_000.0).routine.steps[0]) == (Reps(20),) * 6


def test_what_was_outside_the_bounds_stays_where_it_was() -> None:
    assert doses(fit(plain(hold(5.0), hold(90.0)), 1.0).routine.steps[0]) == (Hold(5.0),)
    assert doses(fit(plain(hold(90.0)), 10_000.0).routine.steps[0]) == (Hold(90.0),) * 6
    assert doses(fit(plain(self_paced(2)), 1.0).routine.steps[0]) == (Reps(2),)


def test_rests_stay_as_they_are() -> None:
    fitted = fit(plain(hold(40.0), RestStep(30.0, "Drink."), ExerciseStep(PLANK, (For(40.0),))), 75)
    assert fitted.routine.steps[1] == RestStep(30.0, "Drink.")


def test_only_lengths_that_can_be_reached_are_offered() -> None:
    short = options(plain(hold(30.0)))
    assert list(short) == [5]
    assert all(fitted.is_close for fitted in short.values())
    assert list(options(plain(*[hold(60.0, 60.0)] * 12))) == [10, 15, 20]


def test_a_routine_of_many_works_is_not_made_longer_than_a_routine_may_be(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("exercise_app.core.fit.MAX_SEGMENTS", 100)
    many = plain(*[Repeat(10, (hold(1.0), hold(1.0)))] * 5)
    assert length(fit(many, 400.0).routine) == pytest.approx(100.0)


def test_a_routine_with_too_many_works_is_refused() -> None:
    with pytest.raises(TooLong):
        fit(plain(Repeat(100, (Repeat(100, (hold(1.0), hold(1.0))),))), 600.0)


@settings(max_examples=30)
@given(strategies.routines(self_paced=False))
def test_the_length_is_that_of_the_compiled_timeline(made: Routine) -> None:
    assert length(made) == pytest.approx(compile_timeline(made).duration)


@settings(max_examples=30)
@given(strategies.routines(), st.sampled_from(FIT_MINUTES) | st.floats(1, 60))
def test_a_fitted_routine_is_never_further_from_its_time_and_is_still_the_same(
    made: Routine, minutes: float
) -> None:
    wanted = minutes * 60.0
    fitted = fit(made, wanted)
    assert fitted.miss <= abs(length(made) - wanted)
    assert fitted.seconds == length(fitted.routine)
    assert exercises_of(fitted.routine) == exercises_of(made)
    assert fitted.routine.timing == made.timing
    assert fit(made, wanted) == fitted
