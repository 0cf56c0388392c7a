"""Values with an id of their own in a table of their own: runs, shoes, weeks off and their like.

What is deleted is given back whole, so that `put` can undo it. Of two versions the one with the
later `edited` wins when histories are merged.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any, Generic, NamedTuple, TypeVar

from exercise_app.core.translation import Marked, told, tr
from exercise_app.history.database import Database
from exercise_app.history.errors import HistoryError, NotKept
from exercise_app.history.instants import from_instant, to_instant

T = TypeVar("T")
Row = tuple[Any, ...]


class Merged(NamedTuple):
    """What a merge did: how many were new, changed by a later version, or left alone."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0


class Shape(NamedTuple, Generic[T]):
    """How values of a type lie in their table."""

    what: Marked
    """The word for one of them, for sentences."""
    table: str
    columns: tuple[str, ...]
    """All columns but `edited`; the first `keys` of them say which value it is."""
    order: str
    row: Callable[[T], Row]
    """The columns' values of a value."""
    value: Callable[[Row, datetime], T]
    """The value of a row and the instant of its last change; ValueError where it can be none."""
    edited: Callable[[T], datetime]
    keys: int = 1


class Kept(Generic[T]):
    """The values of one type in the history.

    `clock` gives the present instant. Every method raises HistoryError where the file cannot be
    used, and NotKept (one of those) for a value it does not hold.
    """

    def __init__(self, database: Database, clock: Callable[[], datetime], shape: Shape[T]) -> None:
        self._database, self._clock, self._shape = database, clock, shape

    def all(self) -> list[T]:
        """All of them, in their order."""
        return self.where("1")

    def where(self, condition: str, values: Row = ()) -> list[T]:
        """Those that meet a condition in SQL, in their order."""
        with self._database.reading() as connection:
            return self.within(connection, condition, values)

    def within(self, connection: sqlite3.Connection, condition: str, values: Row = ()) -> list[T]:
        """As `where`, in a transaction that the caller holds."""
        shape = self._shape
        found = connection.execute(
            f"SELECT {', '.join(shape.columns)}, edited FROM {shape.table}"
            f" WHERE {condition} ORDER BY {shape.order}",
            values,
        ).fetchall()
        return [self._value(row) for row in found]

    def get(self, *key: str) -> T:
        """The value with this key. Raises NotKept."""
        found = self.where(self._same, key)
        if not found:
            raise NotKept(told(self._shape.what), key[0])
        return found[0]

    def add(self, value: T) -> T:
        """Keep a value, edited now, in the place of one with its key; gives it as it is kept."""
        with self._database.writing() as connection:
            before = self._edited(connection, value)
            kept = self._at(value, self._now(before))
            self._write(connection, kept)
            return kept

    def edit(self, value: T) -> T:
        """Put a value in the place of the one with its key; gives it as it is kept.

        Raises NotKept where there is none.
        """
        with self._database.writing() as connection:
            before = self._edited(connection, value)
            if before is None:
                raise NotKept(told(self._shape.what), self._key(value)[0])
            kept = self._at(value, self._now(before))
            self._write(connection, kept)
            return kept

    def delete(self, *key: str) -> T:
        """Take the value with this key out of the history; gives it as it was, for `put`."""
        with self._database.writing() as connection:
            found = self.within(connection, self._same, key)
            if not found:
                raise NotKept(told(self._shape.what), key[0])
            connection.execute(f"DELETE FROM {self._shape.table} WHERE {self._same}", key)
            return found[0]

    def put(self, value: T) -> None:
        """Keep a value exactly as it is, to undo a deletion or an edit."""
        with self._database.writing() as connection:
            self._write(connection, value)

    def merge(self, connection: sqlite3.Connection, values: Iterable[T]) -> Merged:
        """Add values not held yet, and take those edited later than the ones held.

        Within a transaction that the caller holds.
        """
        added = updated = unchanged = 0
        for value in values:
            before = self._edited(connection, value)
            if before is not None and to_instant(self._shape.edited(value)) <= before:
                unchanged += 1
                continue
            self._write(connection, value)
            added += before is None
            updated += before is not None
        return Merged(added, updated, unchanged)

    @property
    def _same(self) -> str:
        return " AND ".join(f"{column} = ?" for column in self._shape.columns[: self._shape.keys])

    def _key(self, value: T) -> Row:
        return self._shape.row(value)[: self._shape.keys]

    def _edited(self, connection: sqlite3.Connection, value: T) -> int | None:
        """When the value with this one's key was changed last; None where there is none."""
        found = connection.execute(
            f"SELECT edited FROM {self._shape.table} WHERE {self._same}", self._key(value)
        ).fetchone()
        return None if found is None else int(found[0])

    def _now(self, before: int | None) -> int:
        """Now; but after `before` even where the clock was set back."""
        now = to_instant(self._clock())
        return now if before is None else max(now, before + 1)

    def _at(self, value: T, edited: int) -> T:
        return self._shape.value(self._shape.row(value), from_instant(edited))

    def _value(self, row: Row) -> T:
        try:
            return self._shape.value(row[:-1], from_instant(row[-1]))
        except (ValueError, TypeError, OverflowError) as error:
            raise HistoryError(
                tr(
                    "The {what} {key} in the history is damaged ({error}): put a backup in its "
                    "place, in the settings.",
                    what=told(self._shape.what),
                    key=row[0],
                    error=error,
                )
            ) from error

    def _write(self, connection: sqlite3.Connection, value: T) -> None:
        shape = self._shape
        connection.execute(
            f"INSERT OR REPLACE INTO {shape.table} ({', '.join(shape.columns)}, edited)"
            f" VALUES ({', '.join('?' * len(shape.columns))}, ?)",
            (*shape.row(value), to_instant(shape.edited(value))),
        )
