"""Checking files of any kind; a file's kind is told by its keys."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import Enum, auto
from pathlib import Path

from exercise_app.library.exercise_files import ExerciseFiles
from exercise_app.library.exercises import read_exercise
from exercise_app.library.files import read_bytes, routine_ids
from exercise_app.library.lexicon import read_lexicon
from exercise_app.library.nodes import Mapping, read_nodes
from exercise_app.library.problems import Problem, Unreadable
from exercise_app.library.routines import Exercises, read_routine
from exercise_app.library.settings import read_settings

_ROUTINE = frozenset({"steps", "kind", "timing", "speech"})


class _Kind(Enum):
    ROUTINE = auto()
    EXERCISE = auto()
    SETTINGS = auto()
    LEXICON = auto()


def check_files(
    paths: Sequence[Path], built_in: Path, user: Path, routines: Collection[Path] = ()
) -> tuple[Problem, ...]:
    """Everything that is wrong with some files: routines, exercises, settings or a lexicon.

    They may use the exercises in the folders `built_in` and `user`, and behind those the ones
    among `paths`. Settings may name the routines in the folders `routines` and beside them;
    without such folders any routine.
    """
    beside = [path for path in paths if _is_exercise(path)]
    exercises = ExerciseFiles(built_in, user, beside)
    return tuple(problem for path in paths for problem in check_file(path, exercises, routines))


def check_file(
    path: Path, exercises: Exercises, routines: Collection[Path] = ()
) -> tuple[Problem, ...]:
    """Everything that is wrong with the file at `path` (`routines` as above)."""
    shown = str(path)
    try:
        data = read_bytes(path)
        match _kind(path, data):
            case _Kind.SETTINGS:
                beside = path.parent / "routines"
                known = routine_ids(*routines, beside) if routines else None
                return read_settings(data, shown, known)[1]
            case _Kind.LEXICON:
                return read_lexicon(data, shown)[1]
            case _Kind.ROUTINE:
                read_routine(data, shown, path.stem, exercises, folder=path.parent)
            case _Kind.EXERCISE:
                read_exercise(data, shown, path.stem, exercises.ids(), folder=path.parent)
    except Unreadable as unreadable:
        return unreadable.problems
    return ()


def _is_exercise(path: Path) -> bool:
    try:
        return _kind(path, read_bytes(path)) is _Kind.EXERCISE
    except Unreadable:
        return False


def _kind(path: Path, data: bytes) -> _Kind:
    root = read_nodes(data, str(path)).root
    keys = {key.text for key, _ in root.pairs} if isinstance(root, Mapping) else set()
    if path.name == "settings.yaml" and not keys & {"steps", "name"}:
        return _Kind.SETTINGS
    if "words" in keys and not keys & {"steps", "name"}:
        return _Kind.LEXICON
    return _Kind.ROUTINE if keys & _ROUTINE else _Kind.EXERCISE
