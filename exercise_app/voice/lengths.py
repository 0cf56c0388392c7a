"""How long each text takes to say, as far as it has been rendered before; no voice is needed."""

from __future__ import annotations

from exercise_app.core.cues import estimated_length
from exercise_app.core.settings import VoiceSettings
from exercise_app.voice import wav
from exercise_app.voice.cache import Cache


class CachedLengths:
    """The seconds that a text takes in the voice of `settings`: as it lies in `cache`, else an
    estimate from the text and the rate.

    Each text is looked for once, so that a plan holds together while others are rendered.
    """

    def __init__(self, cache: Cache, settings: VoiceSettings) -> None:
        self._cache, self._settings = cache, settings
        self._known: dict[str, float] = {}

    def __call__(self, text: str) -> float:
        """Seconds that `text` takes to say."""
        seconds = self._known.get(text)
        if seconds is None:
            seconds = self._known[text] = self._look(text)
        return seconds

    def _look(self, text: str) -> float:
        rate = self._settings.rate
        rendered = wav.checked_seconds(self._cache.path(self._settings.name, rate, text))
        return estimated_length(text, rate) if rendered is None else rendered
