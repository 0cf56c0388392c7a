"""Backups on the settings page: listed, made, looked at and restored."""

from __future__ import annotations

import contextlib
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from exercise_app.context import Context
from exercise_app.core.notices import NoticeKind
from exercise_app.core.overview import BackupInfo
from exercise_app.core.translation import tr
from exercise_app.history.backup import BEFORE_RESTORE, BY_HAND
from exercise_app.history.errors import HistoryError
from exercise_app.history.history import History
from exercise_app.presenters.job import Job, Progress, history_job
from exercise_app.presenters.working import Working
from exercise_app.ui.props.backups import (
    BackupsProps,
    derive_backups_props,
    derive_restore,
    restored,
)
from exercise_app.ui.views.settings import SettingsView
from exercise_app.ui.window import MainWindow

Found = tuple[list[BackupInfo], BackupInfo | None]
Looked = tuple[BackupInfo, BackupInfo | None]


class BackupsPresenter(QObject):
    """Feeds the list of backups. `restored` tells that the history is another one now."""

    restored = Signal()

    def __init__(
        self, context: Context, window: MainWindow, view: SettingsView, working: Working
    ) -> None:
        super().__init__(window)
        self._context, self._window, self._view = context, window, view
        self._working = working
        self._listing: Job | None = None
        view.backups.back_up_requested.connect(self._back_up)
        view.backups.restore_requested.connect(lambda path: self._look_at(Path(path)))

    def refresh(self) -> None:
        """Look the backups up, in another thread."""
        if not self._context.paths.history.parent.exists():
            self._show(([], None))
            return
        self._view.show_backups(BackupsProps())
        job = self._listing = history_job(self._context, _find, self)
        job.done.connect(lambda found: self._show(found) if job is self._listing else None)
        job.failed.connect(lambda told: self._view.show_backups(BackupsProps((), told)))
        job.start()

    def wait(self) -> None:
        """Wait until the backups are looked up; they are shown when the loop runs again."""
        if self._listing is not None:
            self._listing.wait()

    def restore(self, path: Path) -> None:
        """Put a backup in the place of the history, which becomes a backup itself."""
        self._context.history.close()
        self._working.do(
            tr("Restoring the backup"),
            lambda history, progress: _restore(history, path, progress),
            self._tell_restored,
            tr("The backup was not restored"),
        )

    def _show(self, found: Found) -> None:
        infos, offer = found
        self._view.show_backups(derive_backups_props(infos, self._today, offer))

    def _back_up(self) -> None:
        if not self._context.paths.history.exists():
            told = tr("There is nothing to back up yet.")
            self._window.show_notice(told, kind=NoticeKind.NEWS)
            return
        self._working.do(
            tr("Making a backup"),
            lambda history, progress: history.backups.take(BY_HAND, progress),
            self._tell_made,
            tr("No backup was made"),
        )

    def _tell_made(self, path: Path) -> None:
        self._window.show_notice(tr("The backup is {path}", path=path), kind=NoticeKind.DONE)
        self.refresh()

    def _look_at(self, path: Path) -> None:
        self._working.do(
            tr("Checking the backup"),
            lambda history, _progress: _look(history, path),
            self._ask,
            tr("This backup cannot be restored"),
        )

    def _ask(self, found: Looked) -> None:
        info, now = found
        question = derive_restore(info, now, self._today)
        self._working.ask(question, lambda: self.restore(Path(info.path)))

    def _tell_restored(self, found: tuple[BackupInfo, Path | None]) -> None:
        info, before = found
        self._context.history.database.notices.clear()
        told = restored(info, self._today)
        if before is None:
            self._window.show_notice(told, kind=NoticeKind.DONE)
        else:
            self._window.offer_undo(told, lambda: self.restore(before))
        self.refresh()
        self.restored.emit()

    @property
    def _today(self) -> date:
        return self._context.clocks.local().date()


def _find(history: History, _progress: Progress) -> Found:
    return history.backups.all(), history.backups.offer()


def _look(history: History, path: Path) -> Looked:
    """What a backup holds, and what is there now; None where that cannot be read."""
    info, now = history.backups.preview(path), None
    if history.path.exists():
        with contextlib.suppress(HistoryError):
            now = history.backups.preview(history.path)
    return info, now


def _restore(history: History, path: Path, progress: Progress) -> tuple[BackupInfo, Path | None]:
    """What was restored, and the backup of what was there before."""
    known = {backup.path for backup in history.backups.found()}
    info = history.backups.restore(path, progress)
    made = [backup for backup in history.backups.found() if backup.path not in known]
    return info, next((b.path for b in made if b.why == BEFORE_RESTORE), None)
