"""How time passes in a session: segments begin, cues come due, gates and the end are reached.

What `session.py` does first in every step. Everything is computed from the clock reading handed
in, so any partition of the same time gives the same effects.
"""

from __future__ import annotations

from dataclasses import replace

from exercise_app.core.clocks import Reading
from exercise_app.core.events import (
    Cued,
    Effect,
    Entered,
    Finished,
    Kept,
    Prompted,
    Relaid,
    Silence,
    Slept,
    Sound,
)  # fmt: skip
from exercise_app.core.relaying import is_border, relaid
from exercise_app.core.room import Cue, CueKind
from exercise_app.core.routine import seconds
from exercise_app.core.segments import SegmentKind
from exercise_app.core.session_state import MOVING, Phase, Session

LEAD = 0.5
"""How many real seconds ahead a sound is asked for."""
LATE = 0.3
"""From how many real seconds on a cue is too late to sound."""
CLOCKS_PARTED = 2.0
STOOD_STILL = 10.0
"""Seconds between two ticks after which the computer is taken to have slept."""
KEEP_EVERY = 10.0
"""Real seconds after which a work still running is stored."""

Stepped = tuple[Session, list[Effect]]


def advance(session: Session, now: Reading) -> Stepped:
    """Let time pass up to `now`: segments begin, cues come, gates and the end are reached."""
    last = session.last
    session = replace(session, last=now)
    if session.phase not in MOVING:
        return session, []
    if last is not None and _slept(last, now):
        gap = now.boot - last.boot
        paused, effects = pause(session, last)
        return replace(paused, slept=gap, last=now), [*effects, Slept(gap)]
    session, effects = _run(session, now)
    session, sounds = _sound_ahead(session, now)
    session, arrived = _arrive(session, now)
    session, kept = _keep_running(session, now)
    return session, [*effects, *sounds, *arrived, *kept]


def _slept(last: Reading, now: Reading) -> bool:
    ran, real = now.mono - last.mono, now.boot - last.boot
    return ran > STOOD_STILL or real - ran > CLOCKS_PARTED


def _run(session: Session, now: Reading) -> Stepped:
    """Everything due up to `now`, in order: at one instant first the segment, then its cues."""
    effects: list[Effect] = []
    session = _prompt(session, now, effects)
    place = session.raw_place(now)
    if place < session.ready_at:
        return session, effects
    if session.phase is Phase.GET_READY:
        session = replace(session, phase=Phase.RUNNING)
    while (due := _next_due(session)) is not None and due[0] <= place:
        at, cue = due
        if cue is None:
            session = enter(session, session.index + 1, now, effects)
        else:
            late = seconds(max(0.0, place - at) / session.rate)
            effects.append(Cued(cue, session.time(now), late))
            session = replace(session, next_cue=session.next_cue + 1)
    return session, effects


def _next_due(session: Session) -> tuple[float, Cue | None] | None:
    """When in this part the next thing happens: a cue, or (None) the next segment's start."""
    timeline, part = session.timeline, session.part
    cue = timeline.cues[session.next_cue] if session.next_cue < len(timeline.cues) else None
    after = session.index + 1
    segment = timeline.segments[after] if after < len(timeline.segments) else None
    if (
        segment is not None
        and segment.part == part
        and (cue is None or cue.part != part or segment.start <= cue.at)
    ):
        return segment.start, None
    return (cue.at, cue) if cue is not None and cue.part == part else None


def enter(session: Session, index: int, now: Reading, effects: list[Effect]) -> Session:
    """The segment at `index` begins, the one before having run to its end."""
    session = credit_whole(session, effects)
    segment = session.timeline.segments[index]
    t = session.time(now)
    effects.append(Entered(segment, t))
    began = seconds(t - max(0.0, session.raw_place(now) - segment.start))
    return replace(session, index=index, gate_since=began, kept_at=segment.start)


def _arrive(session: Session, now: Reading) -> Stepped:
    """Where the part's end is reached: a gate, or the end of the routine."""
    over = session.raw_place(now) - session.timeline.part_lengths[session.part]
    if session.phase is Phase.GET_READY or over < 0:
        return session, []
    segment = session.segment
    if segment is not None and segment.is_open and segment.part == session.part:
        return replace(session, phase=Phase.WAITING), []
    effects: list[Effect] = []
    closed = freeze(credit_whole(session, effects), now, Phase.FINISHED)
    closed = replace(closed, spent=seconds(closed.spent - over))
    return closed, [*effects, Finished(early=False)]


