"""How an exercise is done, in numbered lines as large as their place allows."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from exercise_app.ui import theme
from exercise_app.ui.fonts import CAP_HEIGHT
from exercise_app.ui.sizes import Part, wrap
from exercise_app.ui.widgets.fitted import measure

_PITCH = 1.75
_BETWEEN = 0.9
_MARGIN = 2.4
_LEAST = 6.0


class HowTo(QWidget):
    """Numbered lines, wrapped, and shrunk until all of them are seen."""

    ROLE = "StaticText"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[str, ...] = ()
        self._cap = 12.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show other lines; free when they are the same."""
        if lines != self._lines:
            self._lines = lines
            self.setAccessibleName(" ".join(lines))
            self.update()

    def lines(self) -> tuple[str, ...]:
        """What is shown."""
        return self._lines

    def set_size(self, cap: float) -> None:
        """The cap height wanted, in pixels."""
        if cap != self._cap:
            self._cap = cap
            self.update()

    def height_wanted(self, width: int) -> float:
        """The height in pixels that the lines take in a width, as large as is wanted."""
        if not self._lines:
            return 0.0
        return self._height(
            self._cap, [self._broken(line, self._cap, width) for line in self._lines]
        )

    def fitted(self) -> tuple[float, list[list[str]]]:
        """The cap height in pixels, and each line broken to the width."""
        cap = self._cap
        while True:
            broken = [self._broken(line, cap, self.width()) for line in self._lines]
            if self._height(cap, broken) <= self.height() or cap <= _LEAST:
                return cap, broken
            cap *= 0.94

    @staticmethod
    def _broken(line: str, cap: float, width: int) -> list[str]:
        want = measure(Part.CUE, line, QFont.Weight.Normal, 9)
        words, result = line.split(), []
        for count in wrap(want.words, want.space, width / cap - _MARGIN):
            result.append(" ".join(words[:count]))
            words = words[count:]
        return result

    def _height(self, cap: float, broken: list[list[str]]) -> float:
        lines = sum(len(lines) for lines in broken)
        return cap * (_PITCH * lines + _BETWEEN * (len(broken) - 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the numbers in accent discs and the lines beside them."""
        cap, broken = self.fitted()
        colours = theme.colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text_font = theme.sized(cap / CAP_HEIGHT, QFont.Weight.Normal)
        number_font = theme.sized(cap * 0.72 / CAP_HEIGHT, QFont.Weight.Bold)
        y = max(0.0, (self.height() - self._height(cap, broken)) / 2)
        for number, lines in enumerate(broken, start=1):
            disc = QRectF(0, y + (_PITCH - 1.7) / 2 * cap, 1.7 * cap, 1.7 * cap)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(colours.accent_soft))
            painter.drawEllipse(disc)
            painter.setFont(number_font)
            painter.setPen(theme.pen(colours.accent_text))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(number))
            painter.setFont(text_font)
            painter.setPen(theme.pen(colours.text))
            for line in lines:
                painter.drawText(QPointF(_MARGIN * cap, y + (_PITCH + 1) / 2 * cap), line)
                y += _PITCH * cap
            y += _BETWEEN * cap
