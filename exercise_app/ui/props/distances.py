"""Distances, times and paces of runs in the words that the window shows."""

from __future__ import annotations

from exercise_app.core.runs import Run, in_units, pace
from exercise_app.core.settings import Units
from exercise_app.core.translation import mark, told, tr
from exercise_app.ui.props import words

LONG = {Units.KM: mark("kilometres"), Units.MILES: mark("miles")}


def long_name(units: Units) -> str:
    """`kilometres`, `miles`."""
    return told(LONG[units])


def example(units: Units) -> str:
    """A distance as it may be typed: `5.2`."""
    return words.number(3.1 if units is Units.MILES else 5.2, 1)


def distance(metres: float, units: Units) -> str:
    """A run's distance: `5.2 km`, `3.11 mi`; to a hundredth, as far as it is told."""
    return _with_unit(words.number(in_units(metres, units), 2), units)


def sum_of(metres: float, units: Units) -> str:
    """The distance of many runs, to a tenth; from a hundred on to a whole: `23.4 km`, `412 km`."""
    value = in_units(metres, units)
    return _with_unit(words.number(value, 1 if value < 100 else 0), units)


def typed_distance(metres: int, units: Units) -> str:
    """A distance as it stands in a field to edit; read again it is the same to a metre."""
    return words.number(in_units(metres, units), 3)


def typed_time(seconds: int | None) -> str:
    """A time as it stands in a field to edit: `28:30`; nothing where there is none."""
    return "" if seconds is None else words.clock(seconds)


def pace_of(run: Run, units: Units) -> str:
    """`5:29 /km`; nothing where the time was not told."""
    found = pace(run, units)
    return "" if found is None else pace_text(found, units)


def pace_text(seconds: float, units: Units) -> str:
    """Seconds for a kilometre or a mile as `5:29 /km`."""
    time = words.clock(round(seconds))
    return tr("{time} /mi", time=time) if units is Units.MILES else tr("{time} /km", time=time)


def _with_unit(number: str, units: Units) -> str:
    if units is Units.MILES:
        return tr("{number} mi", number=number)
    return tr("{number} km", number=number)
