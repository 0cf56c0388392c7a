"""Which figure is shown at a place of a timeline, and at which moment of it."""

from __future__ import annotations

from dataclasses import dataclass

from exercise_app.core.figure.motion import Moment
from exercise_app.core.routine import Exercise, Hold, rep_tempo
from exercise_app.core.segments import Segment, SegmentKind
from exercise_app.core.timeline import Timeline

LEAVE = 1.5
"""Seconds in which a held pose is left, at the start of the gap after it."""


@dataclass(frozen=True, slots=True)
class Showing:
    """An exercise to show, and the moment of it."""

    exercise: Exercise
    moment: Moment


def showing_at(
    timeline: Timeline, segment: Segment, at: float, *, reduced: bool = False
) -> Showing | None:
    """What is shown `at` seconds into the part of `segment`; None where no work is left to show.

    In a gap a hold is left first; then the coming work is shown, on its side, getting ready.
    `reduced` shows key poses without moving.
    """
    elapsed = max(0.0, at - segment.start)
    remaining = None if segment.duration is None else max(0.0, segment.duration - elapsed)
    if segment.kind is SegmentKind.WORK:
        return _of(segment, Moment(segment.kind, elapsed, remaining, reduced=reduced))
    whole = segment.duration or 0.0
    before, after = _neighbour(timeline, segment, -1), _work_after(timeline, segment)
    leave = min(LEAVE, whole / 2)
    held = before is not None and isinstance(before.dose, Hold)
    if before is not None and held and (elapsed < leave or after is None):
        left = max(0.0, leave - elapsed)
        return _of(
            before,
            Moment(segment.kind, min(elapsed, leave), left, reduced=reduced, leaving=True),
        )
    if after is None:
        return None
    follows = _neighbour(timeline, segment, 1) is after
    kind = SegmentKind.PREPARE if follows else segment.kind
    return _of(after, Moment(kind, elapsed, remaining, reduced=reduced))


def _of(work: Segment, moment: Moment) -> Showing | None:
    if work.step is None:
        return None
    exercise = work.step.exercise
    told = Moment(
        moment.kind,
        moment.elapsed,
        moment.remaining,
        work.dose,
        rep_tempo(exercise),
        work.side,
        work.step.first,
        moment.reduced,
        moment.leaving,
    )
    return Showing(exercise, told)


def _neighbour(timeline: Timeline, segment: Segment, step: int) -> Segment | None:
    """The work just before or after a gap's segment; None where that is no work."""
    index = segment.index + step
    if not 0 <= index < len(timeline.segments):
        return None
    found = timeline.segments[index]
    return found if found.kind is SegmentKind.WORK else None


def _work_after(timeline: Timeline, segment: Segment) -> Segment | None:
    after = timeline.segments[segment.index + 1 :]
    return next((s for s in after if s.kind is SegmentKind.WORK), None)
