"""Segments: a routine laid end to end in time.

Time runs in parts: an open (self-paced) segment ends its part, and the next segment starts the
next part from 0. docs/routines.md tells users the same rules in their words.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from exercise_app.core.expand import Gap, TooLong, Work, unroll
from exercise_app.core.routine import (
    MAX_SEGMENTS,
    Dose,
    ExerciseStep,
    Reps,
    Routine,
    Side,
    Tempo,
    dose_seconds,
    seconds,
)


class SegmentKind(StrEnum):
    """What a stretch of the timeline is for."""

    PREPARE = "prepare"
    WORK = "work"
    SWITCH = "switch"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Segment:
    """One stretch of time with one purpose.

    `start` and `duration` are seconds within `part`; a `duration` of None is open: it waits for
    the user. `step` and `dose` are what the work, or the work being prepared for, asks for.
    """

    index: int
    part: int
    start: float
    duration: float | None
    kind: SegmentKind
    exercise: str | None = None
    side: Side | None = None
    set: int | None = None
    sets: int | None = None
    reps: int | None = None
    round: int | None = None
    rounds: int | None = None
    step: ExerciseStep | None = None
    dose: Dose | None = None
    note: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it lasts until the user goes on."""
        return self.duration is None

    @property
    def end(self) -> float:
        """Where it ends in its part, in seconds; an open segment takes no time."""
        return self.start if self.duration is None else seconds(self.start + self.duration)

    @property
    def tempo(self) -> Tempo | None:
        """The tempo of its reps; None where it has none."""
        return self.dose.tempo if isinstance(self.dose, Reps) else None

    @property
    def rep_seconds(self) -> float | None:
        """Seconds from one count to the next: a rep, or under `alternate` a pair."""
        if self.kind is not SegmentKind.WORK or self.tempo is None:
            return None
        return seconds(self.tempo.length * (2 if self.side is Side.ALTERNATE else 1))


def lay_segments(routine: Routine) -> tuple[Segment, ...]:
    """The segments of `routine`, laid end to end.

    Raises:
        TooLong: when it unrolls to more than `MAX_SEGMENTS` segments.
    """
    layer = _Layer()
    for gap, work in unroll(routine):
        layer.lay_gap(gap, work)
        if work is not None:
            layer.lay_work(work)
        if len(layer.segments) > MAX_SEGMENTS:
            raise TooLong
    return tuple(layer.segments)


class _Layer:
    """Puts segments one behind the other."""

    def __init__(self) -> None:
        self.segments: list[Segment] = []
        self._part = 0
        self._at = 0.0

    def lay_gap(self, gap: Gap, coming: Work | None) -> None:
        if gap.rest > 0:
            self._append(SegmentKind.REST, gap.rest, note=gap.note)
        if gap.switch > 0:
            self._append(SegmentKind.SWITCH, gap.switch)
        if gap.prepare > 0 and coming is not None:
            self._append(
                SegmentKind.PREPARE,
                gap.prepare,
                exercise=coming.step.exercise.id,
                step=coming.step,
                dose=coming.dose,
                note=coming.step.note or gap.note,
            )

    def lay_work(self, work: Work) -> None:
        step, dose = work.step, work.dose
        self._append(
            SegmentKind.WORK,
            dose_seconds(dose, step.sides),
            exercise=step.exercise.id,
            side=work.side,
            set=work.set,
            sets=work.sets,
            reps=dose.count if isinstance(dose, Reps) else None,
            round=work.round,
            rounds=work.rounds,
            step=step,
            dose=dose,
            note=step.note,
        )

    def _append(self, kind: SegmentKind, duration: float | None, **rest: Any) -> None:
        segment = Segment(len(self.segments), self._part, self._at, duration, kind, **rest)
        self.segments.append(segment)
        self._at = segment.end
        if duration is None:
            self._part, self._at = self._part + 1, 0.0
