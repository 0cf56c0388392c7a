"""The morning after a session: the question, and what the traffic light answers."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from exercise_app.core.overview import Awaiting
from exercise_app.core.pain import answer
from exercise_app.core.translation import tr
from exercise_app.ui.props import words
from exercise_app.ui.props.pain import light_words


class MorningProps(NamedTuple):
    """The question about a session; `pain` is its answer, None until there is one."""

    id: str
    question: str
    about: str
    pain: int | None = None
    told: str = ""
    see_someone: bool = False
    """Whether the page on when to see someone is offered."""


def derive_morning(session: Awaiting, today: date, pain: int | None = None) -> MorningProps:
    """The question, or the answer to it."""
    name, day, pain_after = session.name, words.on_day(session.date, today), session.pain_after
    about = tr("{name}, {day}.", name=name, day=day)
    if pain_after is not None:
        about = tr("{name}, {day}, pain {pain} after it.", name=name, day=day, pain=pain_after)
    props = MorningProps(session.id, tr("How was it the morning after?"), about)
    if pain is None:
        return props
    said = light_words(
        answer(session.pain_before, session.pain_after, hurt=session.hurt, morning=pain)
    )
    return props._replace(pain=pain, told=f"{said.title}. {said.told}", see_someone=said.stops)
