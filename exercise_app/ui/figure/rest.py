"""What stands where an exercise has no figure: a mat, half unrolled, and a ball. Nobody's pose."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from exercise_app.ui import theme
from exercise_app.ui.figure.ink import FigureInk

WIDE, HIGH = 1000.0, 440.0
"""The drawing's own width and height."""
_FLOOR = 385.0
_THICK = 26.0
_LINE = 12.0
_ROLL = QPointF(170, _FLOOR - 92)
_ROLL_RADIUS = 92.0
_TURNS = 2.4
"""How often the mat is wound up inside its outermost layer."""
_BALL_RADIUS = 155.0
_BALL = QPointF(660, _FLOOR - _THICK - _BALL_RADIUS)


def paint_resting_mat(painter: QPainter, area: QRectF, ink: FigureInk) -> None:
    """Paint the mat and the ball into `area`, as large as they have room in it."""
    scale = min(area.width() / WIDE, area.height() / HIGH)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(area.center() - QPointF(WIDE / 2, HIGH / 2) * scale)
    painter.scale(scale, scale)
    painter.setPen(Qt.PenStyle.NoPen)
    _shade(painter, ink, 0.13, QPointF(WIDE / 2, _FLOOR + 4), 470, 30)
    _mat(painter, ink)
    _shade(painter, ink, 0.30, QPointF(_BALL.x(), _FLOOR - _THICK + 2), 75, 9)
    _ball(painter, ink)
    painter.restore()


def _shade(
    painter: QPainter, ink: FigureInk, depth: float, at: QPointF, wide: float, high: float
) -> None:
    painter.setOpacity(depth)
    painter.setBrush(theme.colour(ink.shadow))
    painter.drawEllipse(at, wide, high)
    painter.setOpacity(1.0)


def _mat(painter: QPainter, ink: FigureInk) -> None:
    flat = QRectF(_ROLL.x(), _FLOOR - _THICK, 930 - _ROLL.x(), _THICK)
    painter.setBrush(theme.colour(ink.mat))
    painter.drawRoundedRect(flat, _THICK / 2, _THICK / 2)
    painter.drawEllipse(_ROLL, _ROLL_RADIUS, _ROLL_RADIUS)
    painter.strokePath(_spiral(), _pen(ink.mat_edge))


def _spiral() -> QPainterPath:
    """The edge of the mat as it is rolled up, from where it meets the floor inwards."""
    path = QPainterPath()
    steps = 96
    for step in range(steps + 1):
        share = step / steps
        turn = math.pi / 2 + share * _TURNS * 2 * math.pi
        radius = (_ROLL_RADIUS - _THICK) * (1 - 0.86 * share)
        point = _ROLL + QPointF(math.cos(turn), math.sin(turn)) * radius
        path.lineTo(point) if step else path.moveTo(point)
    return path


def _ball(painter: QPainter, ink: FigureInk) -> None:
    """A ball with the light from the left."""
    whole, light = QPainterPath(), QPainterPath()
    whole.addEllipse(_BALL, _BALL_RADIUS, _BALL_RADIUS)
    light.addEllipse(_BALL - QPointF(20, 24), _BALL_RADIUS * 0.97, _BALL_RADIUS * 0.97)
    painter.fillPath(whole, theme.colour(ink.top_far))
    painter.fillPath(whole.intersected(light), theme.colour(ink.top))
    for share in (0.72, 0.46):
        radius = _BALL_RADIUS * share
        box = QRectF(_BALL.x() - radius, _BALL.y() - radius, 2 * radius, 2 * radius)
        arc = QPainterPath()
        arc.arcMoveTo(box, 110)
        arc.arcTo(box, 110, 55)
        painter.strokePath(arc, _pen(ink.top_near))


def _pen(ink: str) -> QPen:
    pen = QPen(theme.colour(ink), _LINE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
