"""The figure in time: where it is at each instant of a hold and of a rep, and on which side."""

from __future__ import annotations

from itertools import pairwise

import pytest

from exercise_app.core.figure.motion import (
    BREATH,
    MOVE_IN,
    Moment,
    Pace,
    figure_at,
    is_turned,
    pace_at,
    phase,
)
from exercise_app.core.figure.path import posed
from exercise_app.core.figure.pose import Angle, Figure, Limb, Mirror, Place, View
from exercise_app.core.figure.pose import Hold as FootHold
from exercise_app.core.routine import For, Hold, Reps, Side, Tempo
from exercise_app.core.segments import SegmentKind
from tests.core.figures import RAISED, figure, standing

TEMPO = Tempo(2.0, 1.0, 3.0, 0.5)
LOW = posed(RAISED, 0.0).right_leg.joint.y
HIGH = posed(RAISED, 1.0).right_leg.joint.y


def reps(at: float, side: Side | None = None, count: int = 4, **rest: object) -> Moment:
    """`at` seconds into reps at `TEMPO`."""
    whole = count * TEMPO.length * (2 if side is Side.ALTERNATE else 1)
    values: dict[str, object] = {"dose": Reps(count, TEMPO), "side": side, **rest}
    return Moment(SegmentKind.WORK, at, whole - at, **values)  # type: ignore[arg-type]


def held(kind: SegmentKind, at: float, left: float, **rest: object) -> Moment:
    """`at` seconds into a segment of a hold, with `left` to come."""
    return Moment(kind, at, left, dose=Hold(30.0), **rest)  # type: ignore[arg-type]


def knee(moment: Moment, shown: Figure = RAISED) -> float:
    """How high the right knee is."""
    return figure_at(shown, moment).right_leg.joint.y


def test_the_near_knee_is_lifted_by_the_figure_in_these_tests() -> None:
    assert HIGH - LOW > 0.2


@pytest.mark.parametrize(
    ("at", "out"),
    [(0.0, 0.0), (1.0, 0.5), (2.0, 1.0), (2.5, 1.0), (3.0, 1.0), (4.5, 0.5), (6.0, 0.0), (6.4, 0)],
)
def test_a_rep_goes_out_holds_comes_back_and_rests_exactly_at_the_tempo(
    at: float, out: float
) -> None:
    assert phase(TEMPO, at)[0] == pytest.approx(out)


def test_the_figure_is_out_when_the_tempo_says_so_in_every_rep() -> None:
    for rep in range(4):
        start = rep * TEMPO.length
        assert knee(reps(start)) == pytest.approx(LOW, abs=1e-6)
        assert knee(reps(start + 2.0)) == pytest.approx(HIGH, abs=1e-6)
        assert knee(reps(start + 3.0)) == pytest.approx(HIGH, abs=1e-6)
        assert knee(reps(start + 6.0)) == pytest.approx(LOW, abs=1e-6)


def test_reps_end_where_they_began() -> None:
    assert knee(reps(4 * TEMPO.length)) == pytest.approx(LOW, abs=1e-6)


def test_while_getting_ready_for_reps_the_figure_waits_at_the_start() -> None:
    for at in (0.0, 5.0, 9.9):
        moment = Moment(SegmentKind.PREPARE, at, 10 - at, dose=Reps(3, TEMPO))
        assert knee(moment) == pytest.approx(LOW, abs=1e-6)


def test_reps_without_a_tempo_take_the_exercise_s_or_a_gentle_one() -> None:
    own = Moment(SegmentKind.WORK, 2.0, None, dose=Reps(5), tempo=TEMPO)
    assert knee(own) == pytest.approx(HIGH, abs=1e-6)
    free = [knee(Moment(SegmentKind.WORK, t / 4, None, dose=Reps(5))) for t in range(60)]
    assert max(free) == pytest.approx(HIGH, abs=1e-6)
    assert min(free) == pytest.approx(LOW, abs=1e-6)


def test_as_many_as_you_like_goes_on_at_the_tempo() -> None:
    moment = Moment(SegmentKind.WORK, 2 * TEMPO.length + 2.0, 10.0, dose=For(40.0), tempo=TEMPO)
    assert knee(moment) == pytest.approx(HIGH, abs=1e-6)


def test_a_hold_is_reached_when_it_begins_and_not_before() -> None:
    prepare = [held(SegmentKind.PREPARE, 10 - left, left) for left in (10, MOVE_IN, 1.0, 0.1, 0)]
    heights = [knee(moment) for moment in prepare]
    assert heights[0] == heights[1] == pytest.approx(LOW, abs=1e-6)
    assert LOW < heights[2] < heights[3] < heights[4]
    assert heights[4] == pytest.approx(HIGH, abs=1e-6)
    assert knee(held(SegmentKind.WORK, 0.0, 30.0)) == pytest.approx(HIGH, abs=1e-6)
    assert knee(held(SegmentKind.WORK, 29.9, 0.1)) == pytest.approx(HIGH, abs=1e-6)


