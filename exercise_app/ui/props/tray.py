"""What the tray's menu says."""

from __future__ import annotations

from typing import NamedTuple

from exercise_app.core.translation import tr


class TrayProps(NamedTuple):
    """The menu's entries; an empty one is left out."""

    next: str = ""
    """What comes next, where nothing is on."""
    start: str = ""
    pause: str = ""
    """Pauses the session, or goes on with it."""


def derive_tray_props(
    suggested: str, reason: str, *, in_session: bool = False, is_paused: bool = False
) -> TrayProps:
    """The menu with the routine `suggested`, and the `reason` for it."""
    if in_session:
        return TrayProps(pause=tr("Continue the session") if is_paused else tr("Pause the session"))
    if not suggested:
        return TrayProps(next=tr("Nothing is suggested today"))
    return TrayProps(next=reason, start=tr("Start {routine}", routine=suggested))
