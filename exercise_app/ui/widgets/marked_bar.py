"""A bar that is filled so far, with marks on it and their names."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStylePainter, QWidget

from exercise_app.ui import theme
from exercise_app.ui.paint import LEFT, canvas, fill_rect, fill_round, write
from exercise_app.ui.props.runs import BarProps, Mark
from exercise_app.ui.theme import Text

_HIGH = 0.8
"""The bar's height in heights of the text."""


class MarkedBar(QWidget):
    """Shows `BarProps`. What is past the last mark has the warning colour where that is advised
    against; a sentence beside the bar says so too.
    """

    ROLE = "Graphic"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props: BarProps | None = None
        self._font = theme.font(Text.SMALL)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def props(self) -> BarProps | None:
        """What is shown."""
        return self._props

    def show_bar(self, props: BarProps) -> None:
        """Show a bar."""
        if props != self._props:
            self._props = props
            self.setAccessibleName(props.told)
            self.setToolTip(props.told)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """The bar, and a line of names above and below it where there are any."""
        return QSize(theme.em(16), theme.em(_HIGH) + sum(self._lines()) + 2)

    def minimumSizeHint(self) -> QSize:
        """Narrow ones are squeezed."""
        return QSize(theme.em(8), self.sizeHint().height())

    def _lines(self) -> tuple[int, int]:
        """The height of the names above and of those below."""
        high = round(QFontMetricsF(self._font).height()) + 2
        marks = () if self._props is None else self._props.marks
        return (
            high if any(mark.above for mark in marks) else 0,
            high if any(not mark.above for mark in marks) else 0,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the track, how far it is filled, and the marks."""
        if self._props is None:
            return
        colours = theme.colours_of(self.palette())
        painter = canvas(self)
        high = theme.em(_HIGH)
        track = QRectF(0, self._lines()[0] + 1, self.width(), high)
        fill_round(painter, track, high / 2, colours.raised)
        if self._props.share > 0:
            filled = QRectF(track)
            filled.setWidth(max(high, min(1.0, self._props.share) * track.width()))
            fill_round(painter, filled, high / 2, colours.accent)
            if self._props.is_past:
                last = max(mark.at for mark in self._props.marks) * track.width()
                painter.save()
                painter.setClipRect(filled.adjusted(last, 0, 0, 0))
                fill_round(painter, filled, high / 2, colours.warn)
                painter.restore()
        for mark in self._props.marks:
            self._paint_mark(painter, mark, track, colours.text, colours.muted)

    def _paint_mark(
        self, painter: QStylePainter, mark: Mark, track: QRectF, ink: str, muted: str
    ) -> None:
        x = min(max(mark.at, 0.0), 1.0) * track.width()
        reach = 4
        top = track.top() - (reach if mark.above else 0)
        fill_rect(painter, QRectF(x - 1, top, 2, track.height() + reach), ink)
        painter.setFont(self._font)
        metrics = QFontMetricsF(self._font)
        wide = metrics.horizontalAdvance(mark.name) + 2
        left = min(max(0.0, x - wide / 2), max(0.0, self.width() - wide))
        y = 0 if mark.above else track.bottom() + reach / 2
        write(painter, QRectF(left, y, wide, metrics.height()), LEFT, mark.name, muted)
