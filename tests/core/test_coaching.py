"""Coaching lines: said in between, never in the way, and not the same in every set."""

from __future__ import annotations

from itertools import pairwise

import pytest

from exercise_app.core.room import Cue, CueKind
from exercise_app.core.routine import (
    Exercise,
    ExerciseStep,
    Repeat,
    Reps,
    Sides,
    Step,
    Tempo,
    Timing,
)
from tests.core.driving import PLANK, hold, timeline

MUTE = Exercise("plank", "Plank")
AT_ONCE = Timing(0.0, 0.0, 0.0)


def of(wanted: CueKind, *steps: Step, **more: object) -> list[Cue]:
    return [c for c in timeline(*steps, **more).cues if c.kind is wanted]


def test_coaching_keeps_clear_of_a_works_first_three_and_last_five_seconds() -> None:
    found = of(CueKind.COACH, hold(60), timing=AT_ONCE)
    assert len(found) == 4
    assert all(c.at >= 3.0 and c.end <= 55.0 for c in found)


@pytest.mark.parametrize("length", [20.0, 30.0, 60.0])
@pytest.mark.parametrize("lines", [("A.", "B."), ("A.", "B.", "C."), ("A.", "B.", "C.", "D.")])
def test_coaching_varies_from_set_to_set(length: float, lines: tuple[str, ...]) -> None:
    found = of(CueKind.COACH, hold(*[length] * 4, say=lines), timing=Timing(0, 5, 0))
    sets = [[c.text for c in found if c.segment == index] for index in (0, 2, 4, 6)]
    assert all(former != later for former, later in pairwise(sets))
    assert all(sets)


def test_short_works_and_exercises_without_lines_go_without_coaching() -> None:
    assert of(CueKind.COACH, hold(11.9)) == []
    assert of(CueKind.COACH, hold(60, exercise=MUTE)) == []


def test_a_coaching_line_too_long_for_its_place_is_left_out() -> None:
    assert of(CueKind.COACH, hold(12, say=("Word " * 40,))) == []


def test_coaching_gives_way_to_everything_else() -> None:
    step = ExerciseStep(PLANK, (Reps(5, Tempo(1, 3, 1)),), say=("Keep your hips level.",))
    (line,) = of(CueKind.COACH, step, timing=AT_ONCE)
    neighbours = [c for c in timeline(step, timing=AT_ONCE).cues if c.kind is not CueKind.COACH]
    assert all(c.end + 0.12 <= line.at or line.end + 0.12 <= c.at for c in neighbours)


def test_where_one_line_has_no_room_a_shorter_one_is_said() -> None:
    found = of(CueKind.COACH, hold(14, say=("Word " * 40, "Breathe.")))
    assert [c.text for c in found] == ["Breathe."]


def test_coaching_goes_on_through_sides_and_rounds_where_it_left_off() -> None:
    lines = ("A.", "B.", "C.")
    step = hold(20, say=lines, sides=Sides.EACH)
    found = of(CueKind.COACH, Repeat(2, (step,)), timing=Timing(0, 5, 5))
    assert [c.text for c in found] == ["A.", "B.", "C.", "A."]
