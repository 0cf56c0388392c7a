"""Which backups are kept: many of the last days, few of long ago."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from datetime import date

DAILY, WEEKLY, MONTHLY = 7, 4, 6
"""Of how many days, weeks and months the last backup is kept."""


def to_keep(days: Iterable[date]) -> set[date]:
    """Those of the days with a backup whose backup is kept.

    They are the last 7, the last of each of the last 4 weeks (from Monday) and the last of each of
    the last 6 months; what counts are days, weeks and months that have one.
    """
    newest_first = sorted(set(days), reverse=True)
    return {
        *newest_first[:DAILY],
        *_last_of_each(newest_first, lambda day: day.isocalendar()[:2], WEEKLY),
        *_last_of_each(newest_first, lambda day: (day.year, day.month), MONTHLY),
    }


def _last_of_each(
    newest_first: list[date], period: Callable[[date], Hashable], many: int
) -> list[date]:
    last: dict[Hashable, date] = {}
    for day in newest_first:
        last.setdefault(period(day), day)
    return list(last.values())[:many]
