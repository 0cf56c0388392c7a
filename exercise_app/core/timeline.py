"""A compiled routine: its segments in time and the cues that go with them.

`compile_timeline` is pure, total and needs no clock.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from functools import cached_property

from exercise_app.core.cues import Lengths, estimated_length, plan_cues
from exercise_app.core.phrases import Phrases
from exercise_app.core.phrases_en import ENGLISH
from exercise_app.core.room import Cue
from exercise_app.core.routine import Exercise, ExerciseStep, Routine, seconds
from exercise_app.core.segments import Segment, SegmentKind, lay_segments


def compile_timeline(
    routine: Routine, lengths: Lengths = estimated_length, phrases: Phrases = ENGLISH
) -> Timeline:
    """`routine` laid out in time, its cues worded by `phrases` and placed by `lengths`: the seconds
    that each text takes to say.

    Raises:
        TooLong: when it unrolls to more than `MAX_SEGMENTS` segments.
    """
    return Timeline(routine, lay_segments(routine), lengths, phrases)


@dataclass(frozen=True)
class Timeline:
    """A compiled routine: its segments laid end to end and its cues in order."""

    routine: Routine
    segments: tuple[Segment, ...]
    lengths: Lengths = estimated_length
    phrases: Phrases = ENGLISH

    @cached_property
    def cues(self) -> tuple[Cue, ...]:
        """All cues in order of part and instant; placed when first asked for."""
        return plan_cues(self.segments, self.routine.kind, self.lengths, self.phrases)

    @cached_property
    def duration(self) -> float:
        """Seconds of all timed segments."""
        return seconds(sum(self.part_lengths))

    @cached_property
    def open(self) -> int:
        """How many segments are self-paced."""
        return sum(segment.is_open for segment in self.segments)

    @cached_property
    def part_lengths(self) -> tuple[float, ...]:
        """Timed seconds of each part; after an open last segment comes an empty part."""
        lengths = [0.0] * (self.open + 1)
        for segment in self.segments:
            lengths[segment.part] = segment.end
        return tuple(lengths)

    @cached_property
    def works(self) -> tuple[Segment, ...]:
        """The work segments in order."""
        return tuple(s for s in self.segments if s.kind is SegmentKind.WORK)

    @cached_property
    def _places(self) -> list[tuple[int, float]]:
        return [(segment.part, segment.start) for segment in self.segments]

    @cached_property
    def _cue_places(self) -> list[tuple[int, float]]:
        return [(cue.part, cue.at) for cue in self.cues]

    def at(self, part: int, t: float) -> Segment | None:
        """The segment in force `t` seconds into `part`; None past the last one's end.

        A segment holds its start and not its end; an open one holds the end of its part.
        """
        index = bisect_right(self._places, (part, t)) - 1
        if index < 0:
            return None
        segment = self.segments[index]
        inside = segment.part == part and (segment.is_open or t < segment.end)
        return segment if inside else None

    def next_cue(self, part: int, t: float) -> int:
        """The index of the first cue after `t` seconds into `part`."""
        return bisect_right(self._cue_places, (part, t))

    def first_cue(self, segment: Segment) -> int:
        """The index of the first cue due once `segment` is jumped to.

        A cue at its very start that ends the work before is left out.
        """
        index = bisect_left(self._cue_places, (segment.part, segment.start))
        cue = self.cues[index]
        is_here = (cue.part, cue.at) == (segment.part, segment.start)
        return index + (is_here and cue.segment < segment.index)

    def first_cue_of_part(self, part: int) -> int:
        """The index of the first cue in `part` or after it."""
        return bisect_left(self._cue_places, (part, 0.0))

    def cues_between(self, part: int, after: float, upto: float) -> tuple[Cue, ...]:
        """The cues of `part` later than `after` and not later than `upto` seconds."""
        return self.cues[self.next_cue(part, after) : self.next_cue(part, upto)]

    def with_duration(self, index: int, duration: float) -> Timeline:
        """This timeline with another length (seconds) for one timed segment."""
        changed = self.segments[index]
        shift = seconds(duration - (changed.duration or 0.0))
        moved = tuple(
            replace(s, start=seconds(s.start + shift))
            if s.part == changed.part and s.index > index
            else s
            for s in self.segments
        )
        swapped = replace(changed, duration=seconds(duration))
        return replace(self, segments=(*moved[:index], swapped, *moved[index + 1 :]))

    def with_exercise(self, start: int, former: str | None, exercise: Exercise) -> Timeline:
        """This timeline with `exercise` in place of `former` from the segment `start` on.

        Doses, sides and gaps stay as they are.
        """
        steps: dict[int, ExerciseStep] = {}

        def eased(segment: Segment) -> Segment:
            if segment.index < start or segment.step is None or segment.exercise != former:
                return segment
            key = id(segment.step)
            step = steps.get(key) or replace(segment.step, exercise=exercise, say=None)
            steps[key] = step
            return replace(segment, exercise=exercise.id, step=step)

        return replace(self, segments=tuple(eased(s) for s in self.segments))

    def with_lengths(self, lengths: Lengths) -> Timeline:
        """This timeline with its cues placed by other lengths."""
        return replace(self, lengths=lengths)
