"""Changes of the document: applied, refused in one sentence, or asked about where shared."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QObject

from exercise_app.core.written import ROOT, Path
from exercise_app.library.form_edits import Edit, only_here
from exercise_app.library.problems import Unreadable
from exercise_app.library.source import BehindAlias
from exercise_app.ui.editing.document import Document
from exercise_app.ui.editing.sheets import SharedSheet
from exercise_app.ui.window import MainWindow

After = Callable[[], None]


class Changing(QObject):
    """Applies edits to one document. `given_up` is called where a change was not made after all."""

    def __init__(self, document: Document, window: MainWindow, given_up: After) -> None:
        super().__init__(document)
        self._document, self._window, self._given_up = document, window, given_up
        self._asked: Callable[[Callable[[str], str]], None] | None = None
        self._edit: Edit | None = None
        self._everywhere: set[Path] = set()
        self._about: Path = ()
        self._follow: Callable[[], object] | None = None

    def then(self, follow: Callable[[], object]) -> bool:
        """Whether something is being asked: then `follow` comes once it is answered."""
        if self._asked is not None:
            self._follow = follow
        return self._asked is not None

    def forget_answers(self) -> None:
        """Ask again about what is shared."""
        self._everywhere.clear()

    def do(self, label: str, edit: Edit, joins: str = "", after: After | None = None) -> None:
        """Make a change; `after` follows once it is made. Where something is shared, ask first."""

        def apply(change: Callable[[str], str]) -> None:
            try:
                self._document.apply(label, change, joins)
            except Unreadable as refused:
                self._refuse(refused)
            else:
                if after is not None:
                    after()

        try:
            apply(lambda text: edit(text, False))
        except BehindAlias as shared:
            if shared.alias in self._everywhere:
                apply(lambda text: edit(text, True))
                return
            if self._window.current != "editor":
                apply(only_here(edit))  # another page came up: keep what was typed
                return
            self._asked, self._edit, self._about = apply, edit, shared.alias
            steps = [place for place in shared.places if place[:1] == ROOT]
            self._sheet.ask(len(steps) if len(steps) > 1 else len(shared.places))
        except LookupError:
            self._given_up()

    @cached_property
    def _sheet(self) -> SharedSheet:
        sheet = SharedSheet(self._window, self._window.body)
        sheet.dismissed.connect(self._dismiss)
        sheet.everywhere.connect(lambda: self._answer(everywhere=True))
        sheet.only_here.connect(lambda: self._answer(everywhere=False))
        return sheet

    def _answer(self, *, everywhere: bool) -> None:
        self._sheet.close_sheet()
        apply, edit, follow = self._asked, self._edit, self._follow
        self._asked = self._edit = self._follow = None
        if apply is None or edit is None:
            return
        if everywhere:
            self._everywhere.add(self._about)
            apply(lambda text: edit(text, True))
        else:
            apply(only_here(edit))
        if follow is not None:
            follow()

    def _dismiss(self) -> None:
        self._asked = self._edit = self._follow = None
        self._sheet.close_sheet()
        self._given_up()

    def _refuse(self, refused: Unreadable) -> None:
        message = refused.problems[0].message
        self._window.show_notice(f"{message[:1].upper()}{message[1:]}.")
        self._given_up()
