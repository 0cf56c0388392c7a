"""What calendars, totals, trends and searches ask of many sessions at once."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercise_app.core.overview import Awaiting, DayMark, HistoryTotals, Rated
from exercise_app.core.progress import SessionLite
from exercise_app.core.record import SessionRecord
from exercise_app.core.routine import Kind
from exercise_app.history import overview
from exercise_app.history.history import History
from exercise_app.history.search import fold, terms, words
from tests.history.records import START, daily, finished_session, planned_session, texts

TODAY = START.date()
DAY = timedelta(days=1)


def test_a_day_is_marked_with_its_kinds_what_counts_and_its_worst_pain(history: History) -> None:
    history.store.merge(
        [
            finished_session(START, kind=Kind.STRETCH, pain_before=2, pain_after=1),
            finished_session(START, kind=Kind.STRENGTH, pain_morning=4),
            planned_session(START, kind=Kind.MOBILITY),
            planned_session(START - DAY, pain_before=0),
            finished_session(START - 9 * DAY),
        ]
    )
    assert history.overview.day_marks(TODAY - DAY, TODAY) == [
        DayMark(TODAY - DAY, ("strength",), False, 0, (), 1, 0.0),
        DayMark(
            TODAY, ("mobility", "strength", "stretch"), True, 4, ("strength", "stretch"), 3, 300.0
        ),
    ]
    assert len(history.overview.day_marks()) == 3
    assert history.overview.day_marks()[0].pain_max is None


def test_totals_of_all_and_of_some_days(history: History) -> None:
    assert history.overview.totals() == HistoryTotals()
    assert history.overview.first_day() is None
    history.store.merge([*daily(10, works=2), planned_session(START), finished_session(START)])
    assert history.overview.totals() == HistoryTotals(
        sessions=12, counted=11, days=10, seconds=750.0, first=TODAY - 9 * DAY, last=TODAY
    )
    assert history.overview.first_day() == TODAY - 9 * DAY
    assert history.overview.totals(TODAY - DAY, TODAY - DAY) == HistoryTotals(
        1, 1, 1, 60.0, TODAY - DAY, TODAY - DAY
    )


def test_ratings_leave_out_what_was_not_rated(history: History) -> None:
    history.store.merge(
        [
            finished_session(START - 2 * DAY, effort=7),
            finished_session(START - DAY),
            finished_session(START, pain_before=1, pain_after=3, pain_morning=2),
        ]
    )
    assert history.overview.ratings() == [
        Rated(TODAY - 2 * DAY, "strength", None, None, None, 7, True),
        Rated(TODAY, "strength", 1, 3, 2, None, True),
    ]
    assert len(history.overview.ratings(TODAY - DAY, TODAY)) == 1


@pytest.fixture
def named(history: History) -> History:
    """Three sessions with different words, oldest first."""
    works = planned_session(works=2).works
    side = tuple(replace(work, name="Side plank") for work in works)
    history.store.merge(
        [
            finished_session(START - 2 * DAY, id="a", name="Core strength"),
            replace(planned_session(START - DAY, id="b", name="Dehnen für den Rücken"), works=side),
            finished_session(START, id="c", name="Stretch", note="Felt GOOD on grass"),
        ]
    )
    return history


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", "cba"), ("  ", "cba"), ("plank", "cba"), ("side", "b"), ("SIDE plank", "b"),
        ("plank good", "c"), ("rucken", "b"), ("RÜCKEN fur", "b"), ("core", "a"), ("%", ""),
        ("_", ""), ("good rucken", ""), ("grass felt", "c"),
    ],
)  # fmt: skip
def test_a_search_finds_each_word_anywhere_newest_first(
    named: History, text: str, found: str
) -> None:
    assert [record.id for record in named.overview.search(text)] == list(found)
    assert named.overview.count_found(text) == len(found)


def test_a_search_goes_on_where_it_left_off(history: History) -> None:
    records = list(daily(10))
    history.store.merge(records)
    assert history.overview.search("plank", 4, 3) == records[4:7]
    assert history.overview.search("plank", 9, 3) == records[9:]


def test_what_was_changed_is_found_by_its_new_words(named: History) -> None:
    record = named.store.session("c")
    named.store.rate("c", note="Felt bad")
    assert named.overview.search("good") == []
    eased = replace(record.works[0], name="Knee plank")
    named.store.finish("c", START, works=[eased])
    assert [each.id for each in named.overview.search("knee bad")] == ["c"]


@given(texts, texts)
def test_a_search_text_is_folded_as_the_words_are(name: str, note: str) -> None:
    folded = words(name, note, ())
    assert fold(folded) == folded
    assert all(term in folded for term in (*terms(name), *terms(note)))
    assert all(term in folded for term in terms(name.upper())) or name.upper().lower() != name


@given(st.text("äÄöÖüÜéÉñÑçÇabc ", min_size=1))
def test_accents_and_capitals_are_passed_over(text: str) -> None:
    assert fold(text) == fold(text.upper()) == fold(text.lower())
    assert fold(text).isascii()


def test_the_last_sessions_of_a_routine_come_newest_first(history: History) -> None:
    records = list(daily(60))
    running = planned_session(START + DAY, routine="strength-1")
    history.store.merge([*records, running])
    of_it = [record for record in records if record.routine == "strength-1"]
    assert history.overview.recent_of("strength-1", 3) == of_it[:3]
    assert history.overview.recent_of("strength-1", 99) == of_it
    assert history.overview.recent_of("none", 3) == []


def test_the_sessions_of_a_day_come_oldest_first(history: History) -> None:
    records = [finished_session(START + hours * timedelta(hours=1)) for hours in (3, 0, 1)]
    history.store.merge([*records, finished_session(START - DAY)])
    assert history.overview.of_day(TODAY) == [records[1], records[2], records[0]]
    assert history.overview.of_day(TODAY + DAY) == []


def test_what_coaching_looks_at_comes_in_order_without_works(history: History) -> None:
    history.store.merge(
        [
            finished_session(START - 5 * DAY),
            with_hurt(
                finished_session(
                    START - DAY, pain_before=1, pain_after=2, pain_morning=3, effort=4,
                    variant="lighter", counted=False,
                )
            ),
            finished_session(START - 2 * DAY, kind=Kind.STRETCH, routine="post-run-stretch"),
            planned_session(START),
        ]
    )  # fmt: skip
    assert history.reader.recent(TODAY - 3 * DAY) == [
        SessionLite(TODAY - 2 * DAY, "post-run-stretch", "stretch", True, True),
        SessionLite(
            TODAY - DAY, "core-strength-1", "strength", True, False, 1, 2, 3, 4, True, "lighter"
        ),
    ]


def test_and_is_found_by_its_days_without_going_through_all_sessions(history: History) -> None:
    history.store.merge([finished_session(START)])
    asked: list[str] = []
    with history.database.reading() as connection:
        connection.set_trace_callback(asked.append)
    history.reader.recent(TODAY - 3 * DAY)
    with history.database.reading() as connection:
        connection.set_trace_callback(None)
        (query,) = [text for text in asked if "variant" in text]
        plan = [str(row[3]) for row in connection.execute(f"EXPLAIN QUERY PLAN {query}")]
    assert plan[0].startswith("SEARCH session USING INDEX session_day")


def ask(history: History, today: date = TODAY) -> str | None:
    found = history.reader.last_awaiting_morning(today)
    return None if found is None else found.id


def with_hurt(record: SessionRecord) -> SessionRecord:
    return replace(record, works=(replace(record.works[0], hurt=True), *record.works[1:]))


def test_a_rated_session_of_the_day_before_is_asked_about(history: History) -> None:
    history.store.begin(finished_session(START - DAY, id="a", pain_before=2, pain_after=3))
    assert history.reader.last_awaiting_morning(TODAY) == Awaiting(
        "a", "core-strength-1", "Core strength 1", TODAY - DAY, 2, 3, False
    )


@pytest.mark.parametrize(
    ("back", "changes", "is_asked"),
    [
        (0, {"pain_after": 3}, False), (1, {"pain_after": 0}, True), (3, {"pain_after": 3}, True),
        (4, {"pain_after": 3}, False), (1, {"pain_before": 3}, False), (1, {}, False),
        (1, {"pain_after": 3, "pain_morning": 0}, False),
        (1, {"pain_after": 3, "ended": None, "finished": None}, False),
    ],
)  # fmt: skip
def test_it_is_asked_for_three_days_of_those_that_were_rated(
    history: History, back: int, changes: dict[str, Any], is_asked: bool
) -> None:
    history.store.merge([finished_session(START - back * DAY, **changes)])
    assert (ask(history) is not None) is is_asked


def test_one_that_hurt_is_asked_about_without_a_rating(history: History) -> None:
    history.store.merge([with_hurt(finished_session(START - DAY, id="a"))])
    found = history.reader.last_awaiting_morning(TODAY)
    assert found is not None
    assert found.hurt


def test_the_newest_is_asked_about_and_its_answer_stands_for_those_before(
    history: History,
) -> None:
    for back in (3, 2, 1):
        history.store.begin(finished_session(START - back * DAY, id=str(back), pain_after=5))
    history.store.begin(
        finished_session(START - DAY + timedelta(hours=9), id="later", pain_after=1)
    )
    assert ask(history) == "later"
    history.store.rate("later", pain_morning=2)
    assert ask(history) is None
    history.store.begin(finished_session(START, id="today", pain_after=3))
    assert ask(history, TODAY + DAY) == "today"


def test_what_pages_ask_for_is_answered_from_an_index_alone(history: History) -> None:
    history.store.begin(finished_session())
    history.close()
    with closing(sqlite3.connect(history.path)) as connection:
        for query in (overview._MARKS, overview._TOTALS, overview._RATED):
            plan = connection.execute(f"EXPLAIN QUERY PLAN {query}", ("a", "b")).fetchall()
            assert "USING COVERING INDEX session_day (date>? AND date<?)" in plan[-1][3], plan
        query = "SELECT key FROM session WHERE routine = 'x' AND ended IS NOT NULL ORDER BY started"
        plan = connection.execute(f"EXPLAIN QUERY PLAN {query}").fetchall()
        assert len(plan) == 1
        assert "session_of_routine_started (routine=?)" in plan[0][3], plan
