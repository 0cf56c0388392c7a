"""What is asked when a file and what was typed go apart: after a crash, and when both changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from exercise_app.core.translation import tr
from exercise_app.ui.editing.difference import DifferenceText
from exercise_app.ui.props.difference import Line
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import Button, Look
from exercise_app.ui.widgets.flow import WrapRow
from exercise_app.ui.widgets.sheet import ReturningSheet
from exercise_app.ui.widgets.text import MUTED, Label


class _DifferenceSheet(ReturningSheet):
    """A question above a difference."""

    def __init__(self, title: str, parent: QWidget, behind: QWidget) -> None:
        super().__init__(title, parent, behind)
        self.told = Label(tone=MUTED)
        self.difference = DifferenceText()
        self.body.addWidget(self.told)
        self.body.addWidget(self.difference)
        for key in (tr("− only in the file"), tr("+ only in what you typed")):
            self.body.addWidget(Label(key, Text.SMALL, MUTED))

    def add_buttons(self, *buttons: Button) -> None:
        """The answers, the likeliest first."""
        whole = QWidget()
        row = WrapRow(Space.XS)
        whole.setLayout(row)
        for button in buttons:
            row.addWidget(button)
        self.body.addWidget(whole)

    def show_difference(self, told: str, lines: Sequence[Line], first: Button) -> None:
        """Ask, with the keyboard on the first answer."""
        self.told.setText(told)
        self.setAccessibleDescription(told)
        self.difference.show_lines(lines)
        self.open(first)
        self._place()


class ConflictSheet(_DifferenceSheet):
    """Asks which version counts, where the file and what was typed have both changed."""

    mine_chosen = Signal()
    theirs_chosen = Signal()
    both_chosen = Signal()

    def __init__(self, parent: QWidget, behind: QWidget) -> None:
        super().__init__(tr("The file has changed too"), parent, behind)
        self.mine = Button(tr("Keep mine"), Look.PRIMARY)
        self.theirs = Button(tr("Take the file’s"))
        self.both = Button(tr("Keep both"))
        later = Button(tr("Later"), Look.QUIET, key="Esc")
        self.mine.clicked.connect(self.mine_chosen)
        self.theirs.clicked.connect(self.theirs_chosen)
        self.both.clicked.connect(self.both_chosen)
        later.clicked.connect(self.dismissed)
        self.add_buttons(self.mine, self.theirs, self.both, later)

    def ask(self, name: str, lines: Sequence[Line]) -> None:
        """Ask about the file of a name."""
        told = tr(
            "Another program has changed {name}, and you have changed it here. Which one counts? "
            "“Keep both” saves yours as a routine of its own.",
            name=name,
        )
        self.show_difference(told, lines, self.mine)


class DraftSheet(_DifferenceSheet):
    """Offers a text that was not saved when the app ended."""

    edit_requested = Signal()
    discard_requested = Signal()

    def __init__(self, parent: QWidget, behind: QWidget) -> None:
        super().__init__(tr("Not saved last time"), parent, behind)
        self.edit = Button(tr("Go on editing"), Look.PRIMARY, key="Enter")
        self.discard = Button(tr("Discard it"))
        later = Button(tr("Later"), Look.QUIET, key="Esc")
        self.edit.clicked.connect(self.edit_requested)
        self.discard.clicked.connect(self.discard_requested)
        later.clicked.connect(self.dismissed)
        self.add_buttons(self.edit, self.discard, later)

    def ask(self, name: str, when: str, lines: Sequence[Line]) -> None:
        """Offer the text for the file of a name, from `when`."""
        told = tr(
            "The app ended while {name} was being edited. What you typed until {when} is kept.",
            name=name,
            when=when,
        )
        self.show_difference(told, lines, self.edit)
