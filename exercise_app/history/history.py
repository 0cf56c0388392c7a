"""The whole history of a user: everything that is kept in one file, and the backups beside it.

Each part is made when it is first asked for, so that Today loads only what it shows.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from exercise_app.history.database import Database

if TYPE_CHECKING:
    from exercise_app.core.plan import Plan
    from exercise_app.core.week import TargetsOf
    from exercise_app.history.backup import Backups
    from exercise_app.history.overview import Overview
    from exercise_app.history.plans import Plans
    from exercise_app.history.reader import Reader
    from exercise_app.history.runs import Runs
    from exercise_app.history.shoes import Shoes
    from exercise_app.history.store import Store
    from exercise_app.history.symptoms import Symptoms
    from exercise_app.history.weeks_off import WeeksOff


class History:
    """The history in the file at `path`, opened when first used, made when first written.

    `clock` gives the present instant in local time, aware of its zone. All parts share one
    connection, for the thread that uses it first: a thread of its own takes a History of its own.
    """

    def __init__(self, path: Path, clock: Callable[[], datetime]) -> None:
        self.database = Database(path, clock)
        self.clock = clock

    @property
    def path(self) -> Path:
        """The file."""
        return self.database.path

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        self.database.close()

    def targets(self, now: Plan, today: date, starts: int = 0) -> TargetsOf:
        """What each week asked for, by the plan it had; `now` is the plan of the settings.

        Weeks start on the weekday `starts`; weeks off ask for nothing. Raises HistoryError.
        """
        from exercise_app.core.plan import AFTER_RUN, targets_of

        changes = self.reader.plan_changes()
        after_runs = any(
            AFTER_RUN in plan.values() for plan in (now, *(plan for _, plan in changes))
        )
        run_days = self.reader.run_days() if after_runs else ()
        return targets_of(changes, now, today, run_days, self.reader.days_off(), starts)

    def plan_of(self, first: date, now: Plan, today: date, starts: int = 0) -> Plan:
        """The plan of the week that begins on `first` (the rest as above). Raises HistoryError."""
        from exercise_app.core.plan import plans_of

        return plans_of(self.reader.plan_changes(), now, today, starts)(first)

    @cached_property
    def reader(self) -> Reader:
        """What Today asks of the sessions; it loads less than the store."""
        from exercise_app.history.reader import Reader

        return Reader(self.database)

    @cached_property
    def store(self) -> Store:
        """The sessions."""
        from exercise_app.history.store import Store

        return Store(self.path, self.clock, database=self.database)

    @cached_property
    def overview(self) -> Overview:
        """Many sessions at once."""
        from exercise_app.history.overview import Overview

        return Overview(self.database)

    @cached_property
    def plans(self) -> Plans:
        """The plan of the week as it changed."""
        from exercise_app.history.plans import Plans

        return Plans(self.database, self.clock)

    @cached_property
    def weeks_off(self) -> WeeksOff:
        """The weeks marked off."""
        from exercise_app.history.weeks_off import WeeksOff

        return WeeksOff(self.database, self.clock)

    @cached_property
    def runs(self) -> Runs:
        """The runs."""
        from exercise_app.history.runs import Runs

        return Runs(self.database, self.clock)

    @cached_property
    def shoes(self) -> Shoes:
        """The shoes."""
        from exercise_app.history.shoes import Shoes

        return Shoes(self.database, self.clock)

    @cached_property
    def symptoms(self) -> Symptoms:
        """The symptoms ticked."""
        from exercise_app.history.symptoms import Symptoms

        return Symptoms(self.database, self.clock)

    @cached_property
    def backups(self) -> Backups:
        """The backups beside the file."""
        from exercise_app.history.backup import Backups

        return Backups(self.database, self.clock)
