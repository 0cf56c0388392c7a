"""Editing a YAML text by its values: each edit replaces the span of one value in the text.

All outside that span stays to the byte. Each edit is checked: the new text is read back and has to
hold exactly the old values with that one change; else the edit is refused and nothing is changed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NoReturn

from exercise_app.core.translation import mark, told, tr
from exercise_app.library import render
from exercise_app.library.lines import break_of, indented, item_spans, joined, line_end, line_start
from exercise_app.library.nodes import plain
from exercise_app.library.outline import Outline, Path, Place, Shape, outline, walk
from exercise_app.library.parse import read_nodes
from exercise_app.library.problems import Problem, Unreadable
from exercise_app.library.render import Plain

_BOM = "\ufeff"
_FIXED = mark("this is written in a way that cannot be changed from here; change it in the source")


class BehindAlias(LookupError):
    """A value stands behind an alias: it is to be changed in all places, or made the place's own.

    `alias` is the path of the alias, `places` are all the paths at which the same thing stands,
    the one that is written out first.
    """

    def __init__(self, alias: Path, places: list[Path]) -> None:
        super().__init__(f"{'.'.join(map(str, alias))} is an alias, used {len(places)} times")
        self.alias, self.places = alias, places


def set_at(text: str, path: Path, value: Plain, *, everywhere: bool = False) -> str:
    """`text` with the value at `path` replaced, or added as a key that was missing.

    With `everywhere` an alias on the way is followed to what it stands for.

    Raises:
        BehindAlias: where there is an alias on the way, or at the place, and not `everywhere`.
        Unreadable: where the text has errors of YAML, or the edit cannot be made alone.
    """

    def change(found: Outline) -> str:
        return _set(found, followed(found, path, everywhere=everywhere), value)

    def expected(values: Any) -> None:
        for place in places_of(text, path):
            inside(values, place[:-1])[place[-1]] = _thawed(value)

    return edited(text, change, expected)


def remove_at(text: str, path: Path, *, everywhere: bool = False) -> str:
    """`text` without the pair or the item at `path`; an item takes the comments above it along.

    Raises as `set_at` does.
    """

    def change(found: Outline) -> str:
        parent = followed(found, path[:-1], everywhere=everywhere)
        return _remove(found, found.at(parent), path[-1])

    def expected(values: Any) -> None:
        del inside(values, path[:-1])[path[-1]]

    return edited(text, change, expected)


def insert_item(text: str, path: Path, index: int, value: Plain) -> str:
    """`text` with an item more in the list at `path`, before the one at `index`.

    A list that is empty, or a key without a value, becomes a list. Raises as `set_at` does.
    """

    def change(found: Outline) -> str:
        place = found.at(followed(found, path, everywhere=False))
        if not path:
            refuse(tr("there is no list here to add to"), place)
        return _insert(found, place, index, value)

    def expected(values: Any) -> None:
        parent = inside(values, path[:-1])
        if not isinstance(parent[path[-1]], list):
            parent[path[-1]] = []
        parent[path[-1]].insert(index, _thawed(value))

    return edited(text, change, expected)


def make_own(text: str, path: Path) -> str:
    """`text` with what stands at `path` no longer shared, so that it can be changed alone: an alias
    is written out; where others are aliases of it, those are. Raises Unreadable.
    """
    found = _outline(text)
    place = found.at(path)
    if place is None:
        refuse(tr("there is nothing here to change"))
    if place.target is not None:
        return _written_out(text, path)
    for alias in reversed(found.aliases_of(place)):
        text = _written_out(text, alias)
    return text


def places_of(text: str, path: Path) -> list[Path]:
    """All the paths at which the value at `path` stands: one, unless it is shared by aliases.

    The first is where it is written out. Raises Unreadable.
    """
    found = _outline(text)
    written = followed(found, path, everywhere=True)
    place = found.at(written)
    return [written, *([] if place is None else found.aliases_of(place))]


def edited(text: str, change: Callable[[Outline], str], expected: Callable[[Any], object]) -> str:
    """What `change` makes of `text`, if it holds what `expected` makes of its values.

    Raises Unreadable where it does not, and what `change` raises.
    """
    bom = _BOM if text.startswith(_BOM) else ""
    found = _outline(text)
    new = change(found)
    values = found.values()
    expected(values)
    document = read_nodes(new, "")
    if document.root is None or document.problems or plain(document.root) != values:
        refuse(told(_FIXED))
    return bom + new


def _outline(text: str) -> Outline:
    return outline(text.removeprefix(_BOM))


def _written_out(text: str, path: Path) -> str:
    def change(found: Outline) -> str:
        return _replace(found, path, inside(found.values(), path))

    return edited(text, change, lambda _values: None)


def refuse(message: str, place: Place | None = None) -> NoReturn:
    """Raise Unreadable with one problem, at `place` where that is known."""
    line, column = (place.line + 1, place.column + 1) if place is not None else (1, 1)
    raise Unreadable([Problem("", line, column, message)])


def followed(found: Outline, path: Path, *, everywhere: bool) -> Path:
    """`path` with every alias on it replaced by the path of what that stands for.

    Raises BehindAlias where something on it is shared and not `everywhere`.
    """
    place: Place | None = found.root
    way: Path = ()
    for name in (*path, None):
        if place is None:
            break
        written = place.target or place
        aliases = found.aliases_of(written) if written.anchor is not None else []
        if aliases:
            target = next((p for p, spot in walk(found.root) if spot is written), None)
            if target is None:
                refuse(tr("this stands for a key elsewhere; change it in the source"), place)
            if not everywhere:
                raise BehindAlias(way, [target, *aliases])
            place, way = written, target
        if name is not None:
            place, way = place.child(name), (*way, name)
    return way


def inside(values: Any, path: Path) -> Any:
    """What `values` hold at `path`. Raises LookupError where there is nothing."""
    for name in path:
        values = values[name]
    return values


def _thawed(value: Plain) -> Any:
    """`value` as the lists and dicts that reading gives."""
    if isinstance(value, str) or value is None:
        return value
    if hasattr(value, "items"):
        return {key: _thawed(inner) for key, inner in value.items()}
    return [_thawed(inner) for inner in value] if hasattr(value, "__iter__") else value


def _set(found: Outline, path: Path, value: Plain) -> str:
    place = found.at(path)
    if place is not None:
        return _replace(found, path, value)
    parent = found.at(path[:-1])
    if parent is None or parent.shape is not Shape.MAP:
        refuse(tr("there is nothing here to change"), parent)
    return _add_pair(found.text, parent, str(path[-1]), value)


def _replace(found: Outline, path: Path, value: Plain) -> str:
    """The text with another value where one is written."""
    text, place, parent = found.text, found.at(path), found.at(path[:-1])
    if place is None or parent is None:
        refuse(tr("there is nothing here to change"), parent)
    lined = value if isinstance(value, dict) and value and not parent.flow else None
    if lined and parent.shape is Shape.LIST:
        first, *rest = render.block(lined)
        lines = indented(rest, place.column, break_of(text))
        return text[: place.start] + joined(first, lines, text) + text[place.end :]
    if lined and isinstance(path[-1], str):
        lines = indented(render.pair(path[-1], lined)[1:], parent.column, break_of(text))
        return text[: place.start].rstrip(" ") + joined("", lines, text) + text[place.end :]
    written = render.flow(value)
    if place.is_empty:
        gap = "" if text[place.start - 1 : place.start] in (" ", "") else " "
        return text[: place.start] + gap + written + text[place.start :]
    return text[: place.start] + written + text[place.end :]


def _add_pair(text: str, parent: Place, key: str, value: Plain) -> str:
    """A pair behind the last one of `parent`."""
    if parent.flow:
        written = f"{render.scalar(key)}: {render.flow(value)}"
        if not parent.keys:
            inside = parent.start + 1
            return f"{text[:inside]}{written}{text[inside:]}"
        end = parent.inner[-1].end
        return f"{text[:end]}, {written}{text[end:]}"
    return _with_lines(
        text, parent.end, indented(render.pair(key, value), parent.column, break_of(text))
    )


def _with_lines(text: str, index: int, lines: str) -> str:
    """`lines` below the line of `index`."""
    end = line_end(text, index)
    before = text[:end]
    if before and not before.endswith(("\n", "\r")):
        return before + break_of(text) + lines.removesuffix(break_of(text)) + text[end:]
    return before + lines + text[end:]


def _remove(found: Outline, parent: Place | None, name: str | int) -> str:
    text = found.text
    place = None if parent is None else parent.child(name)
    if parent is None or place is None:
        refuse(tr("there is nothing here to remove"), parent)
    if parent.flow:
        return _remove_in_flow(text, parent, name)
    if len(parent.inner) == 1:
        empty = "[]" if parent.shape is Shape.LIST else "{}"
        return _emptied(text, parent, empty)
    if isinstance(name, int):
        start, end = item_spans(text, parent)[name]
        if name == 0:
            return text[: line_start(text, parent.start)] + text[end:]
        return text[:start] + text[end:]
    index = [key.text for key in parent.keys].index(name)
    start, end = parent.keys[index].start, line_end(text, place.end)
    if index == 0 and text[line_start(text, start) : start].strip():
        return text[:start] + text[parent.keys[1].start :]  # behind a dash
    return text[: line_start(text, start)] + text[end:]


def _emptied(text: str, parent: Place, empty: str) -> str:
    before = text[: parent.start].rstrip()
    return f"{before} {empty}{text[parent.end :]}"


def _remove_in_flow(text: str, parent: Place, name: str | int) -> str:
    index = name if isinstance(name, int) else [key.text for key in parent.keys].index(name)
    starts = parent.inner if parent.shape is Shape.LIST else parent.keys
    if index + 1 < len(starts):
        return text[: starts[index].start] + text[starts[index + 1].start :]
    if index:
        return text[: parent.inner[index - 1].end] + text[parent.inner[index].end :]
    return text[: starts[0].start] + text[parent.inner[0].end :]


def _insert(found: Outline, place: Place | None, index: int, value: Plain) -> str:
    text = found.text
    if place is None:
        refuse(tr("there is no list here to add to"))
    if place.is_empty or (place.shape is Shape.LIST and not place.inner):
        return _first_item(text, place, value)
    if place.shape is not Shape.LIST:
        refuse(tr("there is no list here to add to"), place)
    if place.flow:
        return _insert_in_flow(text, place, index, render.flow(value))
    lines = indented(render.block_item(value), place.column, break_of(text))
    if index == 0:
        start = line_start(text, place.start)
        if text[start : place.start].strip():
            refuse(tr("a list inside a list’s line cannot be added to in front"), place)
        return text[:start] + lines + text[start:]
    return _with_lines(text, place.inner[min(index, len(place.inner)) - 1].end, lines)


def _first_item(text: str, place: Place, value: Plain) -> str:
    """A list’s first item, below the key that has none yet."""
    start = line_start(text, place.start)
    dashes = re.match(r"[ ]*(?:- +)*", text[start : place.start])
    column = (dashes.end() if dashes else 0) + 2
    lines = indented(render.block_item(value), column, break_of(text))
    before = text[: place.start].rstrip(" ")
    end = line_end(text, place.end)
    comment = text[place.end : end].strip()
    head = before + (f"  {comment}" if comment else "") + break_of(text)
    return head + lines + text[end:]


def _insert_in_flow(text: str, place: Place, index: int, written: str) -> str:
    if index < len(place.inner):
        return f"{text[: place.inner[index].start]}{written}, {text[place.inner[index].start :]}"
    end = place.inner[-1].end
    return f"{text[:end]}, {written}{text[end:]}"
