"""When to remind of a session: decided from what is set, the week, the answers and the clock.

Nothing is remembered here and no clock is asked. An instant is a local one that knows its offset.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple

from exercise_app.core.settings import Reminders
from exercise_app.core.week import Week

LATER = timedelta(hours=1)
"""After “In an hour”."""
AGAIN = timedelta(minutes=15)
"""After a moment at which nobody is to be disturbed; and the longest that is waited in one piece,
as clocks may be set and computers sleep.
"""
GRACE = timedelta(hours=4)
"""How long after its hour a reminder may still come, as after the computer slept."""
_DAYS = 8


class Answers(NamedTuple):
    """What was answered to reminders: an instant for “In an hour”, a date for “Not today”."""

    later: datetime | None = None
    not_today: date | None = None


NONE = Answers()


class Moment(NamedTuple):
    """What speaks for and against a reminder now."""

    owes: bool
    """The week still owes something that was not done today."""
    in_session: bool = False
    advised_against: bool = False
    """A ticked symptom speaks against training."""
    is_busy: bool = False
    """A program fills the screen, or the desktop is told not to disturb."""


class Verdict(StrEnum):
    """What to do about a reminder."""

    WAIT = "wait"
    """It is not due yet."""
    REMIND = "remind"
    PUT_OFF = "put-off"
    """Look again in a while: this is no good moment."""
    LEAVE = "leave"
    """It is not needed, or its time is over."""


def next_due(after: datetime, reminders: Reminders, answers: Answers = NONE) -> datetime | None:
    """The first instant after `after` to remind at; None where there is none."""
    if not reminders.on:
        return None
    found = [answers.later] if answers.later is not None and answers.later > after else []
    for day in (after.date() + timedelta(days=n) for n in range(_DAYS)):
        minutes = reminders.at(day.weekday())
        if minutes is None or day == answers.not_today:
            continue
        due = datetime.combine(day, time(*divmod(minutes, 60)), after.tzinfo)
        if due > after:
            found.append(due)
            break
    return min(found, default=None)


def owes(week: Week, today: date) -> bool:
    """Whether the week asks for something that is not done and was not done today."""
    return any(kind.owed and today not in kind.days for kind in week.kinds)


def verdict(now: datetime, due: datetime, moment: Moment) -> Verdict:
    """What to do about the reminder that is due at `due`."""
    if now < due:
        return Verdict.WAIT
    is_over = now - due > GRACE or now.date() != due.date()
    if is_over or moment.in_session or moment.advised_against or not moment.owes:
        return Verdict.LEAVE
    return Verdict.PUT_OFF if moment.is_busy else Verdict.REMIND


def seconds_until(due: datetime, now: datetime) -> float:
    """How long to wait before looking at the clock again."""
    return max(0.0, min(due - now, AGAIN).total_seconds())
