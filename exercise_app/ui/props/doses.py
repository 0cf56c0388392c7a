"""Doses as people write them: `2 × 30 s each side`, `10, 8, 6 reps · tempo 2-1-2`."""

from __future__ import annotations

from exercise_app.core.routine import Dose, ExerciseStep, Hold, Reps, Sides, Tempo
from exercise_app.core.translation import tr, trn
from exercise_app.ui.props.words import span


def tempo_text(tempo: Tempo) -> str:
    """A tempo's numbers: `2-1-2`."""
    numbers = [tempo.out, tempo.hold, tempo.back]
    if tempo.relax:
        numbers.append(tempo.relax)
    return "-".join(f"{number:g}" for number in numbers)


def dose_text(step: ExerciseStep) -> str:
    """A step's doses: `2 × 30 s each side`, `10, 8, 6 reps · 2-1-2`, `6 reps in turn`."""
    doses = step.doses
    if len(set(doses)) > 1:
        text = _different(doses)
    elif len(doses) > 1:
        text = tr("{sets} × {dose}", sets=len(doses), dose=_one(doses[0]))
    else:
        text = _one(doses[0])
    return " · ".join(filter(None, (_with_sides(text, step), _pace(doses[0]))))


def _one(dose: Dose) -> str:
    if isinstance(dose, Reps):
        return trn("{n} rep", "{n} reps", dose.count)
    return span(dose.seconds)


def _different(doses: tuple[Dose, ...]) -> str:
    """`10, 8, 6 reps`, `30 s, 20 s`."""
    if isinstance(doses[0], Reps):
        counts = ", ".join(str(dose.count) for dose in doses if isinstance(dose, Reps))
        return tr("{counts} reps", counts=counts)
    return ", ".join(map(_one, doses))


def _with_sides(dose: str, step: ExerciseStep) -> str:
    match step.sides:
        case Sides.EACH:
            return tr("{dose} each side", dose=dose)
        case Sides.ALTERNATE:
            if isinstance(step.doses[0], Reps):
                return tr("{dose} each side, in turn", dose=dose)
            return tr("{dose}, sides in turn", dose=dose)
        case Sides.LEFT:
            return tr("{dose}, left", dose=dose)
        case Sides.RIGHT:
            return tr("{dose}, right", dose=dose)
    return dose


def _pace(dose: Dose) -> str:
    if isinstance(dose, Hold):
        return tr("hold")
    if not isinstance(dose, Reps):
        return ""
    if dose.tempo is None:
        return tr("at your own pace")
    return tr("tempo {tempo}", tempo=tempo_text(dose.tempo))
