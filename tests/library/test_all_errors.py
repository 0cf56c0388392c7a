"""All errors of a file are told, and each of them once."""

from __future__ import annotations

import copy
import json

import pytest

from exercise_app.library.exercises import read_exercise
from exercise_app.library.problems import Unreadable
from tests.content.material import CASES, kind_of
from tests.content.test_agreement import at, places
from tests.content.test_schema_and_reader import told
from tests.content.yaml12 import load
from tests.library.shelf import HEAD, problems


def of(step: str) -> list[str]:
    """What is wrong with a step, each as the column and the first words."""
    found = problems(f"{HEAD}steps:\n- {step}\n")
    assert all(line.startswith("5:") for line in found)
    return [line.removeprefix("5:") for line in found]


@pytest.mark.parametrize(
    ("step", "starts"),
    [
        ("{exercise: plank, hold: 30s, sides: alternate, sets: 99}", ["39 a timed", "56 “sets”"]),
        ("{exercise: plank, sides: alternate, sets: 99}", ["28 a timed", "45 “sets”"]),
        ("{exercise: plank, hold: 30x, sides: alternate}", ["27 “hold”", "39 a timed"]),
        (
            "{exercise: plank, hold: [30], sets: 2, sides: alternate}",
            ["39 the list", "49 a timed"],
        ),
        ("{exercise: plnak, hold: 30, sides: alternate}", ["14 there is", "38 a timed"]),
        ("{exercise: plank, reps: 0, sides: alternate}", ["27 “reps”"]),
        ("{exercise: plank, for: 0, sides: alternate}", ["26 “for”"]),
        ("{exercise: plank, reps: , sides: alternate}", ["21 “reps” has no value"]),
        (
            "{exercise: plank, hold: 30x, for: 20x}",
            ["27 “hold”", "37 a step has one dose", "37 “for” is a time"],
        ),
        ("{exercise: plank, reps: 3, for: 20x}", ["35 a step has one", "35 “for” is a time"]),
        (
            "{exercise: plank, reps: 3, hold: [3x, 4]}",
            ["36 with reps", "37 “hold” is a time"],
        ),
        ("{exercise: plank, hold: 3, tempo: x}", ["37 “tempo” is the pace", "37 “tempo” is two"]),
        ("{exercise: plank, hold: 3, pace: x}", ["36 “pace: self” goes", "36 “pace” is self"]),
        ("{exercise: squat, hold: }", ["21 “hold” has no value"]),
        ("{hold: 30x, sets: 99}", ["3 a step begins", "10 “hold”", "21 “sets”"]),
        (
            "{steps: [{exercise: plnak}], name: 3}",
            ["3 a step begins", "23 there is no", "38 “name” is text"],
        ),
        ("{exercise: plank, reps: [" + "0, " * 51 + "]}", ["27 a list"] + ["“reps”"] * 51),
    ],
)  # fmt: skip
def test_one_error_in_a_step_hides_no_other(step: str, starts: list[str]) -> None:
    found = of(step)
    assert len(found) == len(starts), found
    for line, start in zip(found, starts, strict=True):
        assert line.startswith(start) or line.partition(" ")[2].startswith(start), line


@pytest.mark.parametrize(
    ("step", "keys", "more"),
    [
        ("{repeat: 2, exercise: plank}", "“repeat”", []),
        (
            "{repeat: 200, exercise: plank, steps: [{exercise: plnak}]}",
            "“repeat”, “steps”",
            ["12 “repeat” is a whole", "53 there is no exercise “plnak”"],
        ),
    ],
)
def test_a_step_of_two_sorts_is_told_which_key_is_too_many(
    step: str, keys: str, more: list[str]
) -> None:
    [first, *others] = of(step)
    assert first == (
        "4 a step is either an exercise, a rest or a repeat; "
        f"remove {keys} here, or make two steps of it"
    )
    assert [line[: len(start)] for line, start in zip(others, more, strict=True)] == more


def test_a_key_that_is_there_already_is_not_what_was_meant() -> None:
    [found] = of("{exercise: plank, hodl: 3, hold: 5}")
    assert found.startswith("21 unknown key “hodl”; an exercise step takes ")
    assert of("{exercise: plank, hodl: 3}") == ["21 unknown key “hodl”; did you mean “hold”?"]


def test_limits_of_the_whole_are_told_beside_other_errors() -> None:
    head = "format: 2\nkind: strong\n"
    found = problems(head + "steps: [{exercise: plank, hold: 60m, sets: 5}]\n")
    assert [line.partition(" ")[0] for line in found] == ["1:1", "1:9", "2:7", "3:8"]
    assert "4 h" in found[-1]
    timing = HEAD + "timing: {rest: x}\nsteps: [{exercise: plank, hold: 60m, sets: 5}]\n"
    assert [line.partition(" ")[0] for line in problems(timing)] == ["4:16"]


@pytest.mark.parametrize(
    "path", sorted((CASES / "good").glob("*.yaml")), ids=lambda path: path.stem
)
def test_a_key_without_a_value_is_one_error(path: object) -> None:
    assert hasattr(path, "read_text")
    text = path.read_text(encoding="utf-8")
    value, kind = load(text), kind_of(text)
    keyed = [p for p in places(value) if p and isinstance(p[-1], str) and "x-" not in str(p)]
    assert keyed
    for place in keyed:
        changed = copy.deepcopy(value)
        at(changed, place[:-1])[place[-1]] = None
        found = told(json.dumps(changed), "case", kind)
        assert len({problem.message for problem in found}) == 1, (place, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("format:\nname: A\n", ["1:1 “format” has no value; write one behind the colon"]),
        ("format: 1\nname:\n", ["2:1 “name” has no value; write one behind the colon"]),
        (
            "format: 1\nname: A\nhold:\n",
            ["3:1 “hold” has no value; give one, or remove the key"],
        ),
    ],
)
def test_an_exercise_is_read_likewise(text: str, found: list[str]) -> None:
    with pytest.raises(Unreadable) as refused:
        read_exercise(text, "e.yaml", "e")
    lines = [f"{p.line}:{p.column} {p.message}" for p in refused.value.problems]
    assert lines == found


def test_a_figure_s_errors_do_not_hide_each_other_nor_bring_forth_more() -> None:
    pose = "hips: [0, 50], trunk: 0, arms: {upper: 0}, legs: {thigh: 0}"
    text = (
        "format: 1\nname: A\nfigure:\n  path: [a, b, c, d]\n  poster: d\n  poses:\n"
        f"    a: {{{pose}, turn: x}}\n"
        "    b: {like: a, head: y, arms: {hand: z, elbow: [0, 1]}}\n"
        "    c: *zz\n    d: {like: c}\n    e: {like: none}\n"
    )
    with pytest.raises(Unreadable) as refused:
        read_exercise(text, "e.yaml", "e")
    assert [f"{p.line} {p.message}"[:18] for p in refused.value.problems] == [
        "7 “turn” is a numb", "8 “head” is a numb", "8 an arm is placed", "8 “hand” is one of",
        "9 there is no `&zz", "11 there is no pos",
    ]  # fmt: skip
