"""The users' page of the format: its examples hold and nothing of the format is left out."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path
from typing import Any

import pytest

from exercise_app.core.picture.check import MAX_BYTES, MAX_SVG_BYTES, MIB
from exercise_app.core.picture.raster import MAX_SIDE
from exercise_app.core.picture.svg import MAX_DEPTH, MAX_DRAWN, MAX_ELEMENTS
from exercise_app.library.exercises import read_exercise
from exercise_app.library.problems import Unreadable
from exercise_app.library.routines import read_routine
from tests.content.material import BUILT_IN, EXERCISES, ROOT, faults, kind_of, schema
from tests.content.yaml12 import load

PAGE = (ROOT / "docs" / "routines.md").read_text(encoding="utf-8")
FIGURES = (ROOT / "docs" / "figures.md").read_text(encoding="utf-8")
PAGES = {"routine": PAGE, "exercise": PAGE + FIGURES}
BLOCKS = [textwrap.dedent(b) for b in re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)]
WHOLE = [block for block in BLOCKS if block.startswith("format:")]
STEPS = [block for block in BLOCKS if block.startswith("- ")]


def as_routine(steps: str) -> str:
    """A routine around the `steps` of an example."""
    return "format: 1\nname: Example\nkind: strength\nsteps:\n" + textwrap.indent(steps, "  ")


EXAMPLES = [*WHOLE, *map(as_routine, STEPS)]


def test_every_example_is_a_file_or_steps_or_the_line_for_editors() -> None:
    others = [block for block in BLOCKS if block not in WHOLE + STEPS]
    assert len(EXAMPLES) >= 8
    assert [block.startswith("# yaml-language-server: $schema=") for block in others] == [True]


@pytest.mark.parametrize("text", EXAMPLES)
def test_examples_are_valid_by_the_schema(text: str) -> None:
    assert faults(kind_of(text), load(text)) == []


@pytest.mark.parametrize("text", EXAMPLES)
def test_examples_are_taken_by_the_reader(text: str) -> None:
    if kind_of(text) == "routine":
        assert read_routine(text, "example.yaml", "example", BUILT_IN).timeline.segments
    else:
        assert read_exercise(text, "example.yaml", "example", BUILT_IN.ids()).name


def test_every_built_in_exercise_is_listed() -> None:
    listed = PAGE.partition("### The exercises that come with the app")[2].partition("\n## ")[0]
    assert re.findall("`(.+?)`", listed) == [path.stem for path in EXERCISES]


PLANK = "- exercise: plank\n  hold: 20s\n"


@pytest.mark.parametrize(
    ("said", "steps", "gap"),
    [
        ("15 s: 5 s rest, then 10 s prepare", PLANK + PLANK, [("rest", 5), ("prepare", 10)]),
        ("20 s of prepare", PLANK + PLANK + "  prepare: 20s\n", [("prepare", 20)]),
        (
            "30 s: 20 s rest, then 10 s prepare",
            PLANK + "- rest: 30s\n" + PLANK,
            [("rest", 20), ("prepare", 10)],
        ),
        ("10 s of prepare", PLANK + "- rest: 0s\n" + PLANK, [("prepare", 10)]),
        ("15 s of rest", PLANK + "  sets: 2\n", [("rest", 15)]),
        ("5 s of switch", "- exercise: side-plank\n", [("switch", 5)]),
    ],
)
def test_the_table_of_gaps_is_true(said: str, steps: str, gap: list[tuple[str, float]]) -> None:
    read = read_routine(as_routine(steps), "gaps.yaml", "gaps", BUILT_IN)
    first, second = read.timeline.works
    between = read.timeline.segments[first.index + 1 : second.index]
    assert [(segment.kind, segment.duration) for segment in between] == gap
    assert f"| {said} |" in PAGE


def test_the_error_it_shows_is_what_is_told() -> None:
    misspelt = WHOLE[0].replace("plank", "plnak")
    with pytest.raises(Unreadable) as refused:
        read_routine(misspelt, "my-core.yaml", "my-core", BUILT_IN)
    assert f"```\n{refused.value}\n```" in PAGE


def test_the_lengths_it_works_out_are_true() -> None:
    steps = "- {exercise: glute-bridge, reps: 10}\n- {exercise: bird-dog, reps: 6, hold: 5s}\n"
    works = read_routine(as_routine(steps), "sums.yaml", "sums", BUILT_IN).timeline.works
    assert [work.duration for work in works] == [50, 108]
    assert "Ten reps at `2-1-2` are 50 s" in PAGE
    assert "= 54 s a side" in PAGE
    assert "108 s for those bird dogs" in PAGE


def test_what_it_says_of_pictures_is_true(tmp_path: Path) -> None:
    assert f"{MAX_BYTES // MIB} MiB, and {MAX_SIDE} × {MAX_SIDE} pixels" in PAGE
    assert (
        f"{MAX_SVG_BYTES // MIB} MiB, {MAX_ELEMENTS:,} elements, {MAX_DEPTH} of them inside each "
        f"other, and {MAX_DRAWN:,} shapes"
    ) in PAGE
    [example] = [block for block in WHOLE if "picture:" in block]
    with pytest.raises(Unreadable) as refused:
        read_exercise(example, "swing.yaml", "swing", folder=tmp_path)
    assert f"```\n{refused.value}\n```" in PAGE


def keys_of(value: Any) -> set[str]:
    """Every key that a schema's tables take."""
    if isinstance(value, list):
        return set().union(*map(keys_of, value)) if value else set()
    if not isinstance(value, dict):
        return set()
    own = (
        set(value["properties"])
        if "additionalProperties" in value and "properties" in value
        else set()
    )
    return own.union(*map(keys_of, value.values()))


@pytest.mark.parametrize("kind", ["routine", "exercise"])
def test_every_key_is_explained(kind: str) -> None:
    for key in keys_of(schema(kind)):
        assert f"`{key}`" in PAGES[kind], key


@pytest.mark.parametrize("kind", ["routine", "exercise"])
def test_every_word_a_key_may_have_is_explained(kind: str) -> None:
    words = re.findall(
        r'"enum": (\[.*?\])',
        (ROOT / f"assets/schema/{kind}.schema.json").read_text("utf-8"),
        re.DOTALL,
    )
    assert words
    for word in re.findall(r'"([a-z-]+)"', "".join(words)):
        assert f"`{word}`" in PAGES[kind], word


def test_links_within_the_page_lead_somewhere() -> None:
    headings = re.findall(
        r"^#+ (.*)$", re.sub(r"```.*?```", "", PAGE, flags=re.DOTALL), re.MULTILINE
    )
    anchors = {
        re.sub(r"[^a-z0-9 -]", "", heading.lower()).replace(" ", "-") for heading in headings
    }
    links = re.findall(r"\]\(#([^)]*)\)", PAGE)
    assert links
    assert set(links) <= anchors


def test_the_schemas_it_names_are_there() -> None:
    named = re.findall(r"assets/schema/[a-z.]+json", PAGE)
    assert named
    assert all((ROOT / Path(name)).is_file() for name in named)
