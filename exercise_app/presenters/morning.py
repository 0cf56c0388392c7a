"""How it was on the morning after a session: asked on Today, answered or skipped."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal

from exercise_app.context import Context
from exercise_app.core.overview import Awaiting
from exercise_app.core.translation import tr
from exercise_app.history.errors import HistoryError
from exercise_app.presenters.asked import Asked
from exercise_app.ui.props.morning import MorningProps, derive_morning
from exercise_app.ui.window import MainWindow


class MorningPresenter(QObject):
    """Keeps the answer with the session. `changed` tells that something was said."""

    changed = Signal()

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._asked = Asked(context.paths.cache / "asked.json")
        self._answered: tuple[Awaiting, int | None] | None = None
        self._day: date | None = None
        window.visited.connect(self._forget)

    def props(self, awaiting: Awaiting | None, today: date) -> MorningProps | None:
        """The question about the session that awaits one, or what was answered today."""
        if today != self._day:
            self._day, self._answered = today, None
        if self._answered is not None:
            return derive_morning(self._answered[0], today, self._answered[1])
        if awaiting is None or self._asked.is_morning_skipped(awaiting.date):
            return None
        return derive_morning(awaiting, today)

    def rate(self, awaiting: Awaiting | None, pain: int | None) -> None:
        """Keep an answer, or take it back (None)."""
        from dataclasses import replace

        session = awaiting if self._answered is None else self._answered[0]
        if session is None:
            return
        try:
            record = self._context.store.session(session.id)
            self._context.store.edit(replace(record, pain_morning=pain))
        except HistoryError as error:
            self._window.show_notice(tr("This is not saved: {error}", error=error))
            return
        self._answered = session, pain
        self.changed.emit()

    def skip(self, awaiting: Awaiting | None) -> None:
        """Leave it open for good."""
        session = awaiting if self._answered is None else self._answered[0]
        self._answered = None
        if session is not None:
            self._asked.skip_morning(session.date)
        self.changed.emit()

    def _forget(self, view: str) -> None:
        """Another page was opened: what was answered need not be seen again."""
        if view != "today":
            self._answered = None
