"""The built-in routines: valid, of the promised length, in a flowing order, at credible doses."""

from __future__ import annotations

from itertools import groupby, pairwise
from pathlib import Path

import pytest

from exercise_app.core.lighter import lighter
from exercise_app.core.room import CueKind
from exercise_app.core.routine import ExerciseStep, For, Hold, Kind, Position, Reps, Side, Sides
from exercise_app.core.segments import Segment, SegmentKind
from exercise_app.core.timeline import Timeline, compile_timeline
from tests.content.material import ROUTINES, compiled, faults, stem
from tests.content.yaml12 import load_file

MINUTES = {
    "core-strength-1": (9, 11),
    "core-strength-2": (13, 15),
    "core-strength-3": (18, 20),
    "big-three": (8, 12),
    "hips-and-legs": (14, 16),
    "pre-run-activation": (4, 6),
    "pre-run-warm-up": (7, 9),
    "post-run-stretch": (7, 9),
    "post-run-stretch-long": (14, 16),
    "recovery-day": (9, 11),
}
KINDS = {
    "core-strength-1": Kind.STRENGTH,
    "core-strength-2": Kind.STRENGTH,
    "core-strength-3": Kind.STRENGTH,
    "big-three": Kind.STRENGTH,
    "hips-and-legs": Kind.STRENGTH,
    "pre-run-activation": Kind.ACTIVATION,
    "pre-run-warm-up": Kind.ACTIVATION,
    "post-run-stretch": Kind.STRETCH,
    "post-run-stretch-long": Kind.STRETCH,
    "recovery-day": Kind.MOBILITY,
}
STANDING_START = {"hips-and-legs", "post-run-stretch", "post-run-stretch-long"}
PRE_RUN = ("pre-run-activation", "pre-run-warm-up")
MOST_CHANGES = 4
STATIC_STRETCHES = {
    "calf-stretch",
    "childs-pose",
    "hamstring-stretch",
    "hip-flexor-stretch",
    "knee-to-chest",
    "piriformis-stretch",
    "quad-stretch",
    "seated-figure-four",
    "soleus-stretch",
    "sphinx",
}

by_routine = pytest.mark.parametrize("routine", MINUTES)


def step_of(work: Segment) -> ExerciseStep:
    assert work.step is not None
    return work.step


def steps_of(timeline: Timeline) -> list[ExerciseStep]:
    """The exercise steps in the order of their works, each once for every visit."""
    return [step for step, _ in groupby(timeline.works, key=step_of)]


def position_of(work: Segment) -> Position:
    position = step_of(work).exercise.position
    assert position is not None
    return position


def per_side(timeline: Timeline) -> dict[tuple[str, Side | None], float]:
    """Seconds of work for each exercise and side."""
    total: dict[tuple[str, Side | None], float] = {}
    for work in timeline.works:
        assert work.exercise is not None
        assert work.duration is not None
        key = (work.exercise, work.side)
        total[key] = total.get(key, 0.0) + work.duration
    return total


def test_the_promised_routines_are_there() -> None:
    assert {path.stem for path in ROUTINES} == set(MINUTES)


@pytest.mark.parametrize("path", ROUTINES, ids=stem)
def test_each_names_its_schema_and_is_valid_by_it(path: Path) -> None:
    first = path.read_text(encoding="utf-8").splitlines()[0]
    named = first.removeprefix("# yaml-language-server: $schema=")
    assert named != first
    assert (path.parent / named).resolve().name == "routine.schema.json"
    assert (path.parent / named).is_file()
    assert faults("routine", load_file(path)) == []


@pytest.mark.parametrize("path", ROUTINES, ids=stem)
def test_each_says_what_it_is_for(path: Path) -> None:
    about = load_file(path)["about"].strip()
    assert about[0].isupper()
    assert about.endswith(".")
    assert 40 <= len(about) <= 240


@by_routine
def test_none_has_to_be_touched_on_the_way(routine: str) -> None:
    assert compiled(routine).open == 0


@by_routine
def test_it_takes_the_minutes_it_promises(routine: str) -> None:
    shortest, longest = MINUTES[routine]
    assert shortest <= compiled(routine).duration / 60 <= longest


@by_routine
def test_it_counts_for_the_right_kind(routine: str) -> None:
    assert compiled(routine).routine.kind is KINDS[routine]


@by_routine
def test_each_position_is_taken_once_and_changes_are_few(routine: str) -> None:
    taken = [position for position, _ in groupby(map(position_of, compiled(routine).works))]
    assert len(set(taken)) == len(taken)
    assert len(taken) - 1 <= MOST_CHANGES


@by_routine
def test_there_is_time_to_change_position_and_side(routine: str) -> None:
    timeline = compiled(routine)
    for before, after in pairwise(timeline.works):
        assert before.duration is not None
        gap = after.start - (before.start + before.duration)
        if position_of(before) is not position_of(after):
            assert gap >= 10
        elif {before.side, after.side} == {Side.LEFT, Side.RIGHT}:
            assert gap >= 5


