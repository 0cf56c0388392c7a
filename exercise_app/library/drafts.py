"""Texts that are not saved yet, kept beside the user's data so that a crash loses none of them."""

from __future__ import annotations

import contextlib
import hashlib
import json
from pathlib import Path
from typing import NamedTuple

from exercise_app.library.saving import write_text


class Draft(NamedTuple):
    """An unsaved text for the file at `path`; `at` is when it was kept (ISO 8601).

    `is_new` tells that there was no such file yet.
    """

    path: Path
    text: str
    at: str
    is_new: bool = False


class Drafts:
    """The drafts in `folder`: one for each file."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, draft: Draft) -> None:
        """Keep a draft in the place of the one before, whole or not at all. Raises NotSaved."""
        kept = {"path": str(draft.path), "text": draft.text, "at": draft.at, "new": draft.is_new}
        write_text(self._place(draft.path), json.dumps(kept))

    def remove(self, path: Path) -> None:
        """Forget the draft for a file, where there is one."""
        with contextlib.suppress(OSError):
            self._place(path).unlink(missing_ok=True)

    def all(self) -> tuple[Draft, ...]:
        """Every draft there is, the newest first; what cannot be read is left alone."""
        try:
            places = sorted(self._folder.glob("*.json"))
        except OSError:
            return ()
        found = [draft for place in places if (draft := _read(place)) is not None]
        return tuple(sorted(found, key=lambda draft: draft.at, reverse=True))

    def of(self, path: Path) -> Draft | None:
        """The draft for the file at `path`."""
        return _read(self._place(path))

    def _place(self, path: Path) -> Path:
        name = hashlib.sha256(str(path).encode("utf-8", "surrogatepass")).hexdigest()[:24]
        return self._folder / f"{name}.json"


def _read(place: Path) -> Draft | None:
    try:
        kept = json.loads(place.read_bytes())
        return Draft(Path(kept["path"]), str(kept["text"]), str(kept["at"]), bool(kept["new"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
