"""Bytes changed at random: in single places, by words of the formats, by parts of others."""

from __future__ import annotations

import random
from collections.abc import Sequence

WORDS = (
    b"format: 1\n", b"steps:\n", b"- exercise: plank\n", b"  hold: 30s\n", b"reps: ", b"&a ", b"*a",
    b"<<: ", b"---\n", b"!!str ", b": ", b"- ", b"{", b"}", b"[", b"]", b"'", b'"', b"|\n", b">\n",
    b"#", b"\t", b"\r\n", b"\xef\xbb\xbf", b"\xc2\x85", b"\xe2\x80\xa8", b"\x00", b"\xff", b"0",
    b"-1", b"99999999999999999999", b"1e309", b".nan", b"null", b"true", b"3x30s", b"each side",
    b"rest 1 min\n", b"3 rounds:\n", b"\"id\":", b"\"works\":", b"null,", b"repeat: 100\n",
    b"exercises:\n", b"figure: ", b"like: ", b"[" * 30, b"- " * 30, b"1:30",
)  # fmt: skip


def mutated(data: bytes, rng: random.Random, others: Sequence[bytes]) -> bytes:
    """`data` with one to six changes."""
    changed = bytearray(data)
    for _ in range(rng.randint(1, 6)):
        _change(changed, rng, others)
    return bytes(changed)


def _change(data: bytearray, rng: random.Random, others: Sequence[bytes]) -> None:
    at = rng.randint(0, len(data))
    end = min(len(data), at + rng.choice((1, 1, 2, 4, 16, 64)))
    match rng.randrange(6):
        case 0:
            data[at:end] = b""
        case 1:
            data[at:at] = rng.choice(WORDS)
        case 2:
            data[at:end] = bytes(rng.randrange(256) for _ in range(rng.randint(1, 3)))
        case 3:
            data[at:at] = data[at:end] * rng.choice((1, 2, 8))
        case 4:
            other = rng.choice(others)
            start = rng.randint(0, len(other))
            data[at:end] = other[start : start + rng.choice((4, 16, 64, 256))]
        case _:
            if at < len(data):
                data[at] ^= 1 << rng.randrange(8)
