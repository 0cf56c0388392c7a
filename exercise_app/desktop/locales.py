"""The locale that the system has for one thing: dates, measures, messages.

It is asked of the environment and of the system, and never of Python: `locale.getlocale()` makes
`en_US` of the C.UTF-8 that Python itself puts into LC_CTYPE where nothing is set.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

_TELL_NOTHING = ("C", "POSIX")
_MACS = Path("Library/Preferences/.GlobalPreferences.plist")
"""Where macOS keeps what was chosen under Language & Region, in the user's home."""


def locale_of(
    category: str, environment: Mapping[str, str] = os.environ, platform: str = sys.platform
) -> str:
    """The locale for one thing, such as `de_AT` for `LC_TIME`; empty where nothing tells it.

    As POSIX has it, LC_ALL goes before the category's own variable and that before LANG, and an
    empty one counts as none. Where none is set, Windows and macOS have settings of their own.
    """
    named = next(
        (environment[key] for key in ("LC_ALL", category, "LANG") if environment.get(key)), ""
    )
    name = (named or _systems(platform)).partition(".")[0].partition("@")[0]
    return "" if name in _TELL_NOTHING else name


def territory_of(category: str, environment: Mapping[str, str] = os.environ) -> str:
    """The `US` of `en_US.UTF-8`, as the locale has it for `category`, such as `LC_TIME`."""
    return locale_of(category, environment).partition("_")[2].upper()


def _systems(platform: str) -> str:
    """What the system has where no variable says anything; on Linux there is nothing else."""
    if platform == "win32":
        return _windows_locale()
    return mac_locale(Path.home() / _MACS) if platform == "darwin" else ""


def mac_locale(preferences: Path) -> str:
    """The locale in macOS' file of preferences, such as `en_US`; empty where there is none."""
    import plistlib
    from xml.parsers.expat import ExpatError

    try:
        found = plistlib.loads(preferences.read_bytes())["AppleLocale"]
    except (OSError, ValueError, LookupError, TypeError, ExpatError):
        return ""
    return found if isinstance(found, str) else ""


def _windows_locale() -> str:  # pragma: no cover - only Windows has it
    """The user's locale as `en_US`; of a name with a script, such as zh-Hans-CN, without it."""
    import ctypes

    name = ctypes.create_unicode_buffer(85)
    windll = getattr(ctypes, "windll", None)
    if windll is None or not windll.kernel32.GetUserDefaultLocaleName(name, len(name)):
        return ""
    parts = name.value.split("-")
    return f"{parts[0]}_{parts[-1]}" if len(parts) > 1 else ""
