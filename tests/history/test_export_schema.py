"""The schema of an export: what is written keeps to it, and the reader agrees with it."""

from __future__ import annotations

import json
import re
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from exercise_app.core.kinds import Kind, Side
from exercise_app.core.plan import AFTER_RUN
from exercise_app.core.record import Ended
from exercise_app.core.week_off import Reason
from exercise_app.history.backup import KEPT_BEFORE
from exercise_app.history.errors import ImportRefused
from exercise_app.history.export import export_history, import_history
from exercise_app.history.history import History
from exercise_app.history.json_parts import PARTS
from exercise_app.history.json_shape import session_json
from exercise_app.history.thinning import DAILY, MONTHLY, WEEKLY
from tests.content.material import ROOT, schema
from tests.history.everything import Everything, any_history, fill
from tests.history.records import Clock, finished_session
from tests.history.test_export import TWO_VERSIONS

SCHEMA = schema("export")
DEFS = SCHEMA["$defs"]
VALIDATOR = Draft202012Validator(SCHEMA)
PART_DEFS = {
    "sessions": "session", "runs": "run", "shoes": "shoe", "weeks_off": "week_off",
    "plans": "plan", "symptoms": "symptom",
}  # fmt: skip
EDITED = {"edited": "2026-11-20T00:00:00+00:00"}


def test_it_is_a_schema_that_describes_every_key() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    tables = [SCHEMA, *(DEFS[name] for name in (*PART_DEFS.values(), "work"))]
    keys = [(key, value) for table in tables for key, value in table["properties"].items()]
    assert len(keys) > 50
    for key, value in keys:
        assert value["description"].endswith("."), key


def test_it_has_every_key_that_is_written_and_no_other() -> None:
    record = session_json(finished_session(works=1))
    assert set(DEFS["session"]["properties"]) == set(record)
    assert set(DEFS["work"]["properties"]) == set(record["works"][0])
    assert list(SCHEMA["properties"]) == ["format", "sessions", *(part.key for part in PARTS)]
    for part in PARTS:
        written = {**TWO_VERSIONS[part.key][0], **EDITED}
        assert set(DEFS[PART_DEFS[part.key]]["properties"]) == set(written)


def test_its_words_are_those_of_the_core() -> None:
    session, work = DEFS["session"]["properties"], DEFS["work"]["properties"]
    assert session["kind"]["enum"] == list(Kind)
    assert session["ended"]["enum"] == [*Ended, None]
    assert work["side"]["enum"] == [*Side, None]
    assert DEFS["week_off"]["properties"]["reason"]["enum"] == list(Reason)
    target = DEFS["plan"]["properties"]["targets"]["additionalProperties"]
    assert target["anyOf"][1]["const"] == AFTER_RUN


@settings(max_examples=40)
@given(any_history())
def test_any_export_keeps_to_it(
    tmp_path_factory: pytest.TempPathFactory, given_history: Everything
) -> None:
    folder = tmp_path_factory.mktemp("any")
    with closing(History(folder / "a.db", Clock())) as history:
        fill(history, given_history)
        export_history(history, folder / "all.json")
    document = json.loads((folder / "all.json").read_text(encoding="utf-8"))
    assert [error.message for error in VALIDATOR.iter_errors(document)] == []


def example(key: str) -> dict[str, Any]:
    """A good item of a part."""
    if key == "sessions":
        return session_json(finished_session(works=1))
    return {**TWO_VERSIONS[key][1], **EDITED}


@pytest.mark.parametrize("key", PART_DEFS)
def test_both_take_a_good_item_and_the_required_keys_alone(history: History, key: str) -> None:
    full = example(key)
    required = {name: full[name] for name in DEFS[PART_DEFS[key]]["required"]}
    for item in (full, required, {**full, "unknown": 1}):
        document = {"format": 1, "sessions": [], key: [item]}
        assert VALIDATOR.is_valid(document)
        assert told(history, document) == ()


BAD: list[tuple[str, dict[str, Any]]] = [
    *((key, {name: None}) for key, de in PART_DEFS.items() for name in DEFS[de]["required"]),
    *(
        (key, {name: "2026-11-22T07:30"})
        for key, names in {
            "sessions": ("started", "edited"), "runs": ("edited",), "symptoms": ("since", "until"),
        }.items()
        for name in names
    ),
    ("sessions", {"date": "22.11."}), ("sessions", {"kind": "juggling"}),
    ("sessions", {"effort": 0}), ("sessions", {"effort": 11}), ("sessions", {"pain_after": -1}),
    ("sessions", {"pain_morning": 11}), ("sessions", {"counted": "yes"}),
    ("sessions", {"variant": 7}), ("sessions", {"name": ""}), ("sessions", {"works": {}}),
    ("sessions", {"works": [{"exercise": "plank"}]}),
    ("sessions", {"works": [{"exercise": "plank", "done": -1}]}),
    ("sessions", {"works": [{"exercise": "plank", "done": 1, "reps": 501}]}),
    ("runs", {"metres": 0}), ("runs", {"metres": 1.5}), ("runs", {"metres": 1_000_001}),
    ("runs", {"seconds": 0}), ("runs", {"shoe": 3}), ("runs", {"date": "2026-11"}),
    ("shoes", {"name": " "}), ("shoes", {"metres_before": -1}), ("shoes", {"retired": "no"}),
    ("weeks_off", {"reason": "lazy"}), ("plans", {"targets": []}),
    ("plans", {"targets": {"strength": 8}}), ("plans", {"targets": {"strength": "often"}}),
    ("plans", {"targets": {"strength": True}}), ("plans", {"targets": {"strength": None}}),
]  # fmt: skip


