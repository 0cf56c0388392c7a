"""What can go wrong with the history, in one sentence that says what to do."""

from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path

from exercise_app.core.translation import Marked, mark, told, tr


class HistoryError(Exception):
    """The history cannot be read or written; the message is one sentence for the user."""


class Unusable(HistoryError):
    """The file itself cannot be read or written now; that may pass."""


class Damaged(Unusable):
    """The file is no whole database."""


class NoSuchSession(HistoryError):
    """The history holds no session with the id asked for."""

    def __init__(self, session_id: str) -> None:
        super().__init__(
            tr(
                "The session {id} is not in the history: it may be deleted, so look there again.",
                id=session_id,
            )
        )


class NotKept(HistoryError):
    """The history holds no such run, shoe, week off … with the key asked for."""

    def __init__(self, what: str, key: str) -> None:
        super().__init__(
            tr(
                "The {what} {key} is not in the history: it may be deleted, so look there again.",
                what=what,
                key=key,
            )
        )


class ImportRefused(HistoryError):
    """A file to import does not hold a history; `problems` are its errors, each with its place."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


_DAMAGED = mark("The history {path} is damaged: move it away, or put a backup in its place.")
_BUSY = mark("The history {path} is in use by another program: close that and try again.")
_SENTENCES = {
    sqlite3.SQLITE_FULL: mark("The disk is full: free some space so that {path} can be saved."),
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_READONLY: mark(
        "The history {path} is read-only: allow writing to it and its folder."
    ),
    sqlite3.SQLITE_PERM: mark(
        "The history {path} may not be opened: allow reading and writing it."
    ),
    sqlite3.SQLITE_CANTOPEN: (
        mark("The history {path} cannot be opened: check that it is a file and may be written.")
    ),
    sqlite3.SQLITE_IOERR: mark("The history {path} cannot be read or written: check its disk."),
}


SqliteError = sqlite3.Error | UnicodeDecodeError
"""What sqlite3 raises: the second when a damaged file makes the text of an error no text."""


def is_damage(error: SqliteError) -> bool:
    """Whether an error means that the file is no whole database."""
    if isinstance(error, UnicodeDecodeError) or str(error).startswith("Could not decode to UTF-8"):
        return True
    return _primary_code(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def is_of_the_disk(error: SqliteError) -> bool:
    """Whether an error means that the file could not be reached or written as it was opened.

    A disk that may be written again, or a file that was put back, is noticed only by opening anew.
    """
    codes = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN)
    return isinstance(error, sqlite3.Error) and _primary_code(error) in codes


def explain(error: SqliteError, path: Path) -> HistoryError:
    """SQLite's error about the history at `path` as a sentence that says what to do."""
    if isinstance(error, UnicodeDecodeError) or is_damage(error):
        return Damaged(told(_DAMAGED, path=path))
    sentence = _SENTENCES.get(_primary_code(error))
    if sentence is None:
        return Unusable(
            tr(
                "The history {path} cannot be used ({error}): try again, or put a backup in its "
                "place.",
                path=path,
                error=error,
            )
        )
    return Unusable(told(sentence, path=path))


def day_from(value: str) -> date:
    """The day of a row. Raises HistoryError where a damaged file has none there."""
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError) as error:
        raise HistoryError(
            tr("A date in the history is damaged: put a backup in its place, in the settings.")
        ) from error


def explain_file(
    error: OSError, path: Path, failed: Marked, *, is_read: bool = False
) -> HistoryError:
    """The system's error about the file at `path`, which was to be written unless `is_read`.

    `failed` says what could not be done to it and `{why}`, such as `{path} cannot be read: {why}.`
    """
    from exercise_app.core.remedy import reading, writing

    return Unusable(told(failed, path=path, why=(reading if is_read else writing)(error)))


def _primary_code(error: sqlite3.Error) -> int:
    """SQLite's primary result code; 0 where the error carries none."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return 0 if code is None else code & 0xFF
