"""Runs and shoes to show, with the words that belong to them."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from typing import Any

from exercise_app.core.runs import Run, Shoe, against_mean
from exercise_app.core.settings import Units
from exercise_app.core.week import MONDAY
from exercise_app.ui.props.runs import RunsProps, derive_runs_props
from tests.ui.samples import TODAY

NOW = datetime(2026, 11, 22, 18, tzinfo=UTC)
MILE = 1609.344


def a_run(metres: int, ago: int = 0, **more: Any) -> Run:
    """A run so many days before today."""
    day = TODAY - timedelta(days=ago)
    return Run(**{"id": f"run-{ago}", "date": day, "metres": metres, "edited": NOW, **more})


def a_shoe(miles: float = 0, **more: Any) -> Shoe:
    """A pair of shoes that has run so many miles."""
    return Shoe(
        **{
            "id": "blue",
            "name": "Blue",
            "since": date(2026, 3, 1),
            "edited": NOW,
            "metres_before": round(miles * MILE),
            **more,
        }
    )


SHOES = (
    a_shoe(120),
    a_shoe(310, id="trail", name="Trail"),
    a_shoe(505, id="long", name="Dauerlaufdämpfungsschuhe für Straßenwettkämpfe in Dunkelblau"),
    a_shoe(600, id="old", name="Old grey", retired=date(2026, 5, 2)),
)
RUNS = tuple(
    a_run(5200 + 100 * (ago % 7), ago, seconds=1710 if ago % 2 else None, shoe="blue",
          note="Donaudampfschifffahrtsgesellschaftsrunde " * (ago % 3))
    for ago in (0, 1, 2, 8, 11, 13, 16, 19, 25, 33, 60)
)  # fmt: skip


def runs_props(
    runs: tuple[Run, ...] = RUNS, shoes: tuple[Shoe, ...] = SHOES, *,
    units: Units = Units.KM, starts: int = MONDAY, has_earlier: bool = False,
) -> RunsProps:  # fmt: skip
    """The page's props."""
    metres: Counter[str] = Counter()
    for run in runs:
        metres[run.shoe or ""] += run.metres
    return derive_runs_props(
        sorted(runs, key=lambda run: run.date), shoes, metres,
        against_mean(runs, TODAY, starts), today=TODAY, units=units, starts=starts,
        since=min((run.date for run in runs), default=None), has_earlier=has_earlier,
    )  # fmt: skip
