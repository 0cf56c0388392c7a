"""A slim line of progress with its words, for work that takes a while."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from exercise_app.core.translation import tr
from exercise_app.ui import theme
from exercise_app.ui.theme import Space, Text


class Progress(QWidget):
    """“Preparing the voice: 12 of 40”, and a line that fills; hidden while there is nothing."""

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = what
        self._done, self._total = 0, 0
        self._font = theme.font(Text.SMALL_STRONG)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def sizeHint(self) -> QSize:
        """A line of text over a line of progress."""
        return QSize(200, QFontMetrics(self._font).height() + Space.S + 6)

    def text(self) -> str:
        """The words shown."""
        return tr("{what}: {done} of {total}", what=self._what, done=self._done, total=self._total)

    def show_progress(self, progress: tuple[int, int] | None) -> None:
        """Show (done, total); None hides the line."""
        if progress is not None:
            self._done, self._total = progress
            self.setAccessibleName(self.text())
            self.update()
        self.setVisible(progress is not None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words and the line."""
        colours = theme.colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        painter.setPen(theme.pen_of(self.palette(), QPalette.ColorRole.PlaceholderText))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignTop, self.text())
        line = QRectF(0, self.height() - 6, self.width(), 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(colours.raised))
        painter.drawRoundedRect(line, 2, 2)
        line.setWidth(self.width() * self._done / max(1, self._total))
        painter.setBrush(theme.colour(colours.accent))
        painter.drawRoundedRect(line, 2, 2)
