"""The recorder: a session kept in a real history as it happens, whatever fails on the way."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from exercise_app.core.credit import planned_works, resume_index, resumed
from exercise_app.core.events import Adjust, Ease, Effect, End, Event, Hurt, Next, Start
from exercise_app.core.record import Ended, SessionRecord
from exercise_app.core.routine import Exercise, Timing
from exercise_app.core.session_state import Session
from exercise_app.core.timeline import Timeline
from exercise_app.history.store import Store
from exercise_app.recorder import Recorder
from tests.core.driving import Driver, hold, self_paced, timeline
from tests.history.records import START, Clock, planned_session

PLANKS = timeline(hold(30, 20), self_paced())
"""prepare 0-10, plank 10-40, rest 40-55, plank 55-75, rest, prepare, open bird dog from 90"""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path / "history.db", Clock())
    yield made
    made.close()


class Following:
    """A session driven by hand and recorded as it goes."""

    def __init__(self, recorder: Recorder, session: Session) -> None:
        self.recorder = recorder
        self.driver = Driver(session)

    def hand_over(self, effects: list[Effect]) -> None:
        for effect in effects:
            self.recorder(self.driver.session, effect)

    def send(self, event: Event) -> None:
        self.hand_over(self.driver.send(event))

    def wait(self, seconds: float) -> None:
        self.hand_over(self.driver.wait(seconds))


def following(
    store: Store,
    made: Timeline = PLANKS,
    notice: Callable[[str], None] = pytest.fail,
    done: Callable[[str], None] | None = None,
) -> Following:
    record = planned_session(id=str(uuid.uuid4()), works=0)
    record = replace(record, works=planned_works(made))
    recorder = Recorder(store, record, lambda: START + timedelta(minutes=5), notice, done=done)
    found = Following(recorder, Session(made))
    recorder.begin()
    found.send(Start())
    return found


def kept(store: Store, session: Following) -> SessionRecord:
    return store.session(session.recorder.session_id)


def test_a_session_is_in_the_history_as_soon_as_it_begins(store: Store) -> None:
    record = kept(store, following(store))
    assert record.is_unfinished
    assert [w.planned for w in record.works] == [30.0, 20.0, None]


def test_played_through_it_is_complete_with_each_works_seconds(store: Store) -> None:
    session = following(store)
    session.wait(100)
    session.send(Next())
    record = kept(store, session)
    assert record.ended is Ended.DONE
    assert record.completed
    assert [(w.done, w.finished) for w in record.works] == [
        (30.0, True), (20.0, True), (10.0, True),
    ]  # fmt: skip
    assert (record.work_planned, record.work_done) == (50.0, 50.0)
    assert record.finished == START + timedelta(minutes=5)
    assert session.recorder.kept


def test_each_work_is_in_the_history_when_it_ends(store: Store) -> None:
    session = following(store)
    session.wait(40)
    assert [w.done for w in kept(store, session).works] == [30.0, 0.0, 0.0]
    assert kept(store, session).is_unfinished


def test_a_long_work_is_there_in_part_while_it_runs(store: Store) -> None:
    session = following(store)
    session.wait(35)
    assert kept(store, session).works[0].done == 20.0


def test_ended_early_it_is_kept_with_what_was_done(store: Store) -> None:
    session = following(store)
    session.wait(60)
    session.send(End())
    record = kept(store, session)
    assert record.ended is Ended.EARLY
    assert not record.completed
    assert [w.done for w in record.works] == [30.0, 5.0, 0.0]


def test_changes_on_the_way_are_kept_and_a_longer_rest_is_no_trouble(store: Store) -> None:
    session = following(store)
    session.wait(5)
    session.send(Adjust(10))
    session.wait(20)
    session.send(Adjust(10))
    session.send(Hurt())
    session.send(Ease(Exercise("plank-knees", "Plank on the knees")))
    record = kept(store, session)
    assert (record.works[0].planned, record.works[0].done, record.works[0].hurt) == (
        40.0,
        5.0,
        True,
    )
    assert [w.instead_of for w in record.works] == ["plank", "plank", None]
    assert session.recorder.kept


class Failing(Store):
    """A real store on a disk that is full for a while."""

    full = False

    def _writing(self) -> None:
        if self.full:
            raise OSError("the disk is full")

    def begin(self, record: SessionRecord) -> None:
        self._writing()
        super().begin(record)

    def put(self, record: SessionRecord, *, runs: bool = True) -> None:
        self._writing()
        super().put(record, runs=runs)

    def work_done(self, session_id: str, work: object) -> None:
        self._writing()
        super().work_done(session_id, work)  # type: ignore[arg-type]

    def finish(self, *given: object, **named: object) -> SessionRecord:
        self._writing()
        return super().finish(*given, **named)  # type: ignore[arg-type]


@pytest.fixture
def failing(tmp_path: Path) -> Iterator[Failing]:
    made = Failing(tmp_path / "history.db", Clock())
    yield made
    made.close()


def test_what_could_not_be_written_is_written_when_it_can_be(failing: Failing) -> None:
    notices: list[str] = []
    failing.full = True
    session = following(failing, notice=notices.append)
    session.wait(45)
    assert not session.recorder.kept
    assert notices == ["This session is not saved yet: the disk is full"]
    assert failing.count() == 0
    failing.full = False
    session.wait(40)
    assert session.recorder.kept
    assert [w.done for w in kept(failing, session).works] == [30.0, 20.0, 0.0]
    assert notices[1:] == ["This session is saved now."]


def test_that_it_is_written_after_all_is_told_to_whom_it_pleases(failing: Failing) -> None:
    troubles: list[str] = []
    done: list[str] = []
    failing.full = True
    session = following(failing, notice=troubles.append, done=done.append)
    session.wait(45)
    failing.full = False
    session.wait(40)
    assert (len(troubles), done) == (1, ["This session is saved now."])


def test_a_disk_that_fills_on_the_way_loses_nothing(failing: Failing) -> None:
    notices: list[str] = []
    session = following(failing, notice=notices.append)
    session.wait(30)
    failing.full = True
    session.wait(60)
    failing.full = False
    session.send(End())
    assert [w.done for w in kept(failing, session).works] == [30.0, 20.0, 0.0]
    assert kept(failing, session).ended is Ended.EARLY


def test_an_end_that_could_not_be_written_can_be_tried_again(failing: Failing) -> None:
    session = following(failing, notice=lambda _text: None)
    session.wait(30)
    failing.full = True
    session.send(End())
    assert not session.recorder.kept
    assert not session.recorder.retry()
    failing.full = False
    assert session.recorder.retry()
    record = kept(failing, session)
    assert (record.ended, record.works[0].done) == (Ended.EARLY, 20.0)
    assert session.recorder.retry()
    assert kept(failing, session) == record


def test_a_session_taken_up_again_goes_on_in_its_own_row(store: Store) -> None:
    first = following(store)
    first.wait(45)
    record = store.resume(first.recorder.session_id)
    works = {w.index: w for w in record.works}
    session = resumed(Session(PLANKS), record.works)
    recorder = Recorder(store, record, lambda: START, pytest.fail, begun=True)
    again = Following(recorder, session)
    again.recorder.begin()
    again.send(Start(resume_index(PLANKS, works)))
    again.wait(3 + 20)
    again.send(End())
    found = store.session(record.id)
    assert [w.done for w in found.works] == [30.0, 20.0, 0.0]
    assert store.count() == 1


def test_a_clock_set_back_never_ends_a_session_before_it_began(store: Store) -> None:
    made = timeline(hold(5), timing=Timing(0, 0, 0))
    record = replace(planned_session(works=0), works=planned_works(made))
    back: Callable[[], datetime] = lambda: START - timedelta(hours=1)  # noqa: E731
    session = Following(Recorder(store, record, back, pytest.fail), Session(made))
    session.send(Start())
    session.wait(5)
    assert kept(store, session).finished == START
