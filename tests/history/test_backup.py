"""Backups: made once a day, checked, thinned, and told apart."""

from __future__ import annotations

import os
import re
import sqlite3
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from exercise_app.core.record import SessionRecord
from exercise_app.history import copying
from exercise_app.history.backup import BY_HAND
from exercise_app.history.errors import HistoryError
from exercise_app.history.history import History
from tests.history.records import START, Clock, daily, finished_session, planned_session

DAY = timedelta(days=1)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def touch_now(history: History) -> None:
    """Change the history, and let all backups be older than that."""
    history.store.add(finished_session(START))
    before = history.path.stat().st_mtime_ns - 10**10
    for path in history.backups.folder.glob("history-*.db"):
        os.utime(path, ns=(before, before))


def test_a_backup_holds_everything_and_says_so(history: History, clock: Clock) -> None:
    history.store.merge(daily(30))
    path = history.backups.take_daily()
    assert path is not None
    assert path == history.path.parent / "backups" / "history-2026-11-22.db"
    (info,) = history.backups.all()
    assert info == history.backups.preview(path) == history.backups.newest_good()
    assert (info.path, info.why, info.size) == (str(path), "daily", path.stat().st_size)
    assert (info.sessions, info.runs) == (30, 0)
    assert (info.first, info.last) == (START.date() - 29 * DAY, START.date())
    assert names(path.parent) == [path.name]
    with closing(History(path, clock)) as copy:
        assert list(copy.store.sessions()) == list(history.store.sessions())


def test_there_is_one_a_day_at_most_and_none_where_nothing_has_changed(
    history: History, clock: Clock
) -> None:
    history.store.merge(daily(3))
    assert history.backups.take_daily() is not None
    touch_now(history)
    assert history.backups.take_daily() is None
    clock.now += DAY
    assert history.backups.take_daily() is not None
    clock.now += DAY
    assert history.backups.take_daily() is None
    touch_now(history)
    assert history.backups.take_daily() is not None
    assert names(history.backups.folder) == [
        "history-2026-11-22.db", "history-2026-11-23.db", "history-2026-11-24.db"
    ]  # fmt: skip


def test_without_a_history_there_is_no_backup_and_no_folder(history: History) -> None:
    assert history.backups.take_daily() is None
    assert history.backups.all() == []
    assert history.backups.newest_good() is None
    assert history.backups.offer() is None
    assert not history.backups.folder.exists()


def test_old_ones_are_thinned_and_what_is_no_backup_is_left_alone(
    history: History, clock: Clock
) -> None:
    history.backups.folder.mkdir(parents=True)
    strangers = ["history-notes.db", "history-2026-13-45.db", "other-2026-11-01.db", "read me"]
    for name in strangers:
        (history.backups.folder / name).write_text("mine")
    for _ in range(40):
        clock.now += DAY
        touch_now(history)
        assert history.backups.take_daily() is not None
    found = [backup.day for backup in history.backups.found()]
    assert found[:7] == [clock.now.date() - back * DAY for back in range(7)]
    assert len(found) < 13
    assert set(strangers) <= set(names(history.backups.folder))
    assert all(info.sessions for info in history.backups.all())


def test_those_made_before_a_change_are_kept_apart_and_the_last_six_of_them(
    history: History, clock: Clock
) -> None:
    history.store.merge(daily(1))
    daily_one = history.backups.take_daily()
    taken = []
    for _ in range(8):
        clock.now += timedelta(minutes=1)
        taken.append(history.backups.take())
    assert [backup.path for backup in history.backups.found()] == [*taken[:1:-1], daily_one]
    assert {info.why for info in history.backups.all()} == {"daily", "before-restore"}


def test_two_of_one_second_keep_both_names(history: History) -> None:
    history.store.merge(daily(1))
    backups = type(history.backups)(history.database, lambda: START)
    assert [backups.take().name for _ in range(2)] == [
        "history-before-restore-2026-11-22-073000.db",
        "history-before-restore-2026-11-22-073000-2.db",
    ]
    assert len(backups.found()) == 2


def damage_works(path: Path) -> None:
    """Overwrite pages in the middle of a file, where only a check of it all finds it."""
    content = path.read_bytes()
    middle = len(content) // 2 // 4096 * 4096
    path.write_bytes(content[:middle] + b"\xff" * 8192 + content[middle + 8192 :])


def test_a_damaged_history_is_never_taken_for_a_backup(history: History, clock: Clock) -> None:
    history.store.merge(daily(100))
    good = history.backups.take_daily()
    assert good is not None
    history.close()
    damage_works(history.path)
    clock.now += DAY
    for take in (history.backups.take_daily, history.backups.take):
        with pytest.raises(HistoryError, match=r"history\.db is damaged: move it away, or put a"):
            take()
    assert names(history.backups.folder) == [good.name]
    assert history.backups.preview(good).sessions == 100


