"""Whether the system asks programs for high contrast."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from exercise_app.desktop.macos import workspace_says
from exercise_app.desktop.portal import asked


def wants_high_contrast(
    environment: Mapping[str, str] = os.environ, platform: str = sys.platform
) -> bool:
    """Whether the user has told the system so; False where the system tells nothing.

    It is asked anew each time, and may take a fifth of a second: ask it when nobody waits.
    """
    if platform == "win32":
        return _windows()
    if platform == "darwin":
        return workspace_says(b"accessibilityDisplayShouldIncreaseContrast")
    return bool(environment.get("DBUS_SESSION_BUS_ADDRESS")) and _portal()


def _portal() -> bool:
    """What the desktop's portal says, in the common setting or in GNOME's own."""
    if asked("org.freedesktop.appearance", "contrast") == 1:
        return True
    return asked("org.gnome.desktop.a11y.interface", "high-contrast") is True


def _windows() -> bool:  # pragma: no cover - only Windows has it
    """“Contrast themes” of the accessibility settings: SPI_GETHIGHCONTRAST."""
    import ctypes

    class HighContrast(ctypes.Structure):
        _fields_ = (
            ("size", ctypes.c_uint), ("flags", ctypes.c_uint), ("scheme", ctypes.c_wchar_p)
        )  # fmt: skip

    windll = getattr(ctypes, "windll", None)
    told = HighContrast(ctypes.sizeof(HighContrast), 0, None)
    answered = windll is not None and windll.user32.SystemParametersInfoW(
        0x0042, told.size, ctypes.byref(told), 0
    )
    return bool(answered) and bool(told.flags & 1)
