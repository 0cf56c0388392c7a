"""What the editor asks: about shared steps, about leaving, and about an exercise of one's own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from exercise_app.core.translation import tr, trn
from exercise_app.ui.theme import Space
from exercise_app.ui.widgets.buttons import Button, Look
from exercise_app.ui.widgets.flow import WrapRow
from exercise_app.ui.widgets.sheet import ReturningSheet
from exercise_app.ui.widgets.text import MUTED, Label


class SharedSheet(ReturningSheet):
    """Asks whether something shared is changed in all its places or only in one."""

    everywhere = Signal()
    only_here = Signal()

    def __init__(self, parent: QWidget, behind: QWidget) -> None:
        super().__init__(tr("This step is shared"), parent, behind)
        self._told = Label(tone=MUTED)
        self.body.addWidget(self._told)
        self.all = Button("", Look.PRIMARY)
        self.here = Button(tr("Only here"))
        cancel = Button(tr("Cancel"), Look.QUIET, key="Esc")
        self.all.clicked.connect(self.everywhere)
        self.here.clicked.connect(self.only_here)
        cancel.clicked.connect(self.dismissed)
        self.body.addWidget(_row(self.all, self.here, cancel))

    def ask(self, places: int) -> None:
        """Ask about something that stands at so many places."""
        self._told.setText(
            trn(
                "The source has it once and uses it in {n} place.",
                "The source has it once and uses it in {n} places. What should the change be for?",
                places,
            )
        )
        self.all.setText(trn("In {n} place", "In all {n} places", places))
        self.open(self.all)


class LeaveSheet(ReturningSheet):
    """Asks what becomes of changes that are not saved."""

    save_requested = Signal()
    discard_requested = Signal()

    def __init__(self, parent: QWidget, behind: QWidget) -> None:
        super().__init__(tr("Save the changes?"), parent, behind)
        self._told = Label(tone=MUTED)
        self.body.addWidget(self._told)
        self.save = Button(tr("Save"), Look.PRIMARY, key="Enter")
        self.discard = Button(tr("Do not save"))
        cancel = Button(tr("Stay here"), Look.QUIET, key="Esc")
        self.save.clicked.connect(self.save_requested)
        self.discard.clicked.connect(self.discard_requested)
        cancel.clicked.connect(self.dismissed)
        self.body.addWidget(_row(self.save, self.discard, cancel))

    def ask(self, name: str) -> None:
        """Ask about the routine of a name."""
        self._told.setText(tr("“{name}” has changes that are not saved.", name=name))
        self.open(self.save)


def _row(*buttons: Button) -> QWidget:
    whole = QWidget()
    row = WrapRow(Space.XS)
    whole.setLayout(row)
    for button in buttons:
        row.addWidget(button)
    return whole
