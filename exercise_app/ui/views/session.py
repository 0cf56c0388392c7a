"""One past session: each work, what was planned of it and what was done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exercise_app.ui.props.summary import SessionProps
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import Button, Look
from exercise_app.ui.widgets.cards import Card
from exercise_app.ui.widgets.page import Page, clear
from exercise_app.ui.widgets.rows import DoneRow
from exercise_app.ui.widgets.text import ACCENT, MUTED, Label

PAGE = 100
"""Works listed at a time."""


class SessionView(Page):
    """Renders `SessionProps`. `routine_requested` gives the routine's id."""

    back_requested = Signal()
    routine_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props: SessionProps | None = None
        head = QVBoxLayout()
        head.setSpacing(Space.XS)
        self.back = Button("History", Look.QUIET, icon="back", key="Esc")
        self.back.clicked.connect(self.back_requested)
        self._title = Label(style=Text.TITLE)
        self._day = Label(tone=MUTED)
        self._facts = Label(style=Text.STRONG, tone=ACCENT)
        self._note = Label()
        for widget in (self.back, self._title, self._day, self._facts, self._note):
            head.addWidget(widget)
        self.body.addLayout(head)
        card = Card()
        self._rows = QVBoxLayout(card)
        self._rows.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        self._rows.setSpacing(0)
        self.body.addWidget(card)
        self.more = Button("Show all")
        self.more.clicked.connect(self._show_all)
        self.body.addWidget(self.more)
        self.routine = Button("Open the routine")
        self.routine.clicked.connect(self._open_routine)
        self.body.addWidget(self.routine)
        self.body.addStretch(1)

    def render_props(self, props: SessionProps) -> None:
        """Show a session."""
        if props == self._props:
            return
        self._props = props
        self._title.show_text(props.title)
        self._day.show_text(props.day)
        self._facts.show_text(props.facts)
        self._note.show_text(props.note)
        self._fill(PAGE)
        self.verticalScrollBar().setValue(0)

    def _fill(self, most: int) -> None:
        assert self._props is not None
        works = self._props.works
        clear(self._rows)
        for number, work in enumerate(works[:most]):
            which = " · ".join(filter(None, (work.which, work.told)))
            row = DoneRow(work.name, which, work.done, work.fraction, divided=number > 0)
            self._rows.addWidget(row)
        self.more.setVisible(len(works) > most)
        self.more.setText(f"Show all {len(works)}")

    def _show_all(self) -> None:
        self._fill(10_000)

    def _open_routine(self) -> None:
        if self._props is not None:
            self.routine_requested.emit(self._props.routine)

    def take_focus(self) -> None:
        """Esc and Enter go back at once."""
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)
