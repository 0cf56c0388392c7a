"""Sheets of a routine's page: a name for a routine of one's own, and a handout on which paper."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from exercise_app.core.translation import tr
from exercise_app.ui.theme import Space
from exercise_app.ui.widgets.buttons import Button, Chip, Look
from exercise_app.ui.widgets.fields import Named, TextField
from exercise_app.ui.widgets.flow import WrapRow
from exercise_app.ui.widgets.sheet import Sheet
from exercise_app.ui.widgets.text import MUTED, Label

MOST_NAME = 120
"""Letters that a routine's name can be typed with."""


class NameSheet(Sheet):
    """Asks for a name; `named` gives it. Enter saves, Esc dismisses."""

    named = Signal(str)

    def __init__(self, title: str, told: str, parent: QWidget, behind: QWidget) -> None:
        super().__init__(title, parent, behind)
        self.body.addWidget(Label(told, tone=MUTED))
        self.field = TextField()
        self.field.setMaxLength(MOST_NAME)
        self.body.addWidget(Named(tr("Name"), self.field))
        buttons = QWidget()
        row = WrapRow(Space.XS)
        buttons.setLayout(row)
        self.save = Button(tr("Save"), Look.PRIMARY, key="Enter")
        self.save.clicked.connect(self._tell)
        cancel = Button(tr("Cancel"), key="Esc")
        cancel.clicked.connect(self.dismissed)
        row.addWidget(self.save)
        row.addWidget(cancel)
        self.body.addWidget(buttons)
        self.field.textChanged.connect(self._follow)

    def ask(self, name: str) -> None:
        """Show it with a name to change or to take."""
        self.field.setText(name)
        self._follow()
        self.open(self.field)
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save.click()
        else:
            super().keyPressEvent(event)

    def _follow(self) -> None:
        self.save.setEnabled(bool(self._name()))

    def _name(self) -> str:
        return " ".join(self.field.text().split())

    def _tell(self) -> None:
        self.named.emit(self._name())


class HandoutSheet(Sheet):
    """Asks for the paper's size, and whether it is saved or printed."""

    save_requested = Signal(str)
    print_requested = Signal(str)

    def __init__(self, papers: tuple[str, ...], parent: QWidget, behind: QWidget) -> None:
        super().__init__(tr("Print or PDF"), parent, behind)
        told = tr("The exercises with their figures and doses, and boxes to tick for a week.")
        self.body.addWidget(Label(told, tone=MUTED))
        sizes = QWidget()
        row = WrapRow(Space.XS)
        sizes.setLayout(row)
        self._papers = {paper: Chip(paper) for paper in papers}
        for paper, chip in self._papers.items():
            chip.setAccessibleName(tr("Paper: {paper}", paper=paper))
            chip.clicked.connect(lambda _on=False, paper=paper: self.choose(paper))
            row.addWidget(chip)
        self.body.addWidget(sizes)
        buttons = QWidget()
        row = WrapRow(Space.XS)
        buttons.setLayout(row)
        self.save = Button(tr("Save as PDF…"), Look.PRIMARY)
        self.print = Button(tr("Print…"))
        cancel = Button(tr("Cancel"), key="Esc")
        self.save.clicked.connect(lambda: self.save_requested.emit(self.paper))
        self.print.clicked.connect(lambda: self.print_requested.emit(self.paper))
        cancel.clicked.connect(self.dismissed)
        for button in (self.save, self.print, cancel):
            row.addWidget(button)
        self.body.addWidget(buttons)

    @property
    def paper(self) -> str:
        """The size that is chosen."""
        return next(paper for paper, chip in self._papers.items() if chip.isChecked())

    def choose(self, paper: str) -> None:
        """Choose a size."""
        for name, chip in self._papers.items():
            chip.setChecked(name == paper)
