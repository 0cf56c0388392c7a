"""Dates and instants as ISO 8601 writes them, in the extended form alone.

Python's own `fromisoformat` takes more, and not the same in all its versions: weeks such as
`2026-W47-1`, and all without hyphens and colons.
"""

from __future__ import annotations

import re
from datetime import date, datetime

_DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_TIME = r"[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?"
_OFFSET = r"(?:Z|[+-][0-9]{2}(?::[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?)?)"
_INSTANT = re.compile(f"{_DAY}T{_TIME}{_OFFSET}")


def read_day(text: str) -> date:
    """The date that is written `2026-11-22`. Raises ValueError for anything else."""
    if not re.fullmatch(_DAY, text):
        raise ValueError(f"{text!r} is no date as ISO 8601 writes it")
    return date.fromisoformat(text)


def read_instant(text: str) -> datetime:
    """The instant that is written `2026-11-22T07:30:00+01:00`, or with `Z`, its seconds with a
    fraction or left out. Raises ValueError for anything else, also without an offset.
    """
    if not _INSTANT.fullmatch(text):
        raise ValueError(f"{text!r} is no instant as ISO 8601 writes it")
    return datetime.fromisoformat(text)
