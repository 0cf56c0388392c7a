"""Running sessions and tickers whose events are stamped from outside as they come."""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.processes import environment, running

MOMENT = 0.02


@dataclass(frozen=True, slots=True)
class Heard:
    """A cue of a trace: its place, the session's own time for it, and when it came (seconds)."""

    at: float
    t: float
    came: float


@dataclass(slots=True)
class Listening:
    """A process under way, and the lines it has written so far with the instants they came."""

    pid: int
    lines: list[tuple[float, str]] = field(default_factory=list)
    closed: threading.Event = field(default_factory=threading.Event)

    def cues(self) -> list[Heard]:
        """The cues so far."""
        return cues_of(self.lines)

    def ticks(self) -> list[float]:
        """The instants that a ticker has written so far."""
        return [float(line) for _, line in self.lines]

    def wait_for(self, many: int, patience: float = 60.0) -> None:
        """Wait until so many lines have come."""
        until = time.monotonic() + patience
        while len(self.lines) < many:
            assert time.monotonic() < until, "the process says nothing"
            time.sleep(MOMENT)

    def wait_for_end(self, patience: float = 180.0) -> None:
        """Wait until the process has closed what it writes to."""
        assert self.closed.wait(patience), "the session does not end"

    def follow(self, lines: Iterable[str]) -> None:
        """Stamp each line as it comes."""
        for line in lines:
            self.lines.append((time.monotonic(), line))
        self.closed.set()


def cues_of(lines: Iterable[tuple[float, str]]) -> list[Heard]:
    """The cues among a trace's lines."""
    events: list[tuple[float, dict[str, Any]]] = [(came, json.loads(line)) for came, line in lines]
    return [Heard(e["at"], e["t"], came) for came, e in events if e["event"] == "cue"]


@contextmanager
def session(home: Path, routine: str, *words: str) -> Iterator[Listening]:
    """A session of a routine in `home`, its trace written into a pipe that is read here."""
    trace = home / f"trace-{routine}"
    trace.unlink(missing_ok=True)
    os.mkfifo(trace)
    command = ["main.py", "play", routine, "--mute", "--exit", "--trace", str(trace), *words]
    with running(command, environment(home)) as process:
        listening = Listening(process.pid)
        threading.Thread(target=_read_pipe, args=(listening, trace), daemon=True).start()
        yield listening


def _read_pipe(listening: Listening, trace: Path) -> None:
    with trace.open(encoding="utf-8") as pipe:
        listening.follow(pipe)


@contextmanager
def ticker(milliseconds: int) -> Iterator[Listening]:
    """A peer that counts the ticks of a re-armed timer."""
    words = ["-m", "benchmarks.children.ticker", str(milliseconds)]
    with running(words, environment(), is_read=True) as process:
        listening = Listening(process.pid)
        assert process.stdout is not None
        reader = threading.Thread(target=listening.follow, args=(process.stdout,), daemon=True)
        reader.start()
        try:
            yield listening
        finally:
            process.kill()
            reader.join()
