"""A session looked at only when it asks to be misses nothing, and does not ask in vain."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exercise_app.core.cues import Lengths
from exercise_app.core.events import Cued, Jump, Next, Pause, Resume, Sound
from exercise_app.core.routine import Routine, Timing
from exercise_app.core.session_state import Phase
from exercise_app.core.timeline import compile_timeline
from exercise_app.core.waking import next_wait
from tests.core import strategies
from tests.core.driving import Driver, hold, self_paced, timeline


def drive(driver: Driver, late: int) -> list[float]:
    """Play to the end at the session's own instants, each `late` microseconds later."""
    driver.start()
    waits = []
    while driver.phase not in {Phase.FINISHED, Phase.ENDED}:
        if driver.phase is Phase.WAITING:
            driver.send(Next())
            continue
        wait = driver.wake(late)
        assert wait is not None
        waits.append(wait)
    return waits


@given(strategies.routines(), strategies.lengths(), st.sampled_from([0, 1, 200, 900]))
@settings(max_examples=25)
def test_every_cue_comes_within_a_millisecond(made: Routine, says: Lengths, late: int) -> None:
    driver = Driver(compile_timeline(made, says))
    drive(driver, late)
    cued = driver.those(Cued)
    assert [c.cue for c in cued] == list(driver.session.timeline.cues)
    assert all(c.late <= 0.001 for c in cued)


@given(strategies.routines(self_paced=False), st.sampled_from([0, 200]))
@settings(max_examples=15)
def test_every_sound_is_asked_for_once_and_half_a_second_ahead(made: Routine, late: int) -> None:
    driver = Driver(compile_timeline(made))
    begins = driver.us / 1e6
    driver.start()
    asked: list[tuple[float, float]] = []
    while driver.phase is Phase.RUNNING:
        before = len(driver.effects)
        driver.wake(late)
        now = driver.now.mono
        asked += [(e.cue.at, e.due - now) for e in driver.effects[before:] if isinstance(e, Sound)]
    assert len(driver.those(Sound)) == len(driver.session.timeline.cues)
    assert all(ahead >= 0.498 for at, ahead in asked if at > 0.5)
    assert begins > 0


@given(strategies.routines(self_paced=False), st.sampled_from([0, 200]))
@settings(max_examples=15)
def test_it_never_spins(made: Routine, late: int) -> None:
    driver = Driver(compile_timeline(made))
    began = driver.us
    waits = drive(driver, late)
    minutes = (driver.us - began) / 60e6
    assert len(waits) <= 600 * minutes + 30
    assert not any(former == 0 == later for former, later in itertools.pairwise(waits))


@given(strategies.routines(self_paced=False))
@settings(max_examples=15)
def test_at_sixty_times_the_speed_cues_come_as_promptly(made: Routine) -> None:
    driver = Driver(compile_timeline(made), rate=60.0)
    drive(driver, 100)
    cued = driver.those(Cued)
    assert [c.cue for c in cued] == list(driver.session.timeline.cues)
    assert all(c.late <= 0.001 for c in cued)


def test_a_session_that_stands_still_wants_no_look() -> None:
    driver = Driver(timeline(hold(30)))
    assert next_wait(driver.session, driver.now) is None
    driver.start()
    driver.send(Pause())
    assert next_wait(driver.session, driver.now) is None


def test_a_running_session_is_looked_at_every_second_at_the_least() -> None:
    driver = Driver(timeline(hold(30), timing=Timing(60, 0, 0)))
    driver.start()
    driver.wait(20.5)
    assert next_wait(driver.session, driver.now) == pytest.approx(0.5)
    driver.wait(0.5)
    assert next_wait(driver.session, driver.now) == pytest.approx(1.0)


def test_a_gate_is_looked_at_every_second() -> None:
    driver = Driver(timeline(self_paced(), timing=Timing(0, 0, 0)))
    driver.start()
    assert next_wait(driver.session, driver.now) == 1.0


def test_a_look_that_is_overdue_is_wanted_at_once() -> None:
    driver = Driver(timeline(hold(30)))
    driver.start()
    driver.wait(6.9)
    driver.us += 2_000_000
    assert next_wait(driver.session, driver.now) == 0.0


def test_the_get_readys_own_count_comes_on_time() -> None:
    driver = Driver(timeline(hold(30)))
    driver.start()
    driver.wait(15.3)
    driver.send(Pause())
    driver.send(Resume())
    began, seen = driver.us, []
    while driver.phase is Phase.GET_READY:
        driver.wake()
        seen.append(round((driver.us - began) / 1e6, 6))
    assert {0.5, 1.0, 1.5, 2.0, 2.5, 3.0} <= set(seen)
    assert len(seen) <= 12


def test_looks_for_the_count_of_seconds_alone_are_never_closer_than_a_tenth() -> None:
    driver = Driver(timeline(hold(30), timing=Timing(0, 0, 0)), rate=60.0)
    driver.start()
    driver.send(Jump(0))
    assert all(wait >= 0 for wait in drive_on(driver))


def drive_on(driver: Driver) -> list[float]:
    waits = []
    while driver.phase in {Phase.RUNNING, Phase.GET_READY}:
        wait = driver.wake(10)
        assert wait is not None
        waits.append(wait)
    return waits
