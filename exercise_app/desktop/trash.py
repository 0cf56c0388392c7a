"""The desktop's trash: a file goes there, and comes back."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFile

FALLBACK = ".trash"
"""The folder beside a file where it goes when the desktop has no trash for it."""


@dataclass(frozen=True, slots=True)
class Trashed:
    """A file that was at `path` and lies at `now`."""

    path: Path
    now: Path


def put_in_trash(path: Path) -> Trashed:
    """Move a file to the desktop's trash, or into a folder beside it where there is none.

    Raises OSError where it can be moved nowhere; then it is where it was.
    """
    done, where = _by_desktop(path)
    if done and where:
        return Trashed(path, Path(where))
    if done:
        return Trashed(path, path)  # the desktop does not tell where it is
    folder = path.parent / FALLBACK
    folder.mkdir(exist_ok=True)
    now, number = folder / path.name, 1
    while now.exists():
        number += 1
        now = folder / f"{path.stem}-{number}{path.suffix}"
    shutil.move(path, now)
    return Trashed(path, now)


def bring_back(trashed: Trashed) -> None:
    """Move a file back to where it was.

    Raises OSError where it is in the trash no more, or another file has its name now.
    """
    if trashed.path.exists():
        raise FileExistsError(17, "another file has its name now", str(trashed.path))
    trashed.path.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(trashed.now, trashed.path)
    note = trashed.now.parent.parent / "info" / f"{trashed.now.name}.trashinfo"
    note.unlink(missing_ok=True)


def _by_desktop(path: Path) -> tuple[bool, str]:
    """Whether the desktop took the file, and where it is now."""
    file = QFile(str(path))
    done = file.moveToTrash()
    return done, file.fileName() if done else ""
