"""Which modules the app loads before its window is painted that the bare window does not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from benchmarks.homes import copy_home
from benchmarks.processes import ROOT, environment
from benchmarks.report import Figure, Section, table
from benchmarks.startup import APP, BARE, start

SHOWN = 20
METHOD = """
`python -X importtime` for the app and for the bare window, up to the first paint; the modules that
the bare window does not load, each with its own time (which the measuring itself makes longer).
"""


def measure(home: Path, work: Path) -> Section:
    """The whole part."""
    place = copy_home(home, work / "imports")
    start(APP, place)
    app, bare = own_times(_import_times(APP, place)), own_times(_import_times(BARE, place))
    over = {name: taken for name, taken in app.items() if name not in bare}
    longest = sorted(over.items(), key=lambda item: -item[1])[:SHOWN]
    rows = [(f"`{name}`", f"{taken:.1f} ms") for name, taken in longest]
    return Section(
        "Imports at the start",
        METHOD,
        (
            Figure("Modules over the floor", len(over), "", digits=0),
            Figure("Their time", sum(over.values()), " ms", digits=0),
        ),
        more=table(("Module", "Own time"), rows),
    )


def own_times(told: str) -> dict[str, float]:
    """Milliseconds of each module itself, from what `-X importtime` writes."""
    times: dict[str, float] = {}
    for line in told.splitlines():
        before, _, after = line.partition("import time:")
        own, _, rest = after.partition("|")
        if not before and own.strip().isdecimal():
            times[rest.partition("|")[2].strip()] = int(own) / 1000
    return times


def _import_times(module: str, home: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", module],
        env=environment(home), cwd=ROOT, capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    return done.stderr
