"""A database copied whole by SQLite's own backup, while others go on using it."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

from exercise_app.history.files import new_beside, sync_folder

PAGES = 256
"""Pages copied at a time (1 MiB): about a millisecond in which nobody else can write."""
PAUSE = 0.002
"""Seconds left to others between two such steps."""
PATIENCE = 5.0
"""Seconds without getting on, as another program holds the file, after which a copy gives up."""

Progress = Callable[[int, int], object]
"""Is told after each step how many pages are copied, and of how many."""


class DamagedCopyError(sqlite3.DatabaseError):
    """What was copied is no whole database, so its source is none."""

    sqlite_errorcode = sqlite3.SQLITE_CORRUPT


def copy_to_file(
    source: sqlite3.Connection, target: Path, progress: Progress | None = None
) -> None:
    """Copy a database into the new file `target`, which appears when it is whole and checked.

    Raises sqlite3.Error and OSError, and DamagedCopyError where the source is damaged.
    """
    handle, part = new_beside(target)
    os.close(handle)
    try:
        with contextlib.closing(sqlite3.connect(part, isolation_level=None)) as copy:
            copy.execute("PRAGMA journal_mode = OFF")  # until it is whole nobody will miss it
            copy.execute("PRAGMA synchronous = OFF")
            copy_over(source, copy, progress)
            found = damage(copy)
            if found:
                raise DamagedCopyError("; ".join(found))
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    sync_folder(target.parent)


def copy_over(
    source: sqlite3.Connection, target: sqlite3.Connection, progress: Progress | None = None
) -> None:
    """Copy a database over what is in another, all or nothing. Raises sqlite3.Error."""
    moved = time.monotonic()

    def step(status: int, remaining: int, total: int) -> None:
        nonlocal moved
        if status in (sqlite3.SQLITE_OK, sqlite3.SQLITE_DONE):
            moved = time.monotonic()
            if progress is not None:
                progress(total - remaining, total)
        elif time.monotonic() - moved > PATIENCE:
            busy = sqlite3.OperationalError("database is locked")
            busy.sqlite_errorcode = sqlite3.SQLITE_BUSY
            raise busy

    source.backup(target, pages=PAGES, progress=step, sleep=PAUSE)


def damage(connection: sqlite3.Connection) -> list[str]:
    """What SQLite's own check of a whole database finds wrong; empty where all is well."""
    found = [str(text) for (text,) in connection.execute("PRAGMA quick_check(10)")]
    return [] if found == ["ok"] else found
