"""`python -m tools.bundle.check`: the bundle tried out as a user would, in `make bundle-check`.

It runs with an environment that knows neither this checkout nor its Python: commands, child
processes, a session at speed, and one in a real window under Xvfb, worked by xdotool.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from exercise_app.voice.protocol import CHILD

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "dist" / "exercise-app" / "exercise-app"
SHORT = """\
format: 1
name: Short of it
kind: strength
timing: {prepare: 3s, rest: 3s, switch: 3s}
steps:
  - {exercise: plank, hold: 6s}
  - {exercise: side-plank, hold: 4s, sides: each}
"""
"""A whole session in some twenty seconds; it takes a built-in's place, so Today suggests it."""


class Bundle:
    """The program, with a home of its own and nothing of this checkout around it."""

    def __init__(self, folder: Path) -> None:
        self.home, self.folder = folder / "home", folder
        self.environment = {
            "HOME": str(folder), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(folder), "PULSE_SERVER": "unix:/nonexistent",
        }  # fmt: skip

    def words(self, *words: str) -> list[str]:
        """The command line."""
        return [str(PROGRAM), "--home", str(self.home), *words]

    def run(self, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
        """Run a command to its end."""
        return subprocess.run(
            self.words(*words), env=self.environment | more, cwd=self.folder,
            capture_output=True, text=True, check=False, timeout=120,
        )  # fmt: skip

    def child(self, module: str, *words: str, says: str = "") -> str:
        """What a child process answers."""
        done = subprocess.run(
            [str(PROGRAM), CHILD, f"exercise_app.voice.{module}", *words],
            env=self.environment, input=says, capture_output=True, text=True, check=False,
            timeout=60,
        )  # fmt: skip
        return done.stdout

    def sessions(self) -> list[dict[str, Any]]:
        """The history."""
        found: list[dict[str, Any]] = json.loads(self.run("history", "--json").stdout)
        return found


def main() -> int:
    """Try everything; gives the exit code."""
    if not PROGRAM.is_file():
        print(f"{PROGRAM} is not there: run make bundle.", file=sys.stderr)
        return 1
    for check in (commands, renderer, player, session_at_speed, session_in_a_window):
        with tempfile.TemporaryDirectory() as folder:
            check(Bundle(Path(folder)))
        print(f"ok  {(check.__doc__ or '').splitlines()[0]}", flush=True)
    return 0


def commands(bundle: Bundle) -> None:
    """Commands find the routines and exercises that came along."""
    listed = json.loads(bundle.run("list", "--json").stdout)
    assert len([r for r in listed if r["source"] == "built-in"]) >= 10, listed
    timeline = json.loads(bundle.run("timeline", "core-strength-1", "--json").stdout)
    assert timeline["segments"], timeline
    assert bundle.run("nonsense").returncode == 2
    other = subprocess.run([str(PROGRAM), CHILD, "os"], capture_output=True, check=False)
    assert other.returncode == 2, "only our own modules are run as children"


def renderer(bundle: Bundle) -> None:
    """The renderer speaks with the espeak-ng that came along."""
    voices = json.loads(bundle.child("render", "--voices", "--bundled"))
    assert voices["bundled"], voices
    assert len(voices["voices"]) > 20
    path = bundle.folder / "cue.wav"
    job = {
        "voice": None, "rate": 165, "bundled": True, "folder": str(bundle.folder),
        "cues": [{"text": "Next, bird dog.", "path": str(path)}],
    }  # fmt: skip
    told = bundle.child("render", says=json.dumps(job) + "\n")
    assert '"is": "done"' in told, told
    assert path.stat().st_size > 10_000


def player(bundle: Bundle) -> None:
    """The player's sound library is whole: it says whether there is a device."""
    told = bundle.child("player_child")
    assert '"is"' in told, told


def session_at_speed(bundle: Bundle) -> None:
    """`play … --exit --trace` at speed plays, traces and keeps a whole built-in session."""
    trace = bundle.folder / "trace.jsonl"
    words = ("play", "core-strength-1", "--speed", "300", "--exit", "--trace", str(trace))
    played = bundle.run(*words, QT_QPA_PLATFORM="offscreen")
    assert played.returncode == 0, played.stderr
    lines = [json.loads(line) for line in trace.read_text(encoding="utf-8").splitlines()]
    timeline = json.loads(bundle.run("timeline", "core-strength-1", "--json").stdout)
    entered = [line["start"] for line in lines if line["event"] == "segment"]
    assert entered == [segment["start"] for segment in timeline["segments"]]
    assert len([line for line in lines if line["event"] == "cue"]) == len(timeline["cues"])
    (kept,) = bundle.sessions()
    assert kept["completed"], kept


def session_in_a_window(bundle: Bundle) -> None:
    """In a real window: Enter starts, Space pauses, and the whole session is kept."""
    own = bundle.home / "routines"
    own.mkdir(parents=True)
    for built_in in ("core-strength-1", "big-three"):
        (own / f"{built_in}.yaml").write_text(SHORT, encoding="utf-8")
    (bundle.home / "settings.yaml").write_text("format: 1\n", encoding="utf-8")  # no first run
    with _screen() as display:
        bundle.environment["DISPLAY"] = display
        app = subprocess.Popen(
            bundle.words(), env=bundle.environment, cwd=bundle.folder,
            stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        try:
            _follow(bundle, app)
        finally:
            app.kill()
    (kept,) = bundle.sessions()
    assert kept["name"] == "Short of it", kept
    assert kept["completed"], kept
    done = [(work["exercise"], work["side"], work["done"]) for work in kept["works"]]
    wanted = [("plank", None, 6.0), ("side-plank", "left", 4.0), ("side-plank", "right", 4.0)]
    assert done == wanted, done


def _follow(bundle: Bundle, app: subprocess.Popen[str]) -> None:
    """Work the window as somebody at the keyboard would, from its opening to its close."""
    xdo = _Xdotool(bundle.environment)
    window = _soon(lambda: xdo("search", "--onlyvisible", "--name", "Exercise App"))
    _soon((bundle.home / "cache").exists)

    def press(key: str) -> None:
        number = window.splitlines()[0]
        xdo("windowfocus", number)  # each time: there is no window manager to keep it
        xdo("key", "--window", number, key)

    def begins() -> bool:
        """Enter until it is taken: without a window manager the first keys may get lost."""
        press("Return")
        until = time.monotonic() + 6
        while not (begun := len(bundle.sessions()) == 1) and time.monotonic() < until:
            time.sleep(0.2)
        return begun

    _soon(begins, "the session did not begin", 90)
    press("space")
    time.sleep(2)
    assert bundle.sessions()[0]["finished"] is None
    press("space")
    _soon(lambda: bundle.sessions()[0]["finished"], "the session did not end", 60)
    press("ctrl+q")
    _, errors = app.communicate(timeout=20)
    assert app.returncode == 0, errors


class _Xdotool:
    """Presses keys and looks for windows; gives what is told."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._environment = environment

    def __call__(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self._environment, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()


def _soon(wanted: Callable[[], Any], otherwise: str = "it never came", limit: float = 30) -> Any:
    until = time.monotonic() + limit
    while not (found := wanted()):
        assert time.monotonic() < until, otherwise
        time.sleep(0.2)
    return found


@contextlib.contextmanager
def _screen() -> Iterator[str]:
    """A screen that nobody sees; gives its name."""
    reading, writing = os.pipe()
    screen = ["-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), *screen], pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    ) as server:  # fmt: skip
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                yield f":{told.readline().strip()}"
        finally:
            server.terminate()


if __name__ == "__main__":
    raise SystemExit(main())
