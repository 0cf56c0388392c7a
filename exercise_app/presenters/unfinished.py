"""A session that was cut off: go on with it, keep what there is of it, or discard it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from exercise_app.context import Context
from exercise_app.core.record import BUILT_IN
from exercise_app.core.translation import tr
from exercise_app.history.errors import HistoryError
from exercise_app.ui.window import MainWindow

if TYPE_CHECKING:
    from exercise_app.core.timeline import Timeline
    from exercise_app.presenters.adjusting import TodaysChanges
    from exercise_app.presenters.sessions import SessionPresenter


class UnfinishedPresenter(QObject):
    """Settles a session that was cut off; `settled` tells that it was kept or discarded."""

    settled = Signal()

    def __init__(
        self,
        context: Context,
        window: MainWindow,
        sessions: Callable[[], SessionPresenter],
        find: Callable[[str], Timeline | None],
        changes: TodaysChanges,
    ) -> None:
        super().__init__(window)
        self._context, self._window, self._changes = context, window, changes
        self._sessions, self._find = sessions, find

    def resume(self, session_id: str) -> None:
        """Go on with it, where its routine is still the same."""
        self._try(lambda: self._resume(session_id))

    def keep(self, session_id: str) -> None:
        """Keep it as far as it was done."""
        self._try(lambda: self._context.store.keep(session_id))
        self.settled.emit()

    def discard(self, session_id: str) -> None:
        """Take it out of the history."""
        self._try(lambda: self._context.store.discard(session_id))
        self.settled.emit()

    def _resume(self, session_id: str) -> None:
        record = self._context.store.session(session_id)
        timeline = self._find(record.routine if record.source == BUILT_IN else record.source)
        if timeline is not None:
            timeline = self._changes.as_done(timeline, record.variant)
        if timeline is not None and not self._sessions().resume(record, timeline):
            told = tr(
                "{name} has changed since: keep the session as it is, or discard it.",
                name=record.name,
            )
            self._window.show_notice(told)

    def _try(self, deed: Callable[[], object]) -> None:
        try:
            deed()
        except HistoryError as error:
            self._window.show_notice(str(error))
