"""What can be typed at a place of a text: values between what knows a format and what shows it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Option(NamedTuple):
    """Something to type: what a list shows, what is put in, and what it is."""

    label: str
    insert: str
    detail: str = ""


class Offer(NamedTuple):
    """Options, the best first, for the word that begins at `start` of the text.

    `word` is what is there of it already.
    """

    start: int
    word: str
    options: tuple[Option, ...]


Complete = Callable[[str, int], Offer | None]
"""Gives what can be typed at a place of a text; None where nothing is known."""
