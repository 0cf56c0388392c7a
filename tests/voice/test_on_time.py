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

pytestmark = pytest.mark.realtime(3.5)

SOUNDS = Path(__file__).parents[2] / "assets" / "sounds"
TEXTS = ("Three.", "Go.")
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


def test_cues_and_tones_leave_on_time_and_silence_falls_at_once(
    qtbot: QtBot, speaker: Speaker, sound_server: SoundServer, record: Record, tmp_path: Path
) -> None:
    recorder = record(sound_server)
    start = time.monotonic() + 0.25
    dues = {text: start + 0.55 * place for place, text in enumerate(TEXTS)}
    tone_due = start + 0.55 * len(TEXTS)
    long_due = tone_due + 0.5
    for text, due in dues.items():
        _wait_until(qtbot, due - 0.25)
        speaker.play(text, None, due)
    speaker.play(None, "go", tone_due)
    speaker.play(LONG, "count", long_due)
    _wait_until(qtbot, long_due + 0.5)
    stopped = time.monotonic()
    speaker.play("Go.", None, stopped + 0.2)
    speaker.silence()
    _wait_until(qtbot, stopped + 0.6)
    recording = recorder.stop()

    sounds = {text: _sound(tmp_path / "cache", text) for text in TEXTS}
    matches = [find(recording, sounds[text], due, 0.03) for text, due in dues.items()]
    matches.append(find(recording, wav.read_checked(SOUNDS / "go.wav"), tone_due, 0.03))
    late = [m.at - due for m, due in zip(matches, [*dues.values(), tone_due], strict=True)]
    assert all(match.likeness > 0.98 for match in matches)
    assert max(map(abs, late)) < 0.020

    assert loud_after(recording, long_due, stopped) is not None
    last = loud_after(recording, stopped, stopped + 0.5)
    assert last is None or last < 0.020
