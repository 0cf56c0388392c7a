"""Start to the first painted window, and its memory, against a bare PySide6 window."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.figures import median, quartiles, ratio
from benchmarks.homes import copy_home
from benchmarks.processes import ROOT, environment, pss, running
from benchmarks.report import Figure, Section

APP = "benchmarks.children.app_window"
BARE = "benchmarks.children.bare_window"
RUNS = 21
FIRST_RUNS = 7
SETTLED_RUNS = 5
SETTLE = 2.0
"""Seconds after the first paint at which the memory is looked at again."""
FILES = 1000
METHOD = f"""
From the moment before the process is started to the first paint of the window (1280 × 800,
offscreen), {RUNS} times each, the app and the floor in turn; medians. The floor is a `QApplication`
and a `QWidget` with a `QLabel`, started and watched in the same way. The app is run by its own
`cli.main` with ten years of daily history, a settings file and the built-in routines; it counts as
painted once Today, the suggestion with its Start, the week and every card in sight have had their
paint event and the event loop came round again. `QApplication.exec` is wrapped for that; the app
itself knows nothing of being measured. Memory is the proportional share (PSS) at that instant, and
{SETTLE:g} s later. The very first start has no cache of the list of routines yet: it reads them.
"""


@dataclass(frozen=True, slots=True)
class Start:
    """One start: seconds to the first paint, and MiB at it."""

    seconds: float
    memory: float


def start(module: str, home: Path) -> Start:
    """Start `module` and wait until it has painted and ended."""
    before = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", module],
        env=environment(home), cwd=ROOT, capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    painted, _, memory = done.stdout.partition("\n")
    return Start(float(painted) - before, pss(memory))


def settled_memory(module: str, home: Path) -> float:
    """MiB some time after the first paint, in a window left alone."""
    with running(["-m", module, "--keep"], environment(home), is_read=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(SETTLE)
        return pss(Path(f"/proc/{process.pid}/smaps_rollup").read_text(encoding="ascii"))


def alternate(runs: int, *calls: Callable[[], Start]) -> list[list[Start]]:
    """The calls in turn, `runs` times; the results of each."""
    rounds = [[call() for call in calls] for _ in range(runs)]
    return [list(results) for results in zip(*rounds, strict=True)]


def measure(home: Path, work: Path) -> Section:
    """The whole part; `home` has the history, `work` is a folder to make others in."""
    one = copy_home(home, work / "start")
    many = copy_home(home, work / "start-many", routines=FILES)
    _list_routines(many)
    bare, app, with_files = alternate(
        RUNS, lambda: start(BARE, one), lambda: start(APP, one), lambda: start(APP, many)
    )
    first_bare, first = alternate(FIRST_RUNS, lambda: start(BARE, one), lambda: _without_cache(one))
    start(APP, one)
    later = [settled_memory(APP, one) for _ in range(SETTLED_RUNS)]
    bare_later = [settled_memory(BARE, one) for _ in range(SETTLED_RUNS)]
    return Section(
        "Start",
        METHOD,
        (
            _times("First window", app, bare, limit=1.5, aim=1.35),
            _times("First window, very first start", first, first_bare, limit=None),
            _times(f"First window with {FILES:,} routine files", with_files, app, limit=1.05),
            _memory("Memory at the first paint", app, bare),
            Figure(
                "Memory 2 s later", ratio(later, bare_later), "×", 1.4,
                against=f"bare window, {median(later):.1f} to {median(bare_later):.1f} MiB",
            ),
        ),
    )  # fmt: skip


def _without_cache(home: Path) -> Start:
    shutil.rmtree(home / "cache", ignore_errors=True)
    return start(APP, home)


def _list_routines(home: Path) -> None:
    """Have the list of routines read, so that its cache is there."""
    subprocess.run(
        [sys.executable, "main.py", "list"],
        env=environment(home), cwd=ROOT, capture_output=True, check=True, timeout=120,
    )  # fmt: skip


def _times(
    what: str,
    starts: list[Start],
    floor: list[Start],
    *,
    limit: float | None,
    aim: float | None = None,
) -> Figure:
    mine, other = [[s.seconds * 1000 for s in those] for those in (starts, floor)]
    low, high = quartiles(mine)
    name = "without them" if limit == 1.05 else "bare window"
    told = f"{name}, {median(mine):.0f} ({low:.0f} to {high:.0f}) to {median(other):.0f} ms"
    return Figure(what, ratio(mine, other), "×", limit, aim, told)


def _memory(what: str, starts: list[Start], floor: list[Start]) -> Figure:
    mine, other = [s.memory for s in starts], [s.memory for s in floor]
    told = f"bare window, {median(mine):.1f} to {median(other):.1f} MiB"
    return Figure(what, ratio(mine, other), "×", 1.4, against=told)
