"""The last version of each of the user's routines that could be read, kept in the cache.

To lose them costs no more than that a file which stops being valid leaves the list.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Collection
from pathlib import Path


class LastGood:
    """Copies of files by their name, in `folder`; None: nothing is kept."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def keep(self, name: str, data: bytes) -> None:
        """Keep a file's content by its name; where that cannot be, the former copy stays."""
        if self._folder is None:
            return
        written = self._folder / f".{os.urandom(8).hex()}"
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            written.write_bytes(data)
            os.replace(written, self._folder / name)

    def read(self, name: str) -> bytes | None:
        """The copy of the file of that name; None where there is none."""
        if self._folder is None:
            return None
        try:
            return (self._folder / name).read_bytes()
        except (OSError, ValueError):
            return None

    def keep_only(self, names: Collection[str]) -> None:
        """Forget the copies of files that are no longer there."""
        if self._folder is None:
            return
        with contextlib.suppress(OSError):
            for kept in list(self._folder.iterdir()):
                if kept.name not in names:
                    kept.unlink()
