"""The size of PNG and JPEG images, read from their headers; and whether they are whole.

PNG: W3C, Portable Network Graphics, third edition, parts 5 and 11. JPEG: ITU-T T.81, annex B.
"""

from __future__ import annotations

MAX_SIDE = 4096
"""Pixels of the longer side: 16 million in all, which take 64 MiB once decoded."""
_PNG = b"\x89PNG\r\n\x1a\n"
_MOST_CHUNKS = 100_000
_START, _SCAN, _END = 0xD8, 0xDA, 0xD9
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""The markers of a JPEG's frame header, which holds its size."""


def is_png(data: bytes) -> bool:
    """Whether the first bytes are those of a PNG."""
    return data.startswith(_PNG)


def is_jpeg(data: bytes) -> bool:
    """Whether the first bytes are those of a JPEG."""
    return data.startswith(b"\xff\xd8\xff")


def png_size(data: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG in pixels; None where a part of it is missing."""
    if data[12:16] != b"IHDR":
        return None
    at = len(_PNG)
    for _ in range(_MOST_CHUNKS):
        length = int.from_bytes(data[at : at + 4])
        kind = data[at + 4 : at + 8]
        at += 12 + length
        if at > len(data):
            return None
        if kind == b"IEND":
            return int.from_bytes(data[16:20]), int.from_bytes(data[20:24])
    return None


def jpeg_size(data: bytes) -> tuple[int, int] | None:
    """Width and height of a JPEG in pixels as stored; None where a part of it is missing."""
    size: tuple[int, int] | None = None
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:  # a byte that only fills
            at += 1
            continue
        length = int.from_bytes(data[at + 2 : at + 4])
        if marker in (_START, _END) or length < 2:
            return None
        if marker in _FRAMES and size is None:
            frame = data[at + 5 : at + 9]
            size = int.from_bytes(frame[2:]), int.from_bytes(frame[:2])
        at += 2 + length
        if marker == _SCAN:
            return size if data.find(bytes((0xFF, _END)), at) >= 0 else None
    return None
