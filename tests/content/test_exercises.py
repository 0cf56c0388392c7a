"""The built-in exercises: all there, complete, short enough to be spoken, rightly linked."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from exercise_app.core.cues import estimated_length
from exercise_app.core.routine import Position, Sides
from tests.content.material import EXERCISES, faults, stem
from tests.content.yaml12 import load_file

NAMED_BY_THE_FORMAT = """
    plank plank-knees side-plank curl-up bird-dog dead-bug glute-bridge single-leg-bridge
    russian-twist pelvic-tilt clamshell side-lying-leg-raise childs-pose knee-to-chest
    piriformis-stretch cat-cow hip-flexor-stretch hamstring-stretch calf-stretch leg-swing
""".split()
NAMED_BY_THE_DESIGN = "squat split-squat calf-raise".split()
MUSCLES = set("core obliques back spine glutes hips hamstrings quads calves shoulders".split())
LONGEST_LINE = 3.0
"""Seconds a coaching line may take to say."""
LONGEST_SIDE_NAME = 24
"""Characters: shown huge across a room, and said within a change of side."""

Entry = Mapping[str, Any]


def all_entries() -> dict[str, Entry]:
    return {path.stem: load_file(path) for path in EXERCISES}


ENTRIES = all_entries()
by_file = pytest.mark.parametrize("path", EXERCISES, ids=stem)
by_entry = pytest.mark.parametrize("entry", ENTRIES.values(), ids=ENTRIES)


def test_there_are_at_least_forty() -> None:
    assert len(ENTRIES) >= 40


@pytest.mark.parametrize("exercise", NAMED_BY_THE_FORMAT + NAMED_BY_THE_DESIGN)
def test_the_promised_ones_are_there(exercise: str) -> None:
    assert exercise in ENTRIES


def test_the_plank_has_at_least_five_variations() -> None:
    assert len([id_ for id_ in ENTRIES if id_.startswith("plank") and id_ != "plank"]) >= 5


@by_file
def test_each_names_its_schema_and_is_valid_by_it(path: Path) -> None:
    first = path.read_text(encoding="utf-8").splitlines()[0]
    named = first.removeprefix("# yaml-language-server: $schema=")
    assert named != first
    assert (path.parent / named).resolve().name == "exercise.schema.json"
    assert (path.parent / named).is_file()
    assert faults("exercise", load_file(path)) == []


@by_entry
def test_each_is_complete(entry: Entry) -> None:
    wanted = {"name", "about", "trains", "position", "how", "say", "caution"}
    assert wanted <= set(entry)
    assert ("tempo" in entry) != ("hold" in entry)
    assert 3 <= len(entry["how"]) <= 5
    assert 3 <= len(entry["say"]) <= 5
    Position(entry["position"])


@by_entry
def test_muscles_come_from_one_short_list(entry: Entry) -> None:
    assert set(entry["trains"]) <= MUSCLES
    assert 1 <= len(entry["trains"]) == len(set(entry["trains"])) <= 3


@by_entry
def test_every_text_is_whole_sentences(entry: Entry) -> None:
    for text in (entry["about"], entry["caution"], *entry["how"], *entry["say"]):
        assert text[0].isupper(), text
        assert text.endswith("."), text
        assert "  " not in text, text
    for one_sentence in (entry["about"], entry["caution"]):
        assert ". " not in one_sentence


@by_entry
def test_coaching_lines_are_quickly_said_and_varied(entry: Entry) -> None:
    assert len(set(entry["say"])) == len(entry["say"])
    for line in entry["say"]:
        assert estimated_length(line) < LONGEST_LINE, line


@by_entry
def test_two_sided_exercises_tell_what_to_do_on_each_side(entry: Entry) -> None:
    sides = Sides(entry.get("sides", "none"))
    names = entry.get("side_names", {})
    if sides is not Sides.NONE:
        assert set(names) == {"left", "right"}
    for name in names.values():
        assert len(name) <= LONGEST_SIDE_NAME, name
    assert len(set(names.values())) == len(names)


@by_entry
def test_timed_holds_never_alternate(entry: Entry) -> None:
    assert not ("hold" in entry and entry.get("sides") == "alternate")


def test_names_and_cautions_belong_to_one_exercise_each() -> None:
    for key in ("name", "about", "caution"):
        values = [entry[key] for entry in ENTRIES.values()]
        assert len(set(values)) == len(values)


@pytest.mark.parametrize("link", ["easier", "harder"])
def test_links_lead_to_exercises_with_work_in_common(link: str) -> None:
    for id_, entry in ENTRIES.items():
        if link in entry:
            other = ENTRIES[entry[link]]
            assert set(entry["trains"]) & set(other["trains"]), (id_, entry[link])


def test_a_harder_exercise_leads_back_to_the_easier_one() -> None:
    for id_, entry in ENTRIES.items():
        if "harder" in entry:
            assert ENTRIES[entry["harder"]].get("easier") == id_


def test_an_easier_exercise_leads_on_to_some_harder_one() -> None:
    for id_, entry in ENTRIES.items():
        if "easier" in entry:
            assert "harder" in ENTRIES[entry["easier"]], id_


@pytest.mark.parametrize("link", ["easier", "harder"])
def test_following_links_comes_to_an_end(link: str) -> None:
    for start in ENTRIES:
        seen, here = {start}, ENTRIES[start].get(link)
        while here is not None:
            assert here not in seen, (start, here)
            seen.add(here)
            here = ENTRIES[here].get(link)
