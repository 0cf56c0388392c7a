"""The catalogue of exercises: the built-in files, and the user's in front of them."""

from __future__ import annotations

import zlib
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from exercise_app.core.routine import Exercise
from exercise_app.library.exercises import read_exercise
from exercise_app.library.files import Stamp, misnamed_files, picture_files, read_bytes, yaml_files
from exercise_app.library.problems import Problem, Unreadable
from exercise_app.library.text import decode


class ExerciseFiles:
    """Exercises by id, each file read when it is first asked for.

    A user's file takes the place of the built-in of its id, also when it has errors: then only
    what uses it is broken. The files of `beside` stand behind both.
    """

    def __init__(
        self, built_in: Path, user: Path | None = None, beside: Iterable[Path] = ()
    ) -> None:
        self.built_in, self._user = built_in, user
        self._beside = {path.stem: (path, Stamp(0, 0)) for path in beside}
        self.refresh()

    def refresh(self) -> None:
        """Look at the folders anew; what has not changed is not read again."""
        folders = [folder for folder in (self.built_in, self._user) if folder is not None]
        found = {path.stem: (path, stamp) for f in folders for path, stamp in yaml_files(f)}
        files = {**self._beside, **found}
        pictures = dict(picture_files(self._user)) if self._user is not None else {}
        former: dict[str, tuple[Path, Stamp]] = getattr(self, "_files", {})
        kept: dict[str, Exercise | Unreadable] = getattr(self, "_read", {})
        if (files.keys(), pictures) != (former.keys(), getattr(self, "_pictures", None)):
            kept = {}  # what there is decides what others may name
        self._read = {id_: read for id_, read in kept.items() if files[id_] == former[id_]}
        self._files, self._pictures = files, pictures

    def fingerprint(self) -> str:
        """A word that changes whenever a file of the catalogue does, or a picture of the user's."""
        every = (*self._files.values(), *self._pictures.items())
        lines = "\n".join(f"{p}:{s.changed}:{s.size}" for p, s in every)
        told = lines.encode("utf-8", "surrogatepass")
        # Nobody forges it, and `hashlib` would load all of OpenSSL into a window that is idle.
        return f"{zlib.crc32(told):08x}{zlib.adler32(told):08x}"

    def ids(self) -> Collection[str]:
        """Every id there is, also of files that cannot be read."""
        return self._files.keys()

    def find(self, id_: str) -> Exercise | None:
        """The exercise of that id, None where there is none or its file has errors."""
        read = self._look_up(id_)
        return read if isinstance(read, Exercise) else None

    def read_all(self) -> Iterator[None]:
        """Read what was not read yet, a file at each step."""
        for id_ in tuple(self._files):
            if id_ not in self._read:
                self._look_up(id_)
                yield

    def known(self) -> tuple[Exercise, ...]:
        """The exercises that were read so far."""
        return tuple(one for one in self._read.values() if isinstance(one, Exercise))

    def read_count(self) -> int:
        """How many files were read so far, those with errors too."""
        return len(self._read)

    def trouble(self, id_: str) -> str | None:
        """The path of the file that should hold `id_` and has errors."""
        broken = isinstance(self._look_up(id_), Unreadable)
        return str(self._files[id_][0]) if broken else None

    def text(self, id_: str) -> str:
        """The content of the file of that id, which there is. Raises Unreadable."""
        path, _ = self._files[id_]
        return decode(read_bytes(path), str(path))

    def problems(self) -> Iterator[Problem]:
        """Everything that is wrong in the catalogue's files."""
        for id_ in self._files:
            read = self._look_up(id_)
            if isinstance(read, Unreadable):
                yield from read.problems
        if self._user is not None:
            yield from misnamed_files(self._user)

    def _look_up(self, id_: str) -> Exercise | Unreadable | None:
        if id_ not in self._read and id_ in self._files:
            self._read[id_] = self._load(id_)
        return self._read.get(id_)

    def _load(self, id_: str) -> Exercise | Unreadable:
        path, _ = self._files[id_]
        source = "built-in" if path.parent == self.built_in else str(path)
        try:
            data = read_bytes(path)
            return read_exercise(data, str(path), id_, self.ids(), source, path.parent)
        except Unreadable as unreadable:
            return unreadable
