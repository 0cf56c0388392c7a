"""The outline of a YAML text: where each value is written, for changing the text in place.

Unlike the nodes, which mean the same whether they are written out or stand behind an alias, an
outline keeps what is written where: an alias is a place of its own, and so is an anchor.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache
from typing import Any

import yaml

from exercise_app.core.translation import tr
from exercise_app.library.events import events
from exercise_app.library.parse import read_nodes
from exercise_app.library.problems import Problem, Unreadable
from exercise_app.library.scalars import resolve
from exercise_app.library.text import BLANK

Path = tuple[str | int, ...]
"""Where a value is: keys and indices (from 0), from the root inwards."""


class Shape(Enum):
    """What is written at a place."""

    SCALAR = "scalar"
    LIST = "list"
    MAP = "map"
    ALIAS = "alias"


@dataclass(slots=True, eq=False)
class Place:
    """One value where it is written: the characters from `start` up to `end`.

    `start` is behind an anchor; `column` counts from 0 and is that of the first item or key in a
    block. `text` is a scalar's text, or the name of the anchor that an alias stands for.
    """

    shape: Shape
    start: int
    end: int
    line: int
    column: int
    flow: bool = False
    anchor: str | None = None
    text: str = ""
    plain: bool = True
    """Whether a scalar is written without quotes, so that it may stand for a number."""
    keys: list[Place] = field(default_factory=list)
    """The keys of a map; `inner` are its values, in the same order."""
    inner: list[Place] = field(default_factory=list)
    target: Place | None = None
    """What an alias stands for."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written there, as behind `key:`."""
        return self.shape is Shape.SCALAR and self.start == self.end

    def child(self, name: str | int) -> Place | None:
        """The value of a key, or the item at an index; None where there is none."""
        if isinstance(name, int):
            return self.inner[name] if self.shape is Shape.LIST and name < len(self.inner) else None
        pairs = zip(self.keys, self.inner, strict=True) if self.shape is Shape.MAP else ()
        return next((value for key, value in pairs if key.text == name), None)


@dataclass(frozen=True, slots=True)
class Outline:
    """The places of a text."""

    text: str
    root: Place

    def at(self, path: Path) -> Place | None:
        """What is written at `path`; None where nothing is, or behind an alias on the way."""
        place: Place | None = self.root
        for name in path:
            place = place and place.child(name)
        return place

    def aliases_of(self, target: Place) -> list[Path]:
        """The paths at which aliases of `target` stand, in order."""
        return [path for path, place in walk(self.root) if place.target is target]

    def values(self) -> Any:
        """The whole as plain lists, dicts and values; an alias is the very object it stands for."""
        return _values(self.root, {})


@lru_cache(maxsize=4)
def outline(text: str, path: str = "") -> Outline:
    """The outline of `text`, which has no byte order mark; `path` is what problems call it.

    Raises:
        Unreadable: where it has errors of YAML, or holds nothing.
    """
    document = read_nodes(text, path)
    if document.root is None or document.problems:
        raise Unreadable(document.problems)
    stack: list[Place] = []
    anchors: dict[str, Place] = {}
    root: Place | None = None
    for event in events(text):
        if isinstance(event, yaml.CollectionEndEvent):
            done = stack.pop()
            done.end = _end_of(done, event.end_mark.index)  # type: ignore[union-attr]
            continue
        place = _place(event, text)
        if place is None:
            continue
        if place.shape is Shape.ALIAS:
            place.target = anchors[place.text]
        if stack:
            _join(stack[-1], place)
        root = root or place
        if place.anchor is not None:
            anchors[place.anchor] = place
        if place.shape in (Shape.LIST, Shape.MAP):
            stack.append(place)
    if root is None:
        raise Unreadable([Problem(path, 1, 1, tr("the file is empty; begin with `format: 1`"))])
    return Outline(text, root)


def walk(place: Place, path: Path = ()) -> Iterator[tuple[Path, Place]]:
    """`place` and all in it, with their paths; aliases are not followed."""
    yield path, place
    names: list[str | int] = [*range(len(place.inner))]
    if place.shape is Shape.MAP:
        names = [key.text for key in place.keys]
    for name, inner in zip(names, place.inner, strict=True):
        yield from walk(inner, (*path, name))


def _place(event: Any, text: str) -> Place | None:
    """What begins with an event of the parser, or None where that is no value."""
    kind = type(event)
    if not issubclass(kind, yaml.NodeEvent):
        return None
    begin, end = event.start_mark, event.end_mark
    at = (begin.line, begin.column)
    if kind is yaml.AliasEvent:
        return Place(Shape.ALIAS, begin.index, end.index, *at, text=event.anchor)
    start = _behind_anchor(text, begin.index, event.anchor)
    if kind is yaml.ScalarEvent:
        stop = start + len(text[start : end.index].rstrip(BLANK))
        plain = not event.style
        return Place(
            Shape.SCALAR, start, stop, *at, anchor=event.anchor, text=event.value, plain=plain
        )
    shape = Shape.LIST if kind is yaml.SequenceStartEvent else Shape.MAP
    flow = bool(event.flow_style)
    column = begin.column + (start - begin.index if flow else 0)
    return Place(shape, start, end.index, begin.line, column, flow=flow, anchor=event.anchor)


def _behind_anchor(text: str, index: int, anchor: str | None) -> int:
    """Where the value begins whose `&anchor`, if any, stands at `index`."""
    if anchor is None:
        return index
    behind = index + len(anchor) + 1
    return behind + len(text[behind:]) - len(text[behind:].lstrip(BLANK))


def _join(parent: Place, place: Place) -> None:
    if parent.shape is Shape.MAP and len(parent.keys) == len(parent.inner):
        parent.keys.append(place)
        if len(parent.keys) == 1 and not parent.flow:
            parent.column, parent.start = place.column, place.start
        return
    parent.inner.append(place)


def _end_of(place: Place, end: int) -> int:
    """Where a collection's last character stands; a block ends with the last value in it."""
    if place.flow:
        return end
    last = [place.start, *(inner.end for inner in place.inner), *(key.end for key in place.keys)]
    return max(last)


def _values(place: Place, known: dict[int, Any]) -> Any:
    place = place.target or place
    if id(place) in known:
        return known[id(place)]
    if place.shape is Shape.SCALAR:
        return resolve(place.text) if place.plain else place.text
    made: Any = [] if place.shape is Shape.LIST else {}
    known[id(place)] = made
    if isinstance(made, list):
        made.extend(_values(inner, known) for inner in place.inner)
    else:
        for key, inner in zip(place.keys, place.inner, strict=True):
            made[key.text] = _values(inner, known)
    return made
