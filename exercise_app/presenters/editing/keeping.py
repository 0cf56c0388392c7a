"""Routines as files of the user's: copied, made anew, put back, and put in the trash."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from exercise_app.context import Context
from exercise_app.core.translation import tr
from exercise_app.desktop.data import routines_dir
from exercise_app.desktop.trash import Trashed, bring_back, put_in_trash
from exercise_app.library import render
from exercise_app.library.files import SUFFIX, read_bytes, yaml_files
from exercise_app.library.naming import free_id
from exercise_app.library.problems import Unreadable
from exercise_app.library.saving import NotSaved, write_text
from exercise_app.library.source import set_at
from exercise_app.presenters.editing.offers import (
    CUSTOMIZE,
    DELETE,
    DUPLICATE,
    EDIT,
    NEW_ONE,
    PUT_BACK,
)
from exercise_app.presenters.editing.presenter import EditorPresenter
from exercise_app.ui.window import MainWindow

NEW = """\
format: 1
name: {name}
kind: strength
steps: []
"""
"""What a new routine begins with."""
Open = Callable[[str], None]


class Keeping(QObject):
    """Does what a routine's page offers: `open_routine` shows a routine's page, `home` Today."""

    def __init__(
        self,
        context: Context,
        window: MainWindow,
        editor: EditorPresenter,
        open_routine: Open,
        home: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._context, self._window, self._editor = context, window, editor
        self._open_routine, self._home = open_routine, home

    def do(self, deed: str, routine: str) -> None:
        """Do with a routine what its page offers."""
        {
            EDIT: self.edit,
            CUSTOMIZE: self.customize,
            NEW_ONE: lambda _: self.new(),
            DUPLICATE: self.duplicate,
            DELETE: self.delete,
            PUT_BACK: self.put_back,
        }[deed](routine)

    def edit(self, routine: str) -> None:
        """Edit a routine of the user's; a built-in one is copied first."""
        path = self._path(routine)
        if not path.exists():
            self.customize(routine)
            return
        text = self._text(path)
        if text is not None:
            self._editor.open(path, text, lambda: self._open_routine(routine))

    def customize(self, routine: str) -> None:
        """Copy a built-in routine to the user's, where it takes its place, and edit it."""
        path = self._path(routine)
        text = self._text(routines_dir() / path.name)
        if text is not None and not path.exists() and self._write(path, text):
            self._editor.files_changed.emit()
            self.edit(routine)

    def new(self) -> None:
        """Edit a routine that is new; it gets a file when it is first saved."""
        name = tr("My routine")
        path = self._context.paths.routines / f".new{SUFFIX}"
        text = NEW.format(name=render.scalar(name))
        self._editor.open(path, text, self._home, is_new=True)
        self._editor.view.form.open_inspector()

    def edit_text(self, text: str, id_: str) -> None:
        """Edit a text that came from elsewhere, as a routine that is new."""
        path = self._context.paths.routines / f".{id_ or 'new'}{SUFFIX}"
        self._editor.open(path, text, self._home, is_new=True)

    def duplicate(self, routine: str) -> None:
        """Copy a routine to another of the user's, and edit that."""
        source = self._path(routine)
        text = self._text(source if source.exists() else routines_dir() / source.name)
        if text is None:
            return
        folder = self._context.paths.routines
        taken = {path.stem for each in (folder, routines_dir()) for path, _ in yaml_files(each)}
        path = folder / f"{free_id(routine, taken)}{SUFFIX}"
        if self._write(path, _renamed(text)):
            self._editor.files_changed.emit()
            self.edit(path.stem)

    def delete(self, routine: str) -> None:
        """Put a routine of the user's in the trash, with a way back."""
        told = tr("“{name}” is in the trash.", name=self._name(routine))
        self._throw_away(routine, told, self._home)

    def put_back(self, routine: str) -> None:
        """Put the user's copy of a built-in routine in the trash: the built-in is there again."""
        told = tr("“{name}” is as it came with the app.", name=self._name(routine))
        self._throw_away(routine, told, lambda: self._open_routine(routine))

    def _throw_away(self, routine: str, told: str, lead: Callable[[], None]) -> None:
        path = self._path(routine)
        self._editor.forget(path)
        try:
            trashed = put_in_trash(path)
        except OSError as error:
            self._tell(error)
            return
        self._editor.files_changed.emit()
        lead()
        self._window.offer_undo(told, lambda: self._bring_back(trashed, routine))

    def _bring_back(self, trashed: Trashed, routine: str) -> None:
        try:
            bring_back(trashed)
        except OSError as error:
            self._tell(error)
            return
        self._editor.files_changed.emit()
        self._open_routine(routine)

    def _path(self, routine: str) -> Path:
        return self._context.paths.routines / f"{routine}{SUFFIX}"

    def _name(self, routine: str) -> str:
        entries = self._context.routines.entries()
        return next((entry.name for entry in entries if entry.id == routine), routine)

    def _text(self, path: Path) -> str | None:
        """What is in a file, its byte order mark too; None where it cannot be read, with a word."""
        try:
            return read_bytes(path).decode("utf-8")
        except Unreadable as error:
            self._window.show_notice(str(error).splitlines()[0])
        except UnicodeDecodeError:
            told = tr("{name} is not UTF-8. Save it with that encoding first.", name=path.name)
            self._window.show_notice(told)
        return None

    def _write(self, path: Path, text: str) -> bool:
        try:
            write_text(path, text)
        except NotSaved as error:
            self._window.show_notice(str(error))
            return False
        return True

    def _tell(self, error: OSError) -> None:
        reason = error.strerror or str(error)
        told = tr(
            "This cannot be done: {reason}. Check the file and its folder, then try again.",
            reason=reason,
        )
        self._window.show_notice(told)


def _renamed(text: str) -> str:
    """`text` with a name that tells the copy from the other one."""
    from exercise_app.library.values import plain_of

    try:
        name = str(plain_of(text).get("name", ""))
        copy = tr("{name}, a copy", name=name)
        return set_at(text, ("name",), copy, everywhere=True)
    except (Unreadable, LookupError):
        return text
