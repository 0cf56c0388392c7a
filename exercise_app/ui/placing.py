"""Where the window stood and how large it was, kept from one start to the next.

Qt's own `restoreGeometry` gives up where a screen has become much smaller; here the window is then
brought to where all of it is seen. Under Wayland no program may choose its place; size and state
come back all the same.
"""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QWidget

TITLE_BAR, BORDER = 32, 8
"""Pixels left free above a window that is brought into a screen, and at its other sides."""
_MAXIMIZED, _FULL = "maximized", "full"


class Box(NamedTuple):
    """A rectangle in pixels."""

    x: int
    y: int
    width: int
    height: int

    def shared(self, other: Box) -> int:
        """How many pixels two rectangles have in common."""
        wide = min(self.x + self.width, other.x + other.width) - max(self.x, other.x)
        high = min(self.y + self.height, other.y + other.height) - max(self.y, other.y)
        return max(0, wide) * max(0, high)

    def within(self, screens: Iterable[Box]) -> Box:
        """This rectangle where all of it is seen: as it is, or moved into the one of `screens`
        that it has most in common with, else into the first, and made smaller where it must be.
        """
        screen = max(screens, key=self.shared)
        if self.shared(screen) == self.width * self.height:
            return self
        left, top = screen.x + BORDER, screen.y + TITLE_BAR
        right, bottom = screen.x + screen.width - BORDER, screen.y + screen.height - BORDER
        width, height = min(self.width, right - left), min(self.height, bottom - top)
        x, y = min(max(self.x, left), right - width), min(max(self.y, top), bottom - height)
        return Box(x, y, width, height)


def show_in_place(window: QWidget, path: Path, *, hidden: bool = False) -> None:
    """Show `window` where the file `path` says that it was; where it tells nothing, as it is.

    It comes before the first paint, so nothing of `Qt`'s own enums is used. When `hidden` it is
    only put there, for when it is shown.
    """
    state = ""
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError, OverflowError):
        kept = json.loads(path.read_bytes())
        state, box = str(kept["state"]), Box(*(int(kept[key]) for key in Box._fields))
        screens = [_box(screen.availableGeometry()) for screen in QGuiApplication.screens()]
        window.setGeometry(*box.within(screens))
    if hidden:
        _take_state(window, state)
    elif state == _MAXIMIZED:
        window.showMaximized()
    elif state == _FULL:
        window.showFullScreen()
    else:
        window.show()


def keep_place(window: QWidget, path: Path) -> None:
    """Keep in the file `path` where `window` is. Where it cannot be kept, nothing is lost by it."""
    is_plain = not (window.isMaximized() or window.isFullScreen())
    box = _box(window.geometry() if is_plain else window.normalGeometry())
    state = "" if is_plain else _FULL if window.isFullScreen() else _MAXIMIZED
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        written = path.with_name(f"{path.name}.new")
        written.write_text(json.dumps({**box._asdict(), "state": state}), encoding="utf-8")
        os.replace(written, path)


def _take_state(window: QWidget, state: str) -> None:
    from PySide6.QtCore import Qt

    states = {_MAXIMIZED: Qt.WindowState.WindowMaximized, _FULL: Qt.WindowState.WindowFullScreen}
    window.setWindowState(states.get(state, Qt.WindowState.WindowNoState))


def come_forward(window: QWidget, token: str = "") -> None:
    """Bring `window` before the others, from the tray or the taskbar too.

    `token` is the desktop's leave to do so, which Wayland asks for.
    """
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token
    if window.isMinimized():
        window.showNormal()
    window.show()
    window.raise_()
    window.activateWindow()


def _box(rectangle: QRect) -> Box:
    return Box(rectangle.x(), rectangle.y(), rectangle.width(), rectangle.height())
