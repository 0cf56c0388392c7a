"""Which one routine to suggest now, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from exercise_app.core.translation import Marked, told, tr
from exercise_app.ui.props import words

if TYPE_CHECKING:
    from datetime import date

    from exercise_app.core.entry import RoutineEntry
    from exercise_app.core.progress import Advice
    from exercise_app.core.week import KindWeek, Week


LONGEST_NAME = 22
"""Letters of a routine's name that a button in the narrowest window has room for."""


class Choice(NamedTuple):
    """Something to start: a routine by its id, whole or with about half its sets, in words.

    `spoken` is the text with the routine's whole name, where that is too long for a button.
    """

    routine: str
    text: str
    lighter: bool = False
    spoken: str = ""


class Suggestion(NamedTuple):
    """The routine to do now, a sentence or two that say why, and what else might be done."""

    routine: RoutineEntry
    reason: str
    lighter: bool = False
    """With about half its sets."""
    other: Choice | None = None


class Asked:
    """What a suggestion rests on.

    `last_done` maps a routine's id to the last local day it was done; `after_run` has the week's
    days with a run for each target that is one after each run; `is_off` tells a week off.
    """

    def __init__(
        self,
        routines: Sequence[RoutineEntry],
        week: Week,
        last_done: Mapping[str, date],
        today: date,
        after_run: Mapping[str, tuple[date, ...]] | None = None,
        *,
        is_off: bool = False,
    ) -> None:
        self.routines, self.week, self.last_done, self.today = routines, week, last_done, today
        self.after_run: Mapping[str, tuple[date, ...]] = after_run or {}
        self.is_off = is_off

    def among(self, routines: Sequence[RoutineEntry]) -> Asked:
        """The same, with fewer routines to choose from."""
        return Asked(
            routines, self.week, self.last_done, self.today, self.after_run, is_off=self.is_off
        )


def suggest(asked: Asked, advice: Sequence[Advice] = ()) -> Suggestion | None:
    """The one routine to do now: what the week owes most, else gentle mobility.

    Days count once, so what was done today already is not suggested again for its target.
    Within a kind it is the routine that was done last, before any was done the easiest one.
    `advice` is that of the weeks before (`core.progress`), the weightiest first.
    """
    if not advice:
        return owed_or_gentle(asked)
    from exercise_app.ui.props.coaching import coached

    return coached(asked, advice)


def choice_of(routine: RoutineEntry, text_of: Marked) -> Choice:
    """A choice such as `Take {name} instead`."""
    whole = told(text_of, name=routine.name)
    text = told(text_of, name=words.shortened(routine.name, LONGEST_NAME))
    return Choice(routine.id, text, spoken="" if text == whole else whole)


def owed_or_gentle(asked: Asked) -> Suggestion | None:
    """The suggestion by the week alone."""
    routines, week, last_done, today = asked.routines, asked.week, asked.last_done, asked.today
    owed = [kind for kind in week.kinds if kind.owed and today not in kind.days]
    for kind in sorted(owed, key=lambda kind: _weight(kind, asked)):
        routine = preferred(_candidates(routines, kind.kind), last_done)
        if routine is not None:
            return Suggestion(routine, _owed_reason(kind, routine, asked))
    gentle = preferred(_candidates(routines, "mobility"), last_done)
    if gentle is not None and asked.is_off:
        return Suggestion(gentle, tr("A week off. Gentle movement, if you like."))
    if gentle is not None and any(kind.target for kind in week.kinds):
        is_met = not any(kind.owed for kind in week.kinds)
        return Suggestion(
            gentle,
            tr("This week’s targets are met. Gentle movement is a good extra.")
            if is_met
            else tr("Today’s part is done. Gentle movement is a good extra."),
        )
    routine = preferred(routines, last_done)
    if routine is None:
        return None
    is_known = routine.id in last_done
    reason = tr("The one you did last.") if is_known else tr("An easy one to begin with.")
    return Suggestion(routine, reason)


def preferred(
    routines: Sequence[RoutineEntry], last_done: Mapping[str, date]
) -> RoutineEntry | None:
    """The routine that was done last; the easiest where none was; None of none."""
    if not routines:
        return None
    done = [r for r in routines if r.id in last_done]
    if done:
        return max(done, key=lambda r: last_done[r.id])
    return min(routines, key=lambda r: r.level)


def target_name(target: str, fallback: str) -> str:
    """A target's name: the kind's, or the routine's for which it stands."""
    return words.kind(target) if target in words.KINDS else fallback


def _weight(kind: KindWeek, asked: Asked) -> tuple[bool, float]:
    """What sorts the targets: what today's run owes, then by the share that is still owed."""
    ran_today = asked.today in asked.after_run.get(kind.kind, ())
    return not ran_today, -kind.owed / kind.target


def _candidates(routines: Sequence[RoutineEntry], target: str) -> list[RoutineEntry]:
    """The routines that count for a target: those of a kind, or the one with that id."""
    return [r for r in routines if target in (r.kind, r.id)]


def _owed_reason(kind: KindWeek, routine: RoutineEntry, asked: Asked) -> str:
    """`Strength: 2 of 3, last on Thursday.`"""
    name, today = target_name(kind.kind, routine.name), asked.today
    done = _done_of(kind)
    if runs := asked.after_run.get(kind.kind):
        day = words.on_day(runs[-1], today)
        return tr(
            "{name} after each run: {done}, the last run {day}.", name=name, done=done, day=day
        )
    last = _last_of(kind, asked)
    if last is None:
        return tr("{name}: {done} this week.", name=name, done=done)
    return tr("{name}: {done}, last {day}.", name=name, done=done, day=words.on_day(last, today))


def _done_of(kind: KindWeek) -> str:
    if not kind.done:
        return tr("none of {target}", target=kind.target)
    return tr("{done} of {target}", done=kind.done, target=kind.target)


def _last_of(kind: KindWeek, asked: Asked) -> date | None:
    """The last day on which a target's routines were done, in this week or before."""
    before = (
        asked.last_done[routine.id]
        for routine in _candidates(asked.routines, kind.kind)
        if routine.id in asked.last_done
    )
    return max((*kind.days, *before), default=None)
