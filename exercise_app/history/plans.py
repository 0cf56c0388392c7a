"""The plan of the week as it changed over time, each change with its date."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime
from typing import Any, NamedTuple

from exercise_app.core.plan import DatedPlan, Plan, noted
from exercise_app.core.translation import mark
from exercise_app.history.database import Database
from exercise_app.history.kept import Kept, Shape
from exercise_app.history.reader import Reader, plan_of


class PlanChange(NamedTuple):
    """A plan, the local date from which it holds, and when that was written."""

    date: date
    plan: Plan
    edited: datetime


def _row(change: PlanChange) -> tuple[Any, ...]:
    return change.date.isoformat(), json.dumps(dict(change.plan), ensure_ascii=False)


def _value(row: tuple[Any, ...], edited: datetime) -> PlanChange:
    return PlanChange(date.fromisoformat(row[0]), plan_of(row[1]), edited)


SHAPE = Shape(
    mark("plan of"),
    "plan_change",
    ("date", "plan"),
    "date",
    _row,
    _value,
    lambda change: change.edited,
)


class Plans:
    """The changes of the plan. Every method raises HistoryError where the file cannot be used."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self.kept = Kept(database, clock, SHAPE)
        self._reader = Reader(database)

    def changes(self) -> list[DatedPlan]:
        """All of them, oldest first (`Reader.plan_changes`, which loads less, gives the same)."""
        return self._reader.plan_changes()

    def note(self, plan: Plan, today: date) -> bool:
        """Keep `plan` as that of `today` where it asks for something else than the last one.

        Gives whether anything was written. A change on a day takes the place of an earlier one
        of that day.
        """
        before = {change.date: change.plan for change in self.changes()}
        new = [
            change
            for change in noted([DatedPlan(*item) for item in before.items()], plan, today)
            if before.get(change.date) != change.plan
        ]
        for change in new:
            self.kept.add(PlanChange(change.date, change.plan, _UNWRITTEN))
        return bool(new)


_UNWRITTEN = datetime.fromisoformat("1970-01-01T00:00:00+00:00")
"""The `edited` of a change that is still to be written."""
