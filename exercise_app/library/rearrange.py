"""Moving the items of a YAML text's lists: their own lines go along, byte for byte.

An item takes the comments and blank lines above it along; those above the first belong to the
list. Each edit is checked as in `source.py`.
"""

from __future__ import annotations

import re
from typing import Any

from exercise_app.core.translation import tr
from exercise_app.library.lines import break_of, indented, item_spans, line_start
from exercise_app.library.outline import Outline, Path, Place, Shape, walk
from exercise_app.library.source import edited, inside, refuse

_STEP = 2
"""Columns by which a list inside a list is indented."""


def move_item(text: str, path: Path, before: int, after: int) -> str:
    """`text` with the item at index `before` of the list at `path` moved to the index `after`.

    Raises Unreadable, as where an alias would come before what it stands for.
    """

    def change(found: Outline) -> str:
        listing = _block_list(found, path)
        spans = item_spans(found.text, listing)
        chunks = [_closed(found.text[start:end], found.text) for start, end in spans]
        chunks.insert(after, chunks.pop(before))
        return found.text[: spans[0][0]] + "".join(chunks) + found.text[spans[-1][1] :]

    def expected(values: Any) -> None:
        items = inside(values, path)
        items.insert(after, items.pop(before))

    return edited(text, change, expected)


def move_into(text: str, path: Path, index: int, target: Path, at: int) -> str:
    """`text` with an item moved into another list, such as into a repeat or out of one.

    `target` is that list's path as it is before the move, and `at` the index there. A list that
    would be left empty keeps a place for the next item. Raises Unreadable.
    """

    def change(found: Outline) -> str:
        source, listing = _block_list(found, path), _block_list(found, target)
        spans, others = item_spans(found.text, source), item_spans(found.text, listing)
        start, end = spans[index]
        lines = _shifted(found.text[start:end], listing.column - source.column, found.text)
        where = others[at][0] if at < len(others) else others[-1][1]
        rest = _without(found.text, source, start, end)
        if where <= start:
            return found.text[:where] + lines + found.text[where:start] + rest
        return found.text[:start] + rest[: where - end] + lines + rest[where - end :]

    def expected(values: Any) -> None:
        items, others = inside(values, path), inside(values, target)
        others.insert(at, items.pop(index))

    return edited(text, change, expected)


def duplicate_item(text: str, path: Path, index: int) -> str:
    """`text` with the item at `index` written a second time below itself; anchors stay single.

    Raises Unreadable.
    """

    def change(found: Outline) -> str:
        listing = _block_list(found, path)
        start, end = item_spans(found.text, listing)[index]
        dash = _dash(found.text, listing, index)
        copy = _without_anchors(found, listing.inner[index], dash, end)
        return (
            found.text[:start]
            + _closed(found.text[start:end], found.text)
            + copy
            + found.text[end:]
        )

    def expected(values: Any) -> None:
        items = inside(values, path)
        items.insert(index, items[index])

    return edited(text, change, expected)


def group_items(text: str, path: Path, first: int, last: int, rounds: int) -> str:
    """`text` with the items from `first` to `last` put into one repeat of so many rounds.

    Raises Unreadable.
    """

    def change(found: Outline) -> str:
        listing = _block_list(found, path)
        spans = item_spans(found.text, listing)
        start, end = spans[first][0], spans[last][1]
        head = indented([f"- repeat: {rounds}", "  steps:"], listing.column, break_of(found.text))
        lines = _shifted(found.text[start:end], 2 * _STEP, found.text)
        return found.text[:start] + head + lines + found.text[end:]

    def expected(values: Any) -> None:
        items = inside(values, path)
        items[first : last + 1] = [{"repeat": rounds, "steps": items[first : last + 1]}]

    return edited(text, change, expected)


def ungroup_item(text: str, path: Path, index: int) -> str:
    """`text` with the steps of the repeat at `index` in its place, done once.

    Raises Unreadable.
    """

    def change(found: Outline) -> str:
        listing = _block_list(found, path)
        steps = _block_list(found, (*path, index, "steps"))
        start, end = item_spans(found.text, listing)[index]
        spans = item_spans(found.text, steps)
        inner = found.text[spans[0][0] : spans[-1][1]]
        lines = _shifted(inner, listing.column - steps.column, found.text)
        dash = _dash(found.text, listing, index)
        return found.text[:start] + found.text[start:dash] + lines + found.text[end:]

    def expected(values: Any) -> None:
        items = inside(values, path)
        items[index : index + 1] = items[index]["steps"]

    return edited(text, change, expected)


def _block_list(found: Outline, path: Path) -> Place:
    place = found.at(path)
    if place is None or place.shape is not Shape.LIST or place.flow or not place.inner:
        refuse(tr("steps can be moved where each stands in a line of its own"), place)
    before = found.text[line_start(found.text, place.start) : place.start]
    if before.strip():
        refuse(tr("steps can be moved where each stands in a line of its own"), place)
    return place


def _dash(text: str, listing: Place, index: int) -> int:
    """Where the line with the dash of an item begins."""
    start, end = item_spans(text, listing)[index]
    found = re.compile(f"^ {{{listing.column}}}-", re.MULTILINE).search(text, start, end)
    return start if found is None else found.start()


def _closed(chunk: str, text: str) -> str:
    """`chunk` with the line break that the last line of a file may lack."""
    return chunk if chunk.endswith(("\n", "\r")) else chunk + break_of(text)


def _shifted(chunk: str, by: int, text: str) -> str:
    """`chunk` with each line that is not blank `by` columns further right."""
    lines = re.findall("[^\r\n]*(?:\r\n|[\r\n])", _closed(chunk, text))
    if by >= 0:
        return "".join(" " * by + line if line.strip() else line for line in lines)
    return "".join(re.sub(f"^ {{0,{-by}}}", "", line) if line.strip() else line for line in lines)


def _without(text: str, source: Place, start: int, end: int) -> str:
    """What follows `start` once the item up to `end` is taken out of `source`."""
    if len(source.inner) > 1:
        return text[end:]
    refuse(tr("a repeat needs at least one step; remove it, or move another in first"), source)


def _without_anchors(found: Outline, item: Place, start: int, end: int) -> str:
    """The lines of an item without its anchors, which can stand only once."""
    text = _closed(found.text[start:end], found.text)
    anchored = [place for _, place in walk(item) if place.anchor is not None]
    for place in sorted(anchored, key=lambda place: -place.start):
        mark = found.text.rfind(f"&{place.anchor}", start, place.start)
        behind = mark + len(f"&{place.anchor}")
        keep = found.text[behind : place.start]
        cut = behind + (1 if keep.startswith(" ") else 0)
        text = text[: mark - start] + text[cut - start :]
    return text
