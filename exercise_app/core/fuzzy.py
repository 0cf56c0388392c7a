"""Finding a name by what was typed of it: its words in any order, letters left out, a slip."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

_QUOTES = str.maketrans("’‘“”‑–—-_/", "''\"\"      ")
_MOST_TYPED = 60


class Named(NamedTuple):
    """Something to find: what it is found by, as `folded` gives it; the name first."""

    name: str
    others: str = ""


def folded(text: str) -> str:
    """`text` as it is compared: small letters without accents, hyphens as blanks."""
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_QUOTES))
    return " ".join("".join(c for c in apart if not unicodedata.combining(c)).split())


def rank(typed: str, named: Named) -> int | None:
    """How well something is named by `typed`: 0 is best; None where it is not at all.

    `typed` is folded. In order: the name begins so; its words begin so; they have these initials;
    they hold all of it; words told of it do; all but one letter fits; the name has the letters in
    their order.
    """
    asked = typed[:_MOST_TYPED].split()
    if not asked or named.name.startswith(typed):
        return 0
    words = named.name.split()
    if all(any(word.startswith(part) for word in words) for part in asked):
        return 1
    if len(typed) > 1 and _initials(typed, words):
        return 2
    if all(part in named.name for part in asked):
        return 3
    if all(part in named.name or part in named.others for part in asked):
        return 4
    if all(part in named.name or _slipped(part, words) for part in asked):
        return 5
    letters = typed.replace(" ", "")
    return 6 if len(letters) > 2 and _in_order(letters, named.name) else None


def _initials(typed: str, words: Sequence[str]) -> bool:
    """`bd` for bird dog."""
    return "".join(word[0] for word in words).startswith(typed.replace(" ", ""))


def _in_order(letters: str, name: str) -> bool:
    """Whether a name that begins alike holds the letters in their order."""
    rest = iter(name)
    return name[:1] == letters[:1] and all(letter in rest for letter in letters)


def _slipped(part: str, words: Sequence[str]) -> bool:
    """Whether a word begins with `part` but for one letter: another, none, or one too many."""
    cuts = (len(part) - 1, len(part), len(part) + 1)
    return len(part) > 3 and any(_near(part, word[:cut]) for word in words for cut in cuts)


def _near(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1:
        return False
    at = next((n for n, letter in enumerate(short) if letter != long[n]), len(short))
    if len(short) == len(long):
        swapped = short[at : at + 2] == long[at : at + 2][::-1]
        return short[at + 1 :] == long[at + 1 :] or (swapped and short[at + 2 :] == long[at + 2 :])
    return short[at:] == long[at + 1 :]
