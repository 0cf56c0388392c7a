"""A private PulseAudio server with a null sink, and a recorder of what leaves it.

No pytest here: the benches use it as well. The server has its own runtime folder, so that it
meets neither the user's sound nor another test's.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import threading
import time
from array import array
from dataclasses import dataclass
from pathlib import Path
from typing import IO

RATE = 44100
"""Samples a second of the null sink and of every recording."""

BUCKET = RATE // 4
"""Samples for which one look at the clock holds."""

_TOOLS = ("pulseaudio", "pactl", "parec")
_PATIENCE = 10.0


def missing_tools() -> list[str]:
    """The programs this needs that are not installed."""
    return [tool for tool in _TOOLS if shutil.which(tool) is None]


class SoundServer:
    """One private PulseAudio server; `start` it, point programs at it with `environment`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def socket(self) -> Path:
        """The socket on which the server listens."""
        return self._folder / "native"

    def environment(self) -> dict[str, str]:
        """What a program's environment must hold to play into this server."""
        return {
            "PULSE_SERVER": f"unix:{self.socket}",
            "PULSE_COOKIE": str(self._folder / "cookie"),
            "QT_AUDIO_BACKEND": "pulseaudio",
        }

    def start(self) -> None:
        """Start the server and wait until it answers. Raises RuntimeError if it does not."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.socket.unlink(missing_ok=True)
        self._process = subprocess.Popen(
            [
                *("pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no"),
                *("--exit-idle-time=-1", "--disallow-exit", "--log-level=error"),
                "-L",
                f"module-native-protocol-unix socket={self.socket} auth-anonymous=1",
                "-L",
                f"module-null-sink sink_name=null rate={RATE}",
            ],
            env=os.environ
            | {"XDG_RUNTIME_DIR": str(self._folder), "HOME": str(self._folder)}
            | {"PULSE_RUNTIME_PATH": str(self._folder), "DBUS_SESSION_BUS_ADDRESS": "disabled:"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        limit = time.monotonic() + _PATIENCE
        while time.monotonic() < limit and self._process.poll() is None:
            if self.socket.exists() and self._ask("info").returncode == 0:
                return
            time.sleep(0.02)
        self.kill()
        raise RuntimeError("the private sound server did not start")

    def control(self, *arguments: str) -> str:
        """Run `pactl` against this server and give its output."""
        done = self._ask(*arguments)
        if done.returncode:
            raise RuntimeError(f"pactl {' '.join(arguments)}: {done.stderr.strip()}")
        return done.stdout

    def freeze(self) -> None:
        """Stop the server where it stands (SIGSTOP), as a hung one would."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let a frozen server go on."""
        self._signal(signal.SIGCONT)

    def kill(self) -> None:
        """End the server without a farewell."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def _ask(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        environment = os.environ | self.environment()
        return subprocess.run(
            ["pactl", *arguments], env=environment, capture_output=True, text=True, check=False
        )

    def _signal(self, number: signal.Signals) -> None:
        if self._process is not None:
            self._process.send_signal(number)


@dataclass(frozen=True, slots=True)
class Recording:
    """What left the sink: mono samples, and the clock that says when each of them did.

    `offsets` holds, for each `BUCKET` samples, the monotonic instant of the recording's first
    sample as it looks from there: the null sink's clock runs by some 0.03 % off.
    """

    samples: array[int]
    offsets: list[float]
    rate: int = RATE

    def instant(self, index: int) -> float:
        """When sample `index` left the sink, in seconds of time.monotonic."""
        return index / self.rate + self._offset(index)

    def index(self, instant: float) -> int:
        """The sample that left the sink at monotonic `instant`; may lie outside the recording."""
        guess = round((instant - self.offsets[0]) * self.rate)
        return round((instant - self._offset(guess)) * self.rate)

    def between(self, start: float, end: float) -> array[int]:
        """The samples from monotonic instant `start` to `end`."""
        first, last = max(0, self.index(start)), max(0, self.index(end))
        return self.samples[first:last]

    def _offset(self, index: int) -> float:
        return self.offsets[min(max(0, index // BUCKET), len(self.offsets) - 1)]


class Recorder:
    """Records the monitor of a server's null sink with parec, in a thread of its own.

    A chunk cannot be read before it was played, so the earliest arrival nearby, less what had been
    recorded by then, tells when the samples left: right to about a millisecond.
    """

    def __init__(self, server: SoundServer) -> None:
        self._server = server
        self._data = bytearray()
        self._chunks: list[tuple[int, float]] = []
        self._running = threading.Event()
        self._process: subprocess.Popen[bytes] | None = None
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Start recording; returns once the first sound data has arrived."""
        self._process = subprocess.Popen(
            [
                *("parec", "--raw", "--device=null.monitor", "--latency-msec=2"),
                *("--format=s16le", "--channels=1", f"--rate={RATE}"),
            ],
            env=os.environ | self._server.environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert self._process.stdout is not None
        self._thread = threading.Thread(target=self._read, args=(self._process.stdout,))
        self._thread.start()
        if not self._running.wait(_PATIENCE):
            self.stop()
            raise RuntimeError("nothing could be recorded")

    def stop(self) -> Recording:
        """End the recording and give it."""
        if self._process is not None and self._thread is not None:
            self._process.kill()
            self._process.wait()
            self._thread.join()
        samples = array("h", bytes(self._data[: len(self._data) // 2 * 2]))
        return Recording(samples, _offsets(self._chunks))

    def _read(self, pipe: IO[bytes]) -> None:
        with pipe:
            while chunk := os.read(pipe.fileno(), 65536):
                now = time.monotonic()
                self._data += chunk
                self._chunks.append((len(self._data) // 2, now))
                self._running.set()


def _offsets(chunks: list[tuple[int, float]]) -> list[float]:
    """For each bucket the earliest beginning that it and its neighbours' chunks show."""
    found = [float("inf")] * (chunks[-1][0] // BUCKET + 1) if chunks else [0.0]
    for end, arrived in chunks:
        place = end // BUCKET
        found[place] = min(found[place], arrived - end / RATE)
    return [min(found[max(0, place - 1) : place + 2]) for place in range(len(found))]
