"""The voice of one session: rendered in the order of need, and changed at the borders of works."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from exercise_app.core.cues import estimated_length
from exercise_app.core.events import Effect, Relaid
from exercise_app.core.kinds import Speech
from exercise_app.core.session_state import Session
from exercise_app.core.settings import VoiceSettings
from exercise_app.core.timeline import Timeline
from exercise_app.engine import Engine
from exercise_app.presenters.sounding import texts_of

if TYPE_CHECKING:
    from exercise_app.voice.speaker import Speaker

SOON = 60.0
"""Seconds of a session whose cues are there before it starts; the rest is rendered meanwhile."""
_OFF_BY = (1.0, 1.3, 0.75)
"""How far estimates may be off; with other lengths an announcement takes another wording."""


@dataclass(frozen=True, slots=True)
class Measured:
    """The seconds that each text takes: as rendered, else as estimated for a rate."""

    known: Mapping[str, float]
    rate: int
    off_by: float = 1.0

    def __call__(self, text: str) -> float:
        """Seconds that `text` takes to say."""
        seconds = self.known.get(text)
        return self._estimate(text) if seconds is None else seconds

    def _estimate(self, text: str) -> float:
        return estimated_length(text, self.rate) * self.off_by


def needed(
    timeline: Timeline, index: int, rate: int, speech: Speech | None = None
) -> tuple[list[str], int]:
    """What may be said under `speech` (None: the routine's own) from the segment `index` on, then
    before it, in the order of need.

    With it comes how many of these texts the first minute takes. They hold every wording that
    comes up where the voice, at `rate` words a minute, is quicker or slower than estimated.
    """
    ahead: dict[str, float] = {}
    plans = [timeline.with_lengths(Measured({}, rate, off_by)) for off_by in _OFF_BY]
    for plan in plans:
        for text, seconds in _seconds_ahead(plan, index):
            ahead[text] = min(seconds, ahead.get(text, seconds))
    texts = dict.fromkeys(text for plan in plans for text in texts_of(plan, speech))
    at_once = 0.0 if index else timeline.duration
    order = sorted(texts, key=lambda text: ahead.get(text, at_once))
    return order, sum(ahead.get(text, at_once) <= SOON for text in order)


def _seconds_ahead(timeline: Timeline, index: int) -> list[tuple[str, float]]:
    """Each cue's text, and after how many timed seconds from the segment `index` on it comes."""
    starts = [0.0]
    for length in timeline.part_lengths:
        starts.append(starts[-1] + length)
    here = timeline.segments[index]
    begin = starts[here.part] + here.start
    placed = [(cue, starts[cue.part] + cue.at - begin) for cue in timeline.cues]
    return [
        (text, at if at >= 0 else at + timeline.duration)
        for cue, at in placed
        for text in (cue.text, cue.brief)
    ]


class Voicing(QObject):
    """Prepares what a session says, and tells its engine how long it takes; a handler for it."""

    usable = Signal()
    """The session may begin: its first minute's cues and the player are there, as far as they can
    be. It may come again.
    """

    def __init__(self, speaker: Speaker, rate: Callable[[], int], parent: QObject) -> None:
        super().__init__(parent)
        self._speaker, self._rate = speaker, rate
        self._engine: Engine | None = None
        self._speech: Speech | None = None
        self._wanted: set[str] = set()
        self._handed: Measured | None = None
        self._is_rendered = False

    @property
    def is_prepared(self) -> bool:
        """Whether anything was asked to be rendered."""
        return self._engine is not None

    def prepare(self, engine: Engine, index: int) -> None:
        """Render what the session says, what it says from the segment `index` on first."""
        self._engine = engine
        self._speaker.usable.connect(self._on_usable)
        self._speaker.ready.connect(self._on_ready)
        self._speaker.warmed.connect(self._tell_usable)
        self._speaker.warm()
        texts, first = needed(engine.session.timeline, index, self._rate(), self._speech)
        self._wanted = set(texts)
        self._speaker.prepare(texts, first)

    def change(self, settings: VoiceSettings) -> None:
        """Go on with other settings; another voice from the border on at which it is there."""
        session = self._engine.session if self._engine is not None else None
        if session is None or session.segment is None:
            self._speaker.apply(settings)
            return
        texts, first = needed(session.timeline, session.index, settings.rate, self._speech)
        handed, self._handed = self._handed, None
        if self._speaker.apply(settings, texts, first):
            self._wanted = set(texts)
        else:
            self._handed = handed

    def say(self, speech: Speech) -> None:
        """Go on with another profile of speech: what it says more is rendered meanwhile."""
        self._speech = speech
        if self._engine is None or self._engine.session.segment is None:
            return
        session = self._engine.session
        texts, _ = needed(session.timeline, session.index, self._rate(), speech)
        lacking = [text for text in texts if text not in self._wanted]
        if lacking:
            self._wanted |= set(lacking)
            self._speaker.add(lacking)

    def close(self) -> None:
        """Follow the speaker no longer."""
        if self._engine is not None:
            self._speaker.usable.disconnect(self._on_usable)
            self._speaker.ready.disconnect(self._on_ready)
            self._speaker.warmed.disconnect(self._tell_usable)
            self._engine = None

    def __call__(self, session: Session, effect: Effect) -> None:
        """At the border where the new lengths hold the voice that has them takes over."""
        if isinstance(effect, Relaid) and session.timeline.lengths is self._handed:
            self._speaker.switch()

    def _on_usable(self) -> None:
        self._hand_over()
        self._is_rendered = True
        self._tell_usable()

    def _tell_usable(self) -> None:
        if self._is_rendered and self._speaker.is_warm:
            self.usable.emit()

    def _on_ready(self) -> None:
        """Everything is there: where true lengths ask for other wordings, those as well."""
        self._hand_over()
        if self._engine is None or self._handed is None:
            return
        placed = self._engine.session.timeline.with_lengths(self._handed)
        lacking = [text for text in texts_of(placed, self._speech) if text not in self._wanted]
        if lacking:
            self._wanted |= set(lacking)
            self._speaker.add(lacking)

    def _hand_over(self) -> None:
        """Have the cues placed by the lengths that are known by now."""
        measured = Measured(self._speaker.coming_lengths(), self._rate())
        if self._engine is not None and measured != self._handed:
            self._handed = measured
            self._engine.use_lengths(measured)
