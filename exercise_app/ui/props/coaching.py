"""The suggestion as a coach would make it who has seen the weeks before, in words.

What it rests on is `core.progress`; each is a suggestion with its reason, and what it comes in
the place of stays one press away.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from exercise_app.core.kinds import Kind
from exercise_app.core.progress import Advice, Suggest
from exercise_app.core.translation import mark, tr, trn
from exercise_app.ui.props import words
from exercise_app.ui.props.suggest import Asked, Choice, Suggestion, choice_of, owed_or_gentle

if TYPE_CHECKING:
    from exercise_app.core.entry import RoutineEntry


def coached(asked: Asked, advice: Sequence[Advice]) -> Suggestion | None:
    """The week's suggestion, changed by the weightiest advice that concerns it.

    A day of rest from strength goes before all that might suggest strength of another kind.
    """
    plain = owed_or_gentle(asked)
    if plain is None:
        return None
    rests = [one for one in advice if one.suggest is Suggest.REST_FROM_STRONG]
    changes = (_changed(plain, one, asked) for one in (*rests, *advice))
    return next((changed for changed in changes if changed is not None), plain)


def _changed(plain: Suggestion, advice: Advice, asked: Asked) -> Suggestion | None:
    """What an advice makes of the week's suggestion; None where it does not concern it."""
    if advice.suggest is Suggest.REST_FROM_STRONG:
        return _rested(plain, asked)
    if advice.suggest is Suggest.LIGHTER_WEEK:
        return _lighter(plain, advice)
    return _levelled(plain, advice, asked)


def _rested(plain: Suggestion, asked: Asked) -> Suggestion | None:
    """Something that is not strength, the day after strength."""
    if plain.routine.kind != Kind.STRENGTH:
        return None
    others = [routine for routine in asked.routines if routine.kind != Kind.STRENGTH]
    instead = owed_or_gentle(asked.among(others))
    if instead is None:
        return None
    is_owed = any(
        kind.owed and kind.kind in (instead.routine.kind, instead.routine.id)
        for kind in asked.week.kinds
        if asked.today not in kind.days
    )
    is_gentle = instead.routine.kind in (Kind.MOBILITY, Kind.STRETCH)
    if is_owed:
        why = tr("Strength was yesterday, and a day between does it good.")
        reason = f"{instead.reason} {why}"
    elif is_gentle:
        reason = tr(
            "Strength was yesterday, and a day between does it good: gentle movement today."
        )
    else:
        reason = tr("Strength was yesterday, and a day between does it good: something else today.")
    return instead._replace(reason=reason, other=_all_the_same(plain.routine))


def _lighter(plain: Suggestion, advice: Advice) -> Suggestion | None:
    """The strength routine with about half its sets."""
    if plain.routine.kind != Kind.STRENGTH:
        return None
    why = trn(
        "{number} training week in a row: a lighter one, with about half the sets.",
        "{number} training weeks in a row: a lighter one, with about half the sets.",
        advice.many,
        number=words.number_word(advice.many),
    )
    other = Choice(plain.routine.id, tr("The whole routine"))
    return plain._replace(reason=f"{plain.reason} {why}", lighter=True, other=other)


def _levelled(plain: Suggestion, advice: Advice, asked: Asked) -> Suggestion | None:
    """Another level, or the recovery day, in the place of the routine that it concerns."""
    routine, instead_of, session = advice.routine, advice.instead_of, advice.session
    if routine is None or instead_of is None or session is None:
        return None
    is_it = instead_of.id == plain.routine.id
    if advice.suggest is Suggest.RECOVERY_DAY:
        is_it = is_it or plain.routine.kind == Kind.STRENGTH
    if not is_it:
        return None
    if advice.suggest is Suggest.NEXT_LEVEL:
        why = trn(
            "{number} session of {name} in a row went well: the next level.",
            "{number} sessions of {name} in a row went well: the next level.",
            advice.many,
            number=words.number_word(advice.many),
            name=instead_of.name,
        )
        other = choice_of(instead_of, mark("Stay with {name}"))
    else:
        why = _eased(advice.suggest, instead_of, session.date, asked.today)
        other = _all_the_same(plain.routine)
    return Suggestion(routine, f"{plain.reason} {why}", other=other)


def _eased(suggest: Suggest, hurt: RoutineEntry, day: date, today: date) -> str:
    name, when = hurt.name, words.on_day(day, today)
    if suggest is Suggest.LEVEL_BEFORE:
        return tr("{name} hurt {day}: the level before, to let it settle.", name=name, day=when)
    return tr("{name} hurt {day}: a recovery day, to let it settle.", name=name, day=when)


def _all_the_same(routine: RoutineEntry) -> Choice:
    return choice_of(routine, mark("{name} all the same"))
