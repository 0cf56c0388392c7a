"""Histories of older versions, upgraded step by step."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from exercise_app.core.record import SessionRecord, WorkRecord
from exercise_app.history import migrations
from exercise_app.history.errors import HistoryError
from exercise_app.history.history import History
from exercise_app.history.migrations import STEPS, Step, migrate, version
from exercise_app.history.store import Store
from tests.history.records import START, Clock, daily, finished_session

NOW = datetime(2026, 11, 22, 20, 37, 39, tzinfo=UTC)


def connect(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, isolation_level=None)


def tables(path: Path) -> set[str]:
    with closing(connect(path)) as connection:
        return {sql for (sql,) in connection.execute("SELECT sql FROM sqlite_master") if sql}


OLD_SESSION = """INSERT INTO session (id, routine, name, kind, source, started, started_offset,
    finished, finished_offset, zone, date, ended, pain_before, pain_after, effort, note, counted,
    edited, work_planned, work_done, completed, counts)
    VALUES (?, 'core-strength-1', 'Core strength 1', 'strength', 'built-in', ?, 3600,
    ?, 3600, 'Europe/Oslo', ?, 'done', 2, 3, 6, 'Über den Rücken', NULL, ?, 60.0, 45.0, 0, 0)"""
OLD_WORK = """INSERT INTO work VALUES
    (?, ?, 'plank', ?, NULL, 1, 1, NULL, NULL, 30.0, ?, ?, 1, 'plank-knees')"""


def old_history(path: Path, steps: int) -> list[SessionRecord]:
    """A history as the version with so many steps left it; gives the sessions in it.

    It is filled by the SQL of the first version, which none of today's code wrote.
    """
    with closing(connect(path)) as connection:
        migrate(connection, NOW, STEPS[:steps])
        for back in range(10):
            started = START - timedelta(days=back)
            finished, edited = started + timedelta(minutes=9), started + timedelta(minutes=10)
            moments = [round(each.timestamp() * 1_000_000) for each in (started, finished, edited)]
            values = (f"old-{back}", *moments[:2], started.date().isoformat(), moments[2])
            key = connection.execute(OLD_SESSION, values).lastrowid
            connection.execute(OLD_WORK, (key, 0, "Plank", 30.0, 1))
            connection.execute(OLD_WORK, (key, 1, "Side plank", 15.0, 0))
    return [old_session(back) for back in range(9, -1, -1)]


def old_session(back: int) -> SessionRecord:
    """The session that `old_history` writes for a day so many days before START."""
    started = START - timedelta(days=back)
    first = WorkRecord(
        index=0, exercise="plank", name="Plank", planned=30.0, done=30.0, finished=True, hurt=True,
        instead_of="plank-knees",
    )  # fmt: skip
    second = replace(first, index=1, name="Side plank", done=15.0, finished=False)
    record = finished_session(
        started,
        id=f"old-{back}",
        finished=started + timedelta(minutes=9),
        pain_before=2,
        pain_after=3,
        effort=6,
        note="Über den Rücken",
        edited=started + timedelta(minutes=10),
    )
    return replace(record, works=(first, second))


def test_steps_have_names_of_their_own() -> None:
    assert len({step.name for step in STEPS}) == len(STEPS)


@pytest.mark.parametrize("steps", range(1, len(STEPS)))
def test_an_older_history_is_upgraded_with_all_it_holds(tmp_path: Path, steps: int) -> None:
    path, fresh = tmp_path / "history.db", tmp_path / "fresh.db"
    records = old_history(path, steps)
    with closing(History(path, Clock(NOW))) as history:
        assert list(history.store.sessions()) == records
        assert history.store.problems() == []
        assert history.overview.count_found("uber plank SIDE rucken") == 10
        assert [mark.pain_max for mark in history.overview.day_marks()] == [3] * 10
        assert history.store.done_days() == []
        assert history.runs.between() == []
        assert history.store.rate("old-0", pain_morning=1).pain_morning == 1
    with closing(connect(fresh)) as connection:
        migrate(connection, NOW)
    assert tables(path) == tables(fresh)


def test_the_steps_taken_are_listed_in_the_file(tmp_path: Path) -> None:
    with closing(connect(tmp_path / "history.db")) as connection:
        assert migrate(connection, NOW) == [step.name for step in STEPS]
        assert migrate(connection, NOW) == []
        assert version(connection) == len(STEPS)
        listed = connection.execute("SELECT number, name, taken FROM migration").fetchall()
    assert listed == [
        (number, step.name, "2026-11-22T20:37:39+00:00")
        for number, step in enumerate(STEPS, start=1)
    ]


def test_an_upgrade_begins_with_a_backup_that_holds_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    ids = [record.id for record in old_history(path, 1)]
    before = tables(path)
    with closing(Store(path, lambda: NOW)) as store:
        store.done_days()
    assert [each for each in tmp_path.iterdir() if each.name.startswith(".")] == []
    (backup,) = (tmp_path / "backups").iterdir()
    assert backup.name == "history-before-quick-weeks-2026-11-22-203739.db"
    assert tables(backup) == before
    with closing(connect(backup)) as connection:
        kept = connection.execute("SELECT id FROM session ORDER BY started").fetchall()
    assert [session_id for (session_id,) in kept] == ids


def test_a_new_or_current_history_is_not_backed_up(tmp_path: Path) -> None:
    for _ in range(2):
        with closing(Store(tmp_path / "history.db")) as store:
            store.merge(daily(1))
    assert not (tmp_path / "backups").exists()


def test_without_a_backup_nothing_is_upgraded(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    old_history(path, 1)
    (tmp_path / "backups").write_text("a file in the way")
    with closing(Store(path)) as store, pytest.raises(HistoryError, match="backup"):
        store.done_days()
    with closing(connect(path)) as connection:
        assert version(connection) == 1


def test_a_step_that_fails_leaves_the_steps_before_it_and_nothing_of_its_own(
    tmp_path: Path,
) -> None:
    def fails(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE half (x)")
        raise KeyError("no")

    path = tmp_path / "history.db"
    with closing(connect(path)) as connection:
        with pytest.raises(KeyError):
            migrate(connection, NOW, (*STEPS, Step("fails", fails)))
        assert version(connection) == len(STEPS)
        assert not connection.in_transaction
        found = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'half'").fetchone()
    assert found is None


def test_two_processes_that_upgrade_at_once_take_each_step_once(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    old_history(path, 1)
    seen: list[list[str]] = []
    with closing(connect(path)) as first, closing(connect(path)) as second:

        def overtaken(connection: sqlite3.Connection) -> int:
            number = version(connection)
            if connection is first and not seen:
                seen.append(migrate(second, NOW))
            return number

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(migrations, "version", overtaken)
            taken = migrate(first, NOW)
    assert taken == []
    assert seen == [[step.name for step in STEPS[1:]]]
