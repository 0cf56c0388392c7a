"""The words of the format that stand for one of a few things: kinds, sides, positions, speech.

They live apart from the routine's values so that a list of routines loads nothing else.
"""

from __future__ import annotations

from enum import StrEnum

LIGHTER = "lighter"
"""The word of a session's `variant` for about half the sets (`core.lighter`)."""


class Kind(StrEnum):
    """What a routine counts for in a week."""

    ACTIVATION = "activation"
    STRENGTH = "strength"
    STRETCH = "stretch"
    MOBILITY = "mobility"

    @property
    def is_firm(self) -> bool:
        """Whether a coach counts the end of its works down: strength and activation."""
        return self in (Kind.STRENGTH, Kind.ACTIVATION)


class Speech(StrEnum):
    """How much of a session is said aloud."""

    FULL = "full"
    ESSENTIAL = "essential"
    TONES = "tones"
    SILENT = "silent"


class Sides(StrEnum):
    """Which sides of the body a step works, and in which way."""

    NONE = "none"
    LEFT = "left"
    RIGHT = "right"
    EACH = "each"
    ALTERNATE = "alternate"


class Side(StrEnum):
    """The side of one work; `ALTERNATE` stands for left and right in turn."""

    LEFT = "left"
    RIGHT = "right"
    ALTERNATE = "alternate"

    @property
    def other(self) -> Side:
        """The opposite side; `ALTERNATE` is its own opposite."""
        return {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT}.get(self, self)


class Position(StrEnum):
    """How the body is placed at the start of an exercise."""

    STANDING = "standing"
    KNEELING = "kneeling"
    HANDS_AND_KNEES = "hands-and-knees"
    PRONE = "prone"
    SUPINE = "supine"
    SIDE_LYING = "side-lying"
    SEATED = "seated"
