"""Keeps what is edited and its file from going apart unnoticed, whoever else writes the file."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from exercise_app.context import Context
from exercise_app.core.notices import NoticeKind
from exercise_app.core.translation import tr
from exercise_app.desktop.data import routines_dir
from exercise_app.library.files import MAX_BYTES, SUFFIX, yaml_files
from exercise_app.library.naming import free_id
from exercise_app.library.problems import Unreadable
from exercise_app.library.saving import NotSaved, write_text
from exercise_app.library.source import set_at
from exercise_app.presenters.editing.presenter import EditorPresenter
from exercise_app.ui.editing.document import BOM, Document
from exercise_app.ui.editing.outside_sheets import ConflictSheet
from exercise_app.ui.props.difference import derive_difference
from exercise_app.ui.window import MainWindow


class Outside(QObject):
    """Looks at the files of what is edited. `copied` tells that a file was written beside one."""

    copied = Signal()

    def __init__(self, editor: EditorPresenter, context: Context, window: MainWindow) -> None:
        super().__init__(editor)
        self._editor, self._context, self._window = editor, context, window
        self._bases: dict[Document, str | None] = {}
        """What the file of each document held when both were last the same; None: no file."""
        self._asked: Document | None = None
        editor.before_saving = self.may_save
        editor.opened.connect(self._take)
        editor.saved.connect(self._note_saved)
        editor.closed.connect(self._let_go)

    def follow(self, paths: Iterable[Path]) -> None:
        """Look at what is edited of the files at `paths`, which have changed."""
        changed = set(paths)
        for document in list(self._bases):
            if document.path in changed:
                self._look(document)

    def may_save(self, document: Document) -> bool:
        """Whether saving takes nothing away that the user has not seen; else that is asked."""
        now = content_of(document.path)
        if now in (None, document.content, self._bases.get(document)):
            return True
        self._ask(document, now or "")
        return False

    @cached_property
    def sheet(self) -> ConflictSheet:
        """The question which version counts."""
        sheet = ConflictSheet(self._window, self._window.body)
        sheet.dismissed.connect(sheet.close_sheet)
        sheet.mine_chosen.connect(self._keep_mine)
        sheet.theirs_chosen.connect(self._take_theirs)
        sheet.both_chosen.connect(self._keep_both)
        return sheet

    def _take(self, document: Document) -> None:
        if document not in self._bases:
            self._bases[document] = content_of(document.path)
        else:
            self._look(document)

    def _note_saved(self, document: Document) -> None:
        self._bases[document] = document.content

    def _let_go(self, document: Document) -> None:
        self._bases.pop(document, None)

    def _look(self, document: Document) -> None:
        now = content_of(document.path)
        if now == self._bases[document]:
            return
        name = document.path.name
        if now is None:
            self._bases[document] = None
            document.set_dirty()
            told = tr(
                "{name} is gone. It is still here: save it to have the file again.", name=name
            )
            self._window.show_notice(told)
        elif now == document.content:
            self._bases[document] = now
            document.set_clean()
        elif document.is_clean:
            self._load(document, now)
            told = tr(
                "{name} was changed by another program, and is shown as it is now.", name=name
            )
            self._window.show_notice(told, kind=NoticeKind.NEWS)
        elif self._editor.document is document and self._window.current == "editor":
            self._ask(document, now)

    def _load(self, document: Document, content: str) -> None:
        """Show what the file holds; undo brings back what was there."""
        document.apply(tr("Reload"), lambda _: content.removeprefix(BOM))
        document.set_clean()
        self._bases[document] = content

    def _ask(self, document: Document, theirs: str) -> None:
        self._asked = document
        lines = derive_difference(theirs.removeprefix(BOM), document.text)
        self.sheet.close_sheet()
        self.sheet.ask(document.path.name, lines)

    def _answered(self) -> Document | None:
        self.sheet.close_sheet()
        document, self._asked = self._asked, None
        return document if document in self._bases else None

    def _keep_mine(self) -> None:
        """Go on with what was typed; saving it takes the place of what the file has now."""
        document = self._answered()
        if document is not None:
            self._bases[document] = content_of(document.path)

    def _take_theirs(self) -> None:
        document = self._answered()
        if document is not None:
            self._load(document, content_of(document.path) or "")

    def _keep_both(self) -> None:
        """Save what was typed as a routine of its own, and go on with what the file has."""
        document = self._answered()
        if document is None:
            return
        folder = self._context.paths.routines
        taken = {path.stem for each in (folder, routines_dir()) for path, _ in yaml_files(each)}
        path = folder / f"{free_id(document.path.stem, taken)}{SUFFIX}"
        try:
            write_text(path, _renamed(document.content, path.stem))
        except NotSaved as error:
            self._window.show_notice(str(error))
            return
        self._load(document, content_of(document.path) or "")
        told = tr("Yours is saved as {name}.", name=path.name)
        self._window.show_notice(told, kind=NoticeKind.DONE)
        self.copied.emit()


def _renamed(text: str, id_: str) -> str:
    """A routine's text with the number of its new id behind its name, to tell the two apart."""
    number = id_.rpartition("-")[2]
    with suppress(Unreadable, LookupError):
        from exercise_app.library.values import plain_of

        name = plain_of(text.removeprefix(BOM)).get("name")
        if isinstance(name, str) and number.isdigit():
            return set_at(text, ("name",), f"{name} ({number})", everywhere=True)
    return text


def content_of(path: Path) -> str | None:
    """What the file at `path` holds, its byte order mark and line ends too; None: no such file.

    Bytes that are no UTF-8 become halves of characters, which are never saved.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError:
        return None
    return data.decode("utf-8", "surrogateescape")
