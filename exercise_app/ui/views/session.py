"""One past session: each work, what was planned of it and what was done, and how it felt."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exercise_app.core.translation import tr
from exercise_app.ui import theme
from exercise_app.ui.props.session import SessionProps
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import Button, Look
from exercise_app.ui.widgets.cards import Card
from exercise_app.ui.widgets.flow import CardGrid, WrapRow
from exercise_app.ui.widgets.marked_bar import MarkedBar
from exercise_app.ui.widgets.page import Page, clear
from exercise_app.ui.widgets.rows import DoneRow
from exercise_app.ui.widgets.text import ACCENT, MUTED, WARN, Label

PAGE = 100
"""Works listed at a time."""


class FeltCard(Card):
    """What was said of pain and effort, and the note."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        column.setSpacing(Space.S)
        holder = QWidget()
        self._grid = CardGrid(theme.em(8), 4)
        holder.setLayout(self._grid)
        column.addWidget(holder)
        self._values: list[tuple[Label, Label]] = []
        for _ in range(4):
            cell = QWidget()
            lines = QVBoxLayout(cell)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(0)
            name, value = Label(style=Text.SMALL, tone=MUTED), Label(style=Text.SUBHEADING)
            lines.addWidget(name)
            lines.addWidget(value)
            self._grid.addWidget(cell)
            self._values.append((name, value))
        self._note = Label()
        column.addWidget(self._note)

    def show_felt(self, props: SessionProps) -> None:
        """Show the ratings and the note."""
        for (name, value), felt in zip(self._values, props.felt, strict=True):
            name.setText(felt.name)
            value.setText(felt.value)
        self._note.show_text(props.note)
        told = [f"{felt.name}: {felt.value}" for felt in props.felt]
        self.setAccessibleName(". ".join([*told, props.note]))


class SessionView(Page):
    """Renders `SessionProps`. `routine_requested` gives the routine's id, `counted` the user's
    word on whether the session counts: yes, no, or None to go by what was done.
    """

    back_requested = Signal()
    routine_requested = Signal(str)
    edit_requested = Signal()
    delete_requested = Signal()
    counted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props: SessionProps | None = None
        head = QVBoxLayout()
        head.setSpacing(Space.XS)
        self.back = Button(tr("History"), Look.QUIET, icon="back", key="Esc")
        self.back.clicked.connect(self.back_requested)
        self._title = Label(style=Text.TITLE)
        self._day = Label(tone=MUTED)
        self._facts = Label(style=Text.STRONG, tone=ACCENT)
        self._credit = Label()
        for widget in (self.back, self._title, self._day, self._facts, self._credit):
            head.addWidget(widget)
        self.bar = MarkedBar()
        self.bar.setMaximumWidth(theme.em(30))
        head.addWidget(self.bar)
        self.body.addLayout(head)
        self.body.addWidget(self._make_deeds())
        self.felt = FeltCard()
        self.body.addWidget(self.felt)
        card = Card()
        self._rows = QVBoxLayout(card)
        self._rows.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        self._rows.setSpacing(0)
        self.body.addWidget(card)
        foot = QHBoxLayout()
        self.more = Button(tr("Show all"))
        self.more.clicked.connect(self._show_all)
        foot.addWidget(self.more)
        foot.addStretch(1)
        self.body.addLayout(foot)
        self.body.addStretch(1)

    def _make_deeds(self) -> QWidget:
        holder = QWidget()
        row = WrapRow(Space.S)
        holder.setLayout(row)
        self.edit = Button(tr("Edit"), key="E")
        self.edit.clicked.connect(self.edit_requested)
        self.count = Button(tr("Count it"), key="C")
        self.count.clicked.connect(self._tell_counted)
        self.routine = Button(tr("Open the routine"))
        self.routine.clicked.connect(self._open_routine)
        self.delete = Button(tr("Delete"), Look.QUIET, key=tr("Del"))
        self.delete.clicked.connect(self.delete_requested)
        for button in (self.edit, self.count, self.routine, self.delete):
            row.addWidget(button)
        return holder

    @property
    def props(self) -> SessionProps | None:
        """What is shown; None before the first rendering."""
        return self._props

    def render_props(self, props: SessionProps) -> None:
        """Show a session; another one from its top on."""
        former, self._props = self._props, props
        if props == former:
            return
        self._title.show_text(props.title)
        self._day.show_text(props.day)
        self._facts.show_text(props.facts)
        self._credit.setForegroundRole(MUTED if props.counts else WARN)
        self._credit.show_text(props.credit)
        self.bar.show_bar(props.bar)
        self.count.setText(props.choices[0].name)
        self.felt.show_felt(props)
        if former is None or former.works != props.works:
            self._fill(PAGE)
        if former is None or former.id != props.id:
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
        self.more.setText(tr("Show all {n}", n=len(works)))

    def _show_all(self) -> None:
        self._fill(10_000)

    def _open_routine(self) -> None:
        if self._props is not None:
            self.routine_requested.emit(self._props.routine)

    def _tell_counted(self) -> None:
        if self._props is not None:
            self.counted.emit(self._props.choices[0].counted)

    def take_focus(self) -> None:
        """Esc and Enter go back at once."""
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, E edits, C counts, Delete deletes."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.back_requested.emit()
        elif event.modifiers():
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_E:
            self.edit_requested.emit()
        elif key == Qt.Key.Key_C:
            self._tell_counted()
        elif key == Qt.Key.Key_Delete:
            self.delete_requested.emit()
        else:
            super().keyPressEvent(event)
