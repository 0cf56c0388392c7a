"""On a routine's page: its length and its speech for today, and what was changed so far."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exercise_app.core.kinds import Speech
from exercise_app.core.translation import tr, trn
from exercise_app.ui import theme
from exercise_app.ui.props.adjusting import AdjustingProps, LeftOut
from exercise_app.ui.props.words import speech as speech_word
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import RING, Button, Chip, Look
from exercise_app.ui.widgets.cards import Card
from exercise_app.ui.widgets.controls import Choice
from exercise_app.ui.widgets.flow import WrapRow
from exercise_app.ui.widgets.text import ACCENT, MUTED, Label


class AdjustingRow(QWidget):
    """The lengths and the speech to choose from. A chosen length is let go of by choosing it again.

    `minutes_chosen` gives 0 for the length as it is written.
    """

    minutes_chosen = Signal(int)
    speech_chosen = Signal(str)

    def __init__(self, props: AdjustingProps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("For today"))
        row = WrapRow(Space.XS)
        self.setLayout(row)
        if props.lengths:
            label = Label(tr("Shorter or longer"), Text.SMALL, MUTED, wrap=False)
            label.setMinimumHeight(theme.em(2.2) + 2 * RING)
            row.addWidget(label)
        for minutes, is_chosen in props.lengths:
            chip = Chip(tr("{minutes} min", minutes=minutes))
            chip.setAccessibleName(trn("Fit to {n} minute", "Fit to {n} minutes", minutes))
            chip.setChecked(is_chosen)
            wanted = 0 if is_chosen else minutes
            chip.clicked.connect(lambda _on=False, wanted=wanted: self.minutes_chosen.emit(wanted))
            row.addWidget(chip)
        self.speech = Choice()
        self.speech.setAccessibleName(tr("Speech for today"))
        for profile in Speech:
            self.speech.addItem(speech_word(profile), profile.value)
        self.speech.setCurrentIndex(list(Speech).index(props.speech))
        self.speech.activated.connect(
            lambda index: self.speech_chosen.emit(self.speech.itemData(index))
        )
        row.addWidget(self.speech)


class ChangedCard(Card):
    """What is changed for today, with a way back and a way to keep it for good."""

    reset_requested = Signal()
    save_requested = Signal()
    put_back_requested = Signal(str)

    def __init__(self, props: AdjustingProps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(f"{props.told} {props.changed}".strip())
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.XS)
        column.addWidget(Label(props.told, Text.STRONG, ACCENT))
        if props.changed:
            column.addWidget(Label(props.changed, tone=MUTED))
        buttons = QWidget()
        row = WrapRow(Space.XS)
        buttons.setLayout(row)
        self.reset = Button(tr("Reset"))
        self.reset.setAccessibleName(tr("Reset the changes of today"))
        self.reset.clicked.connect(self.reset_requested)
        row.addWidget(self.reset)
        self.save = Button(tr("Save as my own routine"))
        self.save.clicked.connect(self.save_requested)
        row.addWidget(self.save)
        for left in props.left_out:
            row.addWidget(self._put_back(left))
        column.addWidget(buttons)

    def _put_back(self, left: LeftOut) -> Button:
        button = Button(tr("Put back {name}", name=left.name), Look.QUIET)
        button.clicked.connect(lambda: self.put_back_requested.emit(left.id))
        return button
