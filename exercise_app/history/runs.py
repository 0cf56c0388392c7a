"""Runs, kept by hand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from exercise_app.core.runs import Run
from exercise_app.core.translation import mark
from exercise_app.history.database import Database
from exercise_app.history.errors import day_from
from exercise_app.history.kept import Kept, Shape


def _row(run: Run) -> tuple[Any, ...]:
    return run.id, run.date.isoformat(), run.metres, run.seconds, run.shoe, run.note


def _value(row: tuple[Any, ...], edited: datetime) -> Run:
    identity, day, metres, seconds, shoe, note = row
    return Run(
        id=identity,
        date=date.fromisoformat(day),
        metres=metres,
        seconds=seconds,
        shoe=shoe,
        note=note,
        edited=edited,
    )


SHAPE = Shape(
    mark("run"), "run", ("id", "date", "metres", "seconds", "shoe", "note"), "date, edited, id",
    _row, _value, lambda run: run.edited,
)  # fmt: skip


class Runs:
    """The runs. Every method raises HistoryError where the file cannot be used."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self.kept = Kept(database, clock, SHAPE)
        self._database = database

    def add(self, run: Run) -> Run:
        """Keep a new run; gives it with its new `edited`."""
        return self.kept.add(run)

    def edit(self, run: Run) -> Run:
        """Put a run in the place of the one with its id; gives it with its new `edited`.

        Raises NotKept.
        """
        return self.kept.edit(run)

    def delete(self, run_id: str) -> Run:
        """Take a run out of the history; gives it as it was, for `put`. Raises NotKept."""
        return self.kept.delete(run_id)

    def put(self, run: Run) -> None:
        """Keep a run exactly as it is, to undo `delete` or `edit`."""
        self.kept.put(run)

    def run(self, run_id: str) -> Run:
        """The run with this id. Raises NotKept."""
        return self.kept.get(run_id)

    def between(self, first: date | None = None, last: date | None = None) -> list[Run]:
        """The runs of the local days from `first` to `last`, oldest first."""
        bounds = (first or date.min).isoformat(), (last or date.max).isoformat()
        return self.kept.where("date BETWEEN ? AND ?", bounds)

    def run_days(self, first: date | None = None, last: date | None = None) -> set[date]:
        """The local days with a run (`Reader.run_days`, which loads less, gives the same)."""
        from exercise_app.history.reader import Reader

        return Reader(self._database).run_days(first, last)

    def first_day(self) -> date | None:
        """The day of the first run; None where there is none."""
        with self._database.reading() as connection:
            (day,) = connection.execute("SELECT min(date) FROM run").fetchone()
        return None if day is None else day_from(day)

    def last_day(self, before: date | None = None) -> date | None:
        """The day of the last run, of those before a day; None where there is none."""
        with self._database.reading() as connection:
            (day,) = connection.execute(
                "SELECT max(date) FROM run WHERE date < ?", ((before or date.max).isoformat(),)
            ).fetchone()
        return None if day is None else day_from(day)

    def metres_of_shoes(self) -> dict[str, int]:
        """How far each shoe was run in, by its id; without what it had run before."""
        with self._database.reading() as connection:
            found = connection.execute(
                "SELECT shoe, sum(metres) FROM run WHERE shoe IS NOT NULL GROUP BY shoe"
            ).fetchall()
        return dict(found)
