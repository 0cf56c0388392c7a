"""What is asked of the history without changing it.

The window's first view asks only what needs no session as a whole: what makes records of rows is
loaded with the first that is read.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from exercise_app.core.week import DayDone
from exercise_app.history.database import Database

if TYPE_CHECKING:
    from exercise_app.core.record import SessionRecord

_CHUNK = 200


class Reader:
    """The sessions in a database. Every method raises HistoryError where it cannot be read."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def notices(self) -> tuple[str, ...]:
        """What the user should know of opening the file: that a damaged one was put aside."""
        return tuple(self._database.notices)

    def session(self, session_id: str) -> SessionRecord:
        """The session with this id. Raises NoSuchSession."""
        from exercise_app.history import table

        with self._database.reading() as connection:
            return table.load_id(connection, session_id)[1]

    def sessions(
        self, first: date | None = None, last: date | None = None
    ) -> Iterator[SessionRecord]:
        """The sessions of the local days from `first` to `last`, oldest first.

        They are read as they are asked for, some hundred at a time; in between the file is free
        for others, and a session they take away is left out.
        """
        from exercise_app.history import table

        with self._database.reading() as connection:
            keys = connection.execute(
                "SELECT key FROM session WHERE date BETWEEN ? AND ? ORDER BY started, key",
                _days(first, last),
            ).fetchall()
        for start in range(0, len(keys), _CHUNK):
            with self._database.reading() as connection:
                chunk = [table.load(connection, key) for (key,) in keys[start : start + _CHUNK]]
            yield from (record for record in chunk if record is not None)

    def page(self, offset: int, many: int) -> list[SessionRecord]:
        """At most `many` sessions, newest first, `offset` of them left out before."""
        from exercise_app.history import table

        with self._database.reading() as connection:
            keys = connection.execute(
                "SELECT key FROM session ORDER BY started DESC, key DESC LIMIT ? OFFSET ?",
                (many, offset),
            ).fetchall()
            found = [table.load(connection, key) for (key,) in keys]
        return [record for record in found if record is not None]

    def unfinished(self) -> SessionRecord | None:
        """The newest session that was cut off; not one that a living process is still running."""
        with self._database.reading() as connection:
            found = connection.execute(
                "SELECT key, owner FROM session WHERE ended IS NULL ORDER BY started DESC, key DESC"
            ).fetchall()
            if not found:
                return None
            from exercise_app.history import owner, table

            key = next((key for key, runs_in in found if not owner.lives(runs_in)), None)
            return None if key is None else table.load(connection, key)

    def count(self) -> int:
        """How many sessions there are."""
        with self._database.reading() as connection:
            return int(connection.execute("SELECT count(*) FROM session").fetchone()[0])

    def done_days(self, first: date | None = None, last: date | None = None) -> list[DayDone]:
        """The days from `first` to `last` on which a session counts, once a kind and routine."""
        with self._database.reading() as connection:
            found = connection.execute(
                "SELECT DISTINCT date, kind, routine FROM session"
                " WHERE counts = 1 AND date BETWEEN ? AND ?",
                _days(first, last),
            ).fetchall()
        parse = date.fromisoformat
        return [DayDone(parse(day), kind, routine) for day, kind, routine in found]

    def last_done(self, routine: str) -> date | None:
        """The last local day on which a routine was done, of sessions that count."""
        with self._database.reading() as connection:
            (day,) = connection.execute(
                "SELECT max(date) FROM session WHERE counts = 1 AND routine = ?", (routine,)
            ).fetchone()
        return None if day is None else date.fromisoformat(day)

    def last_of_kinds(self) -> dict[str, date]:
        """The last local day on which each kind was done, of sessions that count."""
        return self._last("kind")

    def last_of_routines(self) -> dict[str, date]:
        """The last local day on which each routine was done, of sessions that count."""
        return self._last("routine")

    def _last(self, column: str) -> dict[str, date]:
        with self._database.reading() as connection:
            found = connection.execute(
                f"SELECT {column}, max(date) FROM session WHERE counts = 1 GROUP BY {column}"
            ).fetchall()
        return {name: date.fromisoformat(day) for name, day in found}

    def problems(self) -> list[str]:
        """What SQLite's own check of the whole file finds wrong; empty where all is well."""
        with self._database.reading() as connection:
            found = [str(text) for (text,) in connection.execute("PRAGMA quick_check(10)")]
        return [] if found == ["ok"] else found


def _days(first: date | None, last: date | None) -> tuple[str, str]:
    """The bounds of a range of days, open where None."""
    return (first or date.min).isoformat(), (last or date.max).isoformat()
