"""Small changes to a routine for one day: an exercise made easier or harder, or left out."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from exercise_app.core.routine import (
    Dose,
    Exercise,
    ExerciseStep,
    Repeat,
    Reps,
    Routine,
    Step,
    rep_tempo,
    resolve_sides,
)
from exercise_app.core.translation import tr


def swapped(routine: Routine, swaps: Mapping[str, Exercise]) -> Routine:
    """`routine` with exercises in the place of others, by the id of the one they replace.

    The dose stays. Reps take the new exercise's pace where the old one's own was used, and the
    sides are the new exercise's where the step did not ask for its own; lines written for the old
    exercise are not spoken.
    """

    def change(step: ExerciseStep) -> ExerciseStep:
        new = swaps.get(step.exercise.id)
        return step if new is None else _with_exercise(step, new)

    return replace(routine, steps=_each(routine.steps, change))


def without(routine: Routine, exercises: Collection[str]) -> Routine:
    """`routine` without the exercises of these ids; a repeat that is left empty goes too.

    Raises ValueError where nothing would be left to do.
    """

    def change(step: ExerciseStep) -> ExerciseStep | None:
        return None if step.exercise.id in exercises else step

    steps = _each(routine.steps, change)
    if not any(_has_work(step) for step in steps):
        raise ValueError(tr("a routine needs at least one exercise"))
    return replace(routine, steps=steps)


def exercises_of(routine: Routine) -> tuple[Exercise, ...]:
    """The exercises of a routine, each once, in the order they first come."""
    found: dict[str, Exercise] = {}

    def note(step: ExerciseStep) -> ExerciseStep:
        found.setdefault(step.exercise.id, step.exercise)
        return step

    _each(routine.steps, note)
    return tuple(found.values())


def _each(
    steps: tuple[Step, ...], change: Callable[[ExerciseStep], ExerciseStep | None]
) -> tuple[Step, ...]:
    """`steps` with every exercise step changed, or taken out where that gives None."""
    changed: list[Step] = []
    for step in steps:
        if isinstance(step, Repeat):
            inner = _each(step.steps, change)
            if inner:
                changed.append(replace(step, steps=inner))
        elif isinstance(step, ExerciseStep):
            new = change(step)
            if new is not None:
                changed.append(new)
        else:
            changed.append(step)
    return tuple(changed)


def _has_work(step: Step) -> bool:
    if isinstance(step, Repeat):
        return any(map(_has_work, step.steps))
    return isinstance(step, ExerciseStep)


def _with_exercise(step: ExerciseStep, new: Exercise) -> ExerciseStep:
    old = step.exercise
    doses = tuple(_paced(dose, old, new) for dose in step.doses)
    default = resolve_sides(None, old, step.doses)
    sides = resolve_sides(None, new, doses) if step.sides is default else step.sides
    return replace(step, exercise=new, doses=doses, sides=sides, say=None)


def _paced(dose: Dose, old: Exercise, new: Exercise) -> Dose:
    if isinstance(dose, Reps) and dose.tempo == rep_tempo(old):
        return replace(dose, tempo=rep_tempo(new))
    return dose
