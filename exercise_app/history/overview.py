"""What the history's pages ask: days, sums, ratings and searches over many sessions at once.

Calendars, sums and trends are answered from an index alone; a search looks through the words
that are kept with each session.
"""

from __future__ import annotations

from datetime import date
from itertools import groupby
from typing import Any

from exercise_app.core.overview import DayMark, HistoryTotals, Rated
from exercise_app.core.record import SessionRecord
from exercise_app.history import table
from exercise_app.history.database import Database
from exercise_app.history.errors import day_from
from exercise_app.history.search import terms

_WORST = "max(max(coalesce(pain_before, -1), coalesce(pain_after, -1), coalesce(pain_morning, -1)))"
_MARKS = f"""SELECT date, kind, max(counts), {_WORST}, count(*), total(work_done) FROM session
    WHERE date BETWEEN ? AND ? GROUP BY date, kind ORDER BY date, kind"""
_TOTALS = """SELECT count(*), total(counts), count(DISTINCT CASE WHEN counts THEN date END),
    total(work_done), min(date), max(date) FROM session WHERE date BETWEEN ? AND ?"""
_RATED = """SELECT date, kind, pain_before, pain_after, pain_morning, effort, completed FROM session
    WHERE date BETWEEN ? AND ? AND coalesce(pain_before, pain_after, pain_morning, effort) NOT NULL
    ORDER BY date"""


class Overview:
    """The sessions in a database, many at once. Raises HistoryError where it cannot be read."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def day_marks(self, first: date | None = None, last: date | None = None) -> list[DayMark]:
        """The days from `first` to `last` with a session, oldest first, in one query."""
        with self._database.reading() as connection:
            found = connection.execute(_MARKS, _bounds(first, last)).fetchall()
        return [_mark(day, list(kinds)) for day, kinds in groupby(found, lambda row: str(row[0]))]

    def totals(self, first: date | None = None, last: date | None = None) -> HistoryTotals:
        """The sums over the local days from `first` to `last`."""
        with self._database.reading() as connection:
            row = connection.execute(_TOTALS, _bounds(first, last)).fetchone()
        sessions, counted, days, seconds, since, until = row
        return HistoryTotals(
            sessions, int(counted), days, round(seconds, 6), _day(since), _day(until)
        )

    def first_day(self) -> date | None:
        """The local day of the first session; None where there is none."""
        with self._database.reading() as connection:
            return _day(connection.execute("SELECT min(date) FROM session").fetchone()[0])

    def ratings(self, first: date | None = None, last: date | None = None) -> list[Rated]:
        """The sessions from `first` to `last` that were rated at all, oldest day first."""
        with self._database.reading() as connection:
            found = connection.execute(_RATED, _bounds(first, last)).fetchall()
        return [
            Rated(day_from(day), kind, before, after, morning, effort, bool(completed))
            for day, kind, before, after, morning, effort, completed in found
        ]

    def search(self, text: str, offset: int = 0, many: int = 60) -> list[SessionRecord]:
        """At most `many` sessions that hold every word of `text`, newest first, from `offset` on.

        It is looked for in the session's name, its exercises' names and its note, whatever the
        capitals and accents. An empty text finds all.
        """
        where, values = _holding(text)
        return self._records(
            f"SELECT key FROM session WHERE {where}"
            " ORDER BY started DESC, key DESC LIMIT ? OFFSET ?",
            (*values, many, offset),
        )

    def count_found(self, text: str) -> int:
        """How many sessions `search` finds in all."""
        where, values = _holding(text)
        with self._database.reading() as connection:
            found = connection.execute(f"SELECT count(*) FROM session WHERE {where}", values)
            return int(found.fetchone()[0])

    def recent_of(self, routine: str, many: int) -> list[SessionRecord]:
        """The last `many` sessions of a routine that have ended, newest first."""
        return self._records(
            "SELECT key FROM session"
            " WHERE routine = ? AND ended IS NOT NULL ORDER BY started DESC LIMIT ?",
            (routine, many),
        )

    def of_day(self, day: date) -> list[SessionRecord]:
        """The sessions of a local day, oldest first."""
        return self._records(
            "SELECT key FROM session WHERE date = ? ORDER BY started, key", (day.isoformat(),)
        )

    def _records(self, query: str, values: tuple[Any, ...]) -> list[SessionRecord]:
        with self._database.reading() as connection:
            keys = connection.execute(query, values).fetchall()
            found = [table.load(connection, key) for (key,) in keys]
        return [record for record in found if record is not None]


def _bounds(first: date | None, last: date | None) -> tuple[str, str]:
    return (first or date.min).isoformat(), (last or date.max).isoformat()


def _day(text: str | None) -> date | None:
    return None if text is None else day_from(text)


def _mark(day: str, kinds: list[Any]) -> DayMark:
    """The mark of a day, of its rows of kind, counted, worst pain, sessions and seconds."""
    worst = max(row[3] for row in kinds)
    done = tuple(row[1] for row in kinds if row[2])
    return DayMark(
        date=day_from(day),
        kinds=tuple(row[1] for row in kinds),
        counted=bool(done),
        pain_max=None if worst < 0 else worst,
        done=done,
        sessions=sum(row[4] for row in kinds),
        seconds=round(sum(row[5] for row in kinds), 6),
    )


def _holding(text: str) -> tuple[str, tuple[str, ...]]:
    """The condition for sessions that hold every term of a text, and its values."""
    found = terms(text)
    return " AND ".join(["instr(words, ?)"] * len(found)) or "1", found
