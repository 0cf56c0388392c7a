"""A week's days as dots: done, to come, and today."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from exercise_app.ui import theme
from exercise_app.ui.paint import CENTRE, LEFT, RIGHT, WRAP, fill_circle, fill_round, smooth
from exercise_app.ui.props.today import Day, WeekCard
from exercise_app.ui.theme import Colours, Space, Text


class WeekDots(QWidget):
    """One target's week: its name, “2 of 3”, and seven days; painted whole."""

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
        painter = smooth(QPainter(self))
        fill_round(painter, QRectF(self.rect()), Space.RADIUS, colours.card)
        inside = QRectF(self.rect()).adjusted(Space.L, Space.L, -Space.L, -Space.L)
        self._paint_head(painter, inside)
        if self._card.note:
            self._paint_note(painter, inside)
        width = min(inside.width() / 7, self._dot() * 1.7)
        top = inside.y() + self._line() + Space.M
        for number, day in enumerate(self._card.days):
            centre = QPointF(inside.x() + width * (number + 0.5), top + self._dot() / 2)
            self._paint_day(painter, colours, day, centre, width)

    def _paint_head(self, painter: QPainter, inside: QRectF) -> None:
        painter.setFont(self._name_font)
        metrics = QFontMetrics(self._name_font)
        score = metrics.horizontalAdvance(self._card.score)
        line = QRectF(inside.x(), inside.y(), inside.width(), self._line())
        room = inside.width() - score - Space.S
        name = metrics.elidedText(self._card.name, Qt.TextElideMode.ElideRight, int(room))
        painter.setPen(theme.pen_of(self.palette(), QPalette.ColorRole.WindowText))
        painter.drawText(line, LEFT, name)
        painter.setPen(theme.pen_of(self.palette(), QPalette.ColorRole.Link))
        painter.drawText(line, RIGHT, self._card.score)

    def _paint_note(self, painter: QPainter, inside: QRectF) -> None:
        painter.setFont(self._day_font)
        painter.setPen(theme.pen_of(self.palette(), QPalette.ColorRole.PlaceholderText))
        place = inside.adjusted(0, self._line() + Space.M, 0, 0)
        painter.drawText(place, WRAP, self._card.note)

    def _paint_day(
        self, painter: QPainter, colours: Colours, day: Day, centre: QPointF, width: float
    ) -> None:
        radius = min(self._dot(), width - 2) / 2 - 1
        fill_circle(painter, centre, radius, colours.accent if day.done else colours.raised)
        if day.done:
            tick = QPainterPath(centre + QPointF(-0.38, 0.02) * radius)
            tick.lineTo(centre + QPointF(-0.1, 0.32) * radius)
            tick.lineTo(centre + QPointF(0.42, -0.3) * radius)
            painter.strokePath(tick, theme.pen(colours.on_accent, 2))
        if day.is_today:
            painter.setPen(theme.pen(colours.accent_text, 2))
            painter.drawEllipse(centre, radius, radius)
        painter.setFont(self._day_font)
        painter.setPen(theme.pen_of(self.palette(), QPalette.ColorRole.PlaceholderText))
        label = QRectF(
            centre.x() - width / 2, centre.y() + self._dot() / 2 + Space.XS, width, self._small()
        )
        painter.drawText(label, CENTRE, day.letter)
