"""What stands for an exercise: one pose, where it comes from, and arrows that show the way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from exercise_app.core.figure import body
from exercise_app.core.figure.frame import Frame, between
from exercise_app.core.figure.joints import Joints
from exercise_app.core.figure.path import key_frames
from exercise_app.core.figure.pose import Figure, Part
from exercise_app.core.figure.solve import solve
from exercise_app.core.figure.space import Vec

Way = tuple[Vec, ...]
"""Points that an arrow goes through, the last of them its tip."""
SHORTEST = 0.13
"""The length of an arrow for a part that hardly moves."""
_GAP = 0.022
_STEPS = 6
_STILL = 0.002
_REACH = {"hand": 0.045, "elbow": 0.03, "knee": 0.04, "foot": 0.05, "hips": 0.09, "head": 0.08}
"""How far a part's outside is from its middle; the others are on the outside themselves."""


@dataclass(frozen=True, slots=True)
class Poster:
    """The pose shown, the one that the movement starts from where that is shown, and arrows."""

    joints: Joints
    start: Joints | None = None
    arrows: tuple[Way, ...] = ()


@lru_cache(maxsize=256)
def poster_of(figure: Figure) -> Poster:
    """The poster of `figure`. Its start is shown where there are arrows and it is another pose."""
    frames = key_frames(figure, figure.poster or figure.path)
    shown = solve(frames[-1])
    if not figure.arrows:
        return Poster(shown)
    follows = any(isinstance(arrow, Part) for arrow in figure.arrows)
    moves = _moves(frames) if follows else []
    ways = (
        way_of([_place(joints, arrow) for joints in moves], _reach(arrow))
        if isinstance(arrow, Part)
        else arrow
        for arrow in figure.arrows
    )
    start = solve(frames[0]) if len(frames) > 1 else None
    return Poster(shown, start, tuple(filter(None, ways)))


def _moves(frames: Sequence[Frame]) -> list[Joints]:
    """The body at instants all along `frames`."""
    steps = [
        between(a, b, step / _STEPS) for a, b in pairwise(frames) for step in range(_STEPS)
    ]  # fmt: skip
    return [solve(frame) for frame in (*steps, frames[-1])]


def way_of(points: Sequence[Vec], reach: float) -> Way:
    """The arrow along `points` that ends just outside of a part, `reach` from its middle.

    It is empty where the part stays, and `SHORTEST` long where the part moves by less.
    """
    end = points[-1]
    whole = end.minus(points[0])
    if whole.size < _STILL:
        return ()
    clear = reach + _GAP
    kept = list(points)
    while kept and end.minus(kept[-1]).size <= clear:
        kept.pop()
    came = end.minus(kept[-1]) if kept else whole
    tip = end.plus(came.unit(), -clear)
    long = sum(b.minus(a).size for a, b in pairwise([*kept, tip]))
    if long < SHORTEST:
        tail = tip.plus(whole.unit(), -SHORTEST)
        return Vec(tail.x, max(tail.y, _GAP), tail.z), tip
    return (*kept, tip)


def _reach(part: Part) -> float:
    return _REACH.get(part.split()[-1], 0.0)


def _place(joints: Joints, part: Part) -> Vec:
    """Where a part is."""
    word, _, what = part.partition(" ")
    deep = body.TRUNK_DEPTH
    match what:
        case "hand":
            return joints.right_arm.knuckles if word == "right" else joints.left_arm.knuckles
        case "elbow":
            return joints.right_arm.joint if word == "right" else joints.left_arm.joint
        case "knee":
            return joints.right_leg.joint if word == "right" else joints.left_leg.joint
        case "foot":
            leg = joints.right_leg if word == "right" else joints.left_leg
            return leg.on_foot((0.025, -0.008, 0.0))
    return {
        Part.HIPS: joints.hips,
        Part.HEAD: joints.head,
        Part.BELLY: joints.spine[2].plus(joints.axes[2].front, deep[2]),
        Part.BACK: joints.spine[3].plus(joints.axes[3].front, -deep[3]),
        Part.CHEST: joints.spine[5].plus(joints.axes[5].front, deep[5]),
    }[part]
