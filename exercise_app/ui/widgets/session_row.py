"""A session in a list: its kind, routine and day at the left, its numbers at the right."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from exercise_app.ui import theme
from exercise_app.ui.paint import canvas, fill_round, focus_ring
from exercise_app.ui.props.history import HistoryRow
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import Pressable
from exercise_app.ui.widgets.kind_marks import paint_kind

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def row_height() -> int:
    """The height of a row, in pixels."""
    strong, small = (QFontMetrics(theme.font(style)) for style in (Text.STRONG, Text.SMALL))
    return strong.height() + small.height() + 2 * Space.M


def paint_session(painter: QPainter, palette: QPalette, inside: QRect, row: HistoryRow) -> None:
    """Paint a session's two lines; the painter is at rest afterwards."""
    colours = theme.colours_of(palette)
    strong_font, small_font = theme.font(Text.STRONG), theme.font(Text.SMALL)
    strong, small = QFontMetrics(strong_font), QFontMetrics(small_font)
    painter.save()
    side = theme.em(0.8)
    if row.kind:
        centre = QPointF(inside.x() + side / 2, inside.y() + strong.height() / 2)
        paint_kind(painter, row.kind, centre, side, colours, whole=row.counts)
        inside = inside.adjusted(side + Space.M, 0, 0, 0)
    top = QRect(inside.x(), inside.y(), inside.width(), strong.height())
    foot = QRect(inside.x(), top.bottom() + 1, inside.width(), small.height())
    felt = " · ".join(filter(None, (row.time, row.felt)))
    done = " · ".join(filter(None, (row.state, row.done)))
    text = palette.color(QPalette.ColorRole.WindowText)
    muted = palette.color(QPalette.ColorRole.PlaceholderText)
    for line, metrics, font, first, last, ink in (
        (top, strong, strong_font, row.name, done, text),
        (foot, small, small_font, row.day, felt, muted),
    ):
        painter.setFont(font)
        painter.setPen(ink)
        at_right = metrics.elidedText(last, Qt.TextElideMode.ElideRight, line.width() * 2 // 3)
        painter.drawText(line, _RIGHT, at_right)
        room = line.width() - metrics.horizontalAdvance(at_right) - Space.L
        painter.drawText(line, _LEFT, metrics.elidedText(first, Qt.TextElideMode.ElideRight, room))
    painter.restore()


class SessionButton(Pressable):
    """A session that is pressed to open it."""

    def __init__(self, row: HistoryRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(row.told)
        self.setToolTip(row.told)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(theme.em(20), row_height())

    def minimumSizeHint(self) -> QSize:
        """Long names are shortened."""
        return QSize(theme.em(10), row_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the session, on a ground under the mouse."""
        colours = theme.colours_of(self.palette())
        painter = canvas(self)
        body = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        if self.isDown() or self.underMouse():
            ink = colours.pressed if self.isDown() else colours.raised
            fill_round(painter, body, Space.RADIUS_CONTROL, ink)
        inside = self.rect().adjusted(Space.M, Space.M, -Space.M, -Space.M)
        paint_session(painter, self.palette(), inside, self._row)
        if self.hasFocus():
            focus_ring(painter, body, Space.RADIUS_CONTROL, colours)
