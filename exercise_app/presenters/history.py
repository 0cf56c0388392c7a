"""The history: pages of sessions, a session's own page, and the summary with its ratings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from exercise_app.core.record import SessionRecord
from exercise_app.history.errors import HistoryError
from exercise_app.history.store import Store
from exercise_app.ui.props.history import derive_history_props
from exercise_app.ui.props.summary import derive_session_props, derive_summary_props
from exercise_app.ui.window import MainWindow

PAGE = 60
"""Sessions read at a time."""


class HistoryPresenter(QObject):
    """Feeds the history, a session's page and the summary; stores how a session felt."""

    routine_requested = Signal(str)

    def __init__(self, store: Store, window: MainWindow, today: Callable[[], date]) -> None:
        super().__init__(window)
        self._store, self._window, self._today = store, window, today
        self._shown: list[SessionRecord] = []
        self._summed_up: SessionRecord | None = None
        self._connected: set[str] = set()

    def show_list(self) -> None:
        """Open the list of sessions, newest first."""
        view = self._window.history
        if self._is_new("history"):
            view.more_requested.connect(self._read_more)
            view.session_requested.connect(self.show_session)
            view.today_requested.connect(lambda: self._window.place_chosen.emit("today"))
        self._shown = []
        self._read_more(0)
        self._window.show_view("history")

    def show_session(self, session_id: str) -> None:
        """Open a session's page."""
        view = self._window.session
        if self._is_new("session"):
            view.back_requested.connect(self.show_list)
            view.routine_requested.connect(self.routine_requested)
        try:
            record = self._store.session(session_id)
        except HistoryError as error:
            self._window.show_notice(str(error))
            return
        view.render_props(derive_session_props(record, self._today()))
        self._window.show_view("session")

    def show_summary(self, record: SessionRecord) -> None:
        """Open the summary of a session that has just ended."""
        view = self._window.summary
        if self._is_new("summary"):
            view.effort_rated.connect(lambda effort: self._rate(effort=effort))
            view.pain_rated.connect(lambda pain: self._rate(pain_after=pain))
            view.closed.connect(lambda: self._window.place_chosen.emit("today"))
        self._summed_up = record
        view.render_props(derive_summary_props(record))
        self._window.show_view("summary")

    def _is_new(self, view: str) -> bool:
        new = view not in self._connected
        self._connected.add(view)
        return new

    def _read_more(self, known: int) -> None:
        if known != len(self._shown):
            return
        try:
            self._shown += self._store.page(known, PAGE)
            total = self._store.count()
        except HistoryError as error:
            self._window.show_notice(str(error))
            total = len(self._shown)
        props = derive_history_props(self._shown, total, self._today())
        self._window.history.render_props(props)

    def _rate(self, **rating: int | None) -> None:
        if self._summed_up is None:
            return
        rated = replace(self._summed_up, **rating)  # type: ignore[arg-type]
        try:
            self._summed_up = self._store.edit(rated)
        except HistoryError as error:
            self._window.show_notice(f"This is not saved: {error}")
            self._summed_up = rated
        self._window.summary.render_props(derive_summary_props(self._summed_up))
