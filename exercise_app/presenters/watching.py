"""Watches the user's folders, so that what another program changes is shown within a second.

The system tells of changes; nothing is asked for while nothing changes. Where it tells nothing (a
network drive, too many files) the folders are looked at whenever the window becomes the active
one.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

SETTLED = 120
"""Milliseconds without a further change after which files are looked at."""
LATEST = 500
"""Milliseconds after the first change at which they are, however many more come."""
MOST_WATCHED = 2000
"""Files that are watched one by one; more are noticed by their folder, or when it is looked at."""


class Look(NamedTuple):
    """What tells one version of a file from another."""

    changed: int
    size: int
    inode: int


class Watching(QObject):
    """`changed` gives the paths of the files that are new, changed or gone."""

    changed = Signal(list)

    def __init__(self, folders: Sequence[Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folders = tuple(folders)
        self._watcher = QFileSystemWatcher(self)
        self._settled = QTimer(self, singleShot=True, interval=SETTLED)
        self._latest = QTimer(self, singleShot=True, interval=LATEST)
        for timer in (self._settled, self._latest):
            timer.timeout.connect(self.look)
        self._watcher.fileChanged.connect(self._notice)
        self._watcher.directoryChanged.connect(self._notice_folder)
        self._files: dict[Path, Look] = {}
        self._watch()
        self._files = self._look()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._follow_application)

    def look(self) -> None:
        """Look at the folders now, and tell what has changed since the last look."""
        self._settled.stop()
        self._latest.stop()
        self._watch()
        before, self._files = self._files, self._look()
        different = before.items() ^ self._files.items()
        if different:
            self.changed.emit(sorted({path for path, _ in different}))

    def note(self, path: Path) -> None:
        """Take the file at `path` as it is now: we ourselves have written it."""
        look = _look_at(path)
        if look is not None and path.parent in self._folders:
            self._files[path] = look

    @property
    def is_waiting(self) -> bool:
        """Whether a change was noticed that was not looked at yet."""
        return self._settled.isActive()

    def _notice(self, _path: str = "") -> None:
        self._settled.start()
        if not self._latest.isActive():
            self._latest.start()

    def _notice_folder(self, path: str) -> None:
        """Something in a folder changed; above the folders that is only of interest to us where
        one of them is there now.
        """
        above = Path(path) not in self._folders
        if not above or any(str(f) not in self._watched() and f.is_dir() for f in self._folders):
            self._notice()

    def _follow_application(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.look()

    def _watched(self) -> set[str]:
        return {*self._watcher.files(), *self._watcher.directories()}

    def _watch(self) -> None:
        """Watch what is not watched yet: a file that was replaced, a folder that was made."""
        watched = self._watched()
        wanted = [str(_nearest(folder)) for folder in self._folders]
        wanted += [str(path) for path in list(self._look())[:MOST_WATCHED]]
        missing = [path for path in dict.fromkeys(wanted) if path not in watched]
        if missing:
            self._watcher.addPaths(missing)
        gone = watched - set(wanted)
        if gone:
            self._watcher.removePaths(sorted(gone))

    def _look(self) -> dict[Path, Look]:
        found = {}
        for folder in self._folders:
            for path in _visible_files(folder):
                look = _look_at(path)
                if look is not None:
                    found[path] = look
        return found


def _visible_files(folder: Path) -> list[Path]:
    try:
        with os.scandir(folder) as entries:
            return [Path(entry.path) for entry in entries if not entry.name.startswith(".")]
    except OSError:
        return []


def _look_at(path: Path) -> Look | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return Look(status.st_mtime_ns, status.st_size, status.st_ino)


def _nearest(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there."""
    while not folder.is_dir() and folder.parent != folder:
        folder = folder.parent
    return folder
