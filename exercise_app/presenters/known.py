"""What Today knows of the history: asked in a few small queries, before the first paint."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from exercise_app.core.plan import AFTER_RUN, targets_of
from exercise_app.core.week import TargetsOf, Week, week_summary
from exercise_app.desktop.week_start import week_start
from exercise_app.history.errors import Damaged, HistoryError

if TYPE_CHECKING:
    from exercise_app.context import Context
    from exercise_app.core.entry import RoutineEntry
    from exercise_app.core.overview import Awaiting
    from exercise_app.core.progress import Advice, SessionLite
    from exercise_app.core.record import SessionRecord

RECENT_WEEKS = 26
"""How many past weeks are read of the history unless more of them in a row were on target."""
COACHED = timedelta(weeks=13)
"""How far back coaching looks (`core.progress.LOOK_BACK`, which is loaded later)."""


class Known:
    """Everything of the history that Today shows or rests on.

    A plain class, since making one with these many named fields would cost a millisecond of the
    start.
    """

    def __init__(self, today: date, starts: int, week: Week) -> None:
        self.today, self.week = today, week
        self.starts = starts
        """The weekday that weeks start on."""
        self.last_done: Mapping[str, date] = {}
        """The last local day on which each routine was done, by its id."""
        self.after_run: Mapping[str, tuple[date, ...]] = {}
        """The week's days with a run, for each target that is one after each run."""
        self.off: frozenset[date] = frozenset()
        """The dates that stand for weeks off."""
        self.recent: Sequence[SessionLite] = ()
        """The sessions that coaching looks at."""
        self.awaiting: Awaiting | None = None
        """The session about whose morning after nothing is known."""
        self.unfinished: SessionRecord | None = None
        self.symptoms: Sequence[str] = ()
        """The ids of those that are ticked."""
        self.told: tuple[str, ...] = ()
        """What the user should know of the history's file."""
        self.is_damaged = False
        """Whether that is that it cannot be read whole."""

    @property
    def is_off(self) -> bool:
        """Whether this week was marked as one off."""
        return any(self.week.first <= day <= self.week.last for day in self.off)

    def coaching(self, routines: Sequence[RoutineEntry]) -> tuple[Advice, ...]:
        """What the weeks before advise; what works it out is loaded with the first session."""
        if not self.recent:
            return ()
        from exercise_app.core.progress import all_advice

        return all_advice(routines, self.recent, self.today, self.off, self.starts)


def look(context: Context) -> Known:
    """What the history says now. Where it cannot be read that is told, and nothing is known."""
    today, starts = context.clocks.local().date(), first_weekday(context)
    try:
        return _look(context, today, starts)
    except HistoryError as error:
        of = targets_of((), context.settings.targets, today, starts=starts)
        known = Known(today, starts, week_summary(today, (), of, starts))
        known.told = (str(error),)
        known.is_damaged = isinstance(error, Damaged)
        return known


def first_weekday(context: Context) -> int:
    """The weekday that weeks start on."""
    return context.settings.first_weekday(week_start())


def has_damaged(context: Context) -> bool:
    """Whether a history that was damaged lies beside the present one: a look into one folder."""
    path = context.paths.history
    return any(path.parent.glob(f"{path.stem}-damaged-*{path.suffix}"))


def has_unsaved(context: Context) -> bool:
    """Whether a session lies beside the history that could not be saved: a look into one folder."""
    return any((context.paths.state / "unsaved").glob("*.json"))


def _look(context: Context, today: date, starts: int) -> Known:
    reader, plan = context.reader, context.settings.targets
    targets = context.history.targets(plan, today, starts)
    known = Known(today, starts, _week(context, today, starts, targets))
    after_runs = [name for name, target in plan.items() if target == AFTER_RUN]
    if after_runs:
        runs = sorted(reader.run_days(known.week.first, known.week.last))
        known.after_run = dict.fromkeys(after_runs, tuple(runs))
    known.last_done = reader.last_of_routines()
    known.off = frozenset(reader.days_off())
    known.recent = reader.recent(today - COACHED)
    known.awaiting = reader.last_awaiting_morning(today)
    known.unfinished = reader.unfinished()
    known.symptoms = reader.ticked_symptoms()
    known.told = reader.notices
    return known


def _week(context: Context, today: date, starts: int, targets: TargetsOf) -> Week:
    """This week; the whole history is read only where the row of weeks reaches far back."""
    recent = context.reader.done_days(today - timedelta(weeks=RECENT_WEEKS + 1))
    week = week_summary(today, recent, targets, starts)
    before = (week.first - timedelta(weeks=back) for back in range(1, RECENT_WEEKS + 1))
    asked = sum(any(targets(first).values()) for first in before)
    if week.weeks_on_target - (week.met is True) < asked:
        return week  # one of them was not on target, and the row ends there
    return week_summary(today, context.reader.done_days(), targets, starts)
