"""The whole routine as a bar of segments, with the place in it; it can be jumped in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from exercise_app.core.translation import tr
from exercise_app.ui import theme
from exercise_app.ui.paint import fill_round, focus_ring, smooth
from exercise_app.ui.props.shapes import BarSegment, Phase
from exercise_app.ui.theme import Colours
from exercise_app.ui.widgets.strip import REACH, SegmentStrip, radius

_KEYS = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
}


class SegmentBar(SegmentStrip):
    """A strip that is filled up to the place.

    A click jumps to a segment. With the keyboard on it, the arrow keys move from work to work
    and Enter jumps.
    """

    jumped = Signal(int)
    FULL = 0.62

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._index, self._fraction = 0, 0.0
        self._cursor: int | None = None
        self._filled = -1
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """A slim bar with room for the ring of the keyboard."""
        return QSize(200, theme.em(1.7))

    def show_segments(self, segments: Sequence[BarSegment]) -> bool:
        """Show a routine; free when it is the one that is shown. Whether it is another."""
        is_other = super().show_segments(segments)
        if is_other:
            self._cursor, self._filled = None, -1
        return is_other

    def show_place(self, index: int, fraction: float) -> None:
        """Fill up to `fraction` (0 to 1) of a segment; repaints only what changed."""
        if (index, fraction) == (self._index, self._fraction):
            return
        former = self._index
        self._index, self._fraction = index, fraction
        filled = round(self._x_of_place())
        if filled == self._filled and former == index:
            return
        left, right = sorted((max(0, self._filled), filled))
        self._filled = filled
        if former != index:
            self.setAccessibleName(
                tr("Routine, segment {number} of {all}", number=index + 1, all=len(self._segments))
            )
            left = min(left, int(self.x_of(former)))
            right = max(right, int(self.x_of(index + 1)))
        self.update(QRect(left - REACH, 0, right - left + 2 * REACH, self.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Forget where the filling ended."""
        self._filled = -1

    def _x_of_place(self) -> float:
        start, end = self.x_of(self._index), self.x_of(self._index + 1)
        return start + (end - start) * min(max(self._fraction, 0.0), 1.0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the segments, and where the keyboard is."""
        super().paintEvent(event)
        if self.hasFocus() and self._cursor is not None:
            left, right = self.x_of(self._cursor), self.x_of(self._cursor + 1)
            ring = QRectF(left, 1, max(6.0, right - left - 2), self.height() - 2)
            painter = smooth(QPainter(self))
            focus_ring(painter, ring, 4, theme.colours_of(self.palette()))

    def paint_segment(self, painter: QPainter, colours: Colours, index: int, body: QRectF) -> None:
        """Draw one segment, filled as far as the session has come."""
        super().paint_segment(painter, colours, index, body)
        place = self._x_of_place()
        if place > body.left():
            done = QRectF(body)
            done.setRight(min(body.right(), place))
            fill_round(painter, done, min(radius(body), done.width() / 2), colours.accent)
        if index == self._index:
            x = min(max(place, body.left()), body.right())
            height = self.height()
            mark = QRectF(x - 1.5, height * 0.08, 3, height * 0.84)
            fill_round(painter, mark, 1.5, colours.text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Jump to the segment under the mouse."""
        index = self.segment_at(event.position().x())
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self.jumped.emit(index)

    def focusInEvent(self, event: QEvent) -> None:
        """Start choosing from the place."""
        self._cursor = min(self._index, max(0, len(self._segments) - 1))
        self.update()

    def focusOutEvent(self, event: QEvent) -> None:
        """Stop choosing."""
        self._cursor = None
        self.update()

    def event(self, event: QEvent) -> bool:
        """Take the keys for choosing before the player's own, and show what is under the mouse."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() in _KEYS:
            event.accept()
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.segment_at(event.pos().x())
            text = "" if index is None else self._segments[index].label
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from work to work, or jump."""
        if event.key() not in _KEYS or self._cursor is None or not self._segments:
            super().keyPressEvent(event)
            return
        works = [i for i, s in enumerate(self._segments) if s.phase is Phase.WORK]
        match event.key():
            case Qt.Key.Key_Left:
                self._cursor = max((i for i in works if i < self._cursor), default=self._cursor)
            case Qt.Key.Key_Right:
                self._cursor = min((i for i in works if i > self._cursor), default=self._cursor)
            case Qt.Key.Key_Home:
                self._cursor = works[0] if works else 0
            case Qt.Key.Key_End:
                self._cursor = works[-1] if works else 0
            case _:
                self.jumped.emit(self._cursor)
        self.setAccessibleDescription(self._segments[self._cursor].label)
        self.update()
