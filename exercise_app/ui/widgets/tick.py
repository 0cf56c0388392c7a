"""A box to tick, with its text: one large target, wrapped as its place allows."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from exercise_app.ui import icons, theme
from exercise_app.ui.paint import (
    WRAP,
    canvas,
    fill_round,
    focus_ring,
    outline_round,
    write_lines,
)
from exercise_app.ui.theme import Space

TEXT = 1.15
"""The text's size as a multiple of the window's."""


class Tick(QCheckBox):
    """A check box that is pressed anywhere on it, by Space and by Enter."""

    INK, GROUND = "warn", "warn_soft"
    """The theme's colours of what is ticked."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._font = theme.sized(theme.em(TEXT), QFont.Weight.Normal)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """A row of a usual width."""
        return QSize(theme.em(24), self.heightForWidth(theme.em(24)))

    def minimumSizeHint(self) -> QSize:
        """Narrow ones wrap more."""
        return QSize(theme.em(10), 0)

    def hasHeightForWidth(self) -> bool:
        """Its text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the wrapped text, at least that of a control."""
        return max(self._text_height(width) + 2 * Space.S, theme.em(2.7))

    def _left(self) -> int:
        return Space.S + theme.em(1.45) + Space.M

    def _text_height(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - self._left() - Space.S), 100_000)
        return QFontMetrics(self._font).boundingRect(room, WRAP, self.text()).height()

    def hitButton(self, pos: QPoint) -> bool:
        """The whole row is the target."""
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ticks, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, its tick and the text."""
        colours = theme.colours_of(self.palette())
        painter = canvas(self)
        body = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked():
            fill_round(painter, body, Space.RADIUS_CONTROL, getattr(colours, self.GROUND))
        elif self.underMouse():
            fill_round(painter, body, Space.RADIUS_CONTROL, colours.raised)
        size = theme.em(1.45)
        box = QRectF(Space.S, (self.height() - size) / 2, size, size)
        if self.isChecked():
            fill_round(painter, box, 5, getattr(colours, self.INK))
            ground = getattr(colours, self.GROUND)
            icons.paint(painter, "check", box.adjusted(2, 2, -2, -2), ground)
        else:
            outline_round(painter, box.adjusted(1, 1, -1, -1), 5, colours.control, 2)
        height = self._text_height(self.width())
        room = self.width() - self._left() - Space.S
        place = QRect(self._left(), (self.height() - height) // 2, room, height)
        painter.setFont(self._font)
        write_lines(painter, place, WRAP, self.text(), colours.text)
        if self.hasFocus():
            focus_ring(painter, body, Space.RADIUS_CONTROL, colours)
