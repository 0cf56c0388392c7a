"""How dates, times and numbers are written where the user lives.

The value is set once at the start (`ui` makes it of Qt's locale); until then, and in commands, it
is that of English as the app was written in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date, datetime


class Formats(NamedTuple):
    """The names of days and months, Monday and January first, and what stands around them."""

    weekdays: tuple[str, ...] = (
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    )  # fmt: skip
    letters: tuple[str, ...] = ("M", "T", "W", "T", "F", "S", "S")
    """The weekdays where each has room for a letter."""
    months: tuple[str, ...] = (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    )  # fmt: skip
    months_short: tuple[str, ...] = (
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    )  # fmt: skip
    weekdays_short: tuple[str, ...] = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
    months_alone: tuple[str, ...] = ()
    """The months beside a year, where the language calls them otherwise there."""
    day: str = "{day} {month}"
    """A day of this year; with `{number}` for a month that is told by its number."""
    dated: str = "{day} {month} {year}"
    """A day of any year."""
    full: str = "{weekday}, {day} {month} {year}"
    month: str = "{month} {year}"
    typed: str = "yyyy-MM-dd"
    """A date as it is typed, in Qt's notation."""
    decimal: str = "."
    halves: tuple[str, ...] = ()
    """What the halves of the day are called, such as AM and PM; none where hours go to 24."""
    half_first: bool = False
    """Whether the half stands before the hour, as in Korean."""

    def in_year(self, on: date) -> str:
        """`3 November`."""
        return self._filled(self.day, on)

    def with_year(self, on: date) -> str:
        """`3 November 2025`."""
        return self._filled(self.dated, on)

    def in_full(self, on: date) -> str:
        """`Thursday, 19 November 2026`."""
        return self._filled(self.full, on)

    def of_month(self, on: date) -> str:
        """`November 2026`."""
        months = self.months_alone or self.months
        return self.month.format(month=months[on.month - 1], number=on.month, year=on.year)

    def time(self, at: datetime) -> str:
        """`14:05`, or `2:05 PM`."""
        if not self.halves:
            return f"{at:%H:%M}"
        half, clock = self.halves[at.hour >= 12], f"{at.hour % 12 or 12}:{at:%M}"
        return f"{half} {clock}" if self.half_first else f"{clock} {half}"

    def number(self, value: float, decimals: int = 0) -> str:
        """`value` with `decimals` places."""
        return f"{value:.{decimals}f}".replace(".", self.decimal)

    def _filled(self, pattern: str, on: date) -> str:
        return pattern.format(
            weekday=self.weekdays[on.weekday()],
            day=on.day,
            month=self.months[on.month - 1],
            number=on.month,
            year=on.year,
        )


class _Here:
    """The formats in use."""

    formats = Formats()


def formats() -> Formats:
    """How dates, times and numbers are written here."""
    return _Here.formats


def use_formats(found: Formats | None) -> None:
    """Write as `found` says from now on; None is English as the app was written in."""
    _Here.formats = found or Formats()
