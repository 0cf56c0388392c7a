"""Segments: what one is, and the laws that hold for those of any routine."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings

from exercise_app.core.expand import TooLong, count_works
from exercise_app.core.routine import (
    Exercise,
    ExerciseStep,
    For,
    Repeat,
    Reps,
    Routine,
    Side,
    Sides,
    Step,
    Tempo,
    Timing,
    dose_seconds,
)
from exercise_app.core.segments import Segment, SegmentKind, lay_segments
from exercise_app.core.timeline import compile_timeline
from tests.core import strategies
from tests.core.driving import BIRD_DOG, PLANK, hold, routine, self_paced

AT_ONCE = Timing(0.0, 0.0, 0.0)


def works(made: Routine) -> list[Segment]:
    return [s for s in lay_segments(made) if s.kind is SegmentKind.WORK]


def test_a_work_tells_its_exercise_side_set_and_reps_and_all_else_is_null() -> None:
    step = ExerciseStep(BIRD_DOG, (Reps(6, Tempo(1, 5, 1)),) * 2, sides=Sides.EACH)
    found = works(routine(step))
    assert [(s.exercise, s.side, s.set, s.sets, s.reps, s.round, s.rounds) for s in found] == [
        ("bird-dog", Side.LEFT, 1, 2, 6, None, None),
        ("bird-dog", Side.RIGHT, 1, 2, 6, None, None),
        ("bird-dog", Side.LEFT, 2, 2, 6, None, None),
        ("bird-dog", Side.RIGHT, 2, 2, 6, None, None),
    ]


def test_other_segments_tell_nothing_but_a_prepare_its_exercise() -> None:
    laid = lay_segments(routine(hold(30, sides=Sides.EACH), hold(30, rest=40.0), hold(20)))
    told = {
        s.kind: (s.exercise, s.side, s.set, s.sets, s.reps, s.round, s.rounds)
        for s in laid
        if s.kind is not SegmentKind.WORK
    }
    nothing = (None,) * 7
    assert told == {
        SegmentKind.PREPARE: ("plank", *nothing[1:]),
        SegmentKind.SWITCH: nothing,
        SegmentKind.REST: nothing,
    }


def test_under_alternate_one_set_is_one_work_of_both_sides() -> None:
    step = ExerciseStep(BIRD_DOG, (Reps(6, Tempo(1, 5, 1)),), sides=Sides.ALTERNATE)
    (work,) = works(routine(step))
    assert (work.side, work.reps, work.duration) == (Side.ALTERNATE, 6, 84.0)
    assert work.rep_seconds == 14.0


def test_a_pyramid_has_a_set_for_each_of_its_doses() -> None:
    step = ExerciseStep(PLANK, tuple(Reps(n, Tempo(1, 0, 1)) for n in (5, 3, 1)))
    assert [(s.set, s.sets, s.reps, s.duration) for s in works(routine(step))] == [
        (1, 3, 5, 10.0),
        (2, 3, 3, 6.0),
        (3, 3, 1, 2.0),
    ]


def test_an_open_segment_ends_its_part_and_the_next_starts_from_nought() -> None:
    laid = lay_segments(routine(self_paced(), hold(30), timing=Timing(10, 15, 5)))
    assert [(s.part, s.start, s.duration, s.kind) for s in laid] == [
        (0, 0.0, 10, "prepare"),
        (0, 10.0, None, "work"),
        (1, 0.0, 5, "rest"),
        (1, 5.0, 10, "prepare"),
        (1, 15.0, 30, "work"),
    ]
    assert laid[1].is_open
    assert laid[1].end == 10.0


def test_rounds_are_those_of_the_innermost_repeat_with_more_than_one() -> None:
    inner = Repeat(2, (hold(10),))
    grouped = Repeat(1, (hold(20),), name="Main part")
    found = works(routine(Repeat(3, (inner, grouped)), hold(30), timing=AT_ONCE))
    of_ten = [(s.round, s.rounds) for s in found if s.duration == 10]
    assert of_ten == [(1, 2), (2, 2)] * 3
    assert [(s.round, s.rounds) for s in found if s.duration == 20] == [(1, 3), (2, 3), (3, 3)]
    assert [(s.round, s.rounds) for s in found if s.duration == 30] == [(None, None)]


def test_notes_stand_where_they_are_shown() -> None:
    laid = lay_segments(routine(hold(30, note="Slowly."), timing=Timing(10, 15, 5)))
    assert [s.note for s in laid] == ["Slowly.", "Slowly."]


def test_reps_without_a_tempo_and_times_have_no_rep_seconds() -> None:
    (open_work,) = works(routine(self_paced()))
    (timed,) = works(routine(ExerciseStep(PLANK, (For(20.0),))))
    assert (open_work.rep_seconds, timed.rep_seconds, timed.tempo) == (None, None, None)


def test_ten_thousand_segments_are_laid_and_one_more_is_too_long() -> None:
    fifty = hold(*[1.0] * 50)
    hundreds = Repeat(100, (fifty, fifty))
    assert len(lay_segments(routine(hundreds, timing=AT_ONCE))) == 10_000
    with pytest.raises(TooLong):
        lay_segments(routine(hundreds, hold(1.0), timing=AT_ONCE))


def test_gaps_count_as_segments_too() -> None:
    with pytest.raises(TooLong):
        lay_segments(routine(Repeat(100, (hold(*[1.0] * 50), hold(1.0)))))


def test_a_bomb_of_rounds_is_refused_at_once() -> None:
    bomb: Step = hold(1.0)
    for _ in range(18):
        bomb = Repeat(100, (bomb,))
    assert count_works((bomb,)) == 100**18
    with pytest.raises(TooLong):
        lay_segments(routine(bomb))


@given(strategies.routines())
@settings(max_examples=25)
def test_segments_are_laid_end_to_end_in_every_part(made: Routine) -> None:
    part, at = 0, 0.0
    for index, segment in enumerate(lay_segments(made)):
        assert (segment.index, segment.part, segment.start) == (index, part, at)
        if segment.duration is None:
            assert segment.kind is SegmentKind.WORK
            part, at = part + 1, 0.0
        else:
            assert segment.duration > 0
            at = segment.end
            assert at == pytest.approx(segment.start + segment.duration, abs=1e-6)


@given(strategies.routines())
@settings(max_examples=25)
def test_segments_sum_to_the_duration(made: Routine) -> None:
    timeline = compile_timeline(made)
    timed = [s.duration for s in timeline.segments if s.duration is not None]
    assert timeline.duration == pytest.approx(sum(timed), abs=1e-4)
    assert timeline.open == len(timeline.segments) - len(timed)


@given(strategies.routines())
@settings(max_examples=25)
def test_rounds_sets_and_sides_multiply_out(made: Routine) -> None:
    expected: Counter[int] = Counter()

    def count(steps: tuple[Step, ...], times: int) -> None:
        for step in steps:
            if isinstance(step, Repeat):
                count(step.steps, times * step.rounds)
            elif isinstance(step, ExerciseStep):
                sides = 2 if step.sides is Sides.EACH else 1
                expected[id(step)] += times * len(step.doses) * sides

    count(made.steps, 1)
    found = works(made)
    assert Counter(id(work.step) for work in found) == expected
    assert count_works(made.steps) == len(found)


@given(strategies.routines())
@settings(max_examples=25)
def test_each_work_is_its_steps_own_set_and_lasts_as_its_dose_says(made: Routine) -> None:
    for work in works(made):
        assert work.step is not None
        assert work.set is not None
        assert work.sets == len(work.step.doses)
        assert work.dose is work.step.doses[work.set - 1]
        assert work.duration == dose_seconds(work.dose, work.step.sides)
        assert work.side in work.step.work_sides


def test_the_exercise_of_two_steps_may_be_the_same() -> None:
    same = Exercise("plank", "Plank")
    laid = works(routine(hold(10, exercise=same), hold(20, exercise=same)))
    assert [(s.set, s.sets) for s in laid] == [(1, 1), (1, 1)]
