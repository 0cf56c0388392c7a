"""A routine that is being edited, and what the page shows of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from exercise_app.context import Context
from exercise_app.core.routine import Exercise, Timing
from exercise_app.core.translation import tr
from exercise_app.core.written import Path as Place
from exercise_app.core.written import Written, run_of
from exercise_app.library.routines import ReadRoutine
from exercise_app.presenters.editing.changing import Changing
from exercise_app.presenters.editing.deeds import can_ungroup
from exercise_app.presenters.editing.reading import Reading
from exercise_app.ui.editing.document import Document
from exercise_app.ui.props.editor import (
    EditorProps,
    StepLine,
    Totals,
    derive_lines,
    derive_totals,
    derive_trouble,
)
from exercise_app.ui.props.editor_fields import (
    InspectorProps,
    derive_head_inspector,
    derive_step_inspector,
)

Back = Callable[[], None]


@dataclass(slots=True)
class Opened:
    """A routine that is being edited; Back leads to `back`. `chosen` are steps, by their paths."""

    document: Document
    reading: Reading
    changing: Changing
    back: Back
    is_new: bool = False
    chosen: tuple[Place, ...] = ()
    _lines: tuple[Written, tuple[StepLine, ...]] | None = None
    _totals: tuple[ReadRoutine | None, bool, Totals] | None = None

    @property
    def written(self) -> Written:
        """What is written in the text; nothing where it is no YAML."""
        return self.reading.form or Written()

    @property
    def name(self) -> str:
        """The routine's name, as it is written."""
        good = self.reading.last_good if self.reading.form is None else None
        former = good.routine.name if good is not None else ""
        return self.written.values.get("name") or former or tr("A routine without a name")

    def find(self, id_: str, context: Context) -> Exercise | None:
        """An exercise by its id, the routine's own before all others."""
        own = {one.id: one.exercise for one in self.written.exercises}
        return own[id_] if id_ in own else context.exercises.find(id_)

    def lines(self, context: Context) -> tuple[StepLine, ...]:
        """The rows of the steps, made once for a text."""
        written = self.written
        if self._lines is None or self._lines[0] is not written:
            lines = derive_lines(written, lambda id_: self.find(id_, context))
            self._lines = (written, lines)
        return self._lines[1]

    def totals(self) -> Totals:
        """What it adds up to, worked out once for a routine that was read."""
        reading = self.reading
        good, is_former = reading.last_good, reading.read is None
        known = self._totals
        if known is None or known[0] is not good or known[1] is not is_former:
            timeline = good.timeline if good is not None else None
            totals = derive_totals(timeline, reading.sums, is_former=good is not None and is_former)
            known = self._totals = (good, is_former, totals)
        return known[2]


def editor_props(here: Opened, context: Context) -> EditorProps:
    """What the page shows of a routine."""
    written, reading, document = here.written, here.reading, here.document
    here.chosen = tuple(path for path in here.chosen if written.at(path) is not None)
    stack = document.stack
    trouble = None
    if reading.form is None or written.steps or written.problems:  # a new one is only empty
        problems = [problem[1:] for problem in reading.problems]
        trouble = derive_trouble(problems, blocks_form=reading.form is None)
    return EditorProps(
        name=here.name,
        place="" if here.is_new else _short(document.path),
        lines=here.lines(context),
        selected=here.chosen,
        inspector=_inspector(here, context),
        totals=here.totals(),
        trouble=trouble,
        undo=stack.undoText() if stack.canUndo() else "",
        redo=stack.redoText() if stack.canRedo() else "",
        is_saved=document.is_clean,
        is_new=here.is_new,
        can_group=run_of(here.chosen) is not None,
        can_ungroup=can_ungroup(written, here.chosen),
    )


def _short(path: Path) -> str:
    """A path as people write it, with `~` for their home."""
    home = Path.home()
    return f"~/{path.relative_to(home).as_posix()}" if path.is_relative_to(home) else str(path)


def _inspector(here: Opened, context: Context) -> InspectorProps:
    step = here.written.at(here.chosen[0]) if here.chosen else None
    if step is None:
        return derive_head_inspector(here.written)
    good = here.reading.last_good
    timing = good.routine.timing if good is not None else Timing()
    exercise = here.find(step.values.get("exercise", ""), context)
    return derive_step_inspector(step, exercise, timing, reduced=context.reduced_motion)
