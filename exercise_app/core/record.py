"""What the history keeps of a session: the works that were planned and what was done of each.

A record is a frozen value; a change makes a new one with `dataclasses.replace`. Seconds are floats
of whole microseconds, instants are aware datetimes, and the local date is kept as it was at the
start: nothing here ever works it out again, so that travel and summer time leave old days alone.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from exercise_app.core.kinds import Kind, Side

MAX_PAIN = 10
"""Pain is rated from 0 to this."""
MAX_EFFORT = 10
"""Effort (how hard it was) is rated from 1 to this."""
BUILT_IN = "built-in"
"""The `source` of a routine that comes with the app."""

_MICROSECONDS = 1_000_000


class Ended(StrEnum):
    """How a session came to its end."""

    DONE = "done"
    EARLY = "early"
    KEPT = "kept"
    """Cut off (by a crash, say) and kept afterwards as it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkRecord:
    """One work of a session: one side of one set, what was planned of it and what was done.

    `done` never exceeds `planned`: time beyond it is cut off here, so that overrunning never
    inflates a session. Raises ValueError for seconds or an index that cannot be.
    """

    index: int
    """Its place among the session's works, from 0."""
    exercise: str
    """The exercise's id."""
    name: str
    """The exercise's name as it was shown."""
    side: Side | None = None
    set: int = 1
    sets: int = 1
    round: int | None = None
    """The round of the innermost repeat with more than one round."""
    reps: int | None = None
    """Reps planned (each side)."""
    planned: float | None
    """Seconds; None for an open (self-paced) work."""
    done: float = 0.0
    """Seconds; of an open work the time spent, which stays out of all totals."""
    finished: bool = False
    """It ran to its end: the time was up, or Next was pressed in an open work."""
    hurt: bool = False
    """“It hurts” was pressed during it."""
    instead_of: str | None = None
    """The id of the exercise that it took the place of, when the session was eased."""

    def __post_init__(self) -> None:
        if self.index < 0:
            raise ValueError(f"a work's index is {self.index}, below 0")
        if self.planned is not None:
            object.__setattr__(self, "planned", _whole(self.planned, "planned"))
        done = _whole(self.done, "done")
        if self.planned is not None:
            done = min(done, self.planned)
        object.__setattr__(self, "done", done)

    @property
    def is_open(self) -> bool:
        """Whether it is self-paced: it has no planned seconds."""
        return self.planned is None

    @property
    def is_skipped(self) -> bool:
        """Whether nothing of it was done."""
        return not self.finished and self.done == 0


@dataclass(frozen=True, slots=True)
class Totals:
    """A session's works in sum."""

    planned: float = 0.0
    """Seconds planned in timed works."""
    done: float = 0.0
    """Seconds done of them."""
    open_works: int = 0
    open_finished: int = 0

    @property
    def completed(self) -> bool:
        """Whether at least 80 % was done: of the planned seconds, or of the works if all are open.

        A session in which nothing was planned is not completed.
        """
        planned = round(self.planned * _MICROSECONDS)
        if planned:
            return round(self.done * _MICROSECONDS) * 5 >= planned * 4
        return self.open_works > 0 and self.open_finished * 5 >= self.open_works * 4


