"""A number or a time as it is typed, a step more or less."""

from __future__ import annotations

import re

_TIME = re.compile(r"(?:(?P<m>\d+)m)?(?:(?P<s>\d+)s?)?|(?P<clock>\d+):(?P<rest>[0-5]\d)")
_STEP = 5
_FINE = 10
"""Seconds from which on a time goes by `_STEP`, and below by one."""


def nudged_number(text: str, by: int, empty: int = 1) -> str:
    """`text` with each of its numbers one more (1) or less (-1), never under 1.

    An empty text counts as `empty`; what is no number stays as it is.
    """
    parts = [part.strip() for part in text.split(",")] if text.strip() else [str(empty)]
    return ", ".join(str(max(1, int(p) + by)) if p.isdecimal() else p for p in parts)


def nudged_time(text: str, by: int, empty: int = 0) -> str:
    """`text` with each of its times five seconds more or less; one second below ten."""
    parts = [part.strip() for part in text.split(",")] if text.strip() else [f"{empty}s"]
    return ", ".join(_nudged(part, by) for part in parts)


def _nudged(part: str, by: int) -> str:
    match = _TIME.fullmatch(part)
    if match is None or not part:
        return part
    value = {name: int(number or 0) for name, number in match.groupdict().items()}
    length = 60 * (value["m"] + value["clock"]) + value["s"] + value["rest"]
    step = 1 if length < _FINE or (length == _FINE and by < 0) else _STEP
    minutes, rest = divmod(max(0, length + by * step), 60)
    if minutes < 2:
        return f"{60 * minutes + rest}s"
    return f"{minutes}m{rest}s" if rest else f"{minutes}m"
