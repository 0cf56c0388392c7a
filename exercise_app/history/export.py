"""All history as one JSON file, and back.

`{"format": 1, "sessions": [...]}`, a session as in `history --json`. Import merges by session id;
of two versions of a session the later `edited` wins, so that doing it twice changes nothing.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from exercise_app.core.record import SessionRecord
from exercise_app.history.errors import HistoryError, ImportRefused, explain_file
from exercise_app.history.files import replacing
from exercise_app.history.json_read import read_session
from exercise_app.history.json_shape import FORMAT, session_json
from exercise_app.history.store import Store

MAX_BYTES = 512 * 1024 * 1024
MAX_SESSIONS = 1_000_000
MAX_PROBLEMS = 50
"""More errors of one file than these are counted, not listed."""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did: how many sessions were new, changed by a later version, or left alone."""

    added: int
    updated: int
    unchanged: int
    left_out: tuple[str, ...] = ()
    """Parts of the file that this version of the app does not know."""


def export_history(store: Store, path: Path) -> int:
    """Write all sessions to the file `path`; gives how many. Raises HistoryError.

    `path` is as it was until all is written.
    """
    if path.exists() and store.path.exists() and path.samefile(store.path):
        raise HistoryError(f"{path} is the history itself: export it to another file.")
    count = 0
    try:
        with replacing(path) as file:
            file.write(f'{{"format": {FORMAT}, "sessions": [')
            for record in store.sessions():
                file.write(",\n" if count else "\n")
                file.write(json.dumps(session_json(record), ensure_ascii=False))
                count += 1
            file.write("\n]}\n")
    except OSError as error:
        raise explain_file(error, path, "written") from error
    return count


def import_history(store: Store, path: Path) -> ImportReport:
    """Merge the sessions of an exported file. Raises HistoryError.

    Where the file is no such export that is an ImportRefused with each error and its place
    (`sessions[3].started: …`), and nothing is changed.
    """
    document = _parse(_text(path))
    problems: list[str] = []
    records = _read(document, problems)
    if problems:
        raise ImportRefused(_bounded(problems))
    merged = store.merge(records)
    left_out = tuple(key for key in document if key not in ("format", "sessions"))
    return ImportReport(merged.added, merged.updated, merged.unchanged, left_out)


def _text(path: Path) -> str:
    """The file's text. Raises HistoryError."""
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise explain_file(error, path, "read") from error
    if len(content) > MAX_BYTES:
        raise HistoryError(f"{path} is larger than the {MAX_BYTES >> 20} MiB an export may have.")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ImportRefused((f"byte {error.start + 1}: this is not UTF-8 text.",)) from error


def _parse(text: str) -> dict[str, Any]:
    """The JSON object of an export of a known format. Raises ImportRefused."""
    try:
        document = json.loads(text, object_pairs_hook=_unique, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise ImportRefused((f"{place}: this is not JSON: {error.msg}.",)) from error
    except (ValueError, RecursionError) as error:
        what = "it is nested too deeply" if isinstance(error, RecursionError) else str(error)
        raise ImportRefused((f"This is no export of the history: {what}.",)) from error
    if not isinstance(document, dict) or "format" not in document:
        raise ImportRefused(("format: is missing; this is no export of the history.",))
    found = document["format"]
    if type(found) is not int or found < 1:
        raise ImportRefused((f"format: expected {FORMAT}, the number of the file's format.",))
    if found > FORMAT:
        raise ImportRefused(
            (f"format: {found} is of a newer Exercise App than this: import it with that.",)
        )
    return document


def _read(document: dict[str, Any], problems: list[str]) -> list[SessionRecord]:
    sessions = document.get("sessions")
    if not isinstance(sessions, list):
        problems.append("sessions: expected a list of sessions.")
        return []
    if len(sessions) > MAX_SESSIONS:
        problems.append(f"sessions: expected at most {MAX_SESSIONS}, not {len(sessions)}.")
        return []
    places: dict[str, int] = {}
    records = []
    for index, value in enumerate(sessions):
        record = read_session(value, f"sessions[{index}]", problems)
        if record is None:
            continue
        other = places.setdefault(record.id, index)
        if other != index:
            problems.append(f"sessions[{index}].id: is the same as that of sessions[{other}].")
        records.append(record)
    return records


def _bounded(problems: list[str]) -> tuple[str, ...]:
    if len(problems) <= MAX_PROBLEMS:
        return tuple(problems)
    return (*problems[:MAX_PROBLEMS], f"… and {len(problems) - MAX_PROBLEMS} more.")


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in found if keys.count(key) > 1)
        raise ValueError(f"an object in it has the key {twice[:40]!r} twice")
    return found


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is no number in JSON")
