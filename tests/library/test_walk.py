"""Durations and tempos as they are written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercise_app.core.routine import Tempo
from exercise_app.library.problems import did_you_mean, visible
from exercise_app.library.walk import parse_duration, parse_tempo


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("45", 45), ("45s", 45), ("1.5s", 1.5), ("1.5", 1.5), ("1m30s", 90), ("2m", 120), ("0", 0),
        ("1:30", 90), ("0:00.5", 0.5), ("60:00", 3600), ("010", 10), ("90s", 90), ("1m90s", 150),
        ("0.0000004", 0), ("99:59", 5999),
    ],
)  # fmt: skip
def test_durations(text: str, seconds: float) -> None:
    assert parse_duration(text) == seconds


@pytest.mark.parametrize(
    "text",
    ["", "1 s", " 1", "1\n", "9" * 21, *"s m -1 +1 1e1 .5 5. 1:5 1:60 1:2:3 1h 1s1m ٤٥ 1_0 0x1 inf "
     "nan true ~ 1m30".split()],
)  # fmt: skip
def test_what_is_no_duration(text: str) -> None:
    assert parse_duration(text) is None


@pytest.mark.parametrize(
    ("text", "tempo"),
    [
        ("2-2", Tempo(2, 0, 2)), ("2-1-2", Tempo(2, 1, 2)), ("2-10-2-5", Tempo(2, 10, 2, 5)),
        ("0-0-0-1", Tempo(0, 0, 0, 1)), ("60-60", Tempo(60, 0, 60)),
        ("1.5-0.25", Tempo(1.5, 0, 0.25)),
    ],
)  # fmt: skip
def test_tempos(text: str, tempo: Tempo) -> None:
    assert parse_tempo(text) == tempo


@pytest.mark.parametrize(
    "text",
    ["", "2 - 2", "1-" + "1" * 60, *"2 2- -2-2 2--2 0-0 0-0-0 60.1-1 2-1-2-1-2 2–2 a-b ٢-٢ 1s-1s "
     "1e1-1 0.0000001-0".split()],
)  # fmt: skip
def test_what_is_no_tempo(text: str) -> None:
    assert parse_tempo(text) is None


@given(st.text(max_size=30))
def test_any_text_is_a_duration_or_none(text: str) -> None:
    found = parse_duration(text)
    assert found is None or found >= 0
    assert parse_tempo(text) is None or "-" in text


@given(st.integers(0, 59), st.integers(0, 59), st.integers(0, 999))
def test_every_way_to_write_a_time_means_the_same(m: int, s: int, thousandth: int) -> None:
    fraction = f".{thousandth:03}"
    seconds = round(m * 60 + s + thousandth / 1000, 6)
    assert parse_duration(f"{m}m{s}{fraction}s") == seconds
    assert parse_duration(f"{m}:{s:02}{fraction}") == seconds
    assert parse_duration(f"{m * 60 + s}{fraction}") == seconds
    assert parse_duration(f"{m * 60 + s}{fraction}s") == seconds


def test_a_near_word_is_offered_and_a_far_one_is_not() -> None:
    assert did_you_mean("plnak", ["plank", "squat"]) == "; did you mean “plank”?"
    assert did_you_mean("xyz", ["plank", "squat"]) == ""


@pytest.mark.parametrize(
    ("text", "most", "shown"),
    [
        ("plank", None, "plank"), ("a b é😀", None, "a b é😀"),
        ("a\nb\t\x1b", None, "a\\nb\\t\\x1b"),
        ("\ud800\u2028", None, "\\ud800\\u2028"), ("abcdef", 4, "abc…"), ("abcd", 4, "abcd"),
    ],
)  # fmt: skip
def test_text_is_shown_in_one_line(text: str, most: int | None, shown: str) -> None:
    assert visible(text, most) == shown
