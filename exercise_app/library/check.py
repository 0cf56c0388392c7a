"""Checking files of any kind; a file's kind is told by its keys."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable
from enum import Enum, auto
from pathlib import Path
from typing import NamedTuple

from exercise_app.core.translation import tr
from exercise_app.library.exercise_files import ExerciseFiles
from exercise_app.library.exercises import read_exercise
from exercise_app.library.files import read_bytes, routine_ids, yaml_files
from exercise_app.library.lexicon import read_lexicon
from exercise_app.library.nodes import Mapping
from exercise_app.library.parse import read_nodes
from exercise_app.library.problems import Problem, Unreadable
from exercise_app.library.routines import read_routine
from exercise_app.library.settings import read_settings

_ROUTINE = frozenset({"steps", "kind", "timing", "speech"})
_CUT = _ROUTINE | {"level", "exercises"}
"""What tells a routine where the rest of the file cannot be read."""
_ROUTINES, _EXERCISES = "routines", "exercises"
_CACHE = "cache"


class _Kind(Enum):
    ROUTINE = auto()
    EXERCISE = auto()
    SETTINGS = auto()
    LEXICON = auto()


class Named(NamedTuple):
    """The files that some paths stand for, and the folders that were gone through for them."""

    files: tuple[Path, ...]
    folders: frozenset[Path] = frozenset()
    """Each as it is resolved."""


def find_files(paths: Iterable[str]) -> Named:
    """Each file of `paths` once, and every YAML file below those that are folders.

    What is hidden is left out, and so is the cache in a home of the app's. Links to folders are
    followed where a home may have them: to its routines and its exercises.
    """
    files: dict[Path, None] = {}
    folders: set[Path] = set()
    for path in paths:
        if not os.path.isdir(path):  # noqa: PTH112 - a name that no file can have is no folder
            files[Path(path)] = None
            continue
        for folder, inner, names in os.walk(path, followlinks=True):
            here = Path(folder)
            if here.resolve() in folders:
                inner.clear()
                continue
            folders.add(here.resolve())
            inner[:] = sorted(name for name in inner if _goes_into(here, name, inner))
            for name in sorted(names):
                if name.lower().endswith((".yaml", ".yml")) and not name.startswith("."):
                    files[here / name] = None
    return Named(tuple(files), frozenset(folders))


def _goes_into(folder: Path, name: str, names: Collection[str]) -> bool:
    """Whether the folder `name` in `folder`, which has the folders `names`, is looked into."""
    is_home = _ROUTINES in names or _EXERCISES in names
    if name.startswith(".") or (is_home and name == _CACHE):
        return False
    return name in (_ROUTINES, _EXERCISES) or not (folder / name).is_symlink()


def check_files(
    named: Named, built_in: Path, user: Path, routines: Collection[Path] = ()
) -> tuple[Problem, ...]:
    """Everything that is wrong with some files: routines, exercises, settings or a lexicon.

    They may use the exercises in the folders `built_in` and `user`. Where the folder of routines
    and that of exercises of some home are both gone through, its routines may use its exercises,
    as they do where that home is in use. Exercises in one folder may name each other. Settings may
    name the routines in the folders `routines` and beside them; without such folders any routine.
    """
    folders = _Folders(built_in, user, named.folders)
    mates: dict[Path, set[str]] = {}
    for path in named.files:
        if _is_exercise(path):
            mates.setdefault(_folder(path), set()).add(path.stem)
    return tuple(
        problem
        for path in named.files
        for problem in _check(
            path, folders.use(_folder(path)), mates.get(_folder(path), set()), routines
        )
    )


def _folder(path: Path) -> Path:
    try:
        return path.parent.resolve()
    except (OSError, ValueError):
        return path.parent


class _Use(NamedTuple):
    """What a folder is for: the exercises that its files may use; in a home also what is read
    there, and where the rest belongs.
    """

    exercises: ExerciseFiles
    reads: _Kind | None = None
    other: Path | None = None


class _Folders:
    """What each folder is for."""

    def __init__(self, built_in: Path, user: Path, seen: Collection[Path]) -> None:
        self._anywhere = _Use(ExerciseFiles(built_in, user))
        self._homes: dict[Path, _Use] = {}
        for routines in sorted(seen):
            if routines.name == _ROUTINES:
                home = routines.parent
                for exercises in (home / _EXERCISES, home / "assets" / _EXERCISES):
                    if exercises in seen:
                        more = [path for path, _ in yaml_files(user)]
                        self._add(routines, exercises, ExerciseFiles(built_in, exercises, more))
        self._add(user.parent / _ROUTINES, user, self._anywhere.exercises)

    def use(self, folder: Path) -> _Use:
        """What the resolved `folder` is for."""
        return self._homes.get(folder, self._anywhere)

    def _add(self, routines: Path, exercises: Path, shelf: ExerciseFiles) -> None:
        self._homes[routines.resolve()] = _Use(shelf, _Kind.ROUTINE, exercises)
        self._homes[exercises.resolve()] = _Use(shelf, _Kind.EXERCISE, routines)


def _check(
    path: Path, use: _Use, mates: Collection[str], routines: Collection[Path]
) -> tuple[Problem, ...]:
    """Everything that is wrong with the file at `path`."""
    shown = str(path)
    misplaced: tuple[Problem, ...] = ()
    try:
        data = read_bytes(path)
        kind = _kind(path, data, use.reads or _Kind.EXERCISE)
        if use.reads not in (None, kind):
            misplaced = (Problem(shown, 1, 1, _where_to(use)),)
        match kind:
            case _Kind.SETTINGS:
                beside = path.parent / "routines"
                named = routine_ids(*routines, beside) if routines else None
                return misplaced + read_settings(data, shown, named)[1]
            case _Kind.LEXICON:
                return misplaced + read_lexicon(data, shown)[1]
            case _Kind.ROUTINE:
                read_routine(data, shown, path.stem, use.exercises, folder=path.parent)
            case _Kind.EXERCISE:
                known = {*use.exercises.ids(), *mates}
                read_exercise(data, shown, path.stem, known, folder=path.parent)
    except Unreadable as unreadable:
        return misplaced + unreadable.problems
    return misplaced


def _where_to(use: _Use) -> str:
    if use.reads is _Kind.ROUTINE:
        return tr(
            "only routines are read in this folder; add `steps:`, or move an exercise to {folder}",
            folder=use.other,
        )
    return tr(
        "only exercises are read in this folder; move a routine to {folder}", folder=use.other
    )


def _is_exercise(path: Path) -> bool:
    try:
        return _kind(path, read_bytes(path)) is _Kind.EXERCISE
    except Unreadable:
        return False


def _kind(path: Path, data: bytes, otherwise: _Kind = _Kind.EXERCISE) -> _Kind:
    """What a file is; `otherwise` where its keys cannot be told."""
    document = read_nodes(data, str(path))
    root = document.root
    keys = {key.text for key, _ in root.pairs} if isinstance(root, Mapping) else set()
    if path.name == "settings.yaml" and not keys & {"steps", "name"}:
        return _Kind.SETTINGS
    if "words" in keys and not keys & {"steps", "name"}:
        return _Kind.LEXICON
    if not keys:
        return otherwise
    return _Kind.ROUTINE if keys & (_CUT if document.is_cut else _ROUTINE) else _Kind.EXERCISE
