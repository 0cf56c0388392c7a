"""Where rendered cues are kept, one file a cue. The folder may be deleted at any time.

A file's name is a hash of all that decides how it sounds. The least recently used go first.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from exercise_app.voice import wav

LIMIT = 100_000_000
"""Bytes that the cache may hold."""

_MAKING = 1
"""Counts up whenever what is done to the engine's sound changes, so that old files are not used."""
_OURS = re.compile(r"[0-9a-f]{40}\.wav")
_PART = re.compile(r"[0-9a-f]{40}\..*\.part|[0-9a-f]{40}\.raw\..*")
_STALE_PART = 600.0


@dataclass(frozen=True, slots=True)
class Cache:
    """The cache in `folder`, for any voice and rate.

    `spoken` gives a text as the engine is handed it, with what it reads wrong respelt.
    """

    folder: Path
    spoken: Callable[[str], str] = str

    def path(self, voice: str | None, rate: int, text: str) -> Path:
        """Where `text` in that voice (None: the usual one) and rate (words a minute) belongs."""
        key = "\0".join((str(_MAKING), sys.platform, voice or "", str(rate), self.spoken(text)))
        digest = hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()
        return self.folder / f"{digest[:40]}.wav"

    def seconds(self, path: Path) -> float | None:
        """How long the cue at `path` lasts, marking it as used; None where it is not whole."""
        seconds = wav.checked_seconds(path)
        if seconds is not None:
            with contextlib.suppress(OSError):
                os.utime(path)
        return seconds

    def discard(self, path: Path) -> None:
        """Forget the cue at `path`, which turned out to be damaged."""
        if path.parent == self.folder and _OURS.fullmatch(path.name):
            with contextlib.suppress(OSError):
                path.unlink()

    def trim(self, limit: int = LIMIT, keep: Iterable[Path] = ()) -> None:
        """Delete the least recently used cues until at most `limit` bytes are left.

        Those in `keep` stay. What a killed renderer left half done goes as well; no other file is
        touched. Slow (it lists the folder): for child processes.
        """
        kept = {path.name for path in keep}
        total = 0
        for name, size, _used in sorted(self._files(), key=lambda file: -file[2]):
            total += size
            if total > limit and name not in kept:
                self.discard(self.folder / name)

    def _files(self) -> list[tuple[str, int, float]]:
        """Name, bytes and time of last use of each cue; clears stale parts on the way."""
        files = []
        with contextlib.suppress(OSError), os.scandir(self.folder) as entries:
            for entry in entries:
                with contextlib.suppress(OSError):
                    status = entry.stat(follow_symlinks=False)
                    if _OURS.fullmatch(entry.name):
                        files.append((entry.name, status.st_size, status.st_mtime))
                    elif _PART.fullmatch(entry.name) and _is_stale(status.st_mtime):
                        Path(entry.path).unlink()
        return files


def _is_stale(modified: float) -> bool:
    return time.time() - modified > _STALE_PART
