"""A session driven by hand: a clock that stands until it is moved, and everything that came."""

from __future__ import annotations

from typing import TypeVar

from exercise_app.core.clocks import Reading
from exercise_app.core.events import Cued, Effect, Entered, Event, Start, Tick
from exercise_app.core.room import CueKind
from exercise_app.core.routine import (
    Exercise,
    ExerciseStep,
    Hold,
    Kind,
    Reps,
    Routine,
    Sides,
    Step,
)
from exercise_app.core.session import step
from exercise_app.core.session_state import Phase, Session
from exercise_app.core.timeline import Timeline, compile_timeline
from exercise_app.core.waking import next_wait

E = TypeVar("E")
BOOTED = 1_000_000_000
"""Where the clock stands at first, in microseconds."""

PLANK = Exercise("plank", "Plank", say=("Long neck.", "Breathe."))
BIRD_DOG = Exercise("bird-dog", "Bird dog", sides=Sides.ALTERNATE)


def hold(*lengths: float, exercise: Exercise = PLANK, **more: object) -> ExerciseStep:
    """A step of timed holds."""
    return ExerciseStep(exercise, tuple(map(Hold, lengths)), **more)  # type: ignore[arg-type]


def self_paced(count: int = 8, exercise: Exercise = BIRD_DOG, **more: object) -> ExerciseStep:
    """A step of reps that wait for Next."""
    return ExerciseStep(exercise, (Reps(count),), **more)  # type: ignore[arg-type]


def routine(*steps: Step, kind: Kind = Kind.STRENGTH, **more: object) -> Routine:
    """A routine of `steps`."""
    return Routine("made", "Made", kind, steps, **more)  # type: ignore[arg-type]


def timeline(*steps: Step, **more: object) -> Timeline:
    """The timeline of a routine of `steps`."""
    return compile_timeline(routine(*steps, **more))  # type: ignore[arg-type]


class Driver:
    """Steps one session through time; `effects` is all that came so far."""

    def __init__(self, session: Session | Timeline, rate: float = 1.0) -> None:
        self.session = session if isinstance(session, Session) else Session(session, rate)
        self.us = BOOTED
        self.asleep = 0
        self.effects: list[Effect] = []

    @property
    def now(self) -> Reading:
        """What the clocks say."""
        return Reading(self.us / 1e6, (self.us + self.asleep) / 1e6)

    @property
    def phase(self) -> Phase:
        """Where the session stands."""
        return self.session.phase

    @property
    def place(self) -> float:
        """Seconds into the part."""
        return self.session.place(self.now)

    @property
    def t(self) -> float:
        """Seconds of session time."""
        return self.session.time(self.now)

    @property
    def index(self) -> int:
        """The segment the session is in."""
        return self.session.index

    def send(self, event: Event) -> list[Effect]:
        """Let `event` act now; what came of it."""
        self.session, effects = step(self.session, event, self.now)
        self.effects += effects
        return effects

    def start(self, index: int = 0) -> list[Effect]:
        """Begin."""
        return self.send(Start(index))

    def stall(self, seconds: float) -> list[Effect]:
        """Let time pass in one piece."""
        self.us += round(seconds * 1e6)
        return self.send(Tick())

    def wait(self, seconds: float, every: float = 0.25) -> list[Effect]:
        """Let time pass, looked at every so often."""
        until, came = self.us + round(seconds * 1e6), []
        while self.us < until:
            self.us = min(until, self.us + round(every * 1e6))
            came += self.send(Tick())
        return came

    def wake(self, late: int = 0) -> float | None:
        """Wait as long as the session asks, and `late` microseconds; gives the wait."""
        wait = next_wait(self.session, self.now)
        if wait is not None:
            self.us += max(0, -int(-wait * 1e6 // 1)) + late
            self.send(Tick())
        return wait

    def play_on(self, most: float = 20_000.0) -> list[Effect]:
        """Let time pass until the session stands still or waits for the user."""
        before, until = len(self.effects), self.us + round(most * 1e6)
        self.send(Tick())
        while self.phase in {Phase.RUNNING, Phase.GET_READY} and self.us < until:
            self.wake()
        return self.effects[before:]

    def those(self, kind: type[E]) -> list[E]:
        """The effects of one kind so far."""
        return only(self.effects, kind)


def only(effects: list[Effect], kind: type[E]) -> list[E]:
    """The effects of one kind."""
    return [effect for effect in effects if isinstance(effect, kind)]


def cues(effects: list[Effect]) -> list[tuple[CueKind, str]]:
    """The kinds and texts of the cues that came."""
    return [(effect.cue.kind, effect.cue.text) for effect in only(effects, Cued)]


def entered(effects: list[Effect]) -> list[int]:
    """The segments that began."""
    return [effect.segment.index for effect in only(effects, Entered)]
