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


STEPS: tuple[Step, ...] = (
    Step("sessions and works", _sessions_and_works),
    Step("quick weeks", _quick_weeks),
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
