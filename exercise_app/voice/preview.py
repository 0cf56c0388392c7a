"""Hearing how a voice sounds, beside whatever a session has prepared."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from exercise_app.core.settings import VoiceSettings
from exercise_app.voice.cache import Cache
from exercise_app.voice.player import Player
from exercise_app.voice.renderer import Renderer

_DELAY = 0.1
"""Seconds from when the sound is there to when it starts."""


class Preview(QObject):
    """Renders one text by itself and plays it through `player`."""

    trouble = Signal(str)
    """Why it cannot be heard, as `Renderer.trouble` tells it."""

    def __init__(self, cache: Cache, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cache, self._player = cache, player
        self._text: str | None = None
        self._settings = VoiceSettings()
        self._renderer = Renderer(cache, parent=self)
        self._renderer.finished.connect(self._play)
        self._renderer.trouble.connect(self.trouble)

    def speak(self, text: str, settings: VoiceSettings) -> None:
        """Say `text` as `settings` have it, as soon as it can be; in place of one on its way."""
        self._text, self._settings = text, settings
        self._player.warm()
        self._player.stop()
        if self._cache.seconds(self._path) is None:
            self._renderer.render(settings.name, settings.rate, [text])
        else:
            self._renderer.cancel()
            self._play()

    def cancel(self) -> None:
        """Leave it unsaid, where it has not begun."""
        self._text = None
        self._renderer.cancel()

    def close(self) -> None:
        """End the process, if one is at work, and wait for it."""
        self._text = None
        self._renderer.close()

    @property
    def _path(self) -> Path:
        return self._cache.path(self._settings.name, self._settings.rate, self._text or "")

    def _play(self) -> None:
        if self._text is not None and self._cache.seconds(self._path) is not None:
            sounds = [(self._path, self._settings.volume)]
            self._player.play(sounds, time.monotonic() + _DELAY)
        self._text = None