def totals(works: Iterable[WorkRecord]) -> Totals:
    """The sum of some works. Open works add nothing to the seconds."""
    planned = done = 0.0
    open_works = open_finished = 0
    for work in works:
        if work.planned is None:
            open_works += 1
            open_finished += work.finished
        else:
            planned += work.planned
            done += work.done
    return Totals(round(planned, 6), round(done, 6), open_works, open_finished)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRecord:
    """One session: when it was, of which routine, what was done of it and how it felt.

    Raises ValueError for a rating out of its range, an instant without a zone, an end without
    an instant (or the reverse), or works that are not numbered in their order from 0.
    """

    id: str
    """A UUID."""
    routine: str
    """The routine's id."""
    name: str
    """The routine's name as it was shown."""
    kind: Kind
    source: str = BUILT_IN
    """Where the routine came from: `built-in`, or its file's path."""
    started: datetime
    finished: datetime | None = None
    """None while it runs, and after it was cut off until it is resumed or kept."""
    zone: str | None = None
    """The IANA name of the time zone at the start, where it is known."""
    date: date
    """The local date at the start; weeks count by it."""
    ended: Ended | None = None
    pain_before: int | None = None
    pain_after: int | None = None
    pain_morning: int | None = None
    """Pain on the morning after, rated 0 to 10 like the others."""
    effort: int | None = None
    note: str | None = None
    counted: bool | None = None
    """The user's own word on whether it counts; goes before `completed`."""
    variant: str | None = None
    """The form of the routine that was done, such as `lighter`; None for the routine as it is."""
    works: tuple[WorkRecord, ...] = ()
    edited: datetime
    """When anything of it changed last; of two versions of a session the later wins."""

    def __post_init__(self) -> None:
        _check_aware(self.started, "started")
        _check_aware(self.finished, "finished")
        _check_aware(self.edited, "edited")
        if (self.finished is None) != (self.ended is None):
            raise ValueError("a session has ended when it is finished, and only then")
        _check_rating(self.pain_before, "pain_before", 0, MAX_PAIN)
        _check_rating(self.pain_after, "pain_after", 0, MAX_PAIN)
        _check_rating(self.pain_morning, "pain_morning", 0, MAX_PAIN)
        _check_rating(self.effort, "effort", 1, MAX_EFFORT)
        for place, work in enumerate(self.works):
            if work.index != place:
                raise ValueError(f"work {place} has the index {work.index}")

    @property
    def totals(self) -> Totals:
        """The sum of its works."""
        return totals(self.works)

    @property
    def work_planned(self) -> float:
        """Seconds planned in timed works; open works stay out."""
        return self.totals.planned

    @property
    def work_done(self) -> float:
        """Seconds done of the timed works; open works stay out."""
        return self.totals.done

    @property
    def completed(self) -> bool:
        """Whether at least 80 % of the planned work was done, however the session ended."""
        return self.totals.completed

    @property
    def counts(self) -> bool:
        """Whether it counts in its week: the user's own word, else whether it was completed."""
        return counts(self.counted, self.completed)

    @property
    def hurt(self) -> bool:
        """Whether “It hurts” was pressed in any of its works."""
        return any(work.hurt for work in self.works)

    @property
    def is_unfinished(self) -> bool:
        """Whether it runs still, or was cut off and neither resumed nor kept."""
        return self.ended is None


def counts(counted: bool | None, completed: bool) -> bool:
    """Whether a session counts: the user's own word `counted`, where given, before `completed`."""
    return completed if counted is None else counted


def _whole(value: float, name: str) -> float:
    """`value` in whole microseconds; ValueError where it is no length of time."""
    if not math.isfinite(value) or value < 0:
        raise ValueError(f"a work's {name} is {value}, which is no number of seconds")
    return round(value, 6)


def _check_aware(value: datetime | None, name: str) -> None:
    if value is not None and value.utcoffset() is None:
        raise ValueError(f"{name} has no time zone")


def _check_rating(value: int | None, name: str, low: int, high: int) -> None:
    if value is not None and not low <= value <= high:
        raise ValueError(f"{name} is {value}, not a number from {low} to {high}")


def fuller(one: SessionRecord, other: SessionRecord) -> SessionRecord:
    """Of two states of one session the later one, with the most that either has of each work.

    Its end, and how it felt, are there where either has them.
    """
    earlier, later = sorted((one, other), key=lambda record: record.edited)
    before = {work.index: work for work in earlier.works}
    works = tuple(_fuller_work(work, before.get(work.index, work)) for work in later.works)
    given = {
        name: value
        for name in ("pain_before", "pain_after", "pain_morning", "effort", "note", "counted")
        if getattr(later, name) is None and (value := getattr(earlier, name)) is not None
    }
    if later.ended is None:
        given |= {"ended": earlier.ended, "finished": earlier.finished}
    return replace(later, works=works, **given)


def _fuller_work(later: WorkRecord, earlier: WorkRecord) -> WorkRecord:
    return replace(
        later,
        done=max(later.done, earlier.done),
        finished=later.finished or earlier.finished,
        hurt=later.hurt or earlier.hurt,
    )
