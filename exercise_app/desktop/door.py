"""Where further starts knock: a socket of the system's own, answered by `messages.py`.

A window that is idle needs no QtNetwork for it, which takes 2 MB: the first knock loads it.
"""

from __future__ import annotations

import socket
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal

if TYPE_CHECKING:
    from exercise_app.desktop.messages import Server


class Door(QObject):
    """Listens for further starts. `asked` gives each `messages.Request`."""

    asked = Signal(object)

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self._socket: socket.socket | None = None
        self._knock: QSocketNotifier | None = None
        self._server: Server | None = None

    def listen(self) -> bool:
        """Begin, having the lock: what a process that died left under this name goes.

        Where the address is no file's path, only Qt knows where it leads.
        """
        if not self._address.startswith("/"):
            return self._serve().listen()
        try:
            self._socket = _bound(Path(self._address))
        except OSError:
            return False
        self._knock = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        self._knock.activated.connect(self._open)
        return True

    def close(self) -> None:
        """Listen no more."""
        if self._knock is not None:
            self._knock.setEnabled(False)
        if self._server is not None:
            self._server.close()
        if self._socket is not None:
            self._socket.close()
            Path(self._address).unlink(missing_ok=True)
            self._socket = None

    def _open(self) -> None:
        """Somebody knocks: let Qt answer, this time and from now on."""
        if self._socket is None or self._knock is None:
            return
        self._knock.setEnabled(False)
        self._serve().take_over(self._socket.detach())

    def _serve(self) -> Server:
        from exercise_app.desktop.messages import Server

        self._server = Server(self._address, self)
        self._server.asked.connect(self.asked)
        return self._server


def _bound(path: Path) -> socket.socket:
    """A socket that listens at `path`, for this user alone."""
    made = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        path.unlink(missing_ok=True)
        made.bind(str(path))
        path.chmod(0o600)  # nobody gets in before: it does not listen yet
        made.listen()
        made.setblocking(False)
    except OSError:
        made.close()
        raise
    return made
