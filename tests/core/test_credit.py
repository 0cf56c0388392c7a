"""What history is given of a session's works, and how an interrupted one is taken up again."""

from __future__ import annotations

from exercise_app.core.credit import (
    planned_works,
    resume_index,
    resumed,
    work_record,
    work_records,
)
from exercise_app.core.events import Adjust, Ease, End, Hurt, Next
from exercise_app.core.record import WorkRecord
from exercise_app.core.routine import Exercise, ExerciseStep, Repeat, Reps, Side, Sides, Tempo
from exercise_app.core.session_state import Session
from exercise_app.core.timeline import Timeline
from tests.core.driving import Driver, hold, self_paced, timeline

KNEES = Exercise("plank-knees", "Plank on the knees")
MIXED = timeline(hold(30, 20), self_paced())
"""prepare 0-10, plank 10-40, rest 40-55, plank 55-75, rest, prepare, open bird dog"""


def played(made: Timeline, seconds: float) -> Driver:
    driver = Driver(made)
    driver.start()
    driver.wait(seconds)
    return driver


def test_planned_works_are_numbered_and_nothing_of_them_is_done() -> None:
    step = ExerciseStep(
        Exercise("bird-dog", "Bird dog"), (Reps(6, Tempo(1, 0, 1)),), sides=Sides.EACH
    )
    found = planned_works(timeline(Repeat(2, (step,)), self_paced()))
    assert [w.index for w in found] == [0, 1, 2, 3, 4]
    assert [(w.name, w.side, w.set, w.sets, w.round, w.reps, w.planned) for w in found] == [
        ("Bird dog", Side.LEFT, 1, 1, 1, 6, 12.0),
        ("Bird dog", Side.RIGHT, 1, 1, 1, 6, 12.0),
        ("Bird dog", Side.LEFT, 1, 1, 2, 6, 12.0),
        ("Bird dog", Side.RIGHT, 1, 1, 2, 6, 12.0),
        ("Bird dog", None, 1, 1, None, 8, None),
    ]
    assert all(w.is_skipped for w in found)


def test_a_session_ended_early_is_credited_with_what_was_done() -> None:
    driver = played(MIXED, 60)
    driver.send(End())
    found = work_records(driver.session)
    assert [(w.done, w.finished) for w in found] == [(30.0, True), (5.0, False), (0.0, False)]
    assert work_record(driver.session, 3) == found[1]


def test_adjusting_changes_what_was_planned() -> None:
    driver = played(MIXED, 15)
    driver.send(Adjust(10))
    assert work_record(driver.session, 1).planned == 40.0


def test_an_open_work_keeps_the_time_spent() -> None:
    driver = played(MIXED, 100)
    driver.send(Next())
    record = work_records(driver.session)[2]
    assert (record.planned, record.done, record.finished) == (None, 10.0, True)


def test_hurt_and_eased_works_are_kept_so() -> None:
    driver = played(MIXED, 15)
    driver.send(Hurt())
    driver.send(Ease(KNEES))
    first, second, third = work_records(driver.session)
    assert (first.exercise, first.instead_of, first.hurt) == ("plank-knees", "plank", True)
    assert (second.name, second.instead_of, second.hurt) == ("Plank on the knees", "plank", False)
    assert third.instead_of is None


def record(
    index: int, done: float = 0.0, *, finished: bool = False, hurt: bool = False
) -> WorkRecord:
    return WorkRecord(
        index=index, exercise="plank", name="Plank", planned=60.0, done=done, finished=finished,
        hurt=hurt,
    )  # fmt: skip


def test_a_session_taken_up_again_knows_what_was_done_before() -> None:
    records = [record(0, 30.0, finished=True, hurt=True), record(1, 5.0), record(2), record(9, 1.0)]
    session = resumed(Session(MIXED), records)
    assert session.done == {1: 30.0, 3: 5.0}
    assert (session.finished, session.hurt) == ({1}, {1})


def test_no_more_is_taken_over_than_is_planned_now() -> None:
    assert resumed(Session(MIXED), [record(0, 40.0)]).done == {1: 30.0}
    assert resumed(Session(MIXED), [record(2, 40.0)]).done == {6: 40.0}


def index_after(*records: WorkRecord) -> int:
    return resume_index(MIXED, {r.index: r for r in records})


def test_it_goes_on_behind_what_was_done_from_the_get_ready_before() -> None:
    assert index_after() == 0
    assert index_after(record(0), record(1)) == 0
    assert index_after(record(0, 30.0, finished=True)) == 3
    assert index_after(record(0, 30.0, finished=True), record(1, 20.0, finished=True)) == 5


def test_a_work_cut_off_is_done_again() -> None:
    assert index_after(record(0, 12.0)) == 0
    assert index_after(record(0, 30.0, finished=True), record(1, 5.0)) == 3


def test_works_skipped_before_the_last_one_done_stay_skipped() -> None:
    assert index_after(record(0), record(1, 20.0, finished=True)) == 5


def test_with_everything_done_there_is_nothing_to_go_on_with() -> None:
    assert index_after(record(2, 9.0, finished=True)) == len(MIXED.segments)


def test_without_a_gap_it_goes_on_at_the_work_itself() -> None:
    from exercise_app.core.routine import Timing

    bare = timeline(hold(30, 20), timing=Timing(0, 0, 0))
    assert resume_index(bare, {0: record(0, 30.0, finished=True)}) == 1
    assert resume_index(bare, {}) == 0
