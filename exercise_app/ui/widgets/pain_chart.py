"""Pain by weeks as lines, each with marks of its own shape, over the number of sessions."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStylePainter, QWidget

from exercise_app.core.translation import tr
from exercise_app.ui import theme
from exercise_app.ui.paint import LEFT, RIGHT, canvas, fill_rect, fill_round, write
from exercise_app.ui.props.pain_trend import (
    AFTER,
    BEFORE,
    GO_ON,
    MORNING,
    SERIES,
    STOP_ABOVE,
    PainTrendProps,
    series_names,
)
from exercise_app.ui.theme import Colours, Space, Text
from exercise_app.ui.widgets.flow import WrapRow
from exercise_app.ui.widgets.kind_marks import shape_of
from exercise_app.ui.widgets.marks import Marks

_HIGH, _BARS = 13, 3.2
"""Heights of the lines and of the bars below them, in heights of the text."""
_SHAPES = {BEFORE: "stretch", AFTER: "strength", MORNING: "activation"}


def series_ink(series: str, colours: Colours) -> str:
    """A line's colour."""
    return {BEFORE: colours.stretch, AFTER: colours.accent, MORNING: colours.mobility}[series]


def paint_point(painter: QPainter, series: str, at: QPointF, side: float, colours: Colours) -> None:
    """A line's mark: before a circle, after a square, on the morning after a triangle."""
    place = QRectF(at.x() - side / 2, at.y() - side / 2, side, side)
    painter.fillPath(shape_of(_SHAPES[series], place), theme.brush(series_ink(series, colours)))


class PainChart(Marks):
    """Renders `PainTrendProps`: a mark is a week, with all that is known of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Pain against sessions, by weeks"), parent)
        self._props: PainTrendProps | None = None
        self._font = theme.font(Text.SMALL)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_trend(self, props: PainTrendProps) -> None:
        """Show the weeks, the running one current."""
        if props != self._props:
            is_new = self._props is None
            self._props = props
            place = len(props.weeks) - 1 if is_new else self.current
            self.set_marks([week.told for week in props.weeks], place)

    def sizeHint(self) -> QSize:
        """Lines, bars and months."""
        return QSize(theme.em(34), theme.em(_HIGH) + theme.em(_BARS) + self._foot() + Space.M)

    def minimumSizeHint(self) -> QSize:
        """Narrow weeks are squeezed."""
        return QSize(theme.em(16), self.sizeHint().height())

    def _foot(self) -> int:
        return round(QFontMetricsF(self._font).height()) + Space.S

    def _left(self) -> float:
        return QFontMetricsF(self._font).horizontalAdvance("10") + Space.S

    def _lines(self) -> QRectF:
        """Where the lines lie."""
        left = self._left()
        return QRectF(left, 7, self.width() - left - 3, theme.em(_HIGH) - 7)

    def places(self) -> list[QRectF]:
        """A column a week, from the lines' top to the bars' foot."""
        many = 0 if self._props is None else len(self._props.weeks)
        lines = self._lines()
        wide = lines.width() / max(1, many)
        high = lines.height() + Space.M + theme.em(_BARS)
        return [QRectF(lines.left() + n * wide, lines.top(), wide, high) for n in range(many)]

    def paint_marks(self, painter: QStylePainter, colours: Colours) -> None:
        """Draw the axis, the lines, the bars and the months."""
        if self._props is None:
            return
        painter.setFont(self._font)
        self._paint_axis(painter, colours)
        self._paint_bars(painter, colours)
        for series in SERIES:
            self._paint_series(painter, colours, series)

    def _y(self, pain: float) -> float:
        assert self._props is not None
        lines = self._lines()
        return lines.bottom() - pain / self._props.top * lines.height()

    def _paint_axis(self, painter: QStylePainter, colours: Colours) -> None:
        lines = self._lines()
        line = QFontMetricsF(self._font).height()
        for pain in (0, GO_ON, STOP_ABOVE, 10):
            y = self._y(pain)
            path = QPainterPath(QPointF(lines.left(), y))
            path.lineTo(lines.right(), y)
            pen = theme.pen(colours.border, 1)
            if pain in (GO_ON, STOP_ABOVE):
                pen = theme.pen(colours.control, 1)
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.strokePath(path, pen)
            place = QRectF(0, y - line / 2, self._left() - Space.S, line)
            write(painter, place, RIGHT, str(pain), colours.muted)

    def _paint_bars(self, painter: QStylePainter, colours: Colours) -> None:
        assert self._props is not None
        metrics, free = QFontMetricsF(self._font), -1.0
        for week, rect in zip(self._props.weeks, self.rects(), strict=True):
            if week.sessions:
                high = max(2.0, theme.em(_BARS) * week.sessions / self._props.most)
                inset = min(3.0, rect.width() * 0.2)
                bar = rect.adjusted(inset, rect.height() - high, -inset, 0)
                fill_round(painter, bar, 2, colours.control)
            wide = metrics.horizontalAdvance(week.month)
            if week.month and rect.left() >= free and rect.left() + wide <= self.width():
                place = QRectF(rect.left(), rect.bottom() + 4, wide + 4, self._foot() - 4)
                write(painter, place, LEFT, week.month, colours.muted)
                free = rect.left() + wide + 6
        foot = self.rects()[0].bottom() + 1
        fill_rect(painter, QRectF(self._left(), foot, self._lines().width(), 1), colours.border)

    def _paint_series(self, painter: QStylePainter, colours: Colours, series: str) -> None:
        """A line through the weeks that were rated, with a gap where one was not."""
        assert self._props is not None
        path, former = QPainterPath(), False
        points = []
        for week, rect in zip(self._props.weeks, self.rects(), strict=True):
            value = week.value(series)
            if value is None:
                former = False
                continue
            at = QPointF(rect.center().x(), self._y(value))
            (path.lineTo if former else path.moveTo)(at)
            former = True
            points.append(at)
        painter.strokePath(path, theme.pen(series_ink(series, colours), 1.8))
        for at in points:
            paint_point(painter, series, at, theme.em(0.55), colours)


class _Sample(QWidget):
    """A line's mark and its name."""

    def __init__(self, series: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series, self._name, self._font = series, name, theme.font(Text.SMALL)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The mark and the name."""
        metrics = QFontMetricsF(self._font)
        wide = theme.em(0.8) + Space.S + metrics.horizontalAdvance(self._name) + Space.M
        return QSize(round(wide) + 2, round(metrics.height()) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both."""
        colours = theme.colours_of(self.palette())
        painter = canvas(self)
        side = theme.em(0.7)
        if self._series:
            at = QPointF(side / 2 + 1, self.height() / 2)
            paint_point(painter, self._series, at, side, colours)
        else:
            fill_round(painter, QRectF(1, 3, side * 0.8, self.height() - 6), 2, colours.control)
        painter.setFont(self._font)
        room = QRectF(side + Space.S, 0, self.width(), self.height())
        write(painter, room, LEFT, self._name, colours.muted)


class PainLegend(QWidget):
    """The lines and the bars by name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = WrapRow()
        self.setLayout(row)
        for series, name in (*series_names().items(), ("", tr("Sessions"))):
            row.addWidget(_Sample(series, name))
