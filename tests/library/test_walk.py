"""Durations and tempos as they are written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercise_app.core.routine import Tempo
from exercise_app.library.nodes import Scalar
from exercise_app.library.problems import did_you_mean, visible
from exercise_app.library.walk import Walk, parse_duration, parse_tempo


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("45", 45), ("45s", 45), ("1.5s", 1.5), ("1.5", 1.5), ("1m30s", 90), ("2m", 120), ("0", 0),
        ("1:30", 90), ("0:00.5", 0.5), ("60:00", 3600), ("010", 10), ("90s", 90), ("1m005s", 65),
        ("0.0000004", 0), ("99:59", 5999),
    ],
)  # fmt: skip
def test_durations(text: str, seconds: float) -> None:
    assert parse_duration(text) == seconds


@pytest.mark.parametrize(
    "text",
    ["", "1 s", " 1", "1\n", "9" * 21, *"s m -1 +1 1e1 .5 5. 1:5 1:60 1:2:3 1h 1s1m ٤٥ 1_0 0x1 inf "
     "nan true ~ 1m30 1m60s 1m075s m1s".split()],
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
     "1e1-1 0.0000001-0 60.0000001-1".split()],
)  # fmt: skip
def test_what_is_no_tempo(text: str) -> None:
    assert parse_tempo(text) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("1m75s", "has 60 seconds or more behind its minutes; write 2m15s"),
        ("1:75", "has 60 seconds or more behind its minutes; write 2:15"),
        ("1:60", "has 60 seconds or more behind its minutes; write 2:00"),
        ("1m60s", "has 60 seconds or more behind its minutes; write 2m"),
        ("0m119.5s", "has 60 seconds or more behind its minutes; write 1m59.5s"),
        ("1m120.5s", "has 60 seconds or more behind its minutes; write 3m0.5s"),
        ("1:100.25", "has 60 seconds or more behind its minutes; write 2:40.25"),
        ("60:61", "lasts from 1 s to 1 h"),
        ("3600.0000001", "lasts from 1 s to 1 h"),
        ("0.9999999", "lasts from 1 s to 1 h"),
        ("1:7", "is a time, such as 45s, 1m30s or 1:30"),
        ("1m" + "9" * 19 + "s", "is a time, such as 45s, 1m30s or 1:30"),
    ],
)
def test_a_wrong_time_is_told_with_what_to_write(text: str, told: str) -> None:
    walk = Walk("r.yaml")
    assert walk.duration(Scalar(text, text, 0, 0), "hold", 1) is None
    assert [problem.message for problem in walk.problems] == [f"“hold” {told}"]


def test_a_time_is_rounded_once_it_is_within_its_limits() -> None:
    walk = Walk("r.yaml")
    assert walk.duration(Scalar("1.0000004", 1.0000004, 0, 0), "hold", 1) == 1
    assert walk.duration(Scalar("3600", 3600, 0, 0), "hold", 1) == 3600
    assert walk.problems == []


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
    assert did_you_mean("plank", ["pl\ufeffank"]) == "; did you mean “pl\\ufeffank”?"


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
