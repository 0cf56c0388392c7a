"""Writes the tones in assets/sounds: `python tools/make_sounds.py [FOLDER]`.

Each tone is a few soft-edged notes. A note is a sine with two quieter overtones that fade sooner,
under an attack of a few milliseconds and a decay, so that it carries without harshness.
"""

from __future__ import annotations

import math
import sys
from array import array
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from exercise_app.voice.wav import Sound, write_checked

RATE = 44100
FOLDER = Path(__file__).resolve().parents[1] / "assets" / "sounds"
_OVERTONES = ((1.0, 1.0, 1.0), (2.0, 0.28, 1.8), (3.0, 0.10, 2.6))
"""Times the pitch, loudness, how much sooner it fades."""
_RELEASE = 0.02


@dataclass(frozen=True, slots=True)
class Note:
    """A note: its start, seconds to its end, pitch in hertz, and how soon it fades, in seconds."""

    at: float
    length: float
    pitch: float
    fade: float
    glide: float = 1.0
    attack: float = 0.005

    def value(self, time: float) -> float:
        """Its height at `time` seconds after the tone's start, about -1.4 to 1.4."""
        t = time - self.at
        if not 0 <= t < self.length:
            return 0.0
        edge = min(1.0, t / self.attack, (self.length - t) / _RELEASE)
        swell = math.sin(edge * math.pi / 2) ** 2
        turns = self.pitch * t * (1 + (self.glide - 1) * t / self.length / 2)
        return swell * sum(
            loud * math.exp(-t * sooner / self.fade) * math.sin(2 * math.pi * turns * times)
            for times, loud, sooner in _OVERTONES
        )


A4, C5, D5, E5, G5, A5, C6, E6 = 440.0, 523.25, 587.33, 659.26, 783.99, 880.0, 1046.5, 1318.5

TONES: dict[str, tuple[float, tuple[Note, ...]]] = {
    "countdown": (0.22, (Note(0, 0.14, A5, 0.05),)),
    "go": (0.30, (Note(0, 0.10, A5, 0.12), Note(0.08, 0.34, E6, 0.12))),
    "stop": (0.26, (Note(0, 0.14, A5, 0.10), Note(0.11, 0.38, D5, 0.14))),
    "switch": (0.26, (Note(0, 0.16, G5, 0.10), Note(0.15, 0.34, C6, 0.12))),
    "done": (0.28, (Note(0, 0.5, C5, 0.25), Note(0.16, 0.6, E5, 0.28), Note(0.32, 0.9, G5, 0.35))),
    "count": (0.10, (Note(0, 0.07, A5, 0.025),)),
    "hold": (0.14, (Note(0, 0.24, E5, 0.09, attack=0.012),)),
    "release": (0.14, (Note(0, 0.24, C5, 0.09, glide=0.9, attack=0.012),)),
    "chime": (0.22, (Note(0, 1.6, A4, 0.5, attack=0.02), Note(0, 1.3, E5, 0.4, attack=0.02))),
}
"""For each tone its peak (of 1; at most 0.3) and its notes."""


def tone(name: str) -> Sound:
    """The tone `name`, one of TONES."""
    peak, notes = TONES[name]
    seconds = max(note.at + note.length for note in notes)
    values = [sum(n.value(i / RATE) for n in notes) for i in range(round(seconds * RATE))]
    scale = peak * 32767 / max(abs(value) for value in values)
    return Sound(RATE, array("h", (round(value * scale) for value in values)))


def main(folder: Path) -> None:
    """Write every tone into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in TONES:
        write_checked(tone(name), folder / f"{name}.wav")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
