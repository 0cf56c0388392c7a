"""After the history was damaged: the newest good backup is offered on Today, and restored."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from exercise_app.context import Context
from exercise_app.core.notices import NoticeKind
from exercise_app.core.overview import BackupInfo
from exercise_app.core.translation import tr
from exercise_app.presenters.asked import Asked
from exercise_app.presenters.working import Working
from exercise_app.ui.props import words
from exercise_app.ui.props.rescue import RescueProps, derive_rescue
from exercise_app.ui.window import MainWindow


class RescuePresenter(QObject):
    """Looks for the backup beside the window. `changed` tells that the offer, or the history, is
    another one now.
    """

    changed = Signal()

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._asked = Asked(context.paths.cache / "asked.json")
        self._info: BackupInfo | None = None

    @cached_property
    def working(self) -> Working:
        """What does the work in another thread."""
        return Working(self._context, self._window)

    def look(self) -> None:
        """Look for a backup to offer, in another thread."""
        if not self._asked.is_backup_declined(self._damaged()):
            self.working.do(
                "", lambda history, _: history.backups.offer(), self._take, "", quiet=True
            )

    def props(self) -> RescueProps | None:
        """The offer; None where nothing is to be offered."""
        if self._info is None:
            return None
        is_aside = self._damaged() != self._context.paths.history
        return derive_rescue(self._info, self._context.clocks.local().date(), is_aside=is_aside)

    def decline(self) -> None:
        """Offer it no more; the settings page still lists it."""
        self._asked.decline_backup(self._damaged())
        self._take(None)

    def restore(self) -> None:
        """Put the backup in the place of the history, which becomes a backup itself."""
        if self._info is None:
            return
        path = Path(self._info.path)
        self._context.history.close()
        self.working.do(
            tr("Restoring the backup"),
            lambda history, progress: history.backups.restore(path, progress),
            self._restored,
            tr("The backup was not restored"),
        )

    def _restored(self, info: BackupInfo) -> None:
        self._context.history.database.notices.clear()
        held = words.sessions(info.sessions)
        told = tr("Your history is back, with {held}.", held=held)
        self._window.show_notice(told, kind=NoticeKind.DONE)
        self._take(None)

    def _take(self, info: BackupInfo | None) -> None:
        self._info = info
        self.changed.emit()

    def _damaged(self) -> Path:
        """The file that was damaged: the newest that was put aside, else the history itself."""
        found = self._context.history.backups.damaged()
        return found[0] if found else self._context.paths.history
