"""A routine's steps unrolled: works in order, and the rest owed between them.

`unroll` turns rounds, sets and sides into a flat run of `Work` and `Gap`. It stops counting
where a limit is passed, so its work is bounded on any routine.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from exercise_app.core.routine import (
    MAX_SEGMENTS,
    Dose,
    ExerciseStep,
    Repeat,
    RestStep,
    Routine,
    Side,
    Step,
    seconds,
)


class TooLong(ValueError):
    """A routine unrolls to more than `MAX_SEGMENTS` segments."""


@dataclass(frozen=True, slots=True)
class Work:
    """One side of one set of a step (under `alternate`: one set)."""

    step: ExerciseStep
    dose: Dose
    side: Side | None
    set: int
    sets: int
    round: int | None
    rounds: int | None


@dataclass(frozen=True, slots=True)
class Gap:
    """What lies between two works, before the first or after the last.

    `switch` is a change of side in one set and `rest` what comes before the last `prepare`
    seconds (all in seconds).
    """

    rest: float = 0.0
    prepare: float = 0.0
    switch: float = 0.0
    note: str = ""


@dataclass(slots=True)
class _Owed:
    """The rest that a gap has gathered so far."""

    former: float = 0.0
    explicit: float | None = None
    between_rounds: float | None = None
    note: str = ""

    @property
    def seconds(self) -> float:
        if self.between_rounds is not None:
            return self.between_rounds
        return self.former if self.explicit is None else self.explicit


_Lap = tuple[int | None, int | None]
_Item = tuple[ExerciseStep, _Lap] | RestStep | float


def unroll(routine: Routine) -> Iterator[tuple[Gap, Work | None]]:
    """The works of `routine` in order, each with the gap before it; last, the gap at the end.

    Raises:
        TooLong: before anything is yielded, when the works alone are more than the limit.
    """
    if count_works(routine.steps) > MAX_SEGMENTS:
        raise TooLong
    owed = _Owed()
    for item in _items(_pruned(routine.steps), (None, None)):
        if isinstance(item, tuple):
            step, lap = item
            yield from _sets(step, lap, _gap_before(step, owed, routine), routine)
            owed = _Owed(former=_own(step.rest, routine.timing.rest))
        elif isinstance(item, RestStep):
            owed.explicit = seconds((owed.explicit or 0.0) + item.seconds)
            owed.note = " ".join(filter(None, (owed.note, item.note)))
        else:
            owed.between_rounds = item
    yield Gap(rest=owed.explicit or 0.0, note=owed.note), None


def count_works(steps: tuple[Step, ...]) -> int:
    """How many works `steps` unroll to, by arithmetic alone."""
    total = 0
    for step in steps:
        if isinstance(step, ExerciseStep):
            total += len(step.doses) * len(step.work_sides)
        elif isinstance(step, Repeat):
            total += step.rounds * count_works(step.steps)
    return total


def _own(value: float | None, default: float) -> float:
    return default if value is None else value


def _gap_before(step: ExerciseStep, owed: _Owed, routine: Routine) -> Gap:
    prepare = _own(step.prepare, routine.timing.prepare)
    rest = seconds(max(0.0, owed.seconds - prepare))
    return Gap(rest=rest, prepare=prepare, note=owed.note)


def _sets(
    step: ExerciseStep, lap: _Lap, gap: Gap, routine: Routine
) -> Iterator[tuple[Gap, Work | None]]:
    """Every work of one step: rests between its sets, switches between its sides."""
    between_sets = Gap(rest=_own(step.rest, routine.timing.rest))
    between_sides = Gap(switch=_own(step.switch, routine.timing.switch))
    for number, dose in enumerate(step.doses, 1):
        for side in step.work_sides:
            yield gap, Work(step, dose, side, number, len(step.doses), *lap)
            gap = between_sides
        gap = between_sets


def _items(steps: tuple[Step, ...], lap: _Lap) -> Iterator[_Item]:
    """Steps in the order they are done; a bare number is a repeat's own rest between rounds."""
    for step in steps:
        if isinstance(step, ExerciseStep):
            yield step, lap
        elif isinstance(step, RestStep):
            yield step
        else:
            for number in range(1, step.rounds + 1):
                if number > 1 and step.rest is not None:
                    yield step.rest
                inner = (number, step.rounds) if step.rounds > 1 else lap
                yield from _items(step.steps, inner)


def _pruned(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """`steps` with neighbouring rests joined, and repeats without work made one rest or dropped.

    What is left unrolls to at most a rest and a round's end for each work.
    """
    pruned: list[Step] = []
    for original in steps:
        step = _prune(original)
        last = pruned[-1] if pruned else None
        if step is None:
            continue
        if isinstance(step, RestStep) and isinstance(last, RestStep):
            note = " ".join(filter(None, (last.note, step.note)))
            pruned[-1] = RestStep(seconds(last.seconds + step.seconds), note)
        else:
            pruned.append(step)
    return tuple(pruned)


def _prune(step: Step) -> Step | None:
    if not isinstance(step, Repeat):
        return step
    steps = _pruned(step.steps)
    if count_works(steps):
        return Repeat(step.rounds, steps, step.rest, step.name)
    rests = [inner for inner in steps if isinstance(inner, RestStep)]
    if not rests:
        return None
    once = sum(rest.seconds for rest in rests)
    between = once if step.rest is None else step.rest
    total = once if step.rounds == 1 else between * (step.rounds - (step.rest is not None))
    return RestStep(seconds(total), " ".join(rest.note for rest in rests if rest.note))
