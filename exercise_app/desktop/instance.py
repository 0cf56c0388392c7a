"""Whether the window of a home is open already, by a lock; docs/reliability.md.

A lock of a process that is gone is taken over. Where a folder takes no lock at all, that is told
and never in the way of a start.
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QLockFile

from exercise_app.core.translation import tr

LONGEST_NAME = 90
"""Letters of a socket's path that fit everywhere (Linux has 108 bytes, macOS 104)."""


class Instance:
    """The one window of the home whose `state` folder this is."""

    def __init__(self, state: Path) -> None:
        self._state = state
        self._lock: QLockFile | None = None
        self.problem = ""
        """A sentence where the folder takes no lock, so that nobody can tell."""

    def take(self) -> bool:
        """Be the one; False where another process is. True as well where that cannot be told."""
        try:
            self._state.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self._cannot_tell(error.strerror or str(error))
            return True
        lock = QLockFile(str(self._state / "instance.lock"))
        lock.setStaleLockTime(0)  # it is not by its age that a lock is told to be left behind
        if lock.tryLock(0):
            self._lock = lock
            return True
        if lock.error() is QLockFile.LockError.LockFailedError:
            return False
        self._cannot_tell(tr("it takes no lock"))
        return True

    @property
    def is_held(self) -> bool:
        """Whether this process has the lock."""
        return self._lock is not None

    def release(self) -> None:
        """Let the next one be it."""
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    @property
    def address(self) -> str:
        """The name under which the one window is spoken to: one for each home and user."""
        import zlib

        whole = f"{self._state.resolve()}|{os.getuid() if hasattr(os, 'getuid') else ''}"
        name = f"exercise-app-{zlib.crc32(whole.encode()):08x}{zlib.adler32(whole.encode()):08x}"
        runtime = os.environ.get("XDG_RUNTIME_DIR", "")
        path = f"{runtime}/{name}"
        has_place = os.name == "posix" and Path(runtime).is_absolute() and Path(runtime).is_dir()
        return path if has_place and len(path.encode()) <= LONGEST_NAME else name

    def _cannot_tell(self, reason: str) -> None:
        self.problem = tr(
            "Whether Exercise App is open already cannot be told: {folder} cannot be used "
            "({reason}). Everything works as usual; open one window at a time.",
            folder=self._state,
            reason=reason,
        )
