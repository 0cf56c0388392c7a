"""Backups put in the place of the history, and what happens when something goes wrong."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from exercise_app.core.overview import BackupInfo
from exercise_app.history import copying
from exercise_app.history.errors import HistoryError
from exercise_app.history.history import History
from exercise_app.history.migrations import version
from tests.history.everything import everything
from tests.history.records import START, Clock, daily, finished_session, planned_session
from tests.history.test_crash import child
from tests.history.test_migrations import connect, old_history, tables

DAY = timedelta(days=1)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def backup(history: History) -> BackupInfo:
    """A backup of ten sessions; there are twenty in the history now, and a plan."""
    history.store.merge(daily(10))
    path = history.backups.take_daily()
    assert path is not None
    history.store.merge(daily(10))
    history.plans.note({"strength": 2}, date(2026, 11, 22))
    return history.backups.preview(path)


def test_restoring_brings_back_what_was_and_can_itself_be_undone(
    history: History, backup: BackupInfo
) -> None:
    before = everything(history)
    assert history.backups.restore(Path(backup.path)) == backup
    assert len(list(history.store.sessions())) == 10
    assert history.plans.changes() == []
    (undo,) = (info for info in history.backups.all() if info.why == "before-restore")
    assert undo.sessions == 20
    history.backups.restore(Path(undo.path))
    assert everything(history) == before
    assert history.store.problems() == []
    assert history.reader.notices == ()


def test_another_window_sees_what_was_restored(
    history: History, backup: BackupInfo, clock: Clock
) -> None:
    with closing(History(history.path, clock)) as other:
        assert other.store.count() == 20
        history.backups.restore(Path(backup.path))
        assert other.store.count() == 10
        other.store.add(planned_session())
    assert history.store.count() == 11


def test_a_backup_of_an_older_version_is_brought_up_to_date(
    history: History, tmp_path: Path
) -> None:
    old = tmp_path / "old.db"
    records = old_history(old, 1)
    history.store.merge(daily(3))
    assert history.backups.preview(old).sessions == 10
    assert history.backups.restore(old).runs == 0
    assert list(history.store.sessions()) == records
    assert history.runs.between() == []
    with closing(connect(old)) as connection:
        assert version(connection) == 1, "the backup itself is left as it is"
    assert len(tables(history.path)) > len(tables(old))


def test_it_is_restored_where_there_is_no_history(history: History, backup: BackupInfo) -> None:
    history.close()
    history.path.unlink()
    history.backups.restore(Path(backup.path))
    assert history.store.count() == 10
    assert names(history.path.parent) == ["backups", "history.db"]


@pytest.mark.parametrize("content", [b"nothing like a database", b"", None])
def test_a_damaged_history_is_put_aside_and_never_deleted(
    history: History, backup: BackupInfo, content: bytes | None
) -> None:
    history.close()
    damaged = history.path.read_bytes()
    if content is None:
        content = damaged[:8192] + b"\xff" * 4096 + damaged[12288:]
    history.path.write_bytes(content)
    history.backups.restore(Path(backup.path))
    assert history.store.count() == 10
    assert history.store.problems() == []
    (aside,) = history.backups.damaged()
    assert aside.read_bytes() == content
    assert aside.name.startswith("history-damaged-2026-11-22-")


def test_a_backup_that_is_damaged_is_refused_and_nothing_changes(
    history: History, backup: BackupInfo
) -> None:
    before = everything(history)
    path = Path(backup.path)
    path.write_bytes(path.read_bytes()[:-4096])
    with pytest.raises(HistoryError, match="is damaged: choose another backup"):
        history.backups.restore(path)
    assert everything(history) == before
    assert names(history.backups.folder) == [path.name]


def test_a_running_session_is_not_swept_away(history: History, backup: BackupInfo) -> None:
    running = planned_session()
    history.store.begin(running)
    with pytest.raises(HistoryError, match="A session is running: end it, and then restore"):
        history.backups.restore(Path(backup.path))
    assert history.store.session(running.id) == running
    history.store.finish(running.id, START)
    history.backups.restore(Path(backup.path))
    assert history.store.count() == 10


def test_after_damage_the_newest_good_backup_from_before_is_offered_until_one_is_restored(
    history: History, clock: Clock
) -> None:
    for many in (5, 3):
        clock.now += DAY
        history.store.merge(daily(many))
        assert history.backups.take_daily() is not None
        before = history.path.stat().st_mtime_ns - 10**10
        for path in history.backups.folder.iterdir():
            os.utime(path, ns=(before, before))
    clock.now += DAY
    assert history.backups.offer() is None
    history.close()
    history.path.write_bytes(b"damaged " * 1000)
    assert history.store.count() == 0
    (notice,) = history.reader.notices
    assert notice.endswith("and a new one begun. Settings can restore a backup.")
    clock.now += DAY
    history.store.add(finished_session(clock.now))
    assert history.backups.take_daily() is not None
    offered = history.backups.offer()
    assert offered is not None
    assert offered.sessions == 8
    history.backups.restore(Path(offered.path))
    assert history.store.count() == 8
    assert history.backups.offer() is None


KILLED = """
    import sys
    from datetime import datetime
    from exercise_app.history import copying
    from exercise_app.history.history import History

    copying.PAGES = 4
    history = History(Path(sys.argv[1]), lambda: datetime.now().astimezone())

    def amid(done, of):
        if done > of // 2:
            print("amid", flush=True)
            sys.stdin.read()
