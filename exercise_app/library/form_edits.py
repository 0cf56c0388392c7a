"""What a form changes of a routine's text: each edit is one function from text to text.

An edit is handed the text and whether what is shared is to be changed in all its places. Where it
is shared and that was not said, it raises BehindAlias; `only_here` makes it the place's own first.
What is not edited keeps every byte, as in `source.py`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from exercise_app.core.written import Move, Path
from exercise_app.library import render
from exercise_app.library.lines import break_of, indented, line_end
from exercise_app.library.outline import Outline, Shape, outline
from exercise_app.library.problems import Unreadable
from exercise_app.library.rearrange import (
    duplicate_item,
    group_items,
    move_into,
    move_item,
    ungroup_item,
)
from exercise_app.library.render import Plain
from exercise_app.library.scalars import resolve
from exercise_app.library.source import (
    BehindAlias,
    edited,
    followed,
    insert_item,
    inside,
    make_own,
    places_of,
    remove_at,
    set_at,
)

Edit = Callable[[str, bool], str]
"""Gives the new text of the old one; the flag: change what is shared in all its places."""

HEAD_KEYS = ("format", "name", "about", "kind", "level", "speech", "timing", "steps", "exercises")
STEP_KEYS = (
    "exercise", "repeat", "name", "reps", "hold", "tempo", "for", "pace", "sets", "sides", "first",
    "load", "rest", "prepare", "switch", "say", "note", "steps",
)  # fmt: skip
"""In which order keys are written that were not there."""
_TEXTS = ("name", "about", "load", "note", "caution", "exercise", "easier", "harder", "picture")
_LINES = ("say", "how")
_LISTS = ("reps", "hold", "for", "trains")
_SPACED = re.compile(r"(?:\d+\s*m)?\s*(?:\d+(?:\.\d+)?\s*s)?")
"""A time that is typed with blanks between its numbers and units."""
_MOST_SHARED = 20


def value_of(key: str, typed: str) -> Plain:
    """What is written for what was typed into the field of a key; None where that is nothing.

    A list is typed with commas, lines with line breaks. What cannot be right is written as it was
    typed, so that the reader tells what is wrong with it and nothing typed is lost.
    """
    key = key.rpartition(".")[2]
    lines = [" ".join(line.split()) for line in typed.splitlines() if line.strip()]
    if not lines:
        return None
    if key in _LINES:
        return lines[0] if len(lines) == 1 else lines
    text = " ".join(lines)
    if key in _TEXTS:
        return text
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if key == "trains":
        return list(parts)
    if key in _LISTS and parts:
        return [_single(part) for part in parts] if len(parts) > 1 else _single(parts[0])
    return _single(text)


def set_field(path: Path, key: str, typed: str, *, keep: bool = False) -> Edit:
    """Write what was typed for a key at `path`; with `keep` an empty text keeps the key."""

    def edit(text: str, everywhere: bool) -> str:
        value = value_of(key, typed)
        return set_key(text, path, key, "" if value is None and keep else value, everywhere)

    return edit


def set_keys(path: Path, changes: Mapping[str, str | None]) -> Edit:
    """Write several keys at once; None takes a key out."""

    def edit(text: str, everywhere: bool) -> str:
        wanted = sorted(changes.items(), key=lambda pair: pair[1] is None)
        for key, typed in wanted:
            value = None if typed is None else value_of(key, typed)
            text = set_key(text, path, key, value, everywhere)
        return text

    return edit


def set_key(text: str, path: Path, key: str, value: Plain, everywhere: bool) -> str:
    """`text` with a key written, or taken out where `value` is None; `a.b` is b inside of a."""
    outer, _, inner = key.rpartition(".")
    found = outline(text)
    way = followed(found, path, everywhere=everywhere)
    holder = found.at((*way, outer)) if outer else found.at(way)
    if holder is None or holder.shape is not Shape.MAP:
        return text if value is None else _put(text, way, outer, {inner: value}, everywhere)
    if outer:
        way = (*way, outer)
    if value is not None:
        return _put(text, way, inner, value, everywhere)
    if holder.child(inner) is None:
        return text
    if outer and len(holder.keys) == 1:
        return remove_at(text, way, everywhere=everywhere)
    return remove_at(text, (*way, inner), everywhere=everywhere)


def add_step(listing: Path, index: int, value: Mapping[str, Plain]) -> Edit:
    """Put a step into a list, before the one at `index`."""

    def edit(text: str, everywhere: bool) -> str:
        return insert_item(text, _own(text, listing, everywhere), index, value)

    return edit


def remove_steps(listing: Path, first: int, last: int) -> Edit:
    """Take steps out; a repeat that would be left empty goes too."""

    def edit(text: str, everywhere: bool) -> str:
        way = _own(text, listing, everywhere)
        if len(inside(outline(text).values(), way)) == last - first + 1:
            return _without(text, way[:-1]) if len(way) > 1 else set_at(text, way, [])
        for index in range(last, first - 1, -1):
            text = _without(text, (*way, index))
        return text

    return edit


def move_step(move: Move) -> Edit:
    """Move a step within its list or into another one; a repeat left empty goes."""

    def edit(text: str, everywhere: bool) -> str:
        listing = _own(text, move.listing, everywhere)
        if move.target == move.listing:
            return move_item(text, listing, move.start, move.at)
        target = _own(text, move.target, everywhere)
        if len(inside(outline(text).values(), listing)) == 1:
            return _last_out(text, listing, target, move.at)
        return move_into(text, listing, move.start, target, move.at)

    return edit


def move_run(listing: Path, first: int, last: int, by: int) -> Edit:
    """Move steps that stand one after another up (-1) or down (1) by one, within their list."""

    def edit(text: str, everywhere: bool) -> str:
        way = _own(text, listing, everywhere)
        return move_item(text, way, *((first - 1, last) if by < 0 else (last + 1, first)))

    return edit


def duplicate_step(path: Path) -> Edit:
    """Write a step a second time, below itself."""

    def edit(text: str, everywhere: bool) -> str:
        return duplicate_item(text, _own(text, path[:-1], everywhere), int(path[-1]))

    return edit


def group_steps(listing: Path, first: int, last: int, rounds: int) -> Edit:
    """Put steps that stand one after another into a repeat."""

    def edit(text: str, everywhere: bool) -> str:
        return group_items(text, _own(text, listing, everywhere), first, last, rounds)

    return edit


def ungroup_step(path: Path) -> Edit:
    """Put the steps of a repeat in its place."""

    def edit(text: str, everywhere: bool) -> str:
        way = _own(text, (*path, "steps"), everywhere)
        return ungroup_item(text, way[:-2], int(way[-2]))

    return edit


def put_exercise(id_: str, values: Mapping[str, Plain]) -> Edit:
    """Write an exercise of the routine's own, in the place of one of that id."""

    def edit(text: str, everywhere: bool) -> str:
        return set_key(text, (), f"exercises.{id_}", dict(values), everywhere)

    return edit


