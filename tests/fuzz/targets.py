"""What is fuzzed: each target takes any bytes, and either comes to a result or to our own error.

Anything else that is raised is a find, and so is an answer that breaks its promise.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Callable, Collection
from contextlib import closing
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from exercise_app.core.routine import Exercise
from exercise_app.history.errors import HistoryError
from exercise_app.history.export import preview_import
from exercise_app.history.history import History
from exercise_app.library import rearrange, source
from exercise_app.library.exercise_files import ExerciseFiles
from exercise_app.library.exercises import read_exercise
from exercise_app.library.incoming import look_at_text
from exercise_app.library.lexicon import read_lexicon
from exercise_app.library.outline import Path as Place
from exercise_app.library.outline import Shape, outline, walk
from exercise_app.library.parcel import parcel
from exercise_app.library.plain_list import read_plain_list
from exercise_app.library.problems import Unreadable
from exercise_app.library.render import Plain
from exercise_app.library.routines import read_routine
from exercise_app.library.settings import read_settings
from exercise_app.library.source import BehindAlias
from exercise_app.library.text import decode
from exercise_app.library.write import routine_yaml
from tests.fuzz.editing import form, promised, typing

ROOT = Path(__file__).resolve().parents[2]
Target = Callable[[bytes], None]


class Shelf:
    """Two exercises of the user's and all that are built in, read once."""

    def __init__(self) -> None:
        self._files = ExerciseFiles(ROOT / "assets" / "exercises")
        text = b"format: 1\nname: Wall sit\nhold: 20s\nharder: plank\n"
        self._own = read_exercise(text, "wall-sit.yaml", "wall-sit", self._files.ids(), "mine")
        self._text = text.decode()
        for _ in self._files.read_all():
            pass

    def ids(self) -> Collection[str]:
        """Every id."""
        return {"wall-sit", *self._files.ids()}

    def find(self, id_: str) -> Exercise | None:
        """The exercise of that id."""
        return self._own if id_ == "wall-sit" else self._files.find(id_)

    def trouble(self, id_: str) -> str | None:
        """None of them has errors."""
        return self._files.trouble(id_)

    def text(self, id_: str) -> str:
        """The content of a file."""
        return self._text if id_ == "wall-sit" else self._files.text(id_)

    def known(self) -> tuple[Exercise, ...]:
        """All of them."""
        return (self._own, *self._files.known())


@cache
def shelf() -> Shelf:
    """The exercises that everything here may name."""
    return Shelf()


def reader(data: bytes) -> None:
    """Routines, exercises, settings and lexicons; the first byte tells which."""
    kind, content = data[:1], data[1:]
    try:
        if kind == b"e":
            read_exercise(content, "f.yaml", "f", shelf().ids())
        elif kind == b"s":
            read_settings(content, "f.yaml")
        elif kind == b"l":
            read_lexicon(content, "f.yaml")
        else:
            read = read_routine(content, "f.yaml", "f", shelf())
            if kind == b"w":
                own = read.routine.exercises
                if all(one.figure is None for one in own.values()):
                    again = read_routine(routine_yaml(read.routine), "f.yaml", "f", shelf())
                    assert again.timeline.duration == read.timeline.duration
    except Unreadable as unreadable:
        check_problems(unreadable)


def edit(data: bytes) -> None:
    """The editor's changes of a text, one after another; each byte chooses what and where."""
    head, _, body = data.partition(b"\n")
    try:
        text = decode(body, "f.yaml")
        outline(text)
    except Unreadable:
        return
    for what, where, more in zip(head[0:18:3], head[1:18:3], head[2:18:3], strict=False):
        try:
            changed = _change(text, what, where, more)
            outline(changed.removeprefix("\ufeff"))
        except Unreadable as unreadable:
            check_problems(unreadable)
        except BehindAlias as behind:
            promised(len(behind.places) > 1)
        else:
            text = changed


_VALUES: tuple[Plain, ...] = (
    5,
    "30s",
    [10, 8],
    {"exercise": "plank", "hold": "20s"},
    "no",
    "a: b",
    None,
    1.5,
    [],
)


def _change(text: str, what: int, where: int, more: int) -> str:
    """One change at a place that there is."""
    places = list(walk(outline(text).root))
    path, place = places[where % len(places)]
    value = _VALUES[more % len(_VALUES)]
    listing, length, at = _list_of(path, place.shape is Shape.LIST, len(place.inner), more)
    match what % 9:
        case 0:
            return source.set_at(text, path, value, everywhere=more > 127) if path else text
        case 1:
            return source.set_at(text, (*path, "rest"), value) if place.keys else text
        case 2:
            return source.remove_at(text, path, everywhere=more > 127) if path else text
        case 3:
            return source.make_own(text, path)
        case _ if not length:
            return text
        case 4:
            return source.insert_item(text, listing, at, value)
        case 5:
            return rearrange.move_item(text, listing, at, more % length)
        case 6:
            return rearrange.duplicate_item(text, listing, at)
        case 7:
            return rearrange.group_items(text, listing, at, max(at, more % length), 2)
        case _:
            return rearrange.ungroup_item(text, listing, at)


def _list_of(path: Place, is_list: bool, length: int, more: int) -> tuple[Place, int, int]:
    """The list at `path`, how long it is and a place in it."""
    return (path, length, more % length) if is_list and length else ((), 0, 0)


def plain_list(data: bytes) -> None:
    """A pasted list."""
    try:
        found = read_plain_list(data.decode("utf-8", "replace"), shelf().known())
    except ValueError as told:
        promised(len(str(told).splitlines()) == 1)
        return
    read_routine(found.yaml, "list.yaml", "list", shelf())


def incoming(data: bytes) -> None:
    """Any pasted text."""
    found = look_at_text(data.decode("utf-8", "replace"), shelf(), shelf().known())
    assert found.is_good is not bool(found.problems)


def parcels(data: bytes) -> None:
    """A routine, packed to be sent: it lasts as long as it did."""
    try:
        text = decode(data, "f.yaml")
        before = read_routine(text, "f.yaml", "routine", shelf()).timeline
        packed = parcel(text, shelf(), "f.yaml")
    except Unreadable as unreadable:
        check_problems(unreadable)
        return
    after = read_routine(packed.yaml, "f.yaml", "routine", shelf()).timeline
    assert (after.duration, after.open) == (before.duration, before.open)


@cache
def _folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="exercise-app-fuzz-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def history(data: bytes) -> None:
    """A file that is said to be an export of the history."""
    path = _folder() / "import.json"
    path.write_bytes(data)
    store = History(_folder() / "history.db", lambda: datetime(2026, 11, 18, tzinfo=UTC))
    with closing(store):
        try:
            preview_import(store, path)
        except HistoryError as told:
            promised(bool(str(told)))


def check_problems(unreadable: Unreadable) -> None:
    """Each problem has a place and one line that can be shown."""
    assert unreadable.problems
    for problem in unreadable.problems:
        assert problem.line >= 1
        assert problem.column >= 1
        assert str(problem).isprintable()


TARGETS: dict[str, Target] = {
    "reader": reader,
    "edit": edit,
    "form": form,
    "typing": typing,
    "plain_list": plain_list,
    "incoming": incoming,
    "parcel": parcels,
    "history": history,
}
