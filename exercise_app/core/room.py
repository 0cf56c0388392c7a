"""Room for cues within one stretch of time: who fits where, with silence between neighbours."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from enum import StrEnum

from exercise_app.core.routine import seconds

SILENCE = 0.12
"""Seconds between two cues at the least."""
_GRAIN = 1e-6


class CueKind(StrEnum):
    """What a cue is for."""

    ANNOUNCE = "announce"
    COUNTDOWN = "countdown"
    GO = "go"
    STOP = "stop"
    SWITCH = "switch"
    DONE = "done"
    COUNT = "count"
    HOLD = "hold"
    RELEASE = "release"
    HALFWAY = "halfway"
    COACH = "coach"


@dataclass(frozen=True, slots=True)
class Cue:
    """Something said at an instant: `at` seconds into `part`, lasting `length` seconds.

    `segment` is the index of the work it belongs to. A cue that is not `spoken` has no room for
    its words: a tone stands for it, and its text is only shown. `brief` is what an announcement
    comes to where little is to be said; it takes no longer than the text.
    """

    part: int
    at: float
    kind: CueKind
    text: str
    length: float
    segment: int
    spoken: bool = True
    brief: str = ""

    @property
    def end(self) -> float:
        """When it has been said, in seconds of its part."""
        return seconds(self.at + self.length)


class Room:
    """The cues of one stretch from `start` to `end` (seconds), in order and apart.

    Both ends count as taken by others: what is placed keeps its silence to them.
    """

    def __init__(self, start: float, end: float) -> None:
        self.start, self.end = start, end
        self.cues: list[Cue] = []
        self._starts: list[float] = []
        self._ends: list[float] = []

    def add(self, cue: Cue) -> None:
        """Take `cue` in, wherever it stands."""
        place = bisect_left(self._starts, cue.at)
        self._starts.insert(place, cue.at)
        self._ends.insert(place, cue.end)
        self.cues.insert(place, cue)

    def fits(self, at: float, length: float) -> bool:
        """Whether `length` seconds from `at` on are free."""
        low, high = self._bounds(at)
        return low <= at + _GRAIN and at + length <= high + _GRAIN

    def free(self, after: float, before: float, length: float) -> float | None:
        """The first instant from `after` on with `length` free seconds, over by `before`."""
        at = after
        while at + length <= before + _GRAIN:
            low, high = self._bounds(at)
            at = max(at, low)
            if at + length <= min(high, before) + _GRAIN:
                return seconds(at)
            place = bisect_left(self._starts, at)
            if place == len(self.cues):
                return None
            at = self._ends[place] + SILENCE
        return None

    def _bounds(self, at: float) -> tuple[float, float]:
        """From when to when a cue at `at` may sound beside its neighbours."""
        place = bisect_left(self._starts, at)
        low = self._ends[place - 1] + SILENCE if place else self.start
        follows = self._starts[place] if place < len(self.cues) else self.end
        return low, follows - SILENCE
