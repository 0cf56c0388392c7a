"""Finding a known sound in a recording: a matched filter, coarse then fine, in plain Python."""

from __future__ import annotations

import math
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from operator import mul

from exercise_app.voice.wav import Sound
from tests.sound_server import RATE, Recording

_COARSE = 8
_HEAD = round(0.4 * RATE)
_AUDIBLE = 40


@dataclass(frozen=True, slots=True)
class Match:
    """Where a sound was found: its first sample's monotonic instant, and how like it is (to 1)."""

    at: float
    likeness: float


def find(recording: Recording, sound: Sound, due: float, within: float = 0.1) -> Match:
    """The place at which `sound` fits best, at most `within` seconds from monotonic `due`."""
    cue = at_recording_rate(sound)
    first = max(0, recording.index(due - within))
    reach = recording.index(due + within) - first
    heard = recording.samples[first : first + reach + len(cue)]
    rough = _best(_averaged(heard, _COARSE), _averaged(cue[:_HEAD], _COARSE), 0, reach // _COARSE)
    near = rough * _COARSE
    lag = _best(heard, cue[:_HEAD], max(0, near - 2 * _COARSE), near + 2 * _COARSE)
    return Match(recording.instant(first + lag), _likeness(heard[lag : lag + len(cue)], cue))


def loud_after(recording: Recording, start: float, end: float) -> float | None:
    """Seconds from monotonic `start` to the last audible sample before `end`; None if silent."""
    samples = recording.between(start, end)
    audible = [i for i, value in enumerate(samples) if abs(value) > _AUDIBLE]
    return audible[-1] / recording.rate if audible else None


def at_recording_rate(sound: Sound) -> array[int]:
    """The samples of `sound` at the recording's rate, by straight lines between them."""
    if sound.rate == RATE:
        return sound.samples
    samples, step = sound.samples, sound.rate / RATE
    stretched = array("h")
    for i in range(int((len(samples) - 1) / step)):
        whole = int(i * step)
        part = i * step - whole
        stretched.append(round(samples[whole] * (1 - part) + samples[whole + 1] * part))
    return stretched


def _averaged(samples: Sequence[int], width: int) -> list[float]:
    return [sum(samples[i : i + width]) / width for i in range(0, len(samples) - width + 1, width)]


def _best(heard: Sequence[float], cue: Sequence[float], first: int, last: int) -> int:
    """The lag from `first` to `last` at which `cue` correlates best with what was heard."""
    lags = range(first, max(first, min(last, len(heard) - len(cue))) + 1)
    return max(lags, key=lambda lag: sum(map(mul, heard[lag : lag + len(cue)], cue)))


def _likeness(heard: Sequence[float], cue: Sequence[float]) -> float:
    energy = math.sqrt(sum(map(mul, heard, heard)) * sum(map(mul, cue, cue)))
    return sum(map(mul, heard, cue)) / energy if energy else 0.0
