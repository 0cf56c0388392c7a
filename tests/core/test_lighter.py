"""The lighter form of a routine: half the sets, compiled like any other."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exercise_app.core.lighter import lighter
from exercise_app.core.routine import (
    ExerciseStep,
    For,
    Repeat,
    Reps,
    RestStep,
    Routine,
    Sides,
    Step,
    Tempo,
)
from exercise_app.core.timeline import compile_timeline
from tests.core import strategies
from tests.core.driving import PLANK, hold, routine, self_paced


def work_seconds(made: Routine) -> float:
    return sum(work.duration or 0.0 for work in compile_timeline(made).works)


def of(*steps: Step) -> tuple[Step, ...]:
    return lighter(routine(*steps)).steps


@pytest.mark.parametrize(("many", "left"), [(2, 1), (3, 2), (4, 2), (5, 3), (6, 3)])
def test_half_the_sets_stay_rounded_up(many: int, left: int) -> None:
    assert of(hold(*[30.0] * many)) == (hold(*[30.0] * left),)


@given(st.integers(1, 50), st.integers(1000, 3_600_000))
def test_equal_sets_are_halved_in_number_whatever_their_length(many: int, ms: int) -> None:
    step, _ = of(hold(*[ms / 1000] * many), hold(40, 40))
    assert isinstance(step, ExerciseStep)
    assert len(step.doses) == (many + 1) // 2


@pytest.mark.parametrize(
    ("reps", "left"),
    [((10, 8, 6, 4), 2), ((10, 8, 6), 2), ((12, 10), 1), ((5, 3, 1), 1), ((4, 6, 8, 10), 3)],
)
def test_of_a_list_of_reps_the_first_sets_stay_that_hold_half_of_them(
    reps: tuple[int, ...], left: int
) -> None:
    (step,) = of(ExerciseStep(PLANK, tuple(map(Reps, reps))))
    assert isinstance(step, ExerciseStep)
    assert step.doses == tuple(map(Reps, reps[:left]))


@given(st.lists(st.integers(1, 20), min_size=1, max_size=8))
def test_the_sets_that_stay_hold_half_of_the_reps_and_would_not_without_the_last(
    reps: list[int],
) -> None:
    single = hold(40, 40)  # so that a single set beside it stays as it is
    step, _ = of(ExerciseStep(PLANK, tuple(map(Reps, reps))), single)
    assert isinstance(step, ExerciseStep)
    left = reps[: len(step.doses)]
    assert sum(left[:-1]) * 2 < sum(reps) <= sum(left) * 2


def test_rounds_are_halved_and_the_sets_inside_them_left_alone() -> None:
    assert of(Repeat(3, (hold(30, 30), RestStep(10)))) == (Repeat(2, (hold(30, 30), RestStep(10))),)


def test_a_section_that_only_groups_has_its_sets_halved() -> None:
    grouped = Repeat(1, (hold(30, 30),), name="Strength")
    assert of(grouped) == (Repeat(1, (hold(30),), name="Strength"),)


def test_a_single_set_beside_others_stays_as_it_is() -> None:
    assert of(hold(40), hold(30, 30)) == (hold(40), hold(30))


def test_a_routine_of_single_sets_has_its_doses_halved() -> None:
    tempo = Tempo(2, 1, 2)
    steps = (
        hold(30),
        ExerciseStep(PLANK, (Reps(7, tempo),), Sides.EACH),
        Repeat(1, (ExerciseStep(PLANK, (For(45.0),)), RestStep(20))),
        self_paced(8),
    )
    assert of(*steps) == (
        hold(15),
        ExerciseStep(PLANK, (Reps(4, tempo),), Sides.EACH),
        Repeat(1, (ExerciseStep(PLANK, (For(22.5),)), RestStep(20))),
        self_paced(4),
    )


def test_no_dose_becomes_shorter_than_a_dose_may_be() -> None:
    assert of(hold(1.5), hold(1.0)) == (hold(1.0), hold(1.0))
    assert of(ExerciseStep(PLANK, (Reps(1),))) == (ExerciseStep(PLANK, (Reps(1),)),)


def test_all_else_of_the_routine_stays() -> None:
    made = routine(hold(30, 30), about="Words.", level=2)
    found = lighter(made)
    for name in ("id", "name", "about", "kind", "level", "speech", "timing", "source", "exercises"):
        assert getattr(found, name) == getattr(made, name)


def test_the_history_shows_fewer_sets_of_every_exercise_and_none_missing() -> None:
    made = routine(hold(30, 30), self_paced(8), Repeat(2, (hold(20, exercise=PLANK),)))
    compiled = compile_timeline(lighter(made))
    assert [work.exercise for work in compiled.works] == ["plank", "bird-dog", "plank"]
    assert [(work.set, work.sets) for work in compiled.works] == [(1, 1)] * 3


def test_even_sets_give_exactly_half_the_work() -> None:
    made = routine(hold(30, 30), hold(20, 20, 20, 20), Repeat(4, (hold(45), hold(15))))
    assert work_seconds(lighter(made)) * 2 == work_seconds(made)


@given(strategies.routines())
@settings(max_examples=100)
def test_between_half_and_all_of_the_work_remains_and_every_exercise(made: Routine) -> None:
    found = lighter(made)
    assert work_seconds(made) <= work_seconds(found) * 2 + 1e-3
    assert work_seconds(found) <= work_seconds(made)
    before, after = compile_timeline(made).works, compile_timeline(found).works
    assert {work.exercise for work in after} == {work.exercise for work in before}
    assert len(after) <= len(before)
