"""Session records for the tests of the history: one made to measure, and any there can be."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

from hypothesis import strategies as st

from exercise_app.core.kinds import LIGHTER, Kind, Side
from exercise_app.core.record import Ended, SessionRecord, WorkRecord

START = datetime(2026, 11, 22, 7, 30, tzinfo=timezone(timedelta(hours=1)))


class Clock:
    """A clock that stands until it is moved; each reading is a second later."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


def planned_session(started: datetime = START, works: int = 5, **more: object) -> SessionRecord:
    """A session that has just begun: `works` planks of 30 s, nothing of them done."""
    values: dict[str, object] = {
        "id": str(uuid.uuid4()),
        "routine": "core-strength-1",
        "name": "Core strength 1",
        "kind": Kind.STRENGTH,
        "started": started,
        "zone": "Europe/Oslo",
        "date": started.date(),
        "edited": started,
        "works": tuple(
            WorkRecord(index=index, exercise="plank", name="Plank", planned=30.0)
            for index in range(works)
        ),
        **more,
    }
    return SessionRecord(**values)  # type: ignore[arg-type]


def finished_session(started: datetime = START, works: int = 5, **more: object) -> SessionRecord:
    """A session with all its works done."""
    planned = planned_session(started, works)
    done = tuple(replace(work, done=30.0, finished=True) for work in planned.works)
    finished = started + timedelta(minutes=10)
    values = {"works": done, "finished": finished, "ended": Ended.DONE, **more}
    return replace(planned, **values)  # type: ignore[arg-type]


def daily(days: int, works: int = 20) -> Iterator[SessionRecord]:
    """A session a day up to START, of the kinds in turn."""
    kinds = list(Kind)
    for back in range(days):
        started = START - timedelta(days=back)
        kind = kinds[back % len(kinds)]
        yield finished_session(started, works, kind=kind, routine=f"{kind}-{back % 3}")


texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)
offsets = st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m)))
instants = st.datetimes(datetime(1971, 1, 1), datetime(2100, 1, 1), timezones=offsets)
seconds = st.floats(0, 3600, allow_nan=False)


@st.composite
def any_work(draw: st.DrawFn, index: int) -> WorkRecord:
    """Any work there can be, at a place."""
    return WorkRecord(
        index=index,
        exercise=draw(texts),
        name=draw(texts),
        side=draw(st.none() | st.sampled_from(Side)),
        set=draw(st.integers(1, 50)),
        sets=draw(st.integers(1, 50)),
        round=draw(st.none() | st.integers(1, 100)),
        reps=draw(st.none() | st.integers(1, 500)),
        planned=draw(st.none() | seconds),
        done=draw(seconds),
        finished=draw(st.booleans()),
        hurt=draw(st.booleans()),
        instead_of=draw(st.none() | texts),
    )


@st.composite
def any_session(draw: st.DrawFn) -> SessionRecord:
    """Any session there can be."""
    started = draw(instants)
    ended = draw(st.none() | st.sampled_from(Ended))
    count = draw(st.integers(0, 4))
    return SessionRecord(
        id=str(draw(st.uuids())),
        routine=draw(texts),
        name=draw(texts),
        kind=draw(st.sampled_from(Kind)),
        source=draw(texts),
        started=started,
        finished=None if ended is None else draw(instants),
        zone=draw(st.none() | st.sampled_from(["Europe/Oslo", "Pacific/Apia"])),
        date=draw(st.dates()),
        ended=ended,
        pain_before=draw(st.none() | st.integers(0, 10)),
        pain_after=draw(st.none() | st.integers(0, 10)),
        pain_morning=draw(st.none() | st.integers(0, 10)),
        effort=draw(st.none() | st.integers(1, 10)),
        note=draw(st.none() | texts),
        counted=draw(st.none() | st.booleans()),
        variant=draw(st.none() | st.sampled_from([LIGHTER, "shorter"])),
        works=tuple(draw(any_work(index)) for index in range(count)),
        edited=draw(instants).astimezone(UTC),
    )
