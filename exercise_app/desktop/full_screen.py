"""Whether a program fills the screen just now, such as a film, a game or a talk.

X11 and Windows tell. Under Wayland no program may ask about others: there, and on macOS, the
desktop itself holds notifications back.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Mapping
from ctypes import util
from typing import Any

_ANY, _LONG = 0, 1024
_BUSY = frozenset({2, 3, 4})
"""Windows' words for: a program fills the screen, a game does, presentation settings are on."""


def is_screen_filled(
    environment: Mapping[str, str] = os.environ, platform: str = sys.platform
) -> bool:
    """Whether a program fills the screen; False where the system does not tell."""
    if platform == "win32":
        return _windows()
    if not platform.startswith("linux") or not environment.get("DISPLAY"):
        return False
    name = util.find_library("xcb") or "libxcb.so.1"
    try:
        return _Screen(ctypes.CDLL(name)).is_filled(environment["DISPLAY"])
    except (OSError, AttributeError):
        return False


def _windows() -> bool:  # pragma: no cover - only Windows has it
    windll = getattr(ctypes, "windll", None)
    state = ctypes.c_int(0)
    asked = windll is not None and windll.shell32.SHQueryUserNotificationState(ctypes.byref(state))
    return asked == 0 and state.value in _BUSY


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Atom(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_uint8), ("pad", ctypes.c_uint8), ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32), ("atom", ctypes.c_uint32),
    )  # fmt: skip


class _Roots(ctypes.Structure):
    """The beginning of a screen, and of the iterator over them."""

    _fields_ = (("root", ctypes.c_uint32),)


class _Iterator(ctypes.Structure):
    _fields_ = (
        ("data", ctypes.POINTER(_Roots)), ("rem", ctypes.c_int), ("index", ctypes.c_int),
    )  # fmt: skip


class _Screen:
    """X11 asked through libxcb, which Qt has loaded: its errors are answers, and never an end."""

    def __init__(self, xcb: Any) -> None:
        self._xcb, self._libc = xcb, ctypes.CDLL(None)
        pointer, cookie = ctypes.c_void_p, _Cookie
        for name, gives in (
            ("xcb_connect", pointer), ("xcb_get_setup", pointer), ("xcb_intern_atom", cookie),
            ("xcb_get_property", cookie), ("xcb_get_property_reply", pointer),
            ("xcb_intern_atom_reply", ctypes.POINTER(_Atom)),
            ("xcb_setup_roots_iterator", _Iterator), ("xcb_get_property_value", pointer),
        ):  # fmt: skip
            getattr(xcb, name).restype = gives
        self._display = ctypes.c_void_p()

    def is_filled(self, display: str) -> bool:
        """Whether the active window has told its window manager that it fills the screen."""
        xcb = self._xcb
        self._display = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
        try:
            if xcb.xcb_connection_has_error(self._display):
                return False
            setup = ctypes.c_void_p(xcb.xcb_get_setup(self._display))
            root = xcb.xcb_setup_roots_iterator(setup).data.contents.root
            active = self._numbers(root, "_NET_ACTIVE_WINDOW")
            full = self._atom("_NET_WM_STATE_FULLSCREEN")
            return bool(active and full) and full in self._numbers(active[0], "_NET_WM_STATE")
        finally:
            xcb.xcb_disconnect(self._display)

    def _atom(self, name: str) -> int:
        """The server's number for a name; 0 where nobody has ever used it."""
        asked = self._xcb.xcb_intern_atom(self._display, 1, len(name), name.encode())
        answer = self._xcb.xcb_intern_atom_reply(self._display, asked, None)
        if not answer:
            return 0
        number = int(answer.contents.atom)
        self._libc.free(answer)
        return number

    def _numbers(self, window: int, name: str) -> list[int]:
        """The numbers that a window's property holds."""
        asked = self._xcb.xcb_get_property(
            self._display, 0, window, self._atom(name), _ANY, 0, _LONG
        )
        found = self._xcb.xcb_get_property_reply(self._display, asked, None)
        if not found:
            return []
        answer = ctypes.c_void_p(found)
        many = self._xcb.xcb_get_property_value_length(answer) // 4
        value = ctypes.c_void_p(self._xcb.xcb_get_property_value(answer))
        numbers = list((ctypes.c_uint32 * many).from_address(value.value or 0)) if many else []
        self._libc.free(answer)
        return numbers
