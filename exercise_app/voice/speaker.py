"""The voice as the rest of the app knows it: prepare texts, play cues at their instants, silence.

Nothing here waits, and nothing raises into a session: where speech or sound is missing, cues do not
sound, and `notice` says once why.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from exercise_app.core.settings import VoiceSettings
from exercise_app.voice.cache import Cache
from exercise_app.voice.notices import notice
from exercise_app.voice.player import Player
from exercise_app.voice.preview import Preview
from exercise_app.voice.renderer import Renderer

_log = logging.getLogger(__name__)
_GRACE = 1000
"""Milliseconds that the player is given to get ready before a session begins without it."""


@dataclass(frozen=True, slots=True)
class _Cue:
    """A text's sound in the cache, and its length in seconds."""

    path: Path
    seconds: float


class Speaker(QObject):
    """Speaks texts and sounds tones. `sounds_dir` holds the tones, `<name>.wav`.

    What is prepared is rendered in the order of need: `usable` comes once the first of it is
    there. A voice or rate changed by `apply` speaks from `switch` on; the old one goes on until
    then. `spoken` gives a text as the engine is handed it.
    """

    progress = Signal(int, int)
    """How many of the texts being rendered are done, and how many there are."""
    usable = Signal()
    """The first of the texts are there, as many as `prepare` or `apply` asked for; once each."""
    ready = Signal()
    """Every prepared text that can be spoken is there; `lengths` tells how long each lasts."""
    warmed = Signal()
    """`is_warm` has become true."""
    notice = Signal(str)
    """A calm sentence: what is missing and how to get it. At most once for a cause."""

    lead_in = 0.25
    """Seconds by which a cue has to be asked for ahead to be heard at its very instant."""

    def __init__(
        self,
        cache_dir: Path,
        sounds_dir: Path,
        settings: VoiceSettings,
        parent: QObject | None = None,
        spoken: Callable[[str], str] = str,
    ) -> None:
        super().__init__(parent)
        self._cache = Cache(cache_dir, spoken)
        self._tones = {path.stem: path for path in sorted(sounds_dir.glob("*.wav"))}
        self._settings = settings
        self._texts: tuple[str, ...] = ()
        self._cues: dict[str, _Cue] = {}
        self._coming: dict[str, _Cue] | None = None
        self._first: frozenset[str] | None = None
        self._is_ready = True
        self._muted = False
        self._preview: Preview | None = None
        self._damaged: set[str] = set()
        self._healed: set[str] = set()
        self._told: set[str] = set()
        self._renderer = Renderer(self._cache, parent=self)
        self._renderer.rendered.connect(self._on_rendered)
        self._renderer.progress.connect(self._on_progress)
        self._renderer.finished.connect(self._on_finished)
        self._renderer.trouble.connect(self._tell)
        self._player = Player(parent=self)
        self._player.bad.connect(self._on_bad)
        self._player.trouble.connect(self._tell)
        self._player.settled.connect(self.warmed)
        self._grace = QTimer(self, singleShot=True, interval=_GRACE)
        self._grace.timeout.connect(self.warmed)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    @property
    def is_ready(self) -> bool:
        """Whether nothing is being rendered that was asked for by `prepare`."""
        return self._is_ready

    @property
    def player(self) -> Player:
        """The player, for those who watch over it (its signals, its process)."""
        return self._player

    @property
    def renderer(self) -> Renderer:
        """The renderer, for those who watch over it."""
        return self._renderer

    def prepare(self, texts: Iterable[str], first: int | None = None) -> None:
        """See to it that these texts can be spoken, in the order in which they are needed.

        What the cache lacks is rendered. `usable` follows once the first `first` of them (None:
        all) are there, then `ready`; both at once where nothing is missing.
        """
        self._coming = None
        self._healed.clear()
        self._damaged.clear()
        self._want(texts)
        self._cues = self._cached()
        self._render_missing(self._cues, first)

    def add(self, texts: Iterable[str]) -> None:
        """Prepare these texts too, after those asked for before; `ready` follows again."""
        self._want([*self._texts, *texts])
        there = self._cues if self._coming is None else self._coming
        there |= self._cached()
        self._render_missing(there)

    def lengths(self) -> Mapping[str, float]:
        """The texts that can be spoken now, and how long each lasts, in seconds."""
        return {text: cue.seconds for text, cue in self._cues.items()}

    def coming_lengths(self) -> Mapping[str, float]:
        """As `lengths` after a `switch` now; what the new voice lacks the old one says."""
        return {text: cue.seconds for text, cue in (self._cues | (self._coming or {})).items()}

    def switch(self) -> None:
        """Let the voice that `apply` chose speak from the next cue on, as far as it is there."""
        if self._coming is not None:
            self._cues |= self._coming
            self._coming = None

    def warm(self) -> None:
        """Start the player ahead of a session; `warmed` follows once the first cue can be on time.

        That is within a second in any case: where sound is missing or hangs a session begins too.
        """
        self._player.warm()
        self._load()
        self._grace.start()

    @property
    def is_warm(self) -> bool:
        """Whether the player is ready, or has had the time that it is given for that."""
        return self._player.is_settled or not self._grace.isActive()

    def play(self, text: str | None, tone: str | None, due: float, gain: float = 1.0) -> None:
        """Sound `tone` and speak `text` at instant `due` of time.monotonic (seconds).

        `gain` makes the tone softer. Best 0.5 to 1 s ahead. A text without a rendered cue, or an
        unknown tone, is left out; what is more than 0.3 s late is not sounded.
        """
        if self._muted:
            return
        sounds = []
        if tone is not None and tone in self._tones and self._settings.tones > 0:
            sounds.append((self._tones[tone], self._settings.tones * gain))
        cue = self._cues.get(text) if text is not None else None
        if cue is not None and self._settings.volume > 0:
            sounds.append((cue.path, self._settings.volume))
        if sounds:
            self._player.play(sounds, due)

    def preview(self, text: str) -> None:
        """Speak `text` with the present settings as soon as it can be; no session notices."""
        if self._preview is None:
            self._preview = Preview(self._cache, self._player, self)
            self._preview.trouble.connect(self._tell)
        self._preview.speak(text, self._settings)

    def silence(self) -> None:
        """Stop all that sounds, and drop what was scheduled, at once."""
        if self._preview is not None:
            self._preview.cancel()
        self._player.stop()

    def set_muted(self, muted: bool) -> None:
        """With True: silence, and nothing sounds until it is False."""
        self._muted = muted
        if muted:
            self.silence()

    def apply(
        self, settings: VoiceSettings, texts: Iterable[str] = (), first: int | None = None
    ) -> bool:
        """Take new settings; gives whether they ask for another voice or rate.

        Volumes hold from the next cue on. For another voice `texts` are rendered as by `prepare`,
        in the order in which they are needed from now on; it speaks once `switch` is called.
        """
        before, self._settings = self._settings, settings
        if (before.name, before.rate) == (settings.name, settings.rate):
            return False
        self._told.discard("voice")
        self._want(texts)
        self._coming = self._cached()
        self._render_missing(self._coming, first)
        return True

    def close(self) -> None:
        """End both processes and wait for them. Nothing sounds after this."""
        self._renderer.close()
        if self._preview is not None:
            self._preview.close()
        self._player.close()

    def _cached(self) -> dict[str, _Cue]:
        found = {}
        for text in self._texts:
            path = self._path(text)
            seconds = self._cache.seconds(path)
            if seconds is not None:
                found[text] = _Cue(path, seconds)
        return found

    def _path(self, text: str) -> Path:
        return self._cache.path(self._settings.name, self._settings.rate, text)

    def _want(self, texts: Iterable[str]) -> None:
        self._texts = tuple(dict.fromkeys(texts))

    def _render_missing(self, there: Mapping[str, _Cue], first: int | None = None) -> None:
        missing = [text for text in self._texts if text not in there]
        self._first = frozenset(self._texts[:first])
        self._is_ready = not missing
        if missing:
            self._renderer.render(self._settings.name, self._settings.rate, missing)
            self._tell_usable()
        else:
            self._renderer.cancel()
            self._become_ready()

    def _tell_usable(self) -> None:
        """Say it once the first texts are dealt with."""
        if self._first is not None and self._first.isdisjoint(self._renderer.left):
            self._first = None
            self._load()
            self.usable.emit()

    def _on_rendered(self, text: str, seconds: float) -> None:
        cues = self._cues if self._coming is None else self._coming
        cues[text] = _Cue(self._path(text), seconds)

    def _on_progress(self, done: int, total: int) -> None:
        self.progress.emit(done, total)
        self._tell_usable()

    def _on_finished(self, lengths: Mapping[str, float], failed: list[str]) -> None:
        _log.debug("rendered %d cues, %d failed", len(lengths), len(failed))
        self._is_ready = True
        self._become_ready()

    def _become_ready(self) -> None:
        """All that could be rendered is there."""
        self._tell_usable()
        self._load()
        self.ready.emit()
        self._heal()

    def _load(self) -> None:
        known = self._cues | (self._coming or {})
        cues = [known[text].path for text in self._texts if text in known]
        self._player.load([*self._tones.values(), *cues])

    def _on_bad(self, path: str) -> None:
        """A cue turned out to be damaged or gone: render it again (once), for the next time."""
        damaged = [text for text, cue in self._cues.items() if str(cue.path) == path]
        self._cache.discard(Path(path))
        for text in damaged:
            del self._cues[text]
        self._damaged |= set(damaged) - self._healed
        if not self._renderer.is_busy:
            self._heal()

    def _heal(self) -> None:
        """Render again what turned out to be damaged, and what else is missing."""
        if self._damaged:
            self._healed |= self._damaged
            self._damaged.clear()
            self._render_missing(self._cues if self._coming is None else self._coming)

    def _tell(self, cause: str) -> None:
        _log.info("speech or sound is short of something: %s", cause)
        if cause not in self._told:
            self._told.add(cause)
            self.notice.emit(notice(cause, self._settings.name))
