"""Turns a session's sounds into words and tones, as its routine's speech asks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from exercise_app.core import wording
from exercise_app.core.cues import FIXED, is_said, is_toned
from exercise_app.core.events import Effect, Silence, Sound
from exercise_app.core.room import Cue, CueKind
from exercise_app.core.routine import Speech
from exercise_app.core.session_state import Session
from exercise_app.core.timeline import Timeline

_ALWAYS_TONED = FIXED - {CueKind.COUNTDOWN}
"""Cues whose tone sounds beside their words; a countdown's words stand alone."""


class Voice(Protocol):
    """What sounding asks of the speaker."""

    def lengths(self) -> Mapping[str, float]:
        """The texts that can be spoken, and the seconds that each lasts."""
        ...

    def play(self, text: str | None, tone: str | None, due: float) -> None:
        """Speak and sound at an instant of the monotonic clock."""
        ...

    def silence(self) -> None:
        """Stop everything, also what was asked for and is still to come."""
        ...


def texts_of(timeline: Timeline) -> Iterable[str]:
    """What a session may say, in the order in which it is needed; nothing where it is quiet."""
    speech = timeline.routine.speech
    said = [cue.text for cue in timeline.cues if is_said(cue.kind, speech)]
    prompts = [*wording.COUNTDOWN.values(), wording.GO] if is_said(CueKind.GO, speech) else []
    return dict.fromkeys([*said, *prompts])


class Sounding:
    """A handler for the engine that makes cues heard."""

    def __init__(self, voice: Voice, speech: Speech) -> None:
        self._voice, self._speech = voice, speech

    def __call__(self, session: Session, effect: Effect) -> None:
        """Sound what is asked for; silence at once where that is asked."""
        if isinstance(effect, Silence):
            self._voice.silence()
        elif isinstance(effect, Sound):
            text = self._words(effect.cue)
            tone = self._tone(effect.cue, spoken=text is not None)
            if text is not None or tone is not None:
                self._voice.play(text, tone, effect.due)

    def _words(self, cue: Cue) -> str | None:
        said = cue.spoken and is_said(cue.kind, self._speech)
        return cue.text if said and cue.text in self._voice.lengths() else None

    def _tone(self, cue: Cue, *, spoken: bool) -> str | None:
        if not is_toned(cue.kind, self._speech):
            return None
        return cue.kind.value if not spoken or cue.kind in _ALWAYS_TONED else None
