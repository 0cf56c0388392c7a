"""What a recording holds of what was to sound: onsets by matched filter, silences, completeness."""

from __future__ import annotations

import itertools
import json
import subprocess
import tempfile
import threading
import time
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks.processes import environment, running
from exercise_app.voice.wav import Sound, read_checked
from tests.sound_match import at_recording_rate, find
from tests.sound_server import RATE, Recorder, Recording, SoundServer

ALIKE = 0.9
"""From which likeness on a cue counts as found."""
_LOUD = 250
_PAUSE = round(0.05 * RATE)


@dataclass(frozen=True, slots=True)
class Scheduled:
    """A cue that was to sound: its place in its part, when that is, and its files with gains."""

    at: float
    due: float
    text: str
    sounds: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Onset:
    """A cue as it was heard: where it belongs, where it was, how like it, and how long it is."""

    due: float
    came: float
    likeness: float
    seconds: float

    @property
    def off(self) -> float:
        """Milliseconds by which it came after its place; before it, where negative."""
        return (self.came - self.due) * 1000


@dataclass(slots=True)
class Told:
    """What `benchmarks.children.heard` has told."""

    scheduled: list[Scheduled] = field(default_factory=list)
    disturbed: list[tuple[str, float]] = field(default_factory=list)

    def follow(self, lines: Iterable[str]) -> None:
        """Take in its lines."""
        cue: Mapping[str, Any] = {}
        for line in lines:
            message = json.loads(line)
            if message["is"] == "cue":
                cue = message
            elif message["is"] == "play" and cue:
                sounds = tuple((path, gain) for path, gain in message["sounds"])
                self.scheduled.append(Scheduled(cue["at"], message["due"], cue["text"], sounds))
            elif message["is"] == "disturbed":
                self.disturbed.append((message["by"], message["at"]))


@contextmanager
def private_sound() -> Iterator[SoundServer]:
    """A sound server of our own, whose null sink can be recorded."""
    with tempfile.TemporaryDirectory(prefix="bench-sound-") as folder:
        server = SoundServer(Path(folder))
        server.start()
        try:
            yield server
        finally:
            server.kill()


def record_session(home: Path, routine: str, *disturbances: str) -> tuple[Told, Recording]:
    """A session of the real app as it was told and heard."""
    with private_sound() as server:
        recorder = Recorder(server)
        recorder.start()
        told = Told()
        words = ["-m", "benchmarks.children.heard", routine, *disturbances]
        with running(words, environment(home, server.environment()), is_read=True) as process:
            assert process.stdout is not None
            told.follow(process.stdout)
        time.sleep(0.5)
        return told, recorder.stop()


def record_peer(home: Path, words: Sequence[str], path: str = "") -> tuple[list[float], Recording]:
    """A peer's due instants (it writes them on standard error), and what was heard."""
    with private_sound() as server:
        recorder = Recorder(server)
        recorder.start()
        env = environment(home, server.environment())
        env["PATH"] = f"{path}:{env['PATH']}" if path else env["PATH"]
        done = subprocess.run(
            words, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=True
        )
        time.sleep(1.0)
        return [float(line) for line in done.stderr.splitlines() if _is_number(line)], (
            recorder.stop()
        )


def _is_number(line: str) -> bool:
    return line.replace(".", "", 1).isdigit()


def in_parallel(*deeds: Any) -> list[Any]:
    """What each of the functions gives, run side by side; raises what one of them raises."""
    results: list[Any] = [None] * len(deeds)

    def run(place: int) -> None:
        try:
            results[place] = deeds[place]()
        except Exception as problem:  # noqa: BLE001 - told below, in the caller's thread
            results[place] = problem

    threads = [threading.Thread(target=run, args=(place,)) for place in range(len(deeds))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for result in results:
        if isinstance(result, Exception):
            raise result
    return results


def placed(scheduled: Sequence[Scheduled]) -> list[Scheduled]:
    """The cues of one undisturbed part, each due where the first and the score put it."""
    zero = scheduled[0].due - scheduled[0].at
    return [Scheduled(s.at, zero + s.at, s.text, s.sounds) for s in scheduled]


def onsets(
    recording: Recording, scheduled: Iterable[Scheduled], within: float = 0.1
) -> list[Onset]:
    """Where each of the cues was heard."""
    return [_onset(recording, cue, within) for cue in scheduled]


def _onset(recording: Recording, cue: Scheduled, within: float) -> Onset:
    """Where a cue was heard; of a word and its tone the one that is further from its place."""
    parts = [(scaled(path, gain), 0) for path, gain in cue.sounds]
    came = [find(recording, sound, cue.due, within).at for sound, _ in parts]
    first = min(came)
    lags = [round((at - first) * RATE) for at in came]
    whole = mixed([(sound, lag) for (sound, _), lag in zip(parts, lags, strict=True)])
    match = find(recording, whole, first, 0.002)
    furthest = max(came, key=lambda at: abs(at - cue.due))
    return Onset(cue.due, furthest, match.likeness, whole.seconds)


@cache
def scaled(path: str, gain: float) -> Sound:
    """A file as it sounds at a gain, at the rate of recordings."""
    samples = at_recording_rate(read_checked(Path(path)))
    return Sound(RATE, array("h", (round(value * gain) for value in samples)))


def mixed(sounds: Sequence[tuple[Sound, int]]) -> Sound:
    """What several sounds are together, each begun so many samples after the start."""
    whole = array("h", bytes(2 * max(lag + len(sound.samples) for sound, lag in sounds)))
    for sound, lag in sounds:
        for place, value in enumerate(sound.samples, start=lag):
            whole[place] = max(-32768, min(32767, whole[place] + value))
    return Sound(RATE, whole)


def first_sounds(recording: Recording, dues: Sequence[float], within: float) -> list[float]:
    """How long after each instant (before: negative) something began to be heard, in seconds; an
    instant with nothing at most `within` seconds from it is left out.
    """
    begun = [recording.instant(first) for first, _ in loud_stretches(recording.samples)]
    near = (next((at for at in begun if abs(at - due) <= within), None) for due in dues)
    return [at - due for at, due in zip(near, dues, strict=True) if at is not None]


def overlaps(heard: Sequence[Onset]) -> int:
    """How many cues begin before the one before them has ended."""
    pairs = itertools.pairwise(heard)
    return sum(one.came + one.seconds > other.came for one, other in pairs)


def strange_sounds(recording: Recording, heard: Sequence[Onset]) -> int:
    """How many stretches of the recording can be heard that belong to no cue."""
    spans = [(one.came - 0.03, one.came + one.seconds + 0.05) for one in heard]
    count = 0
    for first, last in loud_stretches(recording.samples):
        start, end = recording.instant(first), recording.instant(last)
        count += not any(a <= start and end <= b for a, b in spans)
    return count


def loud_stretches(samples: Sequence[int]) -> list[tuple[int, int]]:
    """The first and last sample of each stretch that can be heard; short pauses do not part it."""
    found: list[tuple[int, int]] = []
    for block in range(0, len(samples), _BLOCK):
        piece = samples[block : block + _BLOCK]
        if max(piece) < _LOUD and min(piece) > -_LOUD:
            continue
        loud = [block + i for i, value in enumerate(piece) if abs(value) >= _LOUD]
        if found and loud[0] - found[-1][1] <= _PAUSE:
            found[-1] = (found[-1][0], loud[-1])
        else:
            found.append((loud[0], loud[-1]))
    return found


_BLOCK = 441
