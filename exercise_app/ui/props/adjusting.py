"""What is changed of a routine for today, in words, and what can be changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from exercise_app.core.adjust import Adjust, adjusted, base_of
from exercise_app.core.changes import Change, What, changes
from exercise_app.core.fit import Fitted
from exercise_app.core.kinds import Speech
from exercise_app.core.routine import Exercise, Routine
from exercise_app.core.swap import exercises_of
from exercise_app.core.translation import tr, trn
from exercise_app.ui.props import words

MOST_NAMES = 4
"""Of more exercises than these only the number is told."""


class LeftOut(NamedTuple):
    """An exercise that is not done today."""

    id: str
    name: str


class Length(NamedTuple):
    """A length that the routine can be fitted to, in minutes."""

    minutes: int
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class AdjustingProps:
    """What a routine's page offers for today, and what was chosen of it."""

    lengths: tuple[Length, ...] = ()
    speech: Speech = Speech.FULL
    told: str = ""
    """`For today: 10 minutes, without Plank.`; empty where nothing is changed."""
    changed: str = ""
    """What the length changed: `One set fewer of Plank and Curl-up.`"""
    left_out: tuple[LeftOut, ...] = ()
    can_skip: bool = False
    """Whether there is more than one exercise left."""


def derive_adjusting(
    routine: Routine,
    adjust: Adjust,
    lengths: Mapping[int, Fitted],
    find: Callable[[str], Exercise | None],
) -> AdjustingProps:
    """What is offered for `routine`, as it is written, with `adjust` chosen of it.

    `lengths` are those that its exercises of today can be fitted to; `find` gives an exercise by
    its id. Raises as `core.adjust.adjusted` does.
    """
    base, done = base_of(routine, adjust, find), adjusted(routine, adjust, find)
    names = {exercise.id: exercise.name for exercise in exercises_of(routine)}
    minutes = sorted({*lengths, *([adjust.minutes] if adjust.minutes else [])})
    return AdjustingProps(
        lengths=tuple(Length(one, one == adjust.minutes) for one in minutes),
        speech=done.speech,
        told=_told(adjust, names, find),
        changed=changed_text(changes(base, done)) if adjust else "",
        left_out=tuple(LeftOut(id_, name) for id_, name in names.items() if id_ in adjust.skip),
        can_skip=len(names.keys() - adjust.skip) > 1,
    )


def _told(adjust: Adjust, names: Mapping[str, str], find: Callable[[str], Exercise | None]) -> str:
    parts = [trn("{n} minute", "{n} minutes", adjust.minutes)] if adjust.minutes else []
    parts += [tr("half the sets")] if adjust.lighter else []
    for id_, other in adjust.swaps:
        found = find(other)
        if found is not None and id_ in names and id_ not in adjust.skip:
            parts.append(tr("{name} instead of {other}", name=found.name, other=names[id_]))
    skipped = [name for id_, name in names.items() if id_ in adjust.skip]
    parts += [tr("without {names}", names=words.listed(skipped))] if skipped else []
    if adjust.speech is not None:
        parts.append(_speech_within(adjust.speech))
    return tr("For today: {changes}.", changes=", ".join(parts)) if parts else ""


def _speech_within(speech: Speech) -> str:
    """How much is said, within a sentence."""
    match speech:
        case Speech.FULL:
            return tr("speech full")
        case Speech.ESSENTIAL:
            return tr("speech essential")
        case Speech.TONES:
            return tr("tones only")
        case Speech.SILENT:
            return tr("no sound")


def changed_text(found: Iterable[Change]) -> str:
    """What fitting changed, as a sentence: `One set fewer of Plank, 5 s less of Curl-up.`"""
    groups: dict[tuple[What, float], list[str]] = {}
    for change in found:
        groups.setdefault((change.what, change.by), []).append(change.name)
    doses = [key for key in groups if key[0] in (What.TIME, What.REPS)]
    if len(doses) > 2:
        groups = _gathered(groups)
    text = ", ".join(_phrase(what, by, names) for (what, by), names in groups.items())
    return tr("{changes}.", changes=words.capital(text)) if text else ""


def _gathered(
    groups: Mapping[tuple[What, float], list[str]],
) -> dict[tuple[What, float], list[str]]:
    """`groups` with all that is shorter or longer told together, without how much."""
    found: dict[tuple[What, float], list[str]] = {}
    for (what, by), names in groups.items():
        is_dose = what in (What.TIME, What.REPS)
        key = (What.TIME, 0.5 if by > 0 else -0.5) if is_dose else (what, by)
        found.setdefault(key, []).extend(names)
    return found


def _phrase(what: What, by: float, names: list[str]) -> str:
    change = _change(what, by)
    known = list(dict.fromkeys(filter(None, names)))
    if not known:
        return change
    if len(known) > MOST_NAMES:
        many = words.number_word(len(known)).lower()
        return trn(
            "{change} of {number} exercise",
            "{change} of {number} exercises",
            len(known),
            change=change,
            number=many,
        )
    return tr("{change} of {names}", change=change, names=words.listed(known))


def _change(what: What, by: float) -> str:
    """`one set fewer`, `5 s more`, `longer sets`."""
    if what is What.TIME:
        if abs(by) == 0.5:
            return tr("longer sets") if by > 0 else tr("shorter sets")
        time = words.span(abs(by))
        return tr("{time} more", time=time) if by > 0 else tr("{time} less", time=time)
    many = int(abs(by))
    return _more(what, many) if by > 0 else _fewer(what, many)


def _more(what: What, many: int) -> str:
    number = words.number_word(many).lower()
    if what is What.SETS:
        return trn("{number} set more", "{number} sets more", many, number=number)
    if what is What.ROUNDS:
        return trn("{number} round more", "{number} rounds more", many, number=number)
    return trn("{number} rep more", "{number} reps more", many, number=number)


def _fewer(what: What, many: int) -> str:
    number = words.number_word(many).lower()
    if what is What.SETS:
        return trn("{number} set fewer", "{number} sets fewer", many, number=number)
    if what is What.ROUNDS:
        return trn("{number} round fewer", "{number} rounds fewer", many, number=number)
    return trn("{number} rep fewer", "{number} reps fewer", many, number=number)
