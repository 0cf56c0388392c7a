"""What a second start says to the window that is open: a line of JSON each way on a local socket.

The lock of `instance.py` decides who is the one; this only carries the message.
"""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

LONGEST = 256 * 1024
"""Bytes of a message; a longer one is not listened to."""
PATIENCE = 3.0
"""Seconds that the window is given for an answer: it may be starting up itself."""
_AGAIN = 0.05
_SLICE = 200

Message = Mapping[str, Any]


class Caller:
    """Speaks to the window that is open; needs no event loop."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._socket = QLocalSocket()
        self._read = b""

    def reach(self, is_gone: Callable[[], bool], patience: float = PATIENCE) -> bool:
        """Call the window up, which may be starting or closing; False where it does not answer
        for `patience` seconds, or `is_gone` says so.
        """
        until = time.monotonic() + patience
        while not self._connect():
            if is_gone() or time.monotonic() > until:
                return False
            time.sleep(_AGAIN)
        return True

    def ask(self, message: Message, patience: float = PATIENCE) -> Message | None:
        """Say something; gives the answer, None where there is none in `patience` seconds."""
        self._socket.write(json.dumps(message).encode() + b"\n")
        self._socket.flush()
        return self._line(time.monotonic() + patience)

    def wait(self) -> Message | None:
        """What else the window says, however long that takes; None once it is gone."""
        return self._line(None)

    def close(self) -> None:
        """Hang up."""
        self._socket.abort()

    def _connect(self) -> bool:
        self._socket.connectToServer(self._address)
        if self._socket.waitForConnected(_SLICE):
            return True
        self._socket.abort()
        return False

    def _line(self, until: float | None) -> Message | None:
        while b"\n" not in self._read:
            if until is not None and time.monotonic() > until:
                return None
            # In slices, so that Ctrl+C is heeded.
            self._socket.waitForReadyRead(_SLICE)
            got = self._socket.readAll().data()
            if not got and self._socket.state() is not QLocalSocket.LocalSocketState.ConnectedState:
                return None
            self._read += got
        line, _, self._read = self._read.partition(b"\n")
        return _message(line)


class Request(QObject):
    """Something that was said; answered at once, and ended later where it takes its time."""

    def __init__(self, message: Message, socket: QLocalSocket) -> None:
        super().__init__(socket)
        self.message = message
        self._socket = socket

    def answer(self, **answer: object) -> None:
        """Say what came of it, where the one who asked is there still."""
        with contextlib.suppress(RuntimeError):  # hung up: Qt has deleted the socket
            self._socket.write(json.dumps(answer).encode() + b"\n")
            self._socket.flush()


class Server(QObject):
    """Listens for further starts. `asked` gives each `Request`."""

    asked = Signal(object)

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)

    def listen(self) -> bool:
        """Begin, having the lock: what a process that died left under this name goes."""
        QLocalServer.removeServer(self._address)
        return self._server.listen(self._address)

    def take_over(self, descriptor: int) -> bool:
        """Go on with a socket that is bound and listens already; it is this one's from now on."""
        return self._server.listen(descriptor)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _welcome(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._hear(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > LONGEST:
                socket.abort()
            return
        message = _message(bytes(socket.readLine().data()))
        if message is None:
            socket.abort()
        else:
            self.asked.emit(Request(message, socket))


def _message(line: bytes) -> Message | None:
    """The object that a line is; None where it is none."""
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None
