"""Sample routines with the catalogue's figures, for pictures."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

from exercise_app.core.routine import Exercise, ExerciseStep, Repeat, Routine, Step
from exercise_app.library.exercise_files import ExerciseFiles
from exercise_app.ui.props.catalogue import plain

ROOT = Path(__file__).resolve().parents[1]


@cache
def catalogue() -> dict[str, Exercise]:
    """The exercises that come with the app."""
    files = ExerciseFiles(ROOT / "assets" / "exercises")
    found = {id_: files.find(id_) for id_ in files.ids()}
    return {id_: exercise for id_, exercise in found.items() if exercise is not None}


def with_figures(routine: Routine) -> Routine:
    """`routine` with the catalogue's figures for its exercises."""
    known = catalogue()
    named = {plain(exercise.name): exercise for exercise in known.values()}

    def dressed(step: Step) -> Step:
        if isinstance(step, Repeat):
            return replace(step, steps=tuple(dressed(inner) for inner in step.steps))
        if not isinstance(step, ExerciseStep):
            return step
        found = known.get(step.exercise.id) or named.get(plain(step.exercise.name))
        figure = None if found is None else found.figure
        return replace(step, exercise=replace(step.exercise, figure=figure))

    return replace(routine, steps=tuple(dressed(step) for step in routine.steps))
