"""A calm ring that fills as a segment passes, with the phase in its middle."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from exercise_app.ui import icons, theme
from exercise_app.ui.fonts import CAP_HEIGHT
from exercise_app.ui.props.shapes import Phase
from exercise_app.ui.sizes import Part, largest_cap
from exercise_app.ui.theme import Colours
from exercise_app.ui.widgets.fitted import measure

_STEPS = 360
"""The ring is repainted when its end has moved by this part of the whole."""
_THICK = {Phase.WORK: 0.075, Phase.PREPARE: 0.03, Phase.REST: 0.03, Phase.SWITCH: 0.03}
"""The line's thickness in a phase, as a part of the ring's width: work is told by a heavy line."""


class Ring(QWidget):
    """The segment's progress as an arc; inside it the phase by icon and word."""

    ROLE = "StaticText"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phase = Phase.PREPARE
        self._word = self._icon = ""
        self._step = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_phase(self, phase: Phase, word: str, fraction: float, icon: str = "") -> None:
        """Show a phase by word and icon, and how much of it has passed (0 to 1)."""
        if (phase, word, icon) != (self._phase, self._word, self._icon):
            self._phase, self._word, self._icon = phase, word, icon
            self.setAccessibleName(word)
            self.update()
        step = round(min(max(fraction, 0.0), 1.0) * _STEPS)
        if step != self._step:
            former, self._step = self._step, step
            self._update_arc(min(former, step), max(former, step))

    def _update_arc(self, low: int, high: int) -> None:
        """Repaint the smallest rectangle that holds the arc from one step to another."""
        ring = self._ring()
        if high - low > _STEPS // 4 or ring.isEmpty():
            self.update()
            return
        centre, radius = ring.center(), ring.width() / 2
        turns = [step / _STEPS * 2 * math.pi for step in (low, (low + high) / 2, high)]
        across = [centre.x() + radius * math.sin(turn) for turn in turns]
        down = [centre.y() - radius * math.cos(turn) for turn in turns]
        box = QRectF(QPointF(min(across), min(down)), QPointF(max(across), max(down)))
        margin = self._line() * 1.2 + 4
        self.update(box.adjusted(-margin, -margin, margin, margin).toAlignedRect())

    def _side(self) -> float:
        return min(self.width(), self.height()) * 0.92

    def _line(self) -> float:
        return self._side() * _THICK[self._phase]

    def _ring(self) -> QRectF:
        side = self._side() * (1 - _THICK[Phase.WORK])
        centre = QRectF(self.rect()).center()
        return QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the track, the arc, the icon and the word."""
        colours = theme.colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring, line = self._ring(), self._line()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(theme.pen(colours.raised, line))
        painter.drawEllipse(ring)
        pen = QPen(theme.colour(colours.accent), line)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if self._step:
            painter.drawArc(ring, 90 * 16, -round(self._step / _STEPS * 360 * 16))
        middle = ring.adjusted(line, line, -line, -line)
        if event.rect().intersects(middle.toAlignedRect()):
            self._paint_middle(painter, middle, colours)

    def _paint_middle(self, painter: QPainter, room: QRectF, colours: Colours) -> None:
        is_work = self._phase is Phase.WORK
        ink = colours.accent_text if is_work else colours.text
        size = room.width() * 0.26
        centre = room.center()
        icon = QRectF(centre.x() - size / 2, centre.y() - size * 0.98, size, size)
        icons.paint(painter, self._icon or self._phase.value, icon, ink)
        weight = theme.Text.STRONG.value[1]
        width = room.width() * 0.72
        cap = largest_cap(measure(Part.NAME, self._word, weight, 1), width, room.width() * 0.1, 1)
        painter.setFont(theme.sized(cap / CAP_HEIGHT, weight))
        painter.setPen(theme.pen(ink))
        place = QRectF(
            centre.x() - room.width() / 2, centre.y() + size * 0.18, room.width(), cap * 2
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._word)
