"""What the widgets are painted with: round fields, rings, lines of text."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPalette
from PySide6.QtWidgets import QStylePainter, QWidget

from exercise_app.ui import theme
from exercise_app.ui.theme import Colours, Space

# Qt's own names for these would load all of its 93 enums, a tenth of the start: ADR 0005.
LEFT = 0x81
RIGHT = 0x82
CENTRE = 0x84
"""Where a line of text stands in its rectangle: left, right or centred, and in the middle."""
WRAP = 0x1000
"""Break lines between words."""


def smooth(painter: QPainter) -> QPainter:
    """Paint with smooth edges."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def canvas(widget: QWidget) -> QStylePainter:
    """A painter on a widget, with smooth edges, that `write` can write with."""
    painter = QStylePainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def write(painter: QStylePainter, place: QRectF, where: int, text: str, ink: str) -> None:
    """Write a line of text in `#rrggbb`; `where` is LEFT, RIGHT or CENTRE.

    Without `setPen`, which would load all of Qt's enums. The text stands where `drawText` puts
    it: the whole pixels of the rectangle lie around the same edge or middle as `place` does.
    """
    wide, high = math.ceil(place.width()), math.ceil(place.height())
    middle = place.center()
    if where == LEFT:
        origin, box = QPointF(place.left(), middle.y()), QRect(0, -high, wide, 2 * high)
    elif where == RIGHT:
        origin, box = QPointF(place.right(), middle.y()), QRect(-wide, -high, wide, 2 * high)
    else:
        origin, box = middle, QRect(-wide, -high, 2 * wide, 2 * high)
    painter.translate(origin)
    write_lines(painter, box, where, text, ink)
    painter.translate(-origin)


def write_lines(painter: QStylePainter, box: QRect, where: int, text: str, ink: str) -> None:
    """Write text in `#rrggbb` within whole pixels; `where` may be WRAP."""
    painter.drawItemText(box, where, theme.inked(ink), True, text, QPalette.ColorRole.WindowText)


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


def field(painter: QPainter, rect: QRectF, ink: str, colours: Colours) -> None:
    """Fill a card's field; with high contrast it has an outline too."""
    fill_round(painter, rect, Space.RADIUS, ink)
    if theme.is_high(colours):
        outline_round(painter, rect.adjusted(0.5, 0.5, -0.5, -0.5), Space.RADIUS, colours.border)
