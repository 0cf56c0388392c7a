"""Session records as rows of the history's tables, and back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from exercise_app.core.kinds import Kind, Side
from exercise_app.core.record import Ended, SessionRecord, WorkRecord, counts
from exercise_app.history.instants import from_instant, to_instant
from exercise_app.history.search import words

Row = tuple[Any, ...]

SESSION_COLUMNS = (
    "id", "routine", "name", "kind", "source", "started", "started_offset", "finished",
    "finished_offset", "zone", "date", "ended", "pain_before", "pain_after", "effort", "note",
    "counted", "edited", "pain_morning", "variant",
)  # fmt: skip
SUM_COLUMNS = ("work_planned", "work_done", "completed", "counts", "words")
WORK_COLUMNS = (
    "place", "exercise", "name", "side", "set_number", "sets", "round", "reps", "planned", "done",
    "finished", "hurt", "instead_of",
)  # fmt: skip


def session_row(record: SessionRecord) -> Row:
    """The values of SESSION_COLUMNS and SUM_COLUMNS."""
    sums = record.totals
    finished = record.finished
    return (
        record.id,
        record.routine,
        record.name,
        str(record.kind),
        record.source.encode("utf-8", "replace").decode("utf-8"),  # a path may not be text
        to_instant(record.started),
        _offset(record.started),
        None if finished is None else to_instant(finished),
        None if finished is None else _offset(finished),
        record.zone,
        record.date.isoformat(),
        None if record.ended is None else str(record.ended),
        record.pain_before,
        record.pain_after,
        record.effort,
        record.note,
        record.counted,
        to_instant(record.edited),
        record.pain_morning,
        record.variant,
        sums.planned,
        sums.done,
        sums.completed,
        counts(record.counted, sums.completed),
        words(record.name, record.note, (work.name for work in record.works)),
    )


def session_from(row: Row, works: Iterable[Row]) -> SessionRecord:
    """The record of a row of SESSION_COLUMNS and its works' rows of WORK_COLUMNS, in order."""
    (
        identity, routine, name, kind, source, started, started_offset, finished,
        finished_offset, zone, day, ended, pain_before, pain_after, effort, note, counted, edited,
        pain_morning, variant,
    ) = row  # fmt: skip
    return SessionRecord(
        id=identity,
        routine=routine,
        name=name,
        kind=Kind(kind),
        source=source,
        started=from_instant(started, started_offset),
        finished=None if finished is None else from_instant(finished, finished_offset),
        zone=zone,
        date=date.fromisoformat(day),
        ended=None if ended is None else Ended(ended),
        pain_before=pain_before,
        pain_after=pain_after,
        pain_morning=pain_morning,
        effort=effort,
        note=note,
        counted=None if counted is None else bool(counted),
        variant=variant,
        works=tuple(map(work_from, works)),
        edited=from_instant(edited),
    )


def work_row(work: WorkRecord) -> Row:
    """The values of WORK_COLUMNS."""
    return (
        work.index,
        work.exercise,
        work.name,
        None if work.side is None else str(work.side),
        work.set,
        work.sets,
        work.round,
        work.reps,
        work.planned,
        work.done,
        work.finished,
        work.hurt,
        work.instead_of,
    )


def work_from(row: Row) -> WorkRecord:
    """The record of a row of WORK_COLUMNS."""
    (
        place, exercise, name, side, set_number, sets, round_number, reps, planned, done,
        finished, hurt, instead_of,
    ) = row  # fmt: skip
    return WorkRecord(
        index=place,
        exercise=exercise,
        name=name,
        side=None if side is None else Side(side),
        set=set_number,
        sets=sets,
        round=round_number,
        reps=reps,
        planned=planned,
        done=done,
        finished=bool(finished),
        hurt=bool(hurt),
        instead_of=instead_of,
    )


def _offset(value: datetime) -> int:
    offset = value.utcoffset()
    return 0 if offset is None else round(offset.total_seconds())
