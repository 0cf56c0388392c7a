"""How true time is kept: over an hour, after a stall, and with every core busy."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.figures import median, p99
from benchmarks.homes import copy_home
from benchmarks.processes import all_cores_busy
from benchmarks.report import Figure, Section
from benchmarks.routines import HOUR, SECONDS, write_routine
from benchmarks.traces import Heard, session, ticker

SPEED = 50
TICK = 1000 // SPEED
HOUR_TICKS = 3600
STALL = 2.5
LOADED_SECONDS = 60
METHOD = f"""
The real program, `play ROUTINE --mute --trace PIPE`; each line of the trace is stamped from outside
when it comes out of the pipe. The peer beside it, in the same minutes, keeps time as timers often
do: a single-shot `QTimer` (precise) of one second, re-armed at each tick, the ticks counted.

- An hour: {HOUR_TICKS} seconds at speed {SPEED}; the error is real time between the first and the
  last cue, less {HOUR_TICKS // SPEED} s. The peer counts {HOUR_TICKS} ticks of {TICK} ms: what it
  loses at each tick adds up as it would in the hour.
- A stall: both are stopped (SIGSTOP) for {STALL:g} s in the midst of a session at speed 1 and go on
  (SIGCONT). The error is that of the last cue, or tick, 4 s later.
"""
LOADED_METHOD = f"""
A session at speed 1 with a cue each second, {LOADED_SECONDS} s long, while as many processes as
there are cores do nothing but compute. Lateness is `t − at` of each cue in the trace. The peer is
as above: its n-th tick less n seconds.
"""


def measure_timeline(home: Path, work: Path) -> Section:
    """An hour, and a stall."""
    place = copy_home(home, work / "timing")
    write_routine(place / "routines", "hour", HOUR)
    write_routine(place / "routines", "seconds", SECONDS)
    hour, hour_peer = _hour(place)
    stall, stall_peer = _stall(place)
    return Section(
        "The timeline",
        METHOD,
        (
            _error("Error after an hour", hour, hour_peer),
            _error(f"Error after a stall of {STALL:g} s", stall, stall_peer),
        ),
    )


def measure_loaded(home: Path, work: Path) -> Section:
    """Cues with every core busy."""
    place = copy_home(home, work / "loaded")
    write_routine(place / "routines", "seconds", SECONDS)
    with all_cores_busy(), session(place, "seconds") as app, ticker(1000) as peer:
        app.wait_for(2)
        time.sleep(LOADED_SECONDS + 1)
        cues, ticks = app.cues(), peer.ticks()
    late = [(cue.t - cue.at) * 1000 for cue in cues if cue.at <= LOADED_SECONDS]
    peers = [tick_error(ticks[:many], 1.0) * 1000 for many in range(2, LOADED_SECONDS + 2)]
    told = f"counted ticks, {p99(peers):.1f} ms"
    return Section(
        f"Cues with {os.cpu_count()} cores busy",
        LOADED_METHOD,
        (
            Figure("Lateness, p99", p99(late), " ms", 20, against=told, digits=1),
            Figure("Lateness, median", median(late), " ms", digits=1),
            Figure("Cues heard", len(late), "", digits=0),
        ),
    )


def cue_error(cues: Sequence[Heard], speed: float = 1.0) -> float:
    """Seconds of real time by which the last cue came off its place, counted from the first."""
    first, last = cues[0], cues[-1]
    return (last.came - first.came) - (last.at - first.at) / speed


def tick_error(ticks: Sequence[float], seconds: float) -> float:
    """Seconds by which counted ticks of `seconds` are off."""
    return (ticks[-1] - ticks[0]) - (len(ticks) - 1) * seconds


def _hour(place: Path) -> tuple[float, float]:
    with session(place, "hour", "--speed", str(SPEED)) as app, ticker(TICK) as peer:
        app.wait_for_end()
        peer.wait_for(HOUR_TICKS + 1, patience=60)
        ticks = peer.ticks()[: HOUR_TICKS + 1]
        return cue_error(app.cues(), SPEED), tick_error(ticks, TICK / 1000)


def _stall(place: Path) -> tuple[float, float]:
    with session(place, "seconds") as app, ticker(1000) as peer:
        app.wait_for(2)
        time.sleep(4)
        for sent in (signal.SIGSTOP, signal.SIGCONT):
            for pid in (app.pid, peer.pid):
                os.kill(pid, sent)
            time.sleep(STALL if sent is signal.SIGSTOP else 4)
        return cue_error(app.cues()), tick_error(peer.ticks(), 1.0)


def _error(what: str, mine: float, peer: float) -> Figure:
    told = f"counted ticks, {peer * 1000:+.0f} ms"
    return Figure(what, abs(mine) * 1000, " ms", 10, against=told, digits=1)
