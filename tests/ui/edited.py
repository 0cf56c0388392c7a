"""The editor's page, filled with a routine that was read."""

from __future__ import annotations

from functools import cache

from exercise_app.core.balance import balance
from exercise_app.core.routine import Timing
from exercise_app.core.written import Path, Written
from exercise_app.library.exercise_files import ExerciseFiles
from exercise_app.library.form import read_form
from exercise_app.library.problems import Problem, Unreadable
from exercise_app.library.routines import read_routine
from exercise_app.ui.assets import assets
from exercise_app.ui.props.editor import (
    EditorProps,
    derive_lines,
    derive_totals,
    derive_trouble,
)
from exercise_app.ui.props.editor_fields import derive_head_inspector, derive_step_inspector

TEXT = """\
format: 1
name: My therapist’s exercises
kind: strength
steps:
  - exercise: cat-cow
    reps: 8
  - exercise: side-plank
    hold: [30s, 20s, 15s]
    load: on the knees
  - repeat: 3
    name: Finisher
    rest: 45s
    steps:
      - exercise: dead-bug
        reps: 8
        say: Keep your lower back down.
      - rest: 20s
      - exercise: glute-bridge
        reps: [10, 8, 6]
        note: Slowly, and without pain
  - exercise: hamstring-stretch
    hold: 30s
"""
BAD = TEXT.replace("hold: 30s", "hold: soon")


@cache
def exercises() -> ExerciseFiles:
    """The built-in exercises."""
    return ExerciseFiles(assets() / "exercises")


def form_of(text: str) -> Written:
    """What is written in a text."""
    written = read_form(text, exercises())
    assert written is not None
    return written


def editor_props(text: str = TEXT, chosen: Path = ("steps", 1)) -> EditorProps:
    """What the editor shows of a text, with a step chosen; none: the routine."""
    written, problems, read = form_of(text), list[Problem](), None
    try:
        read = read_routine(text, "mine.yaml", "mine", exercises())
    except Unreadable as unreadable:
        problems = list(unreadable.problems)
    step = written.at(chosen)
    if step is None:
        inspector = derive_head_inspector(written)
    else:
        exercise = exercises().find(step.values.get("exercise", ""))
        inspector = derive_step_inspector(step, exercise, Timing())
    return EditorProps(
        name=written.values["name"],
        place="~/.local/share/exercise-app/routines/mine.yaml",
        lines=derive_lines(written, exercises().find),
        selected=(chosen,) if step is not None else (),
        inspector=inspector,
        totals=derive_totals(
            None if read is None else read.timeline,
            None if read is None else balance(read.routine),
            is_former=False,
        ),
        trouble=derive_trouble([p[1:] for p in problems], blocks_form=False),
        undo="Sets",
        redo="Load",
        is_saved=False,
        can_group=step is not None,
    )
