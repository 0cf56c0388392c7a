"""A routine is written as a person would write it, and reads back as its equal."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from exercise_app.core.fit import fit
from exercise_app.core.kinds import Kind, Position, Side, Sides, Speech
from exercise_app.core.routine import (
    Exercise,
    ExerciseStep,
    Hold,
    Repeat,
    Reps,
    RestStep,
    Routine,
    Tempo,
    Timing,
)
from exercise_app.library.problems import Unreadable
from exercise_app.library.routines import read_routine
from exercise_app.library.values import plain_of
from exercise_app.library.write import pace, routine_yaml, span
from tests.content.material import BUILT_IN, ROUTINES
from tests.library.shelf import SHELF
from tests.library.test_reader_properties import STEPS, TEXTS


def known(id_: str) -> Exercise:
    found = SHELF.find(id_)
    assert found is not None
    return found


PLANK, BIRD, SQUAT = known("plank"), known("bird"), known("squat")


def read(text: str) -> Routine:
    return read_routine(text, "r.yaml", "r", SHELF).routine


def same(one: Routine, other: Routine) -> bool:
    return replace(one, source="", id="") == replace(other, source="", id="")


MADE = Routine(
    "r",
    "Back, and hips",
    Kind.STRENGTH,
    (
        ExerciseStep(PLANK, (Hold(30.0), Hold(30.0)), note="Elbows under the shoulders"),
        ExerciseStep(BIRD, (Reps(6, Tempo(2.0, 5.0, 2.0)),), Sides.ALTERNATE),
        RestStep(90.0, "Drink"),
        Repeat(
            2,
            (
                ExerciseStep(SQUAT, (Reps(10), Reps(8)), load="5 kg"),
                ExerciseStep(BIRD, (Reps(8),), Sides.ALTERNATE, Side.RIGHT, rest=0.0),
            ),
            rest=60.0,
            name="Finisher",
        ),
    ),
    timing=Timing(prepare=12.5),
)
WRITTEN = (
    "format: 1\n"
    'name: "Back, and hips"\n'
    "kind: strength\n"
    "timing:\n"
    "  prepare: 12.5s\n"
    "steps:\n"
    "  - exercise: plank\n"
    "    hold: 30s\n"
    "    sets: 2\n"
    "    note: Elbows under the shoulders\n"
    "  - exercise: bird\n"
    "    reps: 6\n"
    "    hold: 5s\n"
    "  - rest: 1m30s\n"
    "    note: Drink\n"
    "  - repeat: 2\n"
    "    name: Finisher\n"
    "    rest: 1m\n"
    "    steps:\n"
    "      - exercise: squat\n"
    "        reps: [10, 8]\n"
    "        load: 5 kg\n"
    "      - exercise: bird\n"
    "        reps: 8\n"
    "        pace: self\n"
    "        first: right\n"
    "        rest: 0s\n"
)


def test_a_routine_is_written_without_what_is_the_default() -> None:
    assert routine_yaml(MADE) == WRITTEN
    assert same(read(WRITTEN), MADE)


def test_own_exercises_are_written_with_everything_they_have() -> None:
    push = Exercise(
        "push", "Wall push", "Gentle.", ("chest",), Position.STANDING, Sides.EACH,
        MappingProxyType({Side.LEFT: "Left arm"}), Tempo(2.0, 0.0, 2.0), None, ("Lean in.",),
        ("Breathe.",), "Stop if it hurts.", "plank", "squat", source="r.yaml",
    )  # fmt: skip
    held = Exercise("held", "Held", hold=75.0, source="r.yaml")
    steps = (
        ExerciseStep(push, (Reps(5, push.tempo),), Sides.EACH),
        ExerciseStep(held, (Hold(5.0),)),
    )
    made = Routine(
        "r", "R", Kind.MOBILITY, steps, "About it: all.", 3, Speech.SILENT,
        exercises={"push": push, "held": held},
    )  # fmt: skip
    assert same(read(routine_yaml(made)), made)


def test_what_yaml_cannot_say_is_refused() -> None:
    mixed = ExerciseStep(PLANK, (Hold(30.0), Reps(5)))
    paced = ExerciseStep(SQUAT, (Reps(5), Reps(5, Tempo(1.0, 0.0, 1.0))))
    for step in (mixed, paced):
        with pytest.raises(ValueError, match="which no step can have"):
            routine_yaml(Routine("r", "R", Kind.STRENGTH, (step,)))
    shown = Exercise("shown", "Shown", picture="/a.png")
    with pytest.raises(ValueError, match="known only from its file"):
        routine_yaml(Routine("r", "R", Kind.STRENGTH, (), exercises={"shown": shown}))


@pytest.mark.parametrize(
    ("seconds", "written"),
    [(45.0, "45s"), (60.0, "1m"), (90.0, "1m30s"), (90.5, "90.5s"), (0.0, "0s"), (3600.0, "60m")],
)
def test_times_are_written_as_people_write_them(seconds: float, written: str) -> None:
    assert span(seconds) == written


def test_a_tempo_is_written_with_as_many_numbers_as_it_needs() -> None:
    assert pace(Tempo(2.0, 0.0, 2.0)) == "2-2"
    assert pace(Tempo(2.0, 1.5, 2.0)) == "2-1.5-2"
    assert pace(Tempo(2.0, 0.0, 2.0, 5.0)) == "2-0-2-5"


@given(
    st.lists(STEPS, min_size=1, max_size=4), TEXTS, st.sampled_from(Kind),
    st.sampled_from([60.0, 300.0, 900.0]),
)  # fmt: skip
def test_any_routine_reads_back_as_its_equal_also_when_it_was_fitted(
    steps: list[object], name: str, kind: Kind, wanted: float
) -> None:
    meant = {"format": 1, "name": name, "kind": kind.value, "steps": steps}
    try:
        routine = read(json.dumps(meant, ensure_ascii=False))
    except Unreadable as refused:
        assume("more than 4 h" not in str(refused))
        raise
    assert same(read(routine_yaml(routine)), routine)
    fitted = fit(routine, wanted).routine
    assert same(read(routine_yaml(fitted)), fitted)


@pytest.mark.parametrize("path", ROUTINES, ids=lambda path: path.stem)
def test_each_built_in_routine_reads_back_as_its_equal(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    routine = read_routine(text, "r.yaml", "r", BUILT_IN).routine
    written = routine_yaml(routine, plain_of(text).get("exercises"))
    assert same(read_routine(written, "r.yaml", "r", BUILT_IN).routine, routine)