"""


def kill_amid(path: Path, what: str) -> None:
    """Have another process do `what`, and kill it in the middle of the copying."""
    process = child(path, KILLED + f"\n    {what}\n")
    assert process.stdout is not None
    with process:
        assert process.stdout.readline() == "amid\n"
        process.kill()


@pytest.fixture
def large(history: History) -> History:
    """A history of some hundred pages, closed."""
    history.store.merge(daily(300))
    history.close()
    return history


def test_a_kill_in_the_middle_of_a_backup_leaves_no_backup_and_no_harm(large: History) -> None:
    kill_amid(large.path, "history.backups.take_daily(amid)")
    assert large.backups.found() == []
    (left,) = large.backups.folder.iterdir()
    assert large.store.count() == 300
    taken = large.backups.take_daily()
    assert taken is not None
    assert large.backups.preview(taken).sessions == 300
    assert left.exists(), "it might be another process's own"
    os.utime(left, (0, 0))
    large.backups.take()
    assert not left.exists()


def test_a_kill_in_the_middle_of_restoring_leaves_the_history_as_it_was(large: History) -> None:
    path = large.backups.take()
    large.store.merge([finished_session(START + DAY)])
    before = everything(large)
    large.close()
    content = large.path.read_bytes()
    kill_amid(large.path, f"history.backups.restore(Path({str(path)!r}), amid)")
    assert everything(large) == before
    assert large.store.problems() == []
    assert large.path.read_bytes()[4096:] == content[4096:]
    large.backups.restore(path)
    assert large.store.count() == 300


def test_restoring_over_a_history_that_others_hold_is_told_and_changes_nothing(
    history: History, backup: BackupInfo, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "PATIENCE", 0.02)
    history.close()
    with closing(sqlite3.connect(history.path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM session").fetchone()
        with pytest.raises(HistoryError, match="in use by another program"):
            history.backups.restore(Path(backup.path))
    assert history.store.count() == 20


@pytest.fixture
def writer(history: History) -> Iterator[History]:
    """A history in which another process writes sessions without end, with a breath in between:
    one that never breathes keeps everybody else out for as long as it likes.
    """
    history.store.merge(daily(100))
    script = """
        import time

        print("ready", flush=True)
        for _ in range(100_000):
            record = play(2)
            store.finish(record.id, record.started)
            time.sleep(0.01)
    """
    with child(history.path, script) as process:
        assert process.stdout is not None
        process.stdout.readline()
        yield history
        process.kill()


def test_another_process_that_writes_all_the_while_is_caught_in_a_whole_state(
    writer: History,
) -> None:
    last = 100
    for _ in range(5):
        info = writer.backups.preview(writer.backups.take())
        assert info.sessions >= last
        last = info.sessions
