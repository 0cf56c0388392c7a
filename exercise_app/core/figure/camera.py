"""The body as it is seen by a camera that has gone round or up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from math import cos, radians, sin

from exercise_app.core.figure.joints import Axes, Chain, Joints
from exercise_app.core.figure.pose import Camera
from exercise_app.core.figure.space import Vec


def seen(v: Vec, camera: Camera | None, turned: bool = False) -> Vec:
    """A point as the camera sees it: x to the right, y up on the screen, z towards the viewer.

    Where the figure is `turned` to face the other way, the camera goes round the other way too.
    """
    if camera is None:
        return v
    return _seeing(camera, turned)(v)


@lru_cache(maxsize=64)
def _seeing(camera: Camera, turned: bool) -> Callable[[Vec], Vec]:
    """What gives points as `camera` sees them."""
    around = radians(-camera.around if turned else camera.around)
    above = radians(camera.above)
    ahead, aside, level, down = cos(around), sin(around), cos(above), sin(above)

    def see(v: Vec) -> Vec:
        near = v[0] * aside + v[2] * ahead
        x = v[0] * ahead - v[2] * aside
        return Vec(x, v[1] * level - near * down, v[1] * down + near * level)

    return see


def body_seen(joints: Joints, camera: Camera | None, turned: bool = False) -> Joints:
    """The whole body as the camera sees it."""
    if camera is None:
        return joints
    see = _seeing(camera, turned)

    def axes(a: Axes) -> Axes:
        return Axes(see(a.up), see(a.front), see(a.right))

    def chain(c: Chain) -> Chain:
        return Chain(*map(see, c))

    return replace(
        joints,
        spine=tuple(map(see, joints.spine)),
        axes=tuple(map(axes, joints.axes)),
        neck=see(joints.neck),
        head=see(joints.head),
        face=axes(joints.face),
        right_arm=chain(joints.right_arm),
        left_arm=chain(joints.left_arm),
        right_leg=chain(joints.right_leg),
        left_leg=chain(joints.left_leg),
    )
