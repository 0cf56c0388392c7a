"""Exercises of the user's own: described in a sheet, kept in the routine or as a file."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject

from exercise_app.context import Context
from exercise_app.core.translation import tr
from exercise_app.core.written import Path as Place
from exercise_app.library import form_edits as edits
from exercise_app.library import render
from exercise_app.library.exercises import read_exercise
from exercise_app.library.files import SUFFIX, read_bytes
from exercise_app.library.form_edits import Edit
from exercise_app.library.naming import free_id, slug_of
from exercise_app.library.pictures import NoPicture
from exercise_app.library.problems import Unreadable
from exercise_app.library.saving import NotSaved, sentence_of, write_text
from exercise_app.library.text import decode
from exercise_app.library.values import plain_of
from exercise_app.presenters.editing.copied import CopiedPictures
from exercise_app.presenters.editing.deeds import place_to_add
from exercise_app.ui.editing.own_sheet import FIGURE, PICTURE, OwnExercise, OwnSheet
from exercise_app.ui.window import MainWindow

if TYPE_CHECKING:
    from exercise_app.presenters.editing.presenter import EditorPresenter

_DOSE = {"reps": 10}


class _Stored(NamedTuple):
    """A file that was written: what it held before, None where there was none, and holds now."""

    path: Path
    before: str | None
    after: str


class OwnExercises(QObject):
    """Asks for an exercise of one's own, checks it by the reader, and keeps it."""

    def __init__(self, editor: EditorPresenter, context: Context, window: MainWindow) -> None:
        super().__init__(editor)
        self._editor, self._context, self._window = editor, context, window
        self._id = ""
        self._swapped: Place | None = None
        self._pictures = CopiedPictures(editor)

    def ask(self, name: str, swapped: Place | None = None) -> None:
        """Ask for a new one; it goes below what is chosen, or in the place of a step's."""
        self._id, self._swapped = "", swapped
        self.sheet.ask(OwnExercise(name[:1].upper() + name[1:]), self._figures())

    def change(self, id_: str) -> None:
        """Ask for changes of one that there is."""
        exercise = self._editor.find(id_)
        if exercise is None:
            return
        self._id, self._swapped = id_, None
        shown = PICTURE if exercise.picture else FIGURE if exercise.figure is not None else ""
        own = OwnExercise(
            exercise.name,
            "\n".join(exercise.how),
            exercise.sides.value,
            shown,
            figure=id_ if shown == FIGURE else "",
            picture=exercise.picture or "",
            for_all=self._is_file(id_),
        )
        self.sheet.ask(own, self._figures(), is_new=False)

    @cached_property
    def sheet(self) -> OwnSheet:
        """The sheet, made when it is first needed."""
        sheet = OwnSheet(self._window, self._window.body)
        sheet.dismissed.connect(sheet.close_sheet)
        sheet.described.connect(self._keep)
        return sheet

    def _keep(self, own: OwnExercise) -> None:
        for_all = self._is_file(self._id) if self._id else own.for_all
        folder = (
            self._context.paths.exercises if for_all else self._editor.here.document.path.parent
        )
        try:
            values = self._values(own, folder)
            id_ = self._id or self._free_id(own.name)
            self._check(id_, values, folder)
        except (NoPicture, Unreadable, OSError) as error:
            self.sheet.show_problem(_sentence(error))
            return
        stored = self._store(id_, values) if for_all else None
        if for_all and stored is None:
            return
        self.sheet.close_sheet()
        name = values["name"]
        label = tr("Change {name}", name=name) if self._id else tr("Add {name}", name=name)
        with self._editor.here.document.together(label):
            if stored is not None:
                self._note(label, stored)
            self._use(id_, values, label, for_all=for_all)

    def _note(self, label: str, stored: _Stored) -> None:
        """Let undo take the file back, and redo write it anew."""
        here = self._editor.here

        def put(text: str | None) -> None:
            try:
                if text is None:
                    stored.path.unlink(missing_ok=True)
                else:
                    write_text(stored.path, text)
            except OSError as error:
                self._window.show_notice(sentence_of(error))
            self._context.exercises.refresh()
            here.reading.look_again()
            self._editor.render()

        here.document.note(label, partial(put, stored.before), partial(put, stored.after))

    def _use(self, id_: str, values: dict[str, Any], label: str, *, for_all: bool) -> None:
        """Write it into the routine where it belongs there, and take it for a step."""
        parts: list[Edit] = []
        if not for_all:
            parts.append(
                _changed(("exercises", id_), values)
                if self._id
                else edits.put_exercise(id_, values)
            )
        chosen: tuple[Place, ...] = self._editor.here.chosen
        if self._swapped is not None:
            parts.append(edits.set_field(self._swapped, "exercise", id_))
        elif not self._id:
            listing, index = place_to_add(self._editor.written, chosen)
            parts.append(edits.add_step(listing, index, {"exercise": id_, **_DOSE}))
            chosen = ((*listing, index),)
        if for_all:
            self._context.exercises.refresh()
        if parts:
            self._editor.make((label, edits.after_each_other(*parts), chosen))
        self._editor.here.reading.look_again()
        self._editor.render()

    def _values(self, own: OwnExercise, folder: Path) -> dict[str, Any]:
        """What is written of it. Raises NoPicture and OSError where its picture cannot be had."""
        values: dict[str, Any] = {"name": own.name}
        how = [" ".join(line.split()) for line in own.how.splitlines() if line.strip()]
        if how:
            values["how"] = how
        if own.sides != "none" or self._id:
            values["sides"] = own.sides
        if own.shown_by == FIGURE:
            figure = self._figure(own.figure)
            if figure is not None:
                values["figure"] = figure
        elif own.shown_by == PICTURE:
            if not own.picture:
                raise NoPicture(tr("Choose a picture, or another way to show it"))
            path = Path(own.picture)
            if path.parent != folder:
                path = Path(self._pictures.copy(path, folder, self._editor.here.document))
            values["picture"] = path.name
        return values

    def _figure(self, id_: str) -> Any:
        """A figure as it is written."""
        own = plain_of(self._editor.here.document.text).get("exercises") or {}
        if id_ in own:
            return own[id_].get("figure")
        return plain_of(self._context.exercises.text(id_)).get("figure")

    def _check(self, id_: str, values: dict[str, Any], folder: Path) -> None:
        """Read it as a file would be read. Raises Unreadable."""
        text = "\n".join(render.block({"format": 1, **values})) + "\n"
        read_exercise(text, id_, id_, self._context.exercises.ids(), "own", folder)

    def _store(self, id_: str, values: dict[str, Any]) -> _Stored | None:
        """Write it as a file of the user's; keys that the sheet does not show stay. None where it
        cannot be written, which is told.
        """
        path = self._context.paths.exercises / f"{id_}{SUFFIX}"
        try:
            before = decode(read_bytes(path), str(path)) if path.exists() else None
            if self._id:
                text = _changed((), values)(self._context.exercises.text(id_), True)
            else:
                text = "\n".join(render.block({"format": 1, **values})) + "\n"
            write_text(path, text)
        except (NotSaved, Unreadable) as error:
            self.sheet.show_problem(_sentence(error))
            return None
        return _Stored(path, before, text)

    def _is_file(self, id_: str) -> bool:
        """Whether an exercise is a file of the user's, and not the routine's own."""
        return id_ not in {one.id for one in self._editor.written.exercises}

    def _free_id(self, name: str) -> str:
        own = {one.id for one in self._editor.written.exercises}
        return free_id(slug_of(name) or "my-exercise", {*self._context.exercises.ids(), *own})

    def _figures(self) -> list[tuple[str, str]]:
        """The exercises that have a figure, by name."""
        own = [one.exercise for one in self._editor.written.exercises if one.exercise is not None]
        every = {one.id: one for one in (*self._context.exercises.known(), *own)}
        found = [(id_, one.name) for id_, one in every.items() if one.figure is not None]
        return sorted(found, key=lambda pair: pair[1].casefold())


def _changed(path: Place, values: dict[str, Any]) -> Edit:
    """Write what the sheet shows; what it does not show stays."""

    def edit(text: str, everywhere: bool) -> str:
        for key in ("name", "how", "sides", "figure", "picture"):
            text = edits.set_key(text, path, key, values.get(key), everywhere)
        return text

    return edit


def _sentence(error: Exception) -> str:
    if isinstance(error, OSError):
        return sentence_of(error)
    told = error.problems[0].message if isinstance(error, Unreadable) else str(error)
    return f"{told[:1].upper()}{told[1:].rstrip('.')}."
