"""What a routine adds up to: time for each group of muscles, and changes of position."""

from __future__ import annotations

from dataclasses import dataclass

from exercise_app.core.expand import unroll
from exercise_app.core.fit import work_seconds
from exercise_app.core.kinds import Position
from exercise_app.core.routine import Routine, seconds


@dataclass(frozen=True, slots=True)
class Balance:
    """The sums of a routine; times are seconds, reps at one's own pace at five seconds each."""

    total: float
    """From the start to the end, gaps as well."""
    work: float
    """In works alone."""
    trained: tuple[tuple[str, float], ...]
    """Work seconds for each thing that is trained, the most first; a work may train several."""
    position_changes: int
    """How often the body changes its position from one work to the next."""
    positions: tuple[Position, ...]
    """The positions in their order, each as long as it is kept."""


def balance(routine: Routine) -> Balance:
    """What `routine` adds up to. Exercises that name no position change nothing.

    Raises TooLong where it has more than `MAX_SEGMENTS` works.
    """
    total = work_total = 0.0
    trained: dict[str, float] = {}
    positions: list[Position] = []
    for gap, work in unroll(routine):
        total += gap.rest + gap.prepare + gap.switch
        if work is None:
            continue
        lasted = work_seconds(work)
        total += lasted
        work_total += lasted
        exercise = work.step.exercise
        for muscle in dict.fromkeys(exercise.trains):
            trained[muscle] = trained.get(muscle, 0.0) + lasted
        if exercise.position is not None and positions[-1:] != [exercise.position]:
            positions.append(exercise.position)
    ordered = sorted(trained.items(), key=lambda pair: (-pair[1], pair[0]))
    return Balance(
        total=seconds(total),
        work=seconds(work_total),
        trained=tuple((name, seconds(value)) for name, value in ordered),
        position_changes=max(0, len(positions) - 1),
        positions=tuple(positions),
    )
