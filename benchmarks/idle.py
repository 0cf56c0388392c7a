"""What the window costs while nothing happens, and while a session runs."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from benchmarks.homes import copy_home
from benchmarks.processes import Usage, environment, running, used_over
from benchmarks.report import Figure, Section
from benchmarks.routines import HOLDS, write_routine

SETTLE = 5.0
IDLE_SECONDS = 10.0
SESSION_SECONDS = 30.0
IDLE_METHOD = f"""
The app as `main.py` starts it; from {SETTLE:g} s after its start, {IDLE_SECONDS:g} s long: the
time on a core of all its threads (/proc/PID/task/*/schedstat, which counts nanoseconds), and how
often one of them went to sleep, each of which follows a wake-up. Offscreen, and on an X server.
"""
SESSION_METHOD = f"""
`play ROUTINE --mute` at speed 1, a routine of holds and counted reps whose exercises have no
figure; from {SETTLE:g} s after the start, {SESSION_SECONDS:g} s long, counted as above. Percent of
one core.
"""


def measure_idle(home: Path, work: Path) -> Section:
    """The idle window."""
    figures: list[Figure] = []
    for name, platform in platforms():
        place = copy_home(home, work / f"idle-{name}")
        with platform as variables:
            used = app_usage(["main.py"], environment(place, variables), IDLE_SECONDS)
        figures += [
            Figure(f"CPU, {name}", percent(used, IDLE_SECONDS), " %", 0.0, digits=2),
            Figure(f"Wake-ups in {IDLE_SECONDS:g} s, {name}", used.waits, "", 0, digits=0),
        ]
    return Section("The idle window", IDLE_METHOD, tuple(figures))


def measure_session(home: Path, work: Path) -> Section:
    """The running session."""
    figures: list[Figure] = []
    for name, platform in platforms():
        place = copy_home(home, work / f"session-{name}")
        write_routine(place / "routines", "holds", HOLDS)
        words = ["main.py", "play", "holds", "--mute"]
        with platform as variables:
            used = app_usage(words, environment(place, variables), SESSION_SECONDS)
        figures += [
            Figure(f"CPU, {name}", percent(used, SESSION_SECONDS), " %", 0.5, digits=2),
            Figure(f"Wake-ups a second, {name}", used.waits / SESSION_SECONDS, "", digits=1),
        ]
    return Section("A running session", SESSION_METHOD, tuple(figures))


def app_usage(words: list[str], env: dict[str, str], seconds: float) -> Usage:
    """What the app uses over a time, once it has settled."""
    with running(words, env) as process:
        time.sleep(SETTLE)
        assert process.poll() is None, f"{words} ended by itself"
        return used_over(process.pid, seconds)


def percent(used: Usage, seconds: float) -> float:
    """Percent of one core."""
    return used.cpu / seconds * 100


def platforms() -> Iterator[tuple[str, AbstractContextManager[dict[str, str]]]]:
    """Where the window can be opened here: the variables for each, and its name."""
    yield "offscreen", offscreen()
    if shutil.which("Xvfb"):
        yield "X11", x_server()


@contextmanager
def offscreen() -> Iterator[dict[str, str]]:
    """No display."""
    yield {}


@contextmanager
def x_server() -> Iterator[dict[str, str]]:
    """A real X server without a screen, on the first free number."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"],
        pass_fds=[writing], stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        yield {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()
