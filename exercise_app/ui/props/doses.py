"""Doses as people write them: `2 × 30 s each side`, `10, 8, 6 reps · tempo 2-1-2`."""

from __future__ import annotations

from exercise_app.core.routine import Dose, ExerciseStep, Hold, Reps, Sides, Tempo
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
    amounts = [_amount(dose) for dose in doses]
    unit = _unit(doses)
    same = len(set(doses)) == 1
    if same:
        text = amounts[0] + unit if len(doses) == 1 else f"{len(doses)} × {amounts[0]}{unit}"
        if isinstance(doses[0], Reps) and doses[0].count == 1:
            text = text.removesuffix("s")
    else:
        text = ", ".join(amounts) + unit
    text += _side_text(step)
    return " · ".join(filter(None, (text, _pace(doses[0]))))


def _amount(dose: Dose) -> str:
    return str(dose.count) if isinstance(dose, Reps) else span(dose.seconds)


def _unit(doses: tuple[Dose, ...]) -> str:
    return " reps" if isinstance(doses[0], Reps) else ""


def _side_text(step: ExerciseStep) -> str:
    match step.sides:
        case Sides.EACH:
            return " each side"
        case Sides.ALTERNATE:
            reps = isinstance(step.doses[0], Reps)
            return " each side, in turn" if reps else ", sides in turn"
        case Sides.LEFT:
            return ", left"
        case Sides.RIGHT:
            return ", right"
    return ""


def _pace(dose: Dose) -> str:
    if isinstance(dose, Hold):
        return "hold"
    if not isinstance(dose, Reps):
        return ""
    return "at your own pace" if dose.tempo is None else f"tempo {tempo_text(dose.tempo)}"
