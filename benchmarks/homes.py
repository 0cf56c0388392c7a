"""Homes to measure in: ten years of daily history, and as many routine files as are wanted."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from exercise_app.core.record import Ended, SessionRecord, WorkRecord
from exercise_app.core.routine import Kind
from exercise_app.history.store import Store

DAYS = 3650
WORKS = 20
_ROUTINES = {
    Kind.STRENGTH: "core-strength-1",
    Kind.STRETCH: "post-run-stretch",
    Kind.ACTIVATION: "pre-run-activation",
    Kind.MOBILITY: "recovery-day",
}
_SETTINGS = """\
format: 1
targets: {strength: 3, stretch: 2}
theme: dark
viewing_distance: 2.5m
"""
_ROUTINE = """\
format: 1
name: Routine {number}
about: A routine among many.
kind: strength
level: 2
timing: {{prepare: 10s, rest: 15s}}
steps:
  - exercise: plank
    hold: 30s
    sets: 2
  - exercise: bird-dog
    reps: 6
    hold: 5s
    sides: alternate
  - repeat: 2
    rest: 30s
    steps:
      - exercise: glute-bridge
        reps: [10, 8, 6]
        tempo: 2-1-2
      - exercise: march
        for: 40s
        say: Keep your hips level.
exercises:
  march: {{name: Standing march, sides: none}}
"""


def begun_session(started: datetime, kind: Kind) -> SessionRecord:
    """A session of 20 works of 30 s that has just begun."""
    works = tuple(
        WorkRecord(index=index, exercise="plank", name="Plank", planned=30.0)
        for index in range(WORKS)
    )
    return SessionRecord(
        id=str(uuid.uuid4()),
        routine=_ROUTINES[kind],
        name="Core strength",
        kind=kind,
        started=started,
        date=started.date(),
        edited=started,
        works=works,
    )


def daily_sessions(last: datetime, days: int = DAYS) -> Iterator[SessionRecord]:
    """A finished session a day up to `last`, of the kinds in turn."""
    for back in range(days):
        begun = begun_session(last - timedelta(days=back), list(Kind)[back % len(Kind)])
        done = tuple(replace(work, done=30.0, finished=True) for work in begun.works)
        finished = begun.started + timedelta(minutes=15)
        yield replace(begun, works=done, finished=finished, ended=Ended.DONE)


def make_home(home: Path, days: int = DAYS) -> Path:
    """A home with settings, and a history that goes back `days` from yesterday."""
    home.mkdir(parents=True)
    with closing(Store(home / "history.db")) as store:
        store.merge(daily_sessions(datetime.now(UTC) - timedelta(days=1), days))
    (home / "settings.yaml").write_text(_SETTINGS, encoding="utf-8")
    return home


def copy_home(home: Path, to: Path, routines: int = 0) -> Path:
    """A copy of a home's history and settings, without a cache, and `routines` more files."""
    to.mkdir(parents=True)
    for name in ("history.db", "settings.yaml"):
        shutil.copy2(home / name, to)
    write_routines(to / "routines", routines)
    return to


def write_routines(folder: Path, many: int) -> None:
    """`many` valid routines of the size people write (0.6 KB)."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(many):
        text = _ROUTINE.format(number=number)
        (folder / f"routine-{number:05}.yaml").write_text(text, encoding="utf-8")