@pytest.mark.parametrize(("key", "changes"), BAD)
def test_both_refuse_what_is_wrong(history: History, key: str, changes: dict[str, Any]) -> None:
    document = {"format": 1, "sessions": [], key: [{**example(key), **changes}]}
    assert not VALIDATOR.is_valid(document)
    problems = told(history, document)
    assert problems
    assert all(problem.startswith(f"{key}[0].") for problem in problems)


@pytest.mark.parametrize(
    ("key", "changes", "problem"),
    [
        ("runs", {"metres": 0},
         "runs[0].metres: expected a whole number from 1 to 1000000, not 0."),
        ("shoes", {"retired": "2020-01-01"},
         "shoes[0].retired: expected a date not before “since”."),
        ("shoes", {"name": " "}, "shoes[0].name: expected a name, not only blanks."),
        ("weeks_off", {"reason": "lazy"},
         "weeks_off[0].reason: expected one of holiday, illness, injury, not 'lazy'."),
        ("plans", {"targets": {"strength": 8}},
         "plans[0].targets.strength: expected a number from 0 to 7 or after-run, not 8."),
        ("plans", {"targets": 3},
         "plans[0].targets: expected an object of at most 1000 keys, not 3."),
    ],
)  # fmt: skip
def test_a_wrong_item_is_told_with_its_place(
    history: History, key: str, changes: dict[str, Any], problem: str
) -> None:
    document = {"format": 1, "sessions": [], key: [{**example(key), **changes}]}
    assert told(history, document) == (problem,)


@pytest.mark.parametrize("key", [part.key for part in PARTS])
def test_an_item_that_stands_twice_or_a_part_that_is_no_list_is_refused(
    history: History, key: str
) -> None:
    twice = {"format": 1, "sessions": [], key: [example(key), example(key)]}
    assert told(history, twice) == (f"{key}[1]: is the same as {key}[0]; each stands once.",)
    no_list = {"format": 1, "sessions": [], key: 7}
    assert told(history, no_list) == (f"{key}: expected a list of {key.replace('_', ' ')}.",)
    assert not VALIDATOR.is_valid(no_list)


def told(history: History, document: dict[str, Any]) -> tuple[str, ...]:
    """What the import finds wrong with a file; empty where it takes it."""
    path = Path(history.path.with_name("in.json"))
    path.write_text(json.dumps(document), encoding="utf-8")
    try:
        import_history(history, path)
    except ImportRefused as refused:
        return refused.problems
    return ()


HISTORY_PAGE = (ROOT / "docs" / "history.md").read_text(encoding="utf-8")
HEADINGS = {
    "A session": "session", "A work": "work", "A run": "run", "A shoe": "shoe",
    "A week off": "week_off", "A plan": "plan", "A symptom": "symptom",
}  # fmt: skip


def keys_told(text: str) -> list[tuple[str, bool]]:
    """The keys in the tables of a text, and whether each is marked as required."""
    found = re.findall(r"^\| `(\w+)`( ✱)? \|", text, re.MULTILINE)
    return [(key, bool(mark)) for key, mark in found]


@pytest.mark.parametrize("heading", HEADINGS)
def test_the_page_has_every_key_of_the_schema_and_no_other(heading: str) -> None:
    table = DEFS[HEADINGS[heading]]
    text = HISTORY_PAGE.partition(f"### {heading}\n")[2].partition("\n### ")[0]
    expected = [(key, key in table["required"]) for key in table["properties"]]
    assert keys_told(text) == expected


def test_the_page_has_every_part_and_its_example_is_taken(history: History) -> None:
    text = HISTORY_PAGE.partition("## Export and import")[2].partition("\n### ")[0]
    assert keys_told(text) == [(key, key in SCHEMA["required"]) for key in SCHEMA["properties"]]
    [shown] = re.findall(r"```json\n(.*?)```", HISTORY_PAGE, re.DOTALL)
    document = json.loads(shown)
    assert VALIDATOR.is_valid(document)
    assert told(history, document) == ()
    assert history.runs.between()[0].metres == 5200


def test_the_page_tells_how_backups_are_thinned() -> None:
    for number, what in ((DAILY, "the last {} are kept"), (WEEKLY, "{} weeks"),
                         (MONTHLY, "{} months"), (KEPT_BEFORE, "others the last {}")):  # fmt: skip
        assert what.format(number) in HISTORY_PAGE.replace("\n", " ")
