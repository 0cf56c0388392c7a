"""Help, from everywhere: the guide, the page of symptoms, and what speaks against a session."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from exercise_app.context import Context
from exercise_app.core.translation import tr
from exercise_app.desktop.data import assets_dir
from exercise_app.presenters.guide import GuidePresenter
from exercise_app.presenters.signs import SignsPresenter
from exercise_app.ui.props.signs import advice_in_short
from exercise_app.ui.window import MainWindow

if TYPE_CHECKING:
    from exercise_app.presenters.sessions import SessionPresenter

Running = Callable[[], "SessionPresenter | None"]
"""Gives the sessions while one is on, else None."""


class HelpPresenter(QObject):
    """Leads to the guide and to the page of symptoms, and back to where one was."""

    routine_requested = Signal(str)
    exercise_requested = Signal(str)
    today_requested = Signal()

    def __init__(self, context: Context, window: MainWindow, running: Running) -> None:
        super().__init__(window)
        self._window, self._running = window, running
        self._before = self._told = ""
        self.guide = GuidePresenter(assets_dir() / "guide", window)
        self.guide.routine_requested.connect(self.routine_requested)
        self.guide.exercise_requested.connect(self.exercise_requested)
        self.signs = SignsPresenter(context.history.symptoms, context.clocks.local, window)

    def open_signs(self) -> None:
        """Open the page of symptoms; a session that runs is paused meanwhile."""
        if self._window.current == "signs":
            return
        self._before = self._window.current
        sessions = self._running()
        if sessions is None:
            self.signs.show_page(self._leave_signs, alone=False)
        else:
            sessions.step_aside()
            self.signs.show_page(self.return_to_session, tr("Back to the session"), alone=True)

    def return_to_session(self) -> None:
        """Bring the session back that was left for help: paused, and with what is advised now.

        One that has just been started without asking is told the same.
        """
        sessions = self._running()
        if sessions is not None:
            advice, former = self.signs.advice(), self._told
            self._told = "" if advice is None else advice_in_short(advice)
            sessions.come_back(self._told if self._told or former else None)

    def _leave_signs(self) -> None:
        """Back to the page before; Today is shown anew, as what it advises may have changed."""
        if self._before in ("", "today"):
            self.today_requested.emit()
        else:
            self._window.show_view(self._before)
