"""Gives the bundled Inter files a family name of their own: `python tools/name_fonts.py FILE…`.

Where Inter is installed on the system too, Qt may take the system's files for the same name, whose
weights can differ. Needs fonttools, which nothing else here does.
"""

from __future__ import annotations

import sys

from fontTools.ttLib import TTFont

FAMILY = "Exercise Inter"
"""Inter's licence reserves no name."""
_FAMILY_IDS = (1, 16, 21)
_FULL_NAME, _POSTSCRIPT = 4, 6


def main(paths: list[str]) -> None:
    """Rename each file in place."""
    for path in paths:
        font = TTFont(path)
        names = font["name"]
        for record in list(names.names):
            text = record.toUnicode()
            if record.nameID in (*_FAMILY_IDS, _FULL_NAME) and FAMILY not in text:
                names.setName(text.replace("Inter", FAMILY, 1), *_place(record))
            elif record.nameID == _POSTSCRIPT and not text.startswith("Exercise"):
                names.setName(f"Exercise{text}", *_place(record))
        font.save(path)


def _place(record: object) -> tuple[int, int, int, int]:
    return tuple(getattr(record, key) for key in ("nameID", "platformID", "platEncID", "langID"))


if __name__ == "__main__":
    main(sys.argv[1:])
