"""A routine's page: its steps, doses and sections."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from exercise_app.core.adjust import Adjust, originals
from exercise_app.core.figure.motion import Moment
from exercise_app.core.fit import Fitted
from exercise_app.core.routine import (
    Exercise,
    ExerciseStep,
    Repeat,
    RestStep,
    Routine,
)
from exercise_app.core.segments import SegmentKind
from exercise_app.core.timeline import Timeline
from exercise_app.core.translation import tr
from exercise_app.ui.props import words
from exercise_app.ui.props.adjusting import AdjustingProps, derive_adjusting
from exercise_app.ui.props.demonstration import demonstration
from exercise_app.ui.props.doses import dose_text
from exercise_app.ui.props.shapes import BarSegment, bar_of


class StepRow(NamedTuple):
    """One step. `start` is the index of the segment that a start from here begins with;
    None for a rest, as is `exercise`. `moment` is where showing it begins.
    """

    name: str
    dose: str
    details: str = ""
    how: tuple[str, ...] = ()
    caution: str = ""
    easier: str = ""
    harder: str = ""
    start: int | None = None
    exercise: Exercise | None = None
    moment: Moment | None = None
    has_page: bool = False
    original: str = ""
    """The id of the exercise as it is written, for changes of today; empty without those."""
    instead_of: str = ""
    """The name of that exercise where another takes its place today."""
    easier_id: str = ""
    harder_id: str = ""


class Section(NamedTuple):
    """Steps that belong together; `title` is empty for steps on their own."""

    title: str
    rows: tuple[StepRow, ...]


@dataclass(frozen=True, slots=True)
class RoutineProps:
    """Everything that a routine's page shows."""

    id: str
    name: str
    about: str
    facts: str
    bar: tuple[BarSegment, ...]
    sections: tuple[Section, ...]
    source: str = ""
    adjusting: AdjustingProps | None = None
    """What can be changed for today; None where nothing can."""
    deeds: tuple[tuple[str, str], ...] = ()
    """What else can be done with it: a key, and what its button says."""
    trouble: tuple[str, ...] = ()
    """What is wrong with its file; what is shown is then its last good version."""


class Adjusting(NamedTuple):
    """A routine as it is written, what is changed of it for today, and the lengths it can have."""

    written: Routine
    adjust: Adjust
    lengths: Mapping[int, Fitted]


def derive_routine_props(
    timeline: Timeline,
    exercises: Mapping[str, Exercise] | None = None,
    *,
    reduced: bool = False,
    adjusting: Adjusting | None = None,
    deeds: tuple[tuple[str, str], ...] = (),
    trouble: tuple[str, ...] = (),
) -> RoutineProps:
    """A routine's page. `exercises` is the catalogue by id: its exercises have pages of their own,
    and name the easier and the harder ones. `reduced` shows them without moving. `timeline` is
    that of today, with the changes of `adjusting` made.
    """
    routine = timeline.routine
    known = exercises or {}
    facts = [words.kind(routine.kind.value), words.level(routine.level)]
    if timeline.duration:
        facts.append(words.span(round(timeline.duration)))
    if timeline.open:
        facts.append(words.at_own_pace(timeline.open))
    return RoutineProps(
        id=routine.id,
        name=routine.name,
        about=routine.about,
        facts=" · ".join(facts),
        bar=bar_of(timeline.segments),
        sections=_Sections(timeline, known, reduced=reduced, adjusting=adjusting).of(routine),
        source="" if routine.source == "built-in" else routine.source,
        deeds=deeds,
        trouble=trouble,
        adjusting=adjusting and _derive_adjusting(adjusting, known),
    )


def _derive_adjusting(adjusting: Adjusting, exercises: Mapping[str, Exercise]) -> AdjustingProps:
    written, adjust, lengths = adjusting
    known = {**exercises, **written.exercises}
    return derive_adjusting(written, adjust, lengths, known.get)


class _Sections:
    """Walks a routine's steps and knows which work each of them begins with."""

    def __init__(
        self,
        timeline: Timeline,
        exercises: Mapping[str, Exercise],
        *,
        reduced: bool,
        adjusting: Adjusting | None,
    ) -> None:
        written = adjusting and originals(adjusting.written, adjusting.adjust)
        self._originals = iter(written or ())
        self._timeline = timeline
        self._reduced = reduced
        self._exercises = exercises
        self._works = 0

    def of(self, routine: Routine) -> tuple[Section, ...]:
        sections: list[Section] = []
        loose: list[StepRow] = []
        for step in routine.steps:
            if not isinstance(step, Repeat):
                loose.append(self._row(step))
                continue
            if loose:
                sections.append(Section("", tuple(loose)))
                loose = []
            sections.append(Section(_title(step), self._rows(step)))
        if loose:
            sections.append(Section("", tuple(loose)))
        return tuple(sections)

    def _rows(self, repeat: Repeat) -> tuple[StepRow, ...]:
        """The rows of one round; the count of works moves on by all rounds."""
        before = self._works
        rows: list[StepRow] = []
        for step in repeat.steps:
            if isinstance(step, Repeat):
                inner = self._rows(step)
                rows.append(StepRow(_title(step), ""))
                rows.extend(inner)
            else:
                rows.append(self._row(step))
        self._works += (self._works - before) * (repeat.rounds - 1)
        return tuple(rows)

    def _row(self, step: ExerciseStep | RestStep) -> StepRow:
        if isinstance(step, RestStep):
            return StepRow(tr("Rest"), words.span(step.seconds), step.note)
        exercise = step.exercise
        original = next(self._originals, "")
        start = self._start()
        self._works += len(step.doses) * len(step.work_sides)
        return StepRow(
            name=exercise.name,
            dose=dose_text(step),
            details=" · ".join(filter(None, (step.load, step.note))),
            how=exercise.how or ((exercise.about,) if exercise.about else ()),
            caution=exercise.caution,
            easier=self._name_of(exercise.easier),
            harder=self._name_of(exercise.harder),
            original=original,
            instead_of=self._name_of(original) if original != exercise.id else "",
            easier_id=exercise.easier or "",
            harder_id=exercise.harder or "",
            start=start,
            exercise=exercise,
            moment=demonstration(exercise, step.first, reduced=self._reduced),
            has_page=self._exercises.get(exercise.id) is exercise,
        )

    def _name_of(self, exercise: str | None) -> str:
        own = self._timeline.routine.exercises
        found = (own.get(exercise) or self._exercises.get(exercise)) if exercise else None
        return found.name if found else ""

    def _start(self) -> int:
        """The segment to begin with: the work's own preparation, where it has one."""
        index = self._timeline.works[self._works].index
        before = self._timeline.segments[index - 1] if index else None
        is_prepared = before is not None and before.kind is SegmentKind.PREPARE
        return index - 1 if is_prepared else index


def _title(repeat: Repeat) -> str:
    rounds = words.rounds(repeat.rounds) if repeat.rounds > 1 else ""
    rest = ""
    if repeat.rest and repeat.rounds > 1:
        rest = tr("{time} rest between", time=words.span(repeat.rest))
    return " · ".join(filter(None, (repeat.name, rounds, rest)))
