"""A month's days in rows of seven: the kinds as shapes, the worst pain as a number."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainterPath, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QStylePainter, QWidget

from exercise_app.core.translation import tr
from exercise_app.ui import theme
from exercise_app.ui.paint import CENTRE, LEFT, fill_round, outline_round, write
from exercise_app.ui.props.calendar import CalendarProps, DayCell
from exercise_app.ui.theme import Colours, Space, Text
from exercise_app.ui.widgets.kind_marks import paint_kind
from exercise_app.ui.widgets.marks import Key, Marks

_HIGH = 3.9
"""A day's height in heights of the text."""
_GAP = 4
_NARROW = 3.4
"""Below how many ems of width a day has no room to spare beside its two numbers."""


class MonthGrid(Marks):
    """Renders `CalendarProps`. `moved` gives how many days or months the keyboard goes on."""

    day_moved = Signal(int)
    month_moved = Signal(int)
    day_pressed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Calendar"), parent)
        self._props: CalendarProps | None = None
        self._small, self._strong = theme.font(Text.SMALL), theme.font(Text.SMALL_STRONG)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.pressed.connect(self._press)

    def show_month(self, props: CalendarProps) -> None:
        """Show a month."""
        rows = None if self._props is None else len(self._props.cells)
        self._props = props
        self.set_marks([cell.told for cell in props.cells], props.place)
        if rows != len(props.cells):
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """A line of weekdays and the rows."""
        rows = 5 if self._props is None else len(self._props.cells) // 7
        return QSize(theme.em(30), self._head() + rows * theme.em(_HIGH) + 4)

    def minimumSizeHint(self) -> QSize:
        """Narrow days still hold a number."""
        return QSize(theme.em(16), self.sizeHint().height())

    def _head(self) -> int:
        return round(QFontMetricsF(self._small).height()) + Space.S

    def places(self) -> list[QRectF]:
        """Seven days a row."""
        if self._props is None:
            return []
        wide, high = (self.width() - 4) / 7, theme.em(_HIGH)
        return [
            QRectF(2 + n % 7 * wide, self._head() + n // 7 * high + 2, wide - _GAP, high - _GAP)
            for n in range(len(self._props.cells))
        ]

    def paint_marks(self, painter: QStylePainter, colours: Colours) -> None:
        """Draw weekdays and days."""
        if self._props is None:
            return
        rects = self.rects()
        painter.setFont(self._small)
        for name, rect in zip(self._props.weekdays, rects, strict=False):
            place = QRectF(rect.left(), 0, rect.width(), self._head() - Space.XS)
            write(painter, place, CENTRE, name, colours.muted)
        for cell, rect in zip(self._props.cells, rects, strict=True):
            self._paint_day(painter, colours, cell, rect)

    def _paint_day(
        self, painter: QStylePainter, colours: Colours, cell: DayCell, rect: QRectF
    ) -> None:
        assert self._props is not None
        chosen = cell.date == self._props.chosen
        if chosen:
            fill_round(painter, rect, 8, colours.accent_soft)
        elif cell.in_month and not cell.is_ahead:
            fill_round(painter, rect, 8, colours.raised)
        if cell.is_today:
            outline_round(painter, rect.adjusted(1, 1, -1, -1), 7, colours.accent_text, 1.6)
        painter.setFont(self._strong if cell.is_today or chosen else self._small)
        line = QFontMetricsF(self._small).height()
        quiet = not cell.in_month or cell.is_ahead
        ink = colours.muted if quiet and not chosen else colours.text
        write(painter, number_place(rect, line), LEFT, cell.number, ink)
        if cell.pain:
            self._paint_pain(painter, colours, cell, rect, line)
        side = mark_side(rect.width(), len(cell.kinds))
        y = rect.bottom() - 6 - side / 2
        for n, mark in enumerate(cell.kinds):
            centre = QPointF(rect.left() + 8 + side / 2 + n * (side + 4), y)
            paint_kind(painter, mark.kind, centre, side, colours, whole=mark.counts)

    def _paint_pain(
        self, painter: QStylePainter, colours: Colours, cell: DayCell, rect: QRectF, line: float
    ) -> None:
        """The worst pain in a round field, filled where it is one to ease off at."""
        painter.setFont(self._strong)
        wide = QFontMetricsF(self._strong).horizontalAdvance(cell.pain)
        place = pain_place(rect, wide, line)
        if cell.is_warning:
            fill_round(painter, place, line / 2, colours.warn)
            write(painter, place, CENTRE, cell.pain, colours.window)
        else:
            path = QPainterPath()
            path.addRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), line / 2, line / 2)
            painter.strokePath(path, theme.pen(colours.control, 1))
            write(painter, place, CENTRE, cell.pain, colours.text)

    def paint_ring(self, painter: QStylePainter, colours: Colours, place: QRectF) -> None:
        """The ring lies on the day's edge."""
        outline_round(painter, place, 8, colours.accent_text, Space.FOCUS)

    def _press(self, place: int) -> None:
        assert self._props is not None
        self.day_pressed.emit(self._props.cells[place].date)

    def go_to(self, place: int) -> None:
        """The calendar waits to be told which day is chosen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys go by days and weeks, Page Up and Page Down by months."""
        days = {
            Key.Key_Left: -1, Key.Key_Right: 1, Key.Key_Up: -7, Key.Key_Down: 7,
        }.get(Key(event.key()))  # fmt: skip
        months = {Key.Key_PageUp: -1, Key.Key_PageDown: 1}.get(Key(event.key()))
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif days is not None:
            self.day_moved.emit(days)
        elif months is not None:
            self.month_moved.emit(months)
        elif event.key() in (Key.Key_Home, Key.Key_End):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling is the page's."""
        event.ignore()


def number_place(rect: QRectF, line: float) -> QRectF:
    """Where a day has its number, of lines so high: at the left, close to the edge of a narrow
    day.
    """
    inset = 2 if _is_narrow(rect) else 7
    return QRectF(rect.left() + inset, rect.top() + 4, rect.width() / 2, line)


def pain_place(rect: QRectF, wide: float, line: float) -> QRectF:
    """The field round a number so wide, at the right of the day's own."""
    around, inset = (4, 1) if _is_narrow(rect) else (8, 4)
    wide = max(line, wide + around)
    return QRectF(rect.right() - wide - inset, rect.top() + 4, wide, line)


def mark_side(width: float, many: int) -> float:
    """How large a day's marks are: so that all have room, and of a size for up to two."""
    return min(theme.em(0.78), (width - 14) / max(2, many) - 4)


def _is_narrow(rect: QRectF) -> bool:
    return rect.width() < theme.em(_NARROW)
