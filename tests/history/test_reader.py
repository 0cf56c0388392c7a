"""What weeks, lists and suggestions ask of the history."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta

from exercise_app.core.routine import Kind
from exercise_app.history.reader import Reader
from exercise_app.history.store import Store
from exercise_app.history.symptoms import Symptoms
from tests.history.records import START, finished_session, planned_session

DAY = timedelta(days=1)
END = START + timedelta(minutes=10)


def test_sessions_come_oldest_first_by_instant_in_a_range_of_local_days(store: Store) -> None:
    records = [finished_session(START - back * DAY) for back in range(5)]
    store.merge(records)
    days = START.date() - 3 * DAY, START.date() - DAY
    assert list(store.sessions(*days)) == [records[3], records[2], records[1]]
    assert [each.id for each in store.sessions()] == [each.id for each in records[::-1]]
    assert list(store.sessions(first=START.date())) == [records[0]]
    assert list(store.sessions(last=START.date() - 4 * DAY)) == [records[4]]


def test_a_long_history_is_read_while_it_changes(store: Store) -> None:
    records = [finished_session(START - back * DAY, works=1) for back in range(450)]
    store.merge(records)
    reading = store.sessions()
    seen = [next(reading)]
    gone = store.discard(records[0].id)
    seen += reading
    assert len(seen) == 449
    assert gone.id not in {record.id for record in seen}


def test_days_done_follow_the_local_date_and_the_users_word(store: Store) -> None:
    travelled = finished_session(START, date=START.date() - DAY)
    uncounted = finished_session(START - 5 * DAY, counted=False)
    by_hand = planned_session(START - 6 * DAY, counted=True)
    twice = [finished_session(START), finished_session(START + timedelta(hours=3))]
    store.merge([travelled, uncounted, by_hand, *twice])
    assert sorted(day.date for day in store.done_days()) == [
        by_hand.date,
        travelled.date,
        START.date(),
    ]
    assert [day.date for day in store.done_days(START.date(), START.date())] == [START.date()]


def test_when_each_kind_and_routine_was_done_last(store: Store) -> None:
    store.merge(
        [
            finished_session(START, kind=Kind.STRETCH, routine="post-run-stretch"),
            finished_session(START - DAY, routine="big-three"),
            finished_session(START - 2 * DAY, routine="core-strength-1"),
            planned_session(START, routine="core-strength-1"),
        ]
    )
    today = START.date()
    assert store.last_of_kinds() == {"stretch": today, "strength": today - DAY}
    assert store.last_of_routines() == {
        "post-run-stretch": today,
        "big-three": today - DAY,
        "core-strength-1": today - 2 * DAY,
    }
    assert store.last_done("core-strength-1") == today - 2 * DAY
    assert store.last_done("never") is None


def test_what_weeks_ask_for_is_answered_from_an_index_alone(store: Store) -> None:
    store.begin(finished_session())
    store.close()
    with closing(sqlite3.connect(store.path)) as connection:
        for query, index in (
            (
                (
                    "SELECT DISTINCT date, kind, routine FROM session"
                    " WHERE counts = 1 AND date BETWEEN ? AND ?"
                ),
                "session_counting (counts=? AND date>? AND date<?)",
            ),
            (
                "SELECT max(date) FROM session WHERE counts = 1 AND routine = 'x'",
                "session_of_routine (counts=? AND routine=?)",
            ),
            (
                "SELECT kind, max(date) FROM session WHERE counts = 1 GROUP BY kind",
                "session_of_kind (counts=?)",
            ),
        ):
            values = ("a", "b")[: query.count("?")]
            plan = connection.execute(f"EXPLAIN QUERY PLAN {query}", values).fetchall()
            assert f"USING COVERING INDEX {index}" in plan[0][3], plan


def test_an_empty_history_answers_without_making_a_file(store: Store) -> None:
    assert list(store.sessions()) == []
    assert store.done_days() == []
    assert store.unfinished() is None
    assert store.last_of_kinds() == {}
    assert store.problems() == []
    assert not store.path.exists()


def test_the_symptoms_ticked_now_are_told_without_those_unticked(store: Store) -> None:
    database = store._database
    symptoms, reader = Symptoms(database, lambda: START), Reader(database)
    assert reader.ticked_symptoms() == []
    symptoms.tick("fever", START)
    symptoms.tick("weakness", START)
    symptoms.untick("fever", END)
    assert reader.ticked_symptoms() == ["weakness"] == symptoms.ticked()
