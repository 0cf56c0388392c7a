"""Whether there is a session bus (D-Bus) to speak on. Asking starts none and loads nothing."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping


def has_session_bus(
    environment: Mapping[str, str] = os.environ, platform: str = sys.platform
) -> bool:
    """Whether the desktop tells of a session bus; only Linux desktops do."""
    return platform.startswith("linux") and bool(environment.get("DBUS_SESSION_BUS_ADDRESS"))
