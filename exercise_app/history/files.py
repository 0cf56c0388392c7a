"""Files written so that a crash leaves the old or the new, never half of one."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import TextIO


def stamp(now: datetime) -> str:
    """An instant for a file's name: `2026-11-22-203739`."""
    return f"{now:%Y-%m-%d-%H%M%S}"


def unused_name(path: Path) -> Path:
    """`path`, or with `-2`, `-3` … after its stem where there is something already."""
    if not path.exists():
        return path
    tries = (path.with_name(f"{path.stem}-{number}{path.suffix}") for number in count(2))
    return next(name for name in tries if not name.exists())


def new_beside(path: Path) -> tuple[int, Path]:
    """A new hidden file in the folder of `path`, open for writing. Raises OSError."""
    import tempfile

    handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    return handle, Path(name)


def sync_folder(folder: Path) -> None:
    """Make a new name in a folder outlast a power cut, where the system can."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[TextIO]:
    """A text file (UTF-8) that takes the place of `path` when the block ends without an error.

    Until then, and after an error, `path` is as it was. Raises OSError.
    """
    handle, written = new_beside(path)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        written.replace(path)
    except BaseException:
        written.unlink()
        raise
    sync_folder(path.parent)
