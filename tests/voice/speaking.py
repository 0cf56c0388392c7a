"""Short names for what the tests of the speaker do over and over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from exercise_app.core.settings import VoiceSettings
from exercise_app.voice.speaker import Speaker

SOUNDS = Path(__file__).parents[2] / "assets" / "sounds"
SETTINGS = VoiceSettings()
TEXTS = ("Three.", "Two.", "One.")
MakeSpeaker = Callable[..., Speaker]


def prepared(qtbot: QtBot, speaker: Speaker, texts: tuple[str, ...] = TEXTS) -> Speaker:
    with qtbot.waitSignal(speaker.ready, timeout=20_000):
        speaker.prepare(texts)
    return speaker


def warmed(qtbot: QtBot, speaker: Speaker) -> Speaker:
    speaker.warm()
    qtbot.waitUntil(lambda: speaker.player.is_ready, timeout=20_000)
    return speaker


def listen(speaker: Speaker) -> list[str]:
    """What the speaker's player and notices say, as it comes."""
    heard: list[str] = []
    speaker.player.played.connect(lambda *_: heard.append("played"))
    speaker.player.dropped.connect(lambda _id, why: heard.append(why))
    speaker.notice.connect(heard.append)
    return heard
