"""Today: what is owed, the one suggestion, the week and all routines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from exercise_app.ui.props import words
from exercise_app.ui.props.shapes import BarSegment, bar_of_shape
from exercise_app.ui.props.suggest import Asked, Choice, Suggestion, suggest, target_name

if TYPE_CHECKING:
    from exercise_app.core.entry import RoutineEntry
    from exercise_app.core.progress import Advice
    from exercise_app.core.record import SessionRecord
    from exercise_app.core.week import KindWeek, Week
    from exercise_app.ui.props.before import BeforeProps
    from exercise_app.ui.props.morning import MorningProps
    from exercise_app.ui.props.rescue import RescueProps
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
    """The one suggestion; `other` is what may be done instead."""

    card: RoutineCard
    minutes: str
    reason: str
    bar: tuple[BarSegment, ...]
    lighter: bool = False
    """With about half its sets."""
    other: Choice | None = None


class Unfinished(NamedTuple):
    """A session that was cut off: its id, the routine's name, and what there is of it."""

    id: str
    name: str
    told: str


_OFF = "This week is off: nothing is asked, and your weeks in a row stay."


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
    before: BeforeProps | None = None
    """What was said of pain before the session, and the answer to it; None where nothing was."""
    morning: MorningProps | None = None
    """The question for the morning after a session."""
    rescue: RescueProps | None = None
    """A backup to restore, after the history was damaged."""
    is_off: bool = False
    """The week was marked as one off."""


def derive_today_props(
    *,
    today: date,
    routines: Sequence[RoutineEntry],
    week: Week,
    last_done: Mapping[str, date],
    after_run: Mapping[str, tuple[date, ...]] | None = None,
    coaching: Sequence[Advice] = (),
    is_off: bool = False,
    unfinished: SessionRecord | None = None,
    problems: Sequence[str] = (),
    routines_folder: str = "",
    advice: AdviceProps | None = None,
) -> TodayProps:
    """Today's props. `last_done` maps a routine's id to the last local day it was done.

    `after_run` has the week's days with a run for each target that is one after each run;
    `coaching` is the advice of the weeks before; `is_off` tells that the week was marked as off.
    """
    asked = Asked(routines, week, last_done, today, after_run, is_off=is_off)
    suggestion = suggest(asked, coaching)
    faces = faces_of(routines)
    cards = tuple(_card(r, last_done, today, faces) for r in routines)
    present = {r.kind for r in routines}
    names = {r.id: r.name for r in routines}
    return TodayProps(
        title=words.WEEKDAYS[today.weekday()],
        owed=_OFF if is_off else _owed(week, names, asked.after_run),
        hero=None if suggestion is None else _hero(suggestion, last_done, today, faces),
        week=_week_off(week, today) if is_off else _week_cards(asked, names),
        routines=cards,
        kinds=tuple((k, name) for k, name in words.KINDS.items() if k in present),
        unfinished=None if unfinished is None else _unfinished(unfinished, today),
        problems=tuple(problems),
        empty="" if routines else _empty(routines_folder),
        advice=advice,
        is_off=is_off,
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
    card = _card(routine, last_done, today, faces)
    minutes = words.minutes(routine.duration)
    if suggestion.lighter:
        facts = f"lighter, about half of {minutes} · level {routine.level}"
        card, minutes = card._replace(facts=facts), ""
    bar = () if suggestion.lighter else bar_of_shape(routine.shape)
    return Hero(
        card, minutes.removesuffix(" min"), suggestion.reason, bar,
        suggestion.lighter, suggestion.other,
    )  # fmt: skip


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


def _owed(week: Week, names: Mapping[str, str], after_run: Mapping[str, object]) -> str:
    targets = [kind for kind in week.kinds if kind.target]
    if not targets and after_run:
        return "Nothing is owed until your next run."
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


def _week_off(week: Week, today: date) -> tuple[WeekCard, ...]:
    """A card for all that was done in a week off, and that of the weeks in a row."""
    every = {day for kind in week.kinds for day in kind.days}
    return _days_card("This week", "off", sorted(every), week, today), _streak_card(week)


def _week_cards(asked: Asked, names: Mapping[str, str]) -> tuple[WeekCard, ...]:
    """A card for each target, and one for the weeks in a row that were on target.

    What is owed after each run has its card in weeks without a run too.
    """
    week, today, cards = asked.week, asked.today, []
    for kind in week.kinds:
        if not kind.target and kind.kind not in asked.after_run:
            continue
        score = f"{kind.done} of {kind.target}" if kind.target else "after each run"
        name = target_name(kind.kind, names.get(kind.kind, kind.kind))
        cards.append(_days_card(name, score, kind.days, week, today))
    return (*cards, _streak_card(week)) if cards else ()


def _days_card(name: str, score: str, done_on: Sequence[date], week: Week, today: date) -> WeekCard:
    span = (week.last - week.first).days + 1
    days = [week.first + timedelta(days=n) for n in range(span)]
    done = words.listed([words.WEEKDAYS[d.weekday()] for d in done_on])
    return WeekCard(
        name,
        score,
        tuple(Day(words.WEEKDAYS[d.weekday()][0], d in done_on, d == today) for d in days),
        f"Done on {done}." if done else "Not done yet this week.",
    )


def _streak_card(week: Week) -> WeekCard:
    weeks = week.weeks_on_target
    score = f"{weeks} in a row" if weeks > 1 else str(weeks or "none yet")
    return WeekCard("Weeks on target", score, (), note := _streak_note(week), note)


def _streak_note(week: Week) -> str:
    state = week.streak.value
    if state == "none":
        return "A row begins with one week on target."
    if state == "in-progress":
        return "In progress: this week is still running."
    if week.met is None:
        return "Secured: nothing is asked of this week."
    return "Secured: this week is one of them."


def _unfinished(record: SessionRecord, today: date) -> Unfinished:
    done = record.work_done
    told = f"Cut off {words.day_name(record.date, today)}"
    if done >= 1:
        told += f", with {words.span(round(done))} of {words.span(record.work_planned)} work done"
    return Unfinished(record.id, record.name, f"{told}.")
