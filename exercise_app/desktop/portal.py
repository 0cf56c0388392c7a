"""What the desktop is asked for through the XDG portal: its settings."""

from __future__ import annotations

from typing import Any

PATIENCE = 200
"""Milliseconds that the desktop is given for an answer."""
_PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop")


def asked(namespace: str, key: str) -> Any:
    """A setting of the desktop; None where it has none, and a portal is never started for it."""
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return None
    service, path = _PORTAL
    question = QDBusMessage.createMethodCall(
        service, path, "org.freedesktop.portal.Settings", "Read"
    )
    question.setArguments([namespace, key])
    question.setAutoStartService(False)
    answer = bus.call(question, QDBus.CallMode.Block, PATIENCE)
    if answer.type() is not QDBusMessage.MessageType.ReplyMessage or not answer.arguments():
        return None
    value = answer.arguments()[0]
    while hasattr(value, "variant"):
        value = value.variant()
    return value if isinstance(value, bool | int) else None
