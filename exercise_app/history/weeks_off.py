"""Weeks marked off: holiday, illness, injury."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from exercise_app.core.translation import mark
from exercise_app.core.week_off import Reason, WeekOff
from exercise_app.history.database import Database
from exercise_app.history.kept import Kept, Shape


def _row(week: WeekOff) -> tuple[Any, ...]:
    return week.id, week.day.isoformat(), str(week.reason)


def _value(row: tuple[Any, ...], edited: datetime) -> WeekOff:
    return WeekOff(row[0], date.fromisoformat(row[1]), Reason(row[2]), edited)


SHAPE = Shape(
    mark("week off"),
    "week_off",
    ("id", "day", "reason"),
    "day, id",
    _row,
    _value,
    lambda w: w.edited,
)


class WeeksOff:
    """The weeks off. Every method raises HistoryError where the file cannot be used."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self.kept = Kept(database, clock, SHAPE)
        self._clock = clock

    def all(self) -> list[WeekOff]:
        """All of them, oldest first."""
        return self.kept.all()

    def days(self) -> set[date]:
        """The dates that stand for them, as `core.plan.targets_of` takes them.

        `Reader.days_off`, which loads less, gives the same.
        """
        return {week.day for week in self.kept.all()}

    def mark(self, day: date, reason: Reason) -> WeekOff:
        """Mark the week of `day` (its `core.plan.fourth_day`) as off, or mend its reason."""
        found = self.kept.where("day = ?", (day.isoformat(),))
        if found:
            return self.kept.edit(found[0]._replace(reason=reason))
        import uuid

        return self.kept.add(WeekOff(str(uuid.uuid4()), day, reason, self._clock()))

    def unmark(self, week_off_id: str) -> WeekOff:
        """Let a week count again; gives what it was marked as, for `put`. Raises NotKept."""
        return self.kept.delete(week_off_id)

    def put(self, week_off: WeekOff) -> None:
        """Mark a week as it was, to undo `unmark` or `mark`."""
        self.kept.put(week_off)
