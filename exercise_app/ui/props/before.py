"""Before a session: pain now, if the user says so, and what the traffic light answers."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, NamedTuple

from exercise_app.core.pain import Light, answer
from exercise_app.core.progress import level_before, recovery_day
from exercise_app.core.translation import Marked, mark
from exercise_app.ui.props.pain import light_words
from exercise_app.ui.props.suggest import Choice, choice_of

if TYPE_CHECKING:
    from exercise_app.core.entry import RoutineEntry


class BeforeProps(NamedTuple):
    """Pain now, from 0 to 10, and the answer: in words, and with what may be done instead."""

    pain: int
    told: str
    choices: tuple[Choice, ...] = ()
    see_someone: bool = False
    """Whether the page on when to see someone is offered."""


def derive_before(
    pain: int,
    routine: RoutineEntry | None,
    routines: Sequence[RoutineEntry],
    symptoms: Collection[str] = (),
    beside: str = "",
) -> BeforeProps:
    """The answer to pain now, before `routine`: the one that is suggested.

    `beside` is the id of what is offered beside it anyway.
    """
    said = light_words(answer(before=pain, symptoms=symptoms))
    instead = mark("Take {name} instead")
    easier = easier_choices(routine, routines, instead) if said.light is Light.EASE else ()
    choices = tuple(choice for choice in easier if choice.routine != beside)
    return BeforeProps(pain, f"{said.title}. {said.told}", choices, said.stops)


def easier_choices(
    routine: RoutineEntry | None, routines: Sequence[RoutineEntry], text: Marked
) -> tuple[Choice, ...]:
    """The level before and the recovery day, as far as there are and are not `routine` itself."""
    before = None if routine is None else level_before(routines, routine)
    found = [one for one in (before, recovery_day(routines)) if one is not None]
    return tuple(choice_of(one, text) for one in found if routine is None or one.id != routine.id)
