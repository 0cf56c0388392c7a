"""A routine in time: its segments side by side, as wide as they are long."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from exercise_app.core.translation import tr
from exercise_app.ui import theme
from exercise_app.ui.paint import fill_round, smooth
from exercise_app.ui.props.shapes import BarSegment, Phase
from exercise_app.ui.theme import Colours

_HEIGHTS = {Phase.WORK: 1.0, Phase.PREPARE: 0.5, Phase.REST: 0.3, Phase.SWITCH: 0.5}
"""A phase's height: it is told by shape as well as by colour."""
REACH = 3
"""How many pixels what is painted of a segment may reach beyond it."""


class SegmentStrip(QWidget):
    """Shows a routine's shape; ten thousand segments are painted no slower than the pixels."""

    ROLE = "Graphic"

    FULL = 1.0
    """The height of a work, as a part of the widget's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segments: Sequence[BarSegment] = ()
        self._edges: list[float] = [0.0]
        self.setAccessibleName(tr("The routine from start to end"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A slim strip."""
        return QSize(200, theme.em(0.9))

    def show_segments(self, segments: Sequence[BarSegment]) -> bool:
        """Show a routine; free when it is the one that is shown. Whether it is another."""
        if segments is self._segments:
            return False
        is_other = tuple(segments) != tuple(self._segments)
        self._segments = segments
        if is_other:
            self._edges = [0.0, *accumulate(segment.weight for segment in segments)]
            self.update()
        return is_other

    def segment_at(self, x: float) -> int | None:
        """The segment under a horizontal place in pixels."""
        if not self._segments or self._edges[-1] <= 0 or self.width() < 1:
            return None
        where = min(max(x / self.width(), 0.0), 0.999999) * self._edges[-1]
        return min(bisect_right(self._edges, where) - 1, len(self._segments) - 1)

    def x_of(self, index: int) -> float:
        """Where segment `index` starts, in pixels."""
        index = min(max(index, 0), len(self._edges) - 1)
        return self._edges[index] / (self._edges[-1] or 1.0) * self.width()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the segments that lie in the part to repaint."""
        area = event.rect()
        first = self.segment_at(area.left() - REACH)
        last = self.segment_at(area.right() + REACH)
        if first is None or last is None:
            return
        painter = smooth(QPainter(self))
        colours = theme.colours_of(self.palette())
        drawn = -1.0
        for index in range(first, last + 1):
            left, right = self.x_of(index), self.x_of(index + 1)
            if right - drawn >= 0.75:
                drawn = right
                self.paint_segment(painter, colours, index, self._body(index, left, right))

    def _body(self, index: int, left: float, right: float) -> QRectF:
        gap = min(4.0, (right - left) * 0.2)
        height = max(3.0, self.height() * self.FULL * _HEIGHTS[self._segments[index].phase])
        return QRectF(left, (self.height() - height) / 2, max(1.0, right - left - gap), height)

    def paint_segment(self, painter: QPainter, colours: Colours, index: int, body: QRectF) -> None:
        """Draw one segment: works stand out, what is between them is quiet."""
        is_work = self._segments[index].phase is Phase.WORK
        painter.setOpacity(0.55 if is_work else 1.0)
        fill_round(painter, body, radius(body), colours.control if is_work else colours.border)
        painter.setOpacity(1.0)


def radius(body: QRectF) -> float:
    """The radius of a segment's corners."""
    return min(3.0, body.height() / 2, body.width() / 2)
