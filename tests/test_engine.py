"""The engine: a session run against a clock, its effects handed to every handler."""

from __future__ import annotations

from exercise_app.core.clocks import Reading
from exercise_app.core.events import (
    Adjust,
    Effect,
    Entered,
    Finished,
    Next,
    Pause,
    Resume,
    Start,
)
from exercise_app.core.room import CueKind
from exercise_app.core.session_state import Phase, Session
from exercise_app.engine import Engine, Handler
from tests.core.driving import hold, timeline

PLANK = timeline(hold(30))


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> Reading:
        return Reading(self.seconds, self.seconds)


def engine(*handlers: Handler, errors: list[Exception] | None = None) -> tuple[Engine, Clock]:
    clock = Clock()
    on_error = None if errors is None else errors.append
    return Engine(Session(PLANK), clock, handlers, on_error), clock


def play(running: Engine, clock: Clock) -> None:
    running.send(Start())
    while (wait := running.tick()) is not None:
        clock.seconds = round(clock.seconds + max(wait, 1e-6), 6)


def test_it_plays_a_session_to_its_end_by_its_own_waits() -> None:
    came: list[Effect] = []
    running, clock = engine(lambda _session, effect: came.append(effect))
    play(running, clock)
    assert running.is_over
    assert [e.segment.index for e in came if isinstance(e, Entered)] == [0, 1]
    assert came[-1] == Finished(early=False)
    assert running.session.done == {1: 30.0}
    assert running.now() == Reading(clock.seconds, clock.seconds)
    assert running.wait() is None


def test_every_effect_goes_to_every_handler_with_the_session_as_it_stands() -> None:
    first: list[Effect] = []
    second: list[tuple[Phase, Effect]] = []
    running, _ = engine(
        lambda _session, effect: first.append(effect),
        lambda session, effect: second.append((session.phase, effect)),
    )
    running.send(Start())
    assert first == [effect for _, effect in second]
    assert {phase for phase, _ in second} == {Phase.RUNNING}
    assert not running.is_over


def test_a_handler_that_fails_is_told_of_and_stops_neither_session_nor_others() -> None:
    def failing(_session: Session, _effect: Effect) -> None:
        raise OSError("the disk is full")

    errors: list[Exception] = []
    came: list[Effect] = []
    running, clock = engine(failing, lambda _session, effect: came.append(effect), errors=errors)
    play(running, clock)
    assert running.is_over
    assert len(errors) == len(came) > 3
    assert str(errors[0]) == "the disk is full"


def test_a_failure_that_nobody_asks_about_is_let_go() -> None:
    def failing(_session: Session, _effect: Effect) -> None:
        raise ValueError

    running, _ = engine(failing)
    assert running.send(Start())


def test_an_event_that_does_not_fit_is_refused_without_an_error() -> None:
    running, clock = engine()
    assert not running.send(Pause())
    assert running.send(Start())
    assert not running.send(Resume())
    clock.seconds += 5
    assert running.send(Adjust(10))
    assert running.session.timeline.segments[0].duration == 20.0


def test_time_that_passed_decides_whether_an_event_still_fits() -> None:
    running, clock = engine()
    running.send(Start())
    running.send(Next())
    for _ in range(5):
        clock.seconds += 9
        running.tick()
    assert not running.send(Pause())
    assert running.is_over


def test_other_lengths_can_be_used_before_the_session_begins() -> None:
    running, _ = engine()
    running.use_lengths(lambda _text: 4.0)
    cues = running.session.timeline.cues
    counted = [cue for cue in cues if cue.kind is CueKind.COUNTDOWN]
    assert counted
    assert not any(cue.spoken for cue in counted)
