"""Times, dates and counts in the words that the window shows."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING

from exercise_app.core.formats import formats
from exercise_app.core.kinds import Speech
from exercise_app.core.translation import mark, told, tr, trn

if TYPE_CHECKING:
    from datetime import date

KINDS = {
    "strength": mark("Strength"),
    "stretch": mark("Stretch"),
    "activation": mark("Activation"),
    "mobility": mark("Mobility"),
}
"""The kinds of routine as the window names them; `told` translates them."""
SPEECH = {
    Speech.FULL: mark("Speech: full"),
    Speech.ESSENTIAL: mark("Speech: essential"),
    Speech.TONES: mark("Tones only"),
    Speech.SILENT: mark("No sound"),
}
"""How much is said, as the player names it; `speech` translates it."""
SEE_SOMEONE = mark("When to see someone")
"""The page of symptoms, as everything that leads there calls it."""
_NUMBERS = (
    mark("No"), mark("One"), mark("Two"), mark("Three"), mark("Four"),
    mark("Five"), mark("Six"), mark("Seven"), mark("Eight"), mark("Nine"),
)  # fmt: skip
_TINY = 1e-6


def kind(key: str) -> str:
    """A kind of routine: `Strength`."""
    return told(KINDS[key])


def kind_within(key: str) -> str:
    """A kind within a sentence: `strength`."""
    names = {
        "strength": tr("strength"),
        "stretch": tr("stretch"),
        "activation": tr("activation"),
        "mobility": tr("mobility"),
    }
    return names[key]


def level(number: int) -> str:
    """How hard a routine is: `level 2`."""
    return tr("level {number}", number=number)


def speech(profile: Speech) -> str:
    """How much is said."""
    return told(SPEECH[profile])


def clock(seconds: float) -> str:
    """Seconds left as `0:18`; a started second is still shown. From an hour on `1:02:03`."""
    whole = max(0, ceil(seconds - _TINY))
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def number(value: float, decimals: int) -> str:
    """A number with at most so many places, and the decimal sign of the place: `5.2`, `5,2`."""
    text = f"{value:.{decimals}f}"
    short = text.rstrip("0").rstrip(".") if "." in text else text
    return short.replace(".", formats().decimal)


def span(seconds: float) -> str:
    """A length of time: `45 s`, `1:30 min`, `2 min`, `1 h 5 min`."""
    if round(seconds, 1) < 60:
        return tr("{seconds} s", seconds=number(seconds, 1))
    whole = round(seconds)
    minutes, rest = divmod(whole, 60)
    if minutes >= 60:
        hours, minutes = divmod(minutes, 60)
        if not minutes:
            return tr("{hours} h", hours=hours)
        return tr("{hours} h {minutes} min", hours=hours, minutes=minutes)
    return tr("{minutes} min", minutes=f"{minutes}:{rest:02}" if rest else minutes)


def minutes(seconds: float) -> str:
    """A routine's time, rounded to minutes: `14 min`; `under 1 min` for the shortest."""
    whole = whole_minutes(seconds)
    return tr("{minutes} min", minutes=whole) if whole else tr("under 1 min")


def whole_minutes(seconds: float) -> int:
    """A routine's time in minutes; 0 for less than half of one."""
    return int(seconds / 60 + 0.5)


def sets(many: int) -> str:
    """`1 set`, `2 sets`."""
    return trn("{n} set", "{n} sets", many)


def rounds(many: int) -> str:
    """`1 round`, `2 rounds`."""
    return trn("{n} round", "{n} rounds", many)


def sessions(many: int) -> str:
    """`1 session`, `2 sessions`."""
    return trn("{n} session", "{n} sessions", many)


def runs(many: int) -> str:
    """`1 run`, `2 runs`."""
    return trn("{n} run", "{n} runs", many)


def exercises(many: int) -> str:
    """`1 exercise`, `2 exercises`."""
    return trn("{n} exercise", "{n} exercises", many)


def at_own_pace(sets: int) -> str:
    """`1 set at your own pace`."""
    return trn("{n} set at your own pace", "{n} sets at your own pace", sets)


def last_good(errors: int) -> str:
    """What a list says of a routine whose file has errors by now; nothing where it has none."""
    if not errors:
        return ""
    return trn(
        "Last good version: its file has {n} error",
        "Last good version: its file has {n} errors",
        errors,
    )


def of_planned(done: str, planned: str) -> str:
    """What was done of what was planned, each with its unit: `40 s of 1 min`."""
    return tr("{done} of {planned}", done=done, planned=planned)


def number_word(number: int) -> str:
    """A small number as the first word of a sentence."""
    return told(_NUMBERS[number]) if 0 <= number < len(_NUMBERS) else str(number)


def key_name(key: str) -> str:
    """A key, or keys, as the keyboard of the place calls it: `Esc`, `Ctrl+1`."""
    names = {
        "Esc": tr("Esc"),
        "Enter": tr("Enter"),
        "Space": tr("Space"),
        "Tab": tr("Tab"),
        "Ctrl": tr("Ctrl"),
        "Shift": tr("Shift"),
        "Alt": tr("Alt"),
    }
    return "+".join(names.get(part, part) for part in key.split("+"))


def capital(text: str) -> str:
    """`text` as a sentence begins."""
    return text[:1].upper() + text[1:]


def listed(parts: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(parts) < 2:
        return "".join(parts)
    return tr("{some} and {last}", some=", ".join(parts[:-1]), last=parts[-1])


def weekday(day: date) -> str:
    """`Thursday`."""
    return formats().weekdays[day.weekday()]


def day_name(day: date, today: date) -> str:
    """A day as people say it: `today`, `yesterday`, `Thursday`, `3 November`, `3 November 2025`."""
    since = (today - day).days
    if since == 0:
        return tr("today")
    if since == 1:
        return tr("yesterday")
    if 1 < since < 7:
        return weekday(day)
    here = formats()
    return here.in_year(day) if day.year == today.year else here.with_year(day)


def on_day(day: date, today: date) -> str:
    """A day in a sentence: `today`, `yesterday`, `on Thursday`, `on 3 November`."""
    named = day_name(day, today)
    return named if 0 <= (today - day).days <= 1 else tr("on {day}", day=named)


def full_day(day: date) -> str:
    """`Thursday, 19 November 2026`."""
    return formats().in_full(day)


def days_text(first: date, last: date, today: date) -> str:
    """Days from one to another: `3 – 9 November`, `30 November – 6 December 2025`."""
    here = formats()
    end = here.in_year(last) if last.year == today.year else here.with_year(last)
    if first.year != last.year:
        begin = here.with_year(first)
    else:
        head = here.day.split()[0]
        is_short = first.month == last.month and head.startswith("{day")
        begin = head.format(day=first.day) if is_short else here.in_year(first)
    return f"{begin} – {end}"


def shortened(text: str, most: int) -> str:
    """`text` cut to `most` letters where it is longer, for what stays on one line."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
