"""Reading AIFF, which is what the speech engine of macOS writes whatever the file is called.

The standard library's own reader went with Python 3.13. The format: Apple, Audio Interchange File
Format 1.3 (1989), and AIFF-C (1991).
"""

from __future__ import annotations

import struct
import sys
from array import array
from pathlib import Path

from exercise_app.voice.wav import BadSoundError, Sound, mono

_BIG_ENDIAN = (b"NONE", b"twos")
_LITTLE_ENDIAN = (b"sowt",)


def is_aiff(path: Path) -> bool:
    """Whether the file begins as AIFF or AIFF-C does. Raises OSError."""
    with path.open("rb") as file:
        head = file.read(12)
    return head[:4] == b"FORM" and head[8:] in (b"AIFF", b"AIFC")


def read_aiff(path: Path) -> Sound:
    """The sound of an uncompressed 16-bit AIFF file, its channels mixed.

    Raises BadSoundError where it is cut, compressed or not 16 bits, and OSError.
    """
    chunks = _chunks(path.read_bytes())
    common, data = chunks.get(b"COMM", b""), chunks.get(b"SSND", b"")
    if len(common) < 18 or len(data) < 8:
        raise BadSoundError("it is cut short")
    channels, _frames, bits = struct.unpack_from(">hLh", common)
    coding = common[18:22] or b"NONE"
    if bits != 16 or channels < 1 or coding not in _BIG_ENDIAN + _LITTLE_ENDIAN:
        raise BadSoundError("its samples are not plain 16-bit ones")
    body = data[8 + struct.unpack_from(">L", data)[0] :]
    samples = array("h", body[: len(body) // 2 * 2])
    if (sys.byteorder == "little") == (coding in _BIG_ENDIAN):
        samples.byteswap()
    return Sound(_extended(common[8:18]), mono(samples, channels))


def _chunks(content: bytes) -> dict[bytes, bytes]:
    found = {}
    place = 12
    while place + 8 <= len(content):
        name, size = struct.unpack_from(">4sL", content, place)
        found[name] = content[place + 8 : place + 8 + size]
        place += 8 + size + size % 2
    return found


def _extended(data: bytes) -> int:
    """A whole number kept as an 80-bit float; its rate is how AIFF tells it."""
    exponent, mantissa = struct.unpack(">HQ", data)
    shift = 63 - ((exponent & 0x7FFF) - 16383)
    rate = int(mantissa >> shift) if 0 <= shift < 64 else 0
    if not 1000 <= rate <= 192_000:
        raise BadSoundError("its rate makes no sense")
    return rate