def _prompt(session: Session, now: Reading, effects: list[Effect]) -> Session:
    """The get-ready's own countdown."""
    place = session.raw_place(now)
    prompts = _prompts(session)
    while session.prompted < len(prompts) and prompts[session.prompted].at <= place:
        effects.append(Prompted(prompts[session.prompted]))
        session = replace(session, prompted=session.prompted + 1)
    return session


def _prompts(session: Session) -> tuple[Cue, ...]:
    """3, 2, 1 before `ready_at`, and `go` where the timeline has none there."""
    if session.phase is not Phase.GET_READY:
        return ()
    phrases = session.timeline.phrases
    said = [(left, CueKind.COUNTDOWN, text) for left, text in phrases.countdown.items()]
    upcoming = session.timeline.cues[session.next_cue : session.next_cue + 1]
    if not any(cue.kind is CueKind.GO and cue.at == session.ready_at for cue in upcoming):
        said.append((0, CueKind.GO, phrases.go))
    length = session.timeline.lengths
    return tuple(
        Cue(session.part, seconds(session.ready_at - left), kind, text, length(text), session.index)
        for left, kind, text in said
    )


def _sound_ahead(session: Session, now: Reading) -> Stepped:
    """Ask for what is to be heard within the lead, so that a stalled window delays no cue."""
    effects: list[Effect] = []
    place = session.raw_place(now)
    horizon = seconds(place + LEAD * session.rate)
    cues, prompts = session.timeline.cues, _prompts(session)
    prompted, sounded = session.prompt_sounded, max(session.next_sound, 0)

    def ask(cue: Cue) -> None:
        ahead = (cue.at - place) / session.rate
        if ahead >= -LATE:
            effects.append(Sound(cue, now.mono + ahead))

    while prompted < len(prompts) and prompts[prompted].at <= horizon:
        ask(prompts[prompted])
        prompted += 1
    while (
        sounded < len(cues) and cues[sounded].part == session.part and cues[sounded].at <= horizon
    ):
        if session.coming is not None and is_border(cues[sounded]):
            session, sounded = relaid(session, sounded, place)
            cues = session.timeline.cues
            effects.append(Relaid())
            continue
        ask(cues[sounded])
        sounded += 1
    return replace(session, prompt_sounded=prompted, next_sound=sounded), effects


def _keep_running(session: Session, now: Reading) -> Stepped:
    """A long work is stored now and then while it runs."""
    place = session.place(now)
    if session.phase is not Phase.RUNNING or place - session.kept_at < KEEP_EVERY * session.rate:
        return session, []
    return credit(replace(session, kept_at=place), now)


def credit(session: Session, now: Reading) -> Stepped:
    """What was done of the running work, as far as the time ran into it."""
    segment = session.segment
    if segment is None or segment.kind is not SegmentKind.WORK or session.phase is Phase.READY:
        return session, []
    done = session.elapsed(now)
    if segment.duration is not None:
        done = min(done, segment.duration)
    if done <= session.done.get(segment.index, 0.0):
        return session, []
    return replace(session, done={**session.done, segment.index: seconds(done)}), [
        Kept(segment.index)
    ]


def credit_whole(session: Session, effects: list[Effect]) -> Session:
    """A timed work has run to its end."""
    segment = session.segment
    if segment is None or segment.kind is not SegmentKind.WORK or segment.duration is None:
        return session
    effects.append(Kept(segment.index))
    return replace(
        session,
        done={**session.done, segment.index: segment.duration},
        finished=session.finished | {segment.index},
    )


def freeze(session: Session, now: Reading, phase: Phase) -> Session:
    """Time stands at the place of `now`."""
    place = session.place(now)
    return replace(
        session,
        phase=phase,
        base=place,
        ready_at=place,
        spent=session.time(now),
        anchor=now.mono,
        next_sound=session.next_cue,
    )


def pause(session: Session, now: Reading) -> Stepped:
    """Time stands still from `now` on, and nothing more is heard."""
    session, kept = credit(session, now)
    return freeze(session, now, Phase.PAUSED), [Silence(), *kept]
