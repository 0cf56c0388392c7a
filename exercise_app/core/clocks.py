"""What clocks say, apart from what is done with it: a window that is idle needs no more."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reading:
    """What two clocks say, in seconds: `boot` runs on while the computer sleeps, `mono` may not."""

    mono: float
    boot: float
