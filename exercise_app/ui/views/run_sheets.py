"""The sheets in which a run or a pair of shoes is written down."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from exercise_app.core.translation import tr
from exercise_app.ui.props.distances import example, long_name
from exercise_app.ui.props.run_form import (
    LONGEST_NAME,
    RunForm,
    RunTyped,
    ShoeForm,
    ShoeTyped,
    read_run,
    read_shoe,
)
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import Button, Look
from exercise_app.ui.widgets.controls import Choice
from exercise_app.ui.widgets.fields import DateField, Named, TextField
from exercise_app.ui.widgets.flow import WrapRow
from exercise_app.ui.widgets.sheet import ReturningSheet
from exercise_app.ui.widgets.text import MUTED, Label

LONGEST_NOTE = 500
"""Letters of a note at most."""


class FormSheet(ReturningSheet):
    """A sheet with fields. Enter saves, Esc leaves it; Down and Up go from field to field."""

    saved = Signal(object)
    """What was typed; only where it can be kept."""
    deleted = Signal()

    def __init__(self, title: str, parent: QWidget, behind: QWidget) -> None:
        super().__init__(title, parent, behind)
        self.dismissed.connect(self.close_sheet)
        self.save = Button(tr("Save"), Look.PRIMARY, key="Enter")
        self.save.clicked.connect(self.try_to_save)
        self.cancel = Button(tr("Cancel"), key="Esc")
        self.cancel.clicked.connect(self.dismissed)
        self.delete = Button(tr("Delete"), Look.QUIET)
        self.delete.clicked.connect(self.deleted)

    def try_to_save(self) -> None:
        """Tell what was typed, or say what is wrong with it."""
        raise NotImplementedError

    def _add_row(self, *widgets: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        for widget in widgets:
            row.addWidget(widget, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def _add_buttons(self, *buttons: Button) -> None:
        holder = QWidget()
        row = WrapRow(Space.S)
        holder.setLayout(row)
        for button in buttons:
            row.addWidget(button)
        self.body.addSpacing(Space.S)
        self.body.addWidget(holder)

    def _say(self, named: Named, problem: str) -> None:
        """Say what is wrong with a field, and make room for it."""
        named.show_problem(problem)
        if not self.isHidden():
            self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves; Down and Up move."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.try_to_save()
        elif key == Qt.Key.Key_Down:
            self.focusNextChild()
        elif key == Qt.Key.Key_Up:
            self.focusPreviousChild()
        elif key == Qt.Key.Key_Escape:
            self.dismissed.emit()
        else:
            event.ignore()


class RunSheet(FormSheet):
    """Renders a `RunForm`; `saved` gives the `RunTyped`."""

    def __init__(self, parent: QWidget, behind: QWidget) -> None:
        super().__init__(tr("I ran"), parent, behind)
        self.form: RunForm | None = None
        self.distance, self.time = TextField(), TextField("28:30")
        self.date, self.shoe, self.note = DateField(), Choice(), TextField()
        self.note.setMaxLength(LONGEST_NOTE)
        for field in (self.distance, self.time):
            field.setMaxLength(40)
            field.textEdited.connect(self._look)
        self._distance = Named(tr("Distance"), self.distance)
        self._time = Named(tr("Time in minutes, if you like"), self.time)
        self._add_row(self._distance, self._time)
        self.told = Label(style=Text.SMALL, tone=MUTED)
        self.body.addWidget(self.told)
        self._add_row(Named(tr("Date"), self.date))
        self._add_row(Named(tr("Shoes"), self.shoe))
        self._add_row(Named(tr("Note"), self.note))
        self._add_buttons(self.save, self.cancel, self.delete)

    def show_form(self, form: RunForm) -> None:
        """Open with a run, or with nothing yet."""
        self.form = form
        self.title.setText(form.title)
        self.setAccessibleName(form.title)
        self._distance.rename(tr("Distance in {units}", units=long_name(form.units)))
        typed = form.typed
        self.distance.setPlaceholderText(example(form.units))
        for field, text in (
            (self.distance, typed.distance), (self.time, typed.time), (self.note, typed.note),
        ):  # fmt: skip
            field.setText(text)
        self.date.set_value(typed.date, form.latest, form.latest)
        self.shoe.clear()
        for shoe in form.shoes:
            self.shoe.addItem(shoe.name, shoe.id)
        self.shoe.setCurrentIndex(max(0, self.shoe.findData(typed.shoe)))
        self.delete.setVisible(bool(form.id))
        for named in (self._distance, self._time):
            named.show_problem("")
        self._look()
        self.open(self.distance)
        self.distance.selectAll()

    def typed(self) -> RunTyped:
        """What is typed now."""
        return RunTyped(
            self.date.value(),
            self.distance.text(),
            self.time.text(),
            str(self.shoe.currentData() or ""),
            self.note.text().strip(),
        )

    def try_to_save(self) -> None:
        """Tell what was typed, or say what is wrong with it."""
        if self.form is None:
            return
        read = read_run(self.typed(), self.form.units)
        self._say(self._distance, read.distance_problem)
        self._say(self._time, read.time_problem)
        if read.is_good:
            self.saved.emit(self.typed())
        else:
            wrong = self.distance if read.distance_problem else self.time
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> None:
        """Show how what is typed is understood; a problem that is mended goes at once."""
        if self.form is None:
            return
        read = read_run(self.typed(), self.form.units)
        self.told.setText(read.told or " ")
        if not read.distance_problem:
            self._say(self._distance, "")
        if not read.time_problem:
            self._say(self._time, "")


class ShoeSheet(FormSheet):
    """Renders a `ShoeForm`; `saved` gives the `ShoeTyped`, `retired` whether it is worn no more."""

    retired = Signal(bool)

    def __init__(self, parent: QWidget, behind: QWidget) -> None:
        super().__init__(tr("Add shoes"), parent, behind)
        self.form: ShoeForm | None = None
        self.name, self.since, self.before = (
            TextField(tr("Blue trainers")),
            DateField(),
            TextField("0"),
        )
        self.name.setMaxLength(LONGEST_NAME)
        self.before.setMaxLength(40)
        self._name = Named(tr("Name"), self.name)
        self._before = Named(tr("Distance before"), self.before)
        self._add_row(self._name)
        self._add_row(Named(tr("Worn since"), self.since))
        self._add_row(self._before)
        self.retire = Button(tr("Retire"))
        self.retire.clicked.connect(self._tell_retired)
        self._add_buttons(self.save, self.cancel, self.retire, self.delete)

    def show_form(self, form: ShoeForm) -> None:
        """Open with a pair of shoes, or with nothing yet."""
        self.form = form
        self.title.setText(form.title)
        self.setAccessibleName(form.title)
        self.name.setText(form.typed.name)
        self.since.set_value(form.typed.since, form.latest, form.latest)
        self.before.setText(form.typed.before)
        self._before.rename(tr("What they had run before, in {units}", units=long_name(form.units)))
        self.retire.setText(tr("Wear again") if form.is_retired else tr("Retire"))
        self.retire.setVisible(bool(form.id))
        self.delete.setVisible(bool(form.id))
        for named in (self._name, self._before):
            named.show_problem("")
        self.open(self.name)
        self.name.selectAll()

    def typed(self) -> ShoeTyped:
        """What is typed now."""
        return ShoeTyped(self.name.text(), self.since.value(), self.before.text())

    def try_to_save(self) -> None:
        """Tell what was typed, or say what is wrong with it."""
        if self.form is None:
            return
        read = read_shoe(self.typed(), self.form.units)
        self._say(self._name, read.name_problem)
        self._say(self._before, read.before_problem)
        if read.is_good:
            self.saved.emit(self.typed())
        else:
            wrong = self.name if read.name_problem else self.before
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_retired(self) -> None:
        if self.form is not None:
            self.retired.emit(not self.form.is_retired)
