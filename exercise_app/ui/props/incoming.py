"""What came from elsewhere, as it is looked over before it is added."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, Protocol

from exercise_app.core.routine import Exercise, ExerciseStep, Repeat, RestStep, Step
from exercise_app.core.swap import exercises_of
from exercise_app.core.timeline import Timeline
from exercise_app.core.translation import tr, trn
from exercise_app.ui.props import words
from exercise_app.ui.props.doses import dose_text

MOST_STEPS = 24
"""Steps that are listed; of more the number is told."""
MOST_PROBLEMS = 20


class Choice(StrEnum):
    """What becomes of something whose id is taken."""

    BOTH = "both"
    REPLACE = "replace"


class Wrong(Protocol):
    """What is wrong at a place of a text."""

    @property
    def line(self) -> int:
        """Counted from 1, as is `column`."""
        ...

    @property
    def column(self) -> int:
        """The character in the line."""
        ...

    @property
    def message(self) -> str:
        """What it is and what to do."""
        ...


class StepLine(NamedTuple):
    """A step in one line, and how deep it stands in repeats."""

    name: str
    dose: str
    depth: int = 0
    exercise: Exercise | None = None


@dataclass(frozen=True, slots=True)
class ItemProps:
    """One thing that came. Without `choices` its id is free; with problems it cannot be added."""

    name: str
    facts: str
    about: str = ""
    steps: tuple[StepLine, ...] = ()
    notes: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    taken: str = ""
    """Who has its id already, in a sentence."""
    choice: Choice | None = None
    can_edit: bool = False


@dataclass(frozen=True, slots=True)
class IncomingProps:
    """Everything that came at once."""

    title: str
    items: tuple[ItemProps, ...]
    told: str = ""
    can_add: bool = False


def derive_incoming_props(items: Sequence[ItemProps], told: str = "") -> IncomingProps:
    """The page that looks things over."""
    good = [item for item in items if not item.problems]
    title = trn("Add this?", "Add these {n}?", len(items))
    return IncomingProps(
        title if good else tr("This cannot be added yet"), tuple(items), told, bool(good)
    )


def routine_facts(timeline: Timeline, what: str) -> str:
    """`Routine · Strength · level 2 · 14 min`."""
    routine = timeline.routine
    facts = [what, words.kind(routine.kind.value), words.level(routine.level)]
    if timeline.duration:
        facts.append(words.minutes(timeline.duration))
    if timeline.open:
        facts.append(words.at_own_pace(timeline.open))
    facts.append(_exercises(len(exercises_of(routine)), len(routine.exercises)))
    return " · ".join(facts)


def _exercises(many: int, own: int) -> str:
    if not own:
        return words.exercises(many)
    return trn("{n} exercise, {own} of its own", "{n} exercises, {own} of its own", many, own=own)


def exercise_facts(exercise: Exercise) -> str:
    """`Exercise · with a figure`."""
    shown = tr("with a figure") if exercise.figure is not None else ""
    shown = tr("with a picture") if exercise.picture is not None else shown
    return " · ".join(filter(None, (tr("Exercise"), shown)))


def step_lines(steps: Sequence[Step]) -> tuple[StepLine, ...]:
    """The first steps in lines, and how many more there are."""
    lines = _lines(steps, 0)
    if len(lines) <= MOST_STEPS:
        return tuple(lines)
    more = len(lines) - MOST_STEPS
    return (*lines[:MOST_STEPS], StepLine(trn("and {n} step more", "and {n} steps more", more), ""))


def _lines(steps: Sequence[Step], depth: int) -> list[StepLine]:
    found: list[StepLine] = []
    for step in steps:
        if isinstance(step, Repeat):
            rounds = words.rounds(step.rounds) if step.rounds > 1 else ""
            found.append(StepLine(step.name or rounds, rounds if step.name else "", depth))
            found += _lines(step.steps, depth + 1)
        elif isinstance(step, RestStep):
            found.append(StepLine(tr("Rest"), words.span(step.seconds), depth))
        elif isinstance(step, ExerciseStep):
            exercise = step.exercise
            found.append(StepLine(exercise.name, dose_text(step), depth, exercise))
    return found


def problem_lines(problems: Sequence[Wrong]) -> tuple[str, ...]:
    """What is wrong, each with its place; of many the number that is left."""
    told = tuple(
        tr(
            "Line {line}, column {column}: {message}",
            line=problem.line,
            column=problem.column,
            message=problem.message,
        )
        for problem in problems[:MOST_PROBLEMS]
    )
    more = len(problems) - len(told)
    return (*told, trn("and {n} more", "and {n} more", more)) if more > 0 else told
