"""What is typed of a past session: the form, and how the typing is read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from exercise_app.core.formats import formats
from exercise_app.core.record import SessionRecord
from exercise_app.core.runs import read_time
from exercise_app.core.translation import tr
from exercise_app.ui.props import words

LONGEST = timedelta(hours=12)
"""How long a session can be said to have lasted."""
_CLOCK = re.compile(r"(\d{1,2})(?:[:.h ]?(\d{2}))?\s*h?", re.ASCII)


class RoutineChoice(NamedTuple):
    """A routine to choose."""

    id: str
    name: str


class SessionTyped(NamedTuple):
    """A session as it was typed. `share` is how much was done, 0 to 100."""

    date: date
    time: str = ""
    length: str = ""
    routine: str = ""
    share: int = 100
    pain_before: int | None = None
    pain_after: int | None = None
    pain_morning: int | None = None
    effort: int | None = None
    note: str = ""


class SessionForm(NamedTuple):
    """The form of a session. `id` is empty for a new one; `latest` is the last day to choose.

    `now` is the present local time, `has_time` whether date, time and length can be changed.
    """

    id: str
    title: str
    typed: SessionTyped
    routines: tuple[RoutineChoice, ...]
    latest: date
    now: datetime
    has_time: bool = True

    @property
    def is_new(self) -> bool:
        """Whether it is a session to add."""
        return not self.id


class SessionRead(NamedTuple):
    """What was understood; a problem is one sentence, and empty where there is none."""

    wall: datetime | None
    """Date and time as a clock on the wall showed them."""
    seconds: int | None
    time_problem: str = ""
    length_problem: str = ""

    @property
    def is_good(self) -> bool:
        """Whether it can be kept."""
        return not self.time_problem and not self.length_problem


def derive_new_form(
    routines: Sequence[RoutineChoice], day: date, now: datetime, usual: str = ""
) -> SessionForm:
    """The form of a session to add on a day; `usual` is the routine to begin with."""
    at = now - timedelta(hours=1) if day == now.date() else now.replace(hour=18, minute=0)
    if day == now.date() and at.date() != day:
        at = now.replace(hour=0, minute=0)
    typed = SessionTyped(day, formats().time(at), routine=usual)
    title = tr("Add a past session")
    return SessionForm("", title, typed, tuple(routines), now.date(), now)


def derive_edit_form(record: SessionRecord, now: datetime) -> SessionForm:
    """The form of a session in the history."""
    length = ""
    if record.finished is not None:
        length = typed_length(record.finished - record.started)
    typed = SessionTyped(
        date=record.date,
        time=formats().time(record.started),
        length=length,
        routine=record.routine,
        pain_before=record.pain_before,
        pain_after=record.pain_after,
        pain_morning=record.pain_morning,
        effort=record.effort,
        note=record.note or "",
    )
    return SessionForm(
        record.id, tr("Edit {name}", name=record.name), typed, (),
        max(now.date(), record.date), now, has_time=record.finished is not None,
    )  # fmt: skip


def typed_length(length: timedelta) -> str:
    """A length as one types it: `12:30`, `1:05:30`."""
    return words.clock(round(length.total_seconds()))


def read_clock(text: str) -> time | None:
    """A time of day: `18:30`, `7.05`, `1830`, `18`, `6:30 pm`; None where it is none."""
    typed, half = _without_half(text.strip().lower())
    found = _CLOCK.fullmatch(typed)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if half is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + 12 * half
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _without_half(typed: str) -> tuple[str, int | None]:
    """A time without what tells the half of the day, and which half that is, if it does."""
    here = [name.lower() for name in formats().halves]
    for place, name in enumerate((*here, "am", "pm", "a.m.", "p.m.")):
        if typed.endswith(name) or typed.startswith(name):
            return typed.removesuffix(name).removeprefix(name).strip(), place % 2
    return typed, None


def clock_example() -> str:
    """A time of day as the place writes it: `18:30`, `6:30 PM`."""
    return formats().time(datetime(2026, 1, 1, 18, 30))  # noqa: DTZ001 - its date is of no account


def read_session(typed: SessionTyped, form: SessionForm) -> SessionRead:
    """What was typed, understood. What was left as it is, is taken as it is."""
    if not form.has_time:
        return SessionRead(None, None)
    clock = read_clock(typed.time)
    wall, wrong_time = None, ""
    if clock is None:
        wrong_time = tr("Write the time of day, such as {example}.", example=clock_example())
    else:
        wall = datetime.combine(typed.date, clock)
        moved = (typed.date, typed.time) != (form.typed.date, form.typed.time)
        if moved and wall > form.now.replace(tzinfo=None):
            wrong_time = tr("That is still to come. Take a time that has passed.")
    seconds, wrong_length = None, ""
    if not form.is_new:
        seconds = read_time(typed.length)
        if typed.length.strip() in ("0:00", "0"):
            seconds = 0
        if seconds is None or timedelta(seconds=seconds) > LONGEST:
            wrong_length = tr("Write how long it took in minutes, such as 14 or 14:30.")
    return SessionRead(wall, seconds, wrong_time, wrong_length)


def share_told(share: int) -> str:
    """What comes of a share of a routine, in a sentence."""
    if share >= 80:
        return tr("Counts for its week.")
    return tr("Is kept as done in part. You can have it count on its page.")
