"""Whether the system asks programs to move less. Qt has no word for it, so each is asked itself."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from configparser import ConfigParser
from configparser import Error as ConfigError
from pathlib import Path

from exercise_app.desktop.macos import workspace_says
from exercise_app.desktop.portal import asked

_FALSE = {"0", "false", "no", "off"}


def wants_less_motion(
    environment: Mapping[str, str] = os.environ, platform: str = sys.platform
) -> bool:
    """Whether the user has told the system so; False where the system tells nothing.

    It is asked anew each time, and may take a fifth of a second: ask it when something is about
    to move.
    """
    if platform == "win32":
        return _windows()
    if platform == "darwin":
        return _macos()
    told = _portal() if environment.get("DBUS_SESSION_BUS_ADDRESS") else None
    return _gtk(environment) if told is None else told


def _gtk(environment: Mapping[str, str]) -> bool:
    """What GTK's settings say, which other desktops than GNOME keep too."""
    home = environment.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    for folder in ("gtk-4.0", "gtk-3.0"):
        settings = ConfigParser(interpolation=None, strict=False)
        try:
            settings.read(Path(home) / folder / "settings.ini", encoding="utf-8")
            told = settings.get("Settings", "gtk-enable-animations", fallback="")
        except (OSError, UnicodeDecodeError, ConfigError):
            continue
        if told:
            return told.strip().lower() in _FALSE
    return False


def _portal() -> bool | None:
    """What the desktop's portal says; None where there is none, or it knows nothing of it."""
    reduced = asked("org.freedesktop.appearance", "reduced-motion")
    if reduced is not None and int(reduced) == 1:
        return True
    animations = asked("org.gnome.desktop.interface", "enable-animations")
    if animations is not None:
        return not animations
    return None if reduced is None else False


def _windows() -> bool:  # pragma: no cover - only Windows has it
    """“Animation effects” of the accessibility settings: SPI_GETCLIENTAREAANIMATION."""
    import ctypes

    windll = getattr(ctypes, "windll", None)
    animated = ctypes.c_int(1)
    asked = windll is not None and windll.user32.SystemParametersInfoW(
        0x1042, 0, ctypes.byref(animated), 0
    )
    return bool(asked) and not animated.value


def _macos() -> bool:  # pragma: no cover - only macOS has it
    """“Reduce motion” of the accessibility settings."""
    return workspace_says(b"accessibilityDisplayShouldReduceMotion")
