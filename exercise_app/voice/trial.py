"""Trying speech and sound out, without Qt in this process: for `doctor`. Everything here waits."""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from exercise_app.voice import protocol, wav
from exercise_app.voice.cache import Cache
from exercise_app.voice.notices import notice

RENDER = "exercise_app.voice.render"
PLAYER = "exercise_app.voice.player_child"
_AHEAD = 0.3
_AFTER = 0.3
_Ask = Callable[[str], protocol.Message | None]


class TrialError(Exception):
    """Something is missing; the text says what, and what to do about it."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What a trial of the sound came to: the device's name, and how late it started (seconds)."""

    device: str
    late: float | None


def render(text: str, voice: str | None, rate: int, cache: Cache, limit: float = 20.0) -> Path:
    """The file that says `text`, rendered where the cache lacks it. Raises TrialError."""
    path = cache.path(voice, rate, text)
    if wav.checked_seconds(path) is not None:
        return path
    cue = {"text": text, "path": str(path)}
    job = {"voice": voice, "rate": rate, "folder": str(cache.folder), "cues": [cue]}
    why = "engine"
    for bundled in (False, True):
        command = [sys.executable, *protocol.child_arguments(RENDER)]
        with contextlib.suppress(OSError, subprocess.TimeoutExpired):
            done = subprocess.run(
                command,
                input=protocol.encode(job | {"bundled": bundled}),
                env=os.environ | protocol.child_environment(),
                capture_output=True,
                timeout=limit,
                check=False,
            )
            messages = list(protocol.Lines().feed(done.stdout))
            if any(message.get("is") == "done" for message in messages):
                return path
            errors = [str(m.get("why")) for m in messages if m.get("is") == "error"]
            why = errors[0] if errors else "cues" if messages else "engine"
            if why == "storage":
                break
    raise TrialError(notice(why))


def play(sounds: Sequence[tuple[Path, float]], limit: float = 10.0) -> Heard:
    """Open the sound device and play `sounds` (paths and gains), one after another.

    Without any it is only opened; an answer is waited for `limit` seconds at most. Raises
    TrialError, where nothing is heard.
    """
    with _player(limit) as (tell, ask):
        device = ask("device")
        if device is None:
            raise TrialError(notice("player"))
        if device.get("is") == "error":
            raise TrialError(notice("library"))
        if not device.get("there") or ask("ready") is None:
            raise TrialError(notice("device"))
        late = None
        for number, (path, gain) in enumerate(sounds):
            due = time.monotonic() + _AHEAD
            tell({"do": "play", "id": number, "due": due, "sounds": [[str(path), gain]]})
            answer = ask("played")
            if answer is None or answer.get("is") != "played":
                raise TrialError(notice("device" if answer else "player"))
            late = max(late or 0.0, float(answer.get("late", 0.0)))
            time.sleep((wav.checked_seconds(path) or 0.0) + _AFTER)
        return Heard(str(device.get("name") or ""), late)


@contextlib.contextmanager
def _player(limit: float) -> Iterator[tuple[Callable[[protocol.Message], None], _Ask]]:
    """A player process: how to tell it something, and how to wait for an answer of a kind."""
    process = subprocess.Popen(
        [sys.executable, *protocol.child_arguments(PLAYER)],
        env=os.environ | protocol.child_environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    commands, answers = process.stdin, process.stdout
    came: queue.SimpleQueue[protocol.Message | None] = queue.SimpleQueue()
    reader = threading.Thread(target=_read, args=(answers, came), daemon=True)
    reader.start()

    def tell(message: protocol.Message) -> None:
        with contextlib.suppress(OSError):
            commands.write(protocol.encode(message))
            commands.flush()

    def ask(kind: str) -> protocol.Message | None:
        wanted = {kind, "error", "dropped"}
        until = time.monotonic() + limit
        while (left := until - time.monotonic()) > 0:
            with contextlib.suppress(queue.Empty):
                message = came.get(timeout=left)
                if message is None or message.get("is") in wanted:
                    return message
        return None

    try:
        yield tell, ask
    finally:
        process.kill()
        process.wait()
        reader.join()
        with contextlib.suppress(OSError):
            commands.close()
        answers.close()


def _read(pipe: IO[bytes], came: queue.SimpleQueue[protocol.Message | None]) -> None:
    """Hand over what the process says; None at its end."""
    lines = protocol.Lines()
    while data := os.read(pipe.fileno(), 65536):
        for message in lines.feed(data):
            came.put(message)
    came.put(None)
