"""The weekday that weeks start on where the user lives."""

from __future__ import annotations

import os
from collections.abc import Mapping

from exercise_app.desktop.locales import territory_of

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
