"""How far a long command is: one line on a terminal, and nothing anywhere else."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def shown(what: str) -> Iterator[Callable[[int, int], None]]:
    """Give a function to be told how much is done, and of how much (0: not known yet).

    The line is on stderr and is wiped when the block ends.
    """
    if not sys.stderr.isatty():
        yield lambda _done, _of: None
        return
    last = ""

    def tell(done: int, of: int) -> None:
        nonlocal last
        line = f"{what} … {done * 100 // of} %" if of else f"{what} …"
        if line != last:
            last = line
            print(f"\r{line}", end="", file=sys.stderr, flush=True)

    try:
        yield tell
    finally:
        if last:
            print(f"\r{' ' * len(last)}\r", end="", file=sys.stderr, flush=True)
