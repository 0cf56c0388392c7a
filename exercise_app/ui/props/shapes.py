"""What several views share: phases, and the bar of a routine's segments."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from exercise_app.core.translation import tr

if TYPE_CHECKING:
    from exercise_app.core.segments import Segment

_OPEN_WEIGHT = 30.0
"""Seconds for which a self-paced segment counts in the bar's width."""


class Phase(StrEnum):
    """What a stretch of a session is, as the window tells it by word, icon and shape."""

    PREPARE = "prepare"
    WORK = "work"
    SWITCH = "switch"
    REST = "rest"


class BarSegment(NamedTuple):
    """One segment of the bar: its width as a weight, its phase and what it is called."""

    weight: float
    phase: Phase
    label: str = ""


def bar_of(segments: Iterable[Segment]) -> tuple[BarSegment, ...]:
    """A routine's segments as a bar; a label names what a segment is for."""
    return tuple(
        BarSegment(
            _OPEN_WEIGHT if segment.duration is None else max(segment.duration, 0.5),
            Phase(segment.kind.value),
            segment_label(segment),
        )
        for segment in segments
    )


_PHASES = {phase.value[0]: phase for phase in Phase}


def bar_of_shape(shape: str) -> tuple[BarSegment, ...]:
    """The bar of a routine's shape, as the list of routines knows it: `p10w30s5w30`."""
    from re import findall

    return tuple(
        BarSegment(float(seconds or _OPEN_WEIGHT), _PHASES[letter])
        for letter, seconds in findall(r"([pwsr])(\d*)", shape)
    )


def segment_label(segment: Segment) -> str:
    """`Bird dog, left side, set 1 of 2`, `Get ready for Bird dog`, `Rest`."""
    if segment.step is None:
        return tr("Switch sides") if segment.kind.value == Phase.SWITCH else tr("Rest")
    exercise = segment.step.exercise
    if segment.kind.value != Phase.WORK:
        return tr("Get ready for {exercise}", exercise=exercise.name)
    parts = [exercise.name]
    if segment.side is not None:
        side = exercise.side_name(segment.side)
        parts.append(side[:1].lower() + side[1:])
    if (segment.sets or 1) > 1:
        parts.append(tr("set {number} of {all}", number=segment.set, all=segment.sets))
    if segment.round is not None:
        parts.append(tr("round {number} of {all}", number=segment.round, all=segment.rounds))
    return ", ".join(parts)
