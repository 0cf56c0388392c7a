"""The lines of a YAML text, for edits that put in, take out or move whole lines."""

from __future__ import annotations

from exercise_app.library.outline import Place
from exercise_app.library.text import BREAK


def line_end(text: str, index: int) -> int:
    """Behind the line break that ends the line of `index`."""
    found = BREAK.search(text, index)
    return len(text) if found is None else found.end()


def line_start(text: str, index: int) -> int:
    """Where the line of `index` begins."""
    return max(text.rfind("\n", 0, index), text.rfind("\r", 0, index)) + 1


def break_of(text: str) -> str:
    """The line break that `text` uses."""
    found = BREAK.search(text)
    return "\n" if found is None else found[0]


def indented(lines: list[str], column: int, ending: str) -> str:
    """Lines below each other from `column` on, each with its line break."""
    return "".join(f"{' ' * column}{line}{ending}" for line in lines)


def item_spans(text: str, listing: Place) -> list[tuple[int, int]]:
    """The whole lines of each item of a block list, with the comments and blank lines above it.

    What stands above the first item belongs to the list. The spans touch each other.
    """
    ends = [line_end(text, item.end) for item in listing.inner]
    starts = [line_start(text, listing.start), *ends[:-1]]
    return list(zip(starts, ends, strict=True))


def joined(first: str, lines: str, text: str) -> str:
    """`lines` below the line that begins with `first`, without the last line break."""
    ending = break_of(text)
    return f"{first}{ending}{lines}".removesuffix(ending) if lines else first
