"""All history as one JSON file, and back: docs/history.md has the format.

`{"format": 1, "sessions": [...], "runs": [...], ...}`, a session as in `history --json`. Import
merges by id; of two versions the later `edited` wins, so that doing it twice changes nothing.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple, TextIO, TypeVar

from exercise_app.core.record import SessionRecord
from exercise_app.core.translation import mark, tr, trn
from exercise_app.history import table
from exercise_app.history.errors import HistoryError, ImportRefused, explain_file
from exercise_app.history.files import replacing
from exercise_app.history.history import History
from exercise_app.history.json_fields import Fields
from exercise_app.history.json_parts import PARTS, Part
from exercise_app.history.json_read import read_session
from exercise_app.history.json_shape import FORMAT, session_json
from exercise_app.history.kept import Merged

MAX_BYTES = 512 * 1024 * 1024
MAX_SESSIONS = 1_000_000
MAX_ITEMS = 1_000_000
MAX_PROBLEMS = 50
"""More errors of one file than these are counted, not listed."""

Progress = Callable[[int, int], object]
"""Is told now and then how much is done, and of how much (0 where that is not known yet).

What it raises cancels the whole, and nothing has changed.
"""
_EVERY = 64
"""Sessions between two words of progress."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did: how many sessions were new, changed by a later version, or left alone."""

    added: int
    updated: int
    unchanged: int
    left_out: tuple[str, ...] = ()
    """Parts of the file that this version of the app does not know."""
    parts: dict[str, Merged] = field(default_factory=dict)
    """What was done of the other parts that the file has anything of: runs, shoes and so on."""


def export_history(history: History, path: Path, progress: Progress | None = None) -> int:
    """Write everything to the file `path`; gives how many sessions. Raises HistoryError.

    `path` is as it was until all is written.
    """
    if path.exists() and history.path.exists() and path.samefile(history.path):
        raise HistoryError(
            tr("{path} is the history itself: export it to another file.", path=path)
        )
    sessions = told(history.store.sessions(), progress, 0, history.store.count())
    try:
        with replacing(path) as file:
            file.write(f'{{"format": {FORMAT}')
            count = _write_list(file, "sessions", map(session_json, sessions))
            for part in PARTS:
                _write_list(file, part.key, map(part.to_json, part.kept(history).all()))
            file.write("}\n")
    except OSError as error:
        raise explain_file(error, path, mark("{path} cannot be written: {why}.")) from error
    return count


def import_history(history: History, path: Path, progress: Progress | None = None) -> ImportReport:
    """Merge an exported file into the history, all or nothing. Raises HistoryError.

    Where the file is no such export that is an ImportRefused with each error and its place
    (`sessions[3].started: …`), and nothing is changed.
    """
    found = _read(path, progress)
    with history.database.writing() as connection:
        return _merge(history, connection, found, progress)


def preview_import(history: History, path: Path, progress: Progress | None = None) -> ImportReport:
    """What `import_history` would do, without doing it. Raises HistoryError as that does."""
    found = _read(path, progress)
    report = None
    with contextlib.suppress(_Undone), history.database.reading() as connection:
        report = _merge(history, connection, found, progress)
        raise _Undone
    assert report is not None
    return report


class _Undone(Exception):
    """Ends a transaction whose changes were only tried."""


class _Found(NamedTuple):
    """What a file to import holds."""

    sessions: list[SessionRecord]
    parts: dict[str, list[Any]]
    left_out: tuple[str, ...]


def _read(path: Path, progress: Progress | None) -> _Found:
    """The whole of a file to import. Raises HistoryError."""
    if progress is not None:
        progress(0, 0)
    document = _parse(_text(path))
    problems: list[str] = []
    records = _read_sessions(document, problems, progress)
    parts = {part.key: _read_part(document, part, problems) for part in PARTS}
    if problems:
        raise ImportRefused(_bounded(problems))
    known = {"format", "sessions", *parts}
    return _Found(records, parts, tuple(key for key in document if key not in known))


def _merge(
    history: History, connection: sqlite3.Connection, found: _Found, progress: Progress | None
) -> ImportReport:
    """Merge what was read, within a transaction."""
    many = len(found.sessions)
    merged = table.merge(connection, told(found.sessions, progress, many, 2 * many))
    parts = {
        part.key: part.kept(history).merge(connection, found.parts[part.key])
        for part in PARTS
        if found.parts[part.key]
    }
    return ImportReport(*merged, found.left_out, parts)


def told(items: Iterable[T], progress: Progress | None, before: int, total: int) -> Iterator[T]:
    """The items, with a word of progress now and then; `before` were done already."""
    done = before
    for item in items:
        if progress is not None and (done - before) % _EVERY == 0:
            progress(done, max(done, total))
        yield item
        done += 1
    if progress is not None:
        progress(done, max(done, total))


