"""Symptoms that were ticked as present, since when and until when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, NamedTuple

from exercise_app.core.translation import mark
from exercise_app.history.database import Database
from exercise_app.history.kept import Kept, Shape


class SymptomPeriod(NamedTuple):
    """A symptom from when it was ticked until it was unticked; None while it is present."""

    id: str
    """The symptom's id (`core.symptoms`)."""
    since: datetime
    until: datetime | None
    edited: datetime


def _row(period: SymptomPeriod) -> tuple[Any, ...]:
    until = None if period.until is None else period.until.isoformat()
    return period.id, period.since.isoformat(), until


def _value(row: tuple[Any, ...], edited: datetime) -> SymptomPeriod:
    since, until = datetime.fromisoformat(row[1]), row[2]
    return SymptomPeriod(
        row[0], since, None if until is None else datetime.fromisoformat(until), edited
    )


SHAPE = Shape(
    mark("symptom"), "symptom", ("id", "since", "until"), "since, id", _row, _value,
    lambda period: period.edited, keys=2,
)  # fmt: skip


class Symptoms:
    """The symptoms ticked. Every method raises HistoryError where the file cannot be used."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self.kept = Kept(database, clock, SHAPE)

    def ticked(self) -> list[str]:
        """The ids of those that are present, in the order in which they were ticked."""
        return list(dict.fromkeys(period.id for period in self.kept.where("until IS NULL")))

    def periods(self) -> list[SymptomPeriod]:
        """All that ever were ticked, oldest first."""
        return self.kept.all()

    def tick(self, symptom: str, now: datetime) -> None:
        """Note that a symptom is there since `now`, unless it is noted already."""
        if symptom not in self.ticked():
            self.kept.add(SymptomPeriod(symptom, now, None, now))

    def untick(self, symptom: str, now: datetime) -> None:
        """Note that a symptom is gone since `now`; nothing happens where it was not ticked."""
        for period in self.kept.where("until IS NULL AND id = ?", (symptom,)):
            self.kept.edit(period._replace(until=max(now, period.since)))
