"""A session by example: what each event does, and what it asks of the world."""

from __future__ import annotations

from dataclasses import replace

import pytest

from exercise_app.core.events import (
    Adjust,
    Ease,
    End,
    Event,
    Finished,
    Hurt,
    Jump,
    Kept,
    Next,
    Pause,
    Previous,
    Resume,
    Silence,
    SkipExercise,
    Start,
    StartOver,
    Tick,
)
from exercise_app.core.room import CueKind
from exercise_app.core.routine import Exercise, RestStep, Timing
from exercise_app.core.session import IllegalEvent, step
from exercise_app.core.session_state import ALLOWED, Phase, Session
from exercise_app.core.timeline import Timeline
from tests.core.driving import Driver, cues, entered, hold, only, self_paced, timeline

KNEES = Exercise("plank-knees", "Plank on the knees")
DEAD_BUG = Exercise("dead-bug", "Dead bug")
PLANKS = timeline(hold(30, 20), hold(15, exercise=DEAD_BUG))
"""prepare 0-10, plank 10-40, rest 40-55, plank 55-75, rest 75-80, prepare 80-90, dead bug 90-105"""


def started(made: Timeline = PLANKS, at: int = 0) -> Driver:
    driver = Driver(made)
    driver.start(at)
    return driver


def in_work(elapsed: float = 12.0) -> Driver:
    """In the first plank."""
    driver = started()
    driver.wait(10 + elapsed)
    return driver


def test_a_session_starts_at_the_first_segment_and_time_runs() -> None:
    driver = Driver(PLANKS)
    assert driver.send(Tick()) == []
    assert entered(driver.start()) == [0]
    driver.wait(12.5)
    assert (driver.index, driver.place, driver.phase) == (1, 12.5, Phase.RUNNING)
    assert driver.session.elapsed(driver.now) == 2.5
    assert driver.session.remaining(driver.now) == 27.5


def test_played_to_its_end_it_is_finished_with_every_work_done_in_full() -> None:
    driver = started()
    effects = driver.play_on()
    assert entered(effects) == [1, 2, 3, 4, 5, 6]
    assert [e.index for e in only(effects, Kept)][-1] == 6
    assert effects[-1] == Finished(early=False)
    assert driver.phase is Phase.FINISHED
    assert driver.session.done == {1: 30.0, 3: 20.0, 6: 15.0}
    assert driver.session.finished == {1, 3, 6}
    assert driver.t == 105.0


def test_started_from_a_step_it_gets_ready_first() -> None:
    driver = started(at=3)
    assert driver.phase is Phase.GET_READY
    driver.wait(2.9)
    assert driver.place == 55.0
    driver.wait(0.1)
    assert driver.phase is Phase.RUNNING
    driver.wait(1)
    assert driver.place == 56.0


def test_started_into_a_gap_it_just_runs() -> None:
    assert started(at=2).phase is Phase.RUNNING


def test_a_routine_without_segments_is_finished_as_it_starts() -> None:
    driver = Driver(timeline(RestStep(0.0)))
    assert driver.start() == [Finished(early=False)]
    assert driver.session.segment is None
    assert driver.session.elapsed(driver.now) == 0
    assert driver.session.remaining(driver.now) is None


def test_a_paused_session_stands_still() -> None:
    driver = in_work()
    assert Silence() in driver.send(Pause())
    driver.stall(3600)
    assert (driver.place, driver.t, driver.phase) == (22.0, 22.0, Phase.PAUSED)
    assert driver.session.done == {1: 12.0}


def test_resuming_into_a_work_counts_three_seconds_down_and_loses_none() -> None:
    driver = in_work()
    driver.send(Pause())
    driver.stall(100)
    driver.send(Resume())
    assert (driver.phase, driver.session.ready_left(driver.now)) == (Phase.GET_READY, 3.0)
    driver.wait(3.0)
    assert (driver.phase, driver.place, driver.t) == (Phase.RUNNING, 22.0, 25.0)
    driver.play_on()
    assert driver.session.done == {1: 30.0, 3: 20.0, 6: 15.0}
    assert driver.t == 108.0


def test_resuming_into_a_gap_goes_on_at_once() -> None:
    driver = started()
    driver.wait(4)
    driver.send(Pause())
    driver.stall(60)
    driver.send(Resume())
    assert (driver.phase, driver.place) == (Phase.RUNNING, 4.0)


def test_pausing_while_getting_ready_keeps_the_place() -> None:
    driver = in_work()
    for _ in range(3):
        driver.send(Pause())
        driver.send(Resume())
        driver.wait(2.5)
    assert (driver.place, driver.session.done) == (22.0, {1: 12.0})


def test_next_leaves_the_rest_of_a_work_undone() -> None:
    driver = in_work()
    effects = driver.send(Next())
    assert entered(effects) == [2]
    assert Silence() in effects
    assert driver.session.done == {1: 12.0}
    assert driver.session.finished == frozenset()
    assert driver.place == 40.0


def test_next_into_a_work_gets_ready() -> None:
    driver = started()
    driver.send(Next())
    assert (driver.index, driver.phase) == (1, Phase.GET_READY)


