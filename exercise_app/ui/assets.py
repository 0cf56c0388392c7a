"""Where the files that come with the program are: beside the package, or inside the wheel."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


@cache
def assets() -> Path:
    """The folder `assets`: in the package when installed, else at the top of the checkout."""
    inside = _PACKAGE / "_data" / "assets"
    return inside if inside.is_dir() else _PACKAGE.parent / "assets"
