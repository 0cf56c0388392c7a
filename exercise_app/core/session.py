"""A session as a value, and every transition it can make.

`step(session, event, now) -> (session, effects)` is the only way forward. Its laws:

- Time is computed from the clock reading handed in, never counted: any partition of ticks gives
  the same segments, cues and seconds, each once.
- First time passes up to `now`, then the event acts.
- An event that is not allowed in the phase raises `IllegalEvent` and changes nothing.
- Pausing, seeking and resuming neither lose nor add a second; seeking skips cues.
- Time stands until a lead-in is over; what is due at its end has been asked for at its start.
- A self-paced work is a gate: the part's time stops there until `Next`.
- What was done of a work is how far into it the time ran, never more than its planned seconds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from exercise_app.core.clocks import Reading
from exercise_app.core.events import (
    Adjust,
    Cued,
    Ease,
    Effect,
    Entered,
    Event,
    Finished,
    Hurt,
    Jump,
    Kept,
    Next,
    Pause,
    Previous,
    Relay,
    Resume,
    Silence,
    SkipExercise,
    Sound,
    Start,
    StartOver,
    Tick,
)  # fmt: skip
from exercise_app.core.passing import Stepped, advance, credit, enter, freeze, pause
from exercise_app.core.relaying import await_border
from exercise_app.core.routine import MAX_DURATION, Exercise, seconds
from exercise_app.core.segments import SegmentKind
from exercise_app.core.session_state import MOVING, Phase, Session
from exercise_app.core.timeline import Timeline

GET_READY = 3.0
"""Seconds of countdown before a work goes on."""
BACK_WITHIN = 3.0
"""Within how many seconds of a segment `Previous` means the one before."""
SHORTEST = 1.0
"""Seconds that a segment keeps when it is made shorter before it has run so far."""


class IllegalEvent(ValueError):
    """An event came in a phase that does not take it."""


def step(session: Session, event: Event, now: Reading) -> Stepped:
    """Let time pass up to `now`, then `event` act.

    Raises:
        IllegalEvent: when the phase, time having passed, does not take the event.
    """
    session, effects = advance(session, now)
    if isinstance(event, Tick):
        return session, effects
    if not session.allows(type(event)):
        raise IllegalEvent(f"{type(event).__name__} does not go with {session.phase}")
    if isinstance(event, Relay):
        acted, more = await_border(session, event.lengths)
    else:
        acted, more = _act(session, event, now)
    settled, rest = advance(acted, now)
    return settled, [*effects, *more, *rest]


def _act(session: Session, event: Event, now: Reading) -> Stepped:
    match event:
        case Start(index):
            anchor = session.anchor_at(now)
            begun = replace(session, phase=Phase.RUNNING, anchor=anchor, last=now)
            return _land(begun, index, now, get_ready=index > 0)
        case Pause():
            return pause(session, now)
        case Resume():
            return _resume(session, now)
        case Next():
            return _next(session, now)
        case Previous():
            early = session.elapsed(now) <= BACK_WITHIN
            return _seek(session, max(0, session.index - early), now)
        case Jump(index):
            return _seek(session, index, now)
        case StartOver():
            return _seek(session, 0, now)
        case Adjust(by):
            return _adjust(session, by, now)
        case Hurt():
            return _hurt(session, now)
        case Ease(exercise):
            return _ease(session, exercise, now)
        case SkipExercise():
            return _seek(_going(session, now), _after_step(session), now)
        case _:
            return _end(session, now)


def _going(session: Session, now: Reading) -> Session:
    """`session` with its time running, where it was paused."""
    if session.phase is not Phase.PAUSED:
        return session
    anchor = session.anchor_at(now)
    return replace(session, phase=Phase.RUNNING, anchor=anchor, hurting=False, slept=None)


def _resume(session: Session, now: Reading) -> Stepped:
    segment = session.segment
    into_work = segment is not None and segment.kind is SegmentKind.WORK and not segment.is_open
    return _ready(_going(session, now), session.base, get_ready=into_work), []


def _ready(session: Session, place: float, *, get_ready: bool) -> Session:
    """`session` set to run on from `place`, after a get-ready where that is asked for."""
    moving = session.phase in MOVING
    lead = GET_READY if get_ready and moving else 0.0
    running = Phase.GET_READY if lead else Phase.RUNNING
    return replace(
        session,
        phase=running if moving else session.phase,
        base=place - lead,
        ready_at=place,
        next_sound=session.next_cue,
        prompted=0,
        prompt_sounded=0,
    )


def _seek(session: Session, index: int, now: Reading) -> Stepped:
    """Leave the running segment for the start of another."""
    session, kept = credit(session, now)
    landed, effects = _land(session, index, now)
    return landed, [Silence(), *kept, *effects]


def _land(session: Session, index: int, now: Reading, *, get_ready: bool = True) -> Stepped:
    """Stand at the start of the segment at `index`, or past the last one at the end."""
    segments = session.timeline.segments
    if index >= len(segments):
        return _finish(session, now)
    segment = segments[index]
    t = session.time(now)
    moved = replace(
        session,
        part=segment.part,
        index=index,
        spent=t,
        anchor=session.anchor_at(now),
        next_cue=session.timeline.first_cue(segment),
        gate_since=t,
        kept_at=segment.start,
    )
    into_work = segment.kind is SegmentKind.WORK and not segment.is_open
    return _ready(moved, segment.start, get_ready=get_ready and into_work), [Entered(segment, t)]


def _finish(session: Session, now: Reading) -> Stepped:
    """The end, reached by skipping: the last cue is given all the same."""
    effects: list[Effect] = []
    if session.next_cue < len(session.timeline.cues):
        last = session.timeline.cues[-1]
        effects = [Cued(last, session.time(now), 0.0), Sound(last, session.anchor_at(now))]
    closed = replace(freeze(session, now, Phase.FINISHED), next_cue=len(session.timeline.cues))
    return closed, [*effects, Finished(early=False)]


def _next(session: Session, now: Reading) -> Stepped:
    segment = session.segment
    if segment is None or not segment.is_open:
        return _seek(session, session.index + 1, now)
    session, kept = credit(_going(session, now), now)
    effects: list[Effect] = [Silence(), *(kept or [Kept(segment.index)])]
    session = replace(
        session,
        finished=session.finished | {segment.index},
        phase=Phase.RUNNING,
        part=segment.part + 1,
        base=0.0,
        ready_at=0.0,
        spent=session.time(now),
        anchor=session.anchor_at(now),
        next_cue=session.timeline.first_cue_of_part(segment.part + 1),
    )
    session = replace(session, next_sound=session.next_cue)
    if segment.index + 1 < len(session.timeline.segments):
        session = enter(session, segment.index + 1, now, effects)
    return session, effects


def _adjust(session: Session, by: float, now: Reading) -> Stepped:
    segment = session.segment
    if segment is None or segment.duration is None:
        return session, []
    place = session.place(now)
    shortest = min(segment.duration, max(place - segment.start, SHORTEST))
    longest = max(segment.duration, MAX_DURATION)
    duration = seconds(min(max(segment.duration + by, shortest), longest))
    if duration == segment.duration:
        return session, []
    timeline = session.timeline.with_duration(segment.index, duration)
    cue = _cue_from(session, timeline, place)
    changed = replace(
        session,
        timeline=timeline,
        next_cue=cue,
        next_sound=cue,
        prompt_sounded=session.prompted,
        done=_capped(session.done, segment.index, duration),
    )
    kept = [Kept(segment.index)] if segment.kind is SegmentKind.WORK else []
    return changed, [Silence(), *kept]


def _cue_from(session: Session, timeline: Timeline, place: float) -> int:
    """The first cue of a changed `timeline` that has not been given by `place`."""
    index = timeline.next_cue(session.part, place)
    if not index:
        return index
    newest = timeline.cues[index - 1]
    given = [cue for cue in session.timeline.cues[: session.next_cue][-1:] if cue.at == place]
    is_given = any((cue.kind, cue.segment) == (newest.kind, newest.segment) for cue in given)
    is_here = (newest.part, newest.at) == (session.part, place)
    return index - (is_here and not is_given)


def _capped(done: Mapping[int, float], index: int, most: float) -> Mapping[int, float]:
    """`done` with at most `most` seconds of the work at `index`."""
    return {work: min(spent, most) if work == index else spent for work, spent in done.items()}


def _hurt(session: Session, now: Reading) -> Stepped:
    effects: list[Effect] = []
    if session.phase in MOVING:
        session, effects = pause(session, now)
    index = session.work_in_question
    if index is None:
        return replace(session, hurting=True), effects
    return replace(session, hurting=True, hurt=session.hurt | {index}), [*effects, Kept(index)]


def _ease(session: Session, exercise: Exercise, now: Reading) -> Stepped:
    """The easier exercise from here on; a running work begins again, from the gap before it."""
    index = session.work_in_question
    if index is None:
        return session, []
    former = session.timeline.segments[index].exercise
    changed = [
        work.index
        for work in session.timeline.works
        if work.index >= session.index and work.exercise == former
    ]
    segments, here = session.timeline.segments, session.index
    in_work = segments[here].kind is SegmentKind.WORK
    if in_work and here > 0 and segments[here - 1].kind is not SegmentKind.WORK:
        here -= 1
    eased = replace(
        _going(session, now),
        timeline=session.timeline.with_exercise(here, former, exercise),
        eased={**dict.fromkeys(changed, former or ""), **session.eased},
    )
    landed, effects = _land(eased, here, now)
    return landed, [*effects, *(Kept(i) for i in changed)]


def _after_step(session: Session) -> int:
    """The index behind the last set of the step in question."""
    index = session.work_in_question
    if index is None:
        return session.index
    segments = session.timeline.segments
    last = index
    for segment in segments[index + 1 :]:
        if segment.kind is SegmentKind.WORK:
            if segment.step is not segments[index].step or segment.round != segments[index].round:
                break
            last = segment.index
    return max(last + 1, session.index)


def _end(session: Session, now: Reading) -> Stepped:
    session, kept = credit(session, now)
    return freeze(session, now, Phase.ENDED), [Silence(), *kept, Finished(early=True)]
