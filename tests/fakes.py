"""Stand-ins for what a test must hold in its hand: the clocks, and a voice that remembers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, Signal

from exercise_app.core.clocks import Reading
from exercise_app.core.settings import VoiceSettings
from exercise_app.desktop.clock import Clocks


@dataclass
class FakeClock:
    """Clocks that stand still until they are told to go on."""

    now: datetime = datetime(2026, 11, 18, 7, 30, tzinfo=UTC)
    mono: float = 1000.0
    boot: float = 5000.0

    def advance(self, seconds: float) -> None:
        """Let real time pass."""
        self.mono += seconds
        self.boot += seconds
        self.now += timedelta(seconds=seconds)

    def sleep(self, seconds: float) -> None:
        """Let the computer sleep: only some clocks go on."""
        self.boot += seconds
        self.now += timedelta(seconds=seconds)

    def clocks(self) -> Clocks:
        """These clocks as the app takes them."""
        return Clocks(
            read=lambda: Reading(self.mono, self.boot),
            local=lambda: self.now,
            zone=lambda: "Europe/Berlin",
        )


@dataclass(frozen=True)
class Heard:
    """Something that the voice was asked for."""

    text: str | None
    tone: str | None
    due: float
    gain: float = 1.0


@dataclass
class Said:
    """What was asked of the voice, in order; silences as None."""

    log: list[Heard | None] = field(default_factory=list)

    @property
    def words(self) -> list[str]:
        """The texts that were to be spoken."""
        return [heard.text for heard in self.log if heard is not None and heard.text]


class FakeSpeaker(QObject):
    """A voice that can say everything and only remembers it."""

    progress = Signal(int, int)
    usable = Signal()
    ready = Signal()
    warmed = Signal()
    notice = Signal(str)
    lead_in = 0.0
    is_warm = True

    def __init__(self, *, mute_texts: bool = False) -> None:
        super().__init__()
        self.said = Said()
        self.settings: VoiceSettings | None = None
        self.muted = False
        self.prepared: tuple[str, ...] = ()
        self.switched: list[VoiceSettings | None] = []
        self.previewed: list[str] = []
        self._has_no_voice = mute_texts

    def preview(self, text: str) -> None:
        self.previewed.append(text)

    def prepare(self, texts: Iterable[str], first: int | None = None) -> None:
        self.prepared = tuple(texts)
        self.usable.emit()
        self.ready.emit()

    def add(self, texts: Iterable[str]) -> None:
        self.prepared += tuple(texts)
        self.ready.emit()

    def lengths(self) -> Mapping[str, float]:
        return {} if self._has_no_voice else {t: 0.2 + 0.05 * len(t) for t in self.prepared}

    def coming_lengths(self) -> Mapping[str, float]:
        return self.lengths()

    def switch(self) -> None:
        self.switched.append(self.settings)

    def warm(self) -> None:
        pass

    def play(self, text: str | None, tone: str | None, due: float, gain: float = 1.0) -> None:
        if not self.muted:
            self.said.log.append(Heard(text, tone, due, gain))

    def silence(self) -> None:
        self.said.log.append(None)

    def set_muted(self, muted: bool) -> None:
        self.muted = muted

    def apply(
        self, settings: VoiceSettings, texts: Iterable[str] = (), first: int | None = None
    ) -> bool:
        self.settings = settings
        self.prepare([*self.prepared, *texts])
        return True

    def close(self) -> None:
        pass
