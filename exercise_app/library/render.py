"""Plain values as YAML, written as a person would write them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeGuard

from exercise_app.library.scalars import resolve

Plain = str | int | float | bool | None | Sequence["Plain"] | Mapping[str, "Plain"]
"""What YAML without tags can hold."""

_UNQUOTED = re.compile(r"[^\W_][\w.'’/–-]*( [\w.'’()/–-]+)*")
"""Text that means itself wherever it stands, if it is not a number or the like."""
_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
"""What JSON leaves as it is and YAML does not take, or takes for a new line."""


def scalar(value: str | int | float | bool | None) -> str:
    """A single value; text that could be taken for something else is quoted."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        if _UNQUOTED.fullmatch(value) and isinstance(resolve(value), str):
            return value
        quoted = json.dumps(value, ensure_ascii=False)
        return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", quoted)
    short = f"{value:g}" if isinstance(value, float) else str(value)
    return short if not isinstance(value, float) or float(short) == value else repr(value)


def flow(value: Plain) -> str:
    """A value in one line: `{reps: [10, 8], hold: 5s}`."""
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{scalar(key)}: {flow(inner)}' for key, inner in value.items())}}}"
    if _is_listing(value):
        return f"[{', '.join(map(flow, value))}]"
    return scalar(value)  # type: ignore[arg-type]


def block(value: Mapping[str, Plain]) -> list[str]:
    """A map in lines, without indentation: lists of single values stay in one line."""
    return [line for key, inner in value.items() for line in _pair(key, inner)]


def block_item(value: Plain) -> list[str]:
    """A list's item in lines, the first of which begins with the dash."""
    if isinstance(value, Mapping) and value:
        first, *rest = block(value)
        return [f"- {first}", *_indented(rest)]
    return [f"- {flow(value)}"]


def pair(key: str, value: Plain) -> list[str]:
    """A key and its value in lines, without indentation."""
    return list(_pair(key, value))


def _pair(key: str, value: Plain) -> Iterator[str]:
    if isinstance(value, Mapping) and value and _is_deep(value):
        yield f"{scalar(key)}:"
        yield from _indented(block(value))
    elif _is_listing(value) and _is_deep(value):
        yield f"{scalar(key)}:"
        for item in value:
            yield from _indented(block_item(item))
    else:
        yield f"{scalar(key)}: {flow(value)}"


def _is_listing(value: Plain) -> TypeGuard[Sequence[Plain]]:
    return isinstance(value, Sequence) and not isinstance(value, str)


def _is_deep(value: Plain) -> bool:
    """Whether a value holds lists or maps, or is a map: those are written in lines."""
    if isinstance(value, Mapping):
        return True
    if isinstance(value, str) or not isinstance(value, Sequence):
        return False
    return any(isinstance(inner, Mapping) or _is_listing(inner) for inner in value)


def _indented(lines: Sequence[str]) -> list[str]:
    return [f"  {line}" for line in lines]
