"""A moment before time begins to run, so that a cue due at once is handed over ahead of it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from exercise_app.core.events import (
    Adjust,
    Cued,
    Effect,
    Entered,
    Event,
    Finished,
    Jump,
    Next,
    Pause,
    Prompted,
    Resume,
    Sound,
)
from exercise_app.core.room import CueKind
from exercise_app.core.routine import Routine, Timing
from exercise_app.core.session_state import Phase, Session
from exercise_app.core.timeline import Timeline, compile_timeline
from tests.core import strategies
from tests.core.driving import Driver, entered, hold, only, self_paced, timeline
from tests.core.test_session_laws import Script

LEAD_IN = 0.25
AT_ONCE = Timing(0.0, 0.0, 0.0)
PLANK = timeline(hold(30), timing=AT_ONCE)
"""work 0-30, with a go at 0"""


def led(made: Timeline = PLANK) -> Driver:
    return Driver(Session(made, lead_in=LEAD_IN))


def ahead(driver: Driver, effects: list[Effect]) -> list[tuple[CueKind, float]]:
    """What was asked to sound, and how many seconds from now."""
    now = driver.now.mono
    return [(e.cue.kind, round(e.due - now, 6)) for e in only(effects, Sound)]


def test_a_go_at_the_very_start_is_asked_for_ahead_and_comes_on_time() -> None:
    driver = led()
    begun = driver.start()
    assert entered(begun) == [0]
    assert ahead(driver, begun) == [(CueKind.GO, LEAD_IN)]
    assert only(driver.wait(0.2, every=0.1), Cued) == []
    (go,) = only(driver.wait(0.05), Cued)
    assert (go.cue.kind, go.t, go.late) == (CueKind.GO, 0.0, 0.0)


def test_session_time_stands_meanwhile_and_nothing_is_late_or_lost() -> None:
    driver = led()
    driver.start()
    driver.wait(LEAD_IN, every=0.05)
    assert (driver.t, driver.place, driver.session.elapsed(driver.now)) == (0.0, 0.0, 0.0)
    driver.play_on()
    assert [e.cue.at for e in driver.those(Cued)] == [cue.at for cue in PLANK.cues]
    assert all(e.late < 0.001 for e in driver.those(Cued))
    assert all(e.t == pytest.approx(e.cue.at, abs=0.001) for e in driver.those(Cued))
    assert (driver.t, driver.session.done) == (30.0, {0: 30.0})


@pytest.mark.parametrize("how", [Jump(2), Next()], ids=["jump", "next"])
def test_after_a_skip_into_a_gap_session_time_stands_as_long(how: Event) -> None:
    driver = led(timeline(hold(30), hold(20), timing=Timing(10.0, 25.0, 0.0)))
    driver.start()
    driver.wait(15)
    driver.send(how)
    here = driver.t, driver.place
    driver.wait(LEAD_IN)
    assert (driver.t, driver.place) == here
    driver.wait(1)
    assert (driver.t, driver.place) == (here[0] + 1, here[1] + 1)


def test_a_get_ready_still_counts_from_three_and_is_asked_for_ahead() -> None:
    driver = led()
    driver.start()
    driver.wait(10 + LEAD_IN)
    driver.send(Pause())
    resumed = driver.send(Resume())
    assert ahead(driver, resumed) == [(CueKind.COUNTDOWN, LEAD_IN)]
    assert driver.session.ready_left(driver.now) == 3.0
    came = driver.wait(3.0 + LEAD_IN, every=0.05)
    assert [(e.cue.kind) for e in only(came, Prompted)] == [CueKind.COUNTDOWN] * 3 + [CueKind.GO]
    assert (driver.phase, driver.place) == (Phase.RUNNING, 10.0)


def test_a_pause_before_the_first_instant_loses_no_cue() -> None:
    driver = led()
    driver.start()
    driver.wait(0.1, every=0.1)
    driver.send(Pause())
    driver.stall(5)
    driver.send(Resume())
    driver.play_on()
    assert [e.cue for e in driver.those(Cued)] == list(PLANK.cues)
    assert driver.session.done == {0: 30.0}


def test_an_adjustment_before_the_first_instant_loses_no_cue() -> None:
    driver = led()
    driver.start()
    driver.send(Adjust(10))
    driver.play_on()
    assert [e.cue for e in driver.those(Cued)] == list(driver.session.timeline.cues)
    assert driver.session.done == {0: 40.0}


def test_a_gate_opens_into_a_go_that_is_asked_for_ahead() -> None:
    driver = led(timeline(self_paced(), hold(20), timing=AT_ONCE))
    driver.start()
    driver.wait(5 + LEAD_IN)
    assert driver.phase is Phase.WAITING
    opened = driver.send(Next())
    assert [e.segment.index for e in only(opened, Entered)] == [1]
    assert ahead(driver, opened) == [(CueKind.GO, LEAD_IN)]
    assert driver.session.done == {0: 5.0}
    driver.play_on()
    assert driver.session.done == {0: 5.0, 1: 20.0}


def test_the_last_words_of_a_routine_skipped_to_its_end_are_ahead_too() -> None:
    driver = led()
    driver.start()
    driver.wait(5)
    ended = driver.send(Next())
    assert ahead(driver, ended) == [(CueKind.DONE, LEAD_IN)]
    assert ended[-1] == Finished(early=False)


@given(strategies.routines(), strategies.scripts)
@settings(max_examples=30)
def test_whatever_is_done_every_sound_is_asked_for_in_time(made: Routine, script: Script) -> None:
    driver = led(compile_timeline(made))
    asked = ahead(driver, driver.start())
    for wait, event in script:
        until = driver.us + wait
        while driver.us < until:
            driver.us = min(until, driver.us + 200_000)
            asked += ahead(driver, driver.stall(0))
        if driver.session.allows(type(event)) and not isinstance(event, Adjust):
            asked += ahead(driver, driver.send(event))
    assert all(seconds >= LEAD_IN for _, seconds in asked)
