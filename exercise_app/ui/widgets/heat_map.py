"""A year in squares, a column a week: the more was done, the larger and the stronger."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStylePainter, QWidget

from exercise_app.core.translation import tr
from exercise_app.ui import theme
from exercise_app.ui.paint import LEFT, RIGHT, canvas, fill_round, write
from exercise_app.ui.props.year import COLUMNS, YearProps
from exercise_app.ui.theme import Colours, Space, Text
from exercise_app.ui.widgets.marks import Key, Marks

SIDES = (0.34, 0.5, 0.66, 0.83, 1.0)
"""A square's side at each level, of the room that it has."""
_STRENGTHS = (0.0, 0.45, 0.63, 0.81, 1.0)
"""How much of the accent there is in it."""


def heat_ink(level: int, colours: Colours) -> str:
    """A level's colour."""
    if level <= 0:
        return colours.hover
    low, high = QColor(colours.hover), QColor(colours.accent)
    part = _STRENGTHS[level]
    channels = [
        round(a + (b - a) * part)
        for a, b in zip(low.getRgb()[:3], high.getRgb()[:3], strict=True)  # type: ignore[index]
    ]
    return "#{:02x}{:02x}{:02x}".format(*channels)


def paint_heat(painter: QPainter, place: QRectF, level: int, colours: Colours) -> None:
    """Paint a day in its place; one still to come is left out."""
    if level < 0:
        return
    side = place.width() * SIDES[level]
    inset = (place.width() - side) / 2
    square = place.adjusted(inset, inset, -inset, -inset)
    fill_round(painter, square, max(1.0, side * 0.18), heat_ink(level, colours))


class HeatMap(Marks):
    """Renders `YearProps`. Page Up and Page Down ask for a year earlier or later."""

    year_moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("A year of days"), parent)
        self._props: YearProps | None = None
        self._font = theme.font(Text.SMALL)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_year(self, props: YearProps) -> None:
        """Show a year, its last day that has come current."""
        if props != self._props:
            is_same = self._props is not None and self._props.title == props.title
            self._props = props
            last = max(n for n, day in enumerate(props.days) if day.level >= 0)
            place = self.current if is_same else last
            self.set_marks([day.told for day in props.days], place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as the width makes it."""
        self.setFixedHeight(self.heightForWidth(event.size().width()))
        super().resizeEvent(event)

    def sizeHint(self) -> QSize:
        """A usual width."""
        return QSize(theme.em(30), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Small squares."""
        return QSize(theme.em(18), theme.em(6))

    def heightForWidth(self, width: int) -> int:
        """Seven rows of squares, below the months."""
        return round(7 * self._side(width)) + self._head() + 4

    def _side(self, width: int) -> float:
        return min(theme.em(1.5), max(3.0, (width - self._left() - 4) / COLUMNS))

    def _left(self) -> float:
        names = () if self._props is None else self._props.weekdays
        metrics = QFontMetricsF(self._font)
        return max((metrics.horizontalAdvance(n) for n in names), default=20.0) + Space.S

    def _head(self) -> int:
        return round(QFontMetricsF(self._font).height()) + Space.XS

    def places(self) -> list[QRectF]:
        """A column a week."""
        many = 0 if self._props is None else len(self._props.days)
        side = self._side(self.width())
        left, top = self._left() + 2, self._head() + 2
        gap = 1.0 if side < 8 else 2.0
        return [
            QRectF(left + n // 7 * side, top + n % 7 * side, side - gap, side - gap)
            for n in range(many)
        ]

    def paint_marks(self, painter: QStylePainter, colours: Colours) -> None:
        """Draw the squares, the months and some weekdays."""
        if self._props is None:
            return
        rects = self.rects()
        for day, rect in zip(self._props.days, rects, strict=True):
            paint_heat(painter, rect, day.level, colours)
        painter.setFont(self._font)
        metrics, free = QFontMetricsF(self._font), 0.0
        for column, name in self._props.months:
            x, wide = rects[column * 7].left(), metrics.horizontalAdvance(name)
            if x >= free and x + wide <= self.width():
                write(painter, QRectF(x, 0, wide + 4, self._head()), LEFT, name, colours.muted)
                free = x + wide + 6
        room = rects[1].top() - rects[0].top()
        step = 1 if room >= metrics.height() * 0.9 else 2 if room * 2 >= metrics.height() else 3
        for n in range(0, 7, step):
            place = QRectF(0, rects[n].center().y() - metrics.height() / 2, self._left() - Space.S,
                           metrics.height())  # fmt: skip
            write(painter, place, RIGHT, self._props.weekdays[n], colours.muted)

    def step(self, key: int) -> int | None:
        """Up and Down go by days, Left and Right by weeks."""
        return {
            Key.Key_Up: -1, Key.Key_Down: 1, Key.Key_Left: -7, Key.Key_Right: 7,
            Key.Key_Home: -371, Key.Key_End: 371,
        }.get(Key(key))  # fmt: skip

    def go_to(self, place: int) -> None:
        """Days to come are passed over."""
        if self._props is not None:
            last = max(n for n, day in enumerate(self._props.days) if day.level >= 0)
            super().go_to(min(place, last))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up and Page Down go by years."""
        years = {Key.Key_PageUp: -1, Key.Key_PageDown: 1}.get(Key(event.key()))
        if years is not None and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.year_moved.emit(years)
        else:
            super().keyPressEvent(event)


class HeatLegend(QWidget):
    """From little to much."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._font = theme.font(Text.SMALL)
        self._less, self._more = tr("Nothing"), tr("20 min of work and more")
        self.setAccessibleName(f"{self._less}, {self._more}")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(theme.em(20), round(QFontMetricsF(self._font).height()) + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the levels between two words."""
        colours = theme.colours_of(self.palette())
        painter = canvas(self)
        painter.setFont(self._font)
        metrics = QFontMetricsF(self._font)
        side, x = theme.em(1), metrics.horizontalAdvance(self._less) + Space.S
        write(painter, QRectF(0, 0, x, self.height()), LEFT, self._less, colours.muted)
        for level in range(5):
            place = QRectF(x, (self.height() - side) / 2, side, side)
            paint_heat(painter, place, level, colours)
            x += side + 3
        room = QRectF(x + Space.S - 3, 0, self.width(), self.height())
        write(painter, room, LEFT, self._more, colours.muted)
