"""A week's days as dots: done, to come, and today."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStylePainter, QWidget

from exercise_app.ui import theme
from exercise_app.ui.paint import (
    CENTRE,
    LEFT,
    RIGHT,
    WRAP,
    canvas,
    fill_circle,
    fill_round,
    write,
    write_lines,
)
from exercise_app.ui.props.today import Day, WeekCard
from exercise_app.ui.theme import Colours, Space, Text


class WeekDots(QWidget):
    """One target's week: its name, “2 of 3”, and seven days; painted whole."""

    ROLE = "Graphic"

    def __init__(self, card: WeekCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = card
        self._name_font = theme.font(Text.STRONG)
        self._day_font = theme.font(Text.SMALL)
        self.setAccessibleName(f"{card.name}: {card.score}. {card.spoken_days}")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The card's height is fixed, its width follows the grid."""
        height = 2 * Space.L + self._line() + Space.M + self._dot() + Space.XS + self._small()
        return QSize(theme.em(17), height)

    def _line(self) -> int:
        return QFontMetrics(self._name_font).height()

    def _small(self) -> int:
        return QFontMetrics(self._day_font).height()

    def _dot(self) -> int:
        return theme.em(1.75)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        colours = theme.colours_of(self.palette())
        painter = canvas(self)
        fill_round(painter, QRectF(self.rect()), Space.RADIUS, colours.card)
        inside = QRectF(self.rect()).adjusted(Space.L, Space.L, -Space.L, -Space.L)
        self._paint_head(painter, colours, inside)
        if self._card.note:
            self._paint_note(painter, colours, inside)
        width = min(inside.width() / 7, self._dot() * 1.7)
        top = inside.y() + self._line() + Space.M
        for number, day in enumerate(self._card.days):
            centre = QPointF(inside.x() + width * (number + 0.5), top + self._dot() / 2)
            self._paint_day(painter, colours, day, centre, width)

    def _paint_head(self, painter: QStylePainter, colours: Colours, inside: QRectF) -> None:
        painter.setFont(self._name_font)
        metrics = QFontMetrics(self._name_font)
        score = metrics.horizontalAdvance(self._card.score)
        line = QRectF(inside.x(), inside.y(), inside.width(), self._line())
        room = inside.width() - score - Space.S
        write(painter, line, LEFT, _elided(metrics, self._card.name, int(room)), colours.text)
        write(painter, line, RIGHT, self._card.score, colours.accent_text)

    def _paint_note(self, painter: QStylePainter, colours: Colours, inside: QRectF) -> None:
        painter.setFont(self._day_font)
        place = inside.adjusted(0, self._line() + Space.M, 0, 0).toRect()
        write_lines(painter, place, WRAP, self._card.note, colours.muted)

    def _paint_day(
        self, painter: QStylePainter, colours: Colours, day: Day, centre: QPointF, width: float
    ) -> None:
        radius = min(self._dot(), width - 2) / 2 - 1
        fill_circle(painter, centre, radius, colours.accent if day.done else colours.raised)
        if day.done:
            tick = QPainterPath(centre + QPointF(-0.38, 0.02) * radius)
            tick.lineTo(centre + QPointF(-0.1, 0.32) * radius)
            tick.lineTo(centre + QPointF(0.42, -0.3) * radius)
            painter.strokePath(tick, theme.pen(colours.on_accent, 2))
        if day.is_today:
            ring = QPainterPath()
            ring.addEllipse(centre, radius, radius)
            painter.strokePath(ring, theme.pen(colours.accent_text, 2))
        painter.setFont(self._day_font)
        label = QRectF(
            centre.x() - width / 2, centre.y() + self._dot() / 2 + Space.XS, width, self._small()
        )
        write(painter, label, CENTRE, day.letter, colours.muted)


def _elided(metrics: QFontMetrics, text: str, width: int) -> str:
    """`text`, or as much of it as fits `width` pixels, and an ellipsis."""
    if metrics.horizontalAdvance(text) <= width:
        return text
    from PySide6.QtCore import Qt

    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
