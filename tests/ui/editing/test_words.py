"""The words of a line that have a colour."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercise_app.ui.editing.words import texts_among, words_of


def words(line: str) -> list[tuple[str, str]]:
    return [(line[w.start : w.start + w.length], w.sort.value) for w in words_of(line)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("format: 1", [("format", "key"), ("1", "number")]),
        ("name: Core 2 # why", [("name", "key"), ("# why", "comment")]),
        ("  - exercise: plank", [("exercise", "key"), ("plank", "id")]),
        ("    hold: 1m30s", [("hold", "key"), ("1m30s", "number")]),
        ("    tempo: 2-1-2", [("tempo", "key"), ("2-1-2", "number")]),
        ("    rest: *short", [("rest", "key"), ("*short", "anchor")]),
        ("x-r: &short 1:30", [("x-r", "key"), ("&short", "anchor"), ("1:30", "number")]),
        (
            "  - {exercise: bird-dog, reps: [10, 8], sides: each}",
            [
                ("exercise", "key"), ("bird-dog", "id"), ("reps", "key"), ("10", "number"),
                ("8", "number"), ("sides", "key"),
            ],
        ),
        ('about: "a: 3 # c"', [("about", "key")]),
        ("about: Ends: never", [("about", "key"), ("Ends", "key")]),
        ("say: 3 reps, then 4", [("say", "key")]),
        ("# all of it", [("# all of it", "comment")]),
    ],
)  # fmt: skip
def test_each_word_is_told_apart(line: str, expected: list[tuple[str, str]]) -> None:
    assert words(line) == expected


def test_the_lines_of_a_text_are_told_from_those_around_it() -> None:
    lines = ["about: |", "  a: 3", "", "  b", "kind: strength"]
    assert list(texts_among(lines, [])) == [False, True, True, True, False]
    assert list(texts_among(["  b: 1", "kind: x"], ["  a", "about: >-"])) == [True, False]
    assert list(texts_among(["    c: 1"], ["    say: x", "  - a: 1", "about: |", ""])) == [True]
    assert list(texts_among(["    c: 1"], ["  - a: 1", "steps:", "about: |"])) == [False]


@given(st.text(alphabet="ab1-:{}[],'\"#&*| ", max_size=80))
def test_words_lie_in_the_line_and_one_behind_another(line: str) -> None:
    end = 0
    for start, length, _ in words_of(line):
        assert end <= start
        assert length > 0
        end = start + length
    assert end <= len(line)
