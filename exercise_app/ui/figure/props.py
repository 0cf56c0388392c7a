"""What stands by the figure: mat, wall, chair, table, step, roller, pillow, strap."""

from __future__ import annotations

from math import cos, radians, sin

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from exercise_app.core.figure.pose import Prop, PropKind
from exercise_app.core.figure.space import Vec
from exercise_app.core.kinds import Side
from exercise_app.ui.figure import lines
from exercise_app.ui.figure.room import paint_chair_seen, paint_wall_ahead, paint_wall_along
from exercise_app.ui.figure.stage import Scene, Stage, half_depth, has_mat

_MAT_THICK = 0.016
_CORNER = 0.03


def room_of(prop: Prop) -> tuple[float, float, float] | None:
    """From where to where a thing reaches, and how high, in body heights.

    None for what goes with the body wherever it is.
    """
    x, high = prop.x, prop.height
    match prop.kind:
        case PropKind.WALL:
            return x, x, 0.0
        case PropKind.CHAIR:
            return x - 0.15, x + 0.14, high + 0.27
        case PropKind.TABLE:
            return x - 0.06, x + 0.26, high
        case PropKind.MAT | PropKind.STRAP | PropKind.WALL_BEHIND:
            return None
        case _:
            return x - 0.14, x + 0.14, high


def paint_behind(stage: Stage) -> None:
    """Paint what is behind the figure, and the floor."""
    if any(prop.kind is PropKind.WALL_BEHIND for prop in stage.figure.props):
        paint_wall_along(stage)
    else:
        _floor(stage)
    for prop in stage.figure.props:
        paint = {
            PropKind.WALL: _wall,
            PropKind.CHAIR: _chair,
            PropKind.TABLE: _table,
            PropKind.STEP: _step,
            PropKind.ROLLER: _roller,
            PropKind.PILLOW: _pillow,
        }.get(prop.kind)
        if paint is not None:
            paint(stage, prop)


def paint_before(scene: Scene) -> None:
    """Paint what is in front of the figure."""
    for prop in scene.figure.props:
        if prop.kind is PropKind.STRAP:
            _strap(scene, prop)


def _floor(stage: Stage) -> None:
    """A mat, or where there is none a line of floor."""
    left, right = (-stage.right, -stage.left) if stage.turned else (stage.left, stage.right)
    half = half_depth(stage.figure)
    inset = 0.03
    if stage.figure.camera is not None:
        _floor_seen(stage, left + inset, right - inset, half)
        return
    low, high = -half * lines.SLANT_Y, half * lines.SLANT_Y
    rect = QRectF(left + inset, low, right - left - 2 * inset, high - low)
    painter, ink = stage.painter, stage.ink
    if has_mat(stage.figure):
        stage.fill(_rounded(rect.adjusted(0, -_MAT_THICK, 0, 0), 0.018), ink.mat_edge)
        stage.fill(_rounded(rect, 0.018), ink.mat)
    else:
        painter.setOpacity(0.55)
        stage.fill(_rounded(rect, 0.02), ink.mat_edge)
        painter.setOpacity(1.0)


def _floor_seen(stage: Stage, left: float, right: float, half: float) -> None:
    """The mat, or the floor, as a camera sees it that has gone round or up."""
    left, right, half = left + _CORNER, right - _CORNER, half - _CORNER
    corners = ((right, half, 0), (left, half, 90), (left, -half, 180), (right, -half, 270))
    rim = (
        Vec(x + cos(radians(turn)) * _CORNER, 0.0, z + sin(radians(turn)) * _CORNER)
        for x, z, start in corners
        for turn in (start, start + 30, start + 60, start + 90)
    )
    top = lines.polygon([stage.seen(point) for point in rim])
    if has_mat(stage.figure):
        stage.fill(top.translated(0.0, -_MAT_THICK), stage.ink.mat_edge)
        stage.fill(top, stage.ink.mat)
        return
    stage.painter.setOpacity(0.55)
    stage.fill(top, stage.ink.mat_edge)
    stage.painter.setOpacity(1.0)


