"""The weekday that weeks start on where the user lives."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

MONDAY, FRIDAY, SATURDAY, SUNDAY = 0, 4, 5, 6

# Unicode CLDR, supplemental weekData (firstDay); every other territory begins on Monday.
_SUNDAY = frozenset(
    "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT "
    "MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW".split()
)
_SATURDAY = frozenset("AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY".split())
_FRIDAY = frozenset({"MV"})


def week_start(environment: Mapping[str, str] = os.environ) -> int:
    """The first weekday (0 is Monday) by the locale; Monday where it tells nothing."""
    territory = territory_of("LC_TIME", environment)
    if territory in _SUNDAY:
        return SUNDAY
    if territory in _SATURDAY:
        return SATURDAY
    return FRIDAY if territory in _FRIDAY else MONDAY


def territory_of(category: str, environment: Mapping[str, str] = os.environ) -> str:
    """The `US` of `en_US.UTF-8`, as the locale has it for `category`, such as `LC_TIME`."""
    keys = ("LC_ALL", category, "LANG")
    named = next((environment[key] for key in keys if environment.get(key)), "")
    name = named or _system_locale()
    return name.partition(".")[0].partition("@")[0].partition("_")[2].upper()


def _system_locale() -> str:
    if sys.platform == "win32":
        return _windows_locale()
    import locale

    return locale.getlocale()[0] or ""


def _windows_locale() -> str:  # pragma: no cover - only Windows has it
    """The user's locale as `en_US`; of a name with a script, such as zh-Hans-CN, without it."""
    import ctypes

    name = ctypes.create_unicode_buffer(85)
    windll = getattr(ctypes, "windll", None)
    if windll is None or not windll.kernel32.GetUserDefaultLocaleName(name, len(name)):
        return ""
    parts = name.value.split("-")
    return f"{parts[0]}_{parts[-1]}" if len(parts) > 1 else ""
