"""The player: what a session shows at one instant."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import NamedTuple

from exercise_app.core.clocks import Reading
from exercise_app.core.cues import rep_total
from exercise_app.core.kinds import Speech
from exercise_app.core.notices import NoticeKind
from exercise_app.core.segments import Segment, SegmentKind
from exercise_app.core.session_state import Phase as SessionPhase
from exercise_app.core.session_state import Session
from exercise_app.core.translation import tr
from exercise_app.ui.props import player_words, words
from exercise_app.ui.props.announcing import announced
from exercise_app.ui.props.moving import Moving, Still, derive_moving, derive_still
from exercise_app.ui.props.player_context import PlayerContext, Reserve, player_context
from exercise_app.ui.props.player_words import Status
from exercise_app.ui.props.shapes import BarSegment, Phase

__all__ = [
    "Hearing",
    "Hurt",
    "PlayerContext",
    "PlayerProps",
    "Rendering",
    "Reserve",
    "Status",
    "derive_player_props",
    "player_context",
]


class Hurt(NamedTuple):
    """What “It hurts” offers; `easier` is the easier exercise's name, empty where there is none."""

    exercise: str
    easier: str = ""
    caution: str = ""


class Rendering(NamedTuple):
    """How far the voice has been prepared: cues done, of all."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Hearing:
    """What is heard; `is_told` puts how much is said in the caption's place."""

    muted: bool = False
    speech: Speech = Speech.FULL
    is_told: bool = False


@dataclass(frozen=True, slots=True)
class PlayerProps:
    """Everything that the player shows."""

    title: str
    status: Status
    phase: Phase
    phase_word: str
    name: str
    digits: str
    bar: tuple[BarSegment, ...]
    reserve: Reserve
    beside: tuple[str, ...] = ()
    side: str = ""
    detail: str = ""
    caption: str = ""
    moving: Moving | None = None
    still: Still | None = None
    next: str = ""
    left: str = ""
    position: str = ""
    index: int = 0
    fraction: float = 0.0
    muted: bool = False
    speech: Speech = Speech.FULL
    notice: str = ""
    notice_kind: NoticeKind = NoticeKind.TROUBLE
    hurt: Hurt | None = None
    asking_end: bool = False
    rendering: Rendering | None = None
    announced: str = ""
    """What a screen reader says of the phase."""


def derive_player_props(
    session: Session,
    now: Reading,
    context: PlayerContext,
    *,
    caption: str = "",
    hearing: Hearing = Hearing(),
    notice: str = "",
    notice_kind: NoticeKind = NoticeKind.TROUBLE,
    easier: str = "",
    asking_end: bool = False,
    rendering: Rendering | None = None,
    reduced_motion: bool = False,
) -> PlayerProps:
    """The player's props at `now`; `context` belongs to the session's timeline.

    `caption` is the cue being said, or the coaching line; `easier` names the easier exercise to
    offer while it hurts. `reduced_motion` has the figure change without moving.
    """
    segment, status = _segment(session), _status(session.phase)
    work, (digits, beside) = _work_of(context, segment), _digits(session, segment, status, now)
    return PlayerProps(
        title=context.timeline.routine.name,
        status=status,
        phase=Phase(segment.kind.value),
        phase_word=player_words.phase_word(segment, status),
        name=player_words.name(segment, work),
        side=player_words.side(segment, work, session.elapsed(now)),
        digits=digits,
        beside=beside,
        detail=player_words.detail(segment, work, status),
        caption=_caption(status, caption, hearing),
        moving=derive_moving(session, now, reduced=reduced_motion),
        still=derive_still(session, now),
        next=_next(context, segment),
        left=_left(context, session, segment, now),
        position=_position(context, segment),
        bar=context.bar,
        reserve=context.reserve,
        index=segment.index,
        fraction=_fraction(session, segment, now),
        muted=hearing.muted,
        speech=hearing.speech,
        notice=notice or _slept(session),
        notice_kind=notice_kind if notice else NoticeKind.NEWS,
        hurt=_hurt(segment, work, easier) if session.hurting else None,
        asking_end=asking_end,
        rendering=rendering,
        announced=announced(segment, work, status),
    )


_STATUS = {
    SessionPhase.READY: Status.READY,
    SessionPhase.RUNNING: Status.RUNNING,
    SessionPhase.GET_READY: Status.GET_READY,
    SessionPhase.WAITING: Status.WAITING,
    SessionPhase.PAUSED: Status.PAUSED,
}


def _segment(session: Session) -> Segment:
    segment = session.segment
    assert segment is not None, "a routine has at least one step"
    return segment


def _status(phase: SessionPhase) -> Status:
    return _STATUS.get(phase, Status.OVER)


def _work_of(context: PlayerContext, segment: Segment) -> Segment | None:
    """The work that a segment is, or leads to."""
    if segment.kind is SegmentKind.WORK:
        return segment
    following = context.next_works[segment.index]
    return None if following is None else context.timeline.segments[following]


def _digits(
    session: Session, segment: Segment, status: Status, now: Reading
) -> tuple[str, tuple[str, ...]]:
    """The large number, and the small lines beside it."""
    if status is Status.GET_READY:
        return str(max(1, ceil(session.ready_left(now) - 1e-6))), (tr("Get ready"),)
    remaining = session.remaining(now)
    if remaining is None:
        reps = segment.reps or 1
        return str(reps), (tr("rep") if reps == 1 else tr("reps"),)
    rep = segment.rep_seconds
    if rep is None or segment.reps is None:
        return words.clock(remaining), ()
    total = rep_total(segment)
    current = min(total, int((session.elapsed(now) + 1e-6) // rep) + 1)
    return str(current), (tr("of {all}", all=total), words.clock(remaining))


def _caption(status: Status, caption: str, hearing: Hearing) -> str:
    if hearing.is_told:
        return words.speech(hearing.speech)
    if status is Status.PAUSED:
        return tr("Paused. Press Space.")
    if status is Status.WAITING:
        return tr("At your own pace. Press → when you are done.")
    return caption


def _next(context: PlayerContext, segment: Segment) -> str:
    """What the next work after the one shown is."""
    shown = segment if segment.kind is SegmentKind.REST else _work_of(context, segment)
    following = None if shown is None else context.next_works[shown.index]
    if following is None:
        return tr("Last one") if segment.kind is not SegmentKind.REST else tr("The end")
    return player_words.next_label(context.timeline.segments[following], shown)


def _position(context: PlayerContext, segment: Segment) -> str:
    """Which work it is, of how many."""
    number = max(1, context.works[segment.index])
    return tr("{number} of {all}", number=number, all=context.work_count)


def _left(context: PlayerContext, session: Session, segment: Segment, now: Reading) -> str:
    left = context.after[segment.index] + (session.remaining(now) or 0.0)
    if context.last_open >= segment.index:
        return tr("{time} left and your own pace", time=words.clock(left))
    return tr("{time} left", time=words.clock(left))


def _fraction(session: Session, segment: Segment, now: Reading) -> float:
    if not segment.duration:
        return 0.0
    return min(1.0, session.elapsed(now) / segment.duration)


def _slept(session: Session) -> str:
    if session.slept is None or session.phase is not SessionPhase.PAUSED:
        return ""
    away = words.span(round(session.slept))
    return tr("The computer slept for {time}, so the session is paused where it was.", time=away)


def _hurt(segment: Segment, work: Segment | None, easier: str) -> Hurt:
    if work is None or work.step is None:
        return Hurt("")
    return Hurt(work.step.exercise.name, easier, work.step.exercise.caution)
