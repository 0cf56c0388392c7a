"""Sessions written as they happen, rated and mended."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exercise_app.core.record import Ended, SessionRecord, WorkRecord
from exercise_app.core.week import DayDone
from exercise_app.history.errors import NoSuchSession
from exercise_app.history.store import Store
from tests.history.records import START, Clock, any_session, finished_session, planned_session

END = START + timedelta(minutes=10)
DAY = timedelta(days=1)


def done(work: WorkRecord, seconds: float = 30.0) -> WorkRecord:
    return replace(work, done=seconds, finished=seconds == work.planned)


def test_a_session_is_in_the_history_from_its_beginning(store: Store) -> None:
    record = planned_session()
    store.begin(record)
    kept = store.session(record.id)
    assert kept == record
    assert kept.is_unfinished


def test_each_work_is_written_when_it_is_done(store: Store) -> None:
    record = planned_session()
    store.begin(record)
    store.work_done(record.id, done(record.works[0]))
    store.work_done(record.id, done(record.works[1], 12.5))
    kept = store.session(record.id)
    assert [work.done for work in kept.works] == [30.0, 12.5, 0.0, 0.0, 0.0]
    assert (kept.work_planned, kept.work_done) == (150.0, 42.5)


def test_a_works_planned_seconds_may_change_while_it_runs(store: Store) -> None:
    record = planned_session()
    store.begin(record)
    store.work_done(record.id, replace(record.works[0], planned=40.0, done=40.0, finished=True))
    assert store.session(record.id).work_planned == 160.0


def test_a_work_may_be_eased_into_another_exercise(store: Store) -> None:
    record = planned_session()
    store.begin(record)
    eased = replace(record.works[1], exercise="plank-knees", hurt=True, instead_of="plank")
    store.work_done(record.id, eased)
    assert store.session(record.id).works[1] == eased


def test_a_work_may_be_added_at_the_end_and_nowhere_beyond(store: Store) -> None:
    record = planned_session(works=2)
    store.begin(record)
    added = replace(record.works[0], index=2)
    store.work_done(record.id, added)
    assert store.session(record.id).works[2] == added
    with pytest.raises(ValueError, match="index 4"):
        store.work_done(record.id, replace(added, index=4))
    assert len(store.session(record.id).works) == 3


def test_the_end_is_written_last_together_with_the_work_that_was_cut_short(store: Store) -> None:
    record = planned_session(works=3)
    store.begin(record)
    store.work_done(record.id, done(record.works[0]))
    short = done(record.works[1], 7.0)
    result = store.finish(record.id, END, Ended.EARLY, [short])
    assert store.session(record.id) == result
    assert (result.ended, result.finished) == (Ended.EARLY, END)
    assert [work.done for work in result.works] == [30.0, 7.0, 0.0]
    assert result.work_done == 37.0


def test_a_session_of_which_80_percent_were_done_counts_even_if_ended_early(store: Store) -> None:
    record = planned_session(works=5)
    store.begin(record)
    for work in record.works[:4]:
        store.work_done(record.id, done(work))
    store.finish(record.id, END, Ended.EARLY)
    assert store.done_days() == [DayDone(START.date(), "strength", "core-strength-1")]


def test_the_sums_of_the_file_are_those_of_the_record(store: Store) -> None:
    record = planned_session(works=10)
    store.begin(record)
    for index, work in enumerate(record.works):
        third = replace(work, planned=None) if index % 3 == 0 else replace(work, planned=0.1)
        store.work_done(record.id, replace(third, done=0.1, finished=True))
    kept = store.session(record.id)
    store.close()
    with closing(sqlite3.connect(store.path)) as connection:
        sums = connection.execute("SELECT work_planned, work_done, completed FROM session")
        assert sums.fetchone() == (kept.work_planned, kept.work_done, kept.completed)


def test_works_written_later_do_not_overrule_the_users_word(store: Store) -> None:
    record = planned_session(works=1, counted=False)
    store.begin(record)
    store.work_done(record.id, done(record.works[0]))
    assert store.session(record.id).completed
    assert store.done_days() == []
    store.edit(replace(store.session(record.id), counted=None))
    assert len(store.done_days()) == 1


def test_ratings_are_written_and_skipping_one_leaves_what_is_kept(store: Store) -> None:
    record = finished_session(pain_before=2)
    store.begin(record)
    store.rate(record.id, effort=6, pain_after=None)
    kept = store.rate(record.id, pain_after=3, note="Easier than last week")
    assert (kept.pain_before, kept.pain_after, kept.effort) == (2, 3, 6)
    assert store.session(record.id).note == "Easier than last week"


def test_a_rating_off_its_scale_changes_nothing(store: Store) -> None:
    record = finished_session()
    store.begin(record)
    with pytest.raises(ValueError, match="effort is 11"):
        store.rate(record.id, effort=11)
    assert store.session(record.id) == record


def test_every_change_moves_edited_forward_even_when_the_clock_goes_back(
    store: Store, clock: Clock
) -> None:
    record = planned_session()
    store.begin(record)
    seen = [store.session(record.id).edited]
    store.work_done(record.id, done(record.works[0]))
    seen.append(store.session(record.id).edited)
    clock.now -= DAY
    seen.append(store.finish(record.id, END).edited)
    seen.append(store.rate(record.id, effort=5).edited)
    assert seen == sorted(set(seen))


def test_a_session_that_could_not_be_saved_is_saved_whole_later(store: Store) -> None:
    record = planned_session()
    store.begin(record)
    all_done = replace(record, works=tuple(done(work) for work in record.works[:3]))
    store.begin(all_done)
    assert store.session(record.id) == all_done
    assert len(list(store.sessions())) == 1


@pytest.mark.parametrize(
    "use",
    [
        lambda store: store.session("no-such"),
        lambda store: store.work_done("no-such", planned_session().works[0]),
        lambda store: store.finish("no-such", END),
        lambda store: store.rate("no-such", effort=3),
        lambda store: store.resume("no-such"),
        lambda store: store.keep("no-such"),
        lambda store: store.discard("no-such"),
        lambda store: store.edit(replace(planned_session(), id="no-such")),
    ],
)
def test_a_session_that_is_not_there_is_told_by_its_id(store: Store, use) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(NoSuchSession, match="no-such is not in the history"):
        use(store)


def test_editing_replaces_the_whole_session(store: Store) -> None:
    record = finished_session(works=4)
    store.begin(record)
    changed = replace(record, counted=False, note="Cut short", works=record.works[:2])
    kept = store.edit(changed)
    assert kept.edited > record.edited
    assert store.session(record.id) == replace(changed, edited=kept.edited)
    assert store.done_days() == []


@settings(max_examples=40)
@given(any_session())
def test_any_session_comes_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, record: SessionRecord
) -> None:
    store = Store(tmp_path_factory.mktemp("any") / "history.db")
    store.merge([record])
    (kept,) = store.sessions()
    store.close()
    assert kept == record
    assert kept.started.utcoffset() == record.started.utcoffset()
    assert kept.edited.tzinfo is UTC


@settings(max_examples=40)
@given(st.lists(any_session(), max_size=3))
def test_merging_twice_changes_nothing(
    tmp_path_factory: pytest.TempPathFactory, records: list[SessionRecord]
) -> None:
    store = Store(tmp_path_factory.mktemp("twice") / "history.db")
    store.merge(records)
    before = list(store.sessions())
    again = store.merge(records)
    assert (again.added, again.updated) == (0, 0)
    assert list(store.sessions()) == before
    store.close()


def test_a_path_that_is_no_text_is_kept_as_well_as_can_be(store: Store) -> None:
    store.begin(planned_session(source="/home/me/f\udce9.yaml"))
    assert next(store.sessions()).source == "/home/me/f?.yaml"


def test_a_date_is_never_worked_out_anew(store: Store) -> None:
    record = finished_session(date=date(2026, 11, 20))
    store.begin(record)
    store.rate(record.id, effort=5)
    assert store.session(record.id).date == date(2026, 11, 20)
