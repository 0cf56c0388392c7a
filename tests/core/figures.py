"""Figures to test with: a standing body that kneels, and every built-in exercise's own."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from exercise_app.core.figure.pose import Angle, Figure, Hold, Limb, Place, Pose, View
from exercise_app.core.routine import Side

HANGING = Limb(upper=Angle(270))
STANDING = Limb(hold=Hold.END, place=Place(0.0, None))


def standing(**changes: object) -> Pose:
    """A body upright on both feet, changed as told."""
    values: dict[str, object] = {
        "right_arm": HANGING,
        "left_arm": HANGING,
        "right_leg": STANDING,
        "left_leg": STANDING,
        "hips": Place(0.0, 0.53),
        "trunk": Angle(90),
        **changes,
    }
    return Pose(**values)  # type: ignore[arg-type]


def figure(*poses: Pose, view: View = View.SIDE, side: Side = Side.RIGHT) -> Figure:
    """A figure that goes through `poses`."""
    named = {f"pose-{index}": pose for index, pose in enumerate(poses)}
    path = tuple(named)
    return Figure(named, path, path[::-1], view, side)


RAISED = figure(standing(), standing(right_leg=Limb(upper=Angle(0), lower=Angle(270))))
"""Lifts the right knee, which is the near one."""


@cache
def built_in() -> dict[str, tuple[Figure, object]]:
    """Every built-in exercise that has a figure: its figure and its sides, by id."""
    from exercise_app.library.exercise_files import ExerciseFiles

    # What is strained is still drawn, so that the tests tell which figure it is.
    files = ExerciseFiles(Path(__file__).resolve().parents[2] / "assets" / "exercises")
    found = {id_: files.find(id_) for id_ in files.ids()}
    return {
        id_: (exercise.figure, exercise.sides)
        for id_, exercise in sorted(found.items())
        if exercise is not None and exercise.figure is not None
    }
