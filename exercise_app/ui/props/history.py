"""The history's page: its sections, its totals, and the list of past sessions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from exercise_app.core.overview import HistoryTotals
from exercise_app.core.record import SessionRecord
from exercise_app.core.streak import Streak
from exercise_app.core.translation import tr, trn
from exercise_app.ui.props import words
from exercise_app.ui.props.charts import hours
from exercise_app.ui.props.summary import done_text, felt_parts

CALENDAR, WEEKS, YEAR, PAIN, SESSIONS = "calendar", "weeks", "year", "pain", "sessions"
"""The sections, by their keys."""


class HistoryRow(NamedTuple):
    """One session in a list. `state` tells where it does not count as a whole one does."""

    id: str
    day: str
    name: str
    time: str
    done: str
    felt: str
    kind: str = ""
    state: str = ""
    counts: bool = True

    @property
    def told(self) -> str:
        """The whole row in words."""
        parts = (self.day, self.name, self.time, self.done, self.state, self.felt)
        return ", ".join(filter(None, parts))


@dataclass(frozen=True, slots=True)
class HistoryProps:
    """The sessions shown so far, newest first, and how many there are in all."""

    rows: tuple[HistoryRow, ...]
    total: int
    sought: str = ""
    """What is searched for; `total` is how many were found then."""

    @property
    def count(self) -> str:
        """How many there are, in words."""
        if self.sought.strip():
            found = trn("{n} session found", "{n} sessions found", self.total)
            return found if self.total else tr("No session has all of that in it.")
        return words.sessions(self.total) if self.total else ""


class TotalTile(NamedTuple):
    """A number and what it counts."""

    number: str
    what: str


@dataclass(frozen=True, slots=True)
class TotalsProps:
    """The sums over all sessions."""

    tiles: tuple[TotalTile, ...]
    told: str


def sections() -> tuple[tuple[str, str], ...]:
    """The sections' keys and names, in their order."""
    return (
        (CALENDAR, tr("Calendar")),
        (WEEKS, tr("Weeks")),
        (YEAR, tr("Year")),
        (PAIN, tr("Pain")),
        (SESSIONS, tr("Sessions")),
    )


def derive_totals(totals: HistoryTotals, streak: Streak, today: date) -> TotalsProps:
    """The totals in four numbers."""
    tiles = (
        TotalTile(str(totals.sessions), tr("Sessions")),
        TotalTile(str(totals.days), tr("Days that count")),
        TotalTile(hours(totals.seconds), tr("Time of work")),
        TotalTile(trn("{n} week", "{n} weeks", streak.longest), tr("Longest row on target")),
    )
    told = ""
    if totals.first is not None:
        told = tr("Since {day}.", day=words.day_name(totals.first, today))
    if streak.weeks:
        row = trn("Now {n} week in a row.", "Now {n} weeks in a row.", streak.weeks)
        told = f"{told} {row}".strip()
    return TotalsProps(tiles, told)


def history_row(record: SessionRecord, today: date) -> HistoryRow:
    """A session's row."""
    time = ""
    if record.finished is not None:
        time = words.minutes((record.finished - record.started).total_seconds())
    day = words.day_name(record.date, today)
    return HistoryRow(
        record.id,
        words.capital(day),
        record.name,
        time or tr("cut off"),
        done_text(record),
        " · ".join(felt_parts(record)),
        record.kind.value,
        state_text(record),
        record.counts,
    )


def state_text(record: SessionRecord) -> str:
    """Where a session does not simply count: `in part`, `counted by you`, `not counted`."""
    if record.counted is None:
        return "" if record.completed else tr("in part")
    if record.counted:
        return "" if record.completed else tr("counted by you")
    return tr("not counted")


def derive_history_props(
    records: Sequence[SessionRecord], total: int, today: date, sought: str = ""
) -> HistoryProps:
    """The list's props from the sessions read so far, newest first."""
    return HistoryProps(tuple(history_row(record, today) for record in records), total, sought)
