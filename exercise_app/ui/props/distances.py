"""Distances, times and paces of runs in the words that the window shows."""

from __future__ import annotations

from exercise_app.core.runs import Run, in_units, pace
from exercise_app.core.settings import Units
from exercise_app.ui.props import words

SHORT = {Units.KM: "km", Units.MILES: "mi"}
LONG = {Units.KM: "kilometres", Units.MILES: "miles"}


def distance(metres: float, units: Units) -> str:
    """A run's distance: `5.2 km`, `3.11 mi`; to a hundredth, as far as it is told."""
    return f"{_number(in_units(metres, units), 2)} {SHORT[units]}"


def sum_of(metres: float, units: Units) -> str:
    """The distance of many runs, to a tenth; from a hundred on to a whole: `23.4 km`, `412 km`."""
    value = in_units(metres, units)
    return f"{_number(value, 1 if value < 100 else 0)} {SHORT[units]}"


def typed_distance(metres: int, units: Units) -> str:
    """A distance as it stands in a field to edit; read again it is the same to a metre."""
    return _number(in_units(metres, units), 3)


def typed_time(seconds: int | None) -> str:
    """A time as it stands in a field to edit: `28:30`; nothing where there is none."""
    return "" if seconds is None else words.clock(seconds)


def pace_of(run: Run, units: Units) -> str:
    """`5:29 /km`; nothing where the time was not told."""
    found = pace(run, units)
    return "" if found is None else f"{words.clock(round(found))} /{SHORT[units]}"


def _number(value: float, decimals: int) -> str:
    text = f"{value:.{decimals}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
