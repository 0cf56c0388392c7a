"""Hypothesis strategies for routines of every shape, and scripts of what a user may do."""

from __future__ import annotations

from zlib import crc32

from hypothesis import strategies as st

from exercise_app.core.cues import Lengths
from exercise_app.core.events import (
    Adjust,
    Ease,
    Event,
    Hurt,
    Jump,
    Next,
    Pause,
    Previous,
    Resume,
    SkipExercise,
    StartOver,
)
from exercise_app.core.routine import (
    Dose,
    Exercise,
    ExerciseStep,
    For,
    Hold,
    Kind,
    Repeat,
    Reps,
    RestStep,
    Routine,
    Side,
    Sides,
    Step,
    Tempo,
    Timing,
)

EASIER = Exercise("plank-knees", "Plank on the knees", say=("Breathe.",))


def times(least: float, most: float) -> st.SearchStrategy[float]:
    """Seconds: whole ones mostly, else milliseconds."""
    whole = st.integers(int(least + 0.999), int(most)).map(float)
    fine = st.integers(round(least * 1000), round(most * 1000)).map(lambda ms: ms / 1000)
    return whole | whole | fine


tempos = st.builds(Tempo, times(0, 3), times(0, 6), times(0, 3), st.just(0.0) | times(0, 2)).filter(
    lambda tempo: tempo.length > 0
)

exercises = st.builds(
    Exercise,
    id=st.sampled_from(["plank", "bird-dog", "dead-bug", "glute-bridge"]),
    name=st.sampled_from(["Plank", "Bird dog", "Side-lying leg raise", "McGill curl-up"]),
    sides=st.sampled_from(Sides),
    say=st.lists(
        st.sampled_from(["Breathe.", "Long neck.", "Keep your hips level all the time."]),
        max_size=3,
        unique=True,
    ).map(tuple),
)


def doses(sides: Sides, *, self_paced: bool) -> st.SearchStrategy[Dose]:
    """A dose that goes with `sides`: no timed hold under `alternate`."""
    pace = tempos | st.none() if self_paced else tempos
    found: st.SearchStrategy[Dose] = st.builds(For, times(1, 45))
    found |= st.builds(Reps, st.integers(1, 6), pace)
    return found if sides is Sides.ALTERNATE else found | st.builds(Hold, times(1, 45))


@st.composite
def exercise_steps(draw: st.DrawFn, *, self_paced: bool = True) -> ExerciseStep:
    """A step of one to three sets."""
    sides = draw(st.sampled_from(Sides))
    own = st.none() | times(0, 12)
    return ExerciseStep(
        exercise=draw(exercises),
        doses=tuple(draw(st.lists(doses(sides, self_paced=self_paced), min_size=1, max_size=3))),
        sides=sides,
        first=draw(st.sampled_from([Side.LEFT, Side.RIGHT])),
        rest=draw(own),
        prepare=draw(own),
        switch=draw(own),
        say=draw(st.none() | st.just(("Press.", "And breathe."))),
        load=draw(st.sampled_from(["", "red band"])),
    )


def steps(*, self_paced: bool = True) -> st.SearchStrategy[tuple[Step, ...]]:
    """Steps, with rests and repeats inside repeats."""
    rest: st.SearchStrategy[Step] = st.builds(RestStep, times(0, 20))
    leaf: st.SearchStrategy[Step] = exercise_steps(self_paced=self_paced) | rest

    def repeated(inner: st.SearchStrategy[Step]) -> st.SearchStrategy[Step]:
        several = st.lists(inner, min_size=1, max_size=3).map(tuple)
        return st.builds(Repeat, st.integers(1, 3), several, st.none() | times(0, 15))

    step = st.recursive(leaf, repeated, max_leaves=4)
    return st.lists(step, min_size=1, max_size=3).map(tuple)


@st.composite
def routines(draw: st.DrawFn, *, self_paced: bool = True) -> Routine:
    """A routine of every kind and shape."""
    timing = st.builds(Timing, times(0, 12), times(0, 15), times(0, 6))
    return Routine(
        id="made",
        name="Made",
        kind=draw(st.sampled_from(Kind)),
        steps=draw(steps(self_paced=self_paced)),
        timing=draw(timing),
    )


@st.composite
def lengths(draw: st.DrawFn) -> Lengths:
    """Any length from 50 ms on for each text, the same each time that it is asked for."""
    seed, longest = draw(st.integers(0, 99)), draw(st.sampled_from([300, 1500, 6000]))
    return lambda text: 0.05 + (crc32(f"{seed} {text}".encode()) % longest) / 1000


events: st.SearchStrategy[Event] = st.one_of(
    st.sampled_from([Pause(), Resume(), Next(), Previous(), Hurt(), SkipExercise(), StartOver()]),
    st.builds(Jump, st.integers(0, 12)),
    st.builds(Adjust, st.sampled_from([-10.0, 10.0])),
    st.just(Ease(EASIER)),
)
microseconds = st.integers(0, 9_000_000) | st.integers(0, 18).map(lambda halves: halves * 500_000)
scripts = st.lists(st.tuples(microseconds, events), max_size=8)
"""What is done after how many microseconds each."""
