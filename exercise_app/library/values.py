"""What a YAML text says, as plain lists, dicts and values."""

from __future__ import annotations

from typing import Any

from exercise_app.library.nodes import plain
from exercise_app.library.parse import read_nodes
from exercise_app.library.problems import Unreadable


def plain_of(text: str) -> dict[str, Any]:
    """The keys of a file and their values. Raises Unreadable."""
    document = read_nodes(text, "")
    if document.root is None or document.problems:
        raise Unreadable(document.problems)
    values = plain(document.root)
    return values if isinstance(values, dict) else {}
