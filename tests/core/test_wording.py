"""The words of the cues, as a coach would say them."""

from __future__ import annotations

import pytest

from exercise_app.core.phrases_en import ENGLISH
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
from exercise_app.core.wording import Wording
from tests.core.driving import BIRD_DOG, PLANK, hold, routine, timeline

WORDS = Wording(ENGLISH)


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
    assert WORDS.span(value) == words


@pytest.mark.parametrize(
    ("dose", "sides", "words"),
    [
        (Hold(30.0), Sides.NONE, "thirty seconds"),
        (For(60.0), Sides.NONE, "one minute"),
        (Reps(1, Tempo(1, 0, 1)), Sides.NONE, "one rep"),
        (Reps(8, Tempo(1, 0, 1)), Sides.EACH, "eight reps"),
        (Reps(6, Tempo(1, 0, 1)), Sides.ALTERNATE, "six reps each side"),
        (Reps(6, Tempo(1, 5, 1)), Sides.NONE, "six reps, five-second holds"),
        (Reps(1, Tempo(1, 8, 1)), Sides.NONE, "one rep, eight-second hold"),
        (Reps(1, Tempo(1, 8, 1)), Sides.ALTERNATE, "one rep each side, eight-second holds"),
        (Reps(2, Tempo(1, 2.9, 1)), Sides.NONE, "two reps"),
        (Reps(3, Tempo(1, 3.5, 1)), Sides.NONE, "three reps, three point five-second holds"),
        (Reps(8), Sides.NONE, "eight reps, at your own pace"),
    ],
)
def test_a_dose_in_words(dose: Dose, sides: Sides, words: str) -> None:
    (work, *_) = timeline(ExerciseStep(PLANK, (dose,), sides=sides)).works
    assert WORDS.dose(work.dose, work.side) == words


def test_a_rest_has_no_dose() -> None:
    assert WORDS.dose(timeline(hold(30, 30)).segments[2].dose) == ""


def spoken(*steps: ExerciseStep | Repeat) -> list[tuple[str, str, str]]:
    works = compile_timeline(routine(*steps)).works
    formers: list[Segment | None] = [None, *works]
    pairs = zip(formers, works, strict=False)
    return [WORDS.announcement(work, former) for former, work in pairs]


def test_an_exercise_is_announced_with_side_sets_dose_and_load() -> None:
    first, *_ = spoken(hold(30, 30, sides=Sides.LEFT, load="red band"))
    assert first == (
        "First, plank. Left side. Two sets of thirty seconds. Red band.",
        "Plank. Left side.",
        "Plank.",
    )


def test_the_next_exercise_is_announced_as_next() -> None:
    _, second = spoken(hold(30), hold(20, exercise=Exercise("x", "Side-lying leg raise")))
    assert second[0] == "Next, side-lying leg raise. Twenty seconds."


def test_a_coachs_announcement_has_name_side_and_dose_in_this_order() -> None:
    bird_dog = Exercise("bird-dog", "Bird dog", side_names={Side.LEFT: "Left arm and right leg"})
    step = ExerciseStep(bird_dog, (Reps(6, Tempo(1, 5, 1)),), sides=Sides.LEFT)
    _, second = spoken(hold(30), step)
    assert second == (
        "Next, bird dog. Left arm and right leg. Six reps, five-second holds.",
        "Bird dog. Left arm and right leg.",
        "Bird dog.",
    )


def test_sets_of_different_doses_are_told_by_their_number_and_the_first_dose() -> None:
    first, *_ = spoken(hold(30, 20))
    assert first[0] == "First, plank. Two sets. Thirty seconds."


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


def test_where_sides_alternate_the_one_that_begins_is_told() -> None:
    step = ExerciseStep(BIRD_DOG, (Reps(6, Tempo(1, 0, 1)),), sides=Sides.ALTERNATE)
    assert spoken(step)[0][:2] == (
        "First, bird dog. Left side first. Six reps each side.",
        "Bird dog. Left side first.",
    )


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
    assert WORDS.rep(21, 30) == ("Twenty-one.",)
    assert WORDS.rep(30, 30) == ("Last one.", "Thirty.")


def previewed(step: ExerciseStep) -> str:
    first, second = compile_timeline(routine(hold(30), step)).works[:2]
    return WORDS.rest_before(second, first)


def test_a_long_rest_begins_with_what_comes_after_it() -> None:
    side_plank = Exercise("side-plank", "Side plank")
    assert previewed(hold(20, exercise=side_plank)) == "Rest. Side plank is next."
    sided = hold(20, exercise=side_plank, sides=Sides.EACH)
    assert previewed(sided) == "Rest. Side plank is next, on your left."
    named = Exercise("side-plank", "Side plank", side_names={Side.RIGHT: "Right side down"})
    right = hold(20, exercise=named, sides=Sides.RIGHT)
    assert previewed(right) == "Rest. Side plank is next, right side down."


def test_before_more_of_the_same_exercise_a_rest_is_just_a_rest() -> None:
    assert previewed(hold(20)) == ""


def test_alternating_sides_are_not_part_of_what_comes_after_a_rest() -> None:
    step = ExerciseStep(BIRD_DOG, (Reps(6, Tempo(1, 0, 1)),), sides=Sides.ALTERNATE)
    assert previewed(step) == "Rest. Bird dog is next."


def test_a_calm_work_ends_with_a_gentler_word() -> None:
    prepare = timeline(hold(30), hold(30, rest=0.0)).segments[0]
    assert WORDS.end_of(prepare) == "Stop."
    assert WORDS.end_of(prepare, calm=True) == "And relax."
    rest = timeline(hold(30, 30)).segments[2]
    assert WORDS.end_of(rest, calm=True) == "Rest."


def test_where_works_touch_the_change_is_told_or_just_go() -> None:
    works = timeline(hold(30, sides=Sides.EACH), hold(30, exercise=BIRD_DOG)).works
    assert WORDS.into(works[0], None) == ("Go.",)
    assert WORDS.into(works[1], works[0]) == ("Switch. Go.", "Go.")
    assert WORDS.into(works[2], works[1]) == ("Bird dog. Go.", "Go.")
    again = timeline(hold(30, 30)).works
    assert WORDS.into(again[1], again[0]) == ("Go.",)
