"""What is offered while a routine's text is typed: `^` stands for the cursor."""

from __future__ import annotations

import json

import pytest

from exercise_app.desktop.data import assets_dir
from exercise_app.library.completing import Completing, own_ids
from exercise_app.library.routines import _KEYS as ROUTINE_KEYS
from exercise_app.library.steps import _EXERCISE, _REPEAT

EXERCISES = [
    ("bird-dog", "Bird dog"),
    ("childs-pose", "Child’s pose"),
    ("plank", "Plank"),
    ("plank-knees", "Plank on the knees"),
    ("side-plank", "Side plank"),
]
completing = Completing(assets_dir() / "schema", lambda: EXERCISES)


def offered(text: str) -> list[str]:
    offer = completing.at(text.replace("^", ""), text.index("^"))
    return [] if offer is None else [option.label for option in offer.options]


def inserted(text: str, label: str) -> str:
    """`text` after `label` was chosen."""
    index = text.index("^")
    bare = text.replace("^", "")
    offer = completing.at(bare, index)
    assert offer is not None
    option = next(option for option in offer.options if option.label == label)
    return bare[: offer.start] + option.insert + bare[index:]


def test_an_empty_file_offers_every_key_of_a_routine() -> None:
    assert set(offered("^")) == set(ROUTINE_KEYS)


def test_a_step_begins_with_what_makes_it_one_and_then_takes_its_own_keys() -> None:
    assert offered("steps:\n  - ^") == ["exercise", "repeat", "rest"]
    step = "steps:\n  - exercise: plank\n    ^\n"
    assert set(offered(step)) == set(_EXERCISE) - {"exercise"}
    assert set(offered("steps:\n  - repeat: 2\n    ^")) == set(_REPEAT) - {"repeat"}
    assert offered("steps:\n  - rest: 20s\n    ^") == ["note"]


def test_keys_that_are_there_already_are_not_offered() -> None:
    assert "hold" not in offered("steps:\n  - exercise: plank\n    ^\n    hold: 30s\n")
    assert "name" not in offered("name: x\n^")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("kind: st^", ["strength", "stretch"]),
        ("speech: ^", ["full", "essential", "tones", "silent"]),
        ("level: ^", ["1", "2", "3", "4", "5"]),
        ("steps:\n  - exercise: a\n    sides: ^", ["none", "left", "right", "each", "alternate"]),
        ("steps:\n  - exercise: a\n    first: ^", ["left", "right"]),
        ("steps:\n  - exercise: a\n    pace: ^", ["self"]),
        ("exercises:\n  a:\n    position: s^", ["standing", "supine", "side-lying", "seated"]),
        ("exercises:\n  a: {easier: side^", ["side-plank"]),
    ],
)
def test_words_come_from_the_schema(text: str, expected: list[str]) -> None:
    assert offered(text) == expected


def test_exercises_are_found_by_part_of_the_id_or_of_the_name() -> None:
    step = "steps:\n  - exercise: "
    assert offered(step + "pla^") == ["plank", "plank-knees", "side-plank"]
    assert offered(step + "knees^") == ["plank-knees"]
    assert offered(step + "Child^") == ["childs-pose"]
    assert offered(step + "bdg^") == ["bird-dog"]
    assert offered(step + "xyz^") == []
    assert offered(step + "bird-dog^") == []


def test_the_routines_own_exercises_come_first() -> None:
    own = "exercises:\n  march: {name: March}\n  # more\n  own-one:\n    name: O\n"
    text = f"steps:\n  - exercise: ^\n{own}x-more: 1"
    assert offered(text)[:2] == ["march", "own-one"]
    assert own_ids("name: x\n") == []


def test_what_is_put_in_goes_on_where_the_value_stands() -> None:
    assert inserted("steps:\n  - ex^", "exercise") == "steps:\n  - exercise: "
    assert inserted("ste^", "steps") == "steps:\n  - "
    assert inserted("tim^", "timing") == "timing:\n  "
    assert inserted("kind:^", "strength") == "kind: strength"
    assert inserted("steps:\n  ^", "exercise") == "steps:\n  - exercise: "
    assert inserted("steps:\n  - repeat: 2\n    st^", "steps") == (
        "steps:\n  - repeat: 2\n    steps:\n      - "
    )


def test_each_key_says_what_it_is() -> None:
    schema = json.loads((assets_dir() / "schema" / "routine.schema.json").read_text("utf-8"))
    offer = completing.at("", 0)
    assert offer is not None
    told = {option.label: option.detail for option in offer.options}
    assert set(told) == set(schema["properties"])
    assert all(told.values())


def test_nothing_is_offered_below_a_key_that_the_format_leaves_alone() -> None:
    assert offered("x-mine:\n  ^") == []
    assert offered("about: ^") == []
