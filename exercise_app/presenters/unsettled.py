"""Sessions of one window that are not settled yet: cut off, or not saved."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from exercise_app.context import Context
from exercise_app.ui.window import MainWindow

if TYPE_CHECKING:
    from exercise_app.core.timeline import Timeline
    from exercise_app.presenters.adjusting import TodaysChanges
    from exercise_app.presenters.saving import Saving
    from exercise_app.presenters.sessions import SessionPresenter
    from exercise_app.presenters.unfinished import UnfinishedPresenter


class Unsettled:
    """What settles them."""

    context: Context
    window: MainWindow

    def show_today(self) -> None:
        """Open Today."""
        raise NotImplementedError

    def refresh_today(self) -> None:
        """Show Today anew where it is on the screen."""
        raise NotImplementedError

    @property
    def sessions(self) -> SessionPresenter:
        """The sessions."""
        raise NotImplementedError

    @cached_property
    def changes(self) -> TodaysChanges:
        """What is changed of routines for today."""
        raise NotImplementedError

    def _find(self, routine: str) -> Timeline | None:
        """A routine's timeline; None where it cannot be read, which is told."""
        raise NotImplementedError

    @cached_property
    def saving(self) -> Saving:
        """What saves sessions, made with the first, or where one is not saved from before."""
        from exercise_app.presenters.saving import Saving

        saving = Saving(self.context, self.window)
        saving.recovered.connect(self.refresh_today)
        return saving

    @cached_property
    def unfinished(self) -> UnfinishedPresenter:
        """What to do with a session that was cut off, made when there is one."""
        from exercise_app.presenters.unfinished import UnfinishedPresenter

        presenter = UnfinishedPresenter(
            self.context, self.window, lambda: self.sessions, self._find, self.changes
        )
        presenter.settled.connect(self.show_today)
        return presenter

    def _keep(self, session_id: str) -> None:
        self.unfinished.keep(session_id)

    def _discard(self, session_id: str) -> None:
        self.unfinished.discard(session_id)
