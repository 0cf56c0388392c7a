"""What Today asks: pain now, how the morning after was, whether to restore a backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exercise_app.core.translation import mark, told, tr
from exercise_app.ui.props.words import SEE_SOMEONE
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import Button, Look
from exercise_app.ui.widgets.cards import Card
from exercise_app.ui.widgets.flow import WrapRow
from exercise_app.ui.widgets.numbers import NumberRow
from exercise_app.ui.widgets.text import MUTED, Label

if TYPE_CHECKING:
    from exercise_app.ui.props.before import BeforeProps
    from exercise_app.ui.props.morning import MorningProps
    from exercise_app.ui.props.rescue import RescueProps

PAIN_NOW = mark("Pain now, 0 to 10")


class PainLine(QWidget):
    """One optional line: pain now. `told` gives it, or None when it was taken back; the answer
    comes with `show_answer`.
    """

    told = Signal(object)
    start_requested = Signal(str)
    help_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props: BeforeProps | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        self._column.addWidget(Label(tr("Pain now, 0 to 10, if you like"), Text.SMALL, MUTED))
        self.scale = NumberRow(told(PAIN_NOW), 0, 10)
        self.scale.chosen.connect(self.told)
        self._column.addWidget(self.scale)
        self._answer: QWidget | None = None

    def choose(self, number: int) -> None:
        """Say a number as if it was pressed."""
        self.scale.choose(number)

    def show_answer(self, props: BeforeProps | None) -> None:
        """Show the answer to what was told; free when it is the one shown."""
        if props == self._props:
            return
        self._props = props
        self.scale.set_value(None if props is None else props.pain)
        if self._answer is not None:
            self._column.removeWidget(self._answer)
            self._answer.hide()
            self._answer.deleteLater()
        self._answer = None if props is None else self._make_answer(props)
        if self._answer is not None:
            self._column.addWidget(self._answer)

    def _make_answer(self, props: BeforeProps) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(Label(props.told))
        buttons = []
        for choice in props.choices:
            button = Button(choice.text)
            button.setAccessibleName(choice.spoken or choice.text)
            routine = choice.routine
            button.clicked.connect(lambda _on=False, id_=routine: self.start_requested.emit(id_))
            buttons.append(button)
        if props.see_someone:
            buttons.append(Button(told(SEE_SOMEONE), key="F1"))
            buttons[-1].clicked.connect(self.help_requested)
        if buttons:
            column.addWidget(_row(*buttons))
        return holder


class MorningCard(Card):
    """“How was it the morning after?”, and the answer; it can be left open for good."""

    def __init__(self, props: MorningProps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.props = props
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.XS)
        head = QHBoxLayout()
        head.addWidget(Label(props.question, Text.STRONG), 1)
        self.skip = Button(tr("Skip"), Look.QUIET)
        head.addWidget(self.skip)
        column.addLayout(head)
        column.addWidget(Label(props.about, Text.SMALL, MUTED))
        self.scale = NumberRow(tr("{question} Pain", question=props.question), 0, 10)
        column.addWidget(self.scale)
        self._told = Label()
        column.addWidget(self._told)
        self.see_someone = Button(told(SEE_SOMEONE), key="F1")
        column.addWidget(self.see_someone)
        self.show_answer(props)

    def show_answer(self, props: MorningProps) -> None:
        """Show what was said, and what follows from it."""
        self.props = props
        self.scale.set_value(props.pain)
        self._told.show_text(props.told)
        self.see_someone.setVisible(props.see_someone)
        self.skip.setText(tr("Skip") if props.pain is None else tr("Close"))


class RescueCard(Card):
    """A backup that can be restored after the history was damaged."""

    def __init__(self, props: RescueProps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.XS)
        column.addWidget(Label(props.title, Text.SUBHEADING))
        column.addWidget(Label(props.holds))
        column.addWidget(Label(props.told, tone=MUTED))
        self.restore = Button(tr("Restore this backup"), Look.PRIMARY)
        self.decline = Button(tr("Go on without it"), Look.QUIET)
        column.addWidget(_row(self.restore, self.decline))


def _row(*buttons: Button) -> QWidget:
    holder = QWidget()
    row = WrapRow(Space.XS)
    holder.setLayout(row)
    for button in buttons:
        row.addWidget(button)
    return holder
