"""The parent's side of playing: keeps a player process going, and does without where it cannot.

Every cue is answered by the child. Where no answer comes in time the child hangs (as it does when
the sound server does): it is ended, and a new one takes over the cues still to come.
"""

from __future__ import annotations

import itertools
import math
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from exercise_app.voice import protocol
from exercise_app.voice.child import Child
from exercise_app.voice.deadlines import Deadlines

MODULE = "exercise_app.voice.player_child"


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds: how long to wait for a child, and between one and the next."""

    start: float = 10.0
    answer: float = 0.5
    stop: float = 0.3
    farewell: float = 0.5
    second_look: float = 0.05
    retries: Sequence[float] = (0.0, 0.5, 2.0)
    later: Sequence[float] = (5.0, 10.0, 20.0, 60.0)
    sound: float = 10.0


@dataclass(frozen=True, slots=True)
class _Play:
    """A cue handed over and not answered yet."""

    due: float
    sounds: tuple[tuple[str, float], ...]


class Player(QObject):
    """Plays sound files at instants of `time.monotonic`, in a child process."""

    played = Signal(int, float)
    """A cue's id and by how many seconds it was late."""
    dropped = Signal(int, str)
    """A cue's id and why it did not sound: `late`, `device`, `sound`."""
    bad = Signal(str)
    """The path of a sound file that is damaged or gone."""
    trouble = Signal(str)
    """Why there is no sound: `device`, `library` or `player`."""
    settled = Signal()
    """A child is ready for cues, or none is tried any more for now."""

    def __init__(self, patience: Patience | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._patience = patience or Patience()
        self._child: Child | None = None
        self._ready = False
        self._has_device = True
        self._lost = 0
        self._born = 0.0
        self._ids = itertools.count(1)
        self._files: tuple[str, ...] = ()
        self._waiting: dict[int, _Play] = {}
        self._not_before = 0.0
        self._deadlines = Deadlines(self._patience.second_look, self)
        self._deadlines.missed.connect(self._on_lost)
        self._rebirth = QTimer(self)
        self._rebirth.setSingleShot(True)
        self._rebirth.timeout.connect(self._start)

    @property
    def pid(self) -> int:
        """The number of the child process; 0 where none runs."""
        return self._child.pid if self._child is not None else 0

    @property
    def is_ready(self) -> bool:
        """Whether a child runs, with a device to play to."""
        return self._ready and self._has_device

    @property
    def is_settled(self) -> bool:
        """Whether no child is on its way: one is ready for cues, or none is tried for now."""
        return self._ready or (self._child is None and not self._rebirth.isActive())

    def warm(self) -> None:
        """Start the child, so that it is there when the first cue comes. A session's beginning."""
        if self._child is None and not self._rebirth.isActive():
            self._lost = 0
            self._not_before = 0.0
            self._start()

    def load(self, files: Iterable[Path]) -> None:
        """Have these files in memory, so that they sound whatever becomes of the files."""
        self._files = tuple(str(path) for path in files)
        if self._ready:
            self._send({"do": "load", "paths": self._files})

    def play(self, sounds: Iterable[tuple[Path, float]], due: float) -> int:
        """Sound files, each at its gain (0 to 1), together at monotonic instant `due`.

        Gives the cue's id. It may be due up to a few seconds ahead; what is late is dropped.
        """
        cue = next(self._ids)
        play = _Play(due, tuple((str(path), gain) for path, gain in sounds))
        self._revive()
        if self._child is not None or self._rebirth.isActive():
            self._forget_late()
            self._waiting[cue] = play
            if self._ready:
                self._hand_over(cue, play)
        return cue

    def stop(self) -> None:
        """Silence what sounds and drop what is to come, at once."""
        self._waiting.clear()
        self._deadlines.met("play")
        if self._ready:
            mark = next(self._ids)
            self._send({"do": "stop", "id": mark})
            self._deadlines.expect("stop", mark, time.monotonic() + self._patience.stop)

    def close(self) -> None:
        """End the child and wait for it. Nothing sounds after this."""
        self._rebirth.stop()
        self._deadlines.clear()
        self._waiting.clear()
        self._ready = False
        self._not_before = math.inf
        self._child = None
        for child in self.findChildren(Child):
            child.bury(self._patience.farewell)

    # The child's life

    def _start(self) -> None:
        self._born = time.monotonic()
        self._ready = False
        self._child = Child(MODULE, self)
        self._child.message.connect(self._on_message)
        self._child.ended.connect(self._on_lost)
        self._child.start()
        self._deadlines.expect("start", 0, self._born + self._patience.start)

    def _revive(self) -> None:
        """With no child, or one without a device: another, from time to time."""
        gone = self._child is None and not self._rebirth.isActive()
        deaf = self._ready and not self._has_device
        if (gone or deaf) and time.monotonic() >= self._not_before:
            self._put_off()
            self._end_child()
            self._start()

    def _put_off(self) -> None:
        later = self._patience.later
        step = min(max(0, self._lost - len(self._patience.retries)), len(later) - 1)
        self._not_before = time.monotonic() + later[step]
        self._lost += 1

    def _on_lost(self) -> None:
        """The child ended, or had to be ended."""
        self._end_child()
        retries = self._patience.retries
        if self._lost < len(retries):
            self._rebirth.start(round(retries[self._lost] * 1000))
            self._lost += 1
            return
        self._waiting.clear()
        self._put_off()
        self.trouble.emit("player")
        self.settled.emit()

    def _on_no_library(self) -> None:
        """Another child would not find it either; the next `warm` tries again."""
        self._end_child()
        self._waiting.clear()
        self._not_before = math.inf
        self.trouble.emit("library")
        self.settled.emit()

    def _end_child(self) -> None:
        child, self._child = self._child, None
        self._ready = False
        self._deadlines.clear()
        if child is not None:
            child.kill()

    def _on_message(self, message: protocol.Message) -> None:
        match message:
            case {"is": "ready"}:
                self._on_ready()
            case {"is": "device", "there": bool(there)}:
                self._on_device(there)
            case {"is": "played", "id": int(cue), "late": int() | float() as late}:
                self._answered(cue)
                if time.monotonic() - self._born > self._patience.sound:
                    self._lost = 0
                self.played.emit(cue, float(late))
            case {"is": "dropped", "id": int(cue), "why": str(why)}:
                self._answered(cue)
                self.dropped.emit(cue, why)
            case {"is": "stopped", "id": int(mark)}:
                self._deadlines.met("stop", mark)
            case {"is": "bad", "path": str(path)}:
                self.bad.emit(path)
            case {"is": "error", "why": "library"}:
                self._on_no_library()

    def _on_ready(self) -> None:
        self._ready = True
        self._deadlines.met("start")
        if self._files:
            self._send({"do": "load", "paths": self._files})
        self._forget_late()
        for cue, play in self._waiting.items():
            self._hand_over(cue, play)
        self.settled.emit()

    def _on_device(self, there: bool) -> None:
        self._has_device = there
        if there:
            self._not_before = 0.0
        else:
            self._put_off()
            self.trouble.emit("device")

    # What is expected of it

    def _send(self, message: protocol.Message) -> None:
        if self._child is not None:
            self._child.send(message)

    def _hand_over(self, cue: int, play: _Play) -> None:
        self._send({"do": "play", "id": cue, "due": play.due, "sounds": play.sounds})
        deadline = max(play.due, time.monotonic()) + self._patience.answer
        self._deadlines.expect("play", cue, deadline)

    def _answered(self, cue: int) -> None:
        self._waiting.pop(cue, None)
        self._deadlines.met("play", cue)

    def _forget_late(self) -> None:
        now = time.monotonic()
        self._waiting = {cue: play for cue, play in self._waiting.items() if play.due > now - 0.3}
