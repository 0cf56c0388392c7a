"""The values a routine is made of: exercises, doses, steps and the routine itself.

Everything here is frozen and already resolved: the reader has applied the defaults of the file
format, so that a `Routine` can be compiled without looking anything up. All times are seconds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from exercise_app.core.translation import tr

if TYPE_CHECKING:
    from exercise_app.core.figure.pose import Figure

from exercise_app.core.kinds import Kind, Position, Side, Sides, Speech

__all__ = [  # the words of kinds.py are offered here too, beside what they are part of
    "MAX_DURATION", "MAX_LEVEL", "MAX_REPS", "MAX_ROUNDS", "MAX_SEGMENTS", "MAX_SETS",
    "MAX_TEMPO", "MAX_TOTAL", "MIN_DOSE", "Dose", "Exercise", "ExerciseStep", "For", "Hold",
    "Kind", "Position", "Repeat", "Reps", "RestStep", "Routine", "Side", "Sides", "Speech",
    "Step", "Tempo", "Timing", "default_speech", "dose_seconds", "rep_tempo", "resolve_sides",
    "seconds",
]  # fmt: skip

MAX_SETS = 50
MAX_REPS = 500
MAX_ROUNDS = 100
MAX_LEVEL = 5
MAX_SEGMENTS = 10_000
MAX_TOTAL = 4 * 3600.0
"""The longest a routine's timed segments may last together, in seconds."""
MAX_DURATION = 3600.0
MIN_DOSE = 1.0
MAX_TEMPO = 60.0


@dataclass(frozen=True, slots=True)
class Tempo:
    """The pace of one rep: seconds going out, holding, coming back and relaxing."""

    out: float
    hold: float
    back: float
    relax: float = 0.0

    @property
    def length(self) -> float:
        """Seconds of one rep."""
        return seconds(self.out + self.hold + self.back + self.relax)

    def held(self, hold: float) -> Tempo:
        """This tempo with `hold` seconds in its held phase."""
        return Tempo(self.out, hold, self.back, self.relax)


@dataclass(frozen=True, slots=True)
class Hold:
    """A position held for a time (a timed hold)."""

    seconds: float


@dataclass(frozen=True, slots=True)
class For:
    """As many as you like within a time."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Reps:
    """A number of reps (for each side) at a tempo; without one they are self-paced."""

    count: int
    tempo: Tempo | None = None


Dose = Hold | For | Reps
"""How much of an exercise one set asks for."""


@dataclass(frozen=True, slots=True)
class Exercise:
    """One exercise of the catalogue. `tempo` and `hold` (seconds) are the default pace of reps.

    `picture` is the absolute path of an image that was checked; it is shown in place of a figure.
    """

    id: str
    name: str
    about: str = ""
    trains: tuple[str, ...] = ()
    position: Position | None = None
    sides: Sides = Sides.NONE
    side_names: Mapping[Side, str] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    tempo: Tempo | None = None
    hold: float | None = None
    how: tuple[str, ...] = ()
    say: tuple[str, ...] = ()
    caution: str = ""
    easier: str | None = None
    harder: str | None = None
    figure: Figure | None = field(default=None, hash=False)
    picture: str | None = None
    source: str = ""

    def side_name(self, side: Side | None) -> str:
        """What the user is told of `side`: the exercise's own words, else plain ones."""
        if side is None:
            return ""
        own = self.side_names.get(side)
        if own is not None:
            return own
        if side is Side.ALTERNATE:
            return tr("Both in turn")
        return tr("Left side") if side is Side.LEFT else tr("Right side")


@dataclass(frozen=True, slots=True)
class Timing:
    """A routine's default gaps in seconds."""

    prepare: float = 10.0
    rest: float = 15.0
    switch: float = 5.0


@dataclass(frozen=True, slots=True)
class ExerciseStep:
    """An exercise with a dose for each of its sets.

    `rest`, `prepare` and `switch` are this step's own seconds; None takes the routine's timing.
    `sides` is resolved: `ALTERNATE` never stands beside a timed hold.
    """

    exercise: Exercise
    doses: tuple[Dose, ...]
    sides: Sides = Sides.NONE
    first: Side = Side.LEFT
    rest: float | None = None
    prepare: float | None = None
    switch: float | None = None
    say: tuple[str, ...] | None = None
    note: str = ""
    load: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """The coaching lines spoken during the work: the step's, else the exercise's."""
        return self.exercise.say if self.say is None else self.say

    @property
    def work_sides(self) -> tuple[Side | None, ...]:
        """The side of each work in one set, in order."""
        match self.sides:
            case Sides.NONE:
                return (None,)
            case Sides.EACH:
                return (self.first, self.first.other)
            case _:
                return (Side(self.sides.value),)


@dataclass(frozen=True, slots=True)
class RestStep:
    """An explicit rest of `seconds`, with a note shown meanwhile."""

    seconds: float
    note: str = ""


@dataclass(frozen=True, slots=True)
class Repeat:
    """Steps done for a number of rounds; `rest` (seconds) between rounds replaces other rests."""

    rounds: int
    steps: tuple[Step, ...]
    rest: float | None = None
    name: str = ""


Step = ExerciseStep | RestStep | Repeat


@dataclass(frozen=True, slots=True)
class Routine:
    """A whole routine, ready to be compiled.

    `source` is its file's path or `built-in`; `exercises` are those it keeps for itself, by id.
    """

    id: str
    name: str
    kind: Kind
    steps: tuple[Step, ...]
    about: str = ""
    level: int = 1
    speech: Speech = Speech.FULL
    timing: Timing = Timing()
    source: str = "built-in"
    exercises: Mapping[str, Exercise] = field(
        default_factory=lambda: MappingProxyType({}), hash=False
    )


def seconds(value: float) -> float:
    """`value` rounded to whole microseconds: the one grid on which all times lie."""
    return round(value, 6)


def default_speech(kind: Kind) -> Speech:
    """How much is said where a routine does not tell."""
    return Speech.FULL if kind.is_firm else Speech.ESSENTIAL


def dose_seconds(dose: Dose, sides: Sides = Sides.NONE) -> float | None:
    """How long one work of `dose` lasts in seconds; None when it is self-paced.

    Reps count each side, so under `alternate` they take twice their time; a time is the whole.
    """
    if not isinstance(dose, Reps):
        return dose.seconds
    if dose.tempo is None:
        return None
    return seconds(dose.count * dose.tempo.length * (2 if sides is Sides.ALTERNATE else 1))


def rep_tempo(exercise: Exercise, hold: float | None = None) -> Tempo | None:
    """The pace of reps of `exercise`, each held `hold` seconds where that is given.

    A hold takes the place of the tempo's second number, or makes 1-HOLD-1 where the exercise has
    no tempo. Without `hold` it is the exercise's own tempo, or its own hold, or None: self-paced.
    """
    if hold is not None:
        return (exercise.tempo or Tempo(1.0, 0.0, 1.0)).held(hold)
    if exercise.tempo is not None:
        return exercise.tempo
    return None if exercise.hold is None else Tempo(1.0, exercise.hold, 1.0)


def resolve_sides(wanted: Sides | None, exercise: Exercise, doses: tuple[Dose, ...]) -> Sides:
    """The sides of a step: its own, else its exercise's.

    An exercise's default of `alternate` means `each` for a timed hold.
    """
    if wanted is not None:
        return wanted
    timed_hold = any(isinstance(dose, Hold) for dose in doses)
    return Sides.EACH if exercise.sides is Sides.ALTERNATE and timed_hold else exercise.sides
