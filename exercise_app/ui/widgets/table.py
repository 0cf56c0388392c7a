"""A table to read beside a chart: Qt's own, so that a screen reader goes through its cells."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from exercise_app.ui import theme
from exercise_app.ui.paint import fill_rect
from exercise_app.ui.props.charts import TableProps
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.scroll import SlimScrollBar

Index = QModelIndex | QPersistentModelIndex
_LEAST_ROWS = 5


class TableModel(QAbstractTableModel):
    """The cells of a `TableProps`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.props = TableProps("", (), ())

    def show_table(self, props: TableProps) -> None:
        """Take other cells."""
        self.beginResetModel()
        self.props = props
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.props.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.props.heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell's text."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.props.rows[index.row()][index.column()]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """A column's head."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.props.heads[section]
        return None


class _Head(QHeaderView):
    """Flat heads, left above their columns."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFont(theme.font(Text.SMALL_STRONG))
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(theme.em(3))

    def paintSection(self, painter: QPainter, rect: object, section: int) -> None:
        """Draw a head and the line below it."""
        place = QRectF(rect)  # type: ignore[call-overload]
        colours = theme.colours_of(self.palette())
        painter.save()
        fill_rect(painter, place, colours.card)
        fill_rect(
            painter, QRectF(place.left(), place.bottom() - 1, place.width(), 1), colours.border
        )
        painter.setFont(self.font())
        painter.setPen(theme.pen(colours.muted))
        text = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        room = place.adjusted(3, 0, -Space.XS, 0)
        elided = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, flags, elided)
        painter.restore()


class ReadingTable(QTableView):
    """Shows a `TableProps`. Tab leaves it; the arrow keys go from cell to cell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = TableModel(self)
        self._wanted: list[int] = []
        self.setModel(self.cells)
        self.setHorizontalHeader(_Head(self))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.em(2))
        self.horizontalHeader().setFixedHeight(theme.em(2.2))
        self.setFont(theme.font(Text.SMALL))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBar(SlimScrollBar(on_card=True))
        self.setHorizontalScrollBar(SlimScrollBar(on_card=True, lying=True))
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerWidget(QWidget())
        self.setWordWrap(False)

    def show_table(self, props: TableProps) -> None:
        """Show a table."""
        if props == self.cells.props:
            return
        new_heads = props.heads != self.cells.props.heads
        self.cells.show_table(props)
        self.setAccessibleName(props.name)
        if new_heads or props.rows:
            self._fit_columns()
        self.updateGeometry()

    def whole_height(self) -> int:
        """The height at which every row is seen."""
        rows = max(_LEAST_ROWS, self.cells.rowCount())
        return self.horizontalHeader().height() + rows * theme.em(2) + 2 * self.frameWidth() + 2

    def whole_width(self) -> int:
        """The width at which every column is seen, beside the bar that scrolls the rows."""
        bar = self.verticalScrollBar().sizeHint().width()
        return sum(self._wanted) + bar + 2 * self.frameWidth()

    def sizeHint(self) -> QSize:
        """Room for some rows."""
        return QSize(theme.em(24), self.whole_height())

    def minimumSizeHint(self) -> QSize:
        """It scrolls where there is less room."""
        return QSize(theme.em(12), theme.em(8))

    def _fit_columns(self) -> None:
        """Each column as wide as its widest text; the last takes what is left."""
        metrics = self.fontMetrics()
        head = self.horizontalHeader().fontMetrics()
        self._wanted = []
        for column, name in enumerate(self.cells.props.heads):
            texts = (row[column] for row in self.cells.props.rows)
            wide = max((metrics.horizontalAdvance(text) for text in texts), default=0)
            wide = max(wide, head.horizontalAdvance(name))
            self._wanted.append(wide + Space.L)
            self.setColumnWidth(column, self._wanted[-1])
        self.horizontalHeader().setStretchLastSection(True)
