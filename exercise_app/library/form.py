"""A routine's text as a form shows it: what is written, read as far as it can be.

Everything is read by the readers that read the file, so that a field is told the same sentence as
the file would be.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from pathlib import Path as Folder

from exercise_app.core.routine import Exercise
from exercise_app.core.written import (
    ROOT,
    STEPS,
    Path,
    Sort,
    Written,
    WrittenExercise,
    WrittenStep,
)
from exercise_app.library.exercises import walk_exercise
from exercise_app.library.nodes import Listing, Node, Scalar
from exercise_app.library.nodes import Mapping as Pairs
from exercise_app.library.parse import read_nodes
from exercise_app.library.problems import Problem
from exercise_app.library.routines import READERS, Exercises, Shelf
from exercise_app.library.steps import StepReader
from exercise_app.library.walk import Walk

_SORTS = (Sort.EXERCISE, Sort.REPEAT, Sort.REST)
"""What a step is told by, in this order: a repeat may have a rest."""
_LINES = ("say", "how")
"""Keys whose lists are shown a line for each."""


def read_form(
    text: str, exercises: Exercises, path: str = "", folder: Folder | None = None
) -> Written | None:
    """What is written in a routine's text; None where it is no YAML, or not `key: value` lines.

    Pictures are looked for in `folder`.
    """
    document = read_nodes(text, path)
    root = document.root
    if document.problems or not isinstance(root, Pairs):
        return None
    walk = Walk(path, folder)
    own = _own(walk, root.get("exercises"), exercises.ids(), path)
    shelf = Shelf({one.id: one.exercise for one in own}, exercises)
    head, problems = _head(walk, root)
    listing = root.get(STEPS)
    steps = _Steps(walk, StepReader(walk, shelf), listing).read(listing, ROOT)
    return Written(head, problems, steps, own)


def _head(walk: Walk, root: Pairs) -> tuple[dict[str, str], dict[str, str]]:
    """The values of everything but steps and exercises, and what is wrong with them."""
    values: dict[str, str] = {}
    problems: dict[str, str] = {}
    for key, node in root.pairs:
        if key.text not in READERS:
            continue
        before = len(walk.problems)
        if _is_there(node):
            READERS[key.text](walk, node)
        told = walk.problems[before:]
        if isinstance(node, Pairs):
            values |= {f"{key.text}.{inner.text}": _text(inner, n) for inner, n in node.pairs}
            problems |= {f"{key.text}.{k}": told_ for k, told_ in _by_key(node, told).items()}
        else:
            values[key.text] = _text(key, node)
            if told:
                problems[key.text] = told[0].message
    return values, problems


def _own(
    walk: Walk, node: Node | None, known: Collection[str], source: str
) -> tuple[WrittenExercise, ...]:
    pairs = node.pairs if isinstance(node, Pairs) else []
    ids = {*known, *(key.text for key, _ in pairs)}
    return tuple(_own_one(walk, key, body, ids, source) for key, body in pairs)


def _own_one(
    walk: Walk, key: Scalar, body: Node, known: Collection[str], source: str
) -> WrittenExercise:
    before = len(walk.problems)
    exercise: Exercise | None = None
    values: dict[str, str] = {}
    problems: dict[str, str] = {}
    if isinstance(body, Pairs):
        exercise = walk_exercise(walk, body, key.text, known, source=source)
        told = walk.problems[before:]
        values, problems = _values(body), _by_key(body, told)
        exercise = None if told else exercise
    return WrittenExercise(key.text, values, problems, exercise)


class _Steps:
    """Reads steps one by one, so that what is wrong with one hides no other."""

    def __init__(self, walk: Walk, reader: StepReader, listing: Node | None) -> None:
        self._walk, self._reader = walk, reader
        self._places = Counter(_inside(listing))

    def read(self, node: Node | None, path: Path) -> tuple[WrittenStep, ...]:
        if not isinstance(node, Listing):
            return ()
        return tuple(self._step(item, (*path, index)) for index, item in enumerate(node.items))

    def _step(self, node: Node, path: Path) -> WrittenStep:
        before = len(self._walk.problems)
        step = self._reader.step(node)
        told = self._walk.problems[before:]
        places = self._places[id(node)]
        if not isinstance(node, Pairs):
            problems = {"": told[0].message} if told else {}
            return WrittenStep(path, Sort.OTHER, problems=problems, places=places)
        sort = next((sort for sort in _SORTS if node.get(sort.value) is not None), Sort.OTHER)
        inner = node.get(STEPS)
        if told and isinstance(inner, Listing):
            held = set().union(*map(_positions, inner.items))
            told = [one for one in told if (one.line - 1, one.column - 1) not in held]
        steps = self.read(inner, (*path, STEPS)) if sort is Sort.REPEAT else ()
        return WrittenStep(path, sort, _values(node), _by_key(node, told), step, steps, places)


def _inside(node: Node | None) -> Iterable[int]:
    """The ids of all that stands in a list and the lists in it, as often as it stands there."""
    for item in node.items if isinstance(node, Listing) else ():
        yield id(item)
        if isinstance(item, Pairs):
            yield from _inside(item.get(STEPS))


def _positions(node: Node) -> set[tuple[int, int]]:
    """Where everything inside a node stands."""
    here = {(node.line, node.column)}
    if isinstance(node, Listing):
        return here.union(*map(_positions, node.items))
    if isinstance(node, Pairs):
        keys = {(key.line, key.column) for key, _ in node.pairs}
        return here.union(keys, *(_positions(value) for _, value in node.pairs))
    return here


def _values(node: Pairs) -> dict[str, str]:
    return {
        key.text: _text(key, value)
        for key, value in node.pairs
        if key.text != STEPS and not isinstance(value, Pairs)
    }


def _by_key(node: Pairs, told: Iterable[Problem]) -> dict[str, str]:
    """The first problem of each key; those of the whole stand under “”."""
    found: dict[str, str] = {}
    for problem in told:
        key = _key_at(node, problem.line - 1, problem.column - 1)
        found.setdefault(key, problem.message)
    return found


def _key_at(node: Pairs, line: int, column: int) -> str:
    for number, (key, value) in enumerate(node.pairs):
        at_key = (key.line, key.column) == (line, column)
        if (line, column) in _positions(value):
            return key.text
        if at_key and (number or not _is_there(value)):
            return key.text
    return ""


def _is_there(node: Node) -> bool:
    return not (isinstance(node, Scalar) and node.value is None)


def _text(key: Scalar, node: Node) -> str:
    """A value as it is typed into a field."""
    if isinstance(node, Scalar):
        return node.text if _is_there(node) else ""
    if isinstance(node, Listing):
        between = "\n" if key.text in _LINES else ", "
        return between.join(item.text for item in node.items if isinstance(item, Scalar))
    return ""
