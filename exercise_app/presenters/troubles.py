"""Unexpected errors, told calmly: one at a time, and never over a running session."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from exercise_app.core.translation import tr
from exercise_app.desktop.hooks import Trouble
from exercise_app.ui.window import MainWindow

if TYPE_CHECKING:
    from exercise_app.ui.views.trouble_sheet import TroubleSheet


class Troubles(QObject):
    """Shows the first of them in a sheet; others that come meanwhile are in the log alone, and the
    same one is shown once. In a session a notice says so, with the sheet a press away, and the
    sheet opens when the session is over.
    """

    _came = Signal(object)

    def __init__(self, window: MainWindow, has_session: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window, self._has_session = window, has_session
        self._shown: set[str] = set()
        self._waiting: Trouble | None = None
        self._is_connected = False
        # Never at once: it may come out of another thread, or out of the painting of a widget.
        self._came.connect(self._take, Qt.ConnectionType.QueuedConnection)
        window.visited.connect(self._show_waiting)

    @cached_property
    def sheet(self) -> TroubleSheet:
        """The sheet, made for the first error."""
        from exercise_app.ui.views.trouble_sheet import TroubleSheet

        sheet = TroubleSheet(self._window, self._window.body)
        sheet.dismissed.connect(sheet.close_sheet)
        return sheet

    def tell(self, trouble: Trouble) -> None:
        """Show an error soon; may be called in any thread."""
        self._came.emit(trouble)

    def _take(self, trouble: Trouble) -> None:
        if trouble.place in self._shown or self._waiting is not None:
            return
        if "sheet" in self.__dict__ and not self.sheet.isHidden():
            return
        self._shown.add(trouble.place)
        if not self._has_session():
            self.sheet.tell(trouble.what, trouble.details)
            return
        self._waiting = trouble
        told = tr("Something went wrong, and the session goes on.")
        self._window.show_notice(told, tr("Details"))
        if not self._is_connected:
            self._is_connected = True
            self._window.notice.acted.connect(self._open)

    def _open(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._window.show_notice("")
            self.sheet.tell(waiting.what, waiting.details)

    def _show_waiting(self) -> None:
        if self._waiting is not None and not self._has_session():
            self._open()
