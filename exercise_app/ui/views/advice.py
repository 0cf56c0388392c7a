"""What a ticked symptom says: a card on Today, and a sheet before a session."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exercise_app.core.translation import told, tr
from exercise_app.ui import icons, theme
from exercise_app.ui.paint import canvas, fill_round
from exercise_app.ui.props.signs import AdviceProps
from exercise_app.ui.props.words import SEE_SOMEONE
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import Button, Look
from exercise_app.ui.widgets.sheet import Sheet
from exercise_app.ui.widgets.text import MUTED, WARN, Label


class AdviceCard(QWidget):
    """Advises against training; `signs` opens the page where it was ticked."""

    def __init__(self, advice: AdviceProps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(f"{advice.title}. {advice.told}")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL + theme.em(2.4), Space.L, Space.XL, Space.L)
        column.setSpacing(Space.XS)
        column.addWidget(Label(advice.title, Text.SUBHEADING, WARN))
        column.addWidget(Label(advice.told))
        column.addWidget(Label(advice.ticked, tone=MUTED))
        column.addSpacing(Space.S)
        self.signs = Button(told(SEE_SOMEONE), Look.PRIMARY, key="F1")
        column.addWidget(self.signs)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field and its sign."""
        colours = theme.colours_of(self.palette())
        painter = canvas(self)
        fill_round(painter, QRectF(self.rect()), Space.RADIUS, colours.warn_soft)
        place = QRectF(Space.XL, Space.L, theme.em(1.6), theme.em(1.6))
        icons.paint(painter, "warning", place, colours.warn)


class AdviceSheet(Sheet):
    """Advises against the session that is to start. The way on is there, and never the first."""

    signs_requested = Signal()
    start_requested = Signal()

    def __init__(self, parent: QWidget, behind: QWidget) -> None:
        super().__init__(tr("Before you start"), parent, behind)
        self._told = Label()
        self._ticked = Label(tone=MUTED)
        self.signs = Button(told(SEE_SOMEONE), Look.PRIMARY, key="F1")
        self.signs.clicked.connect(self.signs_requested)
        self.leave = Button(tr("Not now"), key="Esc")
        self.leave.clicked.connect(self.dismissed)
        self.start = Button(tr("Start anyway"), Look.QUIET)
        self.start.clicked.connect(self.start_requested)
        for widget in (self._told, self._ticked, self.signs, self.leave, self.start):
            self.body.addWidget(widget)

    def show_advice(self, advice: AdviceProps) -> None:
        """Open with the advice."""
        self.title.show_text(advice.title)
        self._told.show_text(advice.told)
        self._ticked.show_text(advice.ticked)
        self.open(self.signs)
