"""Sessions done without the app, written down afterwards."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercise_app.core.credit import planned_works
from exercise_app.core.record import Ended, WorkRecord, totals
from exercise_app.core.timeline import Timeline
from exercise_app.history.errors import HistoryError
from exercise_app.history.history import History
from exercise_app.history.past import done_in_order, past_session
from tests.content.material import compiled
from tests.history.records import START


@pytest.fixture(scope="module")
def timeline() -> Timeline:
    """A built-in routine of timed works."""
    return compiled("core-strength-1")


def test_a_session_done_as_a_whole_has_all_its_works(timeline: Timeline) -> None:
    record = past_session(timeline, START, zone="Europe/Oslo")
    assert (record.routine, record.name) == ("core-strength-1", timeline.routine.name)
    assert (record.date, record.zone, record.ended) == (START.date(), "Europe/Oslo", Ended.DONE)
    assert record.finished == START + timedelta(seconds=timeline.duration)
    assert record.work_done == record.work_planned > 0
    assert all(work.finished for work in record.works)
    assert len(record.works) == len(planned_works(timeline))
    assert record.counts


@pytest.mark.parametrize(("share", "counts"), [(0.5, False), (0.79, False), (0.81, True)])
def test_of_a_part_the_first_works_are_done(timeline: Timeline, share: float, counts: bool) -> None:
    record = past_session(timeline, START, share)
    assert record.work_done == pytest.approx(record.work_planned * share)
    assert record.ended is Ended.EARLY
    assert record.counts is counts
    done = [work.done > 0 for work in record.works]
    assert done == sorted(done, reverse=True)


def test_it_is_kept_edited_now_and_only_once(history: History, timeline: Timeline) -> None:
    record = past_session(timeline, START - timedelta(days=9))
    kept = history.store.add(record)
    assert kept.edited > record.edited
    assert history.store.session(record.id) == kept
    assert [day.date for day in history.store.done_days()] == [record.date]
    with pytest.raises(HistoryError, match="is in the history already: edit it there"):
        history.store.add(record)
    gone = history.store.discard(record.id)
    history.store.merge([gone])
    assert list(history.store.sessions()) == [kept]


@pytest.mark.parametrize("share", [-0.1, 1.1, float("nan")])
def test_a_share_off_its_scale_is_refused(timeline: Timeline, share: float) -> None:
    with pytest.raises(ValueError, match="not a number from 0 to 1"):
        past_session(timeline, START, share)


lengths = st.lists(st.none() | st.floats(0.5, 600).map(lambda s: round(s, 6)), max_size=12)


@given(lengths, st.floats(0, 1))
def test_as_much_is_done_as_was_said(planned: list[float | None], share: float) -> None:
    works = tuple(
        WorkRecord(index=index, exercise="plank", name="Plank", planned=seconds)
        for index, seconds in enumerate(planned)
    )
    done = totals(done_in_order(works, share))
    assert done.done == pytest.approx(done.planned * share, abs=1e-5)
    assert done.open_finished == round(done.open_works * share)


@given(lengths)
def test_all_done_is_every_work_finished(planned: list[float | None]) -> None:
    works = tuple(
        WorkRecord(index=index, exercise="plank", name="Plank", planned=seconds)
        for index, seconds in enumerate(planned)
    )
    assert all(work.finished for work in done_in_order(works, 1.0))
    assert not any(work.done for work in done_in_order(works, 0.0))
