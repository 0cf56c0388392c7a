"""What a session's history record holds of its works."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from math import inf

from exercise_app.core.record import WorkRecord
from exercise_app.core.segments import Segment, SegmentKind
from exercise_app.core.session_state import Session
from exercise_app.core.timeline import Timeline


def planned_works(timeline: Timeline) -> tuple[WorkRecord, ...]:
    """Every work of a timeline, nothing of it done yet."""
    return tuple(_planned(place, segment) for place, segment in enumerate(timeline.works))


def work_record(session: Session, segment: int) -> WorkRecord:
    """What was done of the work at the index `segment` of the timeline."""
    works = session.timeline.works
    place = next(i for i, work in enumerate(works) if work.index == segment)
    return _with_credit(session, _planned(place, works[place]), segment)


def work_records(session: Session) -> tuple[WorkRecord, ...]:
    """Every work of the session, in order."""
    return tuple(
        _with_credit(session, _planned(place, work), work.index)
        for place, work in enumerate(session.timeline.works)
    )


def resumed(session: Session, records: Iterable[WorkRecord]) -> Session:
    """A session that has not begun, with what an earlier run of it has done."""
    segments = {place: work.index for place, work in enumerate(session.timeline.works)}
    lengths = {work.index: work.duration or inf for work in session.timeline.works}
    known = [(segments[record.index], record) for record in records if record.index in segments]
    return replace(
        session,
        done={
            segment: min(record.done, lengths[segment]) for segment, record in known if record.done
        },
        finished=frozenset(segment for segment, record in known if record.finished),
        hurt=frozenset(segment for segment, record in known if record.hurt),
    )


def resume_index(timeline: Timeline, records: Mapping[int, WorkRecord]) -> int:
    """The segment to resume at: the get-ready before the first work behind all that was done."""
    last = max((i for i, record in records.items() if not record.is_skipped), default=-1)
    place = last if last >= 0 and not records[last].finished else last + 1
    works = timeline.works
    if place >= len(works):
        return len(timeline.segments)
    index = works[place].index
    before = timeline.segments[index - 1] if index else None
    prepared = before is not None and before.kind is SegmentKind.PREPARE
    return index - 1 if prepared else index


def _planned(place: int, work: Segment) -> WorkRecord:
    step = work.step
    return WorkRecord(
        index=place,
        exercise=work.exercise or "",
        name=step.exercise.name if step is not None else "",
        side=work.side,
        set=work.set or 1,
        sets=work.sets or 1,
        round=work.round,
        reps=work.reps,
        planned=work.duration,
    )


def _with_credit(session: Session, record: WorkRecord, segment: int) -> WorkRecord:
    return replace(
        record,
        done=session.done.get(segment, 0.0),
        finished=segment in session.finished,
        hurt=segment in session.hurt,
        instead_of=session.eased.get(segment),
    )
