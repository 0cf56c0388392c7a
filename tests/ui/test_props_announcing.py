"""What a screen reader says of each phase."""

from __future__ import annotations

import pytest

from exercise_app.core.events import End, Resume
from exercise_app.core.routine import ExerciseStep, Hold, RestStep, Routine
from exercise_app.core.session import step
from exercise_app.core.timeline import compile_timeline
from exercise_app.ui.props.player import derive_player_props, player_context
from exercise_app.ui.props.player_words import Status
from tests.ui import samples


def told(routine: Routine) -> list[str]:
    """What is said of each segment while it runs."""
    said = []
    timeline = compile_timeline(routine)
    context = player_context(timeline)
    for segment in timeline.segments:
        session, now = samples.run_to(routine, segment.index, 0.1)
        said.append(derive_player_props(session, now, context).announced)
    return said


def test_each_phase_is_told_with_exercise_side_set_and_dose() -> None:
    said = told(samples.CORE)
    assert said[:9] == [
        "Get ready: Plank, set 1 of 2, 10 seconds",
        "Work: Plank, set 1 of 2, 30 seconds",
        "Rest: 15 seconds. Next: Plank, set 2 of 2",
        "Work: Plank, set 2 of 2, 30 seconds",
        "Rest: 5 seconds. Next: Bird dog, left arm, right leg, set 1 of 2",
        "Get ready: Bird dog, left arm, right leg, set 1 of 2, 10 seconds",
        "Work: Bird dog, left arm, right leg, set 1 of 2, 20 seconds",
        "Switch sides: Bird dog, right arm, left leg, set 1 of 2, 5 seconds",
        "Work: Bird dog, right arm, left leg, set 1 of 2, 20 seconds",
    ]
    assert "Work: Glute bridge, set 1 of 3, 10 reps, 50 seconds" in said
    assert "Work: Dead bug, 8 reps each side, 1 minute 20 seconds" in said
    assert "Work: Standing march, 40 seconds" in said
    assert said[-1] == "Rest: 30 seconds"


def test_a_self_paced_set_is_told_as_such() -> None:
    session, now = samples.at_gate()
    context = player_context(session.timeline)
    said = derive_player_props(session, now, context).announced
    assert said == "Work: Dead bug, set 1 of 2, 8 reps, at your own pace"


def test_a_pause_is_told_and_the_phase_again_after_the_countdown() -> None:
    context = player_context(compile_timeline(samples.CORE))
    session, now = samples.paused(samples.CORE, 1, 3.0)
    assert derive_player_props(session, now, context).announced == "Paused"
    session, _ = step(session, Resume(), now)
    props = derive_player_props(session, now, context)
    assert (props.status, props.announced) == (Status.GET_READY, "")


def test_the_end_is_told() -> None:
    context = player_context(compile_timeline(samples.CORE))
    session, now = samples.run_to(samples.CORE, 1, 3.0)
    session, _ = step(session, End(), now)
    assert derive_player_props(session, now, context).announced == "Done"


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(1, "1 second"), (60, "1 minute"), (61, "1 minute 1 second"), (150, "2 minutes 30 seconds")],
)
def test_times_are_told_as_they_are_said(seconds: float, said: str) -> None:
    steps = (ExerciseStep(samples.PLANK, (Hold(seconds),)), RestStep(20))
    routine = Routine("r", "R", samples.CORE.kind, steps=steps)
    assert told(routine)[1] == f"Work: Plank, {said}"
