"""Asking for the voices without waiting: for the Settings page."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from exercise_app.voice import protocol, voices
from exercise_app.voice.child import Child

LIMIT = 5.0
"""Seconds that each of two engines is given to answer."""
_ENGINES = (("--voices",), ("--voices", "--bundled"))
"""What the child is told, in turn: the system's engine is asked, then the one that came along."""


class VoiceFinder(QObject):
    """Asks the speech engine, in a child process, which voices it has.

    Where the system's engine is broken or hangs the bundled one is asked, as for rendering.
    """

    found = Signal(object)
    """The voices (list of voices.Voice); empty where there is no engine or it does not answer."""

    def __init__(self, parent: QObject | None = None, limit: float = LIMIT) -> None:
        super().__init__(parent)
        self._child: Child | None = None
        self._asked = 0
        self._limit = QTimer(self, singleShot=True, interval=round(limit * 1000))
        self._limit.timeout.connect(self._go_on)

    def find(self) -> None:
        """Start to ask; `found` follows within 10 s. While it asks already, nothing more."""
        if self._child is None:
            self._asked = 0
            self._ask()

    def close(self) -> None:
        """End the child, if one is at work, and wait for it."""
        self._limit.stop()
        self._child = None
        for child in self.findChildren(Child):
            child.bury()

    def _ask(self) -> None:
        self._child = Child(voices.MODULE, self)
        self._child.message.connect(self._on_message)
        self._child.ended.connect(self._go_on)
        self._child.start(*_ENGINES[self._asked])
        self._asked += 1
        self._limit.start()

    def _on_message(self, message: protocol.Message) -> None:
        if message.get("is") == "voices":
            self._answer(voices.from_message(message))

    def _go_on(self) -> None:
        """No answer came from this engine: the next one is asked, if there is one."""
        if self._asked < len(_ENGINES):
            self._drop_child()
            self._ask()
        else:
            self._answer([])

    def _answer(self, found: list[voices.Voice]) -> None:
        self._limit.stop()
        self._drop_child()
        self.found.emit(found)

    def _drop_child(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.kill()
