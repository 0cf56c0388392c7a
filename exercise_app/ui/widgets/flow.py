"""Layouts that follow the width: a grid of equal cards, and a row that wraps."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from exercise_app.ui.theme import Space


class _Flow(QLayout):
    """What both layouts share: the items, and a height that depends on the width."""

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._known: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        self._known.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        height = self._known.get(width)
        if height is None:
            height = self._known[width] = self._arrange(QRect(0, 0, width, 0), place=False)
        return height

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        widths = [item.minimumSize().width() for item in self._shown()]
        return QSize(max(widths, default=0), 0)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        raise NotImplementedError


class CardGrid(_Flow):
    """Equal columns, as many as are at least `least` pixels wide; each row as high as its
    highest card.
    """

    def __init__(self, least: int, most: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(Space.L, parent)
        self._least, self._most = least, most

    def columns(self, width: int) -> int:
        """How many columns there are at a width in pixels."""
        return max(1, min(self._most, (width + self._gap) // (self._least + self._gap)))

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        shown = self._shown()
        columns = self.columns(rect.width())
        width = (rect.width() - (columns - 1) * self._gap) // columns
        y = rect.y()
        for start in range(0, len(shown), columns):
            row = shown[start : start + columns]
            height = max(_height(item, width) for item in row)
            if place:
                for number, item in enumerate(row):
                    x = rect.x() + number * (width + self._gap)
                    item.setGeometry(QRect(x, y, width, height))
            y += height + self._gap
        return max(0, y - rect.y() - self._gap)


class WrapRow(_Flow):
    """Items in a row at their own size, going on below where the width ends."""

    def __init__(self, gap: int = Space.XS, parent: QWidget | None = None) -> None:
        super().__init__(gap, parent)

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        x, y, height = rect.x(), rect.y(), 0
        for item in self._shown():
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, height = rect.x(), y + height + self._gap, 0
            if place:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self._gap
            height = max(height, size.height())
        return y + height - rect.y()


def _height(item: QLayoutItem, width: int) -> int:
    if item.hasHeightForWidth():
        return item.heightForWidth(width)
    return item.sizeHint().height()
