"""What changed between two texts, and a text as a plain text widget shows it."""

from __future__ import annotations

import re
from typing import NamedTuple

_LINES = re.compile("\r\n|[\r\n\u2028\u2029]")
"""What a text widget shows as the end of a line."""
_ENDS = re.compile("\r\n|[\r\n]")
"""What ends a line in YAML."""


class Span(NamedTuple):
    """At `start`, `old` gave way to `new`; places count characters from 0."""

    start: int
    old: str
    new: str

    def put(self, text: str) -> str:
        """`text` with the new in the place of the old."""
        return text[: self.start] + self.new + text[self.start + len(self.old) :]

    def take_back(self, text: str) -> str:
        """`text` with the old in the place of the new."""
        return text[: self.start] + self.old + text[self.start + len(self.new) :]


def difference(old: str, new: str) -> Span:
    """The one span in which `new` differs from `old`, as short as it can be."""
    start = _common(old, new, min(len(old), len(new)))
    rest = min(len(old), len(new)) - start
    end = _common_end(old, new, rest)
    return Span(start, old[start : len(old) - end], new[start : len(new) - end])


def shown(text: str) -> str:
    """`text` as a `QPlainTextEdit` gives it back: one sort of line end, and of blank."""
    if any(mark in text for mark in "\r\u2028\u2029"):
        text = _LINES.sub("\n", text)
    return text.replace("\xa0", " ")


def typed_into(text: str, typed: str) -> str:
    """`text` with what was typed in a widget that showed it and now gives `typed`.

    Line ends and blanks outside what was typed stay as they are; new lines end as the others do.
    """
    span = difference(shown(text), typed)
    start = _place(text, span.start)
    end = _place(text, span.start + len(span.old))
    found = _ENDS.search(text)
    ending = "\n" if found is None else found[0]
    return _apart(text[:start], span.new.replace("\n", ending), text[end:])


def _apart(before: str, new: str, after: str) -> str:
    """The three as one text; no two line ends that meet become the one of CR LF."""
    new = _behind(before, new)
    return before + new + _behind(new or before, after)


def _behind(before: str, text: str) -> str:
    """`text` so that its first line ends stay apart from the one that `before` may end with."""
    rest = text.lstrip("\n") if before.endswith("\r") else text
    return "\r" * (len(text) - len(rest)) + rest


def _place(text: str, index: int) -> int:
    """Where in `text` the character is that is shown at `index`."""
    if "\r\n" not in text:
        return index
    place = index
    for found in re.finditer("\r\n", text):
        if found.start() >= place:
            break
        place += 1
    return place


def _common(old: str, new: str, most: int) -> int:
    """How many characters at the front are alike; halving, as comparing slices is quick."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if old[low:middle] == new[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _common_end(old: str, new: str, most: int) -> int:
    """How many characters at the end are alike, `most` at the most."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if old[len(old) - middle : len(old) - low] == new[len(new) - middle : len(new) - low]:
            low = middle
        else:
            high = middle - 1
    return low
