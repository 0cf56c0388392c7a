"""What the routine adds up to, always in sight: its time, its muscles, its changes of position."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from exercise_app.core.translation import tr
from exercise_app.ui import theme
from exercise_app.ui.paint import fill_round
from exercise_app.ui.props.editor import Muscle, Totals
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.flow import WrapRow
from exercise_app.ui.widgets.strip import SegmentStrip
from exercise_app.ui.widgets.text import MUTED, Label


class TotalsBar(QWidget):
    """Renders `Totals`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        facts = QWidget()
        self._row = WrapRow(Space.L)
        facts.setLayout(self._row)
        self.time = Label(style=Text.SUBHEADING, wrap=False)
        self.positions = Label(tone=MUTED, wrap=False)
        for label in (self.time, self.positions):
            label.setFixedHeight(theme.em(1.7))
            self._row.addWidget(label)
        self._muscles: list[_MuscleBar] = []
        self._count = 0
        column.addWidget(facts)
        self.strip = SegmentStrip()
        self.strip.setAccessibleName(tr("The routine in time"))
        column.addWidget(self.strip)

    def render_props(self, totals: Totals) -> None:
        """Show what the routine adds up to."""
        self.time.setText(totals.time)
        told = totals.positions
        if totals.is_former:
            before = tr("before the errors")
            told = f"{told} · {before}" if told else ""
        self.positions.show_text(told)
        while len(self._muscles) < len(totals.muscles):
            bar = _MuscleBar()
            self._muscles.append(bar)
            self._row.addWidget(bar)
        for bar, muscle in zip(self._muscles, totals.muscles, strict=False):
            bar.show_muscle(muscle)
        self._count = len(totals.muscles)
        self._fit()
        self.strip.show_segments(totals.bar)
        self.strip.setVisible(bool(totals.bar))
        self._row.invalidate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what fits into one line."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The muscles that fit beside the time, those with the most time first."""
        used = sum(
            label.sizeHint().width() + Space.L
            for label in (self.time, self.positions)
            if not label.isHidden()
        )
        for number, bar in enumerate(self._muscles):
            used += bar.sizeHint().width() + Space.L
            bar.setVisible(number < self._count and used <= self.width() + Space.L)


class _MuscleBar(QWidget):
    """One thing that is trained: its name and time over a bar as long as its share."""

    def __init__(self) -> None:
        super().__init__()
        self._muscle = Muscle("", "", 0.0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_muscle(self, muscle: Muscle) -> None:
        """Show it."""
        if muscle == self._muscle:
            return
        self._muscle = muscle
        self.setAccessibleName(f"{muscle.name}: {muscle.time}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for its name and time."""
        text = f"{self._muscle.name}  {self._muscle.time}"
        width = QFontMetrics(theme.font(Text.SMALL)).horizontalAdvance(text)
        return QSize(max(width, theme.em(4)) + 2, theme.em(1.7))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw name, time and bar."""
        colours = theme.colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = theme.font(Text.SMALL)
        painter.setFont(small)
        metrics = QFontMetrics(small)
        painter.setPen(theme.pen(colours.muted))
        painter.drawText(0, metrics.ascent(), self._muscle.name)
        painter.setPen(theme.pen(colours.text))
        wide = metrics.horizontalAdvance(self._muscle.time)
        painter.drawText(self.width() - wide - 1, metrics.ascent(), self._muscle.time)
        y = self.height() - 4
        fill_round(painter, QRectF(0, y, self.width(), 3), 1.5, colours.raised)
        width = max(3.0, self.width() * self._muscle.share)
        fill_round(painter, QRectF(0, y, width, 3), 1.5, colours.accent)
        painter.end()
