"""The weeks as bars: what was done of what was asked for. How a week ended is told by shape."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStylePainter, QWidget

from exercise_app.core.translation import tr
from exercise_app.ui import theme
from exercise_app.ui.paint import LEFT, canvas, fill_circle, fill_rect, write
from exercise_app.ui.props.week_bars import WeekBarsProps, WeekState, legend
from exercise_app.ui.theme import Colours, Space, Text
from exercise_app.ui.widgets.flow import WrapRow
from exercise_app.ui.widgets.marks import Marks

_HIGH = 14
"""The bars' height in heights of the text."""


def paint_bar(
    painter: QPainter, place: QRectF, state: WeekState, share: float, colours: Colours
) -> None:
    """Paint a week's bar, which stands at the foot of its place."""
    if state is WeekState.FREE:
        fill_circle(painter, QPointF(place.center().x(), place.bottom() - 4), 2.5, colours.control)
        return
    radius = min(4.0, place.width() / 3)
    path = QPainterPath()
    path.addRoundedRect(place.adjusted(0.8, 0.8, -0.8, -0.8), radius, radius)
    if state is WeekState.OFF:
        _paint_off(painter, place, radius, colours)
        return
    if state is WeekState.MET:
        painter.fillPath(path, theme.brush(colours.accent))
        if place.width() >= 9:
            _paint_tick(painter, place, colours)
        return
    painter.save()
    painter.setClipPath(path)
    done = QRectF(place)
    done.setTop(place.bottom() - share * place.height())
    fill_rect(painter, done, colours.accent)
    painter.restore()
    pen = theme.pen(colours.control, 1.4)
    if state is WeekState.RUNNING:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.strokePath(path, pen)


def _paint_tick(painter: QPainter, place: QRectF, colours: Colours) -> None:
    size = min(5.0, place.width() * 0.3)
    at = QPointF(place.center().x(), place.top() + size + 5)
    tick = QPainterPath(at + QPointF(-0.9, 0.0) * size)
    tick.lineTo(at + QPointF(-0.2, 0.7) * size)
    tick.lineTo(at + QPointF(0.9, -0.7) * size)
    painter.strokePath(tick, theme.pen(colours.on_accent, 1.8))


def _paint_off(painter: QPainter, place: QRectF, radius: float, colours: Colours) -> None:
    """A low bar, hatched."""
    low = QRectF(place)
    low.setTop(max(place.top(), place.bottom() - max(14.0, place.height() * 0.3)))
    path = QPainterPath()
    path.addRoundedRect(low.adjusted(0.8, 0.8, -0.8, -0.8), radius, radius)
    painter.save()
    painter.setClipPath(path)
    lines = QPainterPath()
    x = low.left() - low.height()
    while x < low.right():
        lines.moveTo(x, low.bottom())
        lines.lineTo(x + low.height(), low.top())
        x += 6
    painter.strokePath(lines, theme.pen(colours.control, 1.4))
    painter.restore()
    painter.strokePath(path, theme.pen(colours.control, 1.2))


class WeekChart(Marks):
    """Renders `WeekBarsProps`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Weeks against their targets"), parent)
        self._props: WeekBarsProps | None = None
        self._font = theme.font(Text.SMALL)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_weeks(self, props: WeekBarsProps) -> None:
        """Show the weeks, the running one current."""
        if props != self._props:
            is_new = self._props is None
            self._props = props
            place = len(props.bars) - 1 if is_new else self.current
            self.set_marks([bar.told for bar in props.bars], place)

    def sizeHint(self) -> QSize:
        """The bars and the names of months."""
        return QSize(theme.em(34), theme.em(_HIGH) + self._foot() + 6)

    def minimumSizeHint(self) -> QSize:
        """Narrow bars are squeezed."""
        return QSize(theme.em(16), self.sizeHint().height())

    def _foot(self) -> int:
        return round(QFontMetricsF(self._font).height()) + Space.S

    def places(self) -> list[QRectF]:
        """Bars side by side."""
        many = 0 if self._props is None else len(self._props.bars)
        if not many:
            return []
        wide = (self.width() - 6) / many
        gap = min(6.0, wide * 0.28)
        high = self.height() - self._foot() - 6
        return [QRectF(3 + n * wide, 3, wide - gap, high) for n in range(many)]

    def paint_marks(self, painter: QStylePainter, colours: Colours) -> None:
        """Draw the bars over their line, and the months."""
        if self._props is None:
            return
        painter.setFont(self._font)
        metrics = QFontMetricsF(self._font)
        rects, free = self.rects(), -1.0
        for bar, rect in zip(self._props.bars, rects, strict=True):
            paint_bar(painter, rect, bar.state, bar.share, colours)
            wide = metrics.horizontalAdvance(bar.month)
            if bar.month and rect.left() >= free and rect.left() + wide <= self.width():
                place = QRectF(rect.left(), rect.bottom() + 4, wide + 4, self._foot() - 4)
                write(painter, place, LEFT, bar.month, colours.muted)
                free = rect.left() + wide + 6
        if rects:
            fill_rect(painter, QRectF(0, rects[0].bottom() + 1, self.width(), 1), colours.border)


class _Sample(QWidget):
    """A bar as it is painted, and what it means."""

    def __init__(self, state: WeekState, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._name, self._font = state, name, theme.font(Text.SMALL)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The bar and the name."""
        metrics = QFontMetricsF(self._font)
        wide = theme.em(0.95) + Space.S + metrics.horizontalAdvance(self._name) + Space.M
        return QSize(round(wide) + 2, max(theme.em(1.7), round(metrics.height()) + 4))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both."""
        colours = theme.colours_of(self.palette())
        painter = canvas(self)
        place = QRectF(1, 2, theme.em(0.95), self.height() - 4)
        paint_bar(painter, place, self._state, 0.5, colours)
        painter.setFont(self._font)
        room = QRectF(place.right() + Space.S, 0, self.width(), self.height())
        write(painter, room, LEFT, self._name, colours.muted)


class WeekLegend(QWidget):
    """How a week can have ended."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = WrapRow()
        self.setLayout(row)
        for state, name in legend():
            row.addWidget(_Sample(state, name))
