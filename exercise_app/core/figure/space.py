"""Points and directions in body heights: x to the right, y up, z towards the viewer."""

from __future__ import annotations

from math import acos, cos, hypot, radians, sin, sqrt
from typing import NamedTuple


class Vec(NamedTuple):
    """A point or a direction in space."""

    x: float
    y: float
    z: float = 0.0

    def plus(self, other: Vec, times: float = 1.0) -> Vec:
        """This and `times` the other."""
        return Vec(
            self[0] + other[0] * times, self[1] + other[1] * times, self[2] + other[2] * times
        )

    def minus(self, other: Vec) -> Vec:
        """From the other to this."""
        return Vec(self[0] - other[0], self[1] - other[1], self[2] - other[2])

    def times(self, factor: float) -> Vec:
        """This, `factor` times as long."""
        return Vec(self[0] * factor, self[1] * factor, self[2] * factor)

    def dot(self, other: Vec) -> float:
        """The scalar product."""
        return self[0] * other[0] + self[1] * other[1] + self[2] * other[2]

    def cross(self, other: Vec) -> Vec:
        """The vector product."""
        return Vec(
            self[1] * other[2] - self[2] * other[1],
            self[2] * other[0] - self[0] * other[2],
            self[0] * other[1] - self[1] * other[0],
        )

    @property
    def size(self) -> float:
        """The length."""
        return sqrt(self[0] * self[0] + self[1] * self[1] + self[2] * self[2])

    def unit(self) -> Vec:
        """This direction with length 1; of nothing, straight up."""
        size = self.size
        return UP if size < 1e-9 else self.times(1 / size)

    def across(self, axis: Vec) -> Vec:
        """The part of this at right angles to the unit direction `axis`."""
        return self.plus(axis, -self.dot(axis))

    def about(self, axis: Vec, degrees: float) -> Vec:
        """This turned about the unit direction `axis` (right-handed)."""
        c, s = cos(radians(degrees)), sin(radians(degrees))
        return (
            self.times(c)
            .plus(axis.cross(self), s)
            .plus(axis, axis.dot(self) * (1 - c))
        )  # fmt: skip


ZERO = Vec(0.0, 0.0, 0.0)
UP = Vec(0.0, 1.0, 0.0)
DOWN = Vec(0.0, -1.0, 0.0)
NEAR = Vec(0.0, 0.0, 1.0)
"""Towards the viewer."""


def direction(angle: float, depth: float = 0.0) -> Vec:
    """The unit direction at `angle` degrees on the screen (0 right, 90 up), `depth` towards us."""
    flat = cos(radians(depth))
    return Vec(cos(radians(angle)) * flat, sin(radians(angle)) * flat, sin(radians(depth)))


def mix(a: Vec, b: Vec, t: float) -> Vec:
    """The point `t` (0 to 1) of the way from `a` to `b`."""
    return Vec(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t)


def swing(a: Vec, b: Vec, t: float) -> Vec:
    """The unit direction `t` of the way from `a` to `b`, the shorter way round."""
    if t <= 0 or a == b:
        return a
    if t >= 1:
        return b
    angle = acos(max(-1.0, min(1.0, a.dot(b))))
    if angle < 1e-4:
        return mix(a, b, t).unit()
    if angle > 3.1:
        half = a.cross(NEAR) if hypot(a.x, a.y) > 1e-6 else UP
        return swing(a, half, 2 * t) if t < 0.5 else swing(half, b, 2 * t - 1)
    return a.times(sin((1 - t) * angle)).plus(b, sin(t * angle)).unit()
