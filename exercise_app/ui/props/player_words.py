"""A segment in the player's words: its phase, name, side, set and round."""

from __future__ import annotations

from enum import StrEnum

from exercise_app.core.routine import Hold, Reps, Side
from exercise_app.core.segments import Segment, SegmentKind
from exercise_app.core.translation import tr


class Status(StrEnum):
    """What the player waits for."""

    READY = "ready"
    RUNNING = "running"
    GET_READY = "get-ready"
    WAITING = "waiting"
    PAUSED = "paused"
    OVER = "over"


def phase_word(segment: Segment, status: Status) -> str:
    """The phase in a word or two."""
    if status is Status.PAUSED:
        return tr("Paused")
    if status is Status.GET_READY:
        return tr("Get ready")
    match segment.kind:
        case SegmentKind.PREPARE:
            return tr("Get ready")
        case SegmentKind.REST:
            return tr("Rest")
        case SegmentKind.SWITCH:
            return tr("Switch sides")
    if isinstance(segment.dose, Hold):
        return tr("Hold")
    return tr("Reps") if isinstance(segment.dose, Reps) else tr("Work", "of a session")


def name(segment: Segment, work: Segment | None) -> str:
    """The exercise's name, or “Rest”; `work` is the work that the segment is or leads to."""
    if segment.kind is SegmentKind.REST or work is None or work.step is None:
        return tr("Rest")
    return work.step.exercise.name


def side(segment: Segment, work: Segment | None, elapsed: float = 0.0) -> str:
    """The side that works `elapsed` seconds into the segment, or is about to; empty for none.

    Where sides alternate at a tempo it is the one whose turn it is.
    """
    if segment.kind is SegmentKind.REST or work is None or work.step is None:
        return ""
    exercise = work.step.exercise
    if work.side is Side.ALTERNATE and work.tempo is not None:
        running = segment is work and work.tempo.length > 0
        turn = int((elapsed + 1e-6) // work.tempo.length) % 2 if running else 0
        return exercise.side_name(work.step.first.other if turn else work.step.first)
    return exercise.side_name(work.side)


def detail(segment: Segment, work: Segment | None, status: Status) -> str:
    """Phase, set and round, load and note."""
    parts = [phase_word(segment, status)]
    if work is not None and work.step is not None and segment.kind is not SegmentKind.REST:
        if (work.sets or 1) > 1:
            parts.append(tr("Set {number} of {all}", number=work.set, all=work.sets))
        if work.round is not None:
            parts.append(tr("Round {number} of {all}", number=work.round, all=work.rounds))
        parts.append(work.step.load)
    parts.append(segment.note)
    return " · ".join(dict.fromkeys(filter(None, parts)))


def next_label(work: Segment, former: Segment | None) -> str:
    """What comes next: the name, and the side or the set where they tell it apart."""
    assert work.step is not None
    exercise = work.step.exercise
    parts = [exercise.name]
    if work.side in (Side.LEFT, Side.RIGHT):
        words = exercise.side_name(work.side)
        parts.append(words[:1].lower() + words[1:])
    same = former is not None and former.step is work.step and former.side == work.side
    if same and (work.sets or 1) > 1:
        parts.append(tr("set {number} of {all}", number=work.set, all=work.sets))
    return ", ".join(parts)
