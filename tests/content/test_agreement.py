"""Schema and reader agree on files that nobody thought of: good cases with something put in."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.content.material import CASES, faults, kind_of
from tests.content.test_schema_and_reader import told
from tests.content.yaml12 import load

Path = tuple[str | int, ...]

ONLY_THE_READER_KNOWS = re.compile(
    "there is no exercise|needs a dose here|more than 4 h|more than 10,000|lasts from"
    "|there is no pose|with “camera”|a pose says|“back” leads"
    "|in “[a-z-]+” the (left|right|neck|back|trunk|head)"
)
"""What a schema cannot say, in the reader's words."""

ODD: list[Any] = [
    *(None, True, "", " ", "x", "plank", "Plank", "5", "left", "self", "each", "alternate"),
    *(0, 1, -1, 1.5, 50, 51, 60, 501, 3601, "0s", "1s", "30s", "61m", "1:30", "1:75", "2-2", "0-0"),
    *([], [1], [1, 2], ["x"], [[]], ["0s"], {}, {"left": "Left"}, {"exercise": "plank"}),
]
KEYS = """
    format name kind level speech timing steps exercises exercise hold reps tempo for sets sides
    first rest prepare switch say note load pace repeat how trains position side_names x-mine
    unheard-of figure poses path like hips arms left_leg hand foot knee shin thigh curve props
    camera poster arrows
""".split()


def places(value: Any, here: Path = ()) -> Iterator[Path]:
    """The place of everything in `value`, itself first."""
    yield here
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from places(inner, (*here, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from places(inner, (*here, index))


def at(value: Any, place: Path) -> Any:
    """What stands at `place` in `value`."""
    for key in place:
        value = value[key]
    return value


def changed(value: dict[str, Any], place: Path, key: str, new: Any, remove: bool) -> dict[str, Any]:
    """`value` with `new` put at `place`; in a mapping, under `key`, or with `key` taken out."""
    value = copy.deepcopy(value)
    target = at(value, place)
    if isinstance(target, dict):
        target.pop(key, None)
        if not remove:
            target[key] = new
    elif place:
        at(value, place[:-1])[place[-1]] = new
    return value


CASE_FILES = sorted((CASES / "good").glob("*.yaml"))
MATERIAL = [
    (kind_of(text), load(text))
    for text in (path.read_text(encoding="utf-8") for path in CASE_FILES)
    if "x-deep" not in text
]


@st.composite
def altered_files(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    """The kind and the values of a good case in which one or two things were changed."""
    kind, value = draw(st.sampled_from(MATERIAL))
    for _ in range(draw(st.integers(1, 2))):
        place = draw(st.sampled_from(list(places(value))))
        key, new = draw(st.sampled_from(KEYS)), draw(st.sampled_from(ODD))
        value = changed(value, place, key, new, draw(st.booleans()))
    return kind, value


@settings(max_examples=300)
@given(altered_files())
def test_one_refuses_what_the_other_refuses(altered: tuple[str, dict[str, Any]]) -> None:
    kind, value = altered
    problems = told(json.dumps(value), "case", kind)
    if faults(kind, value):
        assert problems
    else:
        assert all(ONLY_THE_READER_KNOWS.search(p.message) for p in problems), problems
