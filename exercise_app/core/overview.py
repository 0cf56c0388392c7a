"""What pages and Today are told of many sessions at once: values between history and views."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple


class DayMark(NamedTuple):
    """A local day on which there was a session, for calendars and heat maps."""

    date: date
    kinds: tuple[str, ...]
    """The kinds of its sessions, in their alphabet's order."""
    counted: bool
    """Whether any of its sessions counts."""
    pain_max: int | None
    """The highest pain of its sessions: before, after or on the morning after; None unrated."""
    done: tuple[str, ...] = ()
    """Those of `kinds` of which a session counts."""
    sessions: int = 0
    seconds: float = 0.0
    """Seconds of timed work done."""


class HistoryTotals(NamedTuple):
    """Sums over a range of days."""

    sessions: int = 0
    counted: int = 0
    """How many of them count."""
    days: int = 0
    """On how many local days there was a session that counts."""
    seconds: float = 0.0
    """Seconds of timed work done; self-paced work stays out, as everywhere."""
    first: date | None = None
    last: date | None = None
    """The days of the first and the last session; None where there is none."""


class Rated(NamedTuple):
    """How a session felt, for the trend of pain against sessions."""

    date: date
    kind: str
    pain_before: int | None
    pain_after: int | None
    pain_morning: int | None
    effort: int | None
    completed: bool


class Awaiting(NamedTuple):
    """A session of the last days about whose morning after nothing is known yet."""

    id: str
    routine: str
    name: str
    date: date
    pain_before: int | None
    pain_after: int | None
    hurt: bool
    """“It hurts” was pressed during it."""


class BackupInfo(NamedTuple):
    """What a backup holds, for a preview before it is restored."""

    path: str
    """The file."""
    taken: datetime
    """When it was made, in local time."""
    why: str
    """Why it was made: `daily`, `before-restore`, or `before-` and a step's name."""
    size: int
    """Bytes."""
    sessions: int
    runs: int
    first: date | None
    last: date | None
    """The days of the first and the last session; None where there is none."""
