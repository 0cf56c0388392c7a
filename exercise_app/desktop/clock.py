"""The machine's clocks: seconds that never jump, the local time, and its zone."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from exercise_app.core.clocks import Reading

_BOOT = getattr(time, "CLOCK_BOOTTIME", None)
_ZONE_FILE = Path("/etc/localtime")
_IANA = r"[A-Z][A-Za-z_]+(/[A-Z][A-Za-z0-9_+-]+)+"


def read_clocks() -> Reading:
    """The monotonic clock, and the one that runs on while the computer sleeps (Linux has it)."""
    from exercise_app.core.clocks import Reading

    mono = time.monotonic()
    return Reading(mono, mono if _BOOT is None else time.clock_gettime(_BOOT))


def local_now() -> datetime:
    """The present local time, aware of its offset; a change of zone while running is seen."""
    if hasattr(time, "tzset"):
        time.tzset()
    return datetime.now().astimezone()


def instant_of(wall: datetime, zone: str | None) -> datetime:
    """What a clock on the wall shows, as an instant: in a zone by its IANA name, else here.

    An hour that there was twice is its first; one that there was not is moved on.
    """
    if zone is not None:
        from zoneinfo import ZoneInfo

        try:
            place = ZoneInfo(zone)
        except (KeyError, OSError, ValueError):  # a zone that this computer does not know
            return wall.astimezone()
        return wall.replace(tzinfo=place).astimezone(UTC).astimezone(place)
    return wall.astimezone()


def zone_name() -> str | None:
    """The IANA name of the local time zone, such as Europe/Berlin; None where it is not told."""
    named = os.environ.get("TZ")
    if named is None:
        return _name_in(os.path.realpath(_ZONE_FILE))
    named = named.removeprefix(":")
    if named.startswith("/"):
        return _name_in(os.path.realpath(named))
    return named if named == "UTC" or re.fullmatch(_IANA, named) else None


def _name_in(path: str) -> str | None:
    """The zone of a file such as /usr/share/zoneinfo/Europe/Berlin."""
    _, found, name = path.replace(os.sep, "/").partition("/zoneinfo/")
    return name if found else None


class Clocks(NamedTuple):
    """The clocks that the app goes by; tests hand in their own."""

    read: Callable[[], Reading] = read_clocks
    """Seconds that never jump."""
    local: Callable[[], datetime] = local_now
    """The present local time."""
    zone: Callable[[], str | None] = zone_name
    """The name of the local time zone."""
