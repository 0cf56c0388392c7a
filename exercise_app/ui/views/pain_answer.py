"""The traffic light's answer to pain after a session: words, and what is offered with them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exercise_app.core.translation import told
from exercise_app.ui.props.before import BeforeProps
from exercise_app.ui.props.words import SEE_SOMEONE
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import Button
from exercise_app.ui.widgets.flow import WrapRow
from exercise_app.ui.widgets.text import Label


class PainAnswer(QWidget):
    """Shows `BeforeProps`; nothing where there is none. `routine_requested` gives an id."""

    routine_requested = Signal(str)
    help_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props: BeforeProps | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        self._told = Label(style=Text.STRONG)
        column.addWidget(self._told)
        holder = QWidget()
        self._row = WrapRow(Space.XS)
        holder.setLayout(self._row)
        column.addWidget(holder)
        self.buttons: list[Button] = []
        self.hide()

    def show_answer(self, props: BeforeProps | None) -> None:
        """Show an answer; free when it is the one shown."""
        if props == self._props:
            return
        self._props = props
        self.setVisible(props is not None)
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        if props is None:
            return
        self._told.show_text(props.told)
        for choice in props.choices:
            button = self._add(Button(choice.text))
            button.setAccessibleName(choice.spoken or choice.text)
            id_ = choice.routine
            button.clicked.connect(lambda _on=False, id_=id_: self.routine_requested.emit(id_))
        if props.see_someone:
            self._add(Button(told(SEE_SOMEONE), key="F1")).clicked.connect(self.help_requested)

    def _add(self, button: Button) -> Button:
        self._row.addWidget(button)
        self.buttons.append(button)
        return button
