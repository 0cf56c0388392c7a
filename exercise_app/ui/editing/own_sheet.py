"""A sheet to describe an exercise of one's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from exercise_app.core.kinds import Sides
from exercise_app.core.translation import tr
from exercise_app.ui.editing.fields import EditField
from exercise_app.ui.props.editor_fields import FieldProps, Shape
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import Button, Chip, Look
from exercise_app.ui.widgets.flow import WrapRow
from exercise_app.ui.widgets.sheet import ReturningSheet
from exercise_app.ui.widgets.text import MUTED, WARN, Label

NOTHING, FIGURE, PICTURE = "", "figure", "picture"
"""What an exercise is shown by."""


class OwnExercise(NamedTuple):
    """What was typed. `figure` is the id of the exercise whose figure it has, `picture` a file."""

    name: str = ""
    how: str = ""
    sides: str = Sides.NONE.value
    shown_by: str = NOTHING
    figure: str = ""
    picture: str = ""
    for_all: bool = False
    """Whether every routine may use it, and not this one alone."""


class OwnSheet(ReturningSheet):
    """Asks for an exercise; `described` gives an `OwnExercise`. Esc dismisses."""

    described = Signal(object)

    def __init__(self, parent: QWidget, behind: QWidget) -> None:
        super().__init__(tr("An exercise of your own"), parent, behind)
        self._picture = ""
        self.name = EditField(FieldProps("name", tr("Name"), ""))
        self.how = EditField(
            FieldProps(
                "how", tr("How it is done"), "", Shape.LINES, hint=tr("A line for each step")
            )
        )
        sides = (
            (Sides.NONE.value, tr("No sides")),
            (Sides.EACH.value, tr("Each, one after the other")),
            (Sides.ALTERNATE.value, tr("In turn")),
        )
        self.sides = EditField(
            FieldProps("sides", tr("Sides"), "none", Shape.CHOICE, options=sides)
        )
        for edit in (self.name, self.how, self.sides):
            edit.is_live = False
            self.body.addWidget(edit)
        self.body.addWidget(Label(tr("Shown by"), Text.SMALL_STRONG))
        self.shown_by = {
            NOTHING: Chip(tr("Nothing")),
            FIGURE: Chip(tr("A figure there is")),
            PICTURE: Chip(tr("A picture")),
        }
        self.body.addWidget(_row(*self.shown_by.values()))
        for key, chip in self.shown_by.items():
            chip.clicked.connect(lambda _on=False, key=key: self._show_by(key))
        self.figure = EditField(FieldProps("figure", tr("The figure of"), "", Shape.CHOICE))
        self.body.addWidget(self.figure)
        self._make_picture()
        self._make_places()
        self.problem = Label(tone=WARN)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.save = Button(tr("Save"), Look.PRIMARY)
        self.save.clicked.connect(self._tell)
        cancel = Button(tr("Cancel"), Look.QUIET, key="Esc")
        cancel.clicked.connect(self.dismissed)
        self.body.addWidget(_row(self.save, cancel))

    def ask(
        self, own: OwnExercise, figures: Sequence[tuple[str, str]], *, is_new: bool = True
    ) -> None:
        """Ask, beginning with `own`. `figures` are exercises by id and name, to take one's figure.

        Where one that is there is changed, it stays in its place.
        """
        self._fill(own, figures)
        self._places.setVisible(is_new)
        self.open(self.name.control)

    def show_problem(self, problem: str) -> None:
        """Say what is wrong with it."""
        self.problem.show_text(problem)
        self._place()

    def choose_picture(self, path: str) -> None:
        """Take a file as its picture."""
        self._picture = path
        self._picture_name.setText(path.replace("\\", "/").rpartition("/")[2] or tr("None chosen"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a line saves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell()
        else:
            super().keyPressEvent(event)

    def value(self) -> OwnExercise:
        """What stands in the sheet."""
        shown = next((key for key, chip in self.shown_by.items() if chip.isChecked()), NOTHING)
        return OwnExercise(
            " ".join(self.name.text().split()),
            self.how.text(),
            self.sides.text(),
            shown,
            self.figure.text() if shown == FIGURE else "",
            self._picture if shown == PICTURE else "",
            self.for_all.isChecked(),
        )

    def _fill(self, own: OwnExercise, figures: Sequence[tuple[str, str]]) -> None:
        self.problem.hide()
        self.name.render_props(FieldProps("name", tr("Name"), own.name))
        self.how.render_props(
            FieldProps("how", tr("How it is done"), own.how, Shape.LINES,
                       hint=tr("A line for each step"))
        )  # fmt: skip
        for field, value in ((self.name, own.name), (self.how, own.how)):
            if field.text() != value:
                field.give_up()
        box = self.sides.control
        box.setCurrentIndex(max(0, box.findData(own.sides)))  # type: ignore[attr-defined]
        self.figure.render_props(
            FieldProps("figure", tr("The figure of"), own.figure, Shape.CHOICE,
                       options=tuple(figures))
        )  # fmt: skip
        self.choose_picture(own.picture)
        self._choose_place(own.for_all)
        self._show_by(own.shown_by)

    def _make_picture(self) -> None:
        self._picture_row = QWidget()
        row = QHBoxLayout(self._picture_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        self.choose = Button(tr("Choose a picture…"))
        self.choose.clicked.connect(self._ask_picture)
        self._picture_name = Label(tone=MUTED)
        row.addWidget(self.choose)
        row.addWidget(self._picture_name, 1)
        self.body.addWidget(self._picture_row)

    def _make_places(self) -> None:
        self.here = Chip(tr("For this routine"))
        self.for_all = Chip(tr("For all my routines"))
        self.here.clicked.connect(lambda: self._choose_place(for_all=False))
        self.for_all.clicked.connect(lambda: self._choose_place(for_all=True))
        self._places = _row(self.here, self.for_all)
        self.body.addWidget(self._places)

    def _choose_place(self, for_all: bool) -> None:
        self.here.setChecked(not for_all)
        self.for_all.setChecked(for_all)

    def _show_by(self, key: str) -> None:
        for name, chip in self.shown_by.items():
            chip.setChecked(name == key)
        self.figure.setVisible(key == FIGURE)
        self._picture_row.setVisible(key == PICTURE)
        if not self.isHidden():
            self._place()

    def _ask_picture(self) -> None:
        kinds = tr("Pictures") + " (*.png *.jpg *.jpeg *.svg)"
        path, _ = QFileDialog.getOpenFileName(self, tr("Choose a picture"), "", kinds)
        if path:
            self.choose_picture(path)

    def _tell(self) -> None:
        self.described.emit(self.value())


def _row(*buttons: Button) -> QWidget:
    whole = QWidget()
    row = WrapRow(Space.XS)
    whole.setLayout(row)
    for button in buttons:
        row.addWidget(button)
    return whole
