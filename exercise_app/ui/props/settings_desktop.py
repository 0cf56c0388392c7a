"""The settings of the desktop: reminders, the tray, the start of the computer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from exercise_app.core.formats import formats
from exercise_app.core.settings import Settings, written_hour
from exercise_app.ui.props.settings_rows import RowState, hour

_FIRST, _LAST, _STEP = 5 * 60, 23 * 60, 30
"""The hours that are offered, in minutes of the day; the file takes any."""


class Surroundings(NamedTuple):
    """What the desktop has: a tray; and whether the app starts with the computer and is in the
    menu of programs, None where this system has another way for it.
    """

    has_tray: bool = True
    autostart: bool | None = None
    in_menu: bool | None = None


HERE = Surroundings()


class DesktopProps(NamedTuple):
    """What the card shows. `days` are the weekdays' hours as the file has them, from Monday on."""

    reminds: bool
    days: tuple[str, ...]
    tray: bool
    states: Mapping[str, RowState]
    surroundings: Surroundings = HERE

    @staticmethod
    def day_names() -> tuple[str, ...]:
        """The weekdays, from Monday on."""
        return formats().weekdays


def derive_desktop_props(
    settings: Settings, states: Mapping[str, RowState], surroundings: Surroundings = HERE
) -> DesktopProps:
    """The card's props."""
    reminders = settings.reminders
    return DesktopProps(
        reminds=reminders.on,
        days=tuple(written_hour(reminders.at(day)) for day in range(7)),
        tray=settings.tray,
        states=states,
        surroundings=surroundings,
    )


def hours() -> list[tuple[str, str]]:
    """The hours to choose from: as the file writes them, and as they are read here."""
    return [(written_hour(at), hour(at)) for at in range(_FIRST, _LAST + 1, _STEP)]
