"""A running session is killed at random instants, with real files, and nothing done may be lost."""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from exercise_app.core.record import SessionRecord
from exercise_app.history.store import Store
from tests.torture.tally import Tally

ROOT = Path(__file__).resolve().parents[2]
KILLS = 500
SPEED = 20
LONGEST = 2.5
"""Seconds after its first segment up to which a session is killed."""
_PATIENCE = 120.0
ROUTINE = """format: 1
name: Torture
kind: strength
timing: {prepare: 3s, rest: 3s, switch: 1s}
steps:
  - repeat: 40
    steps:
      - {exercise: plank, hold: 4s, sets: 2}
      - {exercise: side-plank, hold: 3s, sides: each}
      - {exercise: bird-dog, reps: 1, tempo: 1-1}
"""


def run(tally: Tally, seed: int, seconds: float) -> None:
    """Kill `KILLS` sessions in one home after another."""
    rng = random.Random(seed)
    until = time.monotonic() + seconds
    killed = 0
    while killed < KILLS and time.monotonic() < until:
        with TemporaryDirectory(prefix="ea-torture-") as folder:
            home = Home(Path(folder), tally)
            for _ in range(50):
                if killed < KILLS and time.monotonic() < until:
                    home.kill_one(rng)
                    killed += 1


class Home:
    """A user's folder in which sessions are killed, and what was known of it before each."""

    def __init__(self, folder: Path, tally: Tally) -> None:
        self.folder, self.tally = folder, tally
        self.known: dict[str, SessionRecord] = {}
        (folder / "routines").mkdir()
        (folder / "routines" / "torture.yaml").write_text(ROUTINE, encoding="utf-8")

    def kill_one(self, rng: random.Random) -> None:
        """Start a session, kill it, and look at what is there."""
        trace = self.folder / "trace.jsonl"
        trace.unlink(missing_ok=True)
        in_start = rng.random() < 0.1
        with start(self.folder, trace) as process:
            if in_start:
                time.sleep(rng.uniform(0.05, 1.0))
            else:
                _wait_for_a_line(process, trace)
                time.sleep(rng.uniform(0.0, LONGEST))
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        self.tally.count("kills")
        self._look(acknowledged(trace), rng)

    def _look(self, done: int | None, rng: random.Random) -> None:
        """Check the history; `done` is how many works had ended, None before a session began."""
        path = self.folder / "history.db"
        if not path.exists():
            self.tally.expect(done is None, "a session had begun, and there is no history")
            return
        self._check_file(path)
        with closing(Store(path)) as store:
            records = {record.id: record for record in store.sessions()}
            for id_, before in self.known.items():
                lost = records.get(id_) != before
                self.tally.expect(not lost, f"session {id_} is not what it was")
            new = [record for id_, record in records.items() if id_ not in self.known]
            self.tally.expect(len(new) <= 1, f"{len(new)} sessions came of one")
            self.tally.expect(bool(new) or done is None, "a session that had begun is not there")
            for record in new:
                self._check_session(store, record, done or 0)
                self._settle(store, record, rng)
            self.known = {record.id: record for record in store.sessions()}

    def _check_file(self, path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection:
            found = [row[0] for row in connection.execute("PRAGMA integrity_check")]
            self.tally.expect(found == ["ok"], f"integrity: {found[:3]}")
            loose = list(connection.execute("PRAGMA foreign_key_check"))
            self.tally.expect(not loose, f"rows without what they belong to: {loose[:3]}")

    def _check_session(self, store: Store, record: SessionRecord, acknowledged: int) -> None:
        finished = [work for work in record.works if work.finished]
        self.tally.count("works acknowledged", acknowledged)
        self.tally.expect(
            acknowledged <= len(finished) <= acknowledged + 1,
            f"{acknowledged} works had ended, {len(finished)} are kept",
        )
        self.tally.expect(len(record.works) == 200, f"{len(record.works)} of 200 works are kept")
        half = [w for w in finished if w.planned is None or abs(w.done - w.planned) > 1e-6]
        self.tally.expect(not half, f"{len(half)} finished works are not whole")
        self.tally.expect(store.problems() == [], f"problems: {store.problems()}")
        offered = store.unfinished()
        self.tally.expect(
            offered is not None and offered.id == record.id, "the session is not offered"
        )

    def _settle(self, store: Store, record: SessionRecord, rng: random.Random) -> None:
        """Do with the session what a user may: resume, keep, discard."""
        way = rng.choice(("resumed", "kept", "discarded"))
        if way == "resumed":
            resumed = store.resume(record.id)
            self.tally.expect(resumed.works == record.works, "a resumed session lost works")
            store.keep(record.id)
        elif way == "kept":
            store.keep(record.id)
        else:
            store.discard(record.id)
        self.tally.count(way)
        self.tally.expect(store.unfinished() is None, "the session is offered once more")


def start(home: Path, trace: Path) -> subprocess.Popen[bytes]:
    """The app itself, in the midst of a session; in a process group of its own."""
    command = [
        sys.executable, str(ROOT / "main.py"), "--home", str(home), "play", "torture",
        "--speed", str(SPEED), "--mute", "--exit", "--trace", str(trace),
    ]  # fmt: skip
    return subprocess.Popen(
        command,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def acknowledged(trace: Path) -> int | None:
    """How many works had ended by the trace; None where no session had begun."""
    if not trace.exists():
        return None
    lines = trace.read_bytes().split(b"\n")[:-1]
    kinds = [
        segment["kind"] for line in lines if (segment := json.loads(line))["event"] == "segment"
    ]
    return kinds[:-1].count("work") if kinds else None


def _wait_for_a_line(process: subprocess.Popen[bytes], trace: Path) -> None:
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until and process.poll() is None:
        if trace.exists() and trace.stat().st_size:
            return
        time.sleep(0.01)
    raise RuntimeError("the session did not begin")
