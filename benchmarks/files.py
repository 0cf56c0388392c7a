"""Many routine files in the user's folder: how soon all of them are read."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.figures import median
from benchmarks.homes import copy_home
from benchmarks.processes import ROOT, environment
from benchmarks.report import Figure, Section

RUNS = 3
METHOD = """
The command `list --json`, from before its process is started to its end: it reads every file, or
takes what the cache knows of those that have not changed. Each of the user's files is a valid
routine of 0.6 KB. Cold: the app's cache is not there (the system's may be). Median of three runs;
beside it the same command without any file of the user's.
"""


def measure(home: Path, work: Path) -> Section:
    """The whole part."""
    none = median([_listed(home, work, 0, cold=False) for _ in range(RUNS)])
    figures: list[Figure] = []
    for many, limit in ((1_000, 1.0), (10_000, 8.0)):
        for cold in (True, False):
            taken = median([_listed(home, work, many, cold=cold) for _ in range(RUNS)])
            what = f"{many:,} files, {'cold' if cold else 'with the cache'}"
            told = f"no files, {none:.2f} s"
            figures.append(Figure(what, taken, " s", limit, against=told))
    return Section("Many routines", METHOD, tuple(figures))


def _listed(home: Path, work: Path, many: int, *, cold: bool) -> float:
    """Seconds that `list` takes with so many files."""
    place = work / f"files-{many}"
    if not place.exists():
        copy_home(home, place, many)
    if cold:
        shutil.rmtree(place / "cache", ignore_errors=True)
    before = time.monotonic()
    subprocess.run(
        [sys.executable, "main.py", "list", "--json"],
        env=environment(place), cwd=ROOT, stdout=subprocess.DEVNULL, check=True, timeout=300,
    )  # fmt: skip
    return time.monotonic() - before
