"""Somebody's last two years in a real history: what the history's pages show."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from exercise_app.context import Context
from exercise_app.core.kinds import Kind
from exercise_app.core.plan import fourth_day
from exercise_app.core.record import Ended, SessionRecord
from exercise_app.core.timeline import compile_timeline
from exercise_app.core.week_off import Reason
from exercise_app.history.past import past_session
from tests.fakes import FakeClock
from tests.ui import samples

NOW = datetime(2026, 11, 22, 18, 30, tzinfo=UTC)
_DAYS = {0: Kind.STRENGTH, 1: Kind.STRETCH, 2: Kind.STRENGTH, 3: Kind.STRETCH, 4: Kind.STRENGTH,
         5: Kind.STRETCH, 6: Kind.ACTIVATION}  # fmt: skip


def sessions(days: int = 700) -> Iterator[SessionRecord]:
    """A session on most days, more of them and with less pain as time goes by."""
    chance = random.Random(5)
    timelines = {
        routine.kind: compile_timeline(routine)
        for routine in reversed((samples.CORE, *samples.OTHERS))
    }
    for back in range(days, -1, -1):
        day = samples.TODAY - timedelta(days=back)
        if chance.random() > 0.97 - 0.5 * back / days or 200 < back < 214:
            continue
        kind = _DAYS[day.weekday()] if chance.random() > 0.03 else Kind.MOBILITY
        started = datetime(day.year, day.month, day.day, 18, chance.randrange(60), tzinfo=UTC)
        share = 1.0 if chance.random() > 0.06 else chance.choice((0.4, 0.6, 0.75))
        record = past_session(timelines[kind], started, share, zone="Europe/Berlin")
        pain = 1 + 3 * back / days
        record = replace(
            record,
            id=f"lived-{back}",
            ended=Ended.DONE if share == 1 else Ended.EARLY,
            effort=chance.randrange(3, 8),
            edited=started,
        )
        if chance.random() > 0.25:
            record = replace(
                record,
                pain_before=round(pain + chance.random()),
                pain_after=round(pain + 1.6 * chance.random()),
                pain_morning=round(pain * chance.random()) if chance.random() > 0.4 else None,
            )
        yield record


def lived(home: Path, days: int = 700) -> Context:
    """The app's files after those years; today is that of the samples."""
    home.mkdir(parents=True, exist_ok=True)
    (home / "settings.yaml").write_text("targets: {strength: 3, stretch: 2}\n", "utf-8")
    context = Context(home, FakeClock(NOW).clocks())
    context.store.merge(sessions(days))
    context.history.weeks_off.mark(fourth_day(date(2026, 8, 19), 0), Reason.HOLIDAY)
    context.store.rate("lived-3", note="Felt strong, hips level all the way through.")
    return context
