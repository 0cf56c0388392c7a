"""Notifications of the desktop (org.freedesktop.Notifications), with buttons; Linux has them.

Spoken by jeepney, which wakepy brings along: QtDBus cannot be handed the unsigned numbers that the
calls take. It is loaded with the first notification.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_log = logging.getLogger(__name__)
_NAME, _PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
_PATIENCE = 1.0
"""Seconds that the desktop is given for an answer."""


class Notifications(QObject):
    """Shows one notification at a time. `acted` tells the action that was chosen, such as
    `default`: a click on the notification itself.
    """

    acted = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus: Any = None
        self._heard: deque[Any] = deque()
        self._listener: QSocketNotifier | None = None
        self._shown = 0
        self.token = ""
        """The desktop's leave to bring a window forward, that came with the last action."""

    def show(self, title: str, text: str, actions: Mapping[str, str]) -> bool:
        """Show a notification with `actions` (what they are, and their words) in the place of the
        last; False where the desktop shows none.
        """
        buttons = [word for pair in actions.items() for word in pair]
        hints = {"desktop-entry": ("s", "exercise-app")}
        arguments = ("Exercise App", self._shown, "exercise-app", title, text, buttons, hints, -1)
        answer = self._call("Notify", "susssasa{sv}i", arguments)
        if answer is None:
            return False
        self._shown = int(answer[0])
        return True

    def withdraw(self) -> None:
        """Take the notification away, where one is shown."""
        shown, self._shown = self._shown, 0
        if shown:
            self._call("CloseNotification", "u", (shown,))

    def is_inhibited(self) -> bool:
        """Whether the desktop says that nobody is to be disturbed; few desktops tell."""
        answer = self._call("Get", "ss", (_NAME, "Inhibited"), "org.freedesktop.DBus.Properties")
        return bool(answer and answer[0][1] is True)

    def close(self) -> None:
        """Let go of the bus; what is shown stays."""
        if self._listener is not None:
            self._listener.setEnabled(False)
            self._listener.deleteLater()
        if self._bus is not None:
            self._bus.close()
        self._bus, self._listener = None, None

    def _call(
        self, method: str, signature: str, arguments: tuple[Any, ...], interface: str = _NAME
    ) -> tuple[Any, ...] | None:
        """The answer's values; None where there is no desktop to answer, or it refuses."""
        try:
            from jeepney import DBusAddress, MessageType, new_method_call

            self._connect()
            call = new_method_call(
                DBusAddress(_PATH, _NAME, interface), method, signature, arguments
            )
            answer = self._bus.send_and_get_reply(call, timeout=_PATIENCE)
        except (ImportError, OSError, KeyError, ValueError, TimeoutError) as error:
            _log.info("no notification: %s", error)
            self.close()
            return None
        if answer.header.message_type is not MessageType.method_return:
            return None
        return tuple(answer.body)

    def _connect(self) -> None:
        if self._bus is not None:
            return
        from jeepney import MatchRule, message_bus
        from jeepney.io.blocking import open_dbus_connection

        self._bus = open_dbus_connection(bus="SESSION")
        for member in ("ActivationToken", "ActionInvoked", "NotificationClosed"):
            rule = MatchRule(type="signal", interface=_NAME, member=member, path=_PATH)
            self._bus.filter(rule, queue=self._heard)
            self._bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=_PATIENCE)
        self._listener = QSocketNotifier(self._bus.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._listener.activated.connect(self._listen)

    def _listen(self) -> None:
        try:
            while True:
                self._bus.recv_messages(timeout=0)
        except TimeoutError:
            pass
        except (OSError, ValueError) as error:
            _log.info("the desktop is gone: %s", error)
            self.close()
        while self._heard:
            self._take(self._heard.popleft())

    def _take(self, message: Any) -> None:
        from jeepney import HeaderFields

        number, told = message.body
        if number != self._shown:
            return
        member = message.header.fields[HeaderFields.member]
        if member == "ActivationToken":
            self.token = told
        elif member == "ActionInvoked":
            self.acted.emit(told)
            self.token = ""
        else:
            self._shown = 0
