"""A routine as it is written: each step with what stands there, right or wrong.

A `Routine` holds only what is right. An editor shows what was typed as well, with what is wrong
about it; it works on these values, and changes the text that they were read from.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from exercise_app.core.routine import (
    Dose,
    Exercise,
    ExerciseStep,
    Reps,
    RestStep,
    Sides,
    Step,
    dose_seconds,
    seconds,
)

Path = tuple[str | int, ...]
"""Where something stands in the text: keys and indices, from the root inwards."""
STEPS = "steps"
ROOT: Path = (STEPS,)
"""Where the routine's own list of steps stands."""


def _none() -> Mapping[str, str]:
    return MappingProxyType({})


class Sort(StrEnum):
    """What a step is."""

    EXERCISE = "exercise"
    REST = "rest"
    REPEAT = "repeat"
    OTHER = "other"
    """Something that is no step."""


class DoseKind(StrEnum):
    """What a step asks for, as an editor offers it."""

    HOLD = "hold"
    REPS = "reps"
    REPS_HOLD = "reps-hold"
    REPS_TEMPO = "reps-tempo"
    FOR = "for"
    SELF = "self"
    OWN = "own"
    """Nothing is written: the exercise's own hold."""


@dataclass(frozen=True, slots=True)
class WrittenStep:
    """A step with its values as text, by key, and what is wrong with them.

    The problem of the key “” is the step's own. `step` is what was read of it, None where that
    could not be; `places` is at how many places it stands, more than one where it is shared.
    """

    path: Path
    sort: Sort
    values: Mapping[str, str] = field(default_factory=_none, hash=False)
    problems: Mapping[str, str] = field(default_factory=_none, hash=False)
    step: Step | None = None
    steps: tuple[WrittenStep, ...] = ()
    places: int = 1

    @property
    def kind(self) -> DoseKind:
        """What an exercise step asks for, told from its keys."""
        return kind_of(self.values)

    @property
    def listing(self) -> Path:
        """Where the list stands that it is an item of."""
        return self.path[:-1]

    @property
    def index(self) -> int:
        """Its place in that list."""
        return int(self.path[-1])


@dataclass(frozen=True, slots=True)
class WrittenExercise:
    """An exercise of the routine's own, likewise."""

    id: str
    values: Mapping[str, str] = field(default_factory=_none, hash=False)
    problems: Mapping[str, str] = field(default_factory=_none, hash=False)
    exercise: Exercise | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """A whole routine as it is written. Keys of `timing` are `timing.rest` and so on."""

    values: Mapping[str, str] = field(default_factory=_none, hash=False)
    problems: Mapping[str, str] = field(default_factory=_none, hash=False)
    steps: tuple[WrittenStep, ...] = ()
    exercises: tuple[WrittenExercise, ...] = ()

    def at(self, path: Path) -> WrittenStep | None:
        """The step at a path, None where there is none."""
        return next((step for step, _ in flattened(self.steps) if step.path == path), None)

    def listed(self, listing: Path) -> tuple[WrittenStep, ...]:
        """The steps of a list."""
        parent = self.at(listing[:-1])
        return self.steps if parent is None else parent.steps


class Move(NamedTuple):
    """The step at `start` of a list goes to `at` of the list `target`, both as before the move."""

    listing: Path
    start: int
    target: Path
    at: int


def kind_of(values: Mapping[str, str]) -> DoseKind:
    """What a step with these keys asks for."""
    if "for" in values:
        return DoseKind.FOR
    if "reps" in values:
        if "pace" in values:
            return DoseKind.SELF
        if "hold" in values:
            return DoseKind.REPS_HOLD
        return DoseKind.REPS_TEMPO if "tempo" in values else DoseKind.REPS
    return DoseKind.HOLD if "hold" in values else DoseKind.OWN


DOSE_KEYS = ("reps", "hold", "tempo", "for", "pace")
_KEYS = {
    DoseKind.HOLD: {"hold": "30s"},
    DoseKind.REPS: {"reps": "10"},
    DoseKind.REPS_HOLD: {"reps": "6", "hold": "5s"},
    DoseKind.REPS_TEMPO: {"reps": "10", "tempo": "2-1-2"},
    DoseKind.FOR: {"for": "40s"},
    DoseKind.SELF: {"reps": "10", "pace": "self"},
    DoseKind.OWN: {},
}
"""What each kind of dose is written with, and begins with."""


