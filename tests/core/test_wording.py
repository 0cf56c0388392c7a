"""The words of the cues, as a coach would say them."""

from __future__ import annotations

import pytest

from exercise_app.core import wording
from exercise_app.core.routine import (
    Dose,
    Exercise,
    ExerciseStep,
    For,
    Hold,
    Repeat,
    Reps,
    Side,
    Sides,
    Tempo,
)
from exercise_app.core.segments import Segment
from exercise_app.core.timeline import compile_timeline
from tests.core.driving import BIRD_DOG, PLANK, hold, routine, timeline


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0, "zero"),
        (13, "thirteen"),
        (20, "twenty"),
        (42, "forty-two"),
        (100, "one hundred"),
        (207, "two hundred and seven"),
        (500, "five hundred"),
        (1005, "one thousand and five"),
        (9999, "nine thousand nine hundred and ninety-nine"),
    ],
)
def test_whole_numbers_are_said_in_words(value: int, words: str) -> None:
    assert wording.number(value) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [(1.5, "one point five"), (30.0, "thirty"), (2.125, "two point one two five"), (0.0, "zero")],
)
def test_decimals_are_said_digit_by_digit(value: float, words: str) -> None:
    assert wording.decimal(value) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (1.0, "one second"),
        (30.0, "thirty seconds"),
        (1.5, "one point five seconds"),
        (60.0, "one minute"),
        (90.0, "one minute thirty"),
        (120.0, "two minutes"),
        (150.0, "two minutes thirty"),
        (90.5, "ninety point five seconds"),
        (3600.0, "sixty minutes"),
    ],
)
def test_times_are_said_in_minutes_and_seconds(value: float, words: str) -> None:
    assert wording.span(value) == words


@pytest.mark.parametrize(
    ("dose", "sides", "words"),
    [
        (Hold(30.0), Sides.NONE, "Thirty seconds."),
        (For(60.0), Sides.NONE, "One minute."),
        (Reps(1, Tempo(1, 0, 1)), Sides.NONE, "One rep."),
        (Reps(8, Tempo(1, 0, 1)), Sides.EACH, "Eight reps."),
        (Reps(6, Tempo(1, 0, 1)), Sides.ALTERNATE, "Six reps each side."),
        (Reps(6, Tempo(1, 5, 1)), Sides.NONE, "Six reps, five-second holds."),
        (Reps(8), Sides.NONE, "Eight reps, at your own pace."),
    ],
)
def test_a_dose_in_words(dose: Dose, sides: Sides, words: str) -> None:
    (work, *_) = timeline(ExerciseStep(PLANK, (dose,), sides=sides)).works
    assert wording.dose(work) == words


def test_a_rest_has_no_dose() -> None:
    assert wording.dose(timeline(hold(30, 30)).segments[2]) == ""


def spoken(*steps: ExerciseStep | Repeat) -> list[tuple[str, str, str]]:
    works = compile_timeline(routine(*steps)).works
    formers: list[Segment | None] = [None, *works]
    pairs = zip(formers, works, strict=False)
    return [wording.announcement(work, former) for former, work in pairs]


def test_an_exercise_is_announced_with_side_sets_dose_and_load() -> None:
    first, *_ = spoken(hold(30, 30, sides=Sides.LEFT, load="red band"))
    assert first == (
        "First, plank. Left side. Two sets. Thirty seconds. Red band.",
        "Plank. Left side.",
        "Plank.",
    )


def test_the_next_exercise_is_announced_as_next() -> None:
    _, second = spoken(hold(30), hold(20, exercise=Exercise("x", "Side-lying leg raise")))
    assert second[0] == "Next, side-lying leg raise. Twenty seconds."


def test_names_with_capitals_inside_keep_their_first() -> None:
    for name, inside in [
        ("McGill curl-up", "McGill curl-up"),
        ("T rotation", "T rotation"),
        ("Plank", "plank"),
    ]:
        ((full, _, short),) = spoken(hold(30, exercise=Exercise("x", name)))
        assert full.startswith(f"First, {inside}.")
        assert short == f"{name}."


def test_a_further_set_is_announced_by_its_number_and_the_last_as_last() -> None:
    _, second, third = spoken(hold(30, 25, 20))
    assert second == ("Set two of three. Twenty-five seconds.", "Set two of three.",
                      "Set two of three.")  # fmt: skip
    assert third[0] == "Last set. Twenty seconds."


def test_a_further_set_tells_the_side_it_begins_with() -> None:
    works = spoken(hold(30, 30, sides=Sides.EACH))
    assert works[2] == ("Last set. Left side. Thirty seconds.", "Last set. Left side.",
                        "Last set.")  # fmt: skip


def test_the_other_side_is_announced_by_the_exercises_own_name_for_it() -> None:
    named = Exercise("x", "Bird dog", side_names={Side.RIGHT: "right arm and left leg"})
    _, other = spoken(hold(10, exercise=named, sides=Sides.EACH))
    assert other == ("Right arm and left leg. Ten seconds.", "Right arm and left leg.", "Right.")
    _, left = spoken(hold(10, sides=Sides.EACH, first=Side.RIGHT))
    assert left == ("Left side. Ten seconds.", "Left side.", "Left.")


def test_alternating_works_name_no_side() -> None:
    step = ExerciseStep(BIRD_DOG, (Reps(6, Tempo(1, 0, 1)),), sides=Sides.ALTERNATE)
    assert spoken(step)[0][0] == "First, bird dog. Six reps each side."


def test_a_round_is_announced_with_the_first_work_in_it_alone() -> None:
    dead_bug = Exercise("dead-bug", "Dead bug")
    told = spoken(Repeat(3, (hold(30), hold(20, exercise=dead_bug))))
    assert [full.split(" Next")[0] for full, _, _ in told[1:]] == [
        "Next, dead bug. Twenty seconds.",
        "Round two of three.",
        "Next, dead bug. Twenty seconds.",
        "Final round.",
        "Next, dead bug. Twenty seconds.",
    ]


def test_one_step_in_the_next_round_is_announced_anew() -> None:
    _, second = spoken(Repeat(2, (hold(30),)))
    assert second[1] == "Final round. Plank."


def test_a_load_that_ends_a_sentence_gets_no_second_full_stop() -> None:
    ((full, _, _),) = spoken(hold(30, load="5 kg."))
    assert full.endswith("5 kg.")


def test_a_rep_is_counted_by_number_and_the_last_is_told_where_there_is_time() -> None:
    assert wording.rep(21, 30) == ("Twenty-one.",)
    assert wording.rep(30, 30) == ("Last one.", "Thirty.")
