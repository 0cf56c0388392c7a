"""Sessions in the history's tables: one at a time, within a transaction that the caller holds."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from exercise_app.core.record import SessionRecord, Totals, WorkRecord
from exercise_app.core.translation import tr
from exercise_app.history import rows
from exercise_app.history.errors import HistoryError, NoSuchSession
from exercise_app.history.instants import to_instant
from exercise_app.history.kept import Merged

Connection = sqlite3.Connection

_WORK = ", ".join(rows.WORK_COLUMNS)
_WRITTEN = (*rows.SESSION_COLUMNS, *rows.SUM_COLUMNS)
_INSERT = f"INSERT INTO session ({', '.join(_WRITTEN)}) VALUES ({', '.join('?' * len(_WRITTEN))})"
_UPDATE = (
    f"UPDATE session SET {' = ?, '.join(_WRITTEN)} = ?,"
    " owner = CASE WHEN ? IS NULL THEN owner END WHERE key = ?"
)
_PUT_WORK = (
    f"INSERT OR REPLACE INTO work (session, {_WORK})"
    f" VALUES (?, {', '.join('?' * len(rows.WORK_COLUMNS))})"
)
_SELECT = f"SELECT {', '.join(rows.SESSION_COLUMNS)} FROM session WHERE key = ?"
_SELECT_WORKS = f"SELECT {_WORK} FROM work WHERE session = ? ORDER BY place"
_SUMS = """SELECT total(planned), total(CASE WHEN planned IS NOT NULL THEN done END),
    total(planned IS NULL), total(planned IS NULL AND finished) FROM work WHERE session = ?"""


def find(connection: Connection, session_id: str) -> int | None:
    """The key of the session with this id; None where there is none."""
    found = connection.execute("SELECT key FROM session WHERE id = ?", (session_id,)).fetchone()
    return None if found is None else int(found[0])


def key_of(connection: Connection, session_id: str) -> int:
    """The key of the session with this id. Raises NoSuchSession."""
    key = find(connection, session_id)
    if key is None:
        raise NoSuchSession(session_id)
    return key


def load(connection: Connection, key: int) -> SessionRecord | None:
    """The session with this key, with its works; None where there is none (any more).

    Raises HistoryError where its rows hold what no session can.
    """
    row = connection.execute(_SELECT, (key,)).fetchone()
    if row is None:
        return None
    works = connection.execute(_SELECT_WORKS, (key,)).fetchall()
    try:
        return rows.session_from(row, works)
    except (ValueError, TypeError, OverflowError) as error:
        raise HistoryError(
            tr(
                "The session {id} in the history is damaged ({error}): put a backup in its place, "
                "in the settings.",
                id=row[0],
                error=error,
            )
        ) from error


def load_id(connection: Connection, session_id: str) -> tuple[int, SessionRecord]:
    """The key and the record of the session with this id. Raises NoSuchSession."""
    key = key_of(connection, session_id)
    record = load(connection, key)
    assert record is not None  # both are read in one transaction
    return key, record


def insert(connection: Connection, record: SessionRecord) -> int:
    """Add a session with its works; gives its key."""
    cursor = connection.execute(_INSERT, rows.session_row(record))
    key = cursor.lastrowid
    assert key is not None
    put_works(connection, key, record.works)
    return key


def replace(connection: Connection, key: int, new: SessionRecord, old: SessionRecord) -> None:
    """Put `new` in the place of `old`; of its works only those that differ are written.

    A session that has ended belongs to no process any more.
    """
    row = rows.session_row(new)
    connection.execute(_UPDATE, (*row, None if new.ended is None else 1, key))
    if new.works != old.works:
        put_works(connection, key, tuple(set(new.works) - set(old.works)))
        connection.execute(
            "DELETE FROM work WHERE session = ? AND place >= ?", (key, len(new.works))
        )


def merge(connection: Connection, records: Iterable[SessionRecord]) -> Merged:
    """Add the sessions not held yet, and take those edited later than the ones held."""
    added = updated = unchanged = 0
    for record in records:
        key = find(connection, record.id)
        if key is None:
            insert(connection, record)
            added += 1
        elif to_instant(record.edited) > edited(connection, key):
            replace(connection, key, record, load_id(connection, record.id)[1])
            updated += 1
        else:
            unchanged += 1
    return Merged(added, updated, unchanged)


def put_works(connection: Connection, key: int, works: tuple[WorkRecord, ...]) -> None:
    """Write works, each in the place of the one with its index."""
    connection.executemany(_PUT_WORK, [(key, *rows.work_row(work)) for work in works])


def count_works(connection: Connection, key: int) -> int:
    """How many works a session has."""
    (count,) = connection.execute("SELECT count(*) FROM work WHERE session = ?", (key,)).fetchone()
    return int(count)


def sums(connection: Connection, key: int) -> Totals:
    """The sum of a session's works as they are written."""
    planned, done, works, finished = connection.execute(_SUMS, (key,)).fetchone()
    return Totals(round(planned, 6), round(done, 6), int(works), int(finished))


def put_sums(connection: Connection, key: int, totals: Totals, at: int) -> None:
    """Write the sum of a session's works, and `at`, the instant of the change."""
    connection.execute(
        "UPDATE session SET work_planned = ?, work_done = ?, completed = ?,"
        " counts = coalesce(counted, ?), edited = ? WHERE key = ?",
        (totals.planned, totals.done, totals.completed, totals.completed, at, key),
    )


def edited(connection: Connection, key: int) -> int:
    """The instant of a session's last change (see `instants.to_instant`)."""
    (instant,) = connection.execute("SELECT edited FROM session WHERE key = ?", (key,)).fetchone()
    return int(instant)


def owner_of(connection: Connection, key: int) -> str | None:
    """The process that runs a session, or ran it when it was cut off."""
    (owner,) = connection.execute("SELECT owner FROM session WHERE key = ?", (key,)).fetchone()
    return None if owner is None else str(owner)


def set_owner(connection: Connection, key: int, owner: str) -> None:
    """Make a session that has not ended a process's own."""
    connection.execute("UPDATE session SET owner = ? WHERE key = ? AND ended IS NULL", (owner, key))
