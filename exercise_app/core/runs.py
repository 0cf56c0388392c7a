"""Runs and shoes: distances over weeks, and how worn a shoe is.

Distances are whole metres; how they are shown is the user's choice of units. Two marks are often
advised, and no more than that: at most 10 % above what one is used to, and new shoes after 300 to
500 miles (Shike 2024; Five mistakes; Causes and fixes; NorTex).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from exercise_app.core.settings import Units
from exercise_app.core.week import MONDAY, first_day, week_number, week_of

METRES_IN = {Units.KM: 1000.0, Units.MILES: 1609.344}
"""Metres in one of each unit; the international mile is this by definition."""
MAX_METRES = 1_000_000
"""The longest distance that is taken for one run."""
MAX_SECONDS = 7 * 24 * 3600
"""The longest time that is taken for one run."""
MARK_FROM = 10_000
"""Metres a week from which the 10 % mark is told: below, 10 % is less than a turn in the park."""
WEEKS_BEFORE = 4
"""Over how many weeks the mean is taken."""
NOTICE_FROM = 300 * METRES_IN[Units.MILES]
"""Metres from which a shoe's wear is told."""
FIRM_FROM = 500 * METRES_IN[Units.MILES]
"""Metres from which it is told more firmly."""

METRES_FROM = 100
"""The shortest distance that may be typed in metres: `3 m` is more likely to mean miles."""