def test_a_short_getting_ready_is_all_movement() -> None:
    assert knee(held(SegmentKind.SWITCH, 0.0, 1.0)) == pytest.approx(LOW, abs=1e-6)
    assert knee(held(SegmentKind.SWITCH, 1.0, 0.0)) == pytest.approx(HIGH, abs=1e-6)


def test_a_hold_breathes_and_nothing_else_moves() -> None:
    out, in_ = (figure_at(RAISED, held(SegmentKind.WORK, t, 9.0)) for t in (0.0, BREATH / 2))
    assert out.breath == pytest.approx(0)
    assert in_.breath == pytest.approx(1)
    assert out.right_leg == in_.right_leg


def test_alternating_reps_take_the_sides_in_turn() -> None:
    for rep, lifted in enumerate(("left", "right", "left", "right")):
        joints = figure_at(RAISED, reps(rep * TEMPO.length + 2.5, Side.ALTERNATE))
        legs = {"left": joints.left_leg.joint.y, "right": joints.right_leg.joint.y}
        assert max(legs, key=lambda side: legs[side]) == lifted


def test_getting_ready_for_sides_in_turn_shows_the_first_of_them() -> None:
    moment = Moment(SegmentKind.PREPARE, 3.0, 7.0, dose=Reps(4, TEMPO), side=Side.ALTERNATE)
    assert figure_at(RAISED, moment).axes[0].front.x > 0.9
    assert not is_turned(RAISED, moment)


def test_alternating_begins_with_the_side_that_the_step_begins_with() -> None:
    joints = figure_at(RAISED, reps(2.5, Side.ALTERNATE, first=Side.RIGHT))
    assert joints.right_leg.joint.y > joints.left_leg.joint.y


def test_in_turn_the_body_never_turns_round() -> None:
    for rep in range(4):
        moment = reps(rep * TEMPO.length + 2.5, Side.ALTERNATE)
        assert figure_at(RAISED, moment).axes[0].front.x > 0.9
        assert not is_turned(RAISED, moment)


@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT])
def test_the_side_shown_is_the_side_said(side: Side) -> None:
    joints = figure_at(RAISED, reps(2.5, side))
    lifted, other = (
        (joints.left_leg, joints.right_leg)
        if side is Side.LEFT
        else (joints.right_leg, joints.left_leg)
    )
    assert lifted.joint.y == pytest.approx(HIGH, abs=1e-6)
    assert other.joint.y == pytest.approx(LOW, abs=1e-3)
    assert lifted.root.z > 0, "the leg that works is the near one"
    assert is_turned(RAISED, reps(2.5, side)) is (side is Side.LEFT)


def test_facing_left_the_near_limbs_are_the_left_ones() -> None:
    joints = figure_at(RAISED, reps(0.0, Side.LEFT))
    assert joints.axes[0].front.x < -0.9
    assert joints.left_arm.root.z > 0 > joints.right_arm.root.z


def test_a_figure_may_ask_for_its_own_way_of_mirroring() -> None:
    swapped = Figure(RAISED.poses, RAISED.path, RAISED.back, mirror=Mirror.SWAP)
    joints = figure_at(swapped, reps(2.5, Side.LEFT))
    assert joints.axes[0].front.x > 0.9
    assert joints.left_leg.joint.y == pytest.approx(HIGH, abs=1e-6)
    assert not is_turned(swapped, reps(2.5, Side.LEFT))


def test_from_the_front_sides_in_turn_are_mirrored_left_and_right() -> None:
    lifted = Limb(upper=Angle(200), lower=Angle(270))
    shown = figure(standing(), standing(right_leg=lifted), view=View.FRONT)
    joints = figure_at(shown, reps(2.5, Side.ALTERNATE))
    assert joints.left_leg.joint.x > 0.1
    assert joints.left_leg.joint.y > joints.right_leg.joint.y


def test_a_step_without_sides_shows_the_poses_as_written() -> None:
    assert figure_at(RAISED, reps(2.5)) == posed(
        RAISED, 1.0, breath=figure_at(RAISED, reps(2.5)).breath
    )


def test_with_reduced_motion_only_key_poses_are_shown() -> None:
    shown = {round(knee(reps(t / 10, reduced=True)), 6) for t in range(int(TEMPO.length * 10))}
    assert shown == {round(LOW, 6), round(HIGH, 6)}
    assert figure_at(RAISED, held(SegmentKind.WORK, 2.0, 5.0, reduced=True)).breath == 0


def test_the_way_back_can_differ_from_the_way_out() -> None:
    low, high = standing(), standing(right_leg=Limb(upper=Angle(0), lower=Angle(270)))
    aside = standing(right_leg=Limb(upper=Angle(300), lower=Angle(270)))
    shown = Figure({"a": low, "b": high, "c": aside}, ("a", "b"), ("b", "c", "a"))
    assert knee(reps(4.5), shown) == pytest.approx(posed(shown, 0.5, False).right_leg.joint.y)
    assert knee(reps(4.5), shown) != pytest.approx(knee(reps(1.0), shown), abs=1e-3)


def test_a_figure_of_one_pose_stands_still() -> None:
    still = figure(standing())
    assert posed(still, 0.0) == posed(still, 1.0)
    assert figure_at(still, reps(1.0)).hips == figure_at(still, reps(2.0)).hips