def dose_changes(values: Mapping[str, str], kind: DoseKind) -> dict[str, str | None]:
    """The keys to write so that a step asks for another kind of dose; None takes a key out.

    Times and reps are carried over where both kinds have them, and so is the number of sets.
    """
    wanted = dict(_KEYS[kind])
    timed = {DoseKind.HOLD: "hold", DoseKind.FOR: "for"}
    before = kind_of(values)
    if kind in timed and before in timed:
        wanted[timed[kind]] = values[timed[before]]
    elif "reps" in wanted and "reps" in values:
        wanted["reps"] = values["reps"]
    changes: dict[str, str | None] = {k: v for k, v in wanted.items() if values.get(k) != v}
    sets = max((values[k].count(",") + 1 for k in DOSE_KEYS if k in values), default=1)
    if sets > 1 and not any("," in value for value in wanted.values()):
        changes["sets"] = str(sets)
    changes |= {key: None for key in DOSE_KEYS if key in values and key not in wanted}
    if kind in (DoseKind.HOLD, DoseKind.OWN) and values.get("sides") == Sides.ALTERNATE:
        changes["sides"] = Sides.EACH.value
    return changes


def flattened(steps: Sequence[WrittenStep], depth: int = 0) -> Iterator[tuple[WrittenStep, int]]:
    """Each step, and each in a repeat below it, with how deep it stands."""
    for step in steps:
        yield step, depth
        yield from flattened(step.steps, depth + 1)


def up(written: Written, path: Path) -> Move | None:
    """Where a step goes when it moves up by one: also into a repeat, or out of one."""
    listing, index = path[:-1], int(path[-1])
    if index == 0:
        return None if listing == ROOT else Move(listing, 0, listing[:-2], int(listing[-2]))
    former = written.listed(listing)[index - 1]
    if former.sort is Sort.REPEAT:
        return Move(listing, index, (*former.path, STEPS), len(former.steps))
    return Move(listing, index, listing, index - 1)


def down(written: Written, path: Path) -> Move | None:
    """Where a step goes when it moves down by one, likewise."""
    listing, index = path[:-1], int(path[-1])
    beside = written.listed(listing)
    if index + 1 == len(beside):
        return None if listing == ROOT else Move(listing, index, listing[:-2], int(listing[-2]) + 1)
    if beside[index + 1].sort is Sort.REPEAT:
        return Move(listing, index, (*beside[index + 1].path, STEPS), 0)
    return Move(listing, index, listing, index + 1)


def landed(move: Move) -> Path:
    """Where the step stands after a move."""
    listing, index, target, at = move
    depth = len(listing)
    if target == listing:
        return (*listing, at)
    if target[:depth] == listing and len(target) > depth and int(target[depth]) > index:
        target = (*listing, int(target[depth]) - 1, *target[depth + 1 :])
    return (*target, at)


class Gap(NamedTuple):
    """A place between two rows where a step can be put: in a list, before an index."""

    listing: Path
    at: int
    depth: int


def gaps_below(written: Written, row: int) -> tuple[Gap, ...]:
    """The places below a row of the flattened steps, the deepest first; -1 is above the first."""
    rows = list(flattened(written.steps))
    if row < 0 or not rows:
        return (Gap(ROOT, 0, 0),)
    step, depth = rows[min(row, len(rows) - 1)]
    if step.steps:
        return (Gap((*step.path, STEPS), 0, depth + 1),)
    found = [Gap(step.listing, step.index + 1, depth)]
    listing = step.listing
    while listing != ROOT and found[-1].at == len(written.listed(listing)):
        depth -= 1
        found.append(Gap(listing[:-2], int(listing[-2]) + 1, depth))
        listing = listing[:-2]
    return tuple(found)


def drop(path: Path, gap: Gap) -> Move | None:
    """How a step comes to a gap; None where it is there already, or the gap is inside itself."""
    listing, index = path[:-1], int(path[-1])
    if gap.listing[: len(path)] == path:
        return None
    if gap.listing != listing:
        return Move(listing, index, gap.listing, gap.at)
    at = gap.at - (gap.at > index)
    return None if at == index else Move(listing, index, listing, at)


def run_of(paths: Sequence[Path]) -> tuple[Path, int, int] | None:
    """The list, and the first and last index, of steps that stand one after another in it.

    Steps within one of the others are left out of account. None where they do not stand so.
    """
    outer = [p for p in paths if not any(p != o and p[: len(o)] == o for o in paths)]
    places = sorted(int(path[-1]) for path in outer)
    if not outer or len({path[:-1] for path in outer}) > 1:
        return None
    first, last = places[0], places[-1]
    return (outer[0][:-1], first, last) if last - first + 1 == len(places) else None


def step_seconds(step: Step) -> tuple[float, int]:
    """How long the works and rests of a step last in seconds, and how many sets are self-paced."""
    if isinstance(step, ExerciseStep):
        return _works_seconds(step.doses, step.sides, len(step.work_sides))
    if isinstance(step, RestStep):
        return step.seconds, 0
    every = [step_seconds(inner) for inner in step.steps]
    total = sum(length for length, _ in every)
    return seconds(step.rounds * total), step.rounds * sum(own for _, own in every)


def _works_seconds(doses: Sequence[Dose], sides: Sides, each: int) -> tuple[float, int]:
    known = [dose_seconds(dose, sides) for dose in doses]
    own = sum(isinstance(dose, Reps) and dose.tempo is None for dose in doses)
    return seconds(each * sum(length or 0.0 for length in known)), each * own
