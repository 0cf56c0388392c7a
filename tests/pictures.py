"""Pictures made to measure: PNG, JPEG and SVG, whole and broken."""

from __future__ import annotations

import struct
import zlib
from itertools import pairwise

_JPEG_TAIL = b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00" + b"\x00" * 16 + b"\xff\xd9"


def png(width: int = 4, height: int = 3, colour: tuple[int, int, int] = (30, 160, 140)) -> bytes:
    """A PNG of one colour; large ones hold no pixels, only a header that promises them."""
    rows = (b"\x00" + bytes(colour) * width) * height if width * height <= 4_000_000 else b""
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def chunk(kind: bytes, data: bytes) -> bytes:
    """A part of a PNG."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def jpeg(width: int = 40, height: int = 30, before: bytes = b"") -> bytes:
    """The header of a JPEG, `before` it other segments, and a scan that is none."""
    frame = b"\xff\xc0\x00\x0b\x08" + struct.pack(">HH", height, width) + b"\x01\x01\x11\x00"
    return b"\xff\xd8" + before + frame + _JPEG_TAIL


def segment(marker: int, data: bytes) -> bytes:
    """A segment of a JPEG."""
    return bytes((0xFF, marker)) + struct.pack(">H", len(data) + 2) + data


def svg(inside: str = '<rect width="40" height="20"/>', attributes: str = "") -> bytes:
    """A drawing of 80 × 40."""
    spaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f'<svg {spaces} viewBox="0 0 80 40" {attributes}>{inside}</svg>'.encode()


def entity_bomb() -> bytes:
    """A thousand million lols."""
    names = [f"l{n}" for n in range(10)]
    lines = ['<!ENTITY l0 "lol">']
    lines += [f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in pairwise(names)]
    return f"<!DOCTYPE svg [{''.join(lines)}]>".encode() + svg("<text>&l9;</text>")


def use_bomb(doublings: int) -> bytes:
    """A shape drawn 2 to the power of `doublings` times."""
    groups = [
        f'<g id="g{n + 1}"><use xlink:href="#g{n}"/><use x="1" xlink:href="#g{n}"/></g>'
        for n in range(doublings)
    ]
    first = '<g id="g0"><rect width="1" height="1"/></g>'
    return svg(f"<defs>{first}{''.join(groups)}</defs><use xlink:href='#g{doublings}'/>")