def test_next_in_the_last_work_ends_the_routine_and_says_done() -> None:
    driver = started(at=6)
    driver.wait(5)
    effects = driver.send(Next())
    assert cues(effects) == [(CueKind.DONE, "Done. Well done.")]
    assert effects[-1] == Finished(early=False)
    assert driver.session.done == {6: 2.0}


def test_next_while_paused_stays_paused_there() -> None:
    driver = in_work()
    driver.send(Pause())
    driver.send(Next())
    driver.stall(5)
    assert (driver.phase, driver.index, driver.place) == (Phase.PAUSED, 2, 40.0)


@pytest.mark.parametrize(("elapsed", "index"), [(0.5, 0), (3.0, 0), (3.1, 1), (20.0, 1)])
def test_previous_goes_back_one_within_three_seconds_and_else_restarts(
    elapsed: float, index: int
) -> None:
    driver = in_work(elapsed)
    assert entered(driver.send(Previous())) == [index]
    assert driver.session.elapsed(driver.now) == 0


def test_previous_at_the_start_stays_there() -> None:
    driver = started()
    driver.wait(1)
    driver.send(Previous())
    assert (driver.index, driver.place) == (0, 0.0)


def test_a_jump_goes_to_a_segments_start_and_skips_cues() -> None:
    driver = started()
    effects = driver.send(Jump(3))
    assert entered(effects) == [3]
    assert cues(effects) == []
    assert cues(driver.wait(3.0)) == [(CueKind.GO, "Go.")]


def test_a_jump_keeps_what_was_done() -> None:
    driver = in_work()
    assert Kept(1) in driver.send(Jump(6))
    assert driver.session.done == {1: 12.0}


def test_doing_a_work_again_keeps_the_most_that_was_done_of_it() -> None:
    driver = in_work(20)
    driver.send(Previous())
    driver.wait(3 + 8)
    driver.send(Next())
    assert driver.session.done == {1: 20.0}


def test_starting_over_goes_back_to_the_start_and_keeps_what_was_done() -> None:
    driver = in_work()
    assert entered(driver.send(StartOver())) == [0]
    assert (driver.place, driver.session.done) == (0.0, {1: 12.0})


EVENTS: tuple[Event, ...] = (
    Start(), Tick(), Pause(), Resume(), Next(), Previous(), Jump(1), Adjust(10), Hurt(),
    Ease(KNEES), SkipExercise(), StartOver(), End(),
)  # fmt: skip


@pytest.mark.parametrize("phase", Phase)
@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_a_phase_takes_its_events_and_refuses_all_others(phase: Phase, event: Event) -> None:
    driver = {
        Phase.READY: lambda: Driver(PLANKS),
        Phase.RUNNING: started,
        Phase.GET_READY: lambda: started(at=1),
        Phase.WAITING: lambda: started(timeline(self_paced(), timing=Timing(0, 0, 0))),
        Phase.PAUSED: paused,
        Phase.FINISHED: lambda: started(timeline(RestStep(0.0))),
        Phase.ENDED: ended,
    }[phase]()
    assert driver.phase is phase
    before = driver.session
    if type(event) in ALLOWED[phase]:
        assert before.allows(type(event))
        assert step(before, event, driver.now)[0].last == driver.now
        return
    assert not before.allows(type(event))
    with pytest.raises(IllegalEvent, match=f"{type(event).__name__} does not go with {phase}"):
        step(before, event, driver.now)
    assert driver.session == before


def paused() -> Driver:
    driver = started()
    driver.send(Pause())
    return driver


def ended() -> Driver:
    driver = started()
    driver.send(End())
    return driver


def test_every_phase_lets_time_pass_and_one_that_is_over_nothing_else() -> None:
    assert all(Tick in taken for taken in ALLOWED.values())
    assert ALLOWED[Phase.FINISHED] == ALLOWED[Phase.ENDED] == {Tick}


def test_time_passes_before_an_event_acts() -> None:
    driver = started()
    driver.us += 5_000_000
    driver.us += 5_000_000
    effects = driver.send(Next())
    assert entered(effects) == [1, 2]


def test_an_event_that_time_overtook_is_refused() -> None:
    driver = started(timeline(hold(5), timing=Timing(0, 0, 0)))
    driver.us += 6_000_000
    with pytest.raises(IllegalEvent):
        driver.send(Pause())


def test_a_session_is_a_value_that_steps_never_change() -> None:
    driver = in_work()
    before = replace(driver.session)
    step(driver.session, Next(), driver.now)
    step(driver.session, End(), driver.now)
    assert driver.session == before


def test_at_sixty_times_the_speed_a_minute_takes_a_second() -> None:
    driver = Driver(PLANKS, rate=60.0)
    driver.start()
    driver.wait(0.5, every=0.01)
    assert (driver.place, driver.index) == (30.0, 1)
    driver.play_on()
    assert driver.session.done == {1: 30.0, 3: 20.0, 6: 15.0}
    assert driver.us / 1e6 == pytest.approx(1000 + 105 / 60, abs=1e-3)


def test_a_new_session_has_done_nothing() -> None:
    assert Session(PLANKS).done == {}
