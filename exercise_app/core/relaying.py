"""Placing the cues of a running session by other lengths: another voice, or a better estimate.

Every work, and every gap before one, is planned by itself between two borders (`cues.py`). So the
plan may change where a border's cue is the next to be asked for: what was asked for lies before
it, and what stands behind it was placed by the new lengths alone.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from exercise_app.core.cues import Lengths
from exercise_app.core.events import Effect, Relaid
from exercise_app.core.room import SILENCE, Cue, CueKind
from exercise_app.core.routine import seconds
from exercise_app.core.session_state import Phase, Session
from exercise_app.core.timeline import Timeline

_BORDERS = frozenset({CueKind.GO, CueKind.STOP, CueKind.SWITCH, CueKind.DONE})


def await_border(session: Session, lengths: Lengths) -> tuple[Session, list[Effect]]:
    """`session` with its cues placed by `lengths`: from the next border on, once it has begun."""
    if session.phase is not Phase.READY:
        return replace(session, coming=lengths), []
    return replace(session, timeline=session.timeline.with_lengths(lengths)), [Relaid()]


def is_border(cue: Cue) -> bool:
    """Whether `cue` stands at the start or the end of a work, at an instant that never moves."""
    return cue.kind in _BORDERS


def relaid(session: Session, asked: int, place: float) -> tuple[Session, int]:
    """`session` with all its cues placed by the lengths that were coming.

    `asked` is the index of the border's cue, the first that was not asked for; with the session
    comes its index in the new plan. At `place` (seconds into the part) every cue due was given;
    before `ready_at` none was.
    """
    assert session.coming is not None
    border = session.timeline.cues[asked]
    timeline = session.timeline.with_lengths(session.coming)
    index = bisect_left([(cue.part, cue.at) for cue in timeline.cues], (border.part, border.at))
    here = max(place, seconds(session.ready_at - 1e-6))
    given = timeline.next_cue(session.part, here)
    following = index if session.next_cue == asked else given
    return replace(session, timeline=timeline, next_cue=following, coming=None), index


def has_room(timeline: Timeline, cue: Cue, length: float) -> bool:
    """Whether `cue` may sound for `length` seconds without reaching into the silence before the
    next: where it was placed by an estimate it may turn out too long.
    """
    following = timeline.cues[timeline.next_cue(cue.part, cue.at) :][:1]
    later = [after.at for after in following if after.part == cue.part]
    return length <= cue.length or not later or cue.at + length <= later[0] - SILENCE
