"""Times, dates, doses and counts in words."""

from __future__ import annotations

from datetime import date

import pytest

from exercise_app.core.routine import (
    Dose,
    Exercise,
    ExerciseStep,
    For,
    Hold,
    Reps,
    Sides,
    Tempo,
)
from exercise_app.ui.props import words
from exercise_app.ui.props.doses import dose_text

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0:00"), (0.2, "0:01"), (18, "0:18"), (17.0000001, "0:17"), (60, "1:00"), (605.5, "10:06"),
     (3600, "1:00:00"), (-1, "0:00")],
)  # fmt: skip
def test_a_clock_shows_the_second_that_has_begun(seconds: float, text: str) -> None:
    assert words.clock(seconds) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(1.5, "1.5 s"), (45, "45 s"), (60, "1 min"), (90, "1:30 min"), (3600, "1 h"),
     (3900, "1 h 5 min")],
)  # fmt: skip
def test_a_span(seconds: float, text: str) -> None:
    assert words.span(seconds) == text


@pytest.mark.parametrize(("seconds", "text"), [(5, "under 1 min"), (30, "1 min"), (840, "14 min")])
def test_minutes(seconds: float, text: str) -> None:
    assert words.minutes(seconds) == text


@pytest.mark.parametrize(
    ("day", "text"),
    [(TODAY, "today"), (date(2026, 11, 21), "yesterday"), (date(2026, 11, 19), "Thursday"),
     (date(2026, 11, 15), "15 November"), (date(2025, 11, 22), "22 November 2025"),
     (date(2026, 11, 23), "23 November")],
)  # fmt: skip
def test_a_day_as_people_say_it(day: date, text: str) -> None:
    assert words.day_name(day, TODAY) == text


def test_lists_and_counts() -> None:
    assert words.listed([]) == ""
    assert words.listed(["a", "b", "c"]) == "a, b and c"
    assert [words.sets(many) for many in (1, 2)] == ["1 set", "2 sets"]
    assert words.full_day(TODAY) == "Sunday, 22 November 2026"
    assert words.number_word(12) == "12"


TEMPO = Tempo(2, 1, 2)


@pytest.mark.parametrize(
    ("doses", "sides", "text"),
    [
        ((Hold(30), Hold(30)), Sides.EACH, "2 × 30 s each side · hold"),
        ((Reps(10, TEMPO), Reps(8, TEMPO), Reps(6, TEMPO)), Sides.NONE,
         "10, 8, 6 reps · tempo 2-1-2"),
        ((Reps(6, Tempo(2, 5, 2, 1)),), Sides.ALTERNATE,
         "6 reps each side, in turn · tempo 2-5-2-1"),
        ((Reps(8),), Sides.NONE, "8 reps · at your own pace"),
        ((Reps(1),), Sides.NONE, "1 rep · at your own pace"),
        ((For(40),), Sides.NONE, "40 s"),
        ((For(40),), Sides.ALTERNATE, "40 s, sides in turn"),
        ((Hold(90),), Sides.LEFT, "1:30 min, left · hold"),
        ((Hold(20), Hold(40)), Sides.RIGHT, "20 s, 40 s, right · hold"),
    ],
)  # fmt: skip
def test_doses_as_people_write_them(doses: tuple[Dose, ...], sides: Sides, text: str) -> None:
    assert dose_text(ExerciseStep(Exercise("x", "X"), doses, sides)) == text
