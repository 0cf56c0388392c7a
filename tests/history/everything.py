"""Whole histories for the tests: anything there can be of everything that is kept."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, timedelta
from typing import Any, NamedTuple

from hypothesis import strategies as st

from exercise_app.core.plan import AFTER_RUN
from exercise_app.core.record import SessionRecord
from exercise_app.core.runs import MAX_METRES, MAX_SECONDS, Run, Shoe
from exercise_app.core.week_off import Reason, WeekOff
from exercise_app.history.history import History
from exercise_app.history.json_parts import PARTS
from exercise_app.history.plans import PlanChange
from exercise_app.history.symptoms import SymptomPeriod
from tests.history.records import any_session, instants, texts

ids = st.uuids().map(str)
edits = instants.map(lambda instant: instant.astimezone(UTC))
names = texts.filter(str.strip)


class Everything(NamedTuple):
    """What a history holds."""

    sessions: list[SessionRecord]
    parts: Mapping[str, list[Any]]


any_run = st.builds(
    Run, id=ids, date=st.dates(), metres=st.integers(1, MAX_METRES), edited=edits,
    seconds=st.none() | st.integers(1, MAX_SECONDS), shoe=st.none() | ids, note=st.none() | texts,
)  # fmt: skip
any_week_off = st.builds(WeekOff, ids, st.dates(), st.sampled_from(Reason), edits)
any_plan = st.builds(
    PlanChange,
    st.dates(),
    st.dictionaries(texts, st.integers(0, 7) | st.just(AFTER_RUN), max_size=4),
    edits,
)


@st.composite
def any_shoe(draw: st.DrawFn) -> Shoe:
    """Any pair of shoes there can be."""
    since = draw(st.dates())
    return Shoe(
        id=draw(ids),
        name=draw(names),
        since=since,
        metres_before=draw(st.integers(0, 10 * MAX_METRES)),
        retired=draw(st.none() | st.dates(min_value=since)),
        edited=draw(edits),
    )


@st.composite
def any_symptom(draw: st.DrawFn) -> SymptomPeriod:
    """Any symptom there can be, gone or not."""
    since = draw(instants)
    until = since + timedelta(minutes=draw(st.integers(0, 100_000)))
    symptom = draw(st.sampled_from(["fever", "weakness", "one-spot"]))
    return SymptomPeriod(symptom, since, draw(st.none() | st.just(until)), draw(edits))


ANY = {
    "runs": any_run, "shoes": any_shoe(), "weeks_off": any_week_off, "plans": any_plan,
    "symptoms": any_symptom(),
}  # fmt: skip
"""A strategy for each part."""


@st.composite
def any_history(draw: st.DrawFn) -> Everything:
    """Any history there can be, with some of everything."""
    sessions = draw(st.lists(any_session(), max_size=3, unique_by=lambda record: record.id))
    parts = {
        part.key: draw(st.lists(ANY[part.key], max_size=3, unique_by=part.identity))
        for part in PARTS
    }
    return Everything(sessions, parts)


def fill(history: History, what: Everything) -> None:
    """Put everything into a history as it is."""
    history.store.merge(what.sessions)
    with history.database.writing() as connection:
        for part in PARTS:
            part.kept(history).merge(connection, what.parts[part.key])


def everything(history: History) -> dict[str, list[Any]]:
    """All that a history holds, by part."""
    parts = {part.key: part.kept(history).all() for part in PARTS}
    return {"sessions": list(history.store.sessions()), **parts}
