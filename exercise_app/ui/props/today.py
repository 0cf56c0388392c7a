"""Today: what is owed, the one suggestion, the week and all routines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from exercise_app.core.formats import formats
from exercise_app.core.translation import mark, told, tr, trn
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

    `face` is the id of the exercise that stands for it; empty where none can be shown. `warning`
    says that its file has errors by now.
    """

    id: str
    name: str
    kind: str
    exercises: str
    facts: str
    face: str = ""
    warning: str = ""


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


_OFF = mark("This week is off: nothing is asked, and your weeks in a row stay.")


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
        title=words.capital(words.weekday(today)),
        owed=told(_OFF) if is_off else _owed(week, names, asked.after_run),
        hero=None if suggestion is None else _hero(suggestion, last_done, today, faces),
        week=_week_off(week, today) if is_off else _week_cards(asked, names),
        routines=cards,
        kinds=tuple((k, words.kind(k)) for k in words.KINDS if k in present),
        unfinished=None if unfinished is None else _unfinished(unfinished, today),
        problems=tuple(problems),
        empty="" if routines else _empty(routines_folder),
        advice=advice,
        is_off=is_off,
    )


def _empty(folder: str) -> str:
    if not folder:
        return tr("No routine could be read. Put a routine file; it appears here at once.")
    return tr(
        "No routine could be read. Put a routine file in {folder}; it appears here at once.",
        folder=folder,
    )


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
    minutes = str(words.whole_minutes(routine.duration) or "")
    if suggestion.lighter:
        whole = words.minutes(routine.duration)
        facts = tr("lighter, about half of {minutes}", minutes=whole)
        card = card._replace(facts=f"{facts} · {words.level(routine.level)}")
        minutes = ""
    bar = () if suggestion.lighter else bar_of_shape(routine.shape)
    return Hero(
        card, minutes, suggestion.reason, bar,
        suggestion.lighter, suggestion.other,
    )  # fmt: skip


def _card(
    routine: RoutineEntry, last_done: Mapping[str, date], today: date, faces: Mapping[str, str]
) -> RoutineCard:
    facts = [_time(routine), words.level(routine.level)]
    if routine.id in last_done:
        facts.append(tr("last done {day}", day=words.day_name(last_done[routine.id], today)))
    return RoutineCard(
        routine.id,
        routine.name,
        routine.kind,
        _exercises(routine),
        " · ".join(facts),
        faces[routine.id],
        words.last_good(routine.errors),
    )


def _time(routine: RoutineEntry) -> str:
    time = words.minutes(routine.duration)
    if not routine.open:
        return time
    if not words.whole_minutes(routine.duration):
        return tr("at your own pace")
    return tr("{time} and your own pace", time=time)


def _exercises(routine: RoutineEntry, most: int = 5) -> str:
    shown = " · ".join(routine.exercises[:most])
    more = len(routine.exercises) - most
    return (
        trn("{names} and {n} more", "{names} and {n} more", more, names=shown)
        if more > 0
        else shown
    )


def _owed(week: Week, names: Mapping[str, str], after_run: Mapping[str, object]) -> str:
    targets = [kind for kind in week.kinds if kind.target]
    if not targets and after_run:
        return tr("Nothing is owed until your next run.")
    if not targets:
        return tr("No weekly targets are set. Pick any routine, or set targets in Settings.")
    owed = [kind for kind in targets if kind.owed]
    if not owed:
        return tr("This week’s targets are met.")
    counted = words.listed([_owed_of(kind, names) for kind in owed])
    total = sum(k.owed for k in owed)
    return trn(
        "{counted} session left this week.",
        "{counted} sessions left this week.",
        total,
        counted=words.capital(counted),
    )


def _owed_of(kind: KindWeek, names: Mapping[str, str]) -> str:
    """How many of a kind, or of a routine by its own name: `two strength`."""
    is_kind = kind.kind in words.KINDS
    name = words.kind_within(kind.kind) if is_kind else names.get(kind.kind, kind.kind)
    many = words.number_word(kind.owed).lower()
    return trn("{number} {name}", "{number} {name}", kind.owed, number=many, name=name)


def _week_off(week: Week, today: date) -> tuple[WeekCard, ...]:
    """A card for all that was done in a week off, and that of the weeks in a row."""
    every = {day for kind in week.kinds for day in kind.days}
    return _days_card(tr("This week"), tr("off"), sorted(every), week, today), _streak_card(week)


def _week_cards(asked: Asked, names: Mapping[str, str]) -> tuple[WeekCard, ...]:
    """A card for each target, and one for the weeks in a row that were on target.

    What is owed after each run has its card in weeks without a run too.
    """
    week, today, cards = asked.week, asked.today, []
    for kind in week.kinds:
        if not kind.target and kind.kind not in asked.after_run:
            continue
        score = _score(kind)
        name = target_name(kind.kind, names.get(kind.kind, kind.kind))
        cards.append(_days_card(name, score, kind.days, week, today))
    return (*cards, _streak_card(week)) if cards else ()


def _score(kind: KindWeek) -> str:
    if not kind.target:
        return tr("after each run")
    return tr("{done} of {target}", done=kind.done, target=kind.target)


def _days_card(name: str, score: str, done_on: Sequence[date], week: Week, today: date) -> WeekCard:
    span = (week.last - week.first).days + 1
    days, letters = [week.first + timedelta(days=n) for n in range(span)], formats().letters
    done = words.listed([words.weekday(day) for day in done_on])
    return WeekCard(
        name,
        score,
        tuple(Day(letters[d.weekday()], d in done_on, d == today) for d in days),
        tr("Done on {days}.", days=done) if done else tr("Not done yet this week."),
    )


def _streak_card(week: Week) -> WeekCard:
    weeks = week.weeks_on_target
    score = str(weeks) if weeks else tr("none yet")
    if weeks > 1:
        score = trn("{n} in a row", "{n} in a row", weeks)
    return WeekCard(tr("Weeks on target"), score, (), note := _streak_note(week), note)


def _streak_note(week: Week) -> str:
    state = week.streak.value
    if state == "none":
        return tr("A row begins with one week on target.")
    if state == "in-progress":
        return tr("In progress: this week is still running.")
    if week.met is None:
        return tr("Secured: nothing is asked of this week.")
    return tr("Secured: this week is one of them.")


def _unfinished(record: SessionRecord, today: date) -> Unfinished:
    day, done = words.day_name(record.date, today), record.work_done
    if done < 1:
        return Unfinished(record.id, record.name, tr("Cut off {day}.", day=day))
    told = tr(
        "Cut off {day}, with {done} of {planned} work done.",
        day=day,
        done=words.span(round(done)),
        planned=words.span(record.work_planned),
    )
    return Unfinished(record.id, record.name, told)
