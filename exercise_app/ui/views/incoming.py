"""What was dropped, opened or pasted, looked over before it is added."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exercise_app.core.translation import mark, told, tr
from exercise_app.ui import theme
from exercise_app.ui.props.incoming import Choice, IncomingProps, ItemProps, StepLine
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import Button, Chip, Look
from exercise_app.ui.widgets.cards import Card, PosterTile
from exercise_app.ui.widgets.flow import WrapRow
from exercise_app.ui.widgets.page import Page, clear
from exercise_app.ui.widgets.text import ACCENT, MUTED, WARN, Label

_CHOICES = {Choice.BOTH: mark("Keep both"), Choice.REPLACE: mark("Replace")}


class IncomingView(Page):
    """Renders `IncomingProps`. Signals name an item by its place; Enter adds, Esc cancels."""

    add_requested = Signal()
    cancel_requested = Signal()
    chosen = Signal(int, str)
    edit_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props: IncomingProps | None = None
        self.add: Button | None = None
        self.cancel: Button | None = None

    @property
    def props(self) -> IncomingProps | None:
        """What is shown."""
        return self._props

    def render_props(self, props: IncomingProps) -> None:
        """Show what came; free when it is what is shown."""
        if props == self._props:
            return
        self._props = props
        clear(self.body)
        self.body.addWidget(Label(props.title, Text.TITLE))
        if props.told:
            self.body.addWidget(Label(props.told, tone=MUTED))
        for place, item in enumerate(props.items):
            card = ItemCard(item)
            card.chosen.connect(lambda choice, place=place: self.chosen.emit(place, choice))
            card.edit_requested.connect(lambda place=place: self.edit_requested.emit(place))
            self.body.addWidget(card)
        self.body.addWidget(self._make_buttons(props))
        self.body.addStretch(1)
        self.verticalScrollBar().setValue(0)
        self.take_focus()

    def take_focus(self) -> None:
        """Put the keyboard on Add, or where there is nothing to add on Cancel."""
        first = self.add or self.cancel
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter adds; Esc cancels."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.add is not None:
            self.add.click()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancel_requested.emit()
        else:
            super().keyPressEvent(event)

    def _make_buttons(self, props: IncomingProps) -> QWidget:
        buttons = QWidget()
        row = WrapRow(Space.XS)
        buttons.setLayout(row)
        self.add = Button(tr("Add"), Look.PRIMARY, key="Enter") if props.can_add else None
        if self.add is not None:
            self.add.clicked.connect(self.add_requested)
            row.addWidget(self.add)
        self.cancel = Button(tr("Cancel"), key="Esc")
        self.cancel.clicked.connect(self.cancel_requested)
        row.addWidget(self.cancel)
        return buttons


class ItemCard(Card):
    """One thing that came: what it is and holds, or what is wrong with it."""

    chosen = Signal(str)
    edit_requested = Signal()

    def __init__(self, item: ItemProps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(f"{item.name}. {item.facts}")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.XS)
        column.addWidget(Label(item.name, Text.SUBHEADING))
        column.addWidget(Label(item.facts, Text.SMALL_STRONG, ACCENT))
        if item.about:
            column.addWidget(Label(item.about, tone=MUTED))
        for problem in item.problems:
            line = Label(problem, Text.SMALL, WARN)
            line.setProperty("textInteractionFlags", "TextSelectableByMouse")
            column.addWidget(line)
        for step in item.steps:
            column.addWidget(_make_step(step))
        for note in item.notes:
            column.addWidget(Label(note, Text.SMALL, MUTED))
        if item.taken:
            column.addWidget(Label(item.taken, Text.STRONG))
        if item.choice is not None or item.can_edit:
            column.addWidget(self._make_choices(item))

    def _make_choices(self, item: ItemProps) -> QWidget:
        choices = QWidget()
        row = WrapRow(Space.XS)
        choices.setLayout(row)
        for choice, marked in _CHOICES.items() if item.choice is not None else ():
            text = told(marked)
            chip = Chip(text)
            chip.setAccessibleName(f"{text}: {item.name}")
            chip.setChecked(choice is item.choice)
            chip.clicked.connect(lambda _on=False, choice=choice: self.chosen.emit(choice.value))
            row.addWidget(chip)
        if item.can_edit:
            edit = Button(tr("Look it over in the editor"), Look.QUIET)
            edit.clicked.connect(self.edit_requested)
            row.addWidget(edit)
        return choices


def _make_step(step: StepLine) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(step.depth * theme.em(1.5), 0, 0, 0)
    row.setSpacing(Space.M)
    if step.exercise is not None:
        tile = PosterTile(theme.em(4), theme.em(2.5))
        tile.show_exercise(step.exercise)
        row.addWidget(tile)
    text = QVBoxLayout()
    text.setSpacing(0)
    text.addWidget(Label(step.name, Text.BODY if step.exercise is not None else Text.SMALL_STRONG))
    if step.dose:
        text.addWidget(Label(step.dose, Text.SMALL, MUTED))
    row.addLayout(text, 1)
    return line
