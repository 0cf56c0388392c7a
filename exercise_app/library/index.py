"""What the list of routines shows, kept between starts so that no YAML is read for the window.

An index is a cache: it may be deleted at any time, and one that cannot be read counts as empty.
"""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from typing import Any

from exercise_app import __version__
from exercise_app.core.entry import RoutineEntry
from exercise_app.core.kinds import Kind
from exercise_app.library.files import Stamp
from exercise_app.library.problems import Problem

_VERSION = f"3 {__version__}"

Row = RoutineEntry | tuple[Problem, ...]
"""A routine's entry, or what is wrong with its file."""
Rows = dict[str, tuple[Stamp, Row]]
"""Rows by the name of their file."""


class Index:
    """The rows of the routines in `folder`, stored in the file `path` (None: nowhere)."""

    def __init__(self, folder: Path, path: Path | None) -> None:
        self._folder, self._path = str(folder), path

    def load(self, fingerprint: str | None = None, largest: int | None = None) -> Rows:
        """The stored rows.

        None of them if the exercises had another `fingerprint` then, if they are of another
        folder, or if the file has more than `largest` bytes.
        """
        if self._path is None:
            return {}
        try:
            if largest is not None and self._path.stat().st_size > largest:
                return {}
            stored = json.loads(self._path.read_bytes())
            if (stored["version"], stored["folder"]) != (_VERSION, self._folder):
                return {}
            if fingerprint is not None and stored["exercises"] != fingerprint:
                return {}
            return {str(name): (Stamp(*stamp), _row(row)) for name, stamp, row in stored["rows"]}
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return {}

    def save(self, fingerprint: str, rows: Rows) -> None:
        """Store `rows`; a folder that cannot be written is no error, since this is a cache."""
        if self._path is None:
            return
        whole = {
            "version": _VERSION,
            "folder": self._folder,
            "exercises": fingerprint,
            "rows": [
                [name, [stamp.changed, stamp.size], _stored(row)]
                for name, (stamp, row) in rows.items()
            ],
        }
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._path.parent, suffix=".tmp")
        except OSError:
            return
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(json.dumps(whole, separators=(",", ":")))
            os.replace(name, self._path)
        except OSError:
            Path(name).unlink(missing_ok=True)


def _stored(row: Row) -> Any:
    if isinstance(row, RoutineEntry):
        return {
            "id": row.id, "name": row.name, "kind": row.kind, "level": row.level,
            "duration": row.duration, "open": row.open, "source": row.source,
            "about": row.about, "exercises": row.exercises, "shape": row.shape,
            "uses": row.uses, "own": row.own, "faces": row.faces,
        }  # fmt: skip
    return [[p.path, p.line, p.column, p.message] for p in row]


def _row(stored: Any) -> Row:
    if isinstance(stored, list):
        return tuple(Problem(str(p), int(line), int(at), str(m)) for p, line, at, m in stored)
    for key in ("id", "name", "source", "about"):
        stored[key] = str(stored[key])
    for key in ("exercises", "uses", "own", "faces"):
        stored[key] = tuple(map(str, stored[key]))
    return RoutineEntry(kind=Kind(stored.pop("kind")), **stored)