_DISTANCE = re.compile(r"([0-9]{1,6})(?:[.,]([0-9]{1,3}))? ?([a-z]*)")
_UNIT_WORDS = {
    **dict.fromkeys(
        ("km", "k", "kms", "kilometre", "kilometres", "kilometer", "kilometers"), 1000.0
    ),
    **dict.fromkeys(("mi", "mile", "miles"), METRES_IN[Units.MILES]),
    **dict.fromkeys(("m", "metre", "metres", "meter", "meters"), 1.0),
}
_CLOCK = re.compile(r"(?:([0-9]{1,3}):)?([0-9]{1,4}):([0-9]{2})")
_MINUTES = re.compile(r"([0-9]{1,5})(?:[.,]([0-9]{1,2}))? ?(?:m|min|mins|minutes?)?")
_WORDS = re.compile(
    r"(?:([0-9]{1,3}) ?(?:h|hrs?|hours?))?"
    r"(?: ?([0-9]{1,4})(?: ?(?:mins?|minutes?|m|'|′)|$))?"
    r"(?: ?([0-9]{1,2}) ?(?:s|secs?|seconds?|\"|″))?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One run. Raises ValueError for a distance or time that cannot be."""

    id: str
    """A UUID."""
    date: date
    """The local date."""
    metres: int
    seconds: int | None = None
    """How long it took; None where that was not told."""
    shoe: str | None = None
    """The shoe's id."""
    note: str | None = None
    edited: datetime
    """When anything of it changed last; of two versions the later wins."""

    def __post_init__(self) -> None:
        _check(self.metres, "a run's metres", 1, MAX_METRES)
        if self.seconds is not None:
            _check(self.seconds, "a run's seconds", 1, MAX_SECONDS)
        _check_aware(self.edited)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shoe:
    """A pair of shoes. Raises ValueError without a name, or for an impossible distance or date."""

    id: str
    """A UUID."""
    name: str
    since: date
    """The local date from which it is worn."""
    metres_before: int = 0
    """What it had run before its runs were kept here."""
    retired: date | None = None
    """The date from which it is worn no more."""
    edited: datetime

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueError("a shoe needs a name")
        _check(self.metres_before, "a shoe's metres before", 0, 10 * MAX_METRES)
        if self.retired is not None and self.retired < self.since:
            raise ValueError("a shoe cannot be retired before it is worn")
        _check_aware(self.edited)


class Wear(StrEnum):
    """How worn a shoe is."""

    NONE = "none"
    NOTICE = "notice"
    """300 miles and more: new shoes are often advised soon."""
    FIRM = "firm"
    """500 miles and more: new shoes are often advised now."""


class Mileage(NamedTuple):
    """A week's distance against the weeks before it."""

    metres: int
    mean_of_four: float | None
    """Metres a week over the four weeks before; None where nothing was run in them."""
    ratio: float | None
    """The week's distance by that mean."""
    above_often_advised: bool
    """It is more than 10 % above the mean, and at least 10 km."""


def week_distance(runs: Iterable[Run], day: date, starts: int = MONDAY) -> int:
    """Metres run in the week that holds `day`."""
    first, last = week_of(day, starts)
    return sum(run.metres for run in runs if first <= run.date <= last)


def against_mean(
    runs: Iterable[Run], day: date, starts: int = MONDAY, since: date | None = None
) -> Mileage:
    """The distance of the week that holds `day`, against the mean of the four weeks before.

    Whoever has kept runs for less than that is measured against the weeks there are, from that of
    the first run on; `since` is its date, where `runs` do not reach back to it.
    """
    runs = list(runs)
    metres = week_distance(runs, day, starts)
    this = week_number(day, starts)
    start = min((run.date for run in runs), default=day) if since is None else since
    many = min(WEEKS_BEFORE, this - week_number(start, starts))
    before = [first_day(number, starts) for number in range(this - many, this)]
    total = sum(week_distance(runs, first, starts) for first in before)
    if not total:
        return Mileage(metres, None, None, False)
    above = metres >= MARK_FROM and metres * 10 * many > total * 11
    return Mileage(metres, total / many, metres * many / total, above)


def run_days(runs: Iterable[Run]) -> set[date]:
    """The local dates with a run."""
    return {run.date for run in runs}


def shoe_metres(shoe: Shoe, runs: Iterable[Run]) -> int:
    """How far a shoe has run in all."""
    return shoe.metres_before + sum(run.metres for run in runs if run.shoe == shoe.id)


def wear_of(metres: float) -> Wear:
    """How worn a shoe is that has run `metres` in all."""
    if metres >= FIRM_FROM:
        return Wear.FIRM
    return Wear.NOTICE if metres >= NOTICE_FROM else Wear.NONE


def pace(run: Run, units: Units) -> float | None:
    """Seconds for a kilometre or a mile; None where the time was not told."""
    return None if run.seconds is None else run.seconds * METRES_IN[units] / run.metres


def in_units(metres: float, units: Units) -> float:
    """Metres as kilometres or miles."""
    return metres / METRES_IN[units]


def read_distance(text: str, units: Units) -> int | None:
    """The whole metres of a distance as it was typed: `7`, `7.25` or `7,25` in `units`, or with a
    unit of its own, `5 km`, `3 mi`, `800 m`.

    None where it is no such number, nothing at all, or longer than `MAX_METRES`.
    """
    typed = _DISTANCE.fullmatch(_even(text))
    if typed is None:
        return None
    unit = METRES_IN[units] if not typed[3] else _UNIT_WORDS.get(typed[3])
    if unit is None:
        return None
    metres = round(float(f"{typed[1]}.{typed[2] or 0}") * unit)
    least = METRES_FROM if unit == 1 else 1
    return metres if least <= metres <= MAX_METRES else None


def read_time(text: str) -> int | None:
    """The whole seconds of a time as it was typed: `28` and `28.5` are minutes, `28:30` minutes and
    seconds, `1:05:30` with hours; or in words, `28 min`, `1 h 5 min`, `28 min 30 s`.

    None where it is no such time, nothing at all, or longer than `MAX_SECONDS`.
    """
    typed = _even(text)
    seconds = _of_clock(typed) or _of_minutes(typed) or _of_words(typed)
    return seconds if seconds and seconds <= MAX_SECONDS else None


def _even(text: str) -> str:
    """`text` in small letters, with single blanks of the usual kind."""
    return " ".join(text.split()).lower()


def _of_clock(text: str) -> int | None:
    typed = _CLOCK.fullmatch(text)
    if typed is None:
        return None
    hours, minutes, seconds = (int(part or 0) for part in typed.groups())
    is_time = seconds < 60 and (typed[1] is None or minutes < 60)
    return 3600 * hours + 60 * minutes + seconds if is_time else None


def _of_minutes(text: str) -> int | None:
    typed = _MINUTES.fullmatch(text)
    return None if typed is None else round(60 * float(f"{typed[1]}.{typed[2] or 0}"))


def _of_words(text: str) -> int | None:
    typed = _WORDS.fullmatch(text)
    if typed is None:
        return None
    hours, minutes, seconds = (int(part or 0) for part in typed.groups())
    return 3600 * hours + 60 * minutes + seconds


def _check(value: int, name: str, low: int, high: int) -> None:
    if not low <= value <= high:
        raise ValueError(f"{name} are {value}, not a number from {low} to {high}")


def _check_aware(edited: datetime) -> None:
    if edited.utcoffset() is None:
        raise ValueError("edited has no time zone")
