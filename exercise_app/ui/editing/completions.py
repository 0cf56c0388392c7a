"""What can be typed next, in a list at the cursor; the keyboard stays in the text."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from exercise_app.core.offering import Offer, Option
from exercise_app.core.translation import tr
from exercise_app.ui import fonts, theme
from exercise_app.ui.accessible import announce
from exercise_app.ui.paint import fill_round, outline_round, smooth
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.scroll import SlimScrollBar

_ROWS = 8
_OPTION = Qt.ItemDataRole.UserRole


class Completions(QWidget):
    """The list, over `window`. `chosen` gives the option that is to be put in."""

    chosen = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("What can be typed here"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setVerticalScrollBar(SlimScrollBar())
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(_Rows(self.list))
        self.list.viewport().setAutoFillBackground(False)
        self.list.itemClicked.connect(self._choose)
        self.list.currentItemChanged.connect(self._announce)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        column.addWidget(self.list)
        self.hide()

    def offer(self, offer: Offer, cursor: QRect) -> None:
        """Show options beside `cursor`, a place of the window."""
        self.list.clear()
        for option in offer.options:
            item = QListWidgetItem(option.label)
            item.setData(_OPTION, option)
            if option.detail:
                item.setToolTip(option.detail)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._place(offer, cursor)
        self.show()
        self.raise_()

    @property
    def labels(self) -> list[str]:
        """The options that are shown; none while the list is away."""
        if self.isHidden():
            return []
        return [self.list.item(row).text() for row in range(self.list.count())]

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key means while the list is shown; gives whether it meant something."""
        if self.isHidden() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key, row, page = event.key(), self.list.currentRow(), _ROWS - 1
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
        }
        if key in steps:
            count = self.list.count()
            at = row + steps[Qt.Key(key)]
            self.list.setCurrentRow(
                at % count if abs(at - row) == 1 else min(max(at, 0), count - 1)
            )
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self._choose(self.list.currentItem())
        elif key == Qt.Key.Key_Escape:
            self.hide()
        else:
            return False
        return True

    def _announce(self, item: QListWidgetItem | None) -> None:
        """Have a screen reader say what Enter would put in: the keyboard is in the text."""
        if item is not None:
            option: Option = item.data(_OPTION)
            told = tr("{what}: {told}", what=option.label, told=option.detail)
            announce(self.list, told if option.detail else option.label)

    def _choose(self, item: QListWidgetItem) -> None:
        self.hide()
        self.chosen.emit(item.data(_OPTION))

    def _place(self, offer: Offer, cursor: QRect) -> None:
        """Below the cursor, or above it where there is more room."""
        window = self._window.rect()
        row = self.list.sizeHintForRow(0)
        wide = max(row_width(option) for option in offer.options) + 3 * Space.L
        width = min(max(wide, theme.em(14)), theme.em(40), window.width() - 2 * Space.S)
        height = row * min(_ROWS, len(offer.options)) + 2 * Space.XS
        below = window.bottom() - cursor.bottom() - Space.S
        above = cursor.top() - Space.S
        is_below = height <= below or below >= above
        height = min(height, max(row, below if is_below else above))
        left = min(cursor.left(), window.right() - width - Space.S)
        top = cursor.bottom() + 2 if is_below else cursor.top() - height - 2
        self.setGeometry(max(Space.S, left), top, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        colours = theme.colours_of(self.palette())
        painter = smooth(QPainter(self))
        ground = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        fill_round(painter, ground, Space.S, colours.raised)
        outline_round(painter, ground, Space.S, colours.control)


def row_width(option: Option) -> int:
    """How wide an option wants to be shown."""
    label = QFontMetricsF(fonts.fixed()).horizontalAdvance(option.label)
    detail = QFontMetricsF(theme.font(Text.SMALL)).horizontalAdvance(option.detail)
    return round(label + detail)


class _Rows(QStyledItemDelegate):
    """Draws an option: what is typed, and what it is."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(theme.em(10), theme.em(1.9))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        offered: Option = index.data(_OPTION)
        place = QRectF(option.rect)
        view = self.parent()
        assert isinstance(view, QListWidget)
        colours = theme.colours_of(view.palette())
        is_chosen = index.row() == view.currentRow()
        painter.save()
        smooth(painter)
        if is_chosen:
            fill_round(painter, place, Space.XS, colours.accent_soft)
        inside = place.adjusted(Space.S, 0, -Space.S, 0)
        painter.setFont(fonts.fixed())
        painter.setPen(theme.pen(colours.accent_text if is_chosen else colours.text))
        align = int(Qt.AlignmentFlag.AlignVCenter)
        metrics = painter.fontMetrics()
        label = metrics.elidedText(
            offered.label, Qt.TextElideMode.ElideRight, round(inside.width())
        )
        painter.drawText(inside, align, label)
        inside.setLeft(inside.left() + metrics.horizontalAdvance(label) + Space.L)
        painter.setFont(theme.font(Text.SMALL))
        painter.setPen(theme.pen(colours.text if is_chosen else colours.muted))
        room = round(inside.width())
        if room > theme.em(2):
            told = painter.fontMetrics().elidedText(
                offered.detail, Qt.TextElideMode.ElideRight, room
            )
            painter.drawText(inside, align, told)
        painter.restore()
