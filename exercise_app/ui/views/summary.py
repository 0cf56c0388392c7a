"""The summary after a session: what was done, how hard it was, and whether it hurt."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exercise_app.core.translation import tr
from exercise_app.ui.props.summary import ExerciseRow, SummaryProps
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.views.pain_answer import PainAnswer
from exercise_app.ui.widgets.buttons import Button, Look
from exercise_app.ui.widgets.cards import Card
from exercise_app.ui.widgets.numbers import NumberRow
from exercise_app.ui.widgets.page import Page, clear
from exercise_app.ui.widgets.rows import DoneRow
from exercise_app.ui.widgets.text import ACCENT, MUTED, Label


class SummaryView(Page):
    """Renders `SummaryProps`. Ratings are told at once, as a number or None; Enter goes on.

    `routine_requested` gives the id of something easier that was offered.
    """

    effort_rated = Signal(object)
    pain_rated = Signal(object)
    routine_requested = Signal(str)
    help_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props: SummaryProps | None = None
        head = QVBoxLayout()
        head.setSpacing(Space.XS)
        self._title = Label(style=Text.TITLE)
        self._told = Label(tone=MUTED)
        self._facts = Label(style=Text.STRONG, tone=ACCENT)
        for label in (self._title, self._told, self._facts):
            head.addWidget(label)
        self.body.addLayout(head)
        self.close_button = Button(tr("Close"), Look.PRIMARY, key="Enter")
        self.close_button.clicked.connect(self.closed)
        self.body.addWidget(self._make_ratings())
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        card = Card()
        card.setLayout(self._rows)
        self._rows.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        self.body.addWidget(card)
        self.body.addStretch(1)

    def _make_ratings(self) -> QWidget:
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.XS)
        self.effort = NumberRow(tr("How hard was it?"), 1, 10)
        self.effort.chosen.connect(self.effort_rated)
        self.pain = NumberRow(tr("How much does it hurt now?"), 0, 10)
        self.pain.chosen.connect(self.pain_rated)
        for row, question, low, high in (
            (self.effort, tr("How hard was it?"), tr("1 very easy"), tr("10 all you had")),
            (self.pain, tr("How much does it hurt now?"), tr("0 not at all"), tr("10 the worst")),
        ):
            column.addWidget(Label(question, Text.STRONG))
            column.addWidget(row)
            column.addWidget(Label(f"{low} · {high}", Text.SMALL, MUTED))
            column.addSpacing(Space.S)
        self.answer = PainAnswer()
        self.answer.routine_requested.connect(self.routine_requested)
        self.answer.help_requested.connect(self.help_requested)
        column.addWidget(self.answer)
        foot = QHBoxLayout()
        foot.addWidget(self.close_button)
        foot.addWidget(Label(tr("You can leave both out."), Text.SMALL, MUTED), 1)
        column.addLayout(foot)
        return card

    @property
    def props(self) -> SummaryProps | None:
        """What is shown; None before the first rendering."""
        return self._props

    def render_props(self, props: SummaryProps) -> None:
        """Show a session's summary."""
        if props == self._props:
            return
        former, self._props = self._props, props
        self._title.show_text(props.title)
        self._told.show_text(props.told)
        self._facts.show_text(props.facts)
        self.effort.set_value(props.effort)
        self.pain.set_value(props.pain)
        self.answer.show_answer(props.answer)
        if former is None or former.rows != props.rows:
            clear(self._rows)
            for number, row in enumerate(props.rows):
                self._rows.addWidget(self._make_row(row, divided=number > 0))

    def _make_row(self, row: ExerciseRow, *, divided: bool) -> QWidget:
        sets = tr("{sets} · it hurt", sets=row.sets) if row.hurt else row.sets
        return DoneRow(row.name, sets, row.done, row.fraction, divided=divided)

    def take_focus(self) -> None:
        """Enter closes at once; Tab reaches the ratings."""
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc close."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.closed.emit()
        else:
            super().keyPressEvent(event)
