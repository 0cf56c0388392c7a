"""What is wrong with a file: one sentence at one place."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from exercise_app.core.translation import tr


class Problem(NamedTuple):
    """An error in the file at `path`; `line` and `column` count from 1."""

    path: str
    line: int
    column: int
    message: str

    def __str__(self) -> str:
        """`path:line:column: error: message`, as compilers write it."""
        return f"{visible(self.path)}:{self.line}:{self.column}: error: {self.message}"


class Unreadable(ValueError):
    """A file has errors; `problems` are all of them in order of their place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))


def visible(text: str, most: int | None = None) -> str:
    """`text` in one line: what cannot be seen is escaped, what is beyond `most` is left out."""
    cut = text if most is None or len(text) <= most else f"{text[: most - 1]}…"
    if cut.isprintable():
        return cut
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in cut)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`; did you mean …?` where `known` has a word near to `word`, else nothing."""
    from difflib import get_close_matches

    near = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return tr("; did you mean “{name}”?", name=visible(near[0])) if near else ""
