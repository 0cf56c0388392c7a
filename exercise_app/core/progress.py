"""Coaching over weeks: what to change next, always with its reason, never forced.

Four rules, each of them often advised and none of them a law:

- A level up when three sessions in a row were complete, effort at most 6 and pain at most 3, all of
  it rated: progress by what went well, not by the calendar (Shike 2024; NorTex).
- A level down when pain rose or the traffic light said ease off (`core.pain`), or a recovery day
  where there is none below.
- A lighter week every fifth: deload weeks every four to six weeks (Shike 2024).
- Nothing strong on two days running: strength two to three times a week, with a day between
  (Shike 2024; Comprehensive guide).

Suggestions come as values; the words are the window's.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from exercise_app.core.kinds import LIGHTER, Kind
from exercise_app.core.pain import GO_ON_UP_TO, Light, answer, rose
from exercise_app.core.week import MONDAY, week_number

if TYPE_CHECKING:
    from exercise_app.core.entry import RoutineEntry
    from exercise_app.core.record import SessionRecord

SESSIONS_FOR_NEXT = 3
"""How many sessions in a row have to go well before the next level is suggested."""
EASY_UP_TO = 6
"""The highest effort that leaves room for the next level."""
LIGHTER_EVERY = 5
"""Every which training week is a lighter one."""
LOOK_BACK = timedelta(weeks=13)
"""How far back the sessions that are handed in should reach."""


class SessionLite(NamedTuple):
    """A session without its works: all that coaching looks at."""

    date: date
    routine: str
    kind: str
    completed: bool
    counts: bool
    pain_before: int | None = None
    pain_after: int | None = None
    pain_morning: int | None = None
    effort: int | None = None
    hurt: bool = False
    variant: str | None = None

    @property
    def is_lighter(self) -> bool:
        """Whether it was done in the lighter form, whatever else was changed of it."""
        return LIGHTER in (self.variant or "").split()

    @property
    def asks_to_ease(self) -> bool:
        """Whether pain rose in it, or the traffic light said ease off or stop."""
        before, after, morning = self.pain_before, self.pain_after, self.pain_morning
        light = answer(before, after, self.hurt, morning).light
        return light is not Light.GO or rose(before, after, morning)

    @property
    def tells_of_pain(self) -> bool:
        """Whether it can take the place of an earlier answer: broken off and unrated it cannot."""
        rated = self.pain_after is not None or self.pain_morning is not None
        return self.completed or self.counts or rated or self.asks_to_ease

    @property
    def went_well(self) -> bool:
        """Whether it speaks for the next level: complete, not hard, and hardly any pain.

        Effort and pain after it have to be rated: what was skipped advances nothing.
        """
        if self.effort is None or self.pain_after is None or not self.completed:
            return False
        rated = (self.pain_before or 0, self.pain_after, self.pain_morning or 0)
        calm = max(rated) <= GO_ON_UP_TO and not self.asks_to_ease and not self.hurt
        return calm and self.effort <= EASY_UP_TO


class Suggest(StrEnum):
    """What is suggested, the weightiest first."""

    RECOVERY_DAY = "recovery-day"
    """Pain rose, or asks to ease off, and there is no easier level: gentle movement."""
    LEVEL_BEFORE = "level-before"
    """Pain rose, or asks to ease off: the level before."""
    REST_FROM_STRONG = "rest-from-strong"
    """There was strength work yesterday: anything but strength today."""
    LIGHTER_WEEK = "lighter-week"
    """The fifth training week: about half the sets (`core.lighter`)."""
    NEXT_LEVEL = "next-level"
    """Three sessions in a row went well: the next level."""


class Advice(NamedTuple):
    """One suggestion and the facts that are its reason."""

    suggest: Suggest
    routine: RoutineEntry | None = None
    """What to do: the level before or after, or the recovery day; None where it is no routine."""
    instead_of: RoutineEntry | None = None
    """The routine in whose place it comes."""
    session: SessionLite | None = None
    """The last session that it rests on."""
    many: int = 0
    """Sessions in a row that went well, or training weeks since the last lighter one."""


def session_lite(record: SessionRecord) -> SessionLite:
    """What coaching looks at of a record."""
    return SessionLite(
        record.date,
        record.routine,
        str(record.kind),
        record.completed,
        record.counts,
        record.pain_before,
        record.pain_after,
        record.pain_morning,
        record.effort,
        record.hurt,
        record.variant,
    )


def advise(
    routines: Sequence[RoutineEntry],
    recent: Iterable[SessionLite],
    today: date,
    off: Collection[date] = (),
    starts: int = MONDAY,
) -> Advice | None:
    """The weightiest suggestion for `today`; None where all may go on as it is."""
    return next(iter(all_advice(routines, recent, today, off, starts)), None)


def all_advice(
    routines: Sequence[RoutineEntry],
    recent: Iterable[SessionLite],
    today: date,
    off: Collection[date] = (),
    starts: int = MONDAY,
) -> tuple[Advice, ...]:
    """Everything that is suggested for `today`, the weightiest first; of levels, the last done.

    `recent` are the ended sessions in the order they were started, those of the last `LOOK_BACK`
    at least; later ones than `today` are passed over. `off` are days of weeks off, each standing
    for its week. Weeks start on `starts`.
    """
    sessions = [session for session in recent if session.date <= today]
    found = list(_levels(routines, sessions))
    if resting := _rest_from_strong(sessions, today):
        found.append(resting)
    if lighter := _lighter_week(sessions, today, off, starts):
        found.append(lighter)
    order = list(Suggest)
    return tuple(sorted(found, key=lambda advice: order.index(advice.suggest)))


def next_level(routines: Iterable[RoutineEntry], entry: RoutineEntry) -> RoutineEntry | None:
    """The routine one level above on the same ladder; None at its top, or without a ladder.

    A ladder is made of routines of one kind whose ids differ in a number at their end alone:
    core-strength-1, core-strength-2, core-strength-3.
    """
    above = [one for one in _ladder(routines, entry) if one.level > entry.level]
    return min(above, key=lambda one: one.level, default=None)


def level_before(routines: Iterable[RoutineEntry], entry: RoutineEntry) -> RoutineEntry | None:
    """The routine one level below on the same ladder; None at its foot, or without a ladder."""
    below = [one for one in _ladder(routines, entry) if one.level < entry.level]
    return max(below, key=lambda one: one.level, default=None)


def recovery_day(routines: Iterable[RoutineEntry]) -> RoutineEntry | None:
    """The gentlest routine there is: of mobility, the lowest level; None without one."""
    gentle = [one for one in routines if one.kind == Kind.MOBILITY]
    return min(gentle, key=lambda one: one.level, default=None)


def _ladder(routines: Iterable[RoutineEntry], entry: RoutineEntry) -> list[RoutineEntry]:
    stem = _stem(entry.id)
    return [one for one in routines if stem and one.kind == entry.kind and _stem(one.id) == stem]


def _stem(identity: str) -> str:
    """The `core-strength` of core-strength-2; nothing where no number ends the id."""
    stem, _, number = identity.rpartition("-")
    return stem if number.isdecimal() else ""


def _levels(routines: Sequence[RoutineEntry], sessions: list[SessionLite]) -> Iterator[Advice]:
    """What the last sessions on each ladder say, that of the latest first."""
    known = {entry.id: entry for entry in routines}
    seen: set[str] = set()
    for session in reversed(sessions):
        entry = known.get(session.routine)
        ladder = _stem(session.routine) or session.routine
        if entry is None or ladder in seen:
            continue
        seen.add(ladder)
        on_it = [s for s in sessions if (_stem(s.routine) or s.routine) == ladder]
        if advice := _level(routines, entry, on_it, sessions):
            yield advice


def _level(
    routines: Sequence[RoutineEntry],
    entry: RoutineEntry,
    on_ladder: list[SessionLite],
    sessions: list[SessionLite],
) -> Advice | None:
    last = ([s for s in on_ladder if s.tells_of_pain] or on_ladder)[-1]
    if last.asks_to_ease:
        easier = level_before(routines, entry)
        if easier is not None:
            return Advice(Suggest.LEVEL_BEFORE, easier, entry, last)
        gentle = recovery_day(routines)
        latest = [s for s in sessions if s.tells_of_pain][-1]
        rested = latest is not last and not latest.asks_to_ease
        if gentle is None or gentle.id == entry.id or rested:
            return None
        return Advice(Suggest.RECOVERY_DAY, gentle, entry, last)
    harder = next_level(routines, entry)
    full = [session for session in on_ladder if not session.is_lighter][-SESSIONS_FOR_NEXT:]
    well = [s for s in full if s.went_well and s.routine == entry.id]
    if harder is None or len(well) < SESSIONS_FOR_NEXT:
        return None
    return Advice(Suggest.NEXT_LEVEL, harder, entry, full[-1], len(well))


def _rest_from_strong(sessions: Iterable[SessionLite], today: date) -> Advice | None:
    strong = [s for s in sessions if s.kind == Kind.STRENGTH and (s.completed or s.counts)]
    if not strong or strong[-1].date != today - timedelta(days=1):
        return None
    return Advice(Suggest.REST_FROM_STRONG, session=strong[-1])


def _lighter_week(
    sessions: Iterable[SessionLite], today: date, off: Collection[date], starts: int
) -> Advice | None:
    """The lighter week, once four training weeks lie behind the last lighter week or week off.

    A training week is one with strength work that counts. After a week without any the count
    begins anew: it was lighter than a plan could make it.
    """
    strong = [s for s in sessions if s.kind == Kind.STRENGTH and s.counts]
    weeks_off = {week_number(day, starts) for day in off}
    light = {week_number(s.date, starts) for s in strong if s.is_lighter} | weeks_off
    training = {week_number(s.date, starts) for s in strong} - light
    this = week_number(today, starts)
    count = 0
    while this - count - 1 in training:
        count += 1
    if this in weeks_off or count < LIGHTER_EVERY - 1:
        return None
    return Advice(Suggest.LIGHTER_WEEK, session=strong[-1], many=count)
