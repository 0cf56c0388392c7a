"""Text for a search that minds neither capitals nor accents, nor the order of the words."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable


def fold(text: str) -> str:
    """`text` without what a search passes over: “Überzug” and “uberzug” are one."""
    plain = text.casefold()
    if plain.isascii():
        return plain
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", plain).casefold())
    return "".join(char for char in apart if not unicodedata.combining(char))


def words(name: str, note: str | None, exercises: Iterable[str]) -> str:
    """What a session is found by: its name, its exercises' names and its note, folded."""
    return fold("\n".join((name, *dict.fromkeys(exercises), note or "")))


def terms(text: str) -> tuple[str, ...]:
    """The parts of a search's text, folded; each is to be found somewhere in the words."""
    return tuple(dict.fromkeys(fold(text).split()))
