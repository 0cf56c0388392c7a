"""What is added by typing: an exercise of the catalogue, a rest, or an exercise of one's own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from exercise_app.context import Context
from exercise_app.core.fuzzy import Named, folded, rank
from exercise_app.core.routine import Exercise
from exercise_app.core.translation import tr
from exercise_app.core.written import Path as Place
from exercise_app.library import form_edits as edits
from exercise_app.library.render import Plain
from exercise_app.presenters.editing.deeds import first_dose, place_to_add
from exercise_app.ui.props.catalogue import trains_text
from exercise_app.ui.props.editor import NEW, REST, Suggestion, suggestions
from exercise_app.ui.views.editor import EditorView

if TYPE_CHECKING:
    from exercise_app.presenters.editing.presenter import EditorPresenter

SLICE = 0.008
"""Seconds of reading exercises at a time."""
MOST = 7
_FIRST_REST = "30s"


class Adding(QObject):
    """Feeds the field at the top of the steps."""

    def __init__(self, editor: EditorPresenter, context: Context, view: EditorView) -> None:
        super().__init__(editor)
        self._editor, self._context, self._view = editor, context, view
        self._names: dict[str, tuple[Exercise, Named]] = {}
        self._reading: Iterator[None] | None = None
        self._swapped: Place | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._read_on)
        add = view.form.add
        add.sought.connect(self.seek)
        add.picked.connect(self.pick)
        add.left.connect(self._ask_to_add)
        view.form.inspector.swap_requested.connect(self._ask_to_swap)

    def begin(self) -> None:
        """Look at the exercises anew, a few milliseconds at a time."""
        self._ask_to_add()
        self._view.form.add.clear()
        self._context.exercises.refresh()
        self._reading = self._context.exercises.read_all()
        self._timer.start()

    def read_now(self) -> None:
        """Read all exercises at once."""
        for _ in self._reading or ():
            pass
        self._reading = None
        self._timer.stop()

    def seek(self, typed: str) -> None:
        """Show what is found for what was typed."""
        self._view.form.add.show_found(self._found(typed))

    def pick(self, key: str) -> None:
        """Add what was chosen, or put it in the place of another exercise."""
        add = self._view.form.add
        typed = add.text()
        add.clear()
        if self._swapped is not None and key not in (REST, NEW):
            self._swap(self._swapped, key)
        elif key == NEW:
            self._editor.own.ask(typed.strip(), self._swapped)
            self._ask_to_add()
        elif key == REST:
            self.put({"rest": _FIRST_REST}, tr("Rest"))
        else:
            exercise = self._editor.find(key)
            dose = first_dose(exercise, self._editor.written.values.get("kind", ""))
            name = exercise.name if exercise is not None else key
            self.put({"exercise": key, **dose}, tr("Add {name}", name=name))

    def put(self, value: dict[str, Plain], label: str) -> None:
        """Add a step below what is chosen, and choose it."""
        listing, index = place_to_add(self._editor.written, self._editor.here.chosen)
        edit = edits.add_step(listing, index, value)
        self._editor.make((label, edit, ((*listing, index),)))

    def _swap(self, path: Place, key: str) -> None:
        edit = edits.set_field(path, "exercise", key)
        self._ask_to_add()
        self._editor.make((tr("Another exercise"), edit, (path,)))
        self._view.form.take_focus()

    def _ask_to_swap(self) -> None:
        chosen = self._editor.here.chosen
        if not chosen:
            return
        self._swapped = chosen[0]
        add = self._view.form.add
        add.ask(tr("Another exercise: type its name"))
        self._view.form.close_inspector()
        add.setFocus()

    def _ask_to_add(self) -> None:
        self._swapped = None
        self._view.form.add.ask(tr("Add an exercise: type its name"))

    def _found(self, typed: str) -> tuple[Suggestion, ...]:
        asked = folded(typed)
        own = [one.exercise for one in self._editor.written.exercises]
        every = {one.id: one for one in (*self._context.exercises.known(), *own) if one is not None}
        ranked = []
        for one in every.values():
            place = rank(asked, self._named(one))
            if place is not None:
                ranked.append((place, one.name.count(" "), one.name.casefold(), one.id, one))
        best = [one for *_, one in sorted(ranked, key=lambda row: row[:4])[: MOST - 1]]
        return suggestions(typed, best, {one.id: trains_text(one) for one in best})

    def _named(self, exercise: Exercise) -> Named:
        """The words an exercise is found by, made once."""
        known = self._names.get(exercise.id)
        if known is None or known[0] is not exercise:
            more = " ".join((exercise.id, *exercise.trains, exercise.position or ""))
            named = Named(folded(exercise.name), folded(more))
            known = self._names[exercise.id] = (exercise, named)
        return known[1]

    def _read_on(self) -> None:
        until = self._context.clocks.read().mono + SLICE
        while self._reading is not None:
            if next(self._reading, self) is self:
                self._reading = None
            if self._context.clocks.read().mono >= until:
                return
        self._timer.stop()
        if self._view.form.add.text():
            self.seek(self._view.form.add.text())
