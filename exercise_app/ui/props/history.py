"""The list of past sessions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from exercise_app.core.record import SessionRecord
from exercise_app.ui.props import words
from exercise_app.ui.props.summary import done_text, felt_parts


class HistoryRow(NamedTuple):
    """One session in the list."""

    id: str
    day: str
    name: str
    time: str
    done: str
    felt: str


@dataclass(frozen=True, slots=True)
class HistoryProps:
    """The sessions shown so far, newest first, and how many there are in all."""

    rows: tuple[HistoryRow, ...]
    total: int


def history_row(record: SessionRecord, today: date) -> HistoryRow:
    """A session's row."""
    time = ""
    if record.finished is not None:
        time = words.minutes((record.finished - record.started).total_seconds())
    day = words.day_name(record.date, today)
    return HistoryRow(
        record.id,
        day[:1].upper() + day[1:],
        record.name,
        time or "cut off",
        done_text(record),
        " · ".join(felt_parts(record)),
    )


def derive_history_props(records: Sequence[SessionRecord], total: int, today: date) -> HistoryProps:
    """The list's props from the sessions read so far, newest first."""
    return HistoryProps(tuple(history_row(record, today) for record in records), total)
