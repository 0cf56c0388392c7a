"""The speaker where speech or sound is missing or hangs: one calm notice, and it goes on."""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from exercise_app.voice.cache import Cache
from tests.sound_server import SoundServer
from tests.voice.conftest import shadow
from tests.voice.speaking import (
    SETTINGS,
    TEXTS,
    MakeSpeaker,
    listen,
    prepared,
    warmed,
)

pytestmark = pytest.mark.realtime(0.5)


def test_with_no_engine_tones_go_on_and_one_notice_says_what_to_install(
    qtbot: QtBot,
    sound_server: SoundServer,
    make_speaker: MakeSpeaker,
    no_system_espeak: None,
    no_bundled_espeak: None,
) -> None:
    speaker = make_speaker()
    heard = listen(speaker)
    prepared(qtbot, speaker)
    prepared(qtbot, speaker)
    assert len(heard) == 1
    assert "espeak-ng" in heard[0]
    assert speaker.lengths() == {}
    warmed(qtbot, speaker)
    with qtbot.waitSignal(speaker.player.played, timeout=10_000):
        speaker.play("One.", "countdown", time.monotonic() + 0.1)


def test_with_no_device_nothing_blocks_and_one_notice_comes(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, make_speaker: MakeSpeaker
) -> None:
    monkeypatch.setenv("PULSE_SERVER", "unix:/nonexistent/socket")
    monkeypatch.setenv("QT_AUDIO_BACKEND", "pulseaudio")
    speaker = prepared(qtbot, make_speaker())
    heard = listen(speaker)
    longest = 0.0
    with qtbot.waitSignal(speaker.player.dropped, timeout=10_000):
        for call in (
            speaker.warm,
            lambda: speaker.play("One.", "go", time.monotonic() + 1.0),
        ):
            began = time.monotonic()
            call()
            longest = max(longest, time.monotonic() - began)
    speaker.warm()
    assert longest < 0.05
    assert len([line for line in heard if line.startswith("No sound device")]) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX are used")
def test_no_call_blocks_while_the_player_hangs(
    qtbot: QtBot, sound_server: SoundServer, make_speaker: MakeSpeaker
) -> None:
    speaker = warmed(qtbot, prepared(qtbot, make_speaker()))
    hung = speaker.player.pid
    os.kill(hung, signal.SIGSTOP)
    for number in range(1000):  # more than a pipe holds: to wait for the reader would not end
        speaker.play("One.", "go", time.monotonic() + 0.01 * number)
        speaker.silence()
        speaker.set_muted(bool(number % 2))
    assert speaker.player.pid == hung
    speaker.set_muted(False)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_with_a_full_disk_under_the_cache_tones_go_on_and_one_notice_comes(
    qtbot: QtBot,
    sound_server: SoundServer,
    make_speaker: MakeSpeaker,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cache = tmp_path / "cache"
    cache.mkdir()
    stems = [Cache(cache).path(None, SETTINGS.rate, text).stem for text in TEXTS]
    raw = [f"{cache}/{stem}.raw.%d.wav" for stem in stems]
    full = f"import os\nfor name in {raw!r}:\n    os.symlink('/dev/full', name % os.getpid())\n"
    shadow(tmp_path, monkeypatch, "sitecustomize", full)
    speaker = make_speaker()
    heard = listen(speaker)
    prepared(qtbot, speaker)
    assert [line for line in heard if "space on the disk" in line] == heard
    assert len(heard) == 1
    warmed(qtbot, speaker)
    with qtbot.waitSignal(speaker.player.played, timeout=10_000):
        speaker.play("One.", "countdown", time.monotonic() + 0.1)
