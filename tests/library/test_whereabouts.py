"""Where somebody types in a text that is not whole yet: `^` stands for the cursor."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercise_app.library.whereabouts import ITEM, whereabouts

STEP = ("steps", ITEM)


def place(text: str) -> tuple[object, ...] | None:
    found = whereabouts(text.replace("^", ""), text.index("^"))
    return None if found is None else (found.path, found.keys, found.key, found.word)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("na^", ((), (), None, "na")),
        ("name: x\nki^\nlevel: 2\n", ((), ("name", "level"), None, "ki")),
        ("kind: st^", ((), (), "kind", "st")),
        ("kind:^", ((), (), "kind", "")),
        ("timing:\n  pre^", (("timing",), (), None, "pre")),
        ("steps:\n  - ^", (STEP, (), None, "")),
        ("steps:\n- ^", (STEP, (), None, "")),
        ("steps:\n  ^", (("steps",), (), None, "")),
        ("steps:\r\n  - exercise: pl^", (STEP, (), "exercise", "pl")),
        ("steps:\n  - exercise: &p pl^", (STEP, (), "exercise", "pl")),
        ("steps:\n  - ex^\n    hold: 3\n  - rest: 1", (STEP, ("hold",), None, "ex")),
        (
            "steps:\n  - rest: 9\n  - exercise: a\n\n    # so\n    ho^\n    sets: 2\n",
            (STEP, ("exercise", "sets"), None, "ho"),
        ),
        ("steps:\n- exercise: a\nex^", ((), ("steps",), None, "ex")),
        (
            "steps:\n  - repeat: 2\n    steps:\n      - exercise: a\n        fo^",
            ((*STEP, "steps", ITEM), ("exercise",), None, "fo"),
        ),
        ("steps:\n  - {exercise: a, ho^", (STEP, ("exercise",), None, "ho")),
        ("steps:\n  - {exercise: a,\n     ho^", (STEP, ("exercise",), None, "ho")),
        ("steps: [{rest: 1}, {exercise: pl^", (STEP, (), "exercise", "pl")),
        ("exercises:\n  march: {name: x, si^", (("exercises", "march"), ("name",), None, "si")),
        ("trains: [core, ba^", (("trains", ITEM), (), None, "ba")),
        ("trains:\n  - ba^", (("trains", ITEM), (), None, "ba")),
        ("about: |\n  text\nki^", ((), ("about",), None, "ki")),
    ],
)
def test_a_place_is_told_from_the_text_before(text: str, expected: tuple[object, ...]) -> None:
    assert place(text) == expected


@pytest.mark.parametrize(
    "text",
    ["# na^", "name: a # b^", 'about: "a ^', "about: |\n  ki^", "name: Core\n  st^", "a: {b: 1} ^"],
)
def test_in_comments_quotes_and_texts_there_is_nothing_to_tell(text: str) -> None:
    assert place(text) is None


@given(st.text(alphabet="ab-:{}[],'\"#&*|> \n", max_size=60), st.integers(0, 60))
def test_any_text_has_a_place_or_none(text: str, index: int) -> None:
    found = whereabouts(text, min(index, len(text)))
    if found is not None:
        start = found.start
        assert text[start : start + len(found.word)] == found.word
