"""The sheet in which a past session is written down or changed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from exercise_app.core.translation import tr
from exercise_app.ui.props.session_form import (
    SessionForm,
    SessionTyped,
    clock_example,
    read_session,
    share_told,
)
from exercise_app.ui.theme import Text
from exercise_app.ui.views.run_sheets import LONGEST_NOTE, FormSheet
from exercise_app.ui.widgets.controls import Choice, NumberField
from exercise_app.ui.widgets.fields import DateField, Named, TextField
from exercise_app.ui.widgets.numbers import NumberRow
from exercise_app.ui.widgets.text import MUTED, Label


class SessionSheet(FormSheet):
    """Renders a `SessionForm`; `saved` gives the `SessionTyped`."""

    def __init__(self, parent: QWidget, behind: QWidget) -> None:
        super().__init__(tr("Add a past session"), parent, behind)
        self.form: SessionForm | None = None
        self.routine = Choice()
        self.date, self.time, self.length = (
            DateField(),
            TextField(clock_example()),
            TextField("14:30"),
        )
        self.share = NumberField(5, 100, 5, unit="%")
        self.share.changed.connect(self._tell_share)
        self.note = TextField()
        self.note.setMaxLength(LONGEST_NOTE)
        for field in (self.time, self.length):
            field.setMaxLength(20)
            field.textEdited.connect(self._look)
        self._routine = Named(tr("Routine"), self.routine)
        self._date = Named(tr("Date"), self.date)
        self._time = Named(tr("Began at"), self.time)
        self._length = Named(tr("Took, in minutes"), self.length)
        self._share = Named(tr("How much of it was done"), self.share)
        self.share.set_name(tr("How much of it was done, in percent"))
        self._add_row(self._routine)
        self._add_row(self._date)
        self._add_row(self._time, self._length, self._share)
        self._share_told = Label(style=Text.SMALL, tone=MUTED)
        self.body.addWidget(self._share_told)
        self.ratings = self._add_ratings()
        self._add_row(Named(tr("Note"), self.note))
        self._add_buttons(self.save, self.cancel, self.delete)

    def _add_ratings(self) -> dict[str, NumberRow]:
        """The ratings by what a session calls them."""
        ratings = {}
        for key, question, low in (
            ("pain_before", tr("Pain before, 0 to 10"), 0),
            ("pain_after", tr("Pain after, 0 to 10"), 0),
            ("pain_morning", tr("Pain on the morning after, 0 to 10"), 0),
            ("effort", tr("Effort, 1 to 10"), 1),
        ):
            row = NumberRow(question, low, 10)
            self._add_row(Named(question, row))
            ratings[key] = row
        return ratings

    def show_form(self, form: SessionForm) -> None:
        """Open with a session, or with nothing yet."""
        self.form = form
        self.title.setText(form.title)
        self.setAccessibleName(form.title)
        typed = form.typed
        self.routine.clear()
        for routine in form.routines:
            self.routine.addItem(routine.name, routine.id)
        self.routine.setCurrentIndex(max(0, self.routine.findData(typed.routine)))
        self.date.set_value(typed.date, form.latest, form.now.date())
        for field, text in (
            (self.time, typed.time), (self.length, typed.length), (self.note, typed.note),
        ):  # fmt: skip
            field.setText(text)
        self.share.set_value(typed.share)
        for key, row in self.ratings.items():
            row.set_value(getattr(typed, key))
        for part in (self._routine, self._share, self._share_told):
            part.setVisible(form.is_new)
        for part in (self._date, self._time):
            part.setVisible(form.has_time)
        self._length.setVisible(form.has_time and not form.is_new)
        self.delete.setVisible(not form.is_new)
        self._tell_share()
        for named in (self._time, self._length):
            named.show_problem("")
        self.open(self.routine if form.is_new else self.note)

    def typed(self) -> SessionTyped:
        """What is typed now."""
        values = {key: row.value() for key, row in self.ratings.items()}
        return SessionTyped(
            self.date.value(),
            self.time.text(),
            self.length.text(),
            str(self.routine.currentData() or ""),
            round(self.share.value()),
            values["pain_before"],
            values["pain_after"],
            values["pain_morning"],
            values["effort"],
            self.note.text().strip(),
        )

    def try_to_save(self) -> None:
        """Tell what was typed, or say what is wrong with it."""
        if self.form is None:
            return
        focused = QApplication.focusWidget()
        if focused is self.share.spin:
            self.share.spin.interpretText()
        read = read_session(self.typed(), self.form)
        self._say(self._time, read.time_problem)
        self._say(self._length, read.length_problem)
        if read.is_good:
            self.saved.emit(self.typed())
        else:
            wrong = self.time if read.time_problem else self.length
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> None:
        """A problem that is mended goes at once."""
        if self.form is None:
            return
        read = read_session(self.typed(), self.form)
        if not read.time_problem:
            self._say(self._time, "")
        if not read.length_problem:
            self._say(self._length, "")

    def _tell_share(self, _value: float = 0) -> None:
        self._share_told.setText(share_told(round(self.share.value())))
