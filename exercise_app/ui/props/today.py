"""Today: what is owed, the one suggestion, the week and all routines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from exercise_app.ui.props import words
from exercise_app.ui.props.shapes import BarSegment, bar_of_shape
from exercise_app.ui.props.suggest import Suggestion, suggest, target_name

if TYPE_CHECKING:
    from exercise_app.core.entry import RoutineEntry
    from exercise_app.core.record import SessionRecord
    from exercise_app.core.week import KindWeek, Week
    from exercise_app.ui.props.signs import AdviceProps


class Day(NamedTuple):
    """One day of a week row."""

    letter: str
    done: bool
    is_today: bool


class WeekCard(NamedTuple):
    """One target's week; `score` is `2 of 3`, `spoken_days` says the days for a screen reader."""

    name: str
    score: str
    days: tuple[Day, ...]
    spoken_days: str
    note: str = ""


class RoutineCard(NamedTuple):
    """A routine to choose: its name, its exercises in a line, and its time, level and last day.

    `face` is the id of the exercise that stands for it; empty where none can be shown.
    """

    id: str
    name: str
    kind: str
    exercises: str
    facts: str
    face: str = ""


class Hero(NamedTuple):
    """The one suggestion."""

    card: RoutineCard
    minutes: str
    reason: str
    bar: tuple[BarSegment, ...]


class Unfinished(NamedTuple):
    """A session that was cut off: its id, the routine's name, and what there is of it."""

    id: str
    name: str
    told: str


class TodayProps(NamedTuple):
    """Everything that Today shows. `problems` are sentences with path, line and column."""

    title: str
    owed: str
    hero: Hero | None = None
    week: tuple[WeekCard, ...] = ()
    routines: tuple[RoutineCard, ...] = ()
    kinds: tuple[tuple[str, str], ...] = ()
    unfinished: Unfinished | None = None
    problems: tuple[str, ...] = ()
    empty: str = ""
    advice: AdviceProps | None = None
    """What speaks against training now."""


def derive_today_props(
    *,
    today: date,
    routines: Sequence[RoutineEntry],
    week: Week,
    last_done: Mapping[str, date],
    unfinished: SessionRecord | None = None,
    problems: Sequence[str] = (),
    routines_folder: str = "",
    advice: AdviceProps | None = None,
) -> TodayProps:
    """Today's props. `last_done` maps a routine's id to the last local day it was done."""
    suggestion = suggest(routines, week, last_done, today)
    faces = faces_of(routines)
    cards = tuple(_card(r, last_done, today, faces) for r in routines)
    present = {r.kind for r in routines}
    names = {r.id: r.name for r in routines}
    return TodayProps(
        title=words.WEEKDAYS[today.weekday()],
        owed=_owed(week, names),
        hero=None if suggestion is None else _hero(suggestion, last_done, today, faces),
        week=_week_cards(week, today, names),
        routines=cards,
        kinds=tuple((k, name) for k, name in words.KINDS.items() if k in present),
        unfinished=None if unfinished is None else _unfinished(unfinished, today),
        problems=tuple(problems),
        empty="" if routines else _empty(routines_folder),
        advice=advice,
    )


def _empty(folder: str) -> str:
    where = f" in {folder}" if folder else ""
    return f"No routine could be read. Put a routine file{where}; it appears here at once."


def faces_of(routines: Sequence[RoutineEntry]) -> dict[str, str]:
    """The exercise that stands for each routine, by ids: not the same one twice where avoidable."""
    faces: dict[str, str] = {}
    taken: set[str] = set()
    for routine in routines:
        new = (face for face in routine.faces if face not in taken)
        faces[routine.id] = next(new, routine.faces[0] if routine.faces else "")
        taken.add(faces[routine.id])
    return faces


def _hero(
    suggestion: Suggestion, last_done: Mapping[str, date], today: date, faces: Mapping[str, str]
) -> Hero:
    routine = suggestion.routine
    return Hero(
        _card(routine, last_done, today, faces),
        words.minutes(routine.duration).removesuffix(" min"),
        suggestion.reason,
        bar_of_shape(routine.shape),
    )


def _card(
    routine: RoutineEntry, last_done: Mapping[str, date], today: date, faces: Mapping[str, str]
) -> RoutineCard:
    facts = [words.minutes(routine.duration), f"level {routine.level}"]
    if routine.open:
        facts[0] += " and your own pace" if routine.duration >= 30 else ""
        facts[0] = facts[0] if routine.duration >= 30 else "at your own pace"
    if routine.id in last_done:
        facts.append(f"last done {words.day_name(last_done[routine.id], today)}")
    return RoutineCard(
        routine.id,
        routine.name,
        routine.kind,
        _exercises(routine),
        " · ".join(facts),
        faces[routine.id],
    )


def _exercises(routine: RoutineEntry, most: int = 5) -> str:
    shown = " · ".join(routine.exercises[:most])
    more = len(routine.exercises) - most
    return f"{shown} and {more} more" if more > 0 else shown


def _owed(week: Week, names: Mapping[str, str]) -> str:
    targets = [kind for kind in week.kinds if kind.target]
    if not targets:
        return "No weekly targets are set. Pick any routine, or set targets in Settings."
    owed = [kind for kind in targets if kind.owed]
    if not owed:
        return "This week’s targets are met."
    told = words.listed(
        [f"{words.number_word(k.owed).lower()} {_owed_name(k, names)}" for k in owed]
    )
    total = sum(k.owed for k in owed)
    sessions = "session" if total == 1 else "sessions"
    return f"{told[:1].upper()}{told[1:]} {sessions} left this week."


def _owed_name(kind: KindWeek, names: Mapping[str, str]) -> str:
    """A kind's name inside a sentence, or a routine's own name."""
    name = target_name(kind.kind, names.get(kind.kind, kind.kind))
    return name.lower() if kind.kind in words.KINDS else name


def _week_cards(week: Week, today: date, names: Mapping[str, str]) -> tuple[WeekCard, ...]:
    """A card for each target, and one for the weeks in a row that were on target."""
    cards = [_week_card(kind, week, today, names) for kind in week.kinds if kind.target]
    if cards and week.weeks_on_target:
        met = not any(kind.owed for kind in week.kinds)
        note = "This week is one of them." if met else "This week is still running."
        score = f"{week.weeks_on_target} in a row" if week.weeks_on_target > 1 else "1"
        cards.append(WeekCard("Weeks on target", score, (), note, note))
    return tuple(cards)


def _week_card(kind: KindWeek, week: Week, today: date, names: Mapping[str, str]) -> WeekCard:
    span = (week.last - week.first).days + 1
    days = [week.first + timedelta(days=n) for n in range(span)]
    done = words.listed([words.WEEKDAYS[d.weekday()] for d in kind.days])
    return WeekCard(
        target_name(kind.kind, names.get(kind.kind, kind.kind)),
        f"{kind.done} of {kind.target}",
        tuple(Day(words.WEEKDAYS[d.weekday()][0], d in kind.days, d == today) for d in days),
        f"Done on {done}." if done else "Not done yet this week.",
    )


def _unfinished(record: SessionRecord, today: date) -> Unfinished:
    done = record.work_done
    told = f"Cut off {words.day_name(record.date, today)}"
    if done >= 1:
        told += f", with {words.span(round(done))} of {words.span(record.work_planned)} work done"
    return Unfinished(record.id, record.name, f"{told}.")
