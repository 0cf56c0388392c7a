"""Export and import on the settings page: files chosen, looked at, written and read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from exercise_app.context import Context
from exercise_app.core.notices import NoticeKind
from exercise_app.core.translation import mark, told, tr, trn
from exercise_app.history.backup import BEFORE_IMPORT
from exercise_app.history.history import History
from exercise_app.presenters.job import Progress
from exercise_app.presenters.working import Working
from exercise_app.ui.props.transfer import Change, derive_import, imported
from exercise_app.ui.views.settings import SettingsView
from exercise_app.ui.window import MainWindow

if TYPE_CHECKING:
    from exercise_app.history.export import ImportReport

_JSON, _CSV = mark("JSON files (*.json)"), mark("CSV files (*.csv)")


def choose_new(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """Have the user choose a file to write, `name` to begin with; None where they do not."""
    dialog = QFileDialog(parent, title, str(_documents() / name), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None


def choose_old(parent: QWidget, title: str, kinds: str) -> Path | None:
    """Have the user choose a file to read; None where they do not."""
    chosen, _kind = QFileDialog.getOpenFileName(
        parent, title, str(_documents()), f"{kinds};;{tr('All files (*)')}"
    )
    return Path(chosen) if chosen else None


def _documents() -> Path:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place) or Path.home())


class TransferPresenter(QObject):
    """Writes and reads files. `imported` tells that the history has changed.

    `new_file` and `old_file` have the user choose one.
    """

    imported = Signal()
    new_file = staticmethod(choose_new)
    old_file = staticmethod(choose_old)

    def __init__(
        self,
        context: Context,
        window: MainWindow,
        view: SettingsView,
        working: Working,
        restore: Callable[[Path], None],
    ) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._working, self._restore = working, restore
        view.transfer.export_requested.connect(self._export)
        view.transfer.table_requested.connect(self._export_table)
        view.transfer.import_requested.connect(self._look_at_import)

    def _export(self) -> None:
        path = self.new_file(self._window, tr("Export everything"), self._name("json"), told(_JSON))
        if path is not None:
            self._write(path, _export_all)

    def _export_table(self) -> None:
        path = self.new_file(self._window, tr("Sessions as a table"), self._name("csv"), told(_CSV))
        if path is not None:
            self._write(path, _export_table)

    def _write(self, path: Path, write: Callable[[History, Path, Progress], int]) -> None:
        def tell(many: int) -> None:
            written = trn(
                "{n} session written to {path}", "{n} sessions written to {path}", many, path=path
            )
            self._window.show_notice(written, kind=NoticeKind.DONE)

        self._working.do(
            tr("Writing {name}", name=path.name),
            lambda history, progress: write(history, path, progress),
            tell,
            tr("Nothing was exported"),
        )

    def _look_at_import(self) -> None:
        path = self.old_file(self._window, tr("Import a file"), told(_JSON))
        if path is not None:
            self._working.do(
                tr("Reading {name}", name=path.name),
                lambda history, progress: _preview(history, path, progress),
                lambda report: self._ask(path, report),
                tr("{name} cannot be imported", name=path.name),
            )

    def _ask(self, path: Path, report: ImportReport) -> None:
        question = derive_import(path.name, _changes(report), report.left_out)
        self._working.ask(question, lambda: self._import(path))

    def _import(self, path: Path) -> None:
        self._context.history.close()
        self._working.do(
            tr("Importing {name}", name=path.name),
            lambda history, progress: _import(history, path, progress),
            self._tell_imported,
            tr("Nothing was imported"),
        )

    def _tell_imported(self, found: tuple[ImportReport, Path | None]) -> None:
        report, before = found
        what = imported(_changes(report))
        if before is None:
            self._window.show_notice(what, kind=NoticeKind.DONE)
        else:
            self._window.offer_undo(what, lambda: self._restore(before))
        self.imported.emit()

    def _name(self, suffix: str) -> str:
        return f"exercise-app-{self._today.isoformat()}.{suffix}"

    @property
    def _today(self) -> date:
        return self._context.clocks.local().date()


def _export_all(history: History, path: Path, progress: Progress) -> int:
    from exercise_app.history.export import export_history

    return export_history(history, path, progress)


def _export_table(history: History, path: Path, progress: Progress) -> int:
    from exercise_app.history.csv_shape import export_csv

    return export_csv(history, path, progress)


def _preview(history: History, path: Path, progress: Progress) -> ImportReport:
    from exercise_app.history.export import preview_import

    return preview_import(history, path, progress)


def _import(history: History, path: Path, progress: Progress) -> tuple[ImportReport, Path | None]:
    """What was done, and the backup of what was there before."""
    from exercise_app.history.export import import_history

    before = history.backups.take(BEFORE_IMPORT) if history.path.exists() else None
    return import_history(history, path, progress), before


def _changes(report: ImportReport) -> dict[str, Change]:
    """A report by parts."""
    sessions = Change(report.added, report.updated, report.unchanged)
    return {"sessions": sessions, **{key: Change(*part) for key, part in report.parts.items()}}
