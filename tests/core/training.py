"""Routines on a ladder, and sessions of the weeks before a day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from exercise_app.core.entry import RoutineEntry
from exercise_app.core.kinds import Kind
from exercise_app.core.progress import SessionLite, Suggest, all_advice

TODAY = date(2026, 11, 18)  # a Wednesday
DAY = timedelta(days=1)
WEEK = timedelta(days=7)


def entry(identity: str, kind: Kind = Kind.STRENGTH, level: int = 1) -> RoutineEntry:
    return RoutineEntry(identity, identity, kind, level, 900.0, 0, "built-in")


CORE_1 = entry("core-strength-1", level=1)
CORE_2 = entry("core-strength-2", level=2)
CORE_3 = entry("core-strength-3", level=3)
HIPS = entry("hips-and-legs", level=2)
RECOVERY = entry("recovery-day", Kind.MOBILITY)
ROUTINES = (CORE_3, HIPS, CORE_1, RECOVERY, CORE_2)


def done(
    back: int, routine: RoutineEntry = CORE_1, today: date = TODAY, **more: Any
) -> SessionLite:
    """A session so many days back that went well, but for what is said otherwise."""
    values: dict[str, Any] = {"pain_after": 1, "effort": 5, **more}
    day = today - back * DAY
    return SessionLite(day, routine.id, str(routine.kind), True, True, **values)


def three(*odd: dict[str, Any]) -> list[SessionLite]:
    """Three sessions in a row that went well, the first ones with something different."""
    different: list[dict[str, Any]] = [*odd, {}, {}, {}][:3]
    return [done(back, **more) for back, more in zip((7, 5, 3), different, strict=True)]


def suggested(
    sessions: Iterable[SessionLite], routines: Iterable[RoutineEntry] = ROUTINES
) -> list[Suggest]:
    return [advice.suggest for advice in all_advice(tuple(routines), sessions, TODAY)]
