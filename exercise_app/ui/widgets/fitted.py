"""Large text for the player: wrapped and then shrunk until all of it is seen."""

from __future__ import annotations

from functools import lru_cache
from operator import itemgetter

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from exercise_app.ui import theme
from exercise_app.ui.fonts import CAP_HEIGHT
from exercise_app.ui.sizes import Part, Want, largest_cap, wrap
from exercise_app.ui.widgets.text import TEXT

_PROBE = 100
"""The font size in pixels at which texts are measured."""
_LEADING = 1.45
BLEED = 0.35
"""Room above and below a text's place, in cap heights, for accents and descenders."""
_PILL_INDENT = 0.75
_MORE_LINES = 2
"""How many lines more a text may take that is longer than its place was made for."""


@lru_cache(maxsize=512)
def measure(part: Part, text: str, weight: QFont.Weight, lines: int) -> Want:
    """What `text` wants of the layout: its words' widths at a cap height of 1."""
    font = theme.sized(_PROBE, weight)
    metrics = QFontMetricsF(theme.tabular(font) if part is Part.DIGITS else font)
    unit = _PROBE * CAP_HEIGHT
    words = tuple(metrics.horizontalAdvance(word) / unit for word in text.split())
    return Want(part, words, metrics.horizontalAdvance(" ") / unit, lines)


