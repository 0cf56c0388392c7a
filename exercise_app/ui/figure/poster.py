"""A figure's poster: the pose that stands for it, faintly where it comes from, and arrows."""

from __future__ import annotations

from dataclasses import replace
from math import hypot

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from exercise_app.core.figure.camera import body_seen
from exercise_app.core.figure.joints import Chain, Joints
from exercise_app.core.figure.pose import Figure
from exercise_app.core.figure.poster import Way, poster_of
from exercise_app.core.figure.space import Vec
from exercise_app.ui import theme
from exercise_app.ui.figure import lines
from exercise_app.ui.figure.body import mixed, paint_body, paint_shadow
from exercise_app.ui.figure.box import Box, poster_box, stage_in
from exercise_app.ui.figure.ink import FigureInk
from exercise_app.ui.figure.paint import on_stage
from exercise_app.ui.figure.props import paint_before, paint_behind
from exercise_app.ui.figure.stage import Scene

_LINE = 0.016
_HEAD_LONG, _HEAD_HALF = 0.060, 0.036
"""An arrow's line and head, in body heights."""
FAINT = 5
"""How far the shape that it comes from is from the colour of a thing to that of its edge: so that
it is seen on a mat too.
"""
_MOVES = 0.04
"""How far a part has to move for the shape that it comes from to be seen."""
_LEAST_LINE = 2.0
"""Pixels that an arrow's line is at least thick."""


def paint_poster(
    painter: QPainter, area: QRectF, figure: Figure, ink: FigureInk, box: Box | None = None
) -> None:
    """Paint the poster of `figure` into `area`, as large as it (or `box`) has room in it."""
    poster = poster_of(figure)
    stage = stage_in(area, painter, figure, ink, False, box or poster_box(figure))
    scene = on_stage(stage, poster.joints)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_behind(scene)
    if poster.start is not None:
        start = _where_it_differs(poster.start, poster.joints)
        shown = body_seen(start, figure.camera)
        ghost = replace(scene, ink=_faint(ink), body=start, joints=shown)
        paint_body(ghost)
    paint_shadow(scene)
    paint_body(scene)
    paint_before(scene)
    for way in poster.arrows:
        _arrow(scene, way)
    painter.restore()


def _where_it_differs(start: Joints, shown: Joints) -> Joints:
    """`start` with what hardly moves lying exactly behind what is shown: no rim about it."""

    def stays(*pairs: tuple[Vec, Vec]) -> bool:
        return all(one.minus(other).size < _MOVES for one, other in pairs)

    def limb(chain: Chain, former: Chain) -> Chain:
        same = stays((chain.joint, former.joint), (chain.end, former.end))
        return chain if same and stays((chain.toe, former.toe)) else former

    if stays((start.head, shown.head)):
        start = replace(start, neck=shown.neck, head=shown.head, face=shown.face)
    if stays(*zip(start.spine, shown.spine, strict=True)):
        start = replace(start, spine=shown.spine, axes=shown.axes)
    return replace(
        start,
        right_arm=limb(shown.right_arm, start.right_arm),
        left_arm=limb(shown.left_arm, start.left_arm),
        right_leg=limb(shown.right_leg, start.right_leg),
        left_leg=limb(shown.left_leg, start.left_leg),
    )


def _faint(ink: FigureInk) -> FigureInk:
    """One colour for everything: a shape without parts."""
    return FigureInk(*(mixed(ink.thing, ink.thing_edge, FAINT) for _ in ink))


def _arrow(scene: Scene, way: Way) -> None:
    """A line along `way` and a head at its end, thick enough to be seen at any size."""
    scale = scene.to_screen.m11()
    size = max(1.0, _LEAST_LINE / (_LINE * scale))
    long, half = _HEAD_LONG * size, _HEAD_HALF * size
    *points, tip = (scene.seen(point) for point in way)
    while len(points) > 1 and hypot(tip[0] - points[-1][0], tip[1] - points[-1][1]) < long * 1.2:
        points.pop()
    back = points[-1]
    away = hypot(tip[0] - back[0], tip[1] - back[1]) or 1.0
    dx, dy = (tip[0] - back[0]) / away, (tip[1] - back[1]) / away
    neck = (tip[0] - dx * long, tip[1] - dy * long)
    line = QPainterPath(QPointF(*points[0]))
    for point in lines.rounded([*points, neck]):
        line.lineTo(*point)
    pen = QPen(theme.pen(scene.ink.strap, _LINE * size * scale))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    scene.painter.strokePath(scene.to_screen.map(line), pen)
    sides = [(neck[0] - dy * out, neck[1] + dx * out) for out in (half, -half)]
    scene.fill(lines.polygon([tip, *sides]), scene.ink.strap)
