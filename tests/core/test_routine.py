"""The values of a routine: how long a work lasts, which pace reps take, which sides are worked."""

from __future__ import annotations

import pytest

from exercise_app.core.routine import (
    Dose,
    Exercise,
    ExerciseStep,
    For,
    Hold,
    Kind,
    Reps,
    Side,
    Sides,
    Speech,
    Tempo,
    default_speech,
    dose_seconds,
    rep_tempo,
    resolve_sides,
    seconds,
)

PLAIN = Exercise("plank", "Plank")
PACED = Exercise("bridge", "Glute bridge", tempo=Tempo(2, 1, 3))
HELD = Exercise("curl-up", "Curl-up", hold=8.0)


@pytest.mark.parametrize(
    ("dose", "sides", "length"),
    [
        (Hold(30.0), Sides.NONE, 30.0),
        (Hold(30.0), Sides.EACH, 30.0),
        (For(40.0), Sides.EACH, 40.0),
        (For(40.0), Sides.ALTERNATE, 40.0),
        (Reps(10, Tempo(2, 0, 2)), Sides.NONE, 40.0),
        (Reps(10, Tempo(2, 1, 2)), Sides.EACH, 50.0),
        (Reps(10, Tempo(2, 1, 2, 3)), Sides.LEFT, 80.0),
        (Reps(6, Tempo(1, 5, 1)), Sides.ALTERNATE, 84.0),
        (Reps(3, Tempo(0.1, 0.1, 0.1)), Sides.NONE, 0.9),
        (Reps(8), Sides.ALTERNATE, None),
    ],
)
def test_a_work_lasts_as_its_dose_says(dose: Dose, sides: Sides, length: float | None) -> None:
    assert dose_seconds(dose, sides) == length


def test_a_tempo_of_two_three_or_four_numbers_sums_to_its_rep() -> None:
    assert Tempo(2, 0, 2).length == 4
    assert Tempo(2, 1, 2).length == 5
    assert Tempo(2, 10, 2, 5).length == 19
    assert Tempo(0.1, 0.2, 0).length == 0.3


def test_reps_with_a_hold_replace_the_second_number_of_the_tempo() -> None:
    assert rep_tempo(PACED, 5.0) == Tempo(2, 5.0, 3)
    assert rep_tempo(Exercise("x", "X", tempo=Tempo(2, 1, 3, 4)), 5.0) == Tempo(2, 5.0, 3, 4)


def test_a_two_number_tempo_gets_the_hold_between() -> None:
    assert rep_tempo(Exercise("x", "X", tempo=Tempo(2, 0, 3)), 5.0) == Tempo(2, 5.0, 3)


def test_reps_with_a_hold_take_one_second_out_and_back_where_there_is_no_tempo() -> None:
    assert rep_tempo(PLAIN, 5.0) == Tempo(1, 5.0, 1)
    assert rep_tempo(HELD, 5.0) == Tempo(1, 5.0, 1)


def test_reps_alone_take_the_exercises_own_tempo_or_hold_or_are_self_paced() -> None:
    assert rep_tempo(PACED) == Tempo(2, 1, 3)
    assert rep_tempo(HELD) == Tempo(1, 8.0, 1)
    assert rep_tempo(PLAIN) is None


@pytest.mark.parametrize(
    ("wanted", "default", "dose", "sides"),
    [
        (None, Sides.NONE, Hold(30.0), Sides.NONE),
        (None, Sides.ALTERNATE, Reps(6), Sides.ALTERNATE),
        (None, Sides.ALTERNATE, For(40.0), Sides.ALTERNATE),
        (None, Sides.ALTERNATE, Hold(30.0), Sides.EACH),
        (None, Sides.EACH, Hold(30.0), Sides.EACH),
        (Sides.LEFT, Sides.EACH, Hold(30.0), Sides.LEFT),
        (Sides.NONE, Sides.ALTERNATE, Reps(6), Sides.NONE),
    ],
)
def test_a_step_takes_its_own_sides_else_its_exercises(
    wanted: Sides | None, default: Sides, dose: Dose, sides: Sides
) -> None:
    assert resolve_sides(wanted, Exercise("x", "X", sides=default), (dose,)) == sides


@pytest.mark.parametrize(
    ("sides", "first", "works"),
    [
        (Sides.NONE, Side.LEFT, (None,)),
        (Sides.LEFT, Side.RIGHT, (Side.LEFT,)),
        (Sides.RIGHT, Side.LEFT, (Side.RIGHT,)),
        (Sides.EACH, Side.LEFT, (Side.LEFT, Side.RIGHT)),
        (Sides.EACH, Side.RIGHT, (Side.RIGHT, Side.LEFT)),
        (Sides.ALTERNATE, Side.LEFT, (Side.ALTERNATE,)),
    ],
)
def test_one_set_works_its_sides_in_order(
    sides: Sides, first: Side, works: tuple[Side | None, ...]
) -> None:
    assert ExerciseStep(PLAIN, (Hold(30.0),), sides=sides, first=first).work_sides == works


def test_the_opposite_of_a_side() -> None:
    assert [side.other for side in Side] == [Side.RIGHT, Side.LEFT, Side.ALTERNATE]


def test_a_step_says_its_own_lines_else_its_exercises() -> None:
    spoken = Exercise("x", "X", say=("Breathe.",))
    assert ExerciseStep(spoken, (Hold(30.0),)).lines == ("Breathe.",)
    assert ExerciseStep(spoken, (Hold(30.0),), say=()).lines == ()
    assert ExerciseStep(spoken, (Hold(30.0),), say=("Press.",)).lines == ("Press.",)


def test_a_side_is_named_by_the_exercise_else_plainly() -> None:
    named = Exercise("x", "X", side_names={Side.LEFT: "Left arm and right leg"})
    assert named.side_name(Side.LEFT) == "Left arm and right leg"
    assert named.side_name(Side.RIGHT) == "Right side"
    assert named.side_name(Side.ALTERNATE) == "Both in turn"
    assert named.side_name(None) == ""


def test_strength_and_activation_are_firm_and_spoken_in_full() -> None:
    assert {kind for kind in Kind if kind.is_firm} == {Kind.STRENGTH, Kind.ACTIVATION}
    assert default_speech(Kind.ACTIVATION) is Speech.FULL
    assert default_speech(Kind.STRETCH) is Speech.ESSENTIAL


def test_times_lie_on_whole_microseconds() -> None:
    assert seconds(0.1 + 0.2) == 0.3
    assert seconds(1.00000049) == 1.0
