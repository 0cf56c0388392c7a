"""Disks that are full or may not be written."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from exercise_app.history.errors import HistoryError
from exercise_app.history.history import History
from exercise_app.history.store import Store
from tests.history.records import daily, planned_session

NOW = datetime(2026, 11, 22, 20, 37, 39, tzinfo=UTC)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_full_database_is_told_and_nothing_is_lost_or_half_written(tmp_path: Path) -> None:
    store = Store(tmp_path / "history.db")
    first = planned_session()
    store.begin(first)
    with store._database.reading() as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(HistoryError, match="The disk is full: free some space"):
        store.merge(daily(50))
    assert list(store.sessions()) == [first]
    store.close()
    assert store.merge(daily(50)).added == 50
    store.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 256 KiB, where this user may mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(folder)]
    try:
        subprocess.run(mount, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("a small tmpfs cannot be mounted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_on_a_full_disk_saving_fails_in_words_and_goes_on_when_there_is_room(
    small_disk: Path,
) -> None:
    store = Store(small_disk / "history.db")
    record = planned_session()
    store.begin(record)
    ballast = small_disk / "ballast"
    with suppress(OSError), ballast.open("wb", buffering=0) as file:
        while True:
            file.write(b"x" * 1024)
    work = replace(record.works[0], done=30.0, finished=True)
    with pytest.raises(HistoryError, match="The disk is full: free some space"):
        store.work_done(record.id, work)
    assert store.session(record.id) == record
    ballast.unlink()
    store.work_done(record.id, work)
    assert store.session(record.id).work_done == 30.0
    assert store.problems() == []
    store.close()


def test_a_full_disk_leaves_no_half_made_history(small_disk: Path) -> None:
    ballast = small_disk / "ballast"
    with suppress(OSError), ballast.open("wb", buffering=0) as file:
        while True:
            file.write(b"x" * 1024)
    store = Store(small_disk / "history.db")
    with pytest.raises(HistoryError, match=r"disk is full|No space left"):
        store.begin(planned_session())
    assert names(small_disk) == ["ballast"]


def test_a_read_only_disk_can_be_read_and_says_so_when_written(small_disk: Path) -> None:
    path = small_disk / "history.db"
    record = planned_session()
    with closing(Store(path)) as store:
        store.begin(record)
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with closing(Store(path)) as store:
        assert list(store.sessions()) == [record]
        work = replace(record.works[0], done=30.0, finished=True)
        with pytest.raises(HistoryError, match="is read-only: allow writing"):
            store.work_done(record.id, work)
        subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
        store.work_done(record.id, work)
        assert store.session(record.id).work_done == 30.0


def test_a_file_that_is_taken_away_is_told_and_one_that_is_put_back_is_used(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    record = planned_session()
    with closing(Store(path)) as store:
        store.begin(record)
        path.rename(tmp_path / "elsewhere.db")
        work = replace(record.works[0], done=30.0, finished=True)
        with pytest.raises(HistoryError, match="is read-only: allow writing"):
            store.work_done(record.id, work)
        (tmp_path / "elsewhere.db").rename(path)
        store.work_done(record.id, work)
        assert store.session(record.id).work_done == 30.0


def test_on_a_full_disk_a_backup_is_told_and_leaves_nothing_behind(small_disk: Path) -> None:
    with closing(History(small_disk / "history.db", lambda: NOW)) as history:
        history.store.merge(daily(20))
        ballast = small_disk / "ballast"
        with suppress(OSError), ballast.open("wb", buffering=0) as file:
            while True:
                file.write(b"x" * 1024)
        with pytest.raises(HistoryError, match=r"disk is full|No space left"):
            history.backups.take()
        ballast.unlink()
        assert [path.name for path in small_disk.rglob("*") if path.is_file()] == ["history.db"]
        assert history.store.count() == 20
