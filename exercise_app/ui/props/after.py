"""After a session: what the traffic light says to the pain that was told, and what may be next."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from exercise_app.core.pain import Light, answer
from exercise_app.core.translation import mark
from exercise_app.ui.props.before import BeforeProps, easier_choices
from exercise_app.ui.props.pain import light_words

if TYPE_CHECKING:
    from exercise_app.core.entry import RoutineEntry
    from exercise_app.core.record import SessionRecord
    from exercise_app.ui.props.suggest import Choice


def derive_after(
    record: SessionRecord, routines: Sequence[RoutineEntry], symptoms: Collection[str] = ()
) -> BeforeProps | None:
    """The answer to pain after a session; None where nothing was told of it and nothing hurt."""
    if record.pain_after is None and not record.hurt:
        return None
    said = light_words(answer(record.pain_before, record.pain_after, record.hurt, None, symptoms))
    choices: tuple[Choice, ...] = ()
    if said.light is Light.EASE:
        done = next((one for one in routines if one.id == record.routine), None)
        choices = easier_choices(done, routines, mark("Next time: {name}"))
    return BeforeProps(record.pain_after or 0, f"{said.title}. {said.told}", choices, said.stops)
