"""How dates, times and numbers are written, from what Qt knows of the world's locales.

The words are those of the language that the window speaks; the order of a date is that of the
language in that place, and the clock and the decimal sign are the place's own.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale

from exercise_app.core.formats import Formats

_FIELDS = re.compile(r"'([^']*)'|dddd|ddd|dd?|MMMM|MMM|MM?|yyyy|yy|[^'dMy]+")
_NAMED = {
    "dddd": "{weekday}", "ddd": "{weekday}", "dd": "{day:02}", "d": "{day}",
    "MMMM": "{month}", "MMM": "{month}", "MM": "{number:02}", "M": "{number}",
    "yyyy": "{year}", "yy": "{year}",
}  # fmt: skip
_MONTH = re.compile(r"\{(?:month|number)[^}]*\}")
_DAY = re.compile(r"\{day[^}]*\}")
_ENGLISH = "en_GB"
"""English in places for which Qt has none of their own."""


def formats_of(language: str, times: str, numbers: str) -> Formats:
    """The formats of a place: the names of locales such as `de_AT` for the words, for dates and
    times, and for numbers.
    """
    words, place = _in_place(language, times), QLocale(times)
    full = pattern_of(words.dateFormat(QLocale.FormatType.LongFormat))
    dated = without_weekday(full)
    clock = place.timeFormat(QLocale.FormatType.ShortFormat).upper()
    long, short = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat
    narrow = QLocale.FormatType.NarrowFormat
    return Formats(
        weekdays=tuple(words.dayName(day, long) for day in range(1, 8)),
        letters=tuple(words.standaloneDayName(day, narrow) for day in range(1, 8)),
        months=tuple(words.monthName(month, long) for month in range(1, 13)),
        months_alone=tuple(words.standaloneMonthName(month, long) for month in range(1, 13)),
        months_short=tuple(words.monthName(month, short).rstrip(".") for month in range(1, 13)),
        weekdays_short=tuple(words.dayName(day, short)[:2] for day in range(1, 8)),
        day=without_year(dated),
        dated=dated,
        full=full,
        month=without_day(dated),
        typed=typed_of(words.dateFormat(QLocale.FormatType.ShortFormat)),
        decimal=QLocale(numbers).decimalPoint(),
        halves=(words.amText(), words.pmText()) if "AP" in clock else (),
        half_first=clock.startswith("AP"),
    )


def _in_place(language: str, place: str) -> QLocale:
    """The locale of a language in the place of another one: `en` in `de_AT` is `en_AT`."""
    tongue, territory = language.partition("_")[0], place.partition("_")[2]
    if not territory:
        return QLocale(language)
    found = QLocale(f"{tongue}_{territory}")
    if found.name() == f"{tongue}_{territory}":
        return found
    return QLocale(_ENGLISH if tongue == "en" else language)


def pattern_of(qts: str) -> str:
    """Qt's pattern of a date as ours: `dddd, d 'de' MMMM` is `{weekday}, {day} de {month}`."""
    return "".join(
        found[1] if found[1] is not None else _NAMED.get(found[0], found[0])
        for found in _FIELDS.finditer(qts)
    )


def without_weekday(pattern: str) -> str:
    """A pattern without the weekday, and without what ties it to the rest."""
    return re.sub(r"^\{weekday\}[\s,،]*|[\s,،]*\{weekday\}.*$", "", pattern)


def without_year(pattern: str) -> str:
    """A pattern without the year, and without what ties it to the rest."""
    if pattern.startswith("{year}"):
        return re.sub(r"^\{year\}[^{]*", "", pattern)
    return re.sub(r"[\s,،][^{}]*\{year\}.*$", "", pattern)


def without_day(pattern: str) -> str:
    """A pattern of month and year, of one with the day."""
    day, month, year = _DAY.search(pattern), _MONTH.search(pattern), pattern.find("{year}")
    if day is None or month is None:
        return pattern
    if day.start() < month.start():
        return pattern[month.start() :] if month.start() < year else pattern
    if year < month.start():
        return pattern[: day.start()].rstrip(" ,،")
    return f"{pattern[: day.start()].rstrip()} {pattern[year:]}"


def typed_of(qts: str) -> str:
    """Qt's short pattern with a year of four digits: nobody guesses the century."""
    return re.sub("y+", "yyyy", qts)