def after_each_other(*edits: Edit) -> Edit:
    """Several edits as one."""

    def edit(text: str, everywhere: bool) -> str:
        for one in edits:
            text = one(text, everywhere)
        return text

    return edit


def only_here(edit: Edit) -> Callable[[str], str]:
    """`edit` after what it meets that is shared was made the place's own."""

    def change(text: str) -> str:
        for _ in range(_MOST_SHARED):
            try:
                return edit(text, False)
            except BehindAlias as shared:
                text = make_own(text, shared.alias)
        return edit(text, True)

    return change


def _single(text: str) -> Plain:
    if _SPACED.fullmatch(text):
        text = "".join(text.split())
    value = resolve(text)
    return text if value is None or isinstance(value, bool) else value


def _own(text: str, path: Path, everywhere: bool) -> Path:
    """`path` as it is written out. Raises BehindAlias where it is shared and not `everywhere`."""
    return followed(outline(text), path, everywhere=everywhere)


def _without(text: str, path: Path) -> str:
    """`text` without an item; what is an alias of it is written out first."""
    place = outline(text).at(path)
    if place is not None and place.anchor is not None and len(places_of(text, path)) > 1:
        text = make_own(text, path)
    return remove_at(text, path)


def _last_out(text: str, listing: Path, target: Path, at: int) -> str:
    """The only step of a repeat moved out: the repeat goes, and where it stood the step moves."""
    outer, index = listing[:-2], int(listing[-2])
    text = ungroup_item(text, outer, index)
    if target == outer:
        at -= at > index
        return text if at == index else move_item(text, outer, index, at)
    return move_into(text, outer, index, target, at)


def _put(text: str, path: Path, key: str, value: Plain, everywhere: bool) -> str:
    """`text` with a key set; one that is new stands where the format has it."""
    order: Sequence[str] = STEP_KEYS if path else HEAD_KEYS
    found = outline(text)
    holder = found.at(path)
    if holder is None or holder.flow or holder.child(key) is not None or key not in order:
        return set_at(text, (*path, key), value, everywhere=everywhere)
    before = [k for k in order[: order.index(key)] if holder.child(k) is not None]
    former = holder.child(before[-1]) if before else None
    if former is None or not holder.keys:
        return set_at(text, (*path, key), value, everywhere=everywhere)
    column, end = holder.column, former.end

    def change(found: Outline) -> str:
        lines = indented(render.pair(key, value), column, break_of(found.text))
        at = line_end(found.text, end)
        head = found.text[:at]
        if head.endswith(("\n", "\r")):
            return head + lines + found.text[at:]
        return head + break_of(found.text) + lines.rstrip("\r\n") + found.text[at:]

    def expected(values: object) -> None:
        for place in places_of(text, path):
            inside(values, place)[key] = value

    try:
        return edited(text, change, expected)
    except Unreadable:
        return set_at(text, (*path, key), value, everywhere=everywhere)
