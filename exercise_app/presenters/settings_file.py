"""Watches `settings.yaml` while a session runs, so that what is changed in it is heard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

_SETTLED = 100
"""Milliseconds without a further change after which a file is taken to be written."""


class SettingsFile(QObject):
    """Tells when the file at `path` is made, changed, replaced or deleted."""

    changed = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._stamp = self._look()
        self._watcher = QFileSystemWatcher(self)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLED)
        self._settle.timeout.connect(self._tell)
        self._watcher.fileChanged.connect(lambda _path: self._settle.start())
        self._watcher.directoryChanged.connect(lambda _path: self._settle.start())
        self._watch()

    def _watch(self) -> None:
        """Watch file and folder: an editor that replaces the file ends the watch on it."""
        watched = {*self._watcher.files(), *self._watcher.directories()}
        wanted = [str(path) for path in (self._path.parent, self._path) if path.exists()]
        missing = [path for path in wanted if path not in watched]
        if missing:
            self._watcher.addPaths(missing)

    def _tell(self) -> None:
        self._watch()
        stamp = self._look()
        if stamp != self._stamp:
            self._stamp = stamp
            self.changed.emit()

    def _look(self) -> tuple[int, int, int] | None:
        try:
            status = self._path.stat()
        except OSError:
            return None
        return status.st_mtime_ns, status.st_size, status.st_ino
