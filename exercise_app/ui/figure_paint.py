"""Painting the figure: body, mat, shadow and things, from back to front."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QTransform

from exercise_app.core.figure.joints import Chain, Joints
from exercise_app.core.figure.motion import posed
from exercise_app.core.figure.pose import Figure
from exercise_app.core.figure.space import Vec
from exercise_app.core.figure.strain import surface
from exercise_app.ui import figure_lines as lines
from exercise_app.ui import figure_shapes as shapes
from exercise_app.ui.figure_head import HeadShape
from exercise_app.ui.figure_ink import FigureInk
from exercise_app.ui.figure_props import Scene, paint_before, paint_behind, room_of

_MARGIN = 0.07
_LEAST_HIGH = 0.52
"""A lying figure is shown no larger than one that is this high, in body heights."""
_EDGE = 0.006
_CLOSE = 0.035
"""How near the mat a part of the body darkens it."""
_FAR = -0.03
_BEHIND = -0.015
"""How far a limb is behind the trunk, or a leg behind the other, to be shaded."""
_TWIN = {"right leg": "left leg", "left leg": "right leg"}


@dataclass(frozen=True, slots=True)
class Box:
    """What is seen of the world, in body heights: from left to right, and from low to high."""

    left: float
    right: float
    low: float
    high: float


@lru_cache(maxsize=256)
def box_of(figure: Figure) -> Box:
    """The room that a figure takes in all its poses."""
    xs: list[float] = []
    ys: list[float] = [-0.06]
    steps = max(2, 2 * (len(figure.path) - 1)) if len(figure.path) > 1 else 1
    for step in range(steps + 1):
        for _, middle, radius in surface(posed(figure, step / steps)):
            x, y = lines.flat(middle)
            xs += [x - radius, x + radius]
            ys.append(y + radius)
    for left, right, top in filter(None, map(room_of, figure.props)):
        xs += [left, right]
        ys.append(top)
    spare = _LEAST_HIGH - (max(ys) - min(ys))
    return Box(
        min(xs) - _MARGIN, max(xs) + _MARGIN, min(ys) - 0.02, max(ys) + _MARGIN + max(0.0, spare)
    )


def paint_figure(
    painter: QPainter,
    area: QRectF,
    figure: Figure,
    joints: Joints,
    ink: FigureInk,
    turned: bool = False,
    box: Box | None = None,
) -> None:
    """Paint `joints` into `area`, as large as all the figure's poses have room in it."""
    box = box or box_of(figure)
    scale = min(area.width() / (box.right - box.left), area.height() / (box.high - box.low))
    middle = (box.left + box.right) / 2
    if turned:
        middle = -middle
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    low = area.center().y() + (box.low + box.high) / 2 * scale
    to_screen = QTransform(scale, 0, 0, -scale, area.center().x() - middle * scale, low)
    scene = Scene(painter, ink, figure, joints, turned, box.left, box.right, to_screen)
    paint_behind(scene)
    _shadow(scene)
    for _, paint in sorted(_parts(scene), key=lambda part: part[0]):
        paint()
    paint_before(scene)
    painter.restore()


def _shadow(scene: Scene) -> None:
    """A faint shadow below the trunk, and a deep one wherever the body rests: this gives weight."""
    joints, painter = scene.joints, scene.painter
    ends = [lines.flat(Vec(point.x, 0.0, point.z)) for point in (joints.hips, joints.shoulders)]
    wide = abs(ends[0][0] - ends[1][0]) / 2 + 0.10
    below = QPainterPath()
    below.addEllipse(QPointF((ends[0][0] + ends[1][0]) / 2, ends[0][1]), wide, scene.depth * 0.7)
    resting = QPainterPath()
    for _, middle, radius in surface(joints):
        high = max(0.0, middle.y - radius)
        if high < _CLOSE:
            size = (radius + 0.022) * (1 - 0.6 * high / _CLOSE)
            x, y = lines.flat(Vec(middle.x, 0.0, middle.z))
            resting.addEllipse(QPointF(x, y), size, size * 0.30)
    resting.setFillRule(Qt.FillRule.WindingFill)
    for path, depth in ((below, 0.13), (resting, 0.30)):
        painter.setOpacity(depth)
        scene.fill(path, scene.ink.shadow)
    painter.setOpacity(1.0)


