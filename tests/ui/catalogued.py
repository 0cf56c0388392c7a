"""Exercises of every sort, for the catalogue's tests."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from types import MappingProxyType

from exercise_app.core.kinds import Position, Side, Sides
from exercise_app.core.routine import Exercise
from exercise_app.library.exercise_files import ExerciseFiles
from exercise_app.ui.props.catalogue import (
    CatalogueProps,
    Item,
    Sought,
    derive_catalogue_props,
    item_of,
)
from exercise_app.ui.props.exercise import ExerciseProps, derive_exercise_props
from tests.ui import samples

ROOT = Path(__file__).resolve().parents[2]


@cache
def built_in() -> dict[str, Exercise]:
    """The catalogue that comes with the app."""
    files = ExerciseFiles(ROOT / "assets" / "exercises")
    found = {id_: files.find(id_) for id_ in files.ids()}
    return {id_: exercise for id_, exercise in found.items() if exercise is not None}


OWN = Exercise(
    "ruecken", "Oberschenkelrückseitendehnung im Unterarmstütz", trains=("Glutes", "back"),
    position=Position.SUPINE, sides=Sides.EACH, source="/home/ada/exercises/ruecken.yaml",
    side_names=MappingProxyType({Side.LEFT: "Linkes Bein", Side.RIGHT: "Rechtes Bein"}),
)  # fmt: skip
"""One of the user's, with neither figure nor picture."""


@cache
def items() -> list[Item]:
    """The catalogue, and the user's own."""
    return [item_of(exercise) for exercise in (*built_in().values(), OWN)]


def catalogue_props(
    sought: Sought | None = None, among: list[Item] | None = None, **more: object
) -> CatalogueProps:
    """The catalogue's props."""
    known = items() if among is None else among
    return derive_catalogue_props(known, sought or Sought(), **more)  # type: ignore[arg-type]


def exercise_props(exercise: Exercise | None = None, **more: object) -> ExerciseProps:
    """A page's props: the side plank's, unless told otherwise."""
    routines = [samples.summarise(samples.CORE)]
    exercise = exercise or built_in()["side-plank"]
    return derive_exercise_props(exercise, built_in(), routines, **more)  # type: ignore[arg-type]
