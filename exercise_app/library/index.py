"""What the list of routines shows, kept between starts so that no YAML is read for the window.

An index is a cache: it may be deleted at any time, and one that cannot be read counts as empty.
"""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

from exercise_app import __version__
from exercise_app.core.entry import RoutineEntry
from exercise_app.core.kinds import Kind
from exercise_app.core.translation import tr
from exercise_app.library.files import Stamp
from exercise_app.library.problems import Problem

_VERSION = f"5 {__version__}"


class Row(NamedTuple):
    """A routine's entry, and what is wrong with its file; then the entry is of its last good
    version, or None where there is none.
    """

    entry: RoutineEntry | None
    problems: tuple[Problem, ...] = ()


Rows = dict[str, tuple[Stamp, Row]]
"""Rows by the name of their file."""


class Index:
    """The rows of the routines in `folder`, stored in the file `path` (None: nowhere)."""

    def __init__(self, folder: Path, path: Path | None) -> None:
        self._folder, self._path = str(folder), path

    def load(self, fingerprint: str | None = None, largest: int | None = None) -> Rows:
        """The stored rows.

        None of them if the exercises had another `fingerprint` then, if they are of another
        folder, or if the file has more than `largest` bytes. What is wrong with files is found anew
        where it was told in another language.
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
            is_ours = stored["language"] == _language()
            return {
                str(name): _kept(Stamp(*stamp), _row(row), is_ours=is_ours)
                for name, stamp, row in stored["rows"]
            }
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return {}

    def save(self, fingerprint: str, rows: Rows) -> None:
        """Store `rows`; a folder that cannot be written is no error, since this is a cache."""
        if self._path is None:
            return
        whole = {
            "version": _VERSION,
            "folder": self._folder,
            "language": _language(),
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


def _language() -> str:
    """What the language of problems calls itself."""
    return tr("English", "the name of this language in itself")


def _kept(stamp: Stamp, row: Row, *, is_ours: bool) -> tuple[Stamp, Row]:
    """A row, with a stamp that no file has where its problems were told in another language."""
    return (Stamp(0, -1) if row.problems and not is_ours else stamp), row


def _stored(row: Row) -> Any:
    entry = row.entry
    kept = entry and {
        "id": entry.id, "name": entry.name, "kind": entry.kind, "level": entry.level,
        "duration": entry.duration, "open": entry.open, "source": entry.source,
        "about": entry.about, "exercises": entry.exercises, "shape": entry.shape,
        "uses": entry.uses, "own": entry.own, "faces": entry.faces, "errors": entry.errors,
    }  # fmt: skip
    return [kept, [[p.path, p.line, p.column, p.message] for p in row.problems]]


def _row(stored: Any) -> Row:
    kept, told = stored
    problems = tuple(Problem(str(p), int(line), int(at), str(m)) for p, line, at, m in told)
    if kept is None:
        return Row(None, problems)
    for key in ("id", "name", "source", "about"):
        kept[key] = str(kept[key])
    for key in ("exercises", "uses", "own", "faces"):
        kept[key] = tuple(map(str, kept[key]))
    return Row(RoutineEntry(kind=Kind(kept.pop("kind")), **kept), problems)
