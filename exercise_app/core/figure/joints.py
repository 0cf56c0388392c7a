"""A solved body: where every joint is. Lengths in body heights."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from exercise_app.core.figure import body
from exercise_app.core.figure.space import Vec


class Axes(NamedTuple):
    """A part's own directions: along it (headward), to its front, and to its right."""

    up: Vec
    front: Vec
    right: Vec


class Chain(NamedTuple):
    """An arm or a leg: shoulder, elbow and wrist, or hip, knee and ankle.

    `tip` is the direction of fingers or toes; `top` points to the back of the hand or the instep;
    `pole` to where knee or elbow points. `toes` is the toes' own direction.
    """

    root: Vec
    joint: Vec
    end: Vec
    tip: Vec
    top: Vec
    pole: Vec
    toes: Vec

    def on_foot(self, circle: tuple[float, float, float]) -> Vec:
        """The middle of one of the foot's circles."""
        return self.end.plus(self.tip, circle[0]).plus(self.top, circle[1])

    @property
    def ball(self) -> Vec:
        """The ball of the foot."""
        return self.on_foot(body.BALL)

    @property
    def toe(self) -> Vec:
        """The tip of the toes, which bend at the ball."""
        long = body.TOES[0] - body.BALL[0]
        if self.toes == self.tip:
            return self.on_foot(body.TOES)
        return self.ball.plus(self.toes, long)

    @property
    def knuckles(self) -> Vec:
        """The middle of the hand."""
        return self.end.plus(self.tip, body.PALM[0])

    @property
    def fingertips(self) -> Vec:
        """The tips of the fingers."""
        return self.end.plus(self.tip, body.FINGERS[0])


@dataclass(frozen=True, slots=True)
class Joints:
    """The whole body at one instant. `breath` is 0 (out) to 1 (in)."""

    spine: tuple[Vec, ...]
    axes: tuple[Axes, ...]
    neck: Vec
    head: Vec
    face: Axes
    right_arm: Chain
    left_arm: Chain
    right_leg: Chain
    left_leg: Chain
    breath: float = 0.0

    @property
    def hips(self) -> Vec:
        """The middle between the hip joints."""
        return self.spine[0]

    @property
    def shoulders(self) -> Vec:
        """The middle between the shoulder joints."""
        return self.spine[-1]

    @property
    def limbs(self) -> tuple[tuple[str, Chain], ...]:
        """Arms and legs by name."""
        return (
            ("right arm", self.right_arm),
            ("left arm", self.left_arm),
            ("right leg", self.right_leg),
            ("left leg", self.left_leg),
        )


def reflected(joints: Joints, turned: bool) -> Joints:
    """The other side of the body in the same pose: `turned` to face the other way, or in depth."""

    def flip(v: Vec) -> Vec:
        return Vec(-v.x, v.y, v.z) if turned else Vec(v.x, v.y, -v.z)

    def axes(a: Axes) -> Axes:
        return Axes(flip(a.up), flip(a.front), flip(a.right).times(-1))

    def chain(c: Chain) -> Chain:
        return Chain(*map(flip, c))

    return replace(
        joints,
        spine=tuple(flip(v) for v in joints.spine),
        axes=tuple(axes(a) for a in joints.axes),
        neck=flip(joints.neck),
        head=flip(joints.head),
        face=axes(joints.face),
        right_arm=chain(joints.left_arm),
        left_arm=chain(joints.right_arm),
        right_leg=chain(joints.left_leg),
        left_leg=chain(joints.right_leg),
    )
