"""Leaving the editor: what is not saved is asked about once, and kept meanwhile."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from exercise_app.core.translation import tr
from exercise_app.presenters.editing.opened import Back, Opened
from exercise_app.ui.editing.sheets import LeaveSheet
from exercise_app.ui.window import MainWindow

if TYPE_CHECKING:
    from exercise_app.presenters.editing.presenter import EditorPresenter


class Leaving(QObject):
    """Asks before something unsaved is left for good."""

    def __init__(self, editor: EditorPresenter, window: MainWindow) -> None:
        super().__init__(editor)
        self._editor, self._window = editor, window
        self._lead: Back = lambda: None
        window.visited.connect(self._note_visit)

    def leave(self, lead: Back) -> None:
        """Go where `lead` leads, after the question where there is one."""
        here = self._editor.here
        self._lead = lead
        if self._editor.is_asked(lambda: self.leave(lead)):
            return
        is_blank = here.is_new and not here.document.stack.canUndo()
        if here.document.is_clean or is_blank:
            self._go()
        else:
            self.sheet.ask(here.name)

    def leave_window(self) -> None:
        """Close the window, after the question where there is one."""

        def close() -> None:
            self._window.close()

        self.leave(close)

    @cached_property
    def sheet(self) -> LeaveSheet:
        """The question, made when it is first needed."""
        sheet = LeaveSheet(self._window, self._window.body)
        sheet.dismissed.connect(sheet.close_sheet)
        sheet.save_requested.connect(self._save)
        sheet.discard_requested.connect(self._go)
        return sheet

    def _save(self) -> None:
        self.sheet.close_sheet()
        if self._editor.save():
            self._go()

    def _go(self) -> None:
        if "sheet" in self.__dict__:
            self.sheet.close_sheet()
        self._editor.close(self._editor.here)
        self._lead()

    def _note_visit(self, view: str) -> None:
        """Another page came up: what is not saved is kept, and that is said."""
        if self._editor.document is None or view in ("editor", "player"):
            return
        here: Opened = self._editor.here
        self._editor.view.form.inspector.take_all()
        if here.document.is_clean or (here.is_new and not here.document.stack.canUndo()):
            self._editor.close(here)
            return
        told = tr(
            "“{name}” is not saved yet. What you changed is kept: edit it again to go on.",
            name=here.name,
        )
        self._window.show_notice(told)