def _rounded(rect: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path


def _fill(stage: Stage, rect: QRectF, radius: float, ink: str) -> None:
    stage.fill(_rounded(rect, radius), ink)


def _wall(stage: Stage, prop: Prop) -> None:
    if stage.figure.camera is not None:
        paint_wall_ahead(stage, prop)
        return
    x = stage.at(prop.x)
    away = 1.0 if (stage.at(1.0) > 0) is (prop.x > 0) else -1.0
    height = prop.height or 1.02
    left = min(x, x + away * 0.05)
    _fill(stage, QRectF(left, -0.03, 0.05, height + 0.03), 0.008, stage.ink.thing)
    for wide, high in ((0.008, height), (0.016, 0.055)):  # its face, and a skirting
        edge = QRectF(x if away > 0 else x - wide, -0.03, wide, high + 0.03)
        _fill(stage, edge.translated(-away * (wide - 0.008), 0.0), 0.004, stage.ink.thing_edge)


def _chair(stage: Stage, prop: Prop) -> None:
    """A chair whose seat's middle is at the place; the back is on the side of the figure's back."""
    if stage.figure.camera is not None:
        paint_chair_seen(stage, prop)
        return
    x, high, ink = stage.at(prop.x), prop.height, stage.ink
    back = x + (0.13 if stage.turned else -0.13)
    for leg in (x - 0.12, x + 0.105):
        _fill(stage, QRectF(leg, -0.01, 0.018, high), 0.006, ink.thing)
    _fill(stage, QRectF(back - 0.01, high, 0.02, 0.27), 0.008, ink.thing)
    _fill(stage, QRectF(x - 0.135, high - 0.028, 0.27, 0.028), 0.01, ink.thing_edge)


def _table(stage: Stage, prop: Prop) -> None:
    x, high, ink = stage.at(prop.x), prop.height, stage.ink
    away = -0.05 if stage.turned else 0.05
    left = min(x - away, x + 5 * away)
    for leg in (left + 0.02, left + 0.26):
        _fill(stage, QRectF(leg, -0.01, 0.02, high), 0.006, ink.thing)
    _fill(stage, QRectF(left, high - 0.03, 0.30, 0.03), 0.01, ink.thing_edge)


def _step(stage: Stage, prop: Prop) -> None:
    x = stage.at(prop.x)
    _fill(stage, QRectF(x - 0.14, -0.03, 0.28, prop.height + 0.03), 0.01, stage.ink.thing)
    _fill(stage, QRectF(x - 0.14, prop.height - 0.018, 0.28, 0.018), 0.008, stage.ink.thing_edge)


def _roller(stage: Stage, prop: Prop) -> None:
    radius = prop.height / 2 or 0.045
    for size, ink in ((radius, stage.ink.thing_edge), (radius * 0.6, stage.ink.thing)):
        path = QPainterPath()
        path.addEllipse(QPointF(stage.at(prop.x), radius), size, size)
        stage.fill(path, ink)


def _pillow(stage: Stage, prop: Prop) -> None:
    high = prop.height or 0.05
    rect = QRectF(stage.at(prop.x) - 0.10, -0.01, 0.20, high + 0.01)
    _fill(stage, rect, min(0.03, high / 2), stage.ink.thing_edge)


def _strap(scene: Scene, prop: Prop) -> None:
    """A strap from both hands round a foot."""
    right = (prop.side is Side.RIGHT) is not (scene.turned or _is_swapped(scene))
    leg = scene.joints.right_leg if right else scene.joints.left_leg
    foot = QPointF(*lines.flat(leg.ball.plus(leg.top, -0.014)))
    path = QPainterPath()
    for arm in (scene.joints.left_arm, scene.joints.right_arm):
        path.moveTo(QPointF(*lines.flat(arm.knuckles)))
        path.lineTo(foot)
    scene.stroke(path, scene.ink.strap, 0.010)


def _is_swapped(scene: Scene) -> bool:
    return not scene.turned and scene.joints.right_leg.root.z < scene.joints.left_leg.root.z
