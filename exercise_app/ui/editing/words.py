"""The words of a line of YAML, for colouring it: a line at a time, whatever stands in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from itertools import islice
from typing import NamedTuple

LONGEST_LINE = 2000
"""Characters of a line that are coloured."""
MOST_ABOVE = 200
"""Lines above that are looked at for the beginning of a block of text."""
_IDS = frozenset({"exercise", "easier", "harder"})


class Sort(Enum):
    """What a word is."""

    KEY = "key"
    ID = "id"
    NUMBER = "number"
    """A count, a time or a tempo."""
    ANCHOR = "anchor"
    """An anchor, or an alias of one."""
    COMMENT = "comment"


class Word(NamedTuple):
    """A word of a line: `length` characters from `start` on."""

    start: int
    length: int
    sort: Sort


_PARTS = r"""(?P<comment>(?:^|(?<=\s))\#.*)
    |(?P<quoted>"(?:\\.|[^"\\])*"?|'(?:''|[^'])*'?)
    |(?P<anchor>[&*][^\s,\[\]{}]+)
    |(?P<dash>-(?=\s|$))
    |(?P<mark>[\[\]{},])
    |(?P<colon>:(?=[\s,\[\]{}]|$))
    |(?P<plain>"""
_BLOCK = re.compile(_PARTS + r"\S(?:(?!\s\#|:(?:\s|$)).)*)", re.VERBOSE)
_FLOW = re.compile(_PARTS + r"[^\s,\[\]{}](?:(?!\s\#|:(?:\s|$|[,\[\]{}]))[^,\[\]{}])*)", re.VERBOSE)
_NUMBER = re.compile(
    r"[-+]?[0-9]+(?:\.[0-9]+)?(?:s|m(?:[0-9]+(?:\.[0-9]+)?s)?)?|[0-9]+:[0-5][0-9](?:\.[0-9]+)?"
    r"|[0-9]+(?:\.[0-9]+)?(?:-[0-9]+(?:\.[0-9]+)?){1,3}"
)
_DEEPER = {"[": 1, "{": 1, "]": -1, "}": -1}
_COLON = re.compile(r"[ \t]*:(?=[\s,\[\]{}]|$)")
_BEGINS_TEXT = re.compile(r"(?:^|:[ ]|-[ ])[ ]*(?:&\S+[ ]+)?[|>][-+0-9]*[ ]*(?:#.*)?$")
_KEY_AT = re.compile(r"[ ]*(?:-[ ]+)*")


def words_of(line: str) -> list[Word]:
    """The words of a line that have a colour of their own; the rest is plain text."""
    line = line[:LONGEST_LINE]
    found: list[Word] = []
    key, depth, at = "", 0, 0
    while match := (_FLOW if depth else _BLOCK).search(line, at):
        at, text = match.end(), match[0].rstrip()
        sort: Sort | None = None
        match match.lastgroup:
            case "comment":
                sort = Sort.COMMENT
            case "anchor":
                sort = Sort.ANCHOR
            case "mark":
                depth = max(0, depth + _DEEPER.get(text, 0))
                key = "" if text == "," else key
            case "quoted" | "plain" if _COLON.match(line, at):
                sort, key = Sort.KEY, text.strip("\"'")
            case "plain":
                sort = Sort.ID if key in _IDS else None
                sort = Sort.NUMBER if sort is None and _NUMBER.fullmatch(text) else sort
        if sort is not None:
            found.append(Word(match.start(), len(text), sort))
    return found


def texts_among(lines: Sequence[str], above: Iterable[str]) -> Iterator[bool]:
    """For each of `lines` whether it stands in a block of text, as after `about: |`.

    `above` are the lines before them, the nearest first.
    """
    column = _text_above(above)
    for line in lines:
        indent = len(line) - len(line.lstrip(" "))
        inside = column is not None and (not line.strip() or indent > column)
        if not inside:
            column = _column(line) if _BEGINS_TEXT.search(line) else None
        yield inside


def _text_above(above: Iterable[str]) -> int | None:
    """The column of the key whose block of text goes on below `above`."""
    least = 1_000_000
    for line in islice(above, MOST_ABOVE):
        if not line.strip():
            continue
        if _BEGINS_TEXT.search(line) and _column(line) < least:
            return _column(line)
        least = min(least, len(line) - len(line.lstrip(" ")))
        if not least:
            return None
    return None


def _column(line: str) -> int:
    found = _KEY_AT.match(line)
    return found.end() if found else 0