@by_routine
def test_there_is_time_to_get_onto_the_mat_first(routine: str) -> None:
    opening = compiled(routine).segments[0]
    assert opening.kind is SegmentKind.PREPARE
    assert opening.duration is not None
    assert opening.duration >= (10 if routine in STANDING_START else 15)


@by_routine
def test_there_is_time_to_announce_every_work_with_its_name_and_side(routine: str) -> None:
    timeline = compiled(routine)
    told = {c.segment: c.text.casefold() for c in timeline.cues if c.kind is CueKind.ANNOUNCE}
    former = None
    for work in timeline.works:
        exercise = step_of(work).exercise
        if former is None or step_of(former) is not step_of(work):
            assert exercise.name.casefold() in told[work.index]
        if work.side in (Side.LEFT, Side.RIGHT):
            assert exercise.side_name(work.side).casefold() in told[work.index]
        assert work.index in told
        former = work


@by_routine
def test_no_cue_is_too_long_for_its_place(routine: str) -> None:
    assert all(cue.spoken for cue in compiled(routine).cues)


@by_routine
def test_coaching_is_heard(routine: str) -> None:
    assert any(cue.kind is CueKind.COACH for cue in compiled(routine).cues)


@pytest.mark.parametrize("level", [1, 2, 3])
def test_core_strength_has_its_level(level: int) -> None:
    assert compiled(f"core-strength-{level}").routine.level == level


def test_core_strength_works_longer_from_level_to_level() -> None:
    lengths = [sum(per_side(compiled(f"core-strength-{level}")).values()) for level in (1, 2, 3)]
    assert lengths == sorted(lengths)


def test_the_big_three_hold_at_most_ten_seconds_and_descend() -> None:
    steps = steps_of(compiled("big-three"))
    core = [s for s in steps if s.exercise.id in {"curl-up", "side-plank", "bird-dog"}]
    assert len(core) == 3
    for step in core:
        assert [dose.count for dose in step.doses if isinstance(dose, Reps)] == [5, 3, 1]
        for dose in step.doses:
            assert isinstance(dose, Reps)
            assert dose.tempo is not None
            assert 7 <= dose.tempo.hold <= 10


def test_the_russian_twist_stands_in_level_three_alone_mild_and_easy_to_swap() -> None:
    having = [r for r in MINUTES if "russian-twist" in {w.exercise for w in compiled(r).works}]
    assert having == ["core-strength-3"]
    steps = steps_of(compiled("core-strength-3"))
    [twist] = [s for s in steps if s.exercise.id == "russian-twist"]
    assert "Feet down" in twist.note
    assert "no weight" in twist.note
    assert twist.load == ""
    assert twist.exercise.easier == "lean-back"
    assert "lean back" in twist.note


@pytest.mark.parametrize("routine", PRE_RUN)
def test_nothing_is_stretched_statically_before_a_run(routine: str) -> None:
    timeline = compiled(routine)
    assert not STATIC_STRETCHES & {work.exercise for work in timeline.works}
    assert 4 * 60 <= timeline.duration <= 10 * 60
    held = [d.seconds for s in steps_of(timeline) for d in s.doses if isinstance(d, Hold)]
    assert all(seconds <= 30 for seconds in held)


@pytest.mark.parametrize("routine", PRE_RUN)
def test_before_a_run_you_end_on_your_feet(routine: str) -> None:
    assert position_of(compiled(routine).works[-1]) is Position.STANDING


def test_before_a_run_a_move_is_thirty_seconds_or_two_sets_of_ten() -> None:
    for step in steps_of(compiled("pre-run-activation")):
        match step.doses[0]:
            case Reps(count):
                sides = 2 if step.sides is Sides.ALTERNATE else 1
                assert (count, len(step.doses)) == (10, 2) or count * sides <= 10
            case For(seconds) | Hold(seconds):
                assert seconds == 30


@pytest.mark.parametrize(
    ("routine", "times"), [("post-run-stretch", 1), ("post-run-stretch-long", 2)]
)
def test_after_a_run_each_stretch_is_thirty_seconds_a_side(routine: str, times: int) -> None:
    held = {key: s for key, s in per_side(compiled(routine)).items() if key[0] in STATIC_STRETCHES}
    assert {exercise for exercise, _ in held} == {
        "calf-stretch",
        "hip-flexor-stretch",
        "childs-pose",
        "hamstring-stretch",
        "piriformis-stretch",
        "knee-to-chest",
    }
    assert set(held.values()) == {30.0 * times}


def test_a_recovery_day_is_gentle() -> None:
    trained = {m for s in steps_of(compiled("recovery-day")) for m in s.exercise.trains}
    assert "spine" in trained
    assert not {"quads", "calves", "obliques"} & trained


@pytest.mark.parametrize("routine", [id_ for id_, kind in KINDS.items() if kind is Kind.STRENGTH])
def test_in_a_lighter_week_strength_takes_about_half_the_work(routine: str) -> None:
    full = compiled(routine)
    light = compile_timeline(lighter(full.routine))
    share = sum(w.duration or 0 for w in light.works) / sum(w.duration or 0 for w in full.works)
    assert 0.5 <= share <= 0.6
    assert {w.exercise for w in light.works} == {w.exercise for w in full.works}
