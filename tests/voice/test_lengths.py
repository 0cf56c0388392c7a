"""How long a text takes: as it was rendered, else as estimated."""

from __future__ import annotations

from array import array
from pathlib import Path

import pytest

from exercise_app.core.cues import estimated_length
from exercise_app.core.settings import VoiceSettings
from exercise_app.voice.cache import Cache
from exercise_app.voice.lengths import CachedLengths
from exercise_app.voice.wav import Sound, write_checked

RATE = 22050


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    (tmp_path / "voice").mkdir()
    return Cache(tmp_path / "voice", str.upper)


def render(cache: Cache, voice: str | None, rate: int, text: str, seconds: float) -> Path:
    path = cache.path(voice, rate, text)
    write_checked(Sound(RATE, array("h", [900] * round(seconds * RATE))), path)
    return path


def test_what_was_rendered_takes_as_long_as_it_does(cache: Cache) -> None:
    render(cache, "Ida", 120, "Go", 1.5)
    lengths = CachedLengths(cache, VoiceSettings(name="Ida", rate=120))
    assert lengths("Go") == pytest.approx(1.5)
    assert lengths("Stop") == estimated_length("Stop", 120)


def test_another_voice_or_rate_is_another_sound(cache: Cache) -> None:
    render(cache, "Ida", 120, "Go", 1.5)
    for voice in (VoiceSettings(name="Ida", rate=121), VoiceSettings(name=None, rate=120)):
        assert CachedLengths(cache, voice)("Go") == estimated_length("Go", voice.rate)


def test_a_damaged_sound_is_estimated(cache: Cache) -> None:
    path = render(cache, None, 165, "Go", 1.5)
    path.write_bytes(path.read_bytes()[:-100])
    assert CachedLengths(cache, VoiceSettings())("Go") == estimated_length("Go", 165)


def test_a_plan_holds_together_while_its_cues_are_rendered(cache: Cache) -> None:
    lengths = CachedLengths(cache, VoiceSettings())
    before = lengths("Go")
    render(cache, None, 165, "Go", 1.5)
    assert lengths("Go") == before
    assert CachedLengths(cache, VoiceSettings())("Go") == pytest.approx(1.5)
