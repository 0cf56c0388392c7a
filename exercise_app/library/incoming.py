"""What comes from elsewhere: a file that was dropped, or a text that was pasted, looked at.

Looking changes nothing. A file can describe a routine or an exercise and do no more: it is read by
the same reader as the user's own, and a picture is taken only from right beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from exercise_app.core.routine import Exercise
from exercise_app.core.translation import tr
from exercise_app.library.exercise_files import ExerciseFiles
from exercise_app.library.exercises import read_exercise
from exercise_app.library.files import SUFFIX, read_bytes
from exercise_app.library.naming import slug_of
from exercise_app.library.nodes import Mapping
from exercise_app.library.parse import read_nodes
from exercise_app.library.plain_list import read_plain_list
from exercise_app.library.problems import Problem, Unreadable
from exercise_app.library.routines import Exercises, ReadRoutine, read_routine
from exercise_app.library.source import remove_at
from exercise_app.library.text import decode
from exercise_app.library.values import plain_of
from exercise_app.library.walk import ID

MAX_FILES = 50
"""More files than these at once are left out, and told."""
PASTED = "what was pasted"
TEXTS = (".txt", ".text", ".md")
"""How files end that are taken as texts: a plain list, say."""
TAKEN = (SUFFIX, ".yml", *TEXTS)
"""How files end that are looked at."""

_ROUTINE = frozenset({"steps", "kind", "timing", "speech"})
_OURS = _ROUTINE | {"format", "exercises", "how", "figure", "picture"}
_FENCE = re.compile(r"\s*```\w*\n(.*?)\n?```\s*", re.DOTALL)


class Sort(Enum):
    """What it is."""

    ROUTINE = "routine"
    EXERCISE = "exercise"
    LIST = "list"
    """A plain list, made into a routine."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Incoming:
    """One thing that came: the YAML that would be kept, what it reads as, and what is wrong.

    `shown` is how it is called, `id` the id it would have, `pictures` what goes along with it.
    """

    shown: str
    id: str
    sort: Sort
    text: str = ""
    routine: ReadRoutine | None = None
    exercise: Exercise | None = None
    problems: tuple[Problem, ...] = ()
    notes: tuple[str, ...] = ()
    pictures: tuple[Path, ...] = ()

    @property
    def is_good(self) -> bool:
        """Whether it can be kept."""
        return self.routine is not None or self.exercise is not None

    @property
    def name(self) -> str:
        """Its own name, else that of its file."""
        if self.routine is not None:
            return self.routine.routine.name
        return self.exercise.name if self.exercise is not None else self.shown


def look_at_files(
    paths: Sequence[Path], built_in: Path, user: Path
) -> tuple[tuple[Incoming, ...], str]:
    """What some files are, exercises first, and a sentence where not all of them were looked at.

    A folder stands for the YAML files right in it; a text file is taken as if it were pasted. The
    routines may use the exercises in the folders `built_in` and `user`, and those among the files.
    """
    files = [file for path in paths for file in _files_of(path)]
    told = (
        ""
        if len(files) <= MAX_FILES
        else tr("Only the first {most} files were looked at.", most=MAX_FILES)
    )
    files = files[:MAX_FILES]
    beside = [path for path in files if _sort(path) is Sort.EXERCISE and ID.fullmatch(path.stem)]
    exercises = ExerciseFiles(built_in, user, beside)
    if any(path.suffix in TEXTS for path in files):
        for _ in exercises.read_all():
            pass
    found = [_look_at_file(path, exercises) for path in files]
    return tuple(sorted(found, key=lambda one: one.sort is not Sort.EXERCISE)), told


def look_at_text(text: str, exercises: Exercises, known: Iterable[Exercise]) -> Incoming:
    """What a pasted text is: YAML, or a plain list whose names are looked for among `known`."""
    fenced = _FENCE.fullmatch(text)
    text = fenced[1] + "\n" if fenced else text
    try:
        text = decode(text, PASTED)
    except Unreadable as unreadable:
        return Incoming(PASTED, "", Sort.UNKNOWN, problems=unreadable.problems)
    sort = _sort_of(text)
    if sort is Sort.UNKNOWN and not _OURS & _keys(text):
        return _look_at_list(text, exercises, known)
    return _read(text, PASTED, "", sort, exercises, None)


