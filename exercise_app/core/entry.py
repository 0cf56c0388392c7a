"""What a list of routines shows of each."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from exercise_app.core.kinds import Kind

if TYPE_CHECKING:
    from exercise_app.core.routine import Routine
    from exercise_app.core.timeline import Timeline

LONGEST_SHAPE = 300
"""Up to how many segments the list knows the shape of a routine."""


class RoutineEntry(NamedTuple):
    """A routine in a list: `duration` is seconds of its timed segments, `open` how many are not.

    `exercises` are the names of its exercises in the order they first come; `source` is
    `built-in` or the file's path. `shape` tells its segments in a word: each as the first letter
    of its kind and its whole seconds, `p10w30s5w30`, an open one without; empty for a long one.
    """

    id: str
    name: str
    kind: Kind
    level: int
    duration: float
    open: int
    source: str
    about: str = ""
    exercises: tuple[str, ...] = ()
    shape: str = ""

    @property
    def is_built_in(self) -> bool:
        """Whether it came with the app."""
        return self.source == "built-in"


def entry_of(routine: Routine, timeline: Timeline) -> RoutineEntry:
    """The list's entry for a routine and its timeline."""
    names = {work.exercise: work.step.exercise.name for work in timeline.works if work.step}
    return RoutineEntry(
        id=routine.id,
        name=routine.name,
        kind=routine.kind,
        level=routine.level,
        duration=timeline.duration,
        open=timeline.open,
        source=routine.source,
        about=routine.about,
        exercises=tuple(names.values()),
        shape=_shape(timeline),
    )


def _shape(timeline: Timeline) -> str:
    if len(timeline.segments) > LONGEST_SHAPE:
        return ""
    return "".join(
        s.kind[0] + ("" if s.duration is None else str(ceil(s.duration))) for s in timeline.segments
    )
