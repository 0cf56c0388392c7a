"""How a step is announced in a session, to be heard by itself."""

from __future__ import annotations

from exercise_app.core.phrases_en import ENGLISH
from exercise_app.core.routine import ExerciseStep, Kind, Repeat, Routine, Step
from exercise_app.core.timeline import compile_timeline
from exercise_app.core.wording import Wording


def announcement(step: Step | None) -> str:
    """What the voice says before a step, in full; nothing for a rest."""
    if isinstance(step, Repeat):
        return announcement(step.steps[0]) if step.steps else ""
    if not isinstance(step, ExerciseStep):
        return ""
    works = compile_timeline(Routine("step", "Step", Kind.STRENGTH, (step,))).works
    text, *_ = Wording(ENGLISH).announcement(works[0], None)
    return " ".join((text, *step.lines[:1]))
