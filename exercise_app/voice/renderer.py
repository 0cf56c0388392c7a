"""The parent's side of rendering: jobs for the child process, its limits of time, one retry."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from exercise_app.voice import protocol
from exercise_app.voice.cache import Cache
from exercise_app.voice.child import Child

MODULE = "exercise_app.voice.render"


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds without a sign of life after which the child is ended."""

    start: float = 15.0
    cue: float = 10.0


class Renderer(QObject):
    """Renders one job at a time into the cache. A new job takes the place of one under way."""

    progress = Signal(int, int)
    """How many of the job's texts are dealt with, and how many there are."""
    rendered = Signal(str, float)
    """A text whose cue is in the cache now, and its length in seconds."""
    finished = Signal(object, object)
    """The lengths of the rendered texts (dict, seconds), and those that failed (list)."""
    trouble = Signal(str)
    """Why cues failed: `engine`, `storage`, `cues`; or `voice`: another one speaks."""

    def __init__(
        self, cache: Cache, limits: Limits | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._cache = cache
        self._limits = limits or Limits()
        self._child: Child | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._give_up)
        self._reset(None, 0, [])

    @property
    def is_busy(self) -> bool:
        """Whether a job is under way."""
        return self._child is not None

    @property
    def left(self) -> Collection[str]:
        """The texts of the job that are not dealt with yet."""
        return tuple(self._left) if self._child is not None else ()

    @property
    def pid(self) -> int:
        """The number of the process at work; 0 where none is."""
        return self._child.pid if self._child is not None else 0

    def render(self, voice: str | None, rate: int, texts: Iterable[str]) -> None:
        """Start to render `texts`, in their order, in that voice and rate (words a minute)."""
        self.cancel()
        self._reset(voice, rate, list(texts))
        self._run(bundled=False)

    def cancel(self) -> None:
        """Drop the job under way, if any; it gives no more signals."""
        self._timer.stop()
        if self._child is not None:
            self._child.kill()
            self._child = None

    def close(self) -> None:
        """End everything, and wait for it."""
        self._child = None
        self._timer.stop()
        for child in self.findChildren(Child):
            child.bury()

    def _reset(self, voice: str | None, rate: int, texts: list[str]) -> None:
        self._voice, self._rate = voice, rate
        self._left = texts
        self._batch: list[str] = []
        self._total = len(texts)
        self._lengths: dict[str, float] = {}
        self._failed: list[str] = []
        self._retried = self._started = False

    def _run(self, bundled: bool) -> None:
        self._started = False
        self._batch = list(self._left)
        self._child = Child(MODULE, self)
        self._child.message.connect(self._on_message)
        self._child.ended.connect(self._on_ended)
        self._child.start()
        self._child.send(self._job(bundled))
        self._timer.start(round(self._limits.start * 1000))

    def _job(self, bundled: bool) -> protocol.Message:
        return {
            "voice": self._voice,
            "rate": self._rate,
            "bundled": bundled,
            "folder": str(self._cache.folder),
            "cues": [
                {"text": self._cache.spoken(text), "path": str(self._path(text))}
                for text in self._batch
            ],
        }

    def _path(self, text: str) -> Path:
        return self._cache.path(self._voice, self._rate, text)

    def _on_message(self, message: protocol.Message) -> None:
        self._timer.start(round(self._limits.cue * 1000))
        match message:
            case {"is": "started", "known_voice": known}:
                self._started = True
                if not known:
                    self.trouble.emit("voice")
            case {"is": "done", "index": int(index), "seconds": int() | float() as seconds}:
                self._settle(index, float(seconds))
            case {"is": "failed", "index": int(index)}:
                self._settle(index, None)
            case {"is": "error", "why": "storage"}:
                self._end("storage")
            case {"is": "end"}:
                self._end("cues")

    def _settle(self, index: int, seconds: float | None) -> None:
        """One text is dealt with; an index that makes no sense is passed over."""
        text = self._batch[index] if 0 <= index < len(self._batch) else None
        if text is None or text not in self._left:
            return
        self._left.remove(text)
        if seconds is None:
            self._failed.append(text)
        else:
            self._lengths[text] = seconds
            self.rendered.emit(text, seconds)
        self.progress.emit(self._total - len(self._left), self._total)

    def _on_ended(self) -> None:
        """It ended before its work did: once more, what it stumbled over last."""
        self._child = None
        self._timer.stop()
        if self._retried:
            self._end("cues" if self._started else "engine")
            return
        self._retried = True
        if self._started:
            self._left = self._left[1:] + self._left[:1]
        self._run(bundled=not self._started)

    def _give_up(self) -> None:
        if self._child is not None:
            self._child.kill()
            self._on_ended()

    def _end(self, reason: str) -> None:
        self.cancel()
        self._failed += self._left
        self._left = []
        if self._failed:
            self.trouble.emit(reason)
        self.finished.emit(self._lengths, self._failed)
