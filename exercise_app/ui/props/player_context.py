"""What stays the same on the player while one timeline is played."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from exercise_app.core.routine import Side
from exercise_app.core.segments import Segment, SegmentKind
from exercise_app.core.timeline import Timeline
from exercise_app.core.translation import told, tr
from exercise_app.ui.props import words
from exercise_app.ui.props.player_words import Status, detail, next_label
from exercise_app.ui.props.shapes import BarSegment, bar_of


class Reserve(NamedTuple):
    """The longest text that each part shows in this routine, so that the layout stays still."""

    side: str = ""
    name: str = ""
    digits: str = ""
    beside: tuple[str, ...] = ()
    detail: str = ""
    cue: str = ""
    next: str = ""


@dataclass(frozen=True)
class PlayerContext:
    """What stays the same while a timeline is played; make it once for each timeline."""

    timeline: Timeline
    bar: tuple[BarSegment, ...]
    reserve: Reserve
    after: tuple[float, ...]
    """Timed seconds of all segments after each segment."""
    works: tuple[int, ...]
    """How many works have begun when each segment runs, its own included."""
    work_count: int
    next_works: tuple[int | None, ...]
    """The index of the first work after each segment."""
    last_open: int
    """The index of the last self-paced segment, -1 where there is none."""


def player_context(timeline: Timeline) -> PlayerContext:
    """The parts of the player's props that depend on the timeline alone."""
    segments = timeline.segments
    after: list[float] = []
    works: list[int] = []
    next_works: list[int | None] = []
    left, following = 0.0, None
    for segment in reversed(segments):
        after.append(left)
        next_works.append(following)
        left += segment.duration or 0.0
        if segment.kind is SegmentKind.WORK:
            following = segment.index
    begun = 0
    for segment in segments:
        begun += segment.kind is SegmentKind.WORK
        works.append(begun)
    return PlayerContext(
        timeline, bar_of(segments), _reserve(timeline), tuple(reversed(after)), tuple(works),
        begun, tuple(reversed(next_works)),
        max((s.index for s in segments if s.is_open), default=-1),
    )  # fmt: skip


def _reserve(timeline: Timeline) -> Reserve:
    """The longest text of each part."""
    names, sides, details, nexts, cues = (
        {tr("Rest")},
        {""},
        {tr("Get ready")},
        {tr("Last one")},
        {""},
    )
    cues.update(map(told, words.SPEECH.values()))
    former: Segment | None = None
    for segment in timeline.works:
        step = segment.step
        assert step is not None
        names.add(step.exercise.name)
        sides |= {step.exercise.side_name(side) for side in _sides(segment)}
        details.add(detail(segment, segment, Status.RUNNING))
        nexts.add(next_label(segment, former))
        cues.update(step.lines)
        former = segment
    if timeline.open:
        cues.add(tr("At your own pace. Press → when you are done."))
    counted = any(s.rep_seconds is not None for s in timeline.works)
    longest = max((s.duration or 0.0 for s in timeline.segments), default=0.0)
    return Reserve(
        side=_longest(sides),
        name=_longest(names),
        digits=words.clock(longest),
        beside=(tr("of {all}", all=88), "88:88") if counted and longest < 60 else (),
        detail=_longest(details),
        cue=_longest(cues),
        next=_longest(nexts),
    )


def _sides(work: Segment) -> tuple[Side | None, ...]:
    """The sides that are shown during a work."""
    in_turn = work.side is Side.ALTERNATE and work.tempo is not None
    return (Side.LEFT, Side.RIGHT) if in_turn else (work.side,)


def _longest(texts: Iterable[str]) -> str:
    return max(texts, key=len)
