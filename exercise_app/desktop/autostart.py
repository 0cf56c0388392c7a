"""Starting with the computer, on Linux: an entry in the user's autostart folder (XDG Autostart).

The entry is the setting: it is looked at anew each time, and desktops change it as well.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from exercise_app.desktop.launcher import ENTRY, exec_line

HIDDEN = "--tray"
"""The word that starts the app in the tray, where there is one."""
_OFF = re.compile(r"^(Hidden=true|X-GNOME-Autostart-enabled=false)\s*$", re.MULTILINE)


def can_autostart(platform: str = sys.platform) -> bool:
    """Whether this system's way is known here; Windows and macOS have their own settings for it."""
    return platform.startswith("linux")


def entry_path(environment: Mapping[str, str] = os.environ) -> Path:
    """The entry's file: in XDG_CONFIG_HOME, by default ~/.config."""
    named = Path(environment.get("XDG_CONFIG_HOME", ""))
    return (named if named.is_absolute() else Path.home() / ".config") / "autostart" / ENTRY


def is_on(path: Path) -> bool:
    """Whether the app starts with the computer."""
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return not _OFF.search(text)


def turn_on(path: Path, command: Sequence[str]) -> None:
    """Have `command` started with the computer, in the tray. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = (
        "[Desktop Entry]", "Type=Application", "Name=Exercise App", "Icon=exercise-app",
        "Comment=Reminds of the next session", f"Exec={exec_line([*command, HIDDEN])}",
        "Terminal=false", "X-GNOME-UsesNotifications=true",
    )  # fmt: skip
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def turn_off(path: Path) -> None:
    """Have it no longer started. Raises OSError."""
    path.unlink(missing_ok=True)
