"""Sessions that were cut off: offered once, resumed, kept or discarded."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from exercise_app.core.record import Ended, SessionRecord, WorkRecord
from exercise_app.history.errors import HistoryError
from exercise_app.history.store import Store
from tests.history.records import START, Clock, finished_session, planned_session

DAY = timedelta(days=1)
END = START + timedelta(minutes=10)


def done(work: WorkRecord, seconds: float = 30.0) -> WorkRecord:
    return replace(work, done=seconds, finished=seconds == work.planned)


def cut_off(store: Store, record: SessionRecord) -> None:
    """Begin a session in a process that is gone since."""
    store.begin(record)
    store.close()
    with closing(sqlite3.connect(store.path)) as connection, connection:
        connection.execute("UPDATE session SET owner = '1:gone' WHERE id = ?", (record.id,))


def test_a_session_that_runs_in_a_living_process_is_not_offered(store: Store) -> None:
    store.begin(planned_session())
    assert store.unfinished() is None


def test_the_newest_one_of_a_process_that_is_gone_is_offered(store: Store) -> None:
    old, new = planned_session(START - DAY), planned_session(START)
    for record in (new, old):
        cut_off(store, record)
    offered = store.unfinished()
    assert offered is not None
    assert offered.id == new.id


def test_a_finished_one_is_not_offered(store: Store) -> None:
    store.begin(finished_session())
    assert store.unfinished() is None


def test_resuming_makes_it_this_process_s_own(store: Store) -> None:
    record = planned_session()
    cut_off(store, record)
    assert store.resume(record.id) == record
    assert store.unfinished() is None
    store.work_done(record.id, done(record.works[0]))
    assert store.finish(record.id, END).ended is Ended.DONE


def test_it_is_resumed_only_once(store: Store) -> None:
    record = planned_session()
    cut_off(store, record)
    store.keep(record.id)
    for take in (store.resume, store.keep):
        with pytest.raises(HistoryError, match="has ended already"):
            take(record.id)


def test_keeping_ends_it_when_it_was_written_last(store: Store, clock: Clock) -> None:
    record = planned_session()
    store.begin(record)
    clock.now = START + timedelta(minutes=4)
    store.work_done(record.id, done(record.works[0]))
    kept = store.keep(record.id)
    assert kept.ended is Ended.KEPT
    assert kept.finished == START + timedelta(minutes=4, seconds=1)
    assert kept.finished.utcoffset() == START.utcoffset()
    assert store.unfinished() is None


def test_keeping_takes_another_instant_where_it_is_given(store: Store) -> None:
    record = planned_session()
    cut_off(store, record)
    assert store.keep(record.id, END).finished == END


def test_discarding_takes_it_out_with_its_works_and_merging_puts_it_back(store: Store) -> None:
    record = planned_session()
    cut_off(store, record)
    gone = store.discard(record.id)
    assert list(store.sessions()) == []
    with closing(sqlite3.connect(store.path)) as connection:
        assert connection.execute("SELECT count(*) FROM work").fetchone() == (0,)
    store.merge([gone])
    assert list(store.sessions()) == [record]


def test_a_cut_off_session_is_listed(store: Store) -> None:
    record = planned_session()
    cut_off(store, record)
    assert [each.finished for each in store.sessions()] == [None]
