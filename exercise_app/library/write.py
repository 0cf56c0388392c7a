"""A routine's value written as the YAML that a person would write, without what is the default."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from exercise_app.core.routine import (
    MIN_DOSE,
    Exercise,
    ExerciseStep,
    For,
    Hold,
    Repeat,
    Reps,
    RestStep,
    Routine,
    Side,
    Step,
    Tempo,
    Timing,
    default_speech,
    rep_tempo,
    resolve_sides,
)
from exercise_app.core.translation import tr
from exercise_app.library import render
from exercise_app.library.exercises import FORMAT
from exercise_app.library.render import Plain

Values = dict[str, Plain]


def routine_yaml(routine: Routine, own: Mapping[str, Plain] | None = None) -> str:
    """`routine` as YAML that reads back as its equal.

    `own` are the values of exercises that it keeps for itself, as they were written; those not
    among them are written from what is known of them. Raises ValueError for what YAML cannot say:
    doses of two sorts in one step, and a figure or a picture that is not in `own`.
    """
    values: Values = {"format": FORMAT, "name": routine.name}
    if routine.about:
        values["about"] = routine.about
    values["kind"] = routine.kind.value
    if routine.level != 1:
        values["level"] = routine.level
    if routine.speech is not default_speech(routine.kind):
        values["speech"] = routine.speech.value
    timing = _timing(routine.timing)
    if timing:
        values["timing"] = timing
    values["steps"] = [step_values(step) for step in routine.steps]
    kept = own or {}
    exercises = {
        id_: kept[id_] if id_ in kept else exercise_values(exercise)
        for id_, exercise in routine.exercises.items()
    }
    if exercises:
        values["exercises"] = exercises
    return "\n".join(render.block(values)) + "\n"


def step_values(step: Step) -> Values:
    """The keys of a step. Raises ValueError as `routine_yaml` does."""
    if isinstance(step, RestStep):
        return {"rest": span(step.seconds), **_told(note=step.note)}
    if isinstance(step, Repeat):
        values: Values = {"repeat": step.rounds, **_told(name=step.name)}
        if step.rest is not None:
            values["rest"] = span(step.rest)
        return {**values, "steps": [step_values(inner) for inner in step.steps]}
    values = {"exercise": step.exercise.id, **_dose(step)}
    if step.sides is not resolve_sides(None, step.exercise, step.doses):
        values["sides"] = step.sides.value
    if step.first is not Side.LEFT:
        values["first"] = step.first.value
    for key in ("rest", "prepare", "switch"):
        seconds = getattr(step, key)
        if seconds is not None:
            values[key] = span(seconds)
    if step.say is not None:
        values["say"] = list(step.say)
    return {**values, **_told(note=step.note, load=step.load)}


def exercise_values(exercise: Exercise) -> Values:
    """The keys of an exercise inside a routine. Raises ValueError as `routine_yaml` does."""
    if exercise.figure is not None or exercise.picture is not None:
        raise ValueError(tr("the figure of “{id}” is known only from its file", id=exercise.id))
    values: Values = {"name": exercise.name, **_told(about=exercise.about)}
    if exercise.trains:
        values["trains"] = list(exercise.trains)
    if exercise.position is not None:
        values["position"] = exercise.position.value
    if exercise.sides.value != "none":
        values["sides"] = exercise.sides.value
    if exercise.side_names:
        values["side_names"] = {side.value: name for side, name in exercise.side_names.items()}
    if exercise.tempo is not None:
        values["tempo"] = pace(exercise.tempo)
    if exercise.hold is not None:
        values["hold"] = span(exercise.hold)
    for key in ("how", "say"):
        lines = getattr(exercise, key)
        if lines:
            values[key] = list(lines)
    return {
        **values,
        **_told(caution=exercise.caution, easier=exercise.easier, harder=exercise.harder),
    }


def span(seconds: float) -> str:
    """Seconds as they are written: `45s`, `1m30s`, `2m`, `1.5s`."""
    minutes, rest = divmod(seconds, 60)
    if minutes and seconds == int(seconds):
        return f"{int(minutes)}m" + (f"{int(rest)}s" if rest else "")
    return f"{_number(seconds)}s"


def pace(tempo: Tempo) -> str:
    """A tempo as it is written: `2-1-2`, `2-10-2-5`, `2-2` where nothing is held."""
    numbers = [tempo.out, tempo.hold, tempo.back]
    if tempo.relax:
        numbers.append(tempo.relax)
    elif not tempo.hold:
        numbers.pop(1)
    return "-".join(map(_number, numbers))


def _number(value: float) -> str:
    return f"{value:.6f}".rstrip("0").rstrip(".")


def _told(**texts: str | None) -> Values:
    return {key: text for key, text in texts.items() if text}


def _timing(timing: Timing) -> Values:
    default = Timing()
    pairs = ((key, getattr(timing, key)) for key in ("prepare", "rest", "switch"))
    return {key: span(value) for key, value in pairs if value != getattr(default, key)}


def _dose(step: ExerciseStep) -> Values:
    doses = step.doses
    kind = type(doses[0])
    if any(type(dose) is not kind for dose in doses):
        raise ValueError(
            tr("“{id}” has doses of two sorts, which no step can have", id=step.exercise.id)
        )
    if isinstance(doses[0], Reps):
        counts = [dose.count for dose in doses if isinstance(dose, Reps)]
        if len({dose.tempo for dose in doses if isinstance(dose, Reps)}) > 1:
            raise ValueError(
                tr("“{id}” has two tempos, which no step can have", id=step.exercise.id)
            )
        return {**_amounts("reps", counts), **_tempo(step.exercise, doses[0].tempo)}
    times = [span(dose.seconds) for dose in doses if isinstance(dose, Hold | For)]
    return _amounts("hold" if kind is Hold else "for", times)


def _amounts(key: str, amounts: Sequence[int] | Sequence[str]) -> Values:
    """One value and how many sets of it, or a list of one for each set."""
    if len(set(amounts)) > 1:
        return {key: list(amounts)}
    return {key: amounts[0], **({"sets": len(amounts)} if len(amounts) > 1 else {})}


def _tempo(exercise: Exercise, tempo: Tempo | None) -> Values:
    """What says the pace of reps where the exercise's own is another."""
    if tempo == rep_tempo(exercise):
        return {}
    if tempo is None:
        return {"pace": "self"}
    if tempo.hold >= MIN_DOSE and tempo == rep_tempo(exercise, tempo.hold):
        return {"hold": span(tempo.hold)}
    return {"tempo": pace(tempo)}
