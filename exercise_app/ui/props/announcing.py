"""What a screen reader says when the phase of a session changes. Seconds are never counted out."""

from __future__ import annotations

from exercise_app.core.routine import Reps, Side
from exercise_app.core.segments import Segment, SegmentKind
from exercise_app.core.translation import tr, trn
from exercise_app.ui.props.player_words import Status


def announced(segment: Segment, work: Segment | None, status: Status) -> str:
    """The phase in one sentence: `Work: Bird dog, right side, 30 seconds`. `work` is the work that
    the segment is or leads to. Nothing while a short countdown leads into what is said after it.
    """
    if status in (Status.READY, Status.GET_READY):
        return ""
    if status is Status.PAUSED:
        return tr("Paused")
    if status is Status.OVER:
        return tr("Done")
    time = _seconds(segment.duration)
    if segment.kind is SegmentKind.REST or work is None or work.step is None:
        return _rest(work, time)
    what = _what(work)
    match segment.kind:
        case SegmentKind.PREPARE:
            return tr("Get ready: {what}, {time}", what=what, time=time)
        case SegmentKind.SWITCH:
            return tr("Switch sides: {what}, {time}", what=what, time=time)
    if segment.duration is None:
        return tr("Work: {what}, {dose}, at your own pace", what=what, dose=_reps(segment))
    dose = ", ".join((_reps(segment), time)) if isinstance(segment.dose, Reps) else time
    return tr("Work: {what}, {dose}", what=what, dose=dose)


def _rest(work: Segment | None, time: str) -> str:
    if work is None or work.step is None:
        return tr("Rest: {time}", time=time)
    return tr("Rest: {time}. Next: {what}", time=time, what=_what(work))


def _what(work: Segment) -> str:
    """The exercise, its side and its set."""
    assert work.step is not None
    exercise = work.step.exercise
    parts = [exercise.name]
    if work.side in (Side.LEFT, Side.RIGHT):
        side = exercise.side_name(work.side)
        parts.append(side[:1].lower() + side[1:])
    if (work.sets or 1) > 1:
        parts.append(tr("set {n} of {all}", n=work.set, all=work.sets))
    return ", ".join(parts)


def _reps(work: Segment) -> str:
    reps = work.reps or 1
    if work.side is Side.ALTERNATE:
        return trn("{n} rep each side", "{n} reps each side", reps)
    return trn("{n} rep", "{n} reps", reps)


def _seconds(duration: float | None) -> str:
    """A time as it is said: `30 seconds`, `1 minute 30 seconds`."""
    minutes, seconds = divmod(round(duration or 0.0), 60)
    said = [trn("{n} minute", "{n} minutes", minutes)] if minutes else []
    if seconds or not minutes:
        said.append(trn("{n} second", "{n} seconds", seconds))
    return " ".join(said)
