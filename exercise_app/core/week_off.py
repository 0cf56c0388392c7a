"""Weeks off: holidays, illness and injury, in which nothing is asked for.

A named tuple, since Today needs it at the window's start.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple


class Reason(StrEnum):
    """Why a week was off."""

    HOLIDAY = "holiday"
    ILLNESS = "illness"
    INJURY = "injury"


class WeekOff(NamedTuple):
    """A week that neither counts nor breaks a row of weeks on target."""

    id: str
    """A UUID."""
    day: date
    """The local date that stands for the week: its fourth day (`core.plan.fourth_day`)."""
    reason: Reason
    edited: datetime
    """When anything of it changed last; of two versions the later wins."""
