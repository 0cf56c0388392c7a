"""Reading a routine's file into a `Routine`, with every default and limit of the format."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from exercise_app.core.expand import TooLong
from exercise_app.core.routine import (
    MAX_LEVEL,
    MAX_SEGMENTS,
    MAX_TOTAL,
    Exercise,
    Kind,
    Routine,
    Speech,
    Step,
    Timing,
    default_speech,
)
from exercise_app.core.timeline import Timeline, compile_timeline
from exercise_app.core.translation import tr
from exercise_app.library.exercises import read_format, read_id, walk_exercise
from exercise_app.library.nodes import Listing, Mapping, Node
from exercise_app.library.parse import read_nodes
from exercise_app.library.problems import Unreadable
from exercise_app.library.steps import StepReader
from exercise_app.library.walk import Walk

_KEYS = ("format", "name", "about", "kind", "level", "speech", "timing", "steps", "exercises")
_TIMING = ("prepare", "rest", "switch")


class Exercises(Protocol):
    """Where a routine's exercises are found."""

    def ids(self) -> Collection[str]:
        """Every id there is, also of files that cannot be read."""
        ...

    def find(self, id_: str) -> Exercise | None:
        """The exercise of that id, None where there is none or its file has errors."""
        ...

    def trouble(self, id_: str) -> str | None:
        """The path of the file that should hold `id_` and has errors."""
        ...


@dataclass(frozen=True, slots=True)
class ReadRoutine:
    """A routine that was read, and its timeline."""

    routine: Routine
    timeline: Timeline


def read_routine(
    data: bytes | str,
    path: str,
    id_: str,
    exercises: Exercises,
    source: str = "",
    folder: Path | None = None,
) -> ReadRoutine:
    """The routine in a file's content; its own exercises' pictures are looked for in `folder`.

    Raises:
        Unreadable: with every problem of the file.
    """
    walk = Walk(path, folder)
    document = read_nodes(data, path)
    walk.problems += document.problems
    read = None
    if document.root is not None:
        root = walk.mapping(document.root, tr("a routine"))
        if root is not None:
            read_id(walk, root, id_)
            read = _walk_routine(walk, root, id_, exercises, source or path)
    if walk.problems or read is None:
        raise Unreadable(walk.problems)
    return read


def _walk_routine(
    walk: Walk, root: Mapping, id_: str, exercises: Exercises, source: str
) -> ReadRoutine | None:
    needed = ("format", "name", "kind", "steps")
    found = walk.fields(root, _KEYS, tr("a routine"), needed=needed, extensions=True)
    read_format(walk, root)
    walk.required(root, found, needed[1:])
    written = found.get("exercises")
    walk.unsure = root.trouble if written is None else written.trouble
    own = own_exercises(walk, written, exercises, source)
    if written is not None and not isinstance(written, Mapping):
        walk.unsure = walk.problems[-1]
    read: dict[str, Any] = {
        key: reader(walk, found[key]) for key, reader in READERS.items() if key in found
    }
    steps = _steps(walk, found.get("steps"), Shelf(own, exercises))
    is_timed = "timing" not in read or read["timing"] is not None
    if steps is None or root.trouble is not None or not is_timed:
        return None
    told: dict[str, Any] = {"name": "", "kind": Kind.STRENGTH}
    told |= {key: value for key, value in read.items() if value is not None}
    told.setdefault("speech", default_speech(told["kind"]))
    kept = {key: exercise for key, exercise in own.items() if exercise is not None}
    routine = Routine(id=id_, steps=steps, source=source, exercises=kept, **told)
    within = _within_limits(walk, found["steps"], routine)
    return None if walk.problems else within


def _name(walk: Walk, node: Node) -> str | None:
    name = walk.text(node, "name")
    return None if name is None else " ".join(name.split())


def _timing(walk: Walk, node: Node) -> Timing | None:
    mapping = walk.mapping(node, "“timing”")
    if mapping is None:
        return None
    found = walk.fields(mapping, _TIMING, "“timing”")
    values = {key: walk.duration(value, key) for key, value in found.items()}
    read = {key: value for key, value in values.items() if value is not None}
    return Timing(**read) if len(read) == len(mapping.pairs) else None


READERS: dict[str, Callable[[Walk, Node], Any]] = {
    "name": _name,
    "about": lambda walk, node: walk.text(node, "about"),
    "kind": lambda walk, node: walk.choice(node, "kind", Kind),
    "level": lambda walk, node: walk.integer(node, "level", 1, MAX_LEVEL),
    "speech": lambda walk, node: walk.choice(node, "speech", Speech),
    "timing": _timing,
}
"""What reads the values of a routine's head, by key."""


def own_exercises(
    walk: Walk, node: Node | None, exercises: Exercises, source: str
) -> dict[str, Exercise | None]:
    """The routine's own exercises by id; None stands for one that has errors."""
    if node is None:
        return {}
    mapping = walk.mapping(node, "“exercises”")
    if mapping is None:
        return {}
    known = {*exercises.ids(), *(key.text for key, _ in mapping.pairs)}
    own: dict[str, Exercise | None] = {}
    for key, value in mapping.pairs:
        id_ = walk.identifier(key, "exercise") or key.text
        body = walk.mapping(value, tr("an exercise"))
        if body is not None and body.get("format") is not None:
            pair = next(k for k, _ in body.pairs if k.text == "format")
            walk.tell(pair, tr("an exercise inside a routine has no `format`; remove it"))
            body.pairs = [(k, v) for k, v in body.pairs if k is not pair]
        own[id_] = None
        if body is not None:
            own[id_] = walk_exercise(walk, body, id_, known, source=source)
    return own


class Shelf:
    """The exercises that a routine's steps may name: its own before all others."""

    def __init__(self, own: dict[str, Exercise | None], others: Exercises) -> None:
        self._own, self._others = own, others
        self._ids = {*own, *others.ids()}

    def ids(self) -> Collection[str]:
        """Every id there is."""
        return self._ids

    def find(self, id_: str) -> Exercise | None:
        """The exercise of that id, None where there is none or it has errors."""
        return self._own[id_] if id_ in self._own else self._others.find(id_)

    def trouble(self, id_: str) -> str | None:
        """The path of the file that should hold `id_` and has errors."""
        return None if id_ in self._own else self._others.trouble(id_)


def _steps(walk: Walk, node: Node | None, shelf: Shelf) -> tuple[Step, ...] | None:
    if node is None:
        return None
    if not isinstance(node, Listing):
        walk.tell(node, tr("“steps” is a list; begin each step with `- exercise: …`"))
        return None
    return StepReader(walk, shelf).steps(node)


def _within_limits(walk: Walk, steps: Node, routine: Routine) -> ReadRoutine | None:
    try:
        timeline = compile_timeline(routine)
    except TooLong:
        walk.tell(
            steps, tr("more than {most:,} segments; use fewer rounds or sets", most=MAX_SEGMENTS)
        )
        return None
    if timeline.duration > MAX_TOTAL:
        walk.tell(steps, tr("the routine lasts more than 4 h; use fewer rounds or sets"))
        return None
    return ReadRoutine(routine, timeline)
