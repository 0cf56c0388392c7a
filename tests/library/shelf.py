"""Exercises for the tests of the reader, and short ways to read with them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType

from exercise_app.core.routine import Exercise, Routine, Sides, Tempo
from exercise_app.library.problems import Unreadable
from exercise_app.library.routines import read_routine

HEAD = "format: 1\nname: A\nkind: strength\n"


class Shelf:
    """Exercises in memory, some of them in files that have errors."""

    def __init__(
        self, exercises: Mapping[str, Exercise], broken: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        self._exercises, self._broken = exercises, broken

    def ids(self) -> Collection[str]:
        """Every id, also of the broken ones."""
        return {*self._exercises, *self._broken}

    def find(self, id_: str) -> Exercise | None:
        """The exercise of that id, where it can be read."""
        return self._exercises.get(id_)

    def trouble(self, id_: str) -> str | None:
        """The file with errors that should hold it."""
        return self._broken.get(id_)


SHELF = Shelf(
    {
        "plank": Exercise("plank", "Plank", hold=30.0),
        "bridge": Exercise("bridge", "Bridge", tempo=Tempo(2.0, 1.0, 2.0)),
        "bird": Exercise("bird", "Bird", sides=Sides.ALTERNATE, tempo=Tempo(2.0, 3.0, 2.0)),
        "squat": Exercise("squat", "Squat"),
        "side": Exercise("side", "Side", sides=Sides.EACH, hold=20.0),
    },
    broken={"bad": "exercises/bad.yaml"},
)


def routine(steps: str, head: str = HEAD) -> Routine:
    """The routine with these steps, each a line in flow style."""
    listed = "".join(f"- {line}\n" for line in steps.split("\n"))
    return read_routine(f"{head}steps:\n{listed}", "r.yaml", "r", SHELF).routine


def problems(text: str, id_: str = "r") -> list[str]:
    """What is wrong with a routine's text, as `line:column message`."""
    try:
        read_routine(text, "r.yaml", id_, SHELF)
    except Unreadable as unreadable:
        return [f"{p.line}:{p.column} {p.message}" for p in unreadable.problems]
    return []