def test_a_damaged_backup_is_passed_over_for_the_newest_good_one(
    history: History, clock: Clock
) -> None:
    taken = []
    for many in (10, 20, 30):
        history.store.merge(daily(many))
        touch_now(history)
        taken.append(history.backups.take_daily())
        clock.now += DAY
    newest, middle = taken[2], taken[1]
    assert newest is not None
    assert middle is not None
    damage_works(newest)
    with pytest.raises(HistoryError, match=r"history-2026-11-24\.db is damaged: choose another"):
        history.backups.preview(newest)
    newest.write_bytes(b"nothing at all")
    with pytest.raises(HistoryError, match=r"history-2026-11-24\.db is damaged: choose another"):
        history.backups.preview(newest)
    assert [info.path for info in history.backups.all()] == [str(taken[1]), str(taken[0])]
    good = history.backups.newest_good()
    assert good is not None
    assert good.path == str(middle)
    earlier = history.backups.newest_good(before=datetime(2026, 11, 23).astimezone())
    assert earlier is not None
    assert earlier.path == str(taken[0])


def test_what_is_no_backup_of_ours_is_refused(history: History, tmp_path: Path) -> None:
    theirs, empty, newer = (tmp_path / name for name in ("theirs.db", "empty.db", "newer.db"))
    with closing(sqlite3.connect(theirs)) as connection, connection:
        connection.execute("CREATE TABLE theirs (x)")
    empty.touch()
    history.store.merge(daily(1))
    history.backups.take().rename(newer)
    with closing(sqlite3.connect(newer)) as connection:
        connection.execute("PRAGMA user_version = 99")
    for path, why in (
        (theirs, "theirs.db is no backup of a history: choose another"),
        (empty, "empty.db is no backup of a history: choose another"),
        (newer, "newer.db was made by a newer Exercise App: install that one"),
        (tmp_path / "none.db", "none.db cannot be opened"),
    ):
        with pytest.raises(HistoryError, match=why):
            history.backups.preview(path)


def test_a_file_in_the_way_of_the_folder_is_told(history: History) -> None:
    history.store.merge(daily(1))
    history.backups.folder.write_text("a file")
    with pytest.raises(
        HistoryError, match="cannot be written as a backup: something else stands in its"
    ):
        history.backups.take_daily()


def test_a_history_in_use_for_too_long_is_told_and_leaves_no_half(
    history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    history.store.merge(daily(1))
    history.close()
    monkeypatch.setattr(copying, "PATIENCE", 0.02)
    with closing(sqlite3.connect(history.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        backups = type(history.backups)(history.database, history.clock)
        with pytest.raises(HistoryError, match="in use by another program"):
            backups.take()
    assert names(history.backups.folder) == []


def test_progress_reaches_all_pages(history: History, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copying, "PAGES", 8)
    history.store.merge(daily(200))
    told: list[tuple[int, int]] = []
    history.backups.take_daily(lambda *so_far: told.append(so_far))
    assert len(told) > 1
    assert told[-1] == (told[-1][1], history.path.stat().st_size // 4096)


def test_others_write_while_it_is_made_and_it_holds_one_state_of_the_file(
    history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "PAGES", 8)
    history.store.merge(daily(300))
    written: list[SessionRecord] = []

    def write_meanwhile(done: int, of: int) -> None:
        if len(written) < 3 and done < of:
            written.append(history.store.add(planned_session(date=date(2026, 11, 22))))

    path = history.backups.take_daily(write_meanwhile)
    assert path is not None
    assert written
    info = history.backups.preview(path)
    assert 300 <= info.sessions <= 300 + len(written)


def test_a_backup_made_by_hand_is_told_apart_and_is_made_whatever_there_is(
    history: History, clock: Clock
) -> None:
    history.store.merge(daily(3))
    history.backups.take_daily()
    told = list[tuple[int, int]]()
    first = history.backups.take(BY_HAND, lambda *so_far: told.append(so_far))
    clock.now += timedelta(minutes=1)
    second = history.backups.take(BY_HAND)
    assert told[-1][0] == told[-1][1]
    assert re.fullmatch(r"history-by-hand-2026-11-22-\d{6}\.db", first.name)
    assert [info.why for info in history.backups.all()].count(BY_HAND) == 2
    assert [b.path for b in history.backups.found() if b.why == BY_HAND] == [second, first]
    clock.now += DAY
    assert history.backups.take_daily() is None  # nothing has changed since
