"""How long an input takes and how much memory, and what was found."""

from __future__ import annotations

import sys
import time
import traceback
from collections.abc import Callable

SECONDS = 1.0
MEGABYTES = 200.0


class Meter:
    """Runs a target and notes what goes wrong, each kind of fault once."""

    def __init__(self, target: Callable[[bytes], None]) -> None:
        self._target = target
        self.runs = 0
        self.slowest = 0.0
        self.finds: list[tuple[bytes, str]] = []
        self._seen: set[str] = set()
        self._base = peak_mb()

    def take(self, data: bytes) -> None:
        """Hand `data` to the target."""
        self.runs += 1
        began = time.process_time()
        try:
            self._target(data)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is a find
            last = traceback.extract_tb(error.__traceback__)[-1]
            self._find(data, f"{type(error).__name__} in {last.name}: {error}"[:200], last.name)
        took = time.process_time() - began
        self.slowest = max(self.slowest, took)
        if took > SECONDS:
            self._find(data, f"took {took:.1f} s", "slow")
        if self.grown_mb() > MEGABYTES:
            self._find(data, f"took {self.grown_mb():.0f} MB", "large")

    def grown_mb(self) -> float:
        """Megabytes that the process has had at most since it began with this target."""
        return peak_mb() - self._base

    def _find(self, data: bytes, what: str, kind: str) -> None:
        if kind not in self._seen:
            self._seen.add(kind)
            self.finds.append((data, what))


def peak_mb() -> float:
    """The most memory that this process has had, in megabytes; 0 where that is not told."""
    try:
        import resource
    except ImportError:
        return 0.0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024) if sys.platform == "darwin" else peak / 1024
