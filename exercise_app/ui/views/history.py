"""The history: past sessions, newest first, read in pages as they come into view."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from exercise_app.ui import theme
from exercise_app.ui.paint import focus_ring
from exercise_app.ui.props.history import HistoryProps, HistoryRow
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import Button
from exercise_app.ui.widgets.page import column_margin
from exercise_app.ui.widgets.scroll import SlimScrollBar
from exercise_app.ui.widgets.text import MUTED, Label

Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractListModel):
    """The rows read so far; asks for more when the list reaches its end."""

    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[HistoryRow, ...] = ()
        self._total = 0
        self._asked = -1

    def set_rows(self, rows: tuple[HistoryRow, ...], total: int) -> None:
        """Show these rows; where they only go on from those shown, the list stays in its place."""
        known = len(self._rows)
        self._total = total
        if known and rows[:known] == self._rows:
            if len(rows) > known:
                self.beginInsertRows(QModelIndex(), known, len(rows) - 1)
                self._rows = rows
                self.endInsertRows()
            return
        self.beginResetModel()
        self._rows, self._asked = rows, -1
        self.endResetModel()

    def row(self, number: int) -> HistoryRow:
        """The row at a place in the list."""
        return self._rows[number]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows were read so far."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row's text."""
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, (row.day, row.name, row.time, row.done, row.felt)))
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are more, not asked for yet."""
        return len(self._rows) < self._total and self._asked != len(self._rows)

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next page."""
        self._asked = len(self._rows)
        self.more_wanted.emit()


class _RowDelegate(QStyledItemDelegate):
    """Paints a session: day and routine at the left, its numbers at the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._strong = theme.font(Text.STRONG)
        self._small = theme.font(Text.SMALL)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = QFontMetrics(self._strong).height() + QFontMetrics(self._small).height()
        return QSize(200, lines + 2 * Space.M)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, HistoryModel)
        row = model.row(index.row())
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        palette: QPalette = option.palette
        colours = theme.colours_of(palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(rect).adjusted(2, 2, -2, -2)
        if state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(colours.card))
            painter.drawRoundedRect(body, Space.RADIUS_CONTROL, Space.RADIUS_CONTROL)
        if state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, body, Space.RADIUS_CONTROL, colours)
        inside = rect.adjusted(Space.M, Space.M, -Space.M, -Space.M)
        self._paint_texts(painter, palette, inside, row)
        painter.restore()

    def _paint_texts(
        self, painter: QPainter, palette: QPalette, inside: QRect, row: HistoryRow
    ) -> None:
        strong, small = QFontMetrics(self._strong), QFontMetrics(self._small)
        top = QRect(inside.x(), inside.y(), inside.width(), strong.height())
        foot = QRect(inside.x(), top.bottom() + 1, inside.width(), small.height())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        text = palette.color(QPalette.ColorRole.WindowText)
        muted = palette.color(QPalette.ColorRole.PlaceholderText)
        for line, metrics, font, first, last in (
            (top, strong, self._strong, row.name, row.done),
            (foot, small, self._small, row.day, " · ".join(filter(None, (row.time, row.felt)))),
        ):
            painter.setFont(font)
            painter.setPen(text if line is top else muted)
            painter.drawText(line, right, last)
            room = line.width() - metrics.horizontalAdvance(last) - Space.L
            painter.drawText(
                line, left, metrics.elidedText(first, Qt.TextElideMode.ElideRight, room)
            )


class HistoryView(QWidget):
    """Renders `HistoryProps`. `more_requested` gives how many rows there are already."""

    session_requested = Signal(str)
    more_requested = Signal(int)
    today_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.M)
        column.setSpacing(Space.XS)
        self._column = column
        column.addWidget(Label("History", Text.TITLE))
        self._count = Label(tone=MUTED)
        column.addWidget(self._count)
        column.addSpacing(Space.S)
        self.model = HistoryModel(self)
        self.model.more_wanted.connect(self._want_more)
        self.list = QListView()
        self.list.setAccessibleName("Sessions, newest first")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        bar = SlimScrollBar()
        bar.valueChanged.connect(self._read_ahead)
        self.list.setVerticalScrollBar(bar)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setItemDelegate(_RowDelegate(self.list))
        self.list.setModel(self.model)
        self.list.activated.connect(self._open)
        self.list.clicked.connect(self._open)
        column.addWidget(self.list, 1)
        self._empty: QWidget | None = None

    def render_props(self, props: HistoryProps) -> None:
        """Show the sessions, or what to do while there are none."""
        self.model.set_rows(props.rows, props.total)
        many = props.total
        self._count.show_text("" if not many else "1 session" if many == 1 else f"{many} sessions")
        self.list.setVisible(bool(many))
        if not many and self._empty is None:
            self._empty = self._make_empty()
            self._column.addWidget(self._empty, 1)
        if self._empty is not None:
            self._empty.setVisible(not many)
        if many and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))

    def _make_empty(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            Label(
                "Nothing here yet. Your first session will be listed here, also "
                "if you end it early.",
                tone=MUTED,
            )
        )
        button = Button("Go to Today")
        button.clicked.connect(self.today_requested)
        column.addWidget(button)
        column.addStretch(1)
        return holder

    def _read_ahead(self, value: int) -> None:
        """Ask for the next page a screen before the end is reached."""
        bar = self.list.verticalScrollBar()
        root = QModelIndex()
        if value >= bar.maximum() - bar.pageStep() and self.model.canFetchMore(root):
            self.model.fetchMore(root)

    def _want_more(self) -> None:
        self.more_requested.emit(self.model.rowCount())

    def _open(self, index: QModelIndex) -> None:
        self.session_requested.emit(self.model.row(index.row()).id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the list in a column of a comfortable width."""
        side = column_margin(event.size().width())
        self._column.setContentsMargins(side, Space.XL, side, Space.M)
        super().resizeEvent(event)

    def take_focus(self) -> None:
        """Put the keyboard into the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
