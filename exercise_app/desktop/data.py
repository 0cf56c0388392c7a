"""Where the files are that come with the app: the built-in routines, and its assets.

An installed wheel carries them inside the package, in `_data`; a checkout has them beside it.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


def routines_dir(package: Path = _PACKAGE) -> Path:
    """Return the folder of the built-in routines, `*.yaml`."""
    return _shipped(package, "routines")


def assets_dir(package: Path = _PACKAGE) -> Path:
    """Return the folder that holds `exercises/`, `icons/`, fonts, sounds and the guide."""
    return _shipped(package, "assets")


def _shipped(package: Path, name: str) -> Path:
    inside = package / "_data" / name
    return inside if inside.is_dir() else package.parent / name
