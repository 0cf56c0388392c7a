"""The history's list of sessions, newest first, read in pages as they come into view."""

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
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from exercise_app.core.translation import tr
from exercise_app.ui import theme
from exercise_app.ui.paint import fill_round, focus_ring
from exercise_app.ui.props.history import HistoryProps, HistoryRow
from exercise_app.ui.theme import Space
from exercise_app.ui.widgets.filters import SearchField, typed
from exercise_app.ui.widgets.scroll import SlimScrollBar
from exercise_app.ui.widgets.session_row import paint_session, row_height
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

    def place_of(self, session_id: str) -> int:
        """Where a session stands in the list, -1 where it is not read."""
        return next((n for n, row in enumerate(self._rows) if row.id == session_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows were read so far."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row's text."""
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return self._rows[index.row()].told
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are more, not asked for yet."""
        return len(self._rows) < self._total and self._asked != len(self._rows)

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next page."""
        self._asked = len(self._rows)
        self.more_wanted.emit()


class _RowDelegate(QStyledItemDelegate):
    """Paints a session."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, HistoryModel)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colours = theme.colours_of(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(rect).adjusted(2, 2, -2, -2)
        if state & QStyle.StateFlag.State_MouseOver:
            fill_round(painter, body, Space.RADIUS_CONTROL, colours.card)
        if state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, body, Space.RADIUS_CONTROL, colours)
        inside = rect.adjusted(Space.M, Space.M, -Space.M, -Space.M)
        paint_session(painter, option.palette, inside, model.row(index.row()))
        painter.restore()


class _List(QListView):
    """Letters that are typed search, but for N, which is the page's; Enter opens."""

    typed = Signal(str)
    deleted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on what is typed."""
        if event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        elif event.key() == Qt.Key.Key_N and not event.modifiers():
            event.ignore()
        elif text := typed(event):
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)


class SessionsSection(QWidget):
    """Renders `HistoryProps`. `more_requested` gives how many rows there are already."""

    session_requested = Signal(str)
    delete_requested = Signal(str)
    more_requested = Signal(int)
    searched = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        self.search = SearchField(tr("Find a session by routine, exercise or note"))
        self.search.textEdited.connect(self.searched)
        self.search.left_downwards.connect(self._go_into_list)
        self.search.entered.connect(self._open_first)
        column.addWidget(self.search)
        self.count = Label(tone=MUTED)
        column.addWidget(self.count)
        self.model = HistoryModel(self)
        self.model.more_wanted.connect(self._want_more)
        self.list = _List()
        self.list.setAccessibleName(tr("Sessions, newest first"))
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
        self.list.typed.connect(self.search.type_on)
        self.list.deleted.connect(self._delete)
        column.addWidget(self.list, 1)

    def render_props(self, props: HistoryProps) -> None:
        """Show the sessions found so far; the list stays at the session that it is on."""
        index = self.list.currentIndex()
        here = self.model.row(index.row()).id if index.isValid() else ""
        at = index.row()
        if self.search.text() != props.sought:
            self.search.setText(props.sought)
        self.model.set_rows(props.rows, props.total)
        self.count.show_text(props.count)
        if props.rows and not self.list.currentIndex().isValid():
            place = self.model.place_of(here)
            place = place if place >= 0 else min(max(at, 0), len(props.rows) - 1)
            self.list.setCurrentIndex(self.model.index(place))

    def take_focus(self) -> None:
        """Put the keyboard into the list, or the search where it is empty."""
        place = self.list if self.model.rowCount() else self.search
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read_ahead(self, value: int) -> None:
        """Ask for the next page a screen before the end is reached."""
        bar = self.list.verticalScrollBar()
        root = QModelIndex()
        if value >= bar.maximum() - bar.pageStep() and self.model.canFetchMore(root):
            self.model.fetchMore(root)

    def _want_more(self) -> None:
        self.more_requested.emit(self.model.rowCount())

    def _go_into_list(self) -> None:
        if self.model.rowCount():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _open_first(self) -> None:
        if self.model.rowCount():
            self.session_requested.emit(self.model.row(0).id)

    def _open(self, index: QModelIndex) -> None:
        self.session_requested.emit(self.model.row(index.row()).id)

    def _delete(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self.delete_requested.emit(self.model.row(index.row()).id)
