"""Whatever a file holds, the reader gives a routine or problems, soon; and reads what was meant."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from exercise_app.core.routine import ExerciseStep, For, Hold, Repeat, Reps, RestStep, Step
from exercise_app.library.edit import set_value
from exercise_app.library.exercises import read_exercise
from exercise_app.library.problems import Problem, Unreadable
from exercise_app.library.routines import read_routine
from exercise_app.library.settings import read_settings
from tests.content.material import BUILT_IN, EXERCISES, ROUTINES
from tests.library.shelf import SHELF

Content = bytes | str


def as_routine(content: Content) -> object:
    return read_routine(content, "f.yaml", "f", BUILT_IN)


def as_exercise(content: Content) -> object:
    return read_exercise(content, "f.yaml", "f", BUILT_IN.ids())


def as_settings(content: Content) -> object:
    return read_settings(content, "f.yaml")


READERS = [as_routine, as_exercise, as_settings]


def check_reads(reader: Callable[[Content], object], content: Content) -> None:
    """It gives a value, or problems that each have a place and one line."""
    found = outcome(reader, content)
    assert found
    if isinstance(found, tuple):
        assert list(found) == sorted(set(found))
        for problem in found:
            assert problem.line >= 1
            assert problem.column >= 1
            assert str(problem).isprintable()
            assert len(str(problem)) < 500


def outcome(reader: Callable[[Content], object], content: Content) -> str | tuple[Problem, ...]:
    """What was read, or what is wrong."""
    try:
        return str(reader(content))
    except Unreadable as unreadable:
        return unreadable.problems


PIECES = [
    *"{}[]:,-?&*!|>'\"%@`#~<= \n\r\t\\x0159.abc\u00e9\U0001f600\ufeff\x85\u2028\x00",
    "format: 1\n", "steps:\n", "- exercise: plank\n", "  hold: ", "&a ", "*a", "<<: ", "--- ",
    "...\n", "!!str ", "name: ", "kind: strength\n", "reps: ", "\n  - ", "? ", "%YAML 1.2\n",
]  # fmt: skip
YAMLISH = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)


@pytest.mark.parametrize("reader", READERS)
@given(content=st.text(max_size=200) | st.binary(max_size=200) | YAMLISH)
@settings(max_examples=250)
def test_any_content_is_read_or_refused(
    reader: Callable[[Content], object], content: Content
) -> None:
    check_reads(reader, content)


@pytest.mark.parametrize("reader", READERS)
@given(text=st.text(max_size=200))
def test_text_and_its_bytes_are_the_same_to_the_reader(
    reader: Callable[[Content], object], text: str
) -> None:
    try:
        content = text.encode("utf-8")
    except UnicodeEncodeError:
        content = text.encode("utf-8", "surrogatepass")
        check_reads(reader, content)
        return
    assert outcome(reader, text) == outcome(reader, content)


MUTATIONS = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 3), st.binary(min_size=1, max_size=4)),
    min_size=1, max_size=5,
)  # fmt: skip


@given(st.sampled_from([*ROUTINES, *EXERCISES]), MUTATIONS)
@settings(max_examples=250)
def test_a_built_in_file_with_bytes_changed_is_read_or_refused(
    path: Path, mutations: list[tuple[float, int, bytes]]
) -> None:
    content = bytearray(path.read_bytes())
    for place, gone, come in mutations:
        start = int(place * len(content))
        content[start : start + gone] = come
    check_reads(as_routine if path in ROUTINES else as_exercise, bytes(content))


TIMES = st.integers(1, 60)
TEXTS = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Cn", "Zl", "Zp"]), min_size=1, max_size=20
)
TEXTS = TEXTS.map(str.strip).filter(bool)
OPTIONS = st.fixed_dictionaries(
    {},
    optional={"rest": TIMES, "prepare": TIMES, "switch": TIMES, "note": TEXTS, "load": TEXTS,
              "first": st.sampled_from(["left", "right"]),
              "say": st.lists(TEXTS, min_size=1, max_size=3),
              "sides": st.sampled_from(["none", "left", "right", "each"])},
)  # fmt: skip
DOSES = st.one_of(
    st.fixed_dictionaries({"hold": TIMES}, optional={"sets": st.integers(1, 4)}),
    st.fixed_dictionaries({"for": st.lists(TIMES, min_size=1, max_size=3)}),
    st.fixed_dictionaries({"reps": st.integers(1, 20)}, optional={"hold": TIMES}),
    st.fixed_dictionaries({"reps": st.lists(st.integers(1, 20), min_size=1, max_size=3),
                           "tempo": st.sampled_from(["2-2", "2-1-2", "1-5-1-2"])}),
)  # fmt: skip
EXERCISE_STEPS = st.builds(
    lambda id_, dose, options: {"exercise": id_, **dose, **options},
    st.sampled_from(["plank", "bridge", "squat", "side"]), DOSES, OPTIONS,
)  # fmt: skip
RESTS = st.fixed_dictionaries({"rest": TIMES}, optional={"note": TEXTS})
STEPS = st.recursive(
    EXERCISE_STEPS | RESTS,
    lambda inner: st.fixed_dictionaries(
        {"repeat": st.integers(1, 3), "steps": st.lists(inner, min_size=1, max_size=3)},
        optional={"rest": TIMES, "name": TEXTS},
    ),
    max_leaves=6,
)


@given(st.lists(STEPS, min_size=1, max_size=4), TEXTS, st.booleans())
def test_a_routine_reads_back_as_what_was_meant(
    steps: list[dict[str, Any]], name: str, flow: bool
) -> None:
    meant = {"format": 1, "name": name, "kind": "strength", "steps": steps}
    text = json.dumps(meant, ensure_ascii=False) if flow else block(meant)
    try:
        read = read_routine(text, "f.yaml", "f", SHELF).routine
    except Unreadable as refused:
        assume(not all("more than 4 h" in problem.message for problem in refused.problems))
        raise
    assert read.name == " ".join(name.split())
    check_same(steps, read.steps)


def block(value: object, indent: str = "") -> str:
    """`value` as YAML in block style, its text in single quotes."""
    if isinstance(value, dict):
        return "".join(f"{indent}{k}:{_inside(v, indent)}" for k, v in value.items())
    if isinstance(value, list):
        return "".join(f"{indent}-{_inside(item, indent)}" for item in value)
    raise TypeError(value)


def _inside(value: object, indent: str) -> str:
    if isinstance(value, dict | list):
        return "\n" + block(value, indent + "  ")
    quoted = "'" + value.replace("'", "''") + "'" if isinstance(value, str) else str(value)
    return f" {quoted}\n"


def check_same(meant: list[dict[str, Any]], read: tuple[Step, ...]) -> None:
    assert len(meant) == len(read)
    for wanted, found in zip(meant, read, strict=True):
        if isinstance(found, Repeat):
            assert (wanted["repeat"], wanted.get("rest")) == (found.rounds, found.rest)
            assert wanted.get("name", "") == found.name
            check_same(wanted["steps"], found.steps)
        elif isinstance(found, RestStep):
            assert (wanted["rest"], wanted.get("note", "")) == (found.seconds, found.note)
        else:
            check_same_exercise(wanted, found)


def check_same_exercise(wanted: dict[str, Any], found: ExerciseStep) -> None:
    assert wanted["exercise"] == found.exercise.id
    for key in ("rest", "prepare", "switch"):
        assert wanted.get(key) == getattr(found, key)
    assert (wanted.get("note", ""), wanted.get("load", "")) == (found.note, found.load)
    assert wanted.get("first", "left") == found.first
    assert wanted.get("sides", found.exercise.sides) == found.sides
    assert wanted.get("say") == (None if found.say is None else list(found.say))
    key = next(key for key in ("reps", "hold", "for") if key in wanted)
    dose = wanted[key]
    meant = dose if isinstance(dose, list) else [dose] * wanted.get("sets", 1)
    kind = {"reps": Reps, "hold": Hold, "for": For}[key]
    assert all(type(dose) is kind for dose in found.doses)
    assert meant == [d.count if isinstance(d, Reps) else d.seconds for d in found.doses]


@given(st.sampled_from(["theme", "voice"]), st.sampled_from(["dark", "light", "system"]))
def test_what_is_edited_into_settings_is_read_from_them(key: str, value: str) -> None:
    keys = [key] if key == "theme" else [key, "name"]
    found, problems = read_settings(set_value("# mine\n", keys, value), "s.yaml")
    assert problems == ()
    assert value == (found.theme if key == "theme" else found.voice.name)
