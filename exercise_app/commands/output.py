"""How commands print: lines for people, JSON for programs, problems on stderr."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from typing import Any


def print_json(value: Any) -> None:
    """`value` as JSON on stdout, readable and safe in any encoding."""
    print(json.dumps(value, indent=2))


def print_table(rows: Sequence[Sequence[str]], right: Iterable[int] = ()) -> None:
    """Rows in columns, those of the places in `right` aligned to the right."""
    if not rows:
        return
    to_right = set(right)
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    for row in rows:
        cells = [
            text.rjust(width) if place in to_right else text.ljust(width)
            for place, (text, width) in enumerate(zip(row, widths, strict=True))
        ]
        print("  ".join(cells).rstrip())


def complain(*lines: object) -> None:
    """One line each on stderr."""
    for line in lines:
        print(line, file=sys.stderr)


def clock(seconds: float) -> str:
    """Seconds as `m:ss`, or `h:mm:ss` from an hour on; tenths only where there are some."""
    tenths = round(seconds * 10)
    whole, tenth = divmod(tenths, 10)
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    text = f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
    return f"{text}.{tenth}" if tenth else text
