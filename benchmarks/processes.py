"""Processes under measurement: starting them, and what the system knows of them (Linux)."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PATIENCE = 60.0
"""Seconds that a process is given for what it was started for."""


@dataclass(frozen=True, slots=True)
class Usage:
    """What a process and its children have used so far."""

    cpu: float
    """Seconds of a core."""
    waits: int
    """How often one of its threads went to sleep of itself: each is followed by a wake-up."""

    def since(self, before: Usage) -> Usage:
        """What was used from `before` on."""
        return Usage(self.cpu - before.cpu, self.waits - before.waits)


def environment(home: Path | None = None, more: Mapping[str, str] | None = None) -> dict[str, str]:
    """Variables for a child: this checkout, no display, no session bus, and a home."""
    kept = {k: v for k, v in os.environ.items() if k in {"PATH", "LD_LIBRARY_PATH", "TMPDIR"}}
    own = {"LANG": "C.UTF-8", "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    if home is not None:
        own |= {"HOME": str(home), "EXERCISE_APP_HOME": str(home), "XDG_RUNTIME_DIR": str(home)}
    return {**kept, **own, **(more or {})}


@contextmanager
def running(
    words: list[str], env: Mapping[str, str], *, is_read: bool = False
) -> Iterator[subprocess.Popen[str]]:
    """A Python process with `words` as its arguments, ended when the block is left."""
    out = subprocess.PIPE if is_read else subprocess.DEVNULL
    process = subprocess.Popen([sys.executable, *words], env=env, cwd=ROOT, stdout=out, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


def family(pid: int, proc: Path = Path("/proc")) -> list[int]:
    """A process and its descendants."""
    found = [pid]
    for task in sorted((proc / str(pid) / "task").glob("*/children")):
        for child in task.read_text(encoding="ascii").split():
            found += family(int(child), proc)
    return found


def usage(pid: int, proc: Path = Path("/proc")) -> Usage:
    """What the threads of a process and of its children have used; nanoseconds are counted."""
    cpu, waits = 0, 0
    for member in family(pid, proc):
        for task in (proc / str(member) / "task").iterdir():
            cpu += int((task / "schedstat").read_text(encoding="ascii").split()[0])
            waits += int(field((task / "status").read_text(), "voluntary_ctxt_switches"))
    return Usage(cpu / 1e9, waits)


def field(text: str, name: str) -> str:
    """The value of `name:` in a file such as /proc/PID/status, without its unit."""
    for line in text.splitlines():
        if line.startswith(f"{name}:"):
            return line.split()[1]
    raise ValueError(f"there is no {name} in it")


def pss(text: str) -> float:
    """MiB of memory that a process has for itself, and its share of what it shares.

    `text` is that of /proc/PID/smaps_rollup.
    """
    return int(field(text, "Pss")) / 1024


def used_over(pid: int, seconds: float) -> Usage:
    """What a process uses over a time."""
    before = usage(pid)
    time.sleep(seconds)
    return usage(pid).since(before)


def busy() -> Iterator[None]:
    """All cores busy while the generator is held."""
    words = ["-c", "while True: pass"]
    many = os.cpu_count() or 1
    started = [subprocess.Popen([sys.executable, *words]) for _ in range(many)]
    try:
        yield
    finally:
        for process in started:
            process.kill()
            process.wait()


all_cores_busy = contextmanager(busy)
