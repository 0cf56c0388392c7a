"""The voice's and the sound's processes are taken away at random: the session goes on, on time."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
import time
from contextlib import closing, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil

from exercise_app.history.store import Store
from tests.sound_server import SoundServer, missing_tools
from tests.torture.tally import Tally

ROOT = Path(__file__).resolve().parents[2]
SESSIONS = 12
PLANNED = 21.0
"""Seconds that the routine lasts."""
SLACK = 6.0
"""Seconds more for the start, the voice's rendering and the last words."""
ROUTINE = """format: 1
name: Noise
kind: strength
timing: {prepare: 3s, rest: 3s}
steps:
  - {exercise: plank, hold: 4s, sets: 3}
"""


def run(tally: Tally, seed: int, seconds: float) -> None:
    """Some sessions at true speed, with sound."""
    if missing := missing_tools():
        tally.count(f"runs without {', '.join(missing)}")
        return
    rng = random.Random(seed)
    until = time.monotonic() + seconds
    for _ in range(SESSIONS):
        if time.monotonic() + PLANNED + SLACK < until:
            with TemporaryDirectory(prefix="ea-torture-") as folder:
                _one_session(tally, Path(folder), rng)


def _one_session(tally: Tally, folder: Path, rng: random.Random) -> None:
    (folder / "routines").mkdir()
    (folder / "routines" / "noise.yaml").write_text(ROUTINE, encoding="utf-8")
    server = SoundServer(folder / "sound")
    server.start()
    trace = folder / "trace.jsonl"
    began = time.monotonic()
    process = subprocess.Popen(
        [
            *(sys.executable, str(ROOT / "main.py"), "--home", str(folder), "play", "noise"),
            *("--exit", "--trace", str(trace)),
        ],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"} | server.environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        while process.poll() is None and time.monotonic() - began < PLANNED + 4 * SLACK:
            time.sleep(rng.uniform(0.2, 2.5))
            _take_away(tally, process, server, rng)
        took = time.monotonic() - began
        code = process.poll()
    finally:
        process.kill()
        process.wait()
        server.thaw()
        server.kill()
    tally.count("sessions")
    tally.expect(code == 0, f"the session ended with {code}")
    tally.expect(took < PLANNED + 2 * SLACK, f"a session of {PLANNED:.0f} s took {took:.0f} s")
    _check(tally, folder, trace)
    shutil.rmtree(folder / "sound", ignore_errors=True)


def _take_away(
    tally: Tally, process: subprocess.Popen[bytes], server: SoundServer, rng: random.Random
) -> None:
    """Kill or stop a child process, or the sound server, or start that anew."""
    what = rng.choice(("child", "child", "freeze", "thaw", "server", "server back"))
    if what == "child":
        with suppress(psutil.Error):
            children = psutil.Process(process.pid).children(recursive=True)
            if children:
                rng.choice(children).kill()
                tally.count("helpers killed")
    elif what == "freeze":
        server.freeze()
        tally.count("servers stopped")
    elif what == "thaw":
        server.thaw()
    elif what == "server":
        server.kill()
        tally.count("servers killed")
    else:
        server.kill()
        with suppress(RuntimeError):
            server.start()


def _check(tally: Tally, folder: Path, trace: Path) -> None:
    """The trace is whole and on time, and the history has every work."""
    lines = [json.loads(line) for line in trace.read_text("utf-8").splitlines()]
    segments = [line for line in lines if line["event"] == "segment"]
    works = sum(segment["kind"] == "work" for segment in segments)
    tally.expect(works == 3, f"{works} of 3 works were entered")
    late = [line["t"] - line["start"] for line in segments]
    tally.reached("seconds that a segment was late", max(late, default=0.0))
    tally.expect(any(line.get("kind") == "done" for line in lines), "the end was not cued")
    with closing(Store(folder / "history.db")) as store:
        (record,) = store.sessions()
        tally.expect(record.work_done == 12.0, f"{record.work_done} of 12 s are kept")
        tally.expect(store.problems() == [], f"problems: {store.problems()}")
