"""The fields of what is chosen in the editor: a step, or the routine itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import NamedTuple

from exercise_app.core.figure.motion import Moment
from exercise_app.core.kinds import Kind, Side, Sides, Speech
from exercise_app.core.routine import (
    MAX_LEVEL,
    Exercise,
    ExerciseStep,
    Reps,
    Timing,
    default_speech,
)
from exercise_app.core.translation import tr
from exercise_app.core.written import DoseKind, Path, Sort, Written, WrittenStep
from exercise_app.ui.props.demonstration import demonstration
from exercise_app.ui.props.words import KINDS, span

Option = tuple[str, str]
"""A value and what is shown for it."""
DOSE = "dose"
"""The key of the field that chooses the kind of dose; it is none of the format's."""


class Shape(Enum):
    """How a field looks."""

    LINE = "line"
    LINES = "lines"
    NUMBER = "number"
    TIME = "time"
    CHOICE = "choice"


class FieldProps(NamedTuple):
    """A field. `hint` is shown while it is empty; `options` are those of a choice."""

    key: str
    name: str
    value: str
    shape: Shape = Shape.LINE
    problem: str = ""
    hint: str = ""
    options: tuple[Option, ...] = ()
    told: str = ""

    @property
    def is_wide(self) -> bool:
        """Whether it wants the whole width."""
        is_list = "," in self.value
        wide = ("name", "about", "note", "sides", DOSE)
        return is_list or self.shape is Shape.LINES or self.key in wide


@dataclass(frozen=True, slots=True)
class InspectorProps:
    """What is chosen, and its fields. `problem` is about the whole."""

    title: str
    path: Path = ()
    subtitle: str = ""
    sort: Sort | None = None
    fields: tuple[FieldProps, ...] = ()
    problem: str = ""
    exercise: Exercise | None = None
    moment: Moment | None = None
    caution: str = ""
    is_own: bool = False
    """Whether the exercise is the routine's own, or the user's."""


def derive_step_inspector(
    step: WrittenStep, exercise: Exercise | None, timing: Timing, *, reduced: bool = False
) -> InspectorProps:
    """The fields of a step."""
    found = InspectorProps(
        tr("Not a step"), step.path, sort=step.sort, problem=step.problems.get("", "")
    )
    if step.sort is Sort.OTHER:
        return found
    fields = _FIELDS[step.sort](step, exercise, timing)
    shown = {field.key for field in fields}
    beside = [told for key, told in step.problems.items() if key not in shown]
    title = _TITLES[step.sort]()
    if step.sort is not Sort.EXERCISE:
        return InspectorProps(title, step.path, "", step.sort, fields, "".join(beside[:1]))
    name = step.values.get("exercise", "")
    moment = None
    if exercise is not None:
        name, moment = exercise.name, _moment(step, exercise, reduced=reduced)
    return InspectorProps(
        name,
        step.path,
        exercise.about if exercise is not None else "",
        step.sort,
        fields,
        "".join(beside[:1]),
        exercise,
        moment,
        exercise.caution if exercise is not None else "",
        exercise is not None and exercise.source != "built-in",
    )


def derive_head_inspector(written: Written) -> InspectorProps:
    """The fields of the routine itself."""
    values, problems = written.values, written.problems
    kind = values.get("kind", "")
    usual = Timing()
    speech = default_speech(Kind(kind)) if kind in KINDS else Speech.FULL

    def field(key: str, name: str, shape: Shape = Shape.LINE, hint: str = "") -> FieldProps:
        return FieldProps(key, name, values.get(key, ""), shape, problems.get(key, ""), hint)

    fields = (
        field("name", tr("Name")),
        field("about", tr("About"), Shape.LINES, tr("What it is for")),
        _choice(values, problems, "kind", tr("Kind"), tuple(KINDS.items())),
        _choice(
            values, problems, "level", tr("Level"),
            tuple((str(n), str(n)) for n in range(1, MAX_LEVEL + 1)), default="1",
        ),
        _choice(
            values, problems, "speech", tr("Speech"), tuple(_speech()),
            default=tr("As usual: {speech}", speech=dict(_speech())[speech.value]),
        ),
        field("timing.prepare", tr("Get ready"), Shape.TIME, span(usual.prepare)),
        field("timing.rest", tr("Rest"), Shape.TIME, span(usual.rest)),
        field("timing.switch", tr("Change sides"), Shape.TIME, span(usual.switch)),
    )  # fmt: skip
    return InspectorProps(tr("The routine"), fields=fields, problem=problems.get("timing", ""))


def _speech() -> Sequence[Option]:
    return (
        (Speech.FULL.value, tr("Full")),
        (Speech.ESSENTIAL.value, tr("Essential")),
        (Speech.TONES.value, tr("Tones only")),
        (Speech.SILENT.value, tr("Silent")),
    )


def dose_options() -> tuple[Option, ...]:
    """The kinds of dose, by value."""
    return (
        (DoseKind.HOLD.value, tr("A hold")),
        (DoseKind.REPS.value, tr("Reps at the exercise’s pace")),
        (DoseKind.REPS_HOLD.value, tr("Reps, each held")),
        (DoseKind.REPS_TEMPO.value, tr("Reps at a tempo")),
        (DoseKind.SELF.value, tr("Reps at your own pace")),
        (DoseKind.FOR.value, tr("A time, as many as you like")),
        (DoseKind.OWN.value, tr("The exercise’s own hold")),
    )


