"""Compiling the longest routine there can be."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.figures import median
from benchmarks.report import Figure, Section
from exercise_app.core.kinds import Kind, Sides
from exercise_app.core.routine import Exercise, ExerciseStep, Hold, Repeat, Routine
from exercise_app.core.timeline import Timeline, compile_timeline

RUNS = 9
METHOD = f"""
A routine of 10,000 segments (100 rounds of 25 rounds of a hold on each side, with a change of side
and a gap), from its values in memory to its segments, and then to its cues by estimated lengths;
medians of {RUNS} runs.
"""


def longest() -> Routine:
    """A routine of 10,000 segments: prepare, left, switch, right, 2,500 times."""
    plank = Exercise(id="side-plank", name="Side plank", say=("Keep your hips up.",))
    step = ExerciseStep(
        exercise=plank, doses=(Hold(1.0),), sides=Sides.EACH, rest=0.0, prepare=0.4, switch=0.4
    )
    rounds = Repeat(rounds=100, steps=(Repeat(rounds=25, steps=(step,)),))
    return Routine(id="longest", name="Longest", kind=Kind.STRENGTH, steps=(rounds,))


def measure(_home: Path, _work: Path) -> Section:
    """The whole part."""
    routine = longest()
    timeline = compile_timeline(routine)
    assert len(timeline.segments) == 10_000, len(timeline.segments)
    compiled = [_milliseconds(lambda: compile_timeline(routine)) for _ in range(RUNS)]
    cued = [_cues(compile_timeline(routine)) for _ in range(RUNS)]
    return Section(
        "A routine of 10,000 segments",
        METHOD,
        (
            Figure("Segments", median(compiled), " ms", 100, digits=0),
            Figure(f"Cues ({len(timeline.cues):,})", median(cued), " ms", 600, digits=0),
        ),
    )


def _cues(timeline: Timeline) -> float:
    return _milliseconds(lambda: timeline.cues)


def _milliseconds(call: Callable[[], object]) -> float:
    before = time.perf_counter()
    call()
    return (time.perf_counter() - before) * 1000
