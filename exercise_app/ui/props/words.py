"""Times, dates and counts in the words that the window shows."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING

from exercise_app.core.kinds import Speech
from exercise_app.core.translation import mark

if TYPE_CHECKING:
    from datetime import date

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
KINDS = {
    "strength": "Strength",
    "stretch": "Stretch",
    "activation": "Activation",
    "mobility": "Mobility",
}
"""The kinds of routine as the window names them."""
SPEECH = {
    Speech.FULL: "Speech: full",
    Speech.ESSENTIAL: "Speech: essential",
    Speech.TONES: "Tones only",
    Speech.SILENT: "No sound",
}
"""How much is said, as the player names it."""
SEE_SOMEONE = mark("When to see someone")
"""The page of symptoms, as everything that leads there calls it."""
_NUMBERS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine")
_TINY = 1e-6


def speech(profile: Speech) -> str:
    """How much is said."""
    return SPEECH[profile]


def clock(seconds: float) -> str:
    """Seconds left as `0:18`; a started second is still shown. From an hour on `1:02:03`."""
    whole = max(0, ceil(seconds - _TINY))
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def span(seconds: float) -> str:
    """A length of time: `45 s`, `1:30 min`, `2 min`, `1 h 5 min`."""
    if round(seconds, 1) < 60:
        return f"{seconds:.1f}".removesuffix(".0") + " s"
    whole = round(seconds)
    minutes, rest = divmod(whole, 60)
    if minutes >= 60:
        hours, minutes = divmod(minutes, 60)
        return f"{hours} h" + (f" {minutes} min" if minutes else "")
    return f"{minutes}:{rest:02} min" if rest else f"{minutes} min"


def minutes(seconds: float) -> str:
    """A routine's time, rounded to minutes: `14 min`; `under 1 min` for the shortest."""
    return f"{int(seconds / 60 + 0.5)} min" if seconds >= 30 else "under 1 min"


def count(number: int, one: str, many: str = "") -> str:
    """`1 set`, `2 sets`."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def number_word(number: int) -> str:
    """A small number as the first word of a sentence."""
    return _NUMBERS[number] if 0 <= number < len(_NUMBERS) else str(number)


def listed(parts: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


def day_name(day: date, today: date) -> str:
    """A day as people say it: `today`, `yesterday`, `Thursday`, `3 November`, `3 November 2025`."""
    since = (today - day).days
    if since == 0:
        return "today"
    if since == 1:
        return "yesterday"
    if 1 < since < 7:
        return WEEKDAYS[day.weekday()]
    named = f"{day.day} {MONTHS[day.month - 1]}"
    return named if day.year == today.year else f"{named} {day.year}"


def on_day(day: date, today: date) -> str:
    """A day in a sentence: `today`, `yesterday`, `on Thursday`, `on 3 November`."""
    return day_name(day, today) if 0 <= (today - day).days <= 1 else f"on {day_name(day, today)}"


def full_day(day: date) -> str:
    """`Thursday, 19 November 2026`."""
    return f"{WEEKDAYS[day.weekday()]}, {day.day} {MONTHS[day.month - 1]} {day.year}"


def shortened(text: str, most: int) -> str:
    """`text` cut to `most` letters where it is longer, for what stays on one line."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
