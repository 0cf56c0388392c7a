"""One routine as one YAML text that another person's app can read: with its own exercises inside.

What comes with the app is left out, since the other app has it. Pictures are files of their own
and cannot go inside.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Protocol

from exercise_app.core.routine import Exercise, Routine
from exercise_app.core.swap import exercises_of
from exercise_app.library import render
from exercise_app.library.exercises import BUILT_IN
from exercise_app.library.problems import Unreadable
from exercise_app.library.routines import Exercises, read_routine
from exercise_app.library.source import remove_at, set_at
from exercise_app.library.values import plain_of


class Sources(Exercises, Protocol):
    """Exercises, and the texts that they were read from."""

    def text(self, id_: str) -> str:
        """The content of the file of an exercise. Raises Unreadable."""
        ...


@dataclass(frozen=True, slots=True)
class Parcel:
    """A routine's YAML with everything inside, and the exercises whose pictures stayed behind."""

    yaml: str
    without_pictures: tuple[str, ...] = ()


def parcel(text: str, exercises: Sources, path: str = "", id_: str = "routine") -> Parcel:
    """The routine in `text` with the user's exercises that it uses, or leads to, put inside.

    Every other byte stays, comments and anchors too, unless the text cannot be edited so; then it
    is written anew. Raises Unreadable where the routine cannot be
    read, or becomes larger than a file may be; `path` is what problems call it.
    """
    routine = read_routine(text, path, id_, exercises).routine
    without = _pictured(text)
    added: dict[str, Any] = {}
    for exercise in _users(routine, exercises):
        values = _values(exercise, exercises)
        if values.pop("picture", None) is not None:
            without.append(exercise.id)
        added[exercise.id] = values
    try:
        packed = _put_in(text, without, added)
    except (Unreadable, LookupError):
        packed = _anew(text, without, added)  # written in a way that cannot be edited
    read_routine(packed, path, id_, exercises)
    return Parcel(packed, tuple(without))


def _put_in(text: str, without: list[str], added: dict[str, Any]) -> str:
    own = plain_of(text).get("exercises")
    for id_ in without:
        if id_ not in added:
            text = remove_at(text, ("exercises", id_, "picture"), everywhere=True)
    if isinstance(own, dict):
        for id_, values in added.items():
            text = set_at(text, ("exercises", id_), values, everywhere=True)
        return text
    return set_at(text, ("exercises",), added) if added else text


def _anew(text: str, without: list[str], added: dict[str, Any]) -> str:
    """The same without comments and anchors."""
    values = {key: value for key, value in plain_of(text).items() if not key.startswith("x-")}
    own = values.get("exercises") or {}
    kept = {
        id_: {key: value for key, value in one.items() if key != "picture" or id_ not in without}
        for id_, one in own.items()
    }
    values["exercises"] = {**kept, **added}
    return "\n".join(render.block(values)) + "\n"


def _pictured(text: str) -> list[str]:
    """The routine's own exercises that name a picture."""
    own = plain_of(text).get("exercises")
    pairs = own.items() if isinstance(own, dict) else ()
    return [id_ for id_, value in pairs if isinstance(value, dict) and "picture" in value]


def _users(routine: Routine, exercises: Exercises) -> Iterator[Exercise]:
    """The user's exercises that a routine uses, and those that they, or its own, lead to."""
    own = routine.exercises
    waiting = [*exercises_of(routine), *own.values()]
    seen = set(own)
    for exercise in waiting:
        if exercise.id not in seen:
            seen.add(exercise.id)
            if exercise.source != BUILT_IN:
                yield exercise
        for id_ in (exercise.easier, exercise.harder):
            found = None if id_ is None or id_ in seen else exercises.find(id_)
            if found is not None and found.source != BUILT_IN:
                waiting.append(found)


def _values(exercise: Exercise, exercises: Sources) -> dict[str, Any]:
    """What the file of an exercise says, as it stands inside a routine."""
    values = plain_of(exercises.text(exercise.id))
    kept = {key: value for key, value in values.items() if not key.startswith("x-")}
    kept.pop("format", None)
    for key in ("easier", "harder"):
        if key in kept and exercises.find(str(kept[key])) is None:
            del kept[key]  # its file has errors, and cannot go along
    return kept
