"""The history's tables, as the named steps that lead to them.

A file's `user_version` counts the steps it has taken. A step that was released is never changed;
what must become different becomes a further step. Each runs in a transaction of its own, together
with its line in the table `migration`, so that a cut-off upgrade goes on where it stopped.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import NamedTuple

APPLICATION_ID = 0x45784170
"""“ExAp”, in the file's header: tells a history from other programs' databases."""


class Step(NamedTuple):
    """A change to the tables."""

    name: str
    run: Callable[[sqlite3.Connection], None]


def _sessions_and_works(connection: sqlite3.Connection) -> None:
    # Instants are microseconds since 1970 in UTC, with the offset from UTC in seconds.
    # What follows from a session's works is kept with it, so that weeks load no works.
    connection.execute(
        """CREATE TABLE session (
            key INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            routine TEXT NOT NULL,
            name TEXT NOT NULL,
            kind TEXT NOT NULL,
            source TEXT NOT NULL,
            started INTEGER NOT NULL,
            started_offset INTEGER NOT NULL,
            finished INTEGER,
            finished_offset INTEGER,
            zone TEXT,
            date TEXT NOT NULL,
            ended TEXT,
            pain_before INTEGER CHECK (pain_before BETWEEN 0 AND 10),
            pain_after INTEGER CHECK (pain_after BETWEEN 0 AND 10),
            effort INTEGER CHECK (effort BETWEEN 1 AND 10),
            note TEXT,
            counted INTEGER CHECK (counted IN (0, 1)),
            edited INTEGER NOT NULL,
            work_planned REAL NOT NULL,
            work_done REAL NOT NULL,
            completed INTEGER NOT NULL CHECK (completed IN (0, 1)),
            counts INTEGER NOT NULL CHECK (counts IN (0, 1)),
            owner TEXT
        )"""
    )
    connection.execute(
        """CREATE TABLE work (
            session INTEGER NOT NULL REFERENCES session (key) ON DELETE CASCADE,
            place INTEGER NOT NULL CHECK (place >= 0),
            exercise TEXT NOT NULL,
            name TEXT NOT NULL,
            side TEXT,
            set_number INTEGER NOT NULL,
            sets INTEGER NOT NULL,
            round INTEGER,
            reps INTEGER,
            planned REAL,
            done REAL NOT NULL CHECK (done >= 0 AND (planned IS NULL OR done <= planned)),
            finished INTEGER NOT NULL CHECK (finished IN (0, 1)),
            hurt INTEGER NOT NULL CHECK (hurt IN (0, 1)),
            instead_of TEXT,
            PRIMARY KEY (session, place)
        ) WITHOUT ROWID"""
    )


def _quick_weeks(connection: sqlite3.Connection) -> None:
    for statement in (
        "CREATE INDEX session_counting ON session (counts, date, kind, routine)",
        "CREATE INDEX session_of_kind ON session (counts, kind, date)",
        "CREATE INDEX session_of_routine ON session (counts, routine, date)",
        "CREATE INDEX session_started ON session (started)",
        "CREATE INDEX session_date ON session (date)",
        "CREATE INDEX session_unfinished ON session (started) WHERE ended IS NULL",
    ):
        connection.execute(statement)


def _mornings_and_variants(connection: sqlite3.Connection) -> None:
    connection.execute(
        "ALTER TABLE session ADD COLUMN pain_morning INTEGER CHECK (pain_morning BETWEEN 0 AND 10)"
    )
    connection.execute("ALTER TABLE session ADD COLUMN variant TEXT")


def _runs_plans_and_symptoms(connection: sqlite3.Connection) -> None:
    # A run names its shoe without a constraint: a shoe may be deleted and put back, and of two
    # histories that are merged either may come first.
    for statement in (
        """CREATE TABLE run (
            id TEXT PRIMARY KEY,
            date TEXT NOT NULL,
            metres INTEGER NOT NULL CHECK (metres >= 0),
            seconds INTEGER CHECK (seconds >= 0),
            shoe TEXT,
            note TEXT,
            edited INTEGER NOT NULL
        )""",
        "CREATE INDEX run_date ON run (date, metres)",
        """CREATE TABLE shoe (
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            since TEXT NOT NULL,
            metres_before INTEGER NOT NULL CHECK (metres_before >= 0),
            retired TEXT,
            edited INTEGER NOT NULL
        )""",
        """CREATE TABLE week_off (
            id TEXT PRIMARY KEY,
            day TEXT NOT NULL,
            reason TEXT NOT NULL,
            edited INTEGER NOT NULL
        )""",
        "CREATE INDEX week_off_day ON week_off (day)",
        """CREATE TABLE plan_change (
            date TEXT PRIMARY KEY,
            plan TEXT NOT NULL,
            edited INTEGER NOT NULL
        )""",
        """CREATE TABLE symptom (
            id TEXT NOT NULL,
            since TEXT NOT NULL,
            until TEXT,
            edited INTEGER NOT NULL,
            PRIMARY KEY (id, since)
        )""",
    ):
        connection.execute(statement)


def _write_words(connection: sqlite3.Connection) -> None:
    from exercise_app.history.search import words

    def joined(name: str, note: str | None, exercises: str | None) -> str:
        return words(name, note, (exercises or "").split("\n"))

    connection.create_function("session_words", 3, joined, deterministic=True)
    connection.execute(
        """UPDATE session SET words = session_words(name, note,
            (SELECT group_concat(name, char(10)) FROM
                (SELECT name FROM work WHERE session = session.key ORDER BY place)))"""
    )


def _quick_days_and_search(connection: sqlite3.Connection) -> None:
    # Calendars, totals and trends are answered from the index alone, which takes the place of
    # the one on the date; a search looks at the words, and at no work.
    connection.execute("ALTER TABLE session ADD COLUMN words TEXT NOT NULL DEFAULT ''")
    if connection.execute("SELECT 1 FROM session LIMIT 1").fetchone() is not None:
        _write_words(connection)
    connection.execute("DROP INDEX session_date")
    connection.execute(
        """CREATE INDEX session_day ON session (date, kind, counts, completed, work_done,
            pain_before, pain_after, pain_morning, effort)"""
    )
    connection.execute("CREATE INDEX session_of_routine_started ON session (routine, started)")


STEPS: tuple[Step, ...] = (
    Step("sessions and works", _sessions_and_works),
    Step("quick weeks", _quick_weeks),
    Step("mornings and variants", _mornings_and_variants),
    Step("runs plans and symptoms", _runs_plans_and_symptoms),
    Step("quick days and search", _quick_days_and_search),
)


def version(connection: sqlite3.Connection) -> int:
    """How many steps the file has taken."""
    (number,) = connection.execute("PRAGMA user_version").fetchone()
    return int(number)


def migrate(
    connection: sqlite3.Connection, now: datetime, steps: Sequence[Step] = STEPS
) -> list[str]:
    """Take the steps that the file has not taken yet; gives their names.

    `connection` is in autocommit mode. Another process may do the same at once: each step is
    taken by one of the two.
    """
    taken = []
    while version(connection) < len(steps):
        connection.execute("BEGIN IMMEDIATE")
        try:
            number = version(connection)
            if number < len(steps):
                _take(connection, number, steps[number], now)
                taken.append(steps[number].name)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    return taken


def _take(connection: sqlite3.Connection, number: int, step: Step, now: datetime) -> None:
    if number == 0:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(
            "CREATE TABLE migration (number INTEGER PRIMARY KEY, name TEXT, taken TEXT)"
        )
    step.run(connection)
    connection.execute(
        "INSERT INTO migration VALUES (?, ?, ?)",
        (number + 1, step.name, now.isoformat(timespec="seconds")),
    )
    connection.execute(f"PRAGMA user_version = {number + 1}")
