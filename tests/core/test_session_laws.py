"""Laws of a session: whatever is done when, and however often it is looked at."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from exercise_app.core.credit import work_records
from exercise_app.core.events import (
    Cued,
    Effect,
    End,
    Entered,
    Event,
    Finished,
    Jump,
    Kept,
    Next,
    Pause,
    Prompted,
    Resume,
    Slept,
    Sound,
    Tick,
)
from exercise_app.core.room import Cue
from exercise_app.core.routine import Routine
from exercise_app.core.session import IllegalEvent
from exercise_app.core.session_state import OVER, Phase, Session
from exercise_app.core.timeline import compile_timeline
from tests.core import strategies
from tests.core.driving import Driver, only

Script = list[tuple[int, Event]]
LONGEST_LOOK = 9_000_000
"""Microseconds between two looks that are no sleep yet."""


def run(driver: Driver, script: Script, looks: list[int]) -> None:
    """Play `script`, looking in between after each of `looks` microseconds in turn."""
    driver.start()
    turn = 0
    for wait, event in script:
        until = driver.us + wait
        while driver.us < until:
            driver.us = min(until, driver.us + looks[turn % len(looks)])
            turn += 1
            driver.send(Tick())
        if driver.session.allows(type(event)):
            driver.send(event)


def happened(effects: list[Effect]) -> list[int | Cue]:
    """The segments that began and the cues that came, in order."""
    found: list[int | Cue] = []
    for effect in effects:
        if isinstance(effect, Entered):
            found.append(effect.segment.index)
        elif isinstance(effect, Cued | Prompted):
            found.append(effect.cue)
    return found


looks = st.lists(st.integers(50_000, LONGEST_LOOK), min_size=1, max_size=6)


@given(strategies.routines(), strategies.scripts, looks, st.sampled_from([0.0, 0.25]))
@settings(max_examples=50)
def test_any_partition_of_ticks_gives_the_same_once_each(
    made: Routine, script: Script, partition: list[int], lead_in: float
) -> None:
    session = Session(compile_timeline(made), lead_in=lead_in)
    seldom, often = Driver(session), Driver(session)
    for driver, spans in ((seldom, [LONGEST_LOOK]), (often, partition)):
        run(driver, [*script, (0, End())], spans)
    assert happened(often.effects) == happened(seldom.effects)
    for found in ("phase", "part", "index", "done", "finished", "hurt", "eased"):
        assert getattr(often.session, found) == getattr(seldom.session, found)
    assert (often.place, often.t) == (seldom.place, seldom.t)


pauses = st.lists(st.tuples(strategies.microseconds, strategies.microseconds), max_size=6)


@given(strategies.routines(self_paced=False), pauses, looks)
@settings(max_examples=30)
def test_pausing_and_resuming_neither_lose_nor_add_a_second(
    made: Routine, stops: list[tuple[int, int]], partition: list[int]
) -> None:
    timeline = compile_timeline(made)
    driver = Driver(timeline)
    began, stood = driver.us, 0
    driver.start()
    for runs, stands in stops:
        run_on(driver, runs, partition)
        if driver.phase in OVER:
            break
        driver.send(Pause())
        before = driver.us
        run_on(driver, stands, partition)
        driver.send(Resume())
        stood += driver.us - before
    if driver.phase not in OVER:
        assert driver.t == pytest.approx((driver.us - began - stood) / 1e6, abs=1e-5)
        driver.play_on()
    assert driver.phase is Phase.FINISHED
    assert driver.session.done == {work.index: work.duration for work in timeline.works}
    assert [cued.cue for cued in driver.those(Cued)] == list(timeline.cues)
    assert [e.segment.index for e in driver.those(Entered)] == list(range(len(timeline.segments)))


def run_on(driver: Driver, span: int, partition: list[int]) -> None:
    until, turn = driver.us + span, 0
    while driver.us < until:
        driver.us = min(until, driver.us + partition[turn % len(partition)])
        turn += 1
        driver.send(Tick())


@given(strategies.routines(self_paced=False), looks)
@settings(max_examples=20)
def test_played_through_each_segment_and_cue_comes_once_in_session_time(
    made: Routine, partition: list[int]
) -> None:
    timeline = compile_timeline(made)
    driver = Driver(timeline)
    driver.start()
    while driver.phase not in OVER:
        run_on(driver, LONGEST_LOOK, partition)
    assert [cued.cue for cued in driver.those(Cued)] == list(timeline.cues)
    times = [e.t for e in driver.effects if isinstance(e, Entered | Cued)]
    assert times == sorted(times)
    assert driver.t == pytest.approx(timeline.duration, abs=1e-5)


@given(strategies.routines(), strategies.scripts)
@settings(max_examples=20)
def test_seeking_gives_a_work_no_second_that_was_not_run(made: Routine, script: Script) -> None:
    driver = Driver(compile_timeline(made))
    jumps: Script = [(0, event if isinstance(event, Jump) else Next()) for _, event in script]
    run(driver, jumps, [LONGEST_LOOK])
    assert sum(driver.session.done.values()) == 0


class Following(RuleBasedStateMachine):
    """Someone follows a routine and does whatever may be done, at any time."""

    @initialize(
        made=strategies.routines(),
        rate=st.sampled_from([1.0, 1.0, 60.0]),
        lead_in=st.sampled_from([0.0, 0.25]),
    )
    def begin(self, made: Routine, rate: float, lead_in: float) -> None:
        self.driver = Driver(Session(compile_timeline(made), rate, lead_in))
        self.t = 0.0
        self.took(self.driver.start())

    def took(self, effects: list[Effect]) -> None:
        """Each effect makes sense where it came."""
        session, now = self.driver.session, self.driver.now
        timeline = session.timeline
        assert self.driver.t >= self.t - 1e-6
        self.t = self.driver.t
        for effect in effects:
            match effect:
                case Entered(segment, t) | Cued(Cue(segment=segment), t):
                    assert 0 <= t <= self.t + 10 * session.rate
                    assert segment is not None
                case Sound(_, due):
                    assert now.mono - 0.3 - 1e-6 <= due <= now.mono + 0.5 + 1e-6
                case Kept(index):
                    assert timeline.segments[index] in timeline.works
                case Slept(gap):
                    assert gap > 2
                    assert self.driver.phase is Phase.PAUSED
                case Finished():
                    assert self.driver.phase in OVER
        counted = Counter(e.cue for e in only(effects, Cued))
        assert all(times == 1 for times in counted.values())
        assert len(only(effects, Finished)) == (self.driver.phase in OVER)

    @rule(wait=st.integers(0, LONGEST_LOOK))
    @precondition(lambda self: self.driver.phase not in OVER)
    def let_pass(self, wait: int) -> None:
        self.driver.us += wait
        self.took(self.driver.send(Tick()))

    @rule(wait=st.integers(2_100_000, 10**10))
    @precondition(lambda self: self.driver.phase not in OVER)
    def sleep(self, wait: int) -> None:
        self.driver.asleep += wait
        self.took(self.driver.send(Tick()))

    @rule(event=strategies.events)
    @precondition(lambda self: self.driver.phase not in OVER)
    def do(self, event: Event) -> None:
        before = self.driver.session
        if before.allows(type(event)):
            self.took(self.driver.send(event))
            return
        with pytest.raises(IllegalEvent):
            self.driver.send(event)
        assert self.driver.session == before

    @rule(wait=st.integers(0, 10**9))
    @precondition(lambda self: self.driver.phase in OVER)
    def stay_over(self, wait: int) -> None:
        before = self.driver.t
        self.driver.us += wait
        assert self.driver.send(Tick()) == []
        assert self.driver.t == before

    @invariant()
    def the_place_is_in_its_part_and_segment(self) -> None:
        session, segment = self.driver.session, self.driver.session.segment
        place = self.driver.place
        assert 0 <= place <= session.timeline.part_lengths[session.part]
        if segment is not None and self.driver.phase not in OVER:
            if session.part > segment.part:  # the last work is over, and “done” is asked for ahead
                assert session.lead_in > 0
                assert segment.is_open
                assert segment is session.timeline.segments[-1]
                return
            assert segment.part == session.part
            assert segment.start <= place <= segment.end + 1e-6
            assert session.elapsed(self.driver.now) >= 0
            left = session.remaining(self.driver.now)
            assert left is None or 0 <= left <= (segment.duration or 0)

    @invariant()
    def nothing_is_done_beyond_what_is_planned(self) -> None:
        session = self.driver.session
        for index, done in session.done.items():
            planned = session.timeline.segments[index].duration
            assert done >= 0
            assert planned is None or done <= planned
        for record, work in zip(work_records(session), session.timeline.works, strict=True):
            assert record.done == session.done.get(work.index, 0.0)

    @invariant()
    def the_next_cue_is_not_behind(self) -> None:
        session = self.driver.session
        upcoming = session.timeline.cues[session.next_cue : session.next_cue + 1]
        for cue in upcoming:
            here = (session.part, self.driver.place)
            assert (cue.part, cue.at) >= here or self.driver.phase in OVER


TestFollowing = Following.TestCase
TestFollowing.settings = settings(max_examples=30, stateful_step_count=20, deadline=None)
