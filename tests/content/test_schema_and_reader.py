"""The schema and the reader agree: on what is right, and on what is wrong.

Each bad case says where the reader has to tell a problem, and a pattern of its message, in a line
such as `# expect 7:5 unknown key`. One that only the reader can refuse, because no schema can say
it or because it is not YAML, says `# schema: cannot say`.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from exercise_app.library.exercises import read_exercise
from exercise_app.library.problems import Problem, Unreadable
from exercise_app.library.routines import read_routine
from tests.content.material import BUILT_IN, CASES, faults, kind_of, schema, stem
from tests.content.yaml12 import load

GOOD = sorted((CASES / "good").glob("*.yaml"))
BAD = sorted((CASES / "bad").glob("*.yaml"))
CANNOT_SAY = "# schema: cannot say"


def told(data: bytes | str, name: str = "case", kind: str = "routine") -> tuple[Problem, ...]:
    """What the reader finds wrong with a file of that content."""
    try:
        if kind == "routine":
            read_routine(data, f"{name}.yaml", name, BUILT_IN)
        else:
            read_exercise(data, f"{name}.yaml", name, BUILT_IN.ids())
    except Unreadable as unreadable:
        return unreadable.problems
    return ()


def schema_refuses(text: str) -> bool:
    """Whether the schema finds fault; what is not YAML, or endless, never gets that far."""
    try:
        return bool(faults(kind_of(text), load(text)))
    except (yaml.YAMLError, RecursionError):
        return False


def expected(text: str) -> list[tuple[int, int, str]]:
    """Line, column and pattern of each problem that a bad case names."""
    found = re.findall(r"^# expect (\d+):(\d+) (.+)$", text, re.MULTILINE)
    return [(int(line), int(column), pattern) for line, column, pattern in found]


def test_the_cases_are_many() -> None:
    assert len(GOOD) >= 10
    assert len(BAD) >= 25


@pytest.mark.parametrize("path", GOOD, ids=stem)
def test_both_take_what_is_right(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert told(text, path.stem, kind_of(text)) == ()
    assert faults(kind_of(text), load(text)) == []


@pytest.mark.parametrize("path", BAD, ids=stem)
def test_the_reader_refuses_what_is_wrong_at_its_place(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    problems = told(text, path.stem, kind_of(text))
    wanted = expected(text)
    assert wanted
    places = sorted((line, column) for line, column, _ in wanted)
    assert [(p.line, p.column) for p in problems] == places
    for line, column, pattern in wanted:
        messages = [p.message for p in problems if (p.line, p.column) == (line, column)]
        assert any(re.search(pattern, message) for message in messages), messages


@pytest.mark.parametrize("path", BAD, ids=stem)
def test_the_schema_refuses_it_too_unless_it_cannot_say(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert schema_refuses(text) is (CANNOT_SAY not in text)


def keys_used(value: object) -> set[str]:
    """Every key of the mappings in `value`."""
    if isinstance(value, list):
        return {key for item in value for key in keys_used(item)}
    if isinstance(value, dict):
        return set(value) | {key for item in value.values() for key in keys_used(item)}
    return set()


def test_the_good_cases_use_every_key() -> None:
    used = {key for path in GOOD for key in keys_used(load(path.read_text(encoding="utf-8")))}
    routine, exercise = schema("routine"), schema("exercise")
    top = routine["properties"]
    tables = [routine, exercise, top["timing"]]
    tables += [routine["$defs"][name] for name in ("exerciseStep", "restStep", "repeatStep")]
    assert {key for table in tables for key in table["properties"]} <= used


ROUTINE = "format: 1\nname: A\nkind: strength\nsteps: [{exercise: plank}]\n"


def test_a_file_may_have_a_mebibyte_and_no_more() -> None:
    padding = 1024 * 1024 - len(ROUTINE) - len("#\n")
    assert told(ROUTINE + "#" + " " * padding + "\n") == ()
    [problem] = told(ROUTINE + "#" + " " * (padding + 1) + "\n")
    assert (problem.line, problem.column) == (1, 1)
    assert "1 MiB" in problem.message


def test_a_file_may_have_ten_thousand_nodes_and_no_more() -> None:
    without = told(ROUTINE + "x-many: [" + "1," * 9986 + "]\n")
    assert without == ()
    [problem] = told(ROUTINE + "x-many: [" + "1," * 9987 + "]\n")
    assert "10,000" in problem.message


def test_a_routine_without_steps_is_told_what_is_missing() -> None:
    text = ROUTINE.rpartition("steps")[0]
    [problem] = told(text)
    assert (problem.line, problem.column) == (1, 1)
    assert "steps" in problem.message
    assert faults("routine", load(text)) == ["$: 'steps' is a required property"]


def test_a_byte_order_mark_is_welcome_and_another_encoding_is_not() -> None:
    assert told(b"\xef\xbb\xbf" + ROUTINE.encode()) == ()
    [problem] = told(ROUTINE.replace("name: A", "name: Caf\u00e9").encode("latin-1"))
    assert (problem.line, problem.column) == (2, 10)
    assert "UTF-8" in problem.message


@pytest.mark.parametrize("content", ["", "# nothing\n", "plank\n", "- plank\n", "null\n"])
def test_what_is_no_routine_at_all_is_refused_with_one_sentence(content: str) -> None:
    assert len(told(content)) == 1
