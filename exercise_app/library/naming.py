"""Ids for what comes from elsewhere: made of a name, and free."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

MOST = 60
"""Letters of an id that is made of a name."""


def slug_of(name: str) -> str:
    """An id made of `name`: small letters, digits and single hyphens; empty where none are left."""
    plain = unicodedata.normalize("NFKD", name[: 4 * MOST]).casefold()
    kept = "".join(c for c in plain if not unicodedata.combining(c))
    words = re.findall(r"[a-z0-9]+", kept.replace("'", "").replace("’", ""))
    return "-".join(words)[:MOST].strip("-")


def free_id(wanted: str, taken: Collection[str]) -> str:
    """`wanted`, with a number behind it where that is taken: `core`, `core-2`, `core-3`."""
    number, found = 1, wanted
    while found in taken:
        number += 1
        found = f"{wanted}-{number}"
    return found
