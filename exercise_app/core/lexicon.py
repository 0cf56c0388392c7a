"""How words are said that a speech engine reads wrong: their respellings, applied to a text."""

from __future__ import annotations

import re
from collections.abc import Mapping

NUMBERS = ("{n}", "{m}")
"""What stands for a number, in an entry and in its respelling."""

_NUMBER = r"[0-9]+(?:\.[0-9]+)?"


class Lexicon:
    """Respellings by what is written: whole words or phrases, in which `{n}` and `{m}` are numbers.

    The longest entry that matches goes first, and what was respelt is not looked at again. An entry
    with a capital letter holds as it is written, any other in capitals as well.
    """

    def __init__(self, entries: Mapping[str, str]) -> None:
        self._spoken = [spoken for _, spoken in sorted(entries.items(), key=_rank)]
        written = [key for key, _ in sorted(entries.items(), key=_rank)]
        parts = [f"(?P<e{place}>{_pattern(key, place)})" for place, key in enumerate(written)]
        self._known = re.compile("|".join(parts)) if parts else None

    def spoken(self, text: str) -> str:
        """`text` as it is handed to the speech engine."""
        return text if self._known is None else self._known.sub(self._respell, text)

    def _respell(self, found: re.Match[str]) -> str:
        place = next(int(name[1:]) for name, hit in found.groupdict().items()
                     if hit is not None and name[0] == "e")  # fmt: skip
        spoken = self._spoken[place]
        for number in NUMBERS:
            if number in spoken:
                spoken = spoken.replace(number, found[f"{number[1]}{place}"])
        return spoken


def _rank(entry: tuple[str, str]) -> tuple[int, int, str]:
    """Plain words before those with numbers, longer ones first."""
    written, _ = entry
    return written.count("{"), -len(written), written


def _pattern(written: str, place: int) -> str:
    """What matches an entry: apostrophes of both shapes, any white space."""
    pattern = re.escape(" ".join(written.split()))
    pattern = pattern.replace(r"\ ", r"\s+").replace("'", "['’]")
    for number in NUMBERS:
        group = f"(?P<{number[1]}{place}>{_NUMBER})"
        pattern = pattern.replace(re.escape(number), group)
    before = r"(?<![\w.,:/-])" if written[0] == "{" else r"(?<!\w)" if _is_word(written[0]) else ""
    after = r"(?!\w)" if _is_word(written[-1]) else ""
    after = r"(?!\w|[.,:/-][0-9])" if written[-1] == "}" else after
    caseless = written == written.lower()
    return f"{before}(?i:{pattern}){after}" if caseless else f"{before}{pattern}{after}"


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"