class FitText(QWidget):
    """A text at a wanted cap height, in at most so many lines."""

    ROLE = "StaticText"
    ABOVE = 0.36
    """How much of a line's spare height is above the capitals; descenders need more below."""

    def __init__(
        self,
        part: Part,
        tone: QPalette.ColorRole = TEXT,
        weight: QFont.Weight = QFont.Weight.Normal,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.part, self._tone, self._weight = part, tone, weight
        self._text = ""
        self._cap = 12.0
        self._lines = 1
        self._bleed = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def text(self) -> str:
        """What is shown."""
        return self._text

    def spoken_name(self) -> str:
        """What a screen reader reads here."""
        return self._text

    def show_text(self, text: str) -> None:
        """Show another text; free when it is the same."""
        if text != self._text:
            self._text = text
            self.update()

    def want(self, text: str, lines: int) -> Want:
        """The room that `text` would want here."""
        return measure(self.part, text, self._weight, lines)

    def set_size(self, cap: float, lines: int) -> None:
        """The cap height wanted, in pixels, and the most lines."""
        if (cap, lines) != (self._cap, self._lines):
            self._cap, self._lines = cap, lines
            self.update()

    def fitted(self) -> tuple[float, list[str]]:
        """The cap height in pixels and the lines with which the text is painted.

        A text that is longer than its place was made for takes more lines where it is larger so.
        """
        best = self._fitted_to(self._lines)
        for more in range(1, _MORE_LINES + 1):
            if best[0] >= self._cap:
                break
            best = max(best, self._fitted_to(self._lines + more), key=itemgetter(0))
        return best

    def _fitted_to(self, most: int) -> tuple[float, list[str]]:
        want = self.want(self._text, most)
        cap = largest_cap(want, max(1.0, float(self.width())), self._cap, most)
        while True:
            room = self.width() / max(cap, 0.01) - 2 * self._indent() + 1e-6
            counts = wrap(want.words, want.space, room)
            if self._height_for(cap, len(counts)) <= self._room() + 0.5 or cap < 1:
                break
            cap *= 0.95
        words, lines = self._text.split(), []
        for count in counts:
            lines.append(" ".join(words[:count]))
            words = words[count:]
        return cap, lines

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines, centred in the height."""
        cap, lines = self.fitted()
        painter = QPainter(self)
        painter.setFont(theme.sized(cap / CAP_HEIGHT, self._weight))
        self._paint_behind(painter, cap, lines)
        painter.setPen(theme.pen_of(self.palette(), self._tone))
        pitch = _LEADING * cap
        top = (self.height() - self._height_for(cap, len(lines))) / 2
        inset = (self._height_for(cap, 1) - cap) * self.ABOVE
        for number, line in enumerate(lines):
            baseline = top + inset + cap + number * pitch
            painter.drawText(QPointF(self._indent() * cap, baseline), line)

    def place(self, rect: QRectF, cap: float, lines: int) -> None:
        """Take a place in pixels, with a cap height and the most lines; paint a little beyond."""
        bleed = BLEED * cap
        self.setGeometry(rect.adjusted(0, -bleed, 0, bleed).toAlignedRect())
        self._bleed = bleed
        self.set_size(cap, lines)

    def _room(self) -> float:
        return self.height() - 2 * self._bleed

    def _height_for(self, cap: float, lines: int) -> float:
        return _LEADING * cap * max(1, lines)

    def _indent(self) -> float:
        """Room at each end of a line, in cap heights."""
        return 0.0

    def _paint_behind(self, painter: QPainter, cap: float, lines: list[str]) -> None:
        """Draw what lies under the text."""


class Pill(FitText):
    """A text in a rounded field of soft accent: the side that works."""

    ABOVE = 0.5

    def _indent(self) -> float:
        return _PILL_INDENT

    def _height_for(self, cap: float, lines: int) -> float:
        return (1.8 + 1.4 * (max(1, lines) - 1)) * cap

    def _paint_behind(self, painter: QPainter, cap: float, lines: list[str]) -> None:
        if not lines:
            return
        metrics = QFontMetricsF(painter.font())
        width = max(metrics.horizontalAdvance(line) for line in lines)
        height = self._height_for(cap, len(lines))
        pill = QRectF(0, (self.height() - height) / 2, width + 2 * _PILL_INDENT * cap, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(theme.colours_of(self.palette()).accent_soft))
        painter.drawRoundedRect(pill, cap, cap)


class Lines(FitText):
    """Facts between “·”, one on each line: phase, set and round."""

    SEPARATOR = " · "

    def want(self, text: str, lines: int) -> Want:
        """The room for all facts: each is a word that fills a line."""
        facts = [measure(self.part, fact, self._weight, 1) for fact in text.split(self.SEPARATOR)]
        widths = tuple(sum(f.words) + f.space * (len(f.words) - 1) for f in facts)
        return Want(self.part, widths, max(widths), max(lines, len(widths)))

    def fitted(self) -> tuple[float, list[str]]:
        """The cap height in pixels, and the facts."""
        facts = self._text.split(self.SEPARATOR)
        want = self.want(self._text, 1)
        cap = min(self._cap, self.width() / max(*want.words, 0.01))
        return min(cap, self._room() / self._height_for(1.0, len(facts))), facts


class Digits(FitText):
    """The countdown, or a rep's number with “of 8” and the seconds left beside it, smaller."""

    SMALL = 0.34
    """Height of what stands beside the number, as a part of the number's."""
    _GAP = 0.22

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Part.DIGITS, TEXT, QFont.Weight.Bold, parent)
        self._beside: tuple[str, ...] = ()

    def show_digits(self, text: str, beside: tuple[str, ...] = ()) -> None:
        """Show the number and up to two small lines beside it; free when they are the same."""
        if (text, beside) == (self._text, self._beside):
            return
        self._text, self._beside = text, beside
        self.update()

    def spoken_name(self) -> str:
        """The number and what stands beside it."""
        return ", ".join((self._text, *self._beside))

    def beside(self) -> tuple[str, ...]:
        """The small lines."""
        return self._beside

    def want_digits(self, text: str, beside: tuple[str, ...]) -> Want:
        """The room that a number with its small lines would want."""
        number = measure(self.part, text, self._weight, 1)
        width = sum(number.words)
        if beside:
            width += self._GAP + self.SMALL * max(
                sum(small.words) + small.space * (len(small.words) - 1)
                for small in (measure(self.part, line, self._weight, 1) for line in beside)
            )
        return Want(self.part, (width,), number.space, 1)

    def fitted(self) -> tuple[float, list[str]]:
        """The cap height in pixels, and the number."""
        want = self.want_digits(self._text, self._beside)
        cap = largest_cap(want, max(1.0, float(self.width())), self._cap, 1)
        return min(cap, self._room() / 1.01), [self._text]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the number on its baseline, and the small lines right of it."""
        cap, _lines = self.fitted()
        painter = QPainter(self)
        font = theme.tabular(theme.sized(cap / CAP_HEIGHT, self._weight))
        painter.setFont(font)
        painter.setPen(theme.pen_of(self.palette(), self._tone))
        baseline = (self.height() + cap) / 2
        # Optical: a round or straight digit has its side bearing as a gap at the left.
        painter.drawText(QPointF(-0.05 * cap, baseline), self._text)
        if not self._beside:
            return
        left = QFontMetricsF(font).horizontalAdvance(self._text) + self._GAP * cap
        small = self.SMALL * cap
        painter.setFont(theme.tabular(theme.sized(small / CAP_HEIGHT, self._weight)))
        for number, line in enumerate(self._beside[:2]):
            at = baseline if number == len(self._beside) - 1 else baseline - cap + small
            painter.drawText(QPointF(left, at), line)
