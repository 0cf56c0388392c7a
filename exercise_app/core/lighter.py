"""The lighter form of a routine: the same exercises with about half the sets.

A lighter week every fourth to sixth week is often advised, so that the body catches up with what
it was asked (“deload weeks”: Shike 2024). It is made from the routine, so there is no second file
to keep in step.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate
from math import ceil

from exercise_app.core.routine import (
    MIN_DOSE,
    Dose,
    ExerciseStep,
    Repeat,
    Reps,
    Routine,
    Step,
    dose_seconds,
    seconds,
)


def lighter(routine: Routine) -> Routine:
    """`routine` with half its sets, rounded up: the first ones, up to half of what they ask for.

    Equal sets are halved in number; of 5, 3 and 1 reps the 5 stay. Rounds are halved likewise, and
    the sets inside them are left alone, else a quarter would remain. A routine of single sets has
    none to halve: there each dose is halved. Everything else stays: its id, name, exercises, rests
    and speech. No less than half of the work remains.
    """
    fewer = _fewer(routine.steps)
    if fewer == routine.steps:
        fewer = _shorter(routine.steps)
    return replace(routine, steps=fewer)


def _fewer(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    return tuple(map(_fewer_sets, steps))


def _fewer_sets(step: Step) -> Step:
    if isinstance(step, ExerciseStep):
        return replace(step, doses=_first_half(step.doses))
    if not isinstance(step, Repeat):
        return step
    if step.rounds > 1:
        return replace(step, rounds=_half(step.rounds))
    return replace(step, steps=_fewer(step.steps))


def _first_half(doses: tuple[Dose, ...]) -> tuple[Dose, ...]:
    upto = list(accumulate(_amounts(doses)))
    half = seconds(upto[-1] / 2)
    return doses[: next(n for n, amount in enumerate(upto, 1) if seconds(amount) >= half)]


def _amounts(doses: tuple[Dose, ...]) -> list[float]:
    """How much each set asks for: its seconds, or where all are self-paced its reps."""
    lengths = [dose_seconds(dose) or 0.0 for dose in doses]
    return lengths if any(lengths) else [d.count for d in doses if isinstance(d, Reps)]


def _shorter(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    return tuple(map(_shorter_doses, steps))


def _shorter_doses(step: Step) -> Step:
    if isinstance(step, ExerciseStep):
        return replace(step, doses=tuple(map(_half_dose, step.doses)))
    if isinstance(step, Repeat):
        return replace(step, steps=_shorter(step.steps))
    return step


def _half_dose(dose: Dose) -> Dose:
    if isinstance(dose, Reps):
        return replace(dose, count=_half(dose.count))
    return replace(dose, seconds=seconds(max(MIN_DOSE, dose.seconds / 2)))


def _half(count: int) -> int:
    return ceil(count / 2)
