"""A session as a media player tells of itself: what plays, how far it is, and what can be done.

Each segment is a track. In a gap the title tells what comes next, so a locked screen says what to
get ready for.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from exercise_app.core.events import Next, Pause, Previous, Resume
from exercise_app.core.routine import Side
from exercise_app.core.segments import Segment, SegmentKind
from exercise_app.core.session_state import MOVING, Phase, Session
from exercise_app.core.translation import tr


class PlayState(StrEnum):
    """Whether it plays, in the words of MPRIS."""

    PLAYING = "Playing"
    PAUSED = "Paused"
    STOPPED = "Stopped"


class NowPlaying(NamedTuple):
    """What is told of a session. `length` is in seconds, None where a work is self-paced."""

    state: PlayState = PlayState.STOPPED
    track: int = 0
    title: str = ""
    routine: str = ""
    length: float | None = None
    can_play: bool = False
    can_pause: bool = False
    can_go_on: bool = False
    """To the next segment."""
    can_go_back: bool = False
    rate: float = 1.0


def now_playing(session: Session) -> NowPlaying:
    """What is told of `session` as it stands."""
    segment, routine = session.segment, session.timeline.routine
    if segment is None:
        return NowPlaying(routine=routine.name)
    return NowPlaying(
        state=_state(session.phase),
        track=segment.index,
        title=_title(session, segment),
        routine=routine.name,
        length=None if segment.is_open else segment.duration,
        can_play=session.allows(Resume),
        can_pause=session.allows(Pause),
        can_go_on=session.allows(Next),
        can_go_back=session.allows(Previous),
        rate=session.rate,
    )


def _state(phase: Phase) -> PlayState:
    if phase in MOVING:
        return PlayState.PLAYING
    return PlayState.PAUSED if phase is Phase.PAUSED else PlayState.STOPPED


def _title(session: Session, segment: Segment) -> str:
    if segment.kind is SegmentKind.WORK:
        return _work_title(segment)
    for later in session.timeline.works:
        if later.index > segment.index:
            return tr("Next: {exercise}", exercise=_work_title(later))
    return tr("Rest")


def _work_title(work: Segment) -> str:
    assert work.step is not None
    exercise = work.step.exercise
    if work.side not in (Side.LEFT, Side.RIGHT):
        return exercise.name
    side = exercise.side_name(work.side)
    return tr("{exercise}, {side}", exercise=exercise.name, side=side[:1].lower() + side[1:])
