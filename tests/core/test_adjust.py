"""A routine is changed for one day, and the changes are kept in a few words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercise_app.core.adjust import Adjust, adjust_of, adjusted, base_of, originals
from exercise_app.core.fit import length
from exercise_app.core.kinds import LIGHTER, Kind, Speech
from exercise_app.core.lighter import lighter
from exercise_app.core.routine import (
    Exercise,
    ExerciseStep,
    Hold,
    Repeat,
    RestStep,
    Routine,
    Step,
    Timing,
)
from tests.core.strategies import routines

PLANK = Exercise("plank", "Plank", easier="plank-knees", harder="plank-leg-lift")
KNEES = Exercise("plank-knees", "Plank on knees")
BIRD = Exercise("bird-dog", "Bird dog")
ROUTINE = Routine(
    "core",
    "Core",
    Kind.STRENGTH,
    (
        ExerciseStep(PLANK, (Hold(30.0),) * 4),
        RestStep(20.0),
        Repeat(2, (ExerciseStep(BIRD, (Hold(20.0),)), ExerciseStep(KNEES, (Hold(15.0),)))),
    ),
    timing=Timing(5.0, 10.0, 5.0),
)
find = {exercise.id: exercise for exercise in (PLANK, KNEES, BIRD)}.get


def names(routine: Routine) -> list[str]:
    """The exercises of a routine's steps, in order."""

    def of(steps: tuple[Step, ...]) -> list[str]:
        found: list[str] = []
        for step in steps:
            if isinstance(step, Repeat):
                found += of(step.steps)
            elif isinstance(step, ExerciseStep):
                found.append(step.exercise.id)
        return found

    return of(routine.steps)


def test_nothing_to_change_gives_the_routine_as_it_is() -> None:
    assert not Adjust()
    assert adjusted(ROUTINE, Adjust(), find) == ROUTINE


def test_an_exercise_is_left_out_and_put_back() -> None:
    without_bird = Adjust().skipping("bird-dog")
    assert without_bird
    assert names(adjusted(ROUTINE, without_bird, find)) == ["plank", "plank-knees"]
    assert without_bird.putting_back("bird-dog") == Adjust()


def test_leaving_everything_out_is_refused() -> None:
    adjust = Adjust(skip=frozenset({"plank", "bird-dog", "plank-knees"}))
    with pytest.raises(ValueError, match="at least one exercise"):
        adjusted(ROUTINE, adjust, find)


def test_an_exercise_is_swapped_and_swapped_back() -> None:
    easier = Adjust().swapping("plank", "plank-knees")
    assert names(adjusted(ROUTINE, easier, find)) == ["plank-knees", "bird-dog", "plank-knees"]
    assert easier.swapping("plank", "bird-dog").swaps == (("plank", "bird-dog"),)
    assert easier.swapping("plank", "plank") == Adjust()


def test_an_exercise_that_is_not_known_is_not_swapped() -> None:
    adjust = Adjust().swapping("plank", "gone")
    assert adjusted(ROUTINE, adjust, find) == ROUTINE


def test_each_row_knows_the_exercise_it_was_written_with() -> None:
    adjust = Adjust().skipping("bird-dog").swapping("plank", "plank-knees")
    assert names(adjusted(ROUTINE, adjust, find)) == ["plank-knees", "plank-knees"]
    assert originals(ROUTINE, adjust) == ("plank", "plank-knees")


def test_it_is_fitted_to_the_minutes_after_exercises_were_left_out() -> None:
    adjust = Adjust(minutes=5).skipping("bird-dog")
    done = adjusted(ROUTINE, adjust, find)
    assert abs(length(done) - 300) <= 30
    assert names(done) == ["plank", "plank-knees"]
    assert base_of(ROUTINE, adjust, find) == adjusted(ROUTINE, Adjust().skipping("bird-dog"), find)


@pytest.mark.parametrize("minutes", [0, -5])
def test_minutes_that_are_none_fit_nothing(minutes: int) -> None:
    assert adjusted(ROUTINE, Adjust(minutes=minutes), find) == ROUTINE


def test_the_lighter_form_is_one_of_the_changes() -> None:
    assert adjusted(ROUTINE, Adjust(lighter=True), find) == lighter(ROUTINE)
    assert Adjust(lighter=True).variant == LIGHTER


def test_speech_is_changed() -> None:
    done = adjusted(ROUTINE, Adjust(speech=Speech.TONES), find)
    assert done == replace(ROUTINE, speech=Speech.TONES)


def test_the_variant_is_a_few_words() -> None:
    adjust = Adjust(minutes=10, speech=Speech.SILENT).skipping("bird-dog")
    assert Adjust().variant is None
    assert adjust.swapping("plank", "plank-knees").variant == (
        "10min -bird-dog plank>plank-knees speech:silent"
    )
    assert adjust_of("10min -bird-dog plank>plank-knees speech:silent") == adjust.swapping(
        "plank", "plank-knees"
    )


@pytest.mark.parametrize("variant", ["gentle", "min", "tenmin", "1000min", "speech:loud", "silent"])
def test_a_variant_that_is_not_ours_is_told_from_one_that_is(variant: str) -> None:
    assert adjust_of(variant) is None
    assert adjust_of(None) == Adjust()


IDS = st.from_regex(r"[a-z0-9]+(-[a-z0-9]+){0,2}", fullmatch=True)
ADJUSTS = st.builds(
    Adjust,
    minutes=st.none() | st.integers(0, 240),
    skip=st.frozensets(IDS, max_size=3),
    swaps=st.dictionaries(IDS, IDS, max_size=3).map(
        lambda swaps: tuple(sorted((a, b) for a, b in swaps.items() if a != b))
    ),
    speech=st.none() | st.sampled_from(Speech),
    lighter=st.booleans(),
)


@given(ADJUSTS)
def test_what_is_written_down_is_read_again(adjust: Adjust) -> None:
    assert adjust_of(adjust.variant) == adjust


@given(routines(), ADJUSTS, st.sampled_from(["plank", "bird-dog", "dead-bug"]))
def test_any_routine_keeps_its_id_and_its_other_exercises(
    routine: Routine, adjust: Adjust, skipped: str
) -> None:
    adjust = adjust.skipping(skipped)
    before = names(routine)
    if not set(before) - adjust.skip:
        return
    done = adjusted(routine, adjust, lambda _: None)
    assert done.id == routine.id
    assert tuple(names(done)) == originals(routine, adjust)
    assert skipped not in names(done)
