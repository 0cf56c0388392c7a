"""The schemas themselves: sound, complete in what they tell an editor, and one in spirit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from exercise_app.core.routine import (
    MAX_DURATION,
    MAX_LEVEL,
    MAX_REPS,
    MAX_ROUNDS,
    MAX_SETS,
    Kind,
    Position,
    Sides,
    Speech,
    Timing,
)
from tests.content.material import faults, schema

both = pytest.mark.parametrize("kind", ["routine", "exercise"])


def objects(value: Any) -> Iterator[dict[str, Any]]:
    """Every object within `value`, itself first."""
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from objects(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from objects(inner)


def resolved(kind: str, node: dict[str, Any]) -> dict[str, Any]:
    """`node` laid over what it refers to."""
    while "$ref" in node:
        file, _, pointer = node["$ref"].partition("#/$defs/")
        kind = file.removesuffix(".schema.json") or kind
        node = {**schema(kind)["$defs"][pointer], **{k: v for k, v in node.items() if k != "$ref"}}
    return node


@both
def test_each_is_a_schema_of_draft_2020_12(kind: str) -> None:
    assert schema(kind)["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    Draft202012Validator.check_schema(schema(kind))


@both
def test_every_key_is_described(kind: str) -> None:
    tables = [o for o in objects(schema(kind)) if "additionalProperties" in o]
    keys = [(key, value) for o in tables for key, value in o.get("properties", {}).items()]
    assert len(keys) >= 15
    for key, value in keys:
        assert resolved(kind, value).get("description", "").endswith("."), key


@both
def test_no_table_takes_keys_it_does_not_know(kind: str) -> None:
    for table in objects(schema(kind)):
        if table.get("type") == "object" and "properties" in table and "title" in table:
            assert table["additionalProperties"] is False


def test_an_exercise_within_a_routine_has_the_keys_of_a_file_without_format() -> None:
    file, entry = schema("exercise"), schema("exercise")["$defs"]["entry"]
    keys = {key: value for key, value in file["properties"].items() if key != "format"}
    assert entry["properties"] == keys
    assert [key for key in file["required"] if key != "format"] == entry["required"]


def test_the_words_are_those_of_the_core() -> None:
    top = schema("routine")["properties"]
    step = schema("routine")["$defs"]["exerciseStep"]["properties"]
    exercise = schema("exercise")["$defs"]
    assert set(top["kind"]["enum"]) == set(Kind)
    assert set(top["speech"]["enum"]) == set(Speech)
    assert set(step["sides"]["enum"]) == set(exercise["key_sides"]["enum"]) == set(Sides)
    assert set(exercise["key_position"]["enum"]) == set(Position)


def test_the_limits_are_those_of_the_core() -> None:
    top, defs = schema("routine")["properties"], schema("routine")["$defs"]
    step = defs["exerciseStep"]["properties"]
    assert top["level"]["maximum"] == MAX_LEVEL
    assert step["sets"]["maximum"] == MAX_SETS
    assert step["reps"]["oneOf"][0]["maximum"] == MAX_REPS
    assert defs["repeatStep"]["properties"]["repeat"]["maximum"] == MAX_ROUNDS
    assert schema("exercise")["$defs"]["duration"]["maximum"] == MAX_DURATION


def test_the_default_gaps_are_those_of_the_core() -> None:
    timing = schema("routine")["properties"]["timing"]["properties"]
    plain = Timing()
    told = {key: float(value["default"].removesuffix("s")) for key, value in timing.items()}
    assert told == {"prepare": plain.prepare, "rest": plain.rest, "switch": plain.switch}


@pytest.mark.parametrize(
    "step",
    [
        {"exercise": "plank", "hold": "30s", "for": "30s"},
        {"exercise": "plank", "sides": "alternate"},
        {"exercise": "plank", "hold": ["30s"], "sets": 2},
        {"rest": "30s", "sets": 2},
        {"repeat": 2},
        "plank",
    ],
)
def test_one_mistake_in_a_step_gives_one_message_at_the_step(step: object) -> None:
    routine = {"format": 1, "name": "A", "kind": "strength", "steps": [step]}
    told = faults("routine", routine)
    assert len(told) == 1
    assert told[0].startswith("$.steps[0]")
