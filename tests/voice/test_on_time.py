"""What leaves the machine, recorded from a real sound server and matched against the cues."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from exercise_app.core.settings import VoiceSettings
from exercise_app.voice import wav
from exercise_app.voice.cache import Cache
from exercise_app.voice.speaker import Speaker
from tests.sound_match import find, loud_after
from tests.sound_server import Recorder, SoundServer

SOUNDS = Path(__file__).parents[2] / "assets" / "sounds"
TEXTS = ("Three.", "Two.", "One.", "Go.")
LONG = "Next, bird dog. Left arm and right leg. Six reps, five-second holds."
Record = Callable[[SoundServer], Recorder]


@pytest.fixture
def speaker(qtbot: QtBot, sound_server: SoundServer, tmp_path: Path) -> Iterator[Speaker]:
    """A speaker with its cues rendered and its player running."""
    speaker = Speaker(tmp_path / "cache", SOUNDS, VoiceSettings())
    speaker.warm()
    with qtbot.waitSignal(speaker.ready, timeout=20_000):
        speaker.prepare([*TEXTS, LONG])
    qtbot.waitUntil(lambda: speaker.player.is_ready, timeout=20_000)
    yield speaker
    speaker.close()


def _sound(cache: Path, text: str) -> wav.Sound:
    return wav.read_checked(Cache(cache).path(None, VoiceSettings().rate, text))


def _wait_until(qtbot: QtBot, instant: float) -> None:
    qtbot.waitUntil(lambda: time.monotonic() >= instant, timeout=10_000)


def test_cues_and_tones_leave_within_20_ms_of_their_instants(
    qtbot: QtBot, speaker: Speaker, sound_server: SoundServer, record: Record, tmp_path: Path
) -> None:
    recorder = record(sound_server)
    start = time.monotonic() + 0.6
    dues = {text: start + 0.55 * place for place, text in enumerate(TEXTS)}
    for text, due in dues.items():
        _wait_until(qtbot, due - 0.5)
        speaker.play(text, None, due)
    tone_due = start + 0.55 * len(TEXTS)
    speaker.play(None, "go", tone_due)
    _wait_until(qtbot, tone_due + 0.6)
    recording = recorder.stop()

    sounds = {text: _sound(tmp_path / "cache", text) for text in TEXTS}
    matches = [find(recording, sounds[text], due) for text, due in dues.items()]
    matches.append(find(recording, wav.read_checked(SOUNDS / "go.wav"), tone_due))
    late = [m.at - due for m, due in zip(matches, [*dues.values(), tone_due], strict=True)]

    assert all(match.likeness > 0.98 for match in matches)
    assert max(map(abs, late)) < 0.020


def test_silence_falls_within_20_ms_and_drops_the_cues_to_come(
    qtbot: QtBot, speaker: Speaker, sound_server: SoundServer, record: Record
) -> None:
    recorder = record(sound_server)
    due = time.monotonic() + 0.3
    speaker.play(LONG, "go", due)
    speaker.play("Three.", None, due + 1.2)
    _wait_until(qtbot, due + 0.8)
    stopped = time.monotonic()
    speaker.silence()
    _wait_until(qtbot, stopped + 1.0)
    recording = recorder.stop()

    assert loud_after(recording, due, stopped) is not None
    last = loud_after(recording, stopped, stopped + 0.9)
    assert last is None or last < 0.020
