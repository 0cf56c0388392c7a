"""Two versions of a text, line by line: what only one of them has, and a little around it."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from enum import Enum
from typing import NamedTuple

AROUND = 2
"""Lines that both have, shown before and after those that differ."""
MOST_SHOWN = 400
MOST_COMPARED = 1500
"""Lines that are compared one by one; longer stretches that differ are shown as a whole."""


class Side(Enum):
    """Who has a line."""

    BOTH = " "
    THEIRS = "−"
    MINE = "+"
    LEFT_OUT = "…"


class Line(NamedTuple):
    """A line of the difference."""

    side: Side
    text: str


def derive_difference(theirs: str, mine: str) -> tuple[Line, ...]:
    """What `theirs` and `mine` differ in; empty where they are the same but for line ends."""
    old, new = theirs.splitlines(), mine.splitlines()
    if old == new:
        return ()
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    inner_old, inner_new = old[head : len(old) - tail], new[head : len(new) - tail]
    lines = [Line(Side.BOTH, line) for line in old[:head][-AROUND:]]
    if head > AROUND:
        lines.insert(0, Line(Side.LEFT_OUT, ""))
    lines += _between(inner_old, inner_new)
    lines += [Line(Side.BOTH, line) for line in old[len(old) - tail :][:AROUND]]
    if tail > AROUND:
        lines.append(Line(Side.LEFT_OUT, ""))
    if len(lines) > MOST_SHOWN:
        lines = [*lines[:MOST_SHOWN], Line(Side.LEFT_OUT, "")]
    return tuple(lines)


def _between(old: Sequence[str], new: Sequence[str]) -> list[Line]:
    if max(len(old), len(new)) > MOST_COMPARED:
        return [Line(Side.THEIRS, o) for o in old[: MOST_SHOWN // 2]] + [
            Line(Side.MINE, n) for n in new[: MOST_SHOWN // 2]
        ]
    found: list[Line] = []
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            found += [Line(Side.THEIRS, line) for line in old[i1:i2]]
            found += [Line(Side.MINE, line) for line in new[j1:j2]]
            continue
        same = [Line(Side.BOTH, line) for line in old[i1:i2]]
        if len(same) > 2 * AROUND + 1:
            same = [*same[:AROUND], Line(Side.LEFT_OUT, ""), *same[-AROUND:]]
        found += same
    return found


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many lines at the front are alike."""
    for index, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return index
    return min(len(one), len(other))
