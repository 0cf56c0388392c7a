"""The history's file: made, checked and opened, and its transactions."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from exercise_app.history.database import Database
from exercise_app.history.errors import HistoryError
from exercise_app.history.migrations import APPLICATION_ID, STEPS
from exercise_app.history.store import Store
from tests.history.records import planned_session

NOW = datetime(2026, 11, 22, 20, 37, 39, tzinfo=UTC)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def pragma(store: Store, name: str) -> object:
    with store._database.reading() as connection:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]


def test_the_folder_and_the_file_are_made_with_the_first_session(tmp_path: Path) -> None:
    store = Store(tmp_path / "a" / "b" / "history.db")
    assert not (tmp_path / "a").exists()
    store.begin(planned_session())
    store.close()
    assert names(tmp_path / "a" / "b") == ["history.db"]


def test_the_file_says_whose_it_is_and_outlasts_a_power_cut(store: Store) -> None:
    store.begin(planned_session())
    assert pragma(store, "application_id") == APPLICATION_ID
    assert pragma(store, "user_version") == len(STEPS)
    assert pragma(store, "journal_mode") == "delete"
    assert pragma(store, "synchronous") == 3  # EXTRA
    assert store.problems() == []


def test_closing_is_harmless_at_any_time(store: Store) -> None:
    store.close()
    store.begin(planned_session())
    store.close()
    store.close()
    assert len(list(store.sessions())) == 1


def test_a_name_with_what_urls_mean_something_by_is_just_a_name(tmp_path: Path) -> None:
    store = Store(tmp_path / "50% ?mode=memory#" / "history.db")
    store.begin(planned_session())
    store.close()
    with closing(Store(store.path)) as again:
        assert len(list(again.sessions())) == 1
    assert store.path.is_file()


def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE theirs (x)")
    before = path.read_bytes()
    store = Store(path)
    with pytest.raises(HistoryError, match="no history of Exercise App"):
        store.begin(planned_session())
    assert path.read_bytes() == before
    assert names(tmp_path) == ["history.db"]


def test_a_newer_history_is_refused_and_left_alone(store: Store, tmp_path: Path) -> None:
    store.begin(planned_session())
    store.close()
    with closing(sqlite3.connect(store.path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = store.path.read_bytes()
    with pytest.raises(HistoryError, match=r"newer Exercise App \(version 99"):
        store.done_days()
    assert store.path.read_bytes() == before
    assert names(tmp_path) == ["history.db"]


def test_a_folder_in_the_way_is_told(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    path.mkdir()
    store = Store(path)
    for use in (lambda: store.begin(planned_session()), store.done_days):
        with pytest.raises(HistoryError, match=r"history\.db cannot be opened: check that it is"):
            use()


def test_a_file_in_the_way_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file")
    store = Store(tmp_path / "home" / "history.db")
    for use in (lambda: store.begin(planned_session()), store.done_days):
        with pytest.raises(HistoryError, match=r"history\.db cannot be (made|opened): "):
            use()


def test_a_history_in_use_for_too_long_is_told_and_saved_afterwards(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    store = Store(path, timeout=0.01)
    record = planned_session()
    store.begin(record)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(HistoryError, match="in use by another program"):
            store.work_done(record.id, replace(record.works[0], done=30.0))
        other.execute("ROLLBACK")
    store.work_done(record.id, replace(record.works[0], done=30.0))
    assert store.session(record.id).work_done == 30.0
    store.close()


def test_a_block_that_raises_writes_nothing(tmp_path: Path) -> None:
    database = Database(tmp_path / "history.db", lambda: NOW)
    with suppress(KeyError), database.writing() as connection:
        connection.execute("INSERT INTO migration VALUES (99, 'x', 'y')")
        raise KeyError
    with database.reading() as connection:
        assert connection.execute("SELECT max(number) FROM migration").fetchone() == (len(STEPS),)
    database.close()


def test_a_file_made_by_another_process_meanwhile_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "history.db"
    record = planned_session()
    link = os.link

    def overtaken(source: Path, target: Path) -> None:
        monkeypatch.setattr(os, "link", link)
        with closing(Store(path)) as faster:
            faster.begin(record)
        link(source, target)

    monkeypatch.setattr(os, "link", overtaken)
    with closing(Store(path)) as store:
        store.begin(planned_session())
        assert len(list(store.sessions())) == 2
    assert names(tmp_path) == ["history.db"]


def test_a_file_system_without_links_will_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", no_links)
    with closing(Store(tmp_path / "history.db")) as store:
        store.begin(planned_session())
    assert names(tmp_path) == ["history.db"]


def test_a_file_system_without_links_overwrites_nothing_either(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "history.db"
    link = os.link

    def overtaken(_source: Path, _target: Path) -> None:
        monkeypatch.setattr(os, "link", link)
        with closing(Store(path)) as faster:
            faster.begin(planned_session())
        raise PermissionError

    monkeypatch.setattr(os, "link", overtaken)
    with closing(Store(path)) as store:
        store.begin(planned_session())
        assert len(list(store.sessions())) == 2
    assert names(tmp_path) == ["history.db"]
