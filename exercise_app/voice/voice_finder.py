"""Asking for the voices without waiting: for the Settings page."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from exercise_app.voice import protocol, voices
from exercise_app.voice.child import Child

_LIMIT = 10_000


class VoiceFinder(QObject):
    """Asks the speech engine, in a child process, which voices it has."""

    found = Signal(object)
    """The voices (list of voices.Voice); empty where there is no engine or it does not answer."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._child: Child | None = None
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._give_up)

    def find(self) -> None:
        """Start to ask; `found` follows within 10 s. While it asks already, nothing more."""
        if self._child is None:
            self._child = Child(voices.MODULE, self)
            self._child.message.connect(self._on_message)
            self._child.ended.connect(self._give_up)
            self._child.start("--voices")
            self._limit.start(_LIMIT)

    def close(self) -> None:
        """End the child, if one is at work, and wait for it."""
        self._limit.stop()
        self._child = None
        for child in self.findChildren(Child):
            child.bury()

    def _on_message(self, message: protocol.Message) -> None:
        if message.get("is") == "voices":
            self._answer(voices.from_message(message))

    def _give_up(self) -> None:
        self._answer([])

    def _answer(self, found: list[voices.Voice]) -> None:
        self._limit.stop()
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            self.found.emit(found)
