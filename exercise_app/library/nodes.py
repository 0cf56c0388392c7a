"""YAML text as nodes that know their place, and what is not known of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from exercise_app.library.problems import Problem
from exercise_app.library.scalars import Value


@dataclass(slots=True, eq=False)
class Scalar:
    """A single value: its text as written and what it means. Places count from 0.

    `trouble` is what is wrong with the YAML there, so that nothing is known of the value.
    """

    text: str
    value: Value
    line: int
    column: int
    start: int = 0
    end: int = 0
    trouble: Problem | None = None


@dataclass(slots=True, eq=False)
class Listing:
    """A YAML sequence; `trouble` is what is wrong where it could not be read to its end."""

    line: int
    column: int
    start: int = 0
    end: int = 0
    flow: bool = False
    trouble: Problem | None = None
    items: list[Node] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Mapping:
    """A YAML mapping, its pairs in order, each key once; `trouble` as of a sequence."""

    line: int
    column: int
    start: int = 0
    end: int = 0
    flow: bool = False
    trouble: Problem | None = None
    pairs: list[tuple[Scalar, Node]] = field(default_factory=list)

    def get(self, key: str) -> Node | None:
        """The value of `key`, or None."""
        return next((value for name, value in self.pairs if name.text == key), None)


Node = Scalar | Listing | Mapping


@dataclass(slots=True)
class Document:
    """A file's root node, None where nothing could be read, and what is wrong with its YAML."""

    root: Node | None
    problems: list[Problem]
    is_empty: bool = False
    """Whether there is nothing but comments, which is a problem as well."""
    is_cut: bool = False
    """Whether it could not be read to its end; the last problem told says why."""


def plain(node: Node) -> Any:
    """`node` as plain Python lists, dicts and values."""
    match node:
        case Scalar():
            return node.value
        case Listing():
            return [plain(item) for item in node.items]
        case Mapping():
            return {key.text: plain(value) for key, value in node.pairs}
