"""What fitting a routine to a time changed of it, told exercise by exercise."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from exercise_app.core.routine import Dose, ExerciseStep, Repeat, Reps, Routine, Step


class What(StrEnum):
    """What there is more or less of."""

    SETS = "sets"
    ROUNDS = "rounds"
    TIME = "time"
    """The seconds of a dose."""
    REPS = "reps"


@dataclass(frozen=True, slots=True)
class Change:
    """More (`by` above 0) or less of something in a step called `name`, its exercise's or its own.

    Sets and rounds are counted; seconds and reps are those of one set.
    """

    what: What
    name: str
    by: float


def changes(before: Routine, after: Routine) -> tuple[Change, ...]:
    """What is more or less in `after`, which has the steps of `before` one by one, in order.

    Of the sets that are longer or shorter the first of each step is told.
    """
    return tuple(_between(before.steps, after.steps))


def _between(before: tuple[Step, ...], after: tuple[Step, ...]) -> Iterator[Change]:
    for old, new in zip(before, after, strict=True):
        if isinstance(old, Repeat) and isinstance(new, Repeat):
            if new.rounds != old.rounds:
                yield Change(What.ROUNDS, old.name, new.rounds - old.rounds)
            yield from _between(old.steps, new.steps)
        elif isinstance(old, ExerciseStep) and isinstance(new, ExerciseStep):
            yield from _in_step(old, new)


def _in_step(old: ExerciseStep, new: ExerciseStep) -> Iterator[Change]:
    more = len(new.doses) - len(old.doses)
    if more:
        yield Change(What.SETS, old.exercise.name, more)
    both = zip(old.doses, new.doses, strict=False)
    changed = next(((one, other) for one, other in both if one != other), None)
    if changed is not None:
        what = What.REPS if isinstance(changed[0], Reps) else What.TIME
        yield Change(what, old.exercise.name, _amount(changed[1]) - _amount(changed[0]))


def _amount(dose: Dose) -> float:
    return dose.count if isinstance(dose, Reps) else dose.seconds
