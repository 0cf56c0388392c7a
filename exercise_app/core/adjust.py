"""What is changed of a routine for one day: its length, its exercises, how much is said of it.

An `Adjust` is a value of its own beside the routine, which stays as it is. It can be written down
in a few words, as the history does with the `variant` of a session, and read from them again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from exercise_app.core.fit import fit
from exercise_app.core.kinds import LIGHTER, Speech
from exercise_app.core.lighter import lighter
from exercise_app.core.routine import Exercise, ExerciseStep, Repeat, Routine, Step
from exercise_app.core.swap import swapped, without

Find = Callable[[str], Exercise | None]
"""Gives an exercise by its id."""

_SECONDS = 60.0
_MINUTES, _SPEECH, _SKIP, _SWAP = "min", "speech:", "-", ">"


@dataclass(frozen=True, slots=True)
class Adjust:
    """Changes for one day. Exercises are named by their ids in the routine as it is written."""

    minutes: int | None = None
    """What the routine is fitted to."""
    skip: frozenset[str] = frozenset()
    """Exercises that are left out."""
    swaps: tuple[tuple[str, str], ...] = ()
    """Exercises and what takes their place, each pair once, in order of the first."""
    speech: Speech | None = None
    """How much is said."""
    lighter: bool = False
    """Whether it is done with half its sets (`core.lighter`)."""

    def __bool__(self) -> bool:
        """Whether anything is changed."""
        return self != Adjust()

    def skipping(self, exercise: str) -> Adjust:
        """This, with an exercise left out as well."""
        return replace(self, skip=self.skip | {exercise})

    def putting_back(self, exercise: str) -> Adjust:
        """This, with an exercise that was left out in its place again."""
        return replace(self, skip=self.skip - {exercise})

    def swapping(self, exercise: str, other: str) -> Adjust:
        """This, with `other` in the place of an exercise; with itself it is as it was."""
        swaps = {**dict(self.swaps), exercise: other}
        if exercise == other:
            del swaps[exercise]
        return replace(self, swaps=tuple(sorted(swaps.items())))

    @property
    def variant(self) -> str | None:
        """These changes in words that `adjust_of` reads; None where there are none."""
        words = [LIGHTER] if self.lighter else []
        words += [f"{self.minutes}{_MINUTES}"] if self.minutes is not None else []
        words += [f"{_SKIP}{exercise}" for exercise in sorted(self.skip)]
        words += [f"{exercise}{_SWAP}{other}" for exercise, other in self.swaps]
        words += [f"{_SPEECH}{self.speech.value}"] if self.speech is not None else []
        return " ".join(words) or None


def adjust_of(variant: str | None) -> Adjust | None:
    """The changes that a `variant` names; None where it is not one of ours."""
    adjust = Adjust()
    for word in (variant or "").split():
        number = word.removesuffix(_MINUTES)
        exercise, swap, other = word.partition(_SWAP)
        if word == LIGHTER:
            adjust = replace(adjust, lighter=True)
        elif swap:
            adjust = adjust.swapping(exercise, other)
        elif word.startswith(_SKIP):
            adjust = adjust.skipping(word.removeprefix(_SKIP))
        elif word in {f"{_SPEECH}{speech}" for speech in Speech}:
            adjust = replace(adjust, speech=Speech(word.removeprefix(_SPEECH)))
        elif number != word and number.isdecimal() and len(number) <= 3:
            adjust = replace(adjust, minutes=int(number))
        else:
            return None
    return adjust


def adjusted(routine: Routine, adjust: Adjust, find: Find) -> Routine:
    """`routine` with the changes made; an exercise that `find` does not give is not swapped.

    Exercises are left out first, then swapped, and what is left is made lighter and fitted to the
    time. A `minutes` of 0 or less fits nothing. Raises ValueError where nothing would be left to
    do, and TooLong as `core.fit` does.
    """
    routine = base_of(routine, adjust, find)
    if adjust.lighter:
        routine = lighter(routine)
    if adjust.minutes is not None and adjust.minutes > 0:
        routine = fit(routine, adjust.minutes * _SECONDS).routine
    return routine


def base_of(routine: Routine, adjust: Adjust, find: Find) -> Routine:
    """`routine` with its exercises and its speech changed, before it is fitted to a time.

    Raises ValueError as `adjusted` does.
    """
    if adjust.skip:
        routine = without(routine, adjust.skip)
    others = {exercise: find(other) for exercise, other in adjust.swaps}
    routine = swapped(routine, {id_: other for id_, other in others.items() if other is not None})
    return routine if adjust.speech is None else replace(routine, speech=adjust.speech)


def originals(routine: Routine, adjust: Adjust) -> tuple[str, ...]:
    """For each exercise step of the adjusted routine, in order, the id it has as it is written."""
    return tuple(id_ for id_ in _ids(routine.steps) if id_ not in adjust.skip)


def _ids(steps: tuple[Step, ...]) -> tuple[str, ...]:
    found: list[str] = []
    for step in steps:
        if isinstance(step, Repeat):
            found += _ids(step.steps)
        elif isinstance(step, ExerciseStep):
            found.append(step.exercise.id)
    return tuple(found)
