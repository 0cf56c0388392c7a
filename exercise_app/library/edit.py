"""Changing one value of a YAML text in place: every byte outside its span stays as it was."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from exercise_app.core.translation import tr
from exercise_app.library.nodes import Listing, Mapping, Node, Scalar, plain
from exercise_app.library.parse import read_nodes
from exercise_app.library.problems import Problem, Unreadable
from exercise_app.library.scalars import resolve
from exercise_app.library.text import BLANK, BREAK
from exercise_app.library.walk import ID

EditValue = str | int | float | None

_ALIAS = re.compile(r"\*[^\s,\[\]{}]+")
_KEY = re.compile(r"[a-z][a-z0-9_-]*")
_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
"""What JSON leaves as it is and YAML does not take, or takes for a new line."""


def set_value(text: str, keys: Sequence[str], value: EditValue, path: str = "") -> str:
    """`text` with the value at `keys` (one inside the other) replaced, or added where missing.

    None removes the key. `path` is what problems call the file.

    Raises:
        Unreadable: when the text has errors of YAML, a key on the way holds no mapping, or the
            value is written in a way that cannot be changed alone, such as by an alias.
    """
    bom = "\ufeff" if text.startswith("\ufeff") else ""
    body = text.removeprefix(bom)
    root = _root(body, path)
    if root is not None:
        edited = _set_in(body, root, keys, value, path)
    elif value is None:
        edited = body
    else:
        edited = body + _ended(body, body) + _block(keys, value, "", body)
    before = {} if root is None else plain(root)
    if _read_back(edited) != _without_empty(_set_plain(before, keys, value)):
        told = tr(
            "“{key}” is written in a way that cannot be changed from here; change it there",
            key=keys[0],
        )
        raise Unreadable([Problem(path, 1, 1, told)])
    return bom + edited


def _root(body: str, path: str) -> Mapping | None:
    """The mapping in `body`; None where there are only comments."""
    if all(not line.strip() or line.lstrip().startswith("#") for line in BREAK.split(body)):
        return None
    document = read_nodes(body, path)
    root = document.root
    if document.problems or root is None:
        raise Unreadable(document.problems)
    if isinstance(root, Mapping):
        return root
    if isinstance(root, Scalar) and not root.text:
        return None
    raise Unreadable(
        [Problem(path, root.line + 1, root.column + 1, tr("write `key: value` lines"))]
    )


def _read_back(text: str) -> Any:
    """What `text` holds without its empty values; None where it has errors."""
    try:
        root = _root(text, "")
    except Unreadable:
        return None
    return {} if root is None else _without_empty(plain(root))


def _set_plain(values: Any, keys: Sequence[str], value: EditValue) -> Any:
    first, *rest = keys
    inner = values.get(first) if isinstance(values, dict) else None
    return {**(values or {}), first: _set_plain(inner, rest, value) if rest else value}


def _without_empty(values: Any) -> Any:
    if not isinstance(values, dict):
        return values
    kept = {key: _without_empty(value) for key, value in values.items()}
    return {key: value for key, value in kept.items() if value not in (None, {})}


def _set_in(text: str, mapping: Mapping, keys: Sequence[str], value: EditValue, path: str) -> str:
    first, *rest = keys
    pair = next(((k, v) for k, v in mapping.pairs if k.text == first), None)
    if pair is None:
        return text if value is None else _add(text, mapping, keys, value)
    key, node = pair
    empty = isinstance(node, Scalar) and node.value is None
    if rest and isinstance(node, Mapping):
        return _set_in(text, node, rest, value, path)
    if rest and not empty:
        told = tr("“{key}” holds other keys; write them as `key: value` lines", key=first)
        raise Unreadable([Problem(path, node.line + 1, node.column + 1, told)])
    if value is None:
        return text if rest else _remove(text, mapping, key, node)
    written = _flow(rest, value) if rest else _scalar(value)
    start, end = _span(text, key, node)
    if isinstance(node, Scalar) and node.start == node.end:
        return _fill(text, key, written)
    return text[:start] + written + text[end:]


def _fill(text: str, key: Scalar, written: str) -> str:
    """`written` as the value of a key that has none."""
    colon = text.find(":", key.end)
    if colon < 0 or text[key.end : colon].strip():
        return f"{text[: key.end]}: {written}{text[key.end :]}"
    return f"{text[: colon + 1]} {written}{text[colon + 1 :]}"


def _add(text: str, mapping: Mapping, keys: Sequence[str], value: EditValue) -> str:
    """A new pair behind the last of `mapping`."""
    if not mapping.pairs:
        inside = mapping.start + text[mapping.start :].index("{") + 1
        return f"{text[:inside]}{_pair(keys, value)}{text[inside:]}"
    key, node = mapping.pairs[-1]
    end = _span(text, key, node)[1]
    if mapping.flow:
        return f"{text[:end]}, {_pair(keys, value)}{text[end:]}"
    end = _line_end(text, end)
    indent = " " * mapping.pairs[0][0].column
    return text[:end] + _ended(text[:end], text) + _block(keys, value, indent, text) + text[end:]


def _remove(text: str, mapping: Mapping, key: Scalar, node: Node) -> str:
    start, end = key.start, _span(text, key, node)[1]
    if mapping.flow:
        comma = re.compile(r"\s*,[ \t]*").match(text, end)
        if comma is not None:
            return text[:start] + text[comma.end() :]
        return re.sub(r",?\s*$", "", text[:start]) + text[end:]
    breaks = list(BREAK.finditer(text, 0, start))
    return text[: breaks[-1].end() if breaks else 0] + text[_line_end(text, end) :]


def _span(text: str, key: Scalar, node: Node) -> tuple[int, int]:
    """Where the value of `key` begins and ends, as it is written there."""
    if node.start < key.start:  # an alias: its node stands where the anchor is
        found = _ALIAS.search(text, key.end)
        return found.span() if found else (key.end, key.end)
    return node.start, max(key.end, _end(text, node))


def _end(text: str, node: Node) -> int:
    """Where the last character of `node` stands; block values end behind their white space."""
    match node:
        case Mapping(flow=False):
            return max([node.start, *(_span(text, k, v)[1] for k, v in node.pairs)])
        case Listing(flow=False):
            return max([node.start, *(_end(text, item) for item in node.items)])
    return node.start + len(text[node.start : node.end].rstrip(BLANK))


def _line_end(text: str, index: int) -> int:
    found = BREAK.search(text, index)
    return len(text) if found is None else found.end()


def _ended(before: str, text: str) -> str:
    """The line break that `before` lacks, of the sort that `text` has."""
    return "" if not before or BREAK.fullmatch(before[-1]) else _break(text)


def _break(text: str) -> str:
    found = BREAK.search(text)
    return found[0] if found is not None else "\n"


def _block(keys: Sequence[str], value: EditValue, indent: str, text: str) -> str:
    return f"{indent}{_pair(keys, value)}{_break(text)}"


def _pair(keys: Sequence[str], value: EditValue) -> str:
    key = keys[0] if _KEY.fullmatch(keys[0]) else _scalar(keys[0])
    return f"{key}: {_flow(keys[1:], value) if keys[1:] else _scalar(value)}"


def _flow(keys: Sequence[str], value: EditValue) -> str:
    return f"{{{_pair(keys, value)}}}"


def _scalar(value: EditValue) -> str:
    """`value` as YAML; text that could be taken for something else is quoted."""
    if isinstance(value, str):
        if ID.fullmatch(value) and isinstance(resolve(value), str):
            return value
        quoted = json.dumps(value, ensure_ascii=False)
        return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", quoted)
    if isinstance(value, bool):
        return str(value).lower()
    short = f"{value:g}" if isinstance(value, float) else str(value)
    return short if not isinstance(value, float) or float(short) == value else repr(value)
