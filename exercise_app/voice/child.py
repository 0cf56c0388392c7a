"""One child process of ours, spoken with in messages; it can be ended without waiting for it."""

from __future__ import annotations

import logging
import sys

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from exercise_app.voice import protocol

_log = logging.getLogger(__name__)
_LAST_WORDS = 2000
_BURIAL = 1000


class Child(QObject):
    """A process running `module` of this package; `start` it, `send` to it, `kill` it."""

    message = Signal(object)
    """A message (a dict) that it sent."""
    ended = Signal()
    """It ended of itself, crashed, or could not be started. Not after `kill`."""

    def __init__(self, module: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._module = module
        self._lines = protocol.Lines()
        self._over = False
        self._errors = b""
        self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        for name, value in protocol.child_environment().items():
            environment.insert(name, value)
        self._process.setProcessEnvironment(environment)
        self._process.readyReadStandardOutput.connect(self._on_output)
        self._process.readyReadStandardError.connect(self._on_errors)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)

    @property
    def pid(self) -> int:
        """The process's number; 0 while there is none."""
        return self._process.processId()

    def start(self, *arguments: str) -> None:
        """Start the process; returns at once."""
        self._process.start(sys.executable, protocol.child_arguments(self._module, *arguments))

    def send(self, message: protocol.Message) -> None:
        """Hand `message` over; never waits. Nothing happens where the process is gone."""
        if not self._over:
            self._process.write(protocol.encode(message))

    def kill(self) -> None:
        """End it without a farewell and forget it: no signal comes any more."""
        self._over = True
        self._process.kill()
        if self._process.state() == QProcess.ProcessState.NotRunning:
            self.deleteLater()

    def bury(self, grace: float = 0.0) -> None:
        """As `kill`, and wait until it is gone: for the app's own end.

        With `grace` its standard input is closed first, and it has that many seconds to end itself.
        """
        self._over = True
        if grace:
            self._process.closeWriteChannel()
            self._process.waitForFinished(round(grace * 1000))
        self.kill()
        self._process.waitForFinished(_BURIAL)

    def _on_output(self) -> None:
        data = self._process.readAllStandardOutput().data()
        for message in self._lines.feed(bytes(data)):
            if not self._over:
                self.message.emit(message)

    def _on_errors(self) -> None:
        self._errors += bytes(self._process.readAllStandardError().data())
        self._errors = self._errors[-_LAST_WORDS:]

    def _on_finished(self) -> None:
        self._on_output()
        self._end()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._end()

    def _end(self) -> None:
        if not self._over:
            self._over = True
            _log.debug("%s ended: %s", self._module, self._errors.decode(errors="replace"))
            self.ended.emit()
        self.deleteLater()
