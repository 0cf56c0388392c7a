"""Turns a session's sounds into words and tones, as much as its profile of speech asks for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from exercise_app.core.events import Effect, Silence, Sound
from exercise_app.core.kinds import Speech
from exercise_app.core.profile import is_said, tone_gain, tone_of, words_of
from exercise_app.core.relaying import has_room
from exercise_app.core.room import Cue, CueKind
from exercise_app.core.session_state import Session
from exercise_app.core.timeline import Timeline


class Voice(Protocol):
    """What sounding asks of the speaker."""

    def lengths(self) -> Mapping[str, float]:
        """The texts that can be spoken, and the seconds that each lasts."""
        ...

    def play(self, text: str | None, tone: str | None, due: float, gain: float = 1.0) -> None:
        """Speak and sound at an instant of the monotonic clock, the tone softer by `gain`."""
        ...

    def silence(self) -> None:
        """Stop everything, also what was asked for and is still to come."""
        ...


def texts_of(timeline: Timeline, speech: Speech | None = None) -> Iterable[str]:
    """What a session may say under `speech` (None: the routine's own), in the order of need.

    Nothing where it is quiet.
    """
    speech = speech or timeline.routine.speech
    said = [text for cue in timeline.cues if (text := words_of(cue, speech)) is not None]
    phrases = timeline.phrases
    prompts = [*phrases.countdown.values(), phrases.go] if is_said(CueKind.GO, speech) else []
    return dict.fromkeys([*said, *prompts])


class Sounding:
    """A handler for the engine that makes cues heard; `speech` may change at any time."""

    def __init__(self, voice: Voice, speech: Speech) -> None:
        self._voice, self.speech = voice, speech

    def __call__(self, session: Session, effect: Effect) -> None:
        """Sound what is asked for; silence at once where that is asked."""
        if isinstance(effect, Silence):
            self._voice.silence()
        elif isinstance(effect, Sound):
            cue, kind = effect.cue, session.timeline.routine.kind
            text = self._words(session, cue)
            tone = tone_of(cue, self.speech, kind, spoken=text is not None)
            if text is not None or tone is not None:
                self._voice.play(text, tone, effect.due, tone_gain(kind))

    def _words(self, session: Session, cue: Cue) -> str | None:
        """The words for `cue` that can be spoken and have room: those meant, else the whole."""
        meant = words_of(cue, self.speech)
        if meant is None:
            return None
        known = self._voice.lengths()
        for text in dict.fromkeys((meant, cue.text)):
            if text in known and has_room(session.timeline, cue, known[text]):
                return text
        return None
