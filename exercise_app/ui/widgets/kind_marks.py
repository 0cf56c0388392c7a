"""The kinds as shapes: told apart without their colours."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from exercise_app.ui import theme
from exercise_app.ui.paint import LEFT, canvas, write
from exercise_app.ui.props import words
from exercise_app.ui.props.charts import KIND_ORDER
from exercise_app.ui.theme import Colours, Space, Text
from exercise_app.ui.widgets.flow import WrapRow


def shape_of(kind: str, place: QRectF) -> QPainterPath:
    """Strength is a square, stretch a circle, activation a triangle, mobility a diamond."""
    path = QPainterPath()
    if kind == "stretch":
        path.addEllipse(place)
    elif kind == "activation":
        path.moveTo(place.center().x(), place.top())
        path.lineTo(place.bottomRight())
        path.lineTo(place.bottomLeft())
        path.closeSubpath()
    elif kind == "mobility":
        path.moveTo(place.center().x(), place.top())
        path.lineTo(place.right(), place.center().y())
        path.lineTo(place.center().x(), place.bottom())
        path.lineTo(place.left(), place.center().y())
        path.closeSubpath()
    else:
        inset = place.width() * 0.06
        path.addRoundedRect(place.adjusted(inset, inset, -inset, -inset), 1.5, 1.5)
    return path


def ink_of(kind: str, colours: Colours) -> str:
    """A kind's colour."""
    return {
        "strength": colours.strength,
        "stretch": colours.stretch,
        "activation": colours.activation,
        "mobility": colours.mobility,
    }.get(kind, colours.muted)


def paint_kind(
    painter: QPainter, kind: str, centre: QPointF, side: float, colours: Colours, *, whole: bool
) -> None:
    """Paint a kind; one that does not count is an outline."""
    place = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
    ink = ink_of(kind, colours)
    if whole:
        painter.fillPath(shape_of(kind, place), theme.brush(ink))
    else:
        painter.strokePath(
            shape_of(kind, place.adjusted(0.8, 0.8, -0.8, -0.8)), theme.pen(ink, 1.6)
        )


class KindIcon(QWidget):
    """A kind's shape with its name behind it, for a legend."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind, self._name = kind, words.kind(kind)
        self._font = theme.font(Text.SMALL)
        self.setAccessibleName(self._name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The shape and the name."""
        metrics = QFontMetricsF(self._font)
        wide = theme.em(0.8) + Space.S + metrics.horizontalAdvance(self._name) + Space.M
        return QSize(round(wide) + 2, round(metrics.height()) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both."""
        colours = theme.colours_of(self.palette())
        painter = canvas(self)
        side = theme.em(0.8)
        centre = QPointF(side / 2, self.height() / 2)
        paint_kind(painter, self._kind, centre, side, colours, whole=True)
        painter.setFont(self._font)
        place = QRectF(side + Space.S, 0, self.width() - side - Space.S, self.height())
        write(painter, place, LEFT, self._name, colours.muted)


class KindLegend(QWidget):
    """All kinds with their shapes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = WrapRow()
        self.setLayout(row)
        for kind in KIND_ORDER:
            row.addWidget(KindIcon(kind))
