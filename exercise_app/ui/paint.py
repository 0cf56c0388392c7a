"""What the widgets are painted with: round fields, rings, lines of text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from exercise_app.ui import theme
from exercise_app.ui.theme import Colours, Space

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
LEFT = int(Qt.AlignmentFlag.AlignLeft | _MIDDLE)
RIGHT = int(Qt.AlignmentFlag.AlignRight | _MIDDLE)
CENTRE = int(Qt.AlignmentFlag.AlignHCenter | _MIDDLE)
"""Where a line of text stands in its rectangle."""
WRAP = int(Qt.TextFlag.TextWordWrap)
"""Break lines between words."""


def smooth(painter: QPainter) -> QPainter:
    """Paint with smooth edges."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def fill_rect(painter: QPainter, rect: QRectF, ink: str) -> None:
    """Fill a rectangle."""
    path = QPainterPath()
    path.addRect(rect)
    painter.fillPath(path, theme.brush(ink))


def fill_round(painter: QPainter, rect: QRectF, radius: float, ink: str) -> None:
    """Fill a rectangle with round corners."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    painter.fillPath(path, theme.brush(ink))


def outline_round(
    painter: QPainter, rect: QRectF, radius: float, ink: str, width: float = 1.0
) -> None:
    """Draw the outline of a rectangle with round corners."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    painter.strokePath(path, theme.pen(ink, width))


def fill_circle(painter: QPainter, centre: QPointF, radius: float, ink: str) -> None:
    """Fill a circle."""
    path = QPainterPath()
    path.addEllipse(centre, radius, radius)
    painter.fillPath(path, theme.brush(ink))


def fill_arc(painter: QPainter, ring: QRectF, line: float, share: float, ink: str) -> None:
    """A part (0 to 1) of a ring from the top clockwise, with round ends; `ring` is its middle."""
    outer = ring.adjusted(-line / 2, -line / 2, line / 2, line / 2)
    inner = ring.adjusted(line / 2, line / 2, -line / 2, -line / 2)
    path = QPainterPath()
    path.arcMoveTo(outer, 90)
    path.arcTo(outer, 90, -360 * share)
    path.arcTo(inner, 90 - 360 * share, 360 * share)
    path.closeSubpath()
    painter.fillPath(path, theme.brush(ink))
    if share < 1:
        at = QPainterPath()
        for angle in (90.0, 90 - 360 * share):
            at.arcMoveTo(ring, angle)
            fill_circle(painter, at.currentPosition(), line / 2, ink)


def focus_ring(painter: QPainter, rect: QRectF, radius: float, colours: Colours) -> None:
    """Draw the ring that shows where the keyboard is."""
    outline_round(painter, rect, radius, colours.accent_text, Space.FOCUS)
