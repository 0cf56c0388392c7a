"""How an exercise is shown by itself, without a session: again and again at its own pace."""

from __future__ import annotations

from exercise_app.core.figure.motion import Moment
from exercise_app.core.kinds import Side, Sides
from exercise_app.core.routine import Exercise, Tempo
from exercise_app.core.segments import SegmentKind

HELD = Tempo(2.0, 4.0, 2.0, 1.5)
"""The pace at which a position is shown that is held: taken, kept for a breath, and left."""


def demonstration(exercise: Exercise, side: Side | None = None, *, reduced: bool = False) -> Moment:
    """The moment at which showing an exercise begins; it goes on without end.

    `side` is the side to show where the exercise has two. `reduced` changes its poses without
    moving.
    """
    return Moment(
        SegmentKind.WORK,
        0.0,
        tempo=exercise.tempo or HELD,
        side=_side(exercise, side),
        reduced=reduced,
    )


def _side(exercise: Exercise, wanted: Side | None) -> Side | None:
    match exercise.sides:
        case Sides.NONE:
            return None
        case Sides.ALTERNATE:
            return Side.ALTERNATE
        case Sides.EACH:
            return wanted or Side.LEFT
        case _:
            return Side(exercise.sides.value)
