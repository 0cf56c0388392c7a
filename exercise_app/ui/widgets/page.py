"""A page that scrolls, its content in a column of a comfortable width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from exercise_app.ui.theme import Space
from exercise_app.ui.widgets.scroll import SlimScrollBar

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class Page(QScrollArea):
    """Add widgets to `body`; the page scrolls from top to bottom only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setProperty("focusPolicy", "NoFocus")
        self.setProperty("horizontalScrollBarPolicy", "ScrollBarAlwaysOff")
        self.setVerticalScrollBar(SlimScrollBar())
        self.content = QWidget()
        self.body = QVBoxLayout(self.content)
        self.body.setSpacing(Space.L)
        self._margin(0)
        self.setWidget(self.content)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        self._margin(event.size().width())
        super().resizeEvent(event)

    def _margin(self, width: int) -> None:
        side = column_margin(width)
        self.body.setContentsMargins(side, Space.XL, side, Space.XL)


class ArrowlessPage(Page):
    """A page that leaves Up and Down to the view around it, to go from control to control."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by the other keys."""
        from PySide6.QtCore import Qt

        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)


def column_margin(width: int) -> int:
    """The margin at each side that keeps a column in the middle of `width` pixels."""
    least = Space.XL if width < Space.NARROW_WINDOW else Space.XXL
    return max(least, (width - Space.CONTENT_WIDTH) // 2)


def clear(layout: QVBoxLayout, keep: int = 0) -> None:
    """Take all widgets but the first `keep` out of a layout and delete them."""
    while layout.count() > keep:
        item = layout.takeAt(layout.count() - 1)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
