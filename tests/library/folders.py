"""Folders of routines and exercises, made to measure."""

from __future__ import annotations

import os
from pathlib import Path

from exercise_app.library.exercise_files import ExerciseFiles
from exercise_app.library.routine_files import RoutineFiles

EXERCISE = "format: 1\nname: {name}\nhold: 20s\n"
ROUTINE = "format: 1\nname: {name}\nkind: strength\nsteps: [{{exercise: {exercise}}}]\n"


def write(path: Path, text: str) -> Path:
    """`text` in a file, with its folder; its time of change differs from the one before."""
    path.parent.mkdir(parents=True, exist_ok=True)
    before = path.stat().st_mtime_ns if path.exists() else 0
    path.write_text(text, encoding="utf-8")
    os.utime(path, ns=(before + 1_000_000, before + 1_000_000))
    return path


class Home:
    """Built-in and own files below one folder."""

    def __init__(self, root: Path) -> None:
        self.built_in, self.user, self.cache = root / "built-in", root / "user", root / "cache"
        for id_ in ("plank", "squat"):
            self.exercise("built-in", id_)
        for id_, exercise in (("core", "plank"), ("legs", "squat")):
            self.routine("built-in", id_, exercise)

    def exercise(self, where: str, id_: str, text: str | None = None) -> Path:
        """An exercise in `built-in` or `user`."""
        path = self.built_in.parent / where / "exercises" / f"{id_}.yaml"
        return write(path, text or EXERCISE.format(name=f"{where} {id_}"))

    def routine(
        self, where: str, id_: str, exercise: str = "plank", text: str | None = None
    ) -> Path:
        """A routine in `built-in` or `user`."""
        path = self.built_in.parent / where / "routines" / f"{id_}.yaml"
        return write(path, text or ROUTINE.format(name=f"{where} {id_}", exercise=exercise))

    def exercises(self) -> ExerciseFiles:
        """The catalogue as it is now."""
        return ExerciseFiles(self.built_in / "exercises", self.user / "exercises")

    def routines(self) -> RoutineFiles:
        """The routines, with an index."""
        exercises = self.exercises()
        return RoutineFiles(
            self.built_in / "routines", self.user / "routines", lambda: exercises, self.cache
        )
