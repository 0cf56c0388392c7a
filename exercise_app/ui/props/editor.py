"""The editor's page: the steps in rows, what they add up to, and what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from exercise_app.core.balance import Balance
from exercise_app.core.routine import Exercise, ExerciseStep, Repeat
from exercise_app.core.timeline import Timeline
from exercise_app.core.translation import tr, trn
from exercise_app.core.written import Path, Sort, Written, WrittenStep, flattened, step_seconds
from exercise_app.ui.props.doses import dose_text
from exercise_app.ui.props.editor_fields import InspectorProps
from exercise_app.ui.props.shapes import BarSegment, bar_of
from exercise_app.ui.props.words import span

MOST_MUSCLES = 6
"""How many of the things trained are told, those with the most time."""

Find = Callable[[str], Exercise | None]
"""Gives an exercise by its id, the routine's own before all others."""


class StepLine(NamedTuple):
    """A step in the list. `depth` is in how many repeats it stands."""

    path: Path
    depth: int
    sort: Sort
    name: str
    dose: str = ""
    details: str = ""
    time: str = ""
    problem: str = ""
    exercise: Exercise | None = None
    shared: str = ""
    """At how many places it stands, where that is more than one."""

    @property
    def told(self) -> str:
        """The row in words, for a screen reader."""
        parts = (self.name, self.dose, self.details, self.time, self.shared, self.problem)
        return ", ".join(part for part in parts if part)


class Muscle(NamedTuple):
    """Something that is trained: how long, in words and as a share of the most (0 to 1)."""

    name: str
    time: str
    share: float


@dataclass(frozen=True, slots=True)
class Totals:
    """What the routine adds up to. `is_former`: that of the text before it had errors."""

    time: str = ""
    positions: str = ""
    muscles: tuple[Muscle, ...] = ()
    bar: tuple[BarSegment, ...] = ()
    is_former: bool = False


class Trouble(NamedTuple):
    """What is wrong with the text: one sentence, and the place of the first error from 1."""

    told: str
    line: int
    column: int
    blocks_form: bool = False
    """Whether there is no form to be shown of it."""


class Suggestion(NamedTuple):
    """What can be added: a key and what is shown of it."""

    key: str
    name: str
    told: str = ""
    exercise: Exercise | None = None


@dataclass(frozen=True, slots=True)
class EditorProps:
    """Everything that the editor shows, but the source's text."""

    name: str
    place: str
    lines: tuple[StepLine, ...]
    selected: tuple[Path, ...]
    inspector: InspectorProps
    totals: Totals
    trouble: Trouble | None = None
    undo: str = ""
    redo: str = ""
    is_saved: bool = True
    is_new: bool = False
    can_group: bool = False
    can_ungroup: bool = False


def derive_lines(written: Written, find: Find) -> tuple[StepLine, ...]:
    """The rows of a routine's steps."""
    rows = flattened(written.steps)
    return tuple(_line(step, depth, find) for step, depth in rows)


def _line(step: WrittenStep, depth: int, find: Find) -> StepLine:
    problem = next(iter(step.problems.values()), "")
    shared = trn("in {n} place", "in {n} places", step.places) if step.places > 1 else ""
    line = StepLine(step.path, depth, step.sort, "", problem=problem, shared=shared)
    match step.sort:
        case Sort.EXERCISE:
            id_ = step.values.get("exercise", "")
            found = find(id_)
            details = (step.values.get("load", ""), step.values.get("note", ""))
            return line._replace(
                name=found.name if found is not None else id_,
                dose=dose_of(step),
                details=" · ".join(filter(None, details)),
                time=time_of(step),
                exercise=found,
            )
        case Sort.REST:
            note = step.values.get("note", "")
            return line._replace(name=tr("Rest"), details=note, time=time_of(step))
        case Sort.REPEAT:
            return line._replace(name=title_of(step), time=time_of(step))
        case _:
            return line._replace(name=tr("Not a step"))


def dose_of(step: WrittenStep) -> str:
    """What an exercise step asks for; as it is written, where that is not right."""
    if isinstance(step.step, ExerciseStep):
        return dose_text(step.step)
    keys = ("reps", "hold", "for", "tempo", "sets")
    return " · ".join(f"{key} {step.values[key]}" for key in keys if step.values.get(key))


def time_of(step: WrittenStep) -> str:
    """How long a step lasts, gaps left out: `1:30 min`, or at one's own pace."""
    if step.step is None:
        return ""
    length, own = step_seconds(step.step)
    if own and not length:
        return tr("your pace")
    return f"{span(length)} +" if own else span(length)


def title_of(step: WrittenStep) -> str:
    """A repeat's heading: `Finisher · 2 rounds`."""
    rounds = step.values.get("repeat", "")
    if isinstance(step.step, Repeat):
        shown = trn("{n} round", "{n} rounds", step.step.rounds)
    else:
        shown = tr("{rounds} rounds", rounds=rounds)
    name = step.values.get("name", "")
    if rounds == "1":
        return name or tr("Group")
    return " · ".join(filter(None, (name, shown)))


def derive_totals(timeline: Timeline | None, sums: Balance | None, *, is_former: bool) -> Totals:
    """What a routine adds up to; nothing where none could be read yet."""
    if timeline is None or sums is None or not timeline.works:
        return Totals(tr("No time yet"), is_former=is_former)
    time = span(timeline.duration)
    if timeline.open:
        sets = trn("{n} set at your own pace", "{n} sets at your own pace", timeline.open)
        time = tr("{time} and {sets}", time=time, sets=sets) if timeline.duration else sets
    most = sums.trained[0][1] if sums.trained else 1.0
    muscles = tuple(
        Muscle(name[:1].upper() + name[1:], span(length), length / (most or 1.0))
        for name, length in sums.trained[:MOST_MUSCLES]
    )
    changes = sums.position_changes
    return Totals(
        time,
        trn("{n} change of position", "{n} changes of position", changes),
        muscles,
        bar_of(timeline.segments),
        is_former,
    )


def derive_trouble(
    problems: Sequence[tuple[int, int, str]], *, blocks_form: bool
) -> Trouble | None:
    """What is wrong: the first problem's line, column and sentence, and how many there are."""
    if not problems:
        return None
    line, column, message = problems[0]
    told = tr("Line {line}: {message}.", line=line, message=message.rstrip("."))
    if len(problems) > 1:
        more = trn("{n} more error.", "{n} more errors.", len(problems) - 1)
        told = f"{told} {more}"
    return Trouble(told, line, column, blocks_form)


def suggestions(
    typed: str, ranked: Sequence[Exercise], told: Mapping[str, str]
) -> tuple[Suggestion, ...]:
    """What can be added for what was typed: exercises, a rest, and an exercise that is new."""
    found = [Suggestion(one.id, one.name, told.get(one.id, ""), one) for one in ranked]
    rest = tr("Rest")
    word = typed.strip()
    if word and rest.casefold().startswith(word.casefold()):
        found.insert(0, Suggestion(REST, rest, tr("A break between steps")))
    if word:
        name = tr("New exercise “{name}”", name=word)
        found.append(Suggestion(NEW, name, tr("Describe one of your own")))
    return tuple(found)


REST, NEW = ":rest", ":new"
"""The keys of what is no exercise of the catalogue."""
