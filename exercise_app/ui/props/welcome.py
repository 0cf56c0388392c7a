"""The first run: what it asks, and what of the settings each answer means."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from exercise_app.core.formats import formats
from exercise_app.core.plan import AFTER_RUN
from exercise_app.core.settings import WEEKDAYS, Reminders, written_hour
from exercise_app.core.symptoms import SYMPTOMS, Rank
from exercise_app.core.translation import mark, told, tr
from exercise_app.core.week import MONDAY
from exercise_app.ui.props import words
from exercise_app.ui.props.settings_rows import target
from exercise_app.ui.props.signs import SYMPTOM_WORDS

USUAL_DAYS = (0, 2, 4)
"""Monday, Wednesday and Friday: with a day between, as trials of core training had it."""
_WISHES = {
    "strength": mark("Strength, for a trunk that steadies your back"),
    "stretch": mark("Stretching, to end a run with"),
    "activation": mark("Activation, to wake hips and core before a run"),
    "mobility": mark("Mobility, gentle moves for easy days"),
}


class Wish(NamedTuple):
    """A kind of routine that one may want to do, and whether it is chosen at first."""

    kind: str
    text: str
    is_chosen: bool


class Day(NamedTuple):
    """A weekday (0 is Monday), and whether it is chosen at first."""

    number: int
    name: str
    is_chosen: bool


def wishes() -> tuple[Wish, ...]:
    """What can be wanted."""
    usual = ("strength", "stretch")
    return tuple(Wish(kind, told(text), kind in usual) for kind, text in _WISHES.items())


def days(first: int = MONDAY) -> tuple[Day, ...]:
    """The days of a week that starts on `first`."""
    order = [(first + n) % 7 for n in range(7)]
    names = formats().weekdays
    return tuple(Day(number, names[number], number in USUAL_DAYS) for number in order)


def targets_of(kinds: Collection[str], days: int, *, after_run: bool) -> dict[str, int | str]:
    """The target of every kind: the chosen ones on so many days, the others off."""
    found: dict[str, int | str] = {kind: days if kind in kinds else 0 for kind in _WISHES}
    if after_run and "stretch" in kinds:
        found["stretch"] = AFTER_RUN
    return found


def reminders_of(days: Collection[int], *, on: bool) -> dict[str, object]:
    """What `reminders` of the settings are to be: at the usual hour on these days."""
    usual = next(at for at in Reminders()[1:] if at is not None)
    hours = {
        day: written_hour(usual if number in days else None) for number, day in enumerate(WEEKDAYS)
    }
    return {"on": on, **hours}


def sum_up(targets: dict[str, int | str]) -> str:
    """What the answers mean for a week, a fact for each kind: `Strength: 3 days a week`."""
    wanted = [
        tr("{kind}: {target}", kind=words.kind(kind), target=target(value))
        for kind, value in targets.items()
        if value
    ]
    return " · ".join(wanted) or tr("Nothing is asked of a week: do what you like, when you like.")


def stop_signs() -> tuple[str, ...]:
    """The symptoms that need help at once."""
    return tuple(
        told(SYMPTOM_WORDS[symptom.id]) for symptom in SYMPTOMS if symptom.rank is Rank.EMERGENCY
    )
