"""Spine, neck and head: a chain of fixed length, bent in the body's own plane."""

from __future__ import annotations

from math import atan2, cos, degrees, radians, sin

from exercise_app.core.figure import body
from exercise_app.core.figure.frame import Frame
from exercise_app.core.figure.joints import Axes
from exercise_app.core.figure.pose import Angle
from exercise_app.core.figure.space import NEAR, ZERO, Vec, direction


def axes_of(trunk: Angle, roll: float) -> Axes:
    """The directions of a straight trunk: facing right, or supine with the head at the left, its
    right is towards the viewer; rolled by 90 degrees its front is.
    """
    up = direction(trunk.screen, trunk.depth)
    plane = direction(trunk.screen)
    side_front = Vec(plane.y, -plane.x)
    tip = radians(trunk.depth)
    full_front = NEAR.times(cos(tip)).plus(plane, -sin(tip))
    front = side_front.times(cos(radians(roll))).plus(full_front, sin(radians(roll)))
    return Axes(up, front, front.cross(up))


def bent(axes: Axes, flexion: float) -> Axes:
    """`axes` bent forward by `flexion` degrees."""
    c, s = cos(radians(flexion)), sin(radians(flexion))
    up = axes.up.times(c).plus(axes.front, s)
    return Axes(up, axes.front.times(c).plus(axes.up, -s), axes.right)


def turned(axes: Axes, degrees_right: float) -> Axes:
    """`axes` turned to the right about its own length."""
    return Axes(
        axes.up,
        axes.front.about(axes.up, -degrees_right),
        axes.right.about(axes.up, -degrees_right),
    )


def spine_of(frame: Frame) -> tuple[tuple[Vec, ...], tuple[Axes, ...]]:
    """The spine's points from hips to shoulders, the hips at zero, and the axes at each."""
    parts = body.SPINE_PARTS
    half = parts // 2
    bends = [frame.curve[0] / half] * half + [frame.curve[1] / half] * (parts - half)
    along, angle = [], 0.0
    for bend in bends:
        along.append(angle + bend / 2)
        angle += bend
    start = 0.0
    if not frame.by_pelvis:
        reach = sum(cos(radians(a)) for a in along), sum(sin(radians(a)) for a in along)
        start = -degrees(atan2(reach[1], reach[0]))
    straight = axes_of(frame.trunk, frame.roll)
    points, axes = [ZERO], [bent(straight, start)]
    angle = start
    for index, bend in enumerate(bends):
        angle += bend
        way = bent(straight, start + along[index])
        points.append(points[-1].plus(way.up, body.TRUNK / parts))
        axes.append(turned(bent(straight, angle), frame.twist * (index + 1) / parts))
    return tuple(points), tuple(axes)


def head_of(frame: Frame, top: Vec, axes: Axes) -> tuple[Vec, Vec, Axes]:
    """Where the skull sits on the neck, the middle of the head, and the head's own axes."""
    neck_axes = bent(axes, body.NECK_LEAN + frame.head * 0.5)
    neck = top.plus(neck_axes.up, body.NECK)
    face = turned(bent(axes, frame.head), frame.look)
    return neck, neck.plus(face.up, body.SKULL), face
