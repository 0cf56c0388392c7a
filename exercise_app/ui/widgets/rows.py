"""Rows of what was done, painted whole so that long lists stay cheap."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from exercise_app.ui import theme
from exercise_app.ui.theme import Space, Text

_WRAP = int(Qt.TextFlag.TextWordWrap)


class DoneRow(QWidget):
    """A name and what belongs to it at the left; what was done, and a bar of it, at the right."""

    ROLE = "StaticText"

    def __init__(
        self,
        name: str,
        which: str,
        done: str,
        fraction: float,
        *,
        divided: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._which, self._done = name, which, done
        self._fraction = min(max(fraction, 0.0), 1.0)
        self._divided = divided
        self._strong = theme.font(Text.STRONG)
        self._plain = theme.font(Text.SMALL)
        self.setAccessibleName(", ".join(filter(None, (name, which, done))))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """A row of a usual width."""
        return QSize(theme.em(24), self.heightForWidth(theme.em(24)))

    def heightForWidth(self, width: int) -> int:
        """The height of the wrapped texts at the left, or of those at the right."""
        left = width - self._right(width) - Space.L
        texts = self._height(self._strong, self._name, left)
        texts += self._height(self._plain, self._which, left)
        return max(texts, theme.em(2.4)) + 2 * Space.S

    def _right(self, width: int) -> float:
        return max(
            min(theme.em(12), width * 0.38),
            QFontMetricsF(self._plain).horizontalAdvance(self._done) + 2,
        )

    def _height(self, font: QFont, text: str, width: float) -> int:
        if not text:
            return 0
        room = QRectF(0, 0, max(1.0, width), 100_000)
        return round(QFontMetricsF(font).boundingRect(room, _WRAP, text).height() + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the texts and the bar."""
        colours = theme.colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._divided:
            painter.fillRect(QRectF(0, 0, self.width(), 1), theme.colour(colours.border))
        right = self._right(self.width())
        left = self.width() - right - Space.L
        name = self._height(self._strong, self._name, left)
        which = self._height(self._plain, self._which, left)
        top = (self.height() - name - which) / 2
        painter.setFont(self._strong)
        painter.setPen(theme.pen_of(self.palette(), QPalette.ColorRole.WindowText))
        painter.drawText(QRectF(0, top, left, name), _WRAP, self._name)
        painter.setFont(self._plain)
        painter.setPen(theme.pen_of(self.palette(), QPalette.ColorRole.PlaceholderText))
        painter.drawText(QRectF(0, top + name, left, which), _WRAP, self._which)
        x, middle = self.width() - right, self.height() / 2
        text = QRectF(x, middle - theme.em(1.35), right, theme.em(1.4))
        painter.setPen(theme.pen_of(self.palette(), QPalette.ColorRole.WindowText))
        painter.drawText(text, Qt.AlignmentFlag.AlignRight, self._done)
        track = QRectF(x, middle + theme.em(0.45), right, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(colours.raised))
        painter.drawRoundedRect(track, 3, 3)
        if self._fraction > 0:
            track.setWidth(max(6.0, right * self._fraction))
            painter.setBrush(theme.colour(colours.accent))
            painter.drawRoundedRect(track, 3, 3)
