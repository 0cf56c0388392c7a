"""Sessions as JSON, in the shape that `history --json` and `export` write."""

from __future__ import annotations

from typing import Any

from exercise_app.core.record import SessionRecord, WorkRecord

FORMAT = 1
"""The number of the exported file's format."""


def session_json(record: SessionRecord) -> dict[str, Any]:
    """A session as JSON values: seconds as numbers, instants and dates in ISO 8601."""
    sums = record.totals
    return {
        "id": record.id,
        "routine": record.routine,
        "name": record.name,
        "kind": str(record.kind),
        "source": record.source,
        "started": record.started.isoformat(),
        "finished": None if record.finished is None else record.finished.isoformat(),
        "zone": record.zone,
        "date": record.date.isoformat(),
        "ended": None if record.ended is None else str(record.ended),
        "completed": sums.completed,
        "counted": record.counted,
        "work_planned": sums.planned,
        "work_done": sums.done,
        "pain_before": record.pain_before,
        "pain_after": record.pain_after,
        "pain_morning": record.pain_morning,
        "effort": record.effort,
        "note": record.note,
        "variant": record.variant,
        "edited": record.edited.isoformat(),
        "works": [work_json(work) for work in record.works],
    }


def work_json(work: WorkRecord) -> dict[str, Any]:
    """A work as JSON values; `planned` of an open one is null."""
    return {
        "exercise": work.exercise,
        "name": work.name,
        "side": None if work.side is None else str(work.side),
        "set": work.set,
        "sets": work.sets,
        "round": work.round,
        "reps": work.reps,
        "planned": work.planned,
        "done": work.done,
        "finished": work.finished,
        "hurt": work.hurt,
        "instead_of": work.instead_of,
    }
