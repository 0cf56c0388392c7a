"""An exercise's page: how it is done, what to mind, and where it leads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from exercise_app.core.kinds import Side, Sides
from exercise_app.core.routine import Exercise
from exercise_app.core.translation import told, tr
from exercise_app.ui.props.catalogue import POSITIONS, is_own
from exercise_app.ui.props.doses import tempo_text
from exercise_app.ui.props.words import capital, listed, span

if TYPE_CHECKING:
    from exercise_app.core.entry import RoutineEntry


class SideChoice(NamedTuple):
    """A side that can be shown, and its name."""

    side: Side
    name: str


class Link(NamedTuple):
    """Another exercise: how it differs, and which it is."""

    kind: str
    exercise: Exercise


class RoutineLink(NamedTuple):
    """A routine that uses the exercise."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class ExerciseProps:
    """Everything that an exercise's page shows. `sides` are those to choose from, if any."""

    exercise: Exercise
    back: str
    facts: str
    details: tuple[str, ...]
    sides: tuple[SideChoice, ...]
    links: tuple[Link, ...]
    routines: tuple[RoutineLink, ...]
    source: str = ""
    reduced: bool = False


def derive_exercise_props(
    exercise: Exercise,
    others: Mapping[str, Exercise] | None = None,
    routines: Sequence[RoutineEntry] = (),
    *,
    back: str = "",
    replaces: bool = False,
    reduced: bool = False,
) -> ExerciseProps:
    """An exercise's page. `others` has the easier and the harder one by id, and `back` names what
    one comes back to. `replaces` tells that a built-in exercise has the same id.
    """
    others = others or {}
    near = ((tr("Easier"), exercise.easier), (tr("Harder"), exercise.harder))
    return ExerciseProps(
        exercise=exercise,
        back=back or tr("Exercises"),
        facts=_facts(exercise),
        details=tuple(filter(None, (_sides(exercise), _pace(exercise)))),
        sides=_choices(exercise),
        links=tuple(Link(kind, others[id_]) for kind, id_ in near if id_ and id_ in others),
        routines=tuple(
            RoutineLink(entry.id, entry.name)
            for entry in routines
            if exercise.id in entry.uses and exercise.id not in entry.own
        ),
        source=_source(exercise, replaces),
        reduced=reduced,
    )


def _facts(exercise: Exercise) -> str:
    place = told(POSITIONS[exercise.position]) if exercise.position else ""
    trains = tr("trains {what}", what=listed(exercise.trains)) if exercise.trains else ""
    return capital(" · ".join(filter(None, (place, trains))))


def _sides(exercise: Exercise) -> str:
    match exercise.sides:
        case Sides.EACH:
            return tr("One side after the other.")
        case Sides.ALTERNATE:
            order = tr("Both sides in turn.")
        case Sides.LEFT:
            order = tr("The left side only.")
        case Sides.RIGHT:
            order = tr("The right side only.")
        case _:
            return ""
    names = [exercise.side_names[s] for s in (Side.LEFT, Side.RIGHT) if s in exercise.side_names]
    named = listed([f"“{name}”" for name in names])
    return " ".join((order, tr("Named {names}.", names=named))) if names else order


def _pace(exercise: Exercise) -> str:
    if exercise.tempo is not None:
        return tr("Tempo {tempo}: seconds out, hold and back.", tempo=tempo_text(exercise.tempo))
    if exercise.hold is not None:
        return tr("Usually held for {time}.", time=span(exercise.hold))
    return ""


def _choices(exercise: Exercise) -> tuple[SideChoice, ...]:
    if exercise.sides is not Sides.EACH:
        return ()
    return tuple(SideChoice(s, exercise.side_name(s)) for s in (Side.LEFT, Side.RIGHT))


def _source(exercise: Exercise, replaces: bool) -> str:
    if not is_own(exercise):
        return ""
    if replaces:
        return tr(
            "Yours, in place of the one that comes with the app: {source}", source=exercise.source
        )
    return tr("Yours: {source}", source=exercise.source)
