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
    parts = [words.count(adjust.minutes, "minute")] if adjust.minutes else []
    parts += ["half the sets"] if adjust.lighter else []
    for id_, other in adjust.swaps:
        found = find(other)
        if found is not None and id_ in names and id_ not in adjust.skip:
            parts.append(f"{found.name} instead of {names[id_]}")
    skipped = [name for id_, name in names.items() if id_ in adjust.skip]
    parts += [f"without {words.listed(skipped)}"] if skipped else []
    if adjust.speech is not None:
        said = words.speech(adjust.speech)
        parts.append(said[:1].lower() + said[1:].replace(":", ""))
    return f"For today: {', '.join(parts)}." if parts else ""


def changed_text(found: Iterable[Change]) -> str:
    """What fitting changed, as a sentence: `One set fewer of Plank, 5 s less of Curl-up.`"""
    groups: dict[tuple[What, float], list[str]] = {}
    for change in found:
        groups.setdefault((change.what, change.by), []).append(change.name)
    doses = [key for key in groups if key[0] in (What.TIME, What.REPS)]
    if len(doses) > 2:
        groups = _gathered(groups)
    text = ", ".join(_phrase(what, by, names) for (what, by), names in groups.items())
    return f"{text[:1].upper()}{text[1:]}." if text else ""


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
    much = abs(by)
    if what is What.TIME:
        told = "longer sets" if by == 0.5 else "shorter sets"
        if much != 0.5:
            told = f"{words.span(much)} {'more' if by > 0 else 'less'}"
    else:
        one = {What.SETS: "set", What.ROUNDS: "round", What.REPS: "rep"}[what]
        count = words.number_word(int(much)).lower()
        plural = one if much == 1 else f"{one}s"
        told = f"{count} {plural} {'more' if by > 0 else 'fewer'}"
    known = list(dict.fromkeys(filter(None, names)))
    if not known:
        return told
    if len(known) > MOST_NAMES:
        return f"{told} of {words.number_word(len(known)).lower()} exercises"
    return f"{told} of {words.listed(known)}"
