"""The tones that come with the app."""

from __future__ import annotations

from pathlib import Path

import pytest

from exercise_app.voice.wav import read_checked
from tools.make_sounds import TONES, main

SOUNDS = Path(__file__).parents[2] / "assets" / "sounds"
NAMES = {"countdown", "go", "stop", "switch", "done", "count", "hold", "release", "chime"}


def test_every_tone_is_there_and_comes_from_its_recipe(tmp_path: Path) -> None:
    main(tmp_path)
    assert set(TONES) == {path.stem for path in SOUNDS.iterdir()} == NAMES
    for name in NAMES:
        made = read_checked(tmp_path / f"{name}.wav")
        kept = read_checked(SOUNDS / f"{name}.wav")
        assert (made.rate, len(made.samples)) == (kept.rate, len(kept.samples))
        pairs = zip(made.samples, kept.samples, strict=True)
        assert max(abs(a - b) for a, b in pairs) <= 1  # libraries of sines differ in the last bit


@pytest.mark.parametrize("name", sorted(NAMES))
def test_a_tone_is_soft_at_its_edges_and_never_loud(name: str) -> None:
    sound = read_checked(SOUNDS / f"{name}.wav")
    peak = max(abs(sample) for sample in sound.samples)
    assert 0.05 < peak / 32767 <= 0.3
    steps = [abs(b - a) for a, b in zip([0, *sound.samples], [*sound.samples, 0], strict=True)]
    assert max(steps[:20] + steps[-20:]) < peak / 8
    assert sound.seconds < 2


def test_counting_is_quieter_than_the_countdown_and_that_than_go() -> None:
    peaks = {name: max(read_checked(SOUNDS / f"{name}.wav").samples) for name in NAMES}
    assert peaks["count"] < peaks["countdown"] < peaks["go"]


def test_a_countdown_tick_is_over_long_before_the_next() -> None:
    assert read_checked(SOUNDS / "countdown.wav").seconds < 0.25
