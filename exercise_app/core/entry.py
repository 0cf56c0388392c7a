"""What a list of routines shows of each."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from exercise_app.core.kinds import Kind

if TYPE_CHECKING:
    from exercise_app.core.routine import Routine
    from exercise_app.core.segments import Segment
    from exercise_app.core.timeline import Timeline

LONGEST_SHAPE = 300
"""Up to how many segments the list knows the shape of a routine."""
MOST_FACES = 4
"""How many exercises may stand for a routine."""
_USUAL_REP = 5.0
"""Seconds of a rep at one's own pace, to compare it with others."""


class RoutineEntry(NamedTuple):
    """A routine in a list: `duration` is seconds of its timed segments, `open` how many are not.

    `exercises` are the names of its exercises in the order they first come; `source` is
    `built-in` or the file's path. `shape` tells its segments in a word: each as the first letter
    of its kind and its whole seconds, `p10w30s5w30`, an open one without; empty for a long one.
    `uses` are the ids of its exercises, and `own` those among them that it keeps for itself.
    `faces` are the ids that may stand for it: they can be shown, the one worked longest first.
    `errors` counts those of its file as it is now: what is listed is then the last good version.
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
    uses: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    faces: tuple[str, ...] = ()
    errors: int = 0

    @property
    def is_built_in(self) -> bool:
        """Whether it came with the app."""
        return self.source == "built-in"


def entry_of(routine: Routine, timeline: Timeline) -> RoutineEntry:
    """The list's entry for a routine and its timeline."""
    steps = [work.step for work in timeline.works if work.step]
    names = {step.exercise.id: step.exercise.name for step in steps}
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
        uses=tuple(names),
        own=tuple(id_ for id_ in names if id_ in routine.exercises),
        faces=_faces(timeline),
    )


def _faces(timeline: Timeline) -> tuple[str, ...]:
    """The exercises that can be shown, the one with the most work first."""
    worked: dict[str, float] = {}
    for work in timeline.works:
        if work.step is not None and (work.step.exercise.figure or work.step.exercise.picture):
            id_ = work.step.exercise.id
            worked[id_] = worked.get(id_, 0.0) + _worked(work)
    return tuple(sorted(worked, key=lambda id_: -worked[id_])[:MOST_FACES])


def _worked(work: Segment) -> float:
    return (work.reps or 1) * _USUAL_REP if work.duration is None else work.duration


def _shape(timeline: Timeline) -> str:
    if len(timeline.segments) > LONGEST_SHAPE:
        return ""
    return "".join(
        s.kind[0] + ("" if s.duration is None else str(ceil(s.duration))) for s in timeline.segments
    )
