"""English by example: its numbers, plurals and names inside a sentence."""

from __future__ import annotations

import pytest

from exercise_app.core.phrases_en import ENGLISH, inside, plural


@pytest.mark.parametrize(
    ("value", "category"), [(1, "one"), (1.0, "one"), (0, "other"), (2, "other"), (1.5, "other")]
)
def test_only_one_is_singular(value: float, category: str) -> None:
    assert plural(value) == category


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Bird dog", "bird dog"),
        ("Plank", "plank"),
        ("Side-lying leg raise", "side-lying leg raise"),
        ("McGill curl-up", "McGill curl-up"),
        ("T rotation", "T rotation"),
        ("Russian twist", "Russian twist"),
        ("Copenhagen plank", "Copenhagen plank"),
    ],
)
def test_a_name_inside_a_sentence_keeps_only_capitals_that_belong_to_it(
    name: str, words: str
) -> None:
    assert inside(name) == words


@pytest.mark.parametrize(
    ("value", "words"), [(1, "one rep"), (2, "two reps"), (21, "twenty-one reps"), (0, "zero reps")]
)
def test_a_count_has_its_unit_in_the_right_number(value: int, words: str) -> None:
    assert ENGLISH.counted(ENGLISH.reps, value) == words


def test_a_decimal_has_its_unit_too() -> None:
    assert ENGLISH.counted(ENGLISH.seconds, 1.5) == "one point five seconds"
