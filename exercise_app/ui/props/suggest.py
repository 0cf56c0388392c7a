"""Which one routine to suggest now, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from exercise_app.ui.props import words

if TYPE_CHECKING:
    from datetime import date

    from exercise_app.core.entry import RoutineEntry
    from exercise_app.core.week import KindWeek, Week


class Suggestion(NamedTuple):
    """The routine to do now and a sentence that says why."""

    routine: RoutineEntry
    reason: str


def suggest(
    routines: Sequence[RoutineEntry],
    week: Week,
    last_done: Mapping[str, date],
    today: date,
) -> Suggestion | None:
    """The one routine to do now: what the week owes most, else gentle mobility.

    Days count once, so what was done today already is not suggested again for its target.
    Within a kind it is the routine that was done last, before any was done the easiest one.
    """
    owed = [kind for kind in week.kinds if kind.owed and today not in kind.days]
    for kind in sorted(owed, key=lambda k: -(k.owed / k.target)):
        routine = _preferred(_candidates(routines, kind.kind), last_done)
        if routine is not None:
            return Suggestion(routine, _owed_reason(kind, routine))
    is_met = not any(kind.owed for kind in week.kinds)
    gentle = _preferred(_candidates(routines, "mobility"), last_done)
    if gentle is not None and any(kind.target for kind in week.kinds):
        done = "This week’s targets are met." if is_met else "Today’s part is done."
        return Suggestion(gentle, f"{done} Gentle movement is a good extra.")
    routine = _preferred(routines, last_done)
    if routine is None:
        return None
    reason = "The one you did last." if routine.id in last_done else "An easy one to begin with."
    return Suggestion(routine, reason)


def _candidates(routines: Sequence[RoutineEntry], target: str) -> list[RoutineEntry]:
    """The routines that count for a target: those of a kind, or the one with that id."""
    return [r for r in routines if target in (r.kind, r.id)]


def _preferred(
    routines: Sequence[RoutineEntry], last_done: Mapping[str, date]
) -> RoutineEntry | None:
    if not routines:
        return None
    done = [r for r in routines if r.id in last_done]
    if done:
        return max(done, key=lambda r: last_done[r.id])
    return min(routines, key=lambda r: r.level)


def _owed_reason(kind: KindWeek, routine: RoutineEntry) -> str:
    name = target_name(kind.kind, routine.name)
    if kind.done == 0:
        return f"{name}: none of {kind.target} done this week."
    return f"{name}: {kind.done} of {kind.target} done this week."


def target_name(target: str, fallback: str) -> str:
    """A target's name: the kind's, or the routine's for which it stands."""
    return words.KINDS.get(target, fallback)
