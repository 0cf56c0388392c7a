"""Where a session stands, as a value; `session.py` has the transitions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from exercise_app.core.clocks import Reading
from exercise_app.core.cues import Lengths
from exercise_app.core.events import (
    Adjust,
    Ease,
    End,
    Hurt,
    Jump,
    Next,
    Pause,
    Previous,
    Relay,
    Resume,
    SkipExercise,
    Start,
    StartOver,
    Tick,
)  # fmt: skip
from exercise_app.core.routine import Exercise, seconds
from exercise_app.core.segments import Segment
from exercise_app.core.timeline import Timeline


class Phase(StrEnum):
    """Where a session stands."""

    READY = "ready"
    RUNNING = "running"
    GET_READY = "get-ready"
    WAITING = "waiting"
    PAUSED = "paused"
    FINISHED = "finished"
    ENDED = "ended"


MOVING = frozenset({Phase.RUNNING, Phase.GET_READY, Phase.WAITING})
"""The phases in which session time passes."""
OVER = frozenset({Phase.FINISHED, Phase.ENDED})

_SEEKING = frozenset({Tick, Next, Previous, Jump, Hurt, SkipExercise, StartOver, Relay, End})
ALLOWED: Mapping[Phase, frozenset[type]] = MappingProxyType(
    {
        Phase.READY: frozenset({Tick, Start, Relay, End}),
        Phase.RUNNING: _SEEKING | {Pause, Adjust},
        Phase.GET_READY: _SEEKING | {Pause, Adjust},
        Phase.WAITING: _SEEKING | {Pause},
        Phase.PAUSED: _SEEKING | {Resume, Adjust, Ease},
        Phase.FINISHED: frozenset({Tick}),
        Phase.ENDED: frozenset({Tick}),
    }
)
"""Which events each phase takes."""


@dataclass(frozen=True, slots=True)
class Session:
    """A routine being followed.

    `base` is the place in `part`, and `spent` the session time, when the clock said `anchor`; all
    are seconds, and both run on at `rate` from there. While the place is before `ready_at` the
    session counts down to it. Whatever sets the time going does so `lead_in` real seconds later,
    so that a cue at that very place can be handed over before it is due. `done` holds the seconds
    done of each work, by segment index; `coming` the lengths by which the cues are placed from the
    next border on.
    """

    timeline: Timeline
    rate: float = 1.0
    lead_in: float = 0.0
    phase: Phase = Phase.READY
    part: int = 0
    index: int = 0
    base: float = 0.0
    anchor: float = 0.0
    spent: float = 0.0
    ready_at: float = 0.0
    next_cue: int = 0
    next_sound: int = 0
    prompted: int = 0
    prompt_sounded: int = 0
    gate_since: float = 0.0
    kept_at: float = 0.0
    last: Reading | None = None
    hurting: bool = False
    slept: float | None = None
    done: Mapping[int, float] = field(default_factory=dict)
    finished: frozenset[int] = frozenset()
    hurt: frozenset[int] = frozenset()
    eased: Mapping[int, str] = field(default_factory=dict)
    coming: Lengths | None = None

    @property
    def segment(self) -> Segment | None:
        """The segment the session is in; None for a routine without segments."""
        segments = self.timeline.segments
        return segments[self.index] if self.index < len(segments) else None

    @property
    def work_in_question(self) -> int | None:
        """The index of the work that runs; in a gap the one just done, else the one to come."""
        upto = [work.index for work in self.timeline.works if work.index <= self.index]
        later = (work.index for work in self.timeline.works)
        return upto[-1] if upto else next(later, None)

    @property
    def exercise_in_question(self) -> Exercise | None:
        """The exercise of the work in question."""
        index = self.work_in_question
        step = None if index is None else self.timeline.segments[index].step
        return None if step is None else step.exercise

    def allows(self, event: type) -> bool:
        """Whether an event of this type may come now."""
        return event in ALLOWED[self.phase]

    def time(self, now: Reading) -> float:
        """Seconds of session time: what ran, got ready or waited, without pauses and lead-ins."""
        return seconds(self.spent + max(0.0, self._passed(now)))

    def place(self, now: Reading) -> float:
        """Seconds into the part, held at a get-ready's end and at the end of the part."""
        return min(max(self.raw_place(now), self.ready_at), self.timeline.part_lengths[self.part])

    def ready_left(self, now: Reading) -> float:
        """Seconds of the get-ready that are left."""
        return max(0.0, seconds(self.ready_at - max(self.base, self.raw_place(now))))

    def elapsed(self, now: Reading) -> float:
        """Seconds into the segment; at a gate: seconds waited."""
        segment = self.segment
        if segment is None:
            return 0.0
        if segment.is_open:
            return seconds(self.time(now) - self.gate_since)
        return max(0.0, seconds(self.place(now) - segment.start))

    def remaining(self, now: Reading) -> float | None:
        """Seconds left of the segment; None at a gate."""
        segment = self.segment
        if segment is None or segment.is_open:
            return None
        return max(0.0, seconds(segment.end - self.place(now)))

    def raw_place(self, now: Reading) -> float:
        """The place as the clock alone gives it, before `ready_at` while getting ready.

        In a lead-in it lies before `base`.
        """
        return seconds(self.base + self._passed(now))

    def anchor_at(self, now: Reading) -> float:
        """When the clock's time begins to count, if it is set going at `now`."""
        return now.mono + self.lead_in

    def _passed(self, now: Reading) -> float:
        """Seconds of session time since `anchor`, below 0 in a lead-in; 0 while time stands."""
        return (now.mono - self.anchor) * self.rate if self.phase in MOVING else 0.0
