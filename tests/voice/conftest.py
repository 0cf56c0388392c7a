"""What the tests of speech and sound share."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from exercise_app.core.settings import VoiceSettings
from exercise_app.voice.speaker import Speaker
from tests.sound import frail_sound_server, record, shared_sound_server, sound_server
from tests.voice.speaking import SETTINGS, SOUNDS, MakeSpeaker

__all__ = ["frail_sound_server", "record", "shared_sound_server", "sound_server"]


@pytest.fixture
def no_system_espeak(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Child processes find a broken espeak-ng before the system's, and cannot load it."""
    folder = tmp_path / "broken-libraries"
    folder.mkdir()
    for name in ("libespeak-ng.so.1", "libespeak.so.1"):
        (folder / name).write_bytes(b"")
    monkeypatch.setenv("LD_LIBRARY_PATH", str(folder))


@pytest.fixture
def no_bundled_espeak(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Child processes have no espeakng-loader either."""
    shadow(tmp_path, monkeypatch, "espeakng_loader", 'raise ImportError("not installed")\n')


@pytest.fixture
def no_espeak_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's espeak-ng finds a folder without data, and ends the process from within C."""
    folder = tmp_path / "no-data" / "espeak-ng-data"
    folder.mkdir(parents=True)
    monkeypatch.setenv("ESPEAK_DATA_PATH", str(folder.parent))


@pytest.fixture
def make_speaker(qtbot: QtBot, tmp_path: Path) -> Iterator[MakeSpeaker]:
    """Makes speakers over one cache; they and their processes are gone after the test."""
    made: list[Speaker] = []

    def make(settings: VoiceSettings = SETTINGS) -> Speaker:
        made.append(Speaker(tmp_path / "cache", SOUNDS, settings))
        return made[-1]

    yield make
    pids = [pid for speaker in made for pid in (speaker.player.pid, speaker.renderer.pid)]
    for speaker in made:
        speaker.close()
        speaker.close()
    assert not [pid for pid in pids if pid and psutil.pid_exists(pid)]


def shadow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: str, code: str) -> None:
    """In child processes, `code` stands in the place of `module`."""
    folder = tmp_path / f"shadow-{module}"
    folder.mkdir()
    (folder / f"{module}.py").write_text(code, encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(folder), prepend=os.pathsep)
