"""Sound files: reading what engines wrote, trimming it, checking it, writing it whole.

A file of ours carries a checksum, so that a damaged one is never sounded as noise.
"""

from __future__ import annotations

import os
import struct
import sys
import zlib
from array import array
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

_HEADER = struct.Struct("<4sI4s 4sIHHIIHH 4sII 4sI")
"""RIFF, the format, our checksum, and the start of the samples."""

_QUIET = 64
"""Up to this, of 32,767, is silence at a cue's ends: about -54 dB."""
_LEAD = 0.002
_TAIL = 0.020
_SHORTEST = 0.03
_FAINTEST = 500


class _Head(NamedTuple):
    """What `_HEADER` unpacks to."""

    riff: bytes
    riff_size: int
    form: bytes
    format_mark: bytes
    format_size: int
    coding: int
    channels: int
    rate: int
    bytes_a_second: int
    frame_size: int
    bits: int
    checksum_mark: bytes
    checksum_size: int
    checksum: int
    data_mark: bytes
    data_size: int


class BadSoundError(ValueError):
    """A sound file that is cut, damaged, silent or no sound file at all."""


@dataclass(frozen=True, slots=True)
class Sound:
    """Mono sound: 16-bit samples at `rate` a second."""

    rate: int
    samples: array[int]

    @property
    def seconds(self) -> float:
        """How long it lasts, in seconds."""
        return len(self.samples) / self.rate


def trimmed(sound: Sound) -> Sound:
    """`sound` without the silence at its ends. Raises BadSoundError where nothing is left."""
    samples = sound.samples
    first = next((i for i, value in enumerate(samples) if abs(value) > _QUIET), None)
    if first is None:
        raise BadSoundError("nothing can be heard in it")
    last = next(i for i in range(len(samples) - 1, -1, -1) if abs(samples[i]) > _QUIET)
    start = max(0, first - round(_LEAD * sound.rate))
    end = min(len(samples), last + 1 + round(_TAIL * sound.rate))
    return Sound(sound.rate, samples[start:end])


def check_audible(sound: Sound) -> None:
    """Raise BadSoundError where `sound` is too short or too faint to be speech."""
    if sound.seconds < _SHORTEST:
        raise BadSoundError("it is too short to be speech")
    if max(max(sound.samples), -min(sound.samples)) < _FAINTEST:
        raise BadSoundError("nothing can be heard in it")


def read_wave(path: Path) -> Sound:
    """The sound of a 16-bit WAV file, its channels mixed. Raises BadSoundError or OSError."""
    import wave  # only the renderer reads files of others

    try:
        with wave.open(str(path), "rb") as file:
            if file.getsampwidth() != 2:
                raise BadSoundError("its samples do not have 16 bits")
            rate, channels = file.getframerate(), file.getnchannels()
            data = file.readframes(file.getnframes())
    except (wave.Error, EOFError) as problem:
        raise BadSoundError(str(problem) or "it is cut short") from problem
    return Sound(rate, mono(from_little_endian(data), channels))


def from_little_endian(data: bytes) -> array[int]:
    """16-bit samples from their bytes, the low one first; half a sample at the end is dropped."""
    samples = array("h", data[: len(data) // 2 * 2])
    if sys.byteorder == "big":
        samples.byteswap()
    return samples


def mono(samples: array[int], channels: int) -> array[int]:
    """Interleaved `samples` of several channels as their mean."""
    if channels == 1:
        return samples
    voices = [samples[i::channels] for i in range(channels)]
    return array("h", (sum(frame) // channels for frame in zip(*voices, strict=False)))


def write_checked(sound: Sound, path: Path) -> None:
    """Write `sound` to `path` with its checksum; the file appears whole or not at all."""
    samples = sound.samples
    if sys.byteorder == "big":
        samples = samples[:]
        samples.byteswap()
    data = samples.tobytes()
    header = _HEADER.pack(
        *(b"RIFF", _HEADER.size - 8 + len(data), b"WAVE"),
        *(b"fmt ", 16, 1, 1, sound.rate, sound.rate * 2, 2, 16),
        *(b"crc ", 4, _checksum(sound.rate, data)),
        *(b"data", len(data)),
    )
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            file.write(header + data)
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)


def checked_seconds(path: Path) -> float | None:
    """How long a file of `write_checked` lasts, from its head and size; None where it is not whole.

    Quick: the samples are not read, so that damage within them is found by `read_checked` alone.
    """
    try:
        with path.open("rb") as file:
            head = _checked_head(file.read(_HEADER.size), os.fstat(file.fileno()).st_size)
    except (OSError, BadSoundError):
        return None
    return head.data_size / 2 / head.rate


def read_checked(path: Path) -> Sound:
    """The sound of a file of `write_checked`. Raises BadSoundError where damaged, or OSError."""
    content = path.read_bytes()
    head = _checked_head(content[: _HEADER.size], len(content))
    data = content[_HEADER.size :]
    if _checksum(head.rate, data) != head.checksum:
        raise BadSoundError("its checksum is wrong")
    return Sound(head.rate, from_little_endian(data))


def _checksum(rate: int, data: bytes) -> int:
    return zlib.crc32(data, rate)


def _checked_head(start: bytes, size: int) -> _Head:
    if len(start) < _HEADER.size:
        raise BadSoundError("it is cut short")
    head = _Head._make(_HEADER.unpack(start))
    marks = (head.riff, head.form, head.checksum_mark, head.data_mark)
    if marks != (b"RIFF", b"WAVE", b"crc ", b"data") or not 0 < head.rate <= 192_000:
        raise BadSoundError("it is not a sound file of this app")
    if head.data_size < 2 or size != _HEADER.size + head.data_size:
        raise BadSoundError("it is cut short")
    return head
