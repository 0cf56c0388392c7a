"""What screen readers are told: the role of widgets that Qt cannot know, and announcements.

A widget class that has a `ROLE`, the name of one of `QAccessible.Role`, is told as that. One that
also has `spoken_name` is asked for its name whenever a screen reader wants it: what changes each
second can be read there, and nobody is told each second that it changed.

To load this takes some 4 ms, so the window does it after the first paint (`install`).
"""

from __future__ import annotations

import atexit

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid

_TIDY = 256
"""After how many widgets those that are gone are forgotten."""
_installed: list[object] = []
_kept: list[_Told] = []
"""Qt owns what it was given, but Python would delete it when nobody here holds it."""


class _Told(QAccessibleWidget):
    """A widget by its class's role, and by the name that it has now."""

    def text(self, kind: QAccessible.Text) -> str:
        """The name as it is now; everything else is Qt's."""
        if kind is QAccessible.Text.Name:
            named = getattr(self.object(), "spoken_name", None)
            if named is not None:
                return str(named())
        return super().text(kind)


def install(window: QWidget) -> None:
    """Have our widgets told by their roles, from now on; those of `window` that a screen reader
    has asked for already are told anew.
    """
    if not _installed:
        _installed.append(_make)
        QAccessible.installFactory(_make)
        atexit.register(_let_go)
    if QAccessible.isActive():
        for widget in (window, *window.findChildren(QWidget)):
            if getattr(widget, "ROLE", None) is not None:
                _tell_anew(widget)


def _tell_anew(widget: QWidget) -> None:
    former = QAccessible.queryAccessibleInterface(widget)
    if not isinstance(former, _Told):
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(former))
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.ObjectCreated))


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say `text` when it comes to it; free where none listens."""
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def _make(_key: str, widget: QObject) -> QAccessibleInterface | None:
    role = getattr(widget, "ROLE", None)
    if role is None or not isinstance(widget, QWidget):
        return None
    told = _Told(widget, QAccessible.Role[role])
    if len(_kept) % _TIDY == 0:
        _kept[:] = filter(isValid, _kept)
    _kept.append(told)
    return told


def _let_go() -> None:
    """Have Qt delete what it was given, while there still is a Python to delete it in."""
    for told in filter(isValid, _kept):
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(told))
    _kept.clear()