@pytest.mark.parametrize(
    ("moment", "pace"),
    [
        (reps(1.0), Pace.MOVING),
        (reps(2.5), Pace.SLOW),
        (reps(1.0, reduced=True), Pace.SLOW),
        (held(SegmentKind.PREPARE, 5.0, 5.0), Pace.SLOW),
        (held(SegmentKind.PREPARE, 9.0, 1.0), Pace.MOVING),
        (held(SegmentKind.WORK, 9.0, 1.0), Pace.SLOW),
        (held(SegmentKind.WORK, 9.0, 1.0, reduced=True), Pace.STILL),
        (Moment(SegmentKind.PREPARE, 1.0, 9.0, dose=Reps(5), reduced=True), Pace.STILL),
        (Moment(SegmentKind.REST, 3.0, 4.0), Pace.STILL),
    ],
)
def test_how_often_it_needs_painting_follows_from_the_moment(moment: Moment, pace: Pace) -> None:
    assert pace_at(moment) is pace


def test_a_later_moment_stops_at_the_segment_s_end() -> None:
    moment = reps(1.0, count=1)
    assert moment.later(2.0).elapsed == pytest.approx(3.0)
    assert moment.later(99.0).elapsed == pytest.approx(TEMPO.length)
    assert moment.later(99.0).remaining == pytest.approx(0)
    assert Moment(SegmentKind.WORK, 1.0).later(99.0).elapsed == pytest.approx(100)


def test_a_foot_set_down_elsewhere_is_lifted_on_its_way() -> None:
    stepped = Limb(hold=standing().right_leg.hold, place=Place(0.2, None))
    shown = figure(standing(), standing(right_leg=stepped))
    heights = [posed(shown, i / 20).right_leg.end.y for i in range(21)]
    assert heights[0] == heights[-1] == pytest.approx(0.039, abs=1e-4)
    assert max(heights) > 0.07


def test_motion_is_smooth() -> None:
    heights = [knee(reps(i / 60)) for i in range(int(60 * TEMPO.length * 2))]
    assert max(abs(b - a) for a, b in pairwise(heights)) < 0.01


def test_a_pose_by_the_hips_passes_into_one_by_the_shoulders() -> None:
    by_hips = standing(hips=Place(0.0, 0.5))
    by_shoulders = standing(hips=None, shoulders=Place(0.1, 0.75))
    for shown in (figure(by_hips, by_shoulders), figure(by_shoulders, by_hips)):
        ends = [posed(shown, out).hips for out in (0.0, 1.0)]
        middle = posed(shown, 0.5).hips
        assert middle.x == pytest.approx((ends[0].x + ends[1].x) / 2, abs=0.005)
        steps = [posed(shown, i / 20).hips for i in range(21)]
        assert max(b.minus(a).size for a, b in pairwise(steps)) < 0.02


def test_a_pose_by_the_trunk_passes_into_one_by_the_pelvis() -> None:
    by_trunk = standing(curve=(20.0, 0.0), trunk=Angle(80))
    by_pelvis = standing(curve=(20.0, 20.0), trunk=None, pelvis=Angle(95))
    for shown in (figure(by_trunk, by_pelvis), figure(by_pelvis, by_trunk)):
        steps = [posed(shown, i / 20).shoulders for i in range(21)]
        assert max(b.minus(a).size for a, b in pairwise(steps)) < 0.02


def test_a_foot_goes_from_flat_to_its_ball_without_a_jump() -> None:
    ball = Limb(hold=FootHold.BALL, place=Place(0.068, None), tip=Angle(320))
    shown = figure(standing(), standing(hips=Place(0.0, 0.56), right_leg=ball, left_leg=ball))
    steps = [posed(shown, i / 40).right_leg for i in range(41)]
    assert max(b.end.minus(a.end).size for a, b in pairwise(steps)) < 0.01
    assert max(b.toe.minus(a.toe).size for a, b in pairwise(steps)) < 0.015
    assert min(leg.ball.y for leg in steps) > 0.01


def test_in_a_rest_the_figure_stands_at_its_start() -> None:
    assert knee(held(SegmentKind.REST, 3.0, 1.0)) == pytest.approx(LOW, abs=1e-6)


def test_getting_ready_without_an_end_waits_at_the_start() -> None:
    moment = Moment(SegmentKind.PREPARE, 3.0, None, dose=Hold(10.0))
    assert knee(moment) == pytest.approx(LOW, abs=1e-6)


def test_a_foot_set_down_on_its_ball_elsewhere_is_lifted_on_its_way() -> None:
    ball = Limb(hold=FootHold.BALL, place=Place(-0.25, None), tip=Angle(310))
    shown = figure(standing(), standing(hips=Place(-0.05, 0.48), left_leg=ball))
    steps = [posed(shown, i / 40).left_leg for i in range(41)]
    assert max(leg.ball.y for leg in steps) > 0.04
    assert min(leg.toe.y for leg in steps) > 0.0
    assert max(b.end.minus(a.end).size for a, b in pairwise(steps)) < 0.02
