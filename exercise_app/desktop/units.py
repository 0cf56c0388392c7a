"""What distances are told in where the user lives."""

from __future__ import annotations

import os
from collections.abc import Mapping

from exercise_app.core.settings import Units
from exercise_app.desktop.locales import territory_of

# Unicode CLDR, supplemental measurementData (US, UK); in Liberia and Myanmar roads are in miles.
_MILES = frozenset({"US", "GB", "LR", "MM"})


def local_units(environment: Mapping[str, str] = os.environ) -> Units:
    """Miles where roads are measured in them, by the locale; else kilometres."""
    return Units.MILES if territory_of("LC_MEASUREMENT", environment) in _MILES else Units.KM