def _write_list(file: TextIO, key: str, items: Iterable[dict[str, Any]]) -> int:
    """Write a key with a list, an item in a line; gives how many there were."""
    file.write(f',\n"{key}": [')
    count = 0
    for item in items:
        file.write(",\n" if count else "\n")
        file.write(json.dumps(item, ensure_ascii=False))
        count += 1
    file.write("\n]" if count else "]")
    return count


def _text(path: Path) -> str:
    """The file's text. Raises HistoryError."""
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        failed = mark("{path} cannot be read: {why}.")
        raise explain_file(error, path, failed, is_read=True) from error
    if len(content) > MAX_BYTES:
        raise HistoryError(
            tr(
                "{path} is larger than the {most} MiB an export may have: give a smaller one.",
                path=path,
                most=MAX_BYTES >> 20,
            )
        )
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = tr("byte {place}", place=error.start + 1)
        raise _no_export(tr("{place}: this is not UTF-8 text", place=place)) from error


def _no_export(problem: str) -> ImportRefused:
    """The error of a file that holds something else."""
    sentence = tr("{problem}; give a file that Exercise App exported.", problem=problem)
    return ImportRefused((sentence,))


def _parse(text: str) -> dict[str, Any]:
    """The JSON object of an export of a known format. Raises ImportRefused."""
    try:
        document = json.loads(text, object_pairs_hook=_unique, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        place = tr("line {line}, column {column}", line=error.lineno, column=error.colno)
        why = tr("{place}: this is not JSON: {why}", place=place, why=error.msg)
        raise _no_export(why) from error
    except (ValueError, RecursionError) as error:
        deep = isinstance(error, RecursionError)
        what = tr("it is nested too deeply") if deep else str(error)
        raise _no_export(tr("This is no export of the history: {what}", what=what)) from error
    if not isinstance(document, dict) or "format" not in document:
        raise _no_export(tr("format: is missing"))
    found = document["format"]
    if type(found) is not int or found < 1:
        raise ImportRefused(
            (tr("format: expected {format}, the number of the file's format.", format=FORMAT),)
        )
    if found > FORMAT:
        sentence = tr(
            "format: {found} is of a newer Exercise App than this: import it with that.",
            found=found,
        )
        raise ImportRefused((sentence,))
    return document


def _read_sessions(
    document: dict[str, Any], problems: list[str], progress: Progress | None
) -> list[SessionRecord]:
    sessions = _list(document, "sessions", MAX_SESSIONS, problems)
    records = []
    for index, value in enumerate(told(sessions, progress, 0, 2 * len(sessions))):
        record = read_session(value, f"sessions[{index}]", problems)
        if record is not None:
            records.append((index, record))
    _check_twice("sessions", [(index, record.id) for index, record in records], problems)
    return [record for _, record in records]


def _read_part(document: dict[str, Any], part: Part, problems: list[str]) -> list[Any]:
    if part.key not in document:
        return []
    values = []
    for index, value in enumerate(_list(document, part.key, MAX_ITEMS, problems)):
        found = part.read(Fields(value, f"{part.key}[{index}]", problems))
        if found is not None:
            values.append((index, found))
    _check_twice(part.key, [(index, part.identity(found)) for index, found in values], problems)
    return [found for _, found in values]


def _list(document: dict[str, Any], key: str, most: int, problems: list[str]) -> list[Any]:
    values = document.get(key)
    if not isinstance(values, list):
        problems.append(
            tr("{key}: expected a list of {what}.", key=key, what=key.replace("_", " "))
        )
        return []
    if len(values) > most:
        problems.append(
            tr("{key}: expected at most {most}, not {many}.", key=key, most=most, many=len(values))
        )
        return []
    return values


def _check_twice(key: str, found: list[tuple[int, object]], problems: list[str]) -> None:
    """Note each item that is the same as one before it."""
    places: dict[object, int] = {}
    for index, identity in found:
        other = places.setdefault(identity, index)
        if other != index:
            problems.append(
                tr(
                    "{key}[{index}]: is the same as {key}[{other}]; each stands once.",
                    key=key,
                    index=index,
                    other=other,
                )
            )


def _bounded(problems: list[str]) -> tuple[str, ...]:
    if len(problems) <= MAX_PROBLEMS:
        return tuple(problems)
    return (
        *problems[:MAX_PROBLEMS],
        trn("… and {n} more.", "… and {n} more.", len(problems) - MAX_PROBLEMS),
    )


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in found if keys.count(key) > 1)
        raise ValueError(tr("an object in it has the key {twice!r} twice", twice=twice[:40]))
    return found


def _no_constant(name: str) -> float:
    raise ValueError(tr("{name} is no number in JSON", name=name))
