"""The routines: the built-in files, the user's in front of them, and any file by its path.

Listing them needs no YAML: what a list shows is kept in an index between starts, and read anew
from the files by `refresh`. YAML is loaded with the first file that is really read.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from exercise_app.core.entry import RoutineEntry, entry_of
from exercise_app.core.translation import tr
from exercise_app.library.files import (
    SUFFIX,
    misnamed_files,
    picture_files,
    read_bytes,
    yaml_files,
)
from exercise_app.library.index import Index, Row, Rows
from exercise_app.library.problems import Problem, Unreadable, did_you_mean, visible

if TYPE_CHECKING:
    from exercise_app.core.routine import Routine
    from exercise_app.library.exercise_files import ExerciseFiles
    from exercise_app.library.last_good import LastGood
    from exercise_app.library.routines import ReadRoutine

QUICK_INDEX = 64 * 1024
"""Up to how many bytes the index of the user's routines is read before the window opens."""


class NoSuchRoutine(LookupError):
    """There is no routine of that id or path; the message says what to do."""


class RoutineFiles:
    """Routines by id, and the list of them.

    A user's routine with a built-in's id takes its place. `exercises` is asked for when the first
    file is read. `cache` is the folder that keeps the indexes; without one every start reads all.
    """

    def __init__(
        self,
        built_in: Path,
        user: Path,
        exercises: Callable[[], ExerciseFiles],
        cache: Path | None = None,
    ) -> None:
        self._built_in, self._user = built_in, user
        self._exercises = exercises
        self._cache = cache
        self._indexes = {
            built_in: Index(built_in, cache and cache / "built-in-routines.json"),
            user: Index(user, cache and cache / "user-routines.json"),
        }
        self._rows: dict[Path, Rows] = {
            built_in: self._indexes[built_in].load(),
            user: self._indexes[user].load(largest=QUICK_INDEX),
        }

    @cached_property
    def _good(self) -> LastGood:
        """The last good versions of the user's files, needed when one is read."""
        from exercise_app.library.last_good import LastGood

        return LastGood(self._cache and self._cache / "last-good")

    def find(self, id_or_path: str) -> ReadRoutine:
        """The routine of an id, or in the file at a path.

        Raises:
            NoSuchRoutine: where there is none.
            Unreadable: with every problem of its file.
        """
        if any(mark in id_or_path for mark in "./\\"):
            return self.read(Path(id_or_path), id_or_path)
        for folder in (self._user, self._built_in):
            path = folder / f"{id_or_path}{SUFFIX}"
            if os.path.lexists(path):
                return self.read(path)
        known = [p.stem for folder in self._rows for p, _ in yaml_files(folder)]
        hint = did_you_mean(id_or_path, known) or tr("; `exercise-app list` shows them")
        raise NoSuchRoutine(
            tr("there is no routine “{name}”{hint}", name=visible(id_or_path, 40), hint=hint)
        )

    def read(self, path: Path, shown: str | None = None) -> ReadRoutine:
        """The routine in the file at `path`, which problems call `shown`.

        Raises:
            Unreadable: with every problem of the file.
        """
        from exercise_app.library.routines import read_routine

        source = "built-in" if path.parent == self._built_in else str(path)
        shown = shown or str(path)
        data = read_bytes(path, shown)
        return read_routine(data, shown, path.stem, self._exercises(), source, path.parent)

    def last_good(self, id_: str) -> ReadRoutine:
        """The last version of a user's routine that could be read; its file has errors now.

        Raises:
            NoSuchRoutine: where there is none, or an exercise that it uses cannot be read.
        """
        from exercise_app.library.routines import read_routine

        path = self._user / f"{id_}{SUFFIX}"
        data = self._good.read(path.name)
        try:
            if data is not None:
                return read_routine(data, str(path), id_, self._exercises(), str(path), self._user)
        except Unreadable:
            pass
        raise NoSuchRoutine(
            tr("there is no version of “{name}” that can be read", name=visible(id_, 40))
        )

    def entries(self) -> tuple[RoutineEntry, ...]:
        """The list as last known: built-in routines first, then by name.

        A user's file that has errors is in it with its last good version, or not at all where
        there is none; it takes the built-in of its id out.
        """
        rows = {Path(n).stem: row for rows in self._rows.values() for n, (_, row) in rows.items()}
        chosen = [row.entry for row in rows.values() if row.entry is not None]
        return tuple(sorted(chosen, key=lambda e: (not e.is_built_in, e.name.casefold(), e.id)))

    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the routines' files as last known."""
        rows = [row for rows in self._rows.values() for _, row in rows.values()]
        told = [problem for row in rows for problem in row.problems]
        return (*told, *misnamed_files(self._user))

    def refresh_built_in(self) -> None:
        """Read the built-in routines that are new or changed."""
        for _ in self._refresh_folder(self._built_in):
            pass

    def refresh(self) -> Iterator[None]:
        """Read what is new or changed, a file at each step; a folder's list changes as a whole.

        The folders of the exercises are looked at anew as well.
        """
        self._exercises().refresh()
        yield from self._refresh_folder(self._built_in)
        yield from self._refresh_folder(self._user)

    def refreshed(self) -> RoutineFiles:
        """This, after one whole refresh."""
        for _ in self.refresh():
            pass
        return self

    def _refresh_folder(self, folder: Path) -> Iterator[None]:
        fingerprint = self._exercises().fingerprint() + _pictures_of(folder)
        known = self._indexes[folder].load(fingerprint)
        rows: Rows = {}
        for path, stamp in yaml_files(folder):
            before = known.get(path.name)
            same = before is not None and before[0] == stamp
            rows[path.name] = before if before and same else (stamp, self._row(path))
            yield
        self._rows[folder] = rows
        if folder == self._user:
            self._good.keep_only(rows)
        if rows != known:
            self._indexes[folder].save(fingerprint, rows)

    def _row(self, path: Path) -> Row:
        try:
            read = self.read(path)
        except Unreadable as unreadable:
            return Row(self._last_entry(path, len(unreadable.problems)), unreadable.problems)
        if path.parent == self._user:
            self._keep_good(path, read.routine)
        return Row(entry_of(read.routine, read.timeline))

    def _keep_good(self, path: Path, routine: Routine) -> None:
        """Keep a file that was read, with the user's exercises inside: they may break as well."""
        from exercise_app.core.swap import exercises_of
        from exercise_app.library.parcel import parcel
        from exercise_app.library.text import decode

        used = [e for e in exercises_of(routine) if e.id not in routine.exercises]
        try:
            data = read_bytes(path)
            if any(exercise.source != "built-in" for exercise in used):
                text = decode(data, str(path))
                data = parcel(text, self._exercises(), str(path), path.stem).yaml.encode("utf-8")
        except Unreadable:  # it was changed just now, and is read again
            return
        self._good.keep(path.name, data)

    def _last_entry(self, path: Path, errors: int) -> RoutineEntry | None:
        """What the list shows of a file that has errors: its last good version."""
        if path.parent != self._user:
            return None
        try:
            read = self.last_good(path.stem)
        except NoSuchRoutine:
            return None
        return entry_of(read.routine, read.timeline)._replace(errors=errors)


def _pictures_of(folder: Path) -> str:
    """A word that changes whenever a picture beside the routines does."""
    return "".join(f" {p.name}:{s.changed}:{s.size}" for p, s in picture_files(folder))
