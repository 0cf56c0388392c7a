"""The steps of a routine in rows: chosen, moved and dragged; only what is in sight is drawn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QListView, QWidget

from exercise_app.core.translation import tr
from exercise_app.core.written import Path
from exercise_app.ui import theme
from exercise_app.ui.editing.step_paint import INDENT, StepDelegate
from exercise_app.ui.paint import fill_round
from exercise_app.ui.props.editor import StepLine
from exercise_app.ui.theme import Space
from exercise_app.ui.widgets.filters import typed
from exercise_app.ui.widgets.poster_list import PosterList

Index = QModelIndex | QPersistentModelIndex
_EDGE = 24
"""Pixels from the list's edge within which dragging scrolls it."""


class StepModel(QAbstractListModel):
    """The rows that are shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[StepLine, ...] = ()

    @property
    def lines(self) -> tuple[StepLine, ...]:
        """The rows from top to bottom."""
        return self._lines

    def set_lines(self, lines: tuple[StepLine, ...]) -> None:
        """Show these; where only their content is other, the rows stay."""
        if lines == self._lines:
            return
        if [line.path for line in lines] == [line.path for line in self._lines]:
            self._lines = lines
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def row_of(self, path: Path) -> int | None:
        """In which row a step is shown."""
        return next((n for n, line in enumerate(self._lines) if line.path == path), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many are shown."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row in words."""
        line = self._lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.told
        return line.problem or None if role == Qt.ItemDataRole.ToolTipRole else None


class StepList(PosterList):
    """The steps. `chosen` tells the paths of the rows that are selected, the current one first.

    `moved` asks to move what is selected up (-1) or down (1), `dropped` to put a step below the
    row (-1 is above all) at a depth, `opened` to edit it; the other signals ask what they say.
    """

    chosen = Signal(object)
    moved = Signal(int)
    dropped = Signal(object, int, int)
    opened = Signal()
    removed = Signal()
    duplicated = Signal()
    grouped = Signal()
    ungrouped = Signal()
    typed_on = Signal(str)
    left_upwards = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Steps"), parent)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.steps = StepModel(self)
        self.setModel(self.steps)
        self.setItemDelegate(StepDelegate(self))
        self._pressed: QPoint | None = None
        self._dragged: Path | None = None
        self._drop: tuple[int, int] | None = None
        self._is_showing = False
        self.selectionModel().selectionChanged.connect(self._tell)

    def show_lines(self, lines: tuple[StepLine, ...], selected: Sequence[Path]) -> None:
        """Show the rows, with these selected; the first of them is the current one."""
        self._is_showing = True
        self.steps.set_lines(lines)
        rows = [row for path in selected if (row := self.steps.row_of(path)) is not None]
        if self.rows() != sorted(rows) or (rows and rows[0] != self.currentIndex().row()):
            self._select(rows)
        self._is_showing = False

    def rows(self) -> list[int]:
        """The rows that are selected, from top to bottom."""
        return sorted(index.row() for index in self.selectionModel().selectedIndexes())

    def _select(self, rows: Sequence[int]) -> None:
        chosen = QItemSelection()
        for row in rows:
            chosen.select(self.steps.index(row), self.steps.index(row))
        flags = QItemSelectionModel.SelectionFlag
        model = self.selectionModel()
        if rows:
            index = self.steps.index(rows[0])
            model.setCurrentIndex(index, flags.NoUpdate)
            model.select(chosen, flags.ClearAndSelect)
            self.scrollTo(index)
        else:
            model.clearSelection()

    def _tell(self) -> None:
        if self._is_showing:
            return
        current = self.currentIndex().row()
        rows = sorted(self.rows(), key=lambda row: (row != current, row))
        self.chosen.emit(tuple(self.steps.lines[row].path for row in rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the rows measured anew."""
        super().resizeEvent(event)
        self.verticalScrollBar().setSingleStep(theme.em(2))
        self.scheduleDelayedItemsLayout()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on a step, where the keyboard comes to none."""
        super().focusInEvent(event)
        by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        if not by_mouse and not self.rows() and self.steps.lines:
            self.setCurrentIndex(self.steps.index(max(0, self.currentIndex().row())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, group, remove; letters go to the search."""
        key, held = event.key(), event.modifiers()
        ctrl = bool(held & Qt.KeyboardModifier.ControlModifier)
        shift = bool(held & Qt.KeyboardModifier.ShiftModifier)
        if held & Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif ctrl and key == Qt.Key.Key_D:
            self.duplicated.emit()
        elif ctrl and key == Qt.Key.Key_G:
            (self.ungrouped if shift else self.grouped).emit()
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        elif key == Qt.Key.Key_Up and self.currentIndex().row() <= 0 and not shift:
            self.left_upwards.emit()
        elif text := typed(event):
            self.typed_on.emit(text)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a row, and remember where a drag may begin."""
        super().mousePressEvent(event)
        is_left = event.button() == Qt.MouseButton.LeftButton
        index = self.indexAt(event.position().toPoint())
        self._pressed = event.position().toPoint() if is_left and index.isValid() else None
        self._dragged = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the row that was pressed."""
        at = event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._dragged is None and far:
            self._dragged = self.steps.lines[self.indexAt(self._pressed).row()].path
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragged is not None:
            self._drop = self._place_at(at)
            self._scroll_near(at.y())
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop it."""
        dragged, drop = self._dragged, self._drop
        self._end_drag()
        if dragged is not None and drop is not None:
            self.dropped.emit(dragged, *drop)
        else:
            super().mouseReleaseEvent(event)

    def _end_drag(self) -> None:
        self._pressed = self._dragged = self._drop = None
        self.unsetCursor()
        self.viewport().update()

    def _place_at(self, at: QPoint) -> tuple[int, int]:
        """The row below which a drop would be (-1: above the first), and how deep."""
        depth = max(0, (at.x() - Space.M) // INDENT)
        index = self.indexAt(QPoint(self.viewport().width() // 2, at.y()))
        if not index.isValid():
            return (-1 if at.y() < 0 else self.steps.rowCount() - 1), depth
        rect = self.visualRect(index)
        return index.row() - (at.y() < rect.center().y()), depth

    def _scroll_near(self, y: int) -> None:
        bar = self.verticalScrollBar()
        if y < _EDGE:
            bar.setValue(bar.value() - bar.singleStep() // 2)
        elif y > self.viewport().height() - _EDGE:
            bar.setValue(bar.value() + bar.singleStep() // 2)

    def depth_at(self, row: int, wanted: int) -> int:
        """How deep a drop below a row can be that is nearest to what is wanted."""
        if row < 0 or not self.steps.lines:
            return 0
        line = self.steps.lines[row]
        following = self.steps.lines[row + 1 : row + 2]
        if following and following[0].depth > line.depth:
            return following[0].depth
        least = following[0].depth if following else 0
        return min(max(wanted, least), line.depth)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, and where a drop would be."""
        super().paintEvent(event)
        if self._drop is None or not self.steps.lines:
            return
        row, wanted = self._drop
        rect = self.visualRect(self.steps.index(max(row, 0)))
        y = rect.top() if row < 0 else rect.bottom() + 1
        x = Space.S + self.depth_at(row, wanted) * INDENT
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.colours_of(self.palette())
        line = QRectF(x, y - 1.5, self.viewport().width() - x - Space.S, 3)
        fill_round(painter, line, 1.5, colours.accent)
        painter.end()
