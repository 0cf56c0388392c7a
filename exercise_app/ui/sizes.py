"""How large the player's text must be to be read from the mat.

Pure arithmetic: no Qt. Heights are cap heights (of a capital letter or a digit) in millimetres.
At 2.5 m the countdown is at least 44 mm high and other text 16 mm; both grow with the distance.
12 mm at 2.5 m is 16 minutes of arc, the least that reads without effort.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

REFERENCE_DISTANCE = 2.5
"""The viewing distance in metres for which the heights below hold."""
DIGITS = 44.0
TEXT = 16.0
LEAST_TEXT = 12.0
DETAIL = 8.0
MM_PER_INCH = 25.4
_STEPS = 24
_SANE_DPI = (50.0, 400.0)


class Part(StrEnum):
    """What the player says in large type, from top to bottom."""

    SIDE = "side"
    NAME = "name"
    DIGITS = "digits"
    DETAIL = "detail"
    CUE = "cue"
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class Want:
    """A text that wants room: its words' widths and a space's, for a cap height of 1 mm."""

    part: Part
    words: tuple[float, ...]
    space: float
    lines: int = 1
    """The most lines it may be broken into."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A part's geometry in cap heights: the first line, each further one, and the gap below."""

    line: float
    more: float
    below: float
    indent: float = 0.0
    """Room kept free at each end of a line."""


SHAPES = {
    Part.SIDE: Shape(1.8, 1.4, 0.35, indent=0.75),
    Part.NAME: Shape(1.45, 1.45, 0.2),
    Part.DIGITS: Shape(1.02, 1.02, 0.1),
    Part.DETAIL: Shape(1.45, 1.45, 0.0),
    Part.CUE: Shape(1.45, 1.45, 0.3),
    Part.NEXT: Shape(1.45, 1.45, 0.0),
}


def pixels_per_mm(physical_dpi: float, logical_dpi: float, factor: float = 1.0) -> float:
    """Device-independent pixels in a millimetre of the screen.

    `physical_dpi` is what the screen says of itself; where that cannot be true (projectors and
    televisions often lie), `logical_dpi` stands in. `factor` is the user's own correction.
    """
    low, high = _SANE_DPI
    dpi = physical_dpi if low <= physical_dpi <= high else logical_dpi
    return max(dpi, 1.0) / MM_PER_INCH * factor


def distance_scale(metres: float) -> float:
    """By how much text grows for a viewing distance: 1 at 2.5 m."""
    return max(metres, 0.1) / REFERENCE_DISTANCE


def wrap(words: Sequence[float], space: float, width: float) -> list[int]:
    """How many words go on each line when lines are filled in turn; all in the same unit."""
    lines: list[int] = []
    used = 0.0
    for word in words:
        if lines and used + space + word <= width:
            lines[-1] += 1
            used += space + word
        else:
            lines.append(1)
            used = word
    return lines


def largest_cap(want: Want, width: float, most: float, lines: int) -> float:
    """The greatest cap height, at most `most` mm, at which a text fits `lines` lines of `width`."""
    if not want.words:
        return most
    indent = SHAPES[want.part].indent

    def fits(cap: float) -> bool:
        room = width / cap - 2 * indent
        widest = max(want.words) <= room
        return widest and len(wrap(want.words, want.space, room)) <= lines

    return most if fits(most) else bisect(fits, 0.0, most)


def bisect(fits: Callable[[float], bool], low: float, high: float) -> float:
    """The greatest number in [low, high] that fits, given that low does and high does not."""
    for _ in range(_STEPS):
        middle = (low + high) / 2
        low, high = (middle, high) if fits(middle) else (low, middle)
    return low