def _parts(scene: Scene) -> list[tuple[float, Callable[[], None]]]:
    """Arms, legs, trunk and head with their depth."""
    joints = scene.joints
    middle = (joints.hips.z + joints.shoulders.z) / 2
    parts: list[tuple[float, Callable[[], None]]] = [
        (middle, lambda: _trunk(scene)),
        (_head_depth(joints, middle), lambda: _head(scene)),
    ]
    on_side = abs(joints.axes[0].right.y) > 0.7
    depths = {name: _depth(chain) for name, chain in joints.limbs}
    for name, chain in joints.limbs:
        is_arm = name.endswith("arm")
        depth = depths[name]
        far = depth - middle < _FAR
        if on_side and not is_arm:
            far = (joints.axes[0].right.y < 0) is name.startswith("right")
        elif not is_arm:
            far = far or depth - depths[_TWIN[name]] < _BEHIND
        if is_arm:
            parts.append((depth + 0.004, _bound(_arm, scene, chain, far)))
        else:
            parts.append((depth - 0.012, _bound(_leg, scene, chain, far)))
    return parts


def _head_depth(joints: Joints, middle: float) -> float:
    """The head is in front of the trunk unless it is well behind it."""
    away = joints.head.z - middle
    return joints.head.z if away < -0.12 else max(middle + 0.002, joints.head.z - 0.03)


def _depth(chain: Chain) -> float:
    return (chain.root.z + chain.joint.z + chain.end.z) / 3


def _bound(
    paint: Callable[[Scene, Chain, bool], None], scene: Scene, chain: Chain, far: bool
) -> Callable[[], None]:
    return lambda: paint(scene, chain, far)


def _leg(scene: Scene, leg: Chain, far: bool) -> None:
    ink = scene.ink
    skin = ink.skin_far if far else ink.skin
    scene.fill(shapes.limb_part(leg.joint, leg.end, leg.pole, shapes.SHANK), skin)
    shoe, sole = shapes.foot(leg)
    scene.fill(shoe, ink.shoe_far if far else ink.shoe)
    scene.fill(sole, ink.sole_far if far else ink.sole)
    scene.fill(shapes.limb_part(leg.root, leg.joint, leg.pole, shapes.THIGH), skin)
    hem = lines.part_of(leg.root, leg.joint, 0.56)
    cloth = ink.shorts_far if far else ink.shorts
    trouser = shapes.limb_part(leg.root, hem, leg.pole, shapes.SHORTS)
    scene.fill(trouser, cloth)


def _arm(scene: Scene, arm: Chain, far: bool) -> None:
    """An arm, with a fine edge that parts it from skin behind it."""
    ink = scene.ink
    upper = shapes.limb_part(arm.root, arm.joint, arm.pole, shapes.UPPER)
    parts = (upper, shapes.limb_part(arm.joint, arm.end, arm.pole, shapes.FORE), shapes.hand(arm))
    if not far:
        scene.stroke(lines.together(*parts), ink.skin_edge, _EDGE)
    for part in parts:
        scene.fill(part, ink.skin_far if far else ink.skin)
    hem = lines.part_of(arm.root, arm.joint, 0.42)
    sleeve = shapes.limb_part(arm.root, hem, arm.pole, shapes.SLEEVE)
    scene.fill(sleeve, ink.top_far if far else ink.top_near)


def _trunk(scene: Scene) -> None:
    ink, joints = scene.ink, scene.joints
    if _head_depth(joints, 0.0) > joints.shoulders.z - 0.1:
        scene.fill(shapes.neck(joints), ink.skin_edge)
    scene.fill(shapes.hips(joints), ink.shorts)
    scene.fill(shapes.shirt(joints), ink.top)


def _head(scene: Scene) -> None:
    ink, head = scene.ink, HeadShape(scene.joints)
    scene.fill(head.face(), ink.skin)
    scene.fill(head.hair(), ink.hair)
    ear = head.ear()
    if ear is not None:
        scene.fill(ear, ink.skin_edge)
    eyes = head.eyes()
    if eyes is not None:
        scene.fill(eyes, ink.hair)


def poster_joints(figure: Figure) -> Joints:
    """The pose that stands for the whole exercise: the one that the path leads to."""
    return posed(figure, 1.0)
