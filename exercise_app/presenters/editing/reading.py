"""What the text that is edited says: read again a moment after it was changed."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from exercise_app.context import Context
from exercise_app.core.balance import Balance, balance
from exercise_app.core.written import Written
from exercise_app.library.form import read_form
from exercise_app.library.problems import Problem, Unreadable
from exercise_app.library.routines import ReadRoutine, read_routine
from exercise_app.ui.editing.document import Document

SOONEST, LATEST = 80, 1500
"""Milliseconds after a change at which the routine is compiled; more where that takes long."""
_TIMES = 4


class Reading(QObject):
    """Reads a document. `changed` tells that the routine was read anew.

    `form` is that of the text as it is now; `problems` and `read` are of the text when `changed`
    was told last, `last_good` and `sums` of the last one without errors.
    """

    changed = Signal()

    def __init__(self, document: Document, context: Context) -> None:
        super().__init__(document)
        self._document, self._context = document, context
        self.problems: tuple[Problem, ...] = ()
        self.read: ReadRoutine | None = None
        self.last_good: ReadRoutine | None = None
        self.sums: Balance | None = None
        self._form: tuple[str, Written | None] | None = None
        self._read_of: str | None = None
        self._timer = QTimer(self, singleShot=True, interval=SOONEST)
        self._timer.timeout.connect(self.read_now)
        document.changed.connect(self._timer.start)

    @property
    def form(self) -> Written | None:
        """What is written in the text; None where it is no YAML."""
        text = self._document.text
        if self._form is None or self._form[0] != text:
            path = self._document.path
            form = read_form(text, self._context.exercises, str(path), path.parent)
            self._form = (text, form)
        return self._form[1]

    @property
    def is_current(self) -> bool:
        """Whether the text was read as it is now."""
        return self._read_of == self._document.text

    def look_again(self) -> None:
        """Read the text anew although it is the same, since exercises may be others now."""
        self._form = self._read_of = None
        self.read_now()

    def read_now(self) -> None:
        """Read the text, if it was not."""
        self._timer.stop()
        if self.is_current:
            return
        since = QElapsedTimer()
        since.start()
        text, path = self._document.text, self._document.path
        exercises = self._context.exercises
        try:
            id_ = path.stem.lstrip(".")  # one that is new has no file yet
            read = read_routine(text, str(path), id_, exercises, str(path), path.parent)
        except Unreadable as unreadable:
            self.read, self.problems = None, unreadable.problems
        else:
            self.read, self.problems, self.last_good = read, (), read
            self.sums = balance(read.routine)
        self._read_of = text
        self._timer.setInterval(min(max(SOONEST, _TIMES * since.elapsed()), LATEST))
        self.changed.emit()
