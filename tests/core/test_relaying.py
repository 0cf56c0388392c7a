"""Other lengths in a running session: from a border on, with nothing overlapping or said twice."""

from __future__ import annotations

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from exercise_app.core.cues import Lengths
from exercise_app.core.events import Cued, Effect, Next, Pause, Relaid, Relay, Resume, Sound
from exercise_app.core.relaying import has_room, is_border
from exercise_app.core.room import SILENCE, Cue, CueKind
from exercise_app.core.routine import Routine
from exercise_app.core.session_state import Phase, Session
from exercise_app.core.timeline import compile_timeline
from tests.core import strategies
from tests.core.driving import Driver, hold, only, self_paced, timeline

GRAIN = 2e-6
STALL = 0.3
"""Seconds of a look from which on a cue may pass unasked for."""


def quick(_text: str) -> float:
    return 0.3


def slow(_text: str) -> float:
    return 0.85


def sounds(effects: list[Effect]) -> list[Cue]:
    return [effect.cue for effect in only(effects, Sound)]


def test_before_the_session_begins_other_lengths_hold_at_once() -> None:
    driver = Driver(timeline(hold(30.0)))
    driver.send(Relay(slow))
    assert {cue.length for cue in driver.session.timeline.cues if cue.spoken} == {0.85}
    assert only(driver.effects, Relaid)


def test_in_a_work_the_plan_stays_until_its_end() -> None:
    driver = Driver(timeline(hold(30.0, 30.0), hold(30.0)))
    driver.start()
    driver.wait(15)
    before = driver.session.timeline
    driver.send(Relay(slow))
    driver.wait(20)
    assert driver.session.timeline is before
    assert not only(driver.effects, Relaid)
    driver.wait(5)
    assert len(only(driver.effects, Relaid)) == 1
    relaid = driver.effects.index(only(driver.effects, Relaid)[0])
    assert next(cue.kind for cue in sounds(driver.effects[relaid:])) is CueKind.STOP
    assert {cue.length for cue in sounds(driver.effects[relaid:])} == {0.85}
    assert 0.85 not in {cue.length for cue in sounds(driver.effects[:relaid])}


def test_at_a_gate_they_hold_when_it_opens() -> None:
    driver = Driver(timeline(self_paced(), hold(20.0)))
    driver.start()
    driver.wait(30)
    driver.send(Relay(slow))
    assert not only(driver.effects, Relaid)
    driver.send(Next())
    assert len(only(driver.effects, Relaid)) == 1
    assert sounds(driver.effects)[-1].length == 0.85


def test_the_last_lengths_that_came_are_the_ones_that_hold() -> None:
    driver = Driver(timeline(hold(20.0), hold(20.0)))
    driver.start()
    driver.send(Relay(slow))
    driver.send(Relay(quick))
    driver.wait(60)
    assert len(only(driver.effects, Relaid)) == 1
    assert driver.session.timeline.lengths is quick


def test_a_session_that_is_over_takes_none() -> None:
    driver = Driver(timeline(hold(5.0)))
    driver.start()
    driver.wait(30)
    assert not driver.session.allows(Relay)


@settings(max_examples=40, deadline=None)
@given(
    strategies.routines(),
    strategies.lengths(),
    strategies.lengths(),
    st.floats(0, 120),
    st.sampled_from([0.05, 0.25, 0.7, 2.0]),
    st.booleans(),
    st.sampled_from([0.0, 0.25]),
)
def test_whenever_they_come_nothing_overlaps_and_each_fixed_cue_is_given_once(
    routine: Routine,
    before: Lengths,
    after: Lengths,
    when: float,
    look: float,
    paused: bool,
    lead_in: float,
) -> None:
    planned = compile_timeline(routine, before)
    driver = Driver(Session(planned, lead_in=lead_in))
    driver.start()
    passed = 0.0
    sent = False
    while driver.session.allows(Relay) and passed < 400:
        if not sent and passed >= when:
            if paused and driver.session.allows(Pause):
                driver.send(Pause())
                driver.send(Relay(after))
                driver.send(Resume())
            else:
                driver.send(Relay(after))
            sent = True
        driver.stall(look)
        passed += look
        if driver.phase is Phase.WAITING:
            driver.send(Next())
    cues = [effect.cue for effect in only(driver.effects, Cued)]
    for one, next_one in itertools.pairwise(cues):
        if one.part == next_one.part and look < STALL:
            assert one.end + SILENCE <= next_one.at + GRAIN or not one.spoken
    fixed = [(cue.part, cue.at, cue.kind) for cue in cues if is_border(cue)]
    told = [(cue.part, cue.at, cue.kind) for cue in planned.cues if is_border(cue)]
    assert fixed == told[: len(fixed)]
    assert len(only(driver.effects, Relaid)) <= 1


def test_a_cue_may_last_until_the_silence_before_the_next() -> None:
    made = timeline(hold(30.0))
    count = [cue for cue in made.cues if cue.kind is CueKind.COUNTDOWN]
    assert has_room(made, count[0], 0.88)
    assert not has_room(made, count[0], 0.89)
    assert has_room(made, made.cues[-1], 60.0)
