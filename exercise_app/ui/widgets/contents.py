"""An entry of a list of contents: a number, a title and what it is about."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from exercise_app.ui import theme
from exercise_app.ui.paint import WRAP, canvas, fill_round, focus_ring, write_lines
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import Pressable


class ContentsEntry(Pressable):
    """One chapter; checked while it is the one that is read."""

    def __init__(self, number: int, title: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._title, self._about = str(number), title, about
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(f"{number}. {title}")
        self.setAccessibleDescription(about)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """An entry of a usual width."""
        return QSize(theme.em(18), self.heightForWidth(theme.em(18)))

    def minimumSizeHint(self) -> QSize:
        """Narrow ones wrap more."""
        return QSize(theme.em(8), 0)

    def hasHeightForWidth(self) -> bool:
        """Its texts wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of both texts, wrapped."""
        return sum(self._heights(width)) + 2 * Space.S

    def _left(self) -> int:
        return Space.M + theme.em(1.9)

    def _heights(self, width: int) -> tuple[int, int]:
        room = QRect(0, 0, max(1, width - self._left() - Space.M), 100_000)
        title = QFontMetrics(theme.font(Text.STRONG)).boundingRect(room, WRAP, self._title)
        about = QFontMetrics(theme.font(Text.SMALL)).boundingRect(room, WRAP, self._about)
        return title.height(), about.height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the number, the title and what it is about."""
        colours = theme.colours_of(self.palette())
        painter = canvas(self)
        body = QRectF(self.rect()).adjusted(2, 1, -2, -1)
        here = self.isChecked()
        if here or self.underMouse() or self.isDown():
            ground = colours.accent_soft if here else colours.raised
            fill_round(painter, body, Space.RADIUS_CONTROL, ground)
        title, about = self._heights(self.width())
        room = self.width() - self._left() - Space.M
        ink = colours.accent_text if here else colours.text
        painter.setFont(theme.font(Text.STRONG))
        place = QRect(Space.M, Space.S, theme.em(1.9), title)
        write_lines(painter, place, 0, self._number, colours.accent_text)
        write_lines(painter, QRect(self._left(), Space.S, room, title), WRAP, self._title, ink)
        painter.setFont(theme.font(Text.SMALL))
        place = QRect(self._left(), Space.S + title, room, about)
        write_lines(painter, place, WRAP, self._about, colours.text if here else colours.muted)
        if self.hasFocus():
            focus_ring(painter, body, Space.RADIUS_CONTROL, colours)