def _files_of(path: Path) -> list[Path]:
    """A file, or the YAML files right in a folder; those it cannot look at are told when read."""
    try:
        if path.is_dir():
            return sorted(p for p in path.iterdir() if p.suffix in (SUFFIX, ".yml") and p.is_file())
    except OSError:
        pass
    return [path]


def _sort(path: Path) -> Sort:
    try:
        return _sort_of(decode(read_bytes(path, path.name, TAKEN), path.name))
    except Unreadable:
        return Sort.UNKNOWN


def _keys(text: str) -> frozenset[str]:
    document = read_nodes(text, "")
    root = document.root
    pairs = root.pairs if isinstance(root, Mapping) and not document.is_cut else ()
    return frozenset(key.text for key, _ in pairs)


def _sort_of(text: str) -> Sort:
    keys = _keys(text)
    if keys & _ROUTINE:
        return Sort.ROUTINE
    return Sort.EXERCISE if {"format", "name"} <= keys or keys & _OURS else Sort.UNKNOWN


def _look_at_file(path: Path, exercises: ExerciseFiles) -> Incoming:
    try:
        text = decode(read_bytes(path, path.name, TAKEN), path.name)
    except Unreadable as unreadable:
        return Incoming(path.name, "", Sort.UNKNOWN, problems=unreadable.problems)
    if path.suffix in TEXTS:
        return replace(look_at_text(text, exercises, exercises.known()), shown=path.name)
    return _read(text, path.name, path.stem, _sort_of(text), exercises, path.parent)


def _read(
    text: str, shown: str, stem: str, sort: Sort, exercises: Exercises, folder: Path | None
) -> Incoming:
    """What YAML says; without a folder its pictures stay behind."""
    notes: list[str] = []
    if folder is None:
        text, notes = _without_pictures(text, sort)
    id_ = slug_of(stem) or slug_of(_name_in(text)) or sort.value
    found = Incoming(shown, id_, sort, text, notes=tuple(notes))
    try:
        if sort is Sort.ROUTINE:
            read = read_routine(text, shown, id_, exercises, folder=folder)
            kept = (one.picture for one in read.routine.exercises.values())
            return replace(found, routine=read, pictures=_paths(kept))
        if sort is Sort.EXERCISE:
            one = read_exercise(text, shown, id_, exercises.ids(), folder=folder)
            return replace(found, exercise=one, pictures=_paths([one.picture]))
    except Unreadable as unreadable:
        return replace(found, problems=unreadable.problems)
    document = read_nodes(text, shown)
    told = tr("this is no routine and no exercise; a routine has `steps:`, an exercise a `name:`")
    return replace(found, problems=tuple(document.problems) or (Problem(shown, 1, 1, told),))


def _paths(pictures: Iterable[str | None]) -> tuple[Path, ...]:
    return tuple(dict.fromkeys(Path(picture) for picture in pictures if picture))


def _name_in(text: str) -> str:
    try:
        name = plain_of(text).get("name")
    except Unreadable:
        return ""
    return name if isinstance(name, str) else ""


def _without_pictures(text: str, sort: Sort) -> tuple[str, list[str]]:
    """`text` without its pictures, which are files of their own, and a note on that."""
    try:
        values = plain_of(text)
        own = values.get("exercises") if sort is Sort.ROUTINE else {"": values}
        pairs = own.items() if isinstance(own, dict) else ()
        named = [id_ for id_, one in pairs if isinstance(one, dict) and "picture" in one]
        for id_ in named:
            path = ("exercises", id_, "picture") if id_ else ("picture",)
            text = remove_at(text, path, everywhere=True)
    except (Unreadable, LookupError):
        return text, []
    return text, [
        tr("Pictures cannot be pasted: drop the file that lies beside them.")
    ] if named else []


def _look_at_list(text: str, exercises: Exercises, known: Iterable[Exercise]) -> Incoming:
    try:
        made = read_plain_list(text, known)
    except ValueError as told:
        sentence = str(told)
        return Incoming(PASTED, "", Sort.LIST, problems=(Problem(PASTED, 1, 1, sentence),))
    found = _read(made.yaml, PASTED, "", Sort.ROUTINE, exercises, None)
    unknown = [
        tr("“{name}” is new: it has only its name so far.", name=name) for name in made.unknown
    ]
    return replace(found, sort=Sort.LIST, notes=(*made.notes, *unknown))
