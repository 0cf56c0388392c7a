"""Which figure is shown where in a routine: always the one that the next thing to do needs."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from exercise_app.core.figure.motion import Pace, figure_at, pace_at
from exercise_app.core.figure.showing import LEAVE, Showing, showing_at
from exercise_app.core.kinds import Kind, Side, Sides
from exercise_app.core.routine import (
    Exercise,
    ExerciseStep,
    Hold,
    Reps,
    RestStep,
    Routine,
    Step,
    Tempo,
    Timing,
)
from exercise_app.core.segments import SegmentKind
from exercise_app.core.timeline import Timeline, compile_timeline
from tests.core.figures import RAISED

LIFT = Exercise(id="lift", name="Lift", figure=RAISED, tempo=Tempo(2, 1, 2))
HOLD = Exercise(id="hold", name="Hold", figure=RAISED)


def timeline(*steps: Step) -> Timeline:
    timing = Timing(prepare=6.0, rest=10.0, switch=4.0)
    return compile_timeline(Routine("r", "R", Kind.STRENGTH, steps, timing=timing))


def holds(count: int = 2, sides: Sides = Sides.NONE) -> ExerciseStep:
    return ExerciseStep(HOLD, (Hold(20.0),) * count, sides=sides)


def shown(line: Timeline, at: float, part: int = 0) -> Showing:
    segment = line.at(part, at)
    assert segment is not None
    found = showing_at(line, segment, at)
    assert found is not None
    return found


def knee(line: Timeline, at: float) -> float:
    return figure_at(RAISED, shown(line, at).moment).right_leg.joint.y


def test_during_a_work_its_exercise_is_shown_at_its_dose_and_tempo() -> None:
    line = timeline(ExerciseStep(LIFT, (Reps(4),)))
    work = line.works[0]
    segment = replace(work, dose=Reps(4, Tempo(3, 1, 2)))
    showing = showing_at(line, segment, segment.start + 2.5)
    assert showing is not None
    assert showing.exercise is LIFT
    assert showing.moment.elapsed == pytest.approx(2.5)
    assert showing.moment.dose == Reps(4, Tempo(3, 1, 2))
    assert showing.moment.tempo == LIFT.tempo


def test_before_a_work_the_coming_exercise_is_shown_getting_ready() -> None:
    line = timeline(holds(1))
    assert shown(line, 0.0).exercise is HOLD
    low, high = knee(line, 0.0), knee(line, 6.0)
    assert high - low > 0.2
    assert knee(line, 5.999) == pytest.approx(high, abs=0.001)


def test_between_sets_the_hold_is_left_and_taken_again() -> None:
    line = timeline(holds(2))
    start, end = line.works[0].end, line.works[1].start
    high, low = knee(line, start - 0.1), knee(line, 0.0)
    assert knee(line, start) == pytest.approx(high, abs=0.001)
    assert knee(line, start + LEAVE) == pytest.approx(low, abs=0.001)
    assert knee(line, end - 0.001) == pytest.approx(high, abs=0.001)


@pytest.mark.sweep
def test_the_knee_never_jumps_through_a_whole_routine_of_holds() -> None:
    line = timeline(holds(3))
    heights = [knee(line, i / 30) for i in range(int(line.duration * 30) - 1)]
    assert max(abs(b - a) for a, b in pairwise(heights)) < 0.02


def test_at_a_change_of_sides_the_old_side_is_left_and_the_new_one_taken() -> None:
    line = timeline(holds(1, Sides.EACH))
    switch = next(s for s in line.segments if s.kind is SegmentKind.SWITCH)
    assert shown(line, switch.start + 0.5).moment.side is Side.LEFT
    assert shown(line, switch.end - 0.5).moment.side is Side.RIGHT


def test_in_a_short_gap_there_is_time_for_both() -> None:
    step = replace(holds(1, Sides.EACH), switch=1.0)
    line = timeline(step)
    switch = next(s for s in line.segments if s.kind is SegmentKind.SWITCH)
    assert shown(line, switch.start + 0.4).moment.side is Side.LEFT
    assert shown(line, switch.start + 0.6).moment.side is Side.RIGHT


def test_in_a_long_rest_the_next_exercise_stands_at_its_start() -> None:
    line = timeline(ExerciseStep(LIFT, (Reps(2, Tempo(1, 0, 1)),)), RestStep(30.0), holds(1))
    rest = next(s for s in line.segments if s.kind is SegmentKind.REST)
    showing = shown(line, rest.start + 5.0)
    assert showing.exercise is HOLD
    assert pace_at(showing.moment) is Pace.STILL


def test_leaving_a_hold_moves_also_in_a_rest() -> None:
    line = timeline(holds(1), RestStep(30.0), ExerciseStep(LIFT, (Reps(2, Tempo(1, 0, 1)),)))
    rest = next(s for s in line.segments if s.kind is SegmentKind.REST)
    showing = shown(line, rest.start + 0.5)
    assert showing.exercise is HOLD
    assert pace_at(showing.moment) is Pace.MOVING


def test_after_the_last_work_there_is_nothing_to_show_but_the_hold_that_was_left() -> None:
    last = timeline(ExerciseStep(LIFT, (Reps(2, Tempo(1, 0, 1)),)), RestStep(20.0))
    rest = last.segments[-1]
    assert rest.kind is SegmentKind.REST
    assert showing_at(last, rest, rest.start + 3.0) is None
    held = timeline(holds(1), RestStep(20.0))
    rest = held.segments[-1]
    showing = showing_at(held, rest, rest.start + 9.0)
    assert showing is not None
    assert showing.exercise is HOLD
    assert figure_at(RAISED, showing.moment).right_leg.joint.y == pytest.approx(
        knee(held, 0.0), abs=0.001
    )


def test_a_self_paced_work_has_no_end_and_goes_on() -> None:
    line = timeline(ExerciseStep(replace(LIFT, tempo=None), (Reps(8),)))
    work = line.works[0]
    showing = showing_at(line, work, work.start + 100.0)
    assert showing is not None
    assert showing.moment.remaining is None
    assert showing.moment.elapsed == pytest.approx(100.0)


def test_reduced_motion_is_handed_on() -> None:
    line = timeline(holds(1))
    showing = showing_at(line, line.segments[0], 1.0, reduced=True)
    assert showing is not None
    assert showing.moment.reduced


def test_a_work_that_belongs_to_no_step_shows_nothing() -> None:
    line = timeline(holds(1))
    assert showing_at(line, replace(line.works[0], step=None), 8.0) is None
