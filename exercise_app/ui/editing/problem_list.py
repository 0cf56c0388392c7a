"""What is wrong with a text, a line for each; Enter or a click leads to its place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QWidget

from exercise_app.core.translation import tr
from exercise_app.ui import theme
from exercise_app.ui.paint import WRAP
from exercise_app.ui.theme import Text
from exercise_app.ui.widgets.scroll import SlimScrollBar

MOST = 100
"""Problems that are listed; mending some brings the others."""
_ROWS = 5


class Mark(NamedTuple):
    """What is wrong at a place of the text; `line` and `column` count from 1."""

    line: int
    column: int
    message: str


class ProblemList(QListWidget):
    """The list; it is hidden while nothing is wrong. `chosen` gives a mark."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: tuple[Mark, ...] = ()
        self.setAccessibleName(tr("What is wrong with the source"))
        self.setFont(theme.font(Text.SMALL))
        self.setWordWrap(True)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setVerticalScrollBar(SlimScrollBar())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.itemActivated.connect(self._choose)
        self.itemClicked.connect(self._choose)
        self.hide()

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """List what is wrong."""
        if tuple(marks) == self._marks:
            return
        self._marks = tuple(marks)
        self.clear()
        for mark in self._marks[:MOST]:
            told = tr("Line {line}: {message}", line=mark.line, message=mark.message)
            self.addItem(QListWidgetItem(told))
        left = len(self._marks) - MOST
        if left > 0:
            self.addItem(QListWidgetItem(tr("And {count} more.", count=left)))
        self.setVisible(bool(self._marks))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """A few rows, as high as they are."""
        metrics, wide = self.fontMetrics(), max(theme.em(10), self.viewport().width() - 8)
        room = QRect(0, 0, wide, 10_000)
        rows = [self.item(row).text() for row in range(min(self.count(), _ROWS))]
        high = sum(metrics.boundingRect(room, WRAP, text).height() + 3 for text in rows)
        return QSize(theme.em(20), min(high, theme.em(9)) + 4)

    def minimumSizeHint(self) -> QSize:
        """No higher than its rows."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows wrap otherwise in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _choose(self, item: QListWidgetItem) -> None:
        row = self.row(item)
        if row < len(self._marks):
            self.chosen.emit(self._marks[row])
