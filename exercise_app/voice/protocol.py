"""How a parent and its child processes talk: one JSON object a line, and nothing else.

Whatever is not such a line (a library's own prints, half a line of a killed child) is passed over.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

Message = dict[str, Any]

CHILD = "--child"
"""The first word by which a bundle's program runs one of our modules as a child process."""
_LONGEST_LINE = 4_000_000
"""Bytes without a line's end after which what came is thrown away as rubbish."""


def encode(message: Message) -> bytes:
    """`message` as one line of ASCII."""
    return json.dumps(message).encode("ascii") + b"\n"


def decode(line: bytes) -> Message | None:
    """The message in `line`; None where there is none."""
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return message if isinstance(message, dict) else None


class Lines:
    """Puts messages together from bytes that arrive in pieces of any size."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> Iterator[Message]:
        """Take in `data`; give the messages that are complete now."""
        *lines, self._rest = (self._rest + data).split(b"\n")
        if len(self._rest) > _LONGEST_LINE:
            self._rest = b""
        for line in lines:
            message = decode(line)
            if message is not None:
                yield message


def claim_stdout() -> BinaryIO:
    """In a child: this process's standard output, from now on for messages alone.

    Everything else that is printed, by Python or by C, goes to standard error.
    """
    sys.stdout.flush()
    own = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)
    return own


def child_arguments(module: str, *arguments: str) -> list[str]:
    """What to hand to this Python to run `module` (without the current folder on its path).

    A bundle has no Python to run a module with: its program takes the word `CHILD` for that.
    """
    if getattr(sys, "frozen", False):
        return [CHILD, module, *arguments]
    return ["-P", "-m", module, *arguments]


def child_environment() -> dict[str, str]:
    """What to add to the environment so that a child finds this package and speaks UTF-8."""
    root = str(Path(__file__).resolve().parents[2])
    path = os.environ.get("PYTHONPATH")
    return {
        "PYTHONPATH": f"{root}{os.pathsep}{path}" if path else root,
        "PYTHONUTF8": "1",
    }
