"""The names that a user's picture may have."""

from __future__ import annotations

from enum import StrEnum

SUFFIXES = (".svg", ".png", ".jpg", ".jpeg")
LONGEST_NAME = 120


class Format(StrEnum):
    """What a picture is, as people call it."""

    SVG = "SVG"
    PNG = "PNG"
    JPEG = "JPEG"

    @property
    def suffix(self) -> str:
        """How a file of this format is usually named."""
        return ".jpg" if self is Format.JPEG else f".{self.value.lower()}"


def format_of(name: str) -> Format | None:
    """The format that the name of a file tells; None where it is none of ours."""
    suffix = name[name.rfind(".") :].lower() if "." in name else ""
    if suffix not in SUFFIXES:
        return None
    return Format.JPEG if suffix.startswith(".j") else Format(suffix[1:].upper())


def name_fault(name: str) -> str:
    """What is wrong with the name of a picture, in one sentence; empty where nothing is.

    It is the bare name of a file: no folder, no drive, not hidden. Whether its end tells a format
    is `format_of`.
    """
    if any(mark in name for mark in '/\\:"<>|?*') or not name.isprintable():
        return "“picture” is the name alone of a file beside this one, such as bird-dog.png"
    if name.startswith(".") or len(name) > LONGEST_NAME:
        return f"a picture's name has at most {LONGEST_NAME} characters, the first of them no dot"
    return ""
