"""What is changed of routines for today: kept in memory, and gone with the day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from exercise_app.context import Context
from exercise_app.core.adjust import Adjust, Find, adjust_of, adjusted
from exercise_app.core.expand import TooLong
from exercise_app.core.routine import MAX_TOTAL, Exercise, Routine
from exercise_app.core.timeline import Timeline, compile_timeline

MOST = 1000
"""Letters of a variant that the history can be exported and imported with; more are not kept."""


class TodaysChanges:
    """The changes of today by the routines' ids."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._day: date | None = None
        self._kept: dict[str, Adjust] = {}

    def of(self, routine: str) -> Adjust:
        """What is changed of a routine today."""
        self._forget_yesterday()
        return self._kept.get(routine, Adjust())

    def keep(self, routine: str, adjust: Adjust) -> None:
        """Keep changes for today; none put everything back."""
        self._forget_yesterday()
        self._kept[routine] = adjust

    def take_lighter(self, routine: str, lighter: bool) -> None:
        """Take a routine with about half its sets today, or whole."""
        self.keep(routine, replace(self.of(routine), lighter=lighter))

    def find(self, routine: Routine) -> Find:
        """What gives exercises to swap to: the routine's own, then the catalogue's."""

        def find(id_: str) -> Exercise | None:
            return routine.exercises.get(id_) or self._context.exercises.find(id_)

        return find

    def apply(self, timeline: Timeline, adjust: Adjust) -> Timeline:
        """`timeline` with changes made; as it is where they cannot be made, or leave nothing."""
        if not adjust:
            return timeline
        routine = timeline.routine
        try:
            changed = compile_timeline(adjusted(routine, adjust, self.find(routine)))
        except (ValueError, TooLong):
            return timeline  # all that was to be done is left out: the file has changed since
        return changed if changed.duration <= MAX_TOTAL else timeline

    def today(self, timeline: Timeline) -> tuple[Timeline, str | None]:
        """A routine's timeline of today, and the `variant` that a session of it is kept with."""
        adjust = self.of(timeline.routine.id)
        changed = self.apply(timeline, adjust)
        variant = adjust.variant or ""
        return changed, variant if changed is not timeline and len(variant) <= MOST else None

    def as_done(self, timeline: Timeline, variant: str | None) -> Timeline:
        """The timeline of a session that was kept with a `variant`."""
        return self.apply(timeline, adjust_of(variant) or Adjust())

    def _forget_yesterday(self) -> None:
        today = self._context.clocks.local().date()
        if today != self._day:
            self._day = today
            self._kept.clear()