def _choice(
    values: Mapping[str, str],
    problems: Mapping[str, str],
    key: str,
    name: str,
    options: tuple[Option, ...],
    default: str | None = None,
) -> FieldProps:
    """A choice; what stands there and is none of them is one more. `default` is that of none."""
    value = values.get(key, "")
    known = options
    if default is not None and default in dict(options):
        value = value or default
    elif default is not None:
        known = (("", default), *options)
    if value not in dict(known):
        known = (*known, (value, value or "—"))
    return FieldProps(key, name, value, Shape.CHOICE, problems.get(key, ""), options=known)


def _exercise_fields(
    step: WrittenStep, exercise: Exercise | None, timing: Timing
) -> tuple[FieldProps, ...]:
    values, problems, kind = step.values, step.problems, step.kind

    def field(key: str, name: str, shape: Shape = Shape.LINE, hint: str = "") -> FieldProps:
        return FieldProps(key, name, values.get(key, ""), shape, problems.get(key, ""), hint)

    doses = FieldProps(DOSE, tr("Asks for"), kind.value, Shape.CHOICE, options=dose_options())
    fields = [doses]
    if "reps" in values:
        fields.append(field("reps", tr("Reps"), Shape.NUMBER, tr("10, or 10, 8, 6")))
    if "hold" in values:
        name = tr("Hold each rep") if "reps" in values else tr("Hold")
        fields.append(field("hold", name, Shape.TIME, tr("30s, or 30s, 20s")))
    if "for" in values:
        fields.append(field("for", tr("Time"), Shape.TIME, tr("40s")))
    if "tempo" in values:
        fields.append(field("tempo", tr("Tempo"), hint=tr("out-hold-back: 2-1-2")))
    if "sets" in values or not any("," in values.get(k, "") for k in ("reps", "hold", "for")):
        fields.append(field("sets", tr("Sets"), Shape.NUMBER, "1"))
    fields.append(_sides(step, exercise))
    if _has_sides(step):
        sides = ((Side.LEFT.value, tr("Left first")), (Side.RIGHT.value, tr("Right first")))
        fields.append(_choice(values, problems, "first", tr("Begins"), sides, Side.LEFT.value))
    lines = "\n".join(exercise.say) if exercise is not None else ""
    fields += [
        field("load", tr("Load"), hint=tr("red band, 5 kg")),
        field("rest", tr("Rest after sets"), Shape.TIME, span(timing.rest)),
        field("prepare", tr("Get ready"), Shape.TIME, span(timing.prepare)),
    ]
    if _has_sides(step):
        fields.append(field("switch", tr("Change sides"), Shape.TIME, span(timing.switch)))
    fields += [
        field("say", tr("Coaching lines, spoken"), Shape.LINES, lines or tr("A line each")),
        field("note", tr("Note, shown"), hint=tr("For your eyes only")),
    ]
    return tuple(fields)


def _sides(step: WrittenStep, exercise: Exercise | None) -> FieldProps:
    names: dict[str, str] = {
        Sides.NONE.value: tr("No sides"),
        Sides.LEFT.value: tr("Left"),
        Sides.RIGHT.value: tr("Right"),
        Sides.EACH.value: tr("Each, one after the other"),
        Sides.ALTERNATE.value: tr("In turn"),
    }
    usual = names[exercise.sides.value] if exercise is not None else names[Sides.NONE.value]
    default = tr("As usual: {sides}", sides=usual)
    return _choice(step.values, step.problems, "sides", tr("Sides"), tuple(names.items()), default)


def _has_sides(step: WrittenStep) -> bool:
    read = step.step
    two = (Sides.EACH, Sides.ALTERNATE)
    if isinstance(read, ExerciseStep):
        return read.sides in two or "first" in step.values
    return step.values.get("sides") in two or "first" in step.values


def _rest_fields(
    step: WrittenStep, exercise: Exercise | None, timing: Timing
) -> tuple[FieldProps, ...]:
    values, problems = step.values, step.problems
    return (
        FieldProps(
            "rest", tr("Time"), values.get("rest", ""), Shape.TIME, problems.get("rest", ""), "30s"
        ),
        FieldProps(
            "note", tr("Note, shown"), values.get("note", ""), problem=problems.get("note", "")
        ),
    )


def _repeat_fields(
    step: WrittenStep, exercise: Exercise | None, timing: Timing
) -> tuple[FieldProps, ...]:
    values, problems = step.values, step.problems

    def field(key: str, name: str, shape: Shape, hint: str) -> FieldProps:
        return FieldProps(key, name, values.get(key, ""), shape, problems.get(key, ""), hint)

    return (
        field("name", tr("Name"), Shape.LINE, tr("A heading, such as Finisher")),
        field("repeat", tr("Rounds"), Shape.NUMBER, "2"),
        field("rest", tr("Rest between rounds"), Shape.TIME, tr("as after the last step")),
    )


_FIELDS: dict[Sort, Callable[[WrittenStep, Exercise | None, Timing], tuple[FieldProps, ...]]] = {
    Sort.EXERCISE: _exercise_fields,
    Sort.REST: _rest_fields,
    Sort.REPEAT: _repeat_fields,
}
_TITLES: dict[Sort, Callable[[], str]] = {
    Sort.EXERCISE: lambda: tr("Exercise"),
    Sort.REST: lambda: tr("Rest"),
    Sort.REPEAT: lambda: tr("Rounds"),
}


def _moment(step: WrittenStep, exercise: Exercise, *, reduced: bool) -> Moment:
    """Showing the exercise at the step's own pace and on its side."""
    read = step.step
    if not isinstance(read, ExerciseStep):
        return demonstration(exercise, reduced=reduced)
    shown = demonstration(exercise, read.first, reduced=reduced)
    dose = read.doses[0]
    own = dose.tempo if isinstance(dose, Reps) else None
    return shown if own is None else replace(shown, tempo=own)
