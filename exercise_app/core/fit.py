"""A routine made shorter or longer: fitted to a time by sets first, then rounds, then doses.

It stays the same routine: every exercise is kept, in its order, with its rests and its tempo. The
bounds are a coach's: at most six sets or rounds because of this, no hold taken under ten seconds
or over a minute, no reps under four or over twenty, and no dose under half or over one and a half
times its own. What lay outside these bounds before is left where it was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from math import ceil, floor

from exercise_app.core.expand import Work, count_works, unroll
from exercise_app.core.routine import (
    MAX_SEGMENTS,
    Dose,
    ExerciseStep,
    Repeat,
    Reps,
    Routine,
    Step,
    dose_seconds,
    seconds,
)

FIT_MINUTES = (5, 10, 15, 20)
"""The lengths that are offered, in minutes."""
CLOSE = 0.1
"""By how much of its time a fitted routine may miss it and still be offered for it."""
NEAR = 0.05
"""By how much it may miss it without its doses being changed for that."""
SELF_PACED_REP = 5.0
"""Seconds that a rep at one's own pace is taken to last."""
MOST_SETS = 6
"""The most sets, or rounds, that a routine is given to make it longer."""
LEAST_HOLD, MOST_HOLD = 10.0, 60.0
LEAST_REPS, MOST_REPS = 4, 20

_SHARES = tuple(n / 20 for n in range(10, 31))
"""Of its own dose, from half to one and a half."""
_WHOLE_HOLD = 5.0
"""Seconds to whose multiples a changed hold is rounded; a short one to whole seconds."""

