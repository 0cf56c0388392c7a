"""Whether there is a screen to open a window on, told without asking Qt."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from exercise_app.core.translation import tr


def display_problem(
    environment: Mapping[str, str] | None = None, platform: str = sys.platform
) -> str:
    """A sentence where there is no screen to open a window on, else nothing."""
    known = os.environ if environment is None else environment
    has_screen = known.get("DISPLAY") or known.get("WAYLAND_DISPLAY")
    if platform in ("win32", "darwin") or has_screen or known.get("QT_QPA_PLATFORM"):
        return ""
    return tr(
        "There is no display to open a window on: start this in a desktop session, "
        "or set QT_QPA_PLATFORM=offscreen."
    )