_Place = tuple[int, ...]
_Turn = Callable[[tuple[Step, ...], int], tuple[Step, ...] | None]
"""Steps with one set or round fewer (-1) or more (1); None where there is none to take or add."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """A routine fitted to `wanted` seconds; `seconds` is what it takes now (see `length`)."""

    routine: Routine
    seconds: float
    wanted: float

    @property
    def miss(self) -> float:
        """Seconds between what it takes and what was wanted."""
        return abs(self.seconds - self.wanted)

    @property
    def is_close(self) -> bool:
        """Whether it misses the time that was wanted by a tenth at most."""
        return self.miss <= CLOSE * self.wanted


def length(routine: Routine) -> float:
    """How long a routine takes in seconds, reps at one's own pace at five seconds each.

    Raises TooLong where it has more than `MAX_SEGMENTS` works.
    """
    total = 0.0
    for gap, work in unroll(routine):
        total += gap.rest + gap.prepare + gap.switch
        if work is not None:
            total += work_seconds(work)
    return seconds(total)


def work_seconds(work: Work) -> float:
    """How long a work takes in seconds, by estimate where it is self-paced."""
    timed = dose_seconds(work.dose, work.step.sides)
    if timed is None and isinstance(work.dose, Reps):
        return work.dose.count * SELF_PACED_REP
    return timed or 0.0


def fit(routine: Routine, wanted: float) -> Fitted:
    """`routine` as near to `wanted` seconds as the bounds allow.

    Sets go from the step that has most of them, or come to the one with fewest, one at a time as
    long as that brings the time nearer; then rounds; then, if it is not near, all doses by one
    share. A pyramid loses its last set first, and grows by repeating its last. Raises TooLong as
    `length` does.
    """
    best = Fitted(routine, length(routine), wanted)
    for turn in (_turn_sets, _turn_rounds):
        best = _stepwise(best, turn)
    if best.miss <= NEAR * wanted:
        return best
    shares = [_fitted(best, _with_share(best.routine.steps, share)) for share in _SHARES]
    return min((best, *shares), key=lambda fitted: fitted.miss)


def options(routine: Routine) -> dict[int, Fitted]:
    """The offered lengths, in minutes, that a routine can be fitted to, with what it becomes."""
    fitted = {minutes: fit(routine, minutes * 60.0) for minutes in FIT_MINUTES}
    return {minutes: one for minutes, one in fitted.items() if one.is_close}


def _fitted(base: Fitted, steps: tuple[Step, ...]) -> Fitted:
    if count_works(steps) > MAX_SEGMENTS:
        return base
    routine = replace(base.routine, steps=steps)
    return Fitted(routine, length(routine), base.wanted)


def _stepwise(best: Fitted, turn: _Turn) -> Fitted:
    """The nearest that single changes lead to, each of which brings the time nearer."""
    by = -1 if best.seconds > best.wanted else 1
    while (steps := turn(best.routine.steps, by)) is not None:
        following = _fitted(best, steps)
        if following.miss >= best.miss:
            break
        best = following
    return best


def _turn_sets(steps: tuple[Step, ...], by: int) -> tuple[Step, ...] | None:
    counts = {
        place: len(step.doses)
        for place, step in _places(steps)
        if isinstance(step, ExerciseStep) and _may_turn(len(step.doses), by)
    }
    return _turned(steps, counts, by)


def _turn_rounds(steps: tuple[Step, ...], by: int) -> tuple[Step, ...] | None:
    # A repeat of one round is a heading: it is not made into rounds.
    counts = {
        place: step.rounds
        for place, step in _places(steps)
        if isinstance(step, Repeat) and step.rounds > 1 and _may_turn(step.rounds, by)
    }
    return _turned(steps, counts, by)


def _may_turn(count: int, by: int) -> bool:
    return count > 1 if by < 0 else count < MOST_SETS


def _turned(steps: tuple[Step, ...], counts: dict[_Place, int], by: int) -> tuple[Step, ...] | None:
    """`steps` with one fewer where `counts` has most (the last of them), or more where fewest."""
    if not counts:
        return None
    place = (
        max(counts, key=lambda p: (counts[p], p)) if by < 0 else min(counts, key=counts.__getitem__)
    )
    return _at(steps, place, lambda step: _by_one(step, by))


def _by_one(step: Step, by: int) -> Step:
    if isinstance(step, Repeat):
        return replace(step, rounds=step.rounds + by)
    assert isinstance(step, ExerciseStep)
    doses = step.doses[:-1] if by < 0 else (*step.doses, step.doses[-1])
    return replace(step, doses=doses)


def _places(steps: tuple[Step, ...], inside: _Place = ()) -> Iterator[tuple[_Place, Step]]:
    for index, step in enumerate(steps):
        yield (*inside, index), step
        if isinstance(step, Repeat):
            yield from _places(step.steps, (*inside, index))


def _at(steps: tuple[Step, ...], place: _Place, change: Callable[[Step], Step]) -> tuple[Step, ...]:
    first, *rest = place
    step = steps[first]
    if rest and isinstance(step, Repeat):
        step = replace(step, steps=_at(step.steps, tuple(rest), change))
    else:
        step = change(step)
    return (*steps[:first], step, *steps[first + 1 :])


def _with_share(steps: tuple[Step, ...], share: float) -> tuple[Step, ...]:
    """`steps` with every dose multiplied by `share` within its bounds."""
    return tuple(_shared(step, share) for step in steps)


def _shared(step: Step, share: float) -> Step:
    if isinstance(step, ExerciseStep):
        return replace(step, doses=tuple(_dose(dose, share) for dose in step.doses))
    if isinstance(step, Repeat):
        return replace(step, steps=_with_share(step.steps, share))
    return step


def _dose(dose: Dose, share: float) -> Dose:
    if isinstance(dose, Reps):
        return replace(dose, count=round(_bounded(dose.count, share, LEAST_REPS, MOST_REPS)))
    wanted = _bounded(dose.seconds, share, LEAST_HOLD, MOST_HOLD)
    unit = _WHOLE_HOLD if dose.seconds >= LEAST_HOLD else 1.0
    towards = floor if wanted > dose.seconds else ceil
    whole = towards(wanted / unit) * unit
    return dose if (whole > dose.seconds) is not (share > 1) else replace(dose, seconds=whole)


def _bounded(value: float, share: float, least: float, most: float) -> float:
    """`value` times `share`, between `least` and `most`; a value outside them goes no further."""
    return min(max(value * share, min(value, least)), max(value, most))
