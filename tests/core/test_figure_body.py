"""The body of the figure: its lengths, its joints, and which side is near."""

from __future__ import annotations

from itertools import pairwise

import pytest

from exercise_app.core.figure import body
from exercise_app.core.figure.frame import frame_of
from exercise_app.core.figure.joints import Chain, Joints, reflected
from exercise_app.core.figure.path import posed
from exercise_app.core.figure.pose import Anchor, Angle, Hold, Limb, Place, Pose, View
from exercise_app.core.figure.solve import solve, two_bones
from exercise_app.core.figure.space import UP, Vec, direction, swing
from exercise_app.core.figure.strain import bends, strains
from tests.core.figures import HANGING, figure, standing

CLOSE = 1e-6


def joints_of(pose: Pose, view: View = View.SIDE) -> Joints:
    return posed(figure(pose, view=view), 1.0)


def told(pose: Pose, view: View = View.SIDE) -> tuple[str, ...]:
    frame = frame_of(figure(pose, view=view), pose)
    return strains(frame, solve(frame))


def bend(joints: Joints, what: str) -> float:
    return next(angle for (name, _, _), angle in bends(joints) if name == what)


def test_lengths_add_up_to_a_whole_body() -> None:
    ankle_to_hip = body.ANKLE_HEIGHT + body.SHANK + body.THIGH
    assert ankle_to_hip == pytest.approx(0.530)
    assert ankle_to_hip + body.TRUNK == pytest.approx(0.818)
    crown = 0.818 + body.NECK + body.SKULL + body.HEAD_LONG
    assert crown == pytest.approx(1.0, abs=0.003)
    assert body.TOES[0] + body.TOES[2] - body.HEEL[0] + body.HEEL[2] == pytest.approx(
        body.FOOT, abs=0.003
    )
    assert body.FINGERS[0] + body.FINGERS[1] == pytest.approx(body.HAND, abs=0.001)


def test_a_standing_body_has_its_joints_where_the_tables_say() -> None:
    joints = joints_of(standing())
    assert joints.shoulders.y == pytest.approx(0.818, abs=0.001)
    assert joints.head.y + body.HEAD_LONG == pytest.approx(1.0, abs=0.005)
    assert joints.right_leg.joint.y == pytest.approx(0.285, abs=0.002)
    assert joints.right_arm.end.y == pytest.approx(0.818 - body.ARM, abs=0.001)


def test_facing_right_the_near_limbs_are_the_right_ones() -> None:
    joints = joints_of(standing())
    assert joints.axes[0].front == pytest.approx((1, 0, 0), abs=CLOSE)
    assert joints.right_arm.root.z > 0 > joints.left_arm.root.z
    assert joints.right_leg.root.z > 0 > joints.left_leg.root.z


def test_supine_with_the_head_at_the_left_the_near_limbs_are_the_right_ones() -> None:
    joints = joints_of(standing(hips=Place(0.0, None), trunk=Angle(180)))
    assert joints.head.x < joints.hips.x
    assert joints.axes[0].front == pytest.approx((0, 1, 0), abs=CLOSE)
    assert joints.right_leg.root.z > 0 > joints.left_leg.root.z


def test_prone_with_the_head_at_the_right_the_near_limbs_are_the_right_ones() -> None:
    joints = joints_of(standing(hips=Place(0.0, 0.3), trunk=Angle(0)))
    assert joints.head.x > joints.hips.x
    assert joints.axes[0].front == pytest.approx((0, -1, 0), abs=CLOSE)
    assert joints.right_leg.root.z > 0 > joints.left_leg.root.z


def test_from_the_front_the_right_is_at_our_left() -> None:
    joints = joints_of(standing(), View.FRONT)
    assert joints.axes[0].front == pytest.approx((0, 0, 1), abs=CLOSE)
    assert joints.right_arm.root.x < 0 < joints.left_arm.root.x


def test_from_the_front_with_the_head_at_the_left_the_right_side_is_down() -> None:
    joints = joints_of(standing(hips=Place(0.0, None), trunk=Angle(180)), View.FRONT)
    assert joints.right_leg.root.y < joints.left_leg.root.y


def test_from_behind_the_right_is_at_our_right() -> None:
    joints = joints_of(standing(), View.BACK)
    assert joints.right_arm.root.x > 0 > joints.left_arm.root.x


def test_knees_bend_forward_and_elbows_back() -> None:
    hand = Limb(hold=Hold.END, place=Place(0.1, 0.6))
    joints = joints_of(standing(hips=Place(0.0, 0.45), right_arm=hand))
    assert joints.right_leg.joint.x > 0.05
    assert joints.right_arm.joint.x < 0.05
    assert bend(joints, "right knee") > 20
    assert bend(joints, "right elbow") > 20


def test_a_knee_turned_out_points_outwards() -> None:
    out = Limb(hold=Hold.END, place=Place(0.0, None), out=60)
    joints = joints_of(standing(hips=Place(0.0, 0.42), right_leg=out, left_leg=out))
    assert joints.right_leg.joint.z > joints.right_leg.root.z + 0.05
    assert joints.left_leg.joint.z < joints.left_leg.root.z - 0.05


@pytest.mark.parametrize("reach", [0.1, 0.25, 0.4, 0.49])
def test_two_bones_keep_their_lengths_and_meet_the_end(reach: float) -> None:
    root, end = Vec(0.1, 0.2, 0.3), Vec(0.1 + reach, 0.2, 0.3)
    joint, met = two_bones(root, end, body.THIGH, body.SHANK, UP)
    assert joint.minus(root).size == pytest.approx(body.THIGH)
    assert met.minus(joint).size == pytest.approx(body.SHANK)
    assert met == pytest.approx(end)
    assert joint.y > root.y


def test_two_bones_out_of_reach_are_straight_towards_the_end() -> None:
    joint, met = two_bones(Vec(0, 0), Vec(2, 0), 0.2, 0.3, UP)
    assert met == pytest.approx((0.5, 0, 0))
    assert joint == pytest.approx((0.2, 0, 0))


def test_the_trunk_comes_to_where_a_straight_leg_lets_it() -> None:
    leg = Limb(hold=Hold.END, place=Place(0.0, None), straight=True)
    joints = joints_of(standing(hips=Place(0.02, 0.50), right_leg=leg, left_leg=leg))
    assert bend(joints, "right knee") < 5
    assert joints.hips.y > 0.52


def test_a_kneeling_body_has_its_knee_where_it_is_told() -> None:
    kneeling = Limb(hold=Hold.JOINT, place=Place(0.1, None), lower=Angle(180))
    joints = joints_of(standing(hips=Place(0.12, 0.25), right_leg=kneeling, left_leg=kneeling))
    assert joints.right_leg.joint.x == pytest.approx(0.1, abs=1e-4)
    assert joints.right_leg.joint.y == pytest.approx(body.KNEE_REST, abs=1e-4)


def test_a_foot_on_its_ball_touches_the_mat_there() -> None:
    ball = Limb(hold=Hold.BALL, place=Place(0.05, None), tip=Angle(300))
    leg = joints_of(standing(hips=Place(0.0, 0.55), right_leg=ball, left_leg=ball)).right_leg
    assert (leg.ball.x, leg.ball.y) == pytest.approx((0.05, body.BALL[2]), abs=1e-4)
    assert leg.end.y > body.ANKLE_HEIGHT
    assert leg.toe.y == pytest.approx(leg.ball.y, abs=0.005)


@pytest.mark.parametrize("anchor", list(Anchor))
def test_a_hand_can_be_asked_to_any_place_on_the_body(anchor: Anchor) -> None:
    hand = Limb(hold=Hold.END, place=Place(anchor=anchor))
    other = Limb(upper=Angle(300), lower=Angle(340))
    mine = anchor.startswith("left") and anchor is not Anchor.LEFT_HAND
    arm = "left_arm" if mine or anchor is Anchor.RIGHT_HAND else "right_arm"
    pose = standing(**{arm: hand, ("left_arm" if arm == "right_arm" else "right_arm"): other})
    chain: Chain = getattr(joints_of(pose), arm)
    assert chain.joint.minus(chain.root).size == pytest.approx(body.UPPER_ARM)
    assert chain.end.minus(chain.joint).size == pytest.approx(body.FOREARM)


def test_hands_that_wait_for_each_other_meet() -> None:
    def on(anchor: Anchor) -> Limb:
        return Limb(hold=Hold.END, place=Place(anchor=anchor))

    joints = joints_of(standing(right_arm=on(Anchor.LEFT_HAND), left_arm=on(Anchor.RIGHT_HAND)))
    assert joints.right_arm.end == pytest.approx(joints.left_arm.end, abs=0.001)


def test_a_foot_that_waits_for_a_hand_is_told() -> None:
    foot = Limb(hold=Hold.END, place=Place(anchor=Anchor.RIGHT_HAND))
    assert any("right foot misses its place" in s for s in told(standing(right_leg=foot)))


def test_a_rounded_spine_keeps_its_length_and_bends_forward() -> None:
    joints = joints_of(standing(curve=(40.0, 40.0)))
    lengths = [b.minus(a).size for a, b in pairwise(joints.spine)]
    assert sum(lengths) == pytest.approx(body.TRUNK)
    assert bend(joints, "back") == pytest.approx(80)
    assert min(point.x for point in joints.spine[1:-1]) < -0.01
    assert joints.shoulders.x == pytest.approx(0, abs=CLOSE)


def test_the_pelvis_can_be_given_in_place_of_the_chord() -> None:
    joints = joints_of(standing(trunk=None, pelvis=Angle(90), curve=(0.0, 30.0)))
    assert joints.axes[0].up == pytest.approx((0, 1, 0), abs=CLOSE)
    assert joints.shoulders.x > 0.03


def test_a_twist_turns_the_chest_to_the_right_and_leaves_the_hips() -> None:
    joints = joints_of(standing(twist=40), View.FRONT)
    assert joints.axes[0].front == pytest.approx((0, 0, 1), abs=CLOSE)
    assert joints.axes[-1].front.x < -0.5


def test_a_mirrored_body_has_its_sides_exchanged_and_stays_whole() -> None:
    joints = joints_of(standing(right_leg=Limb(upper=Angle(0), lower=Angle(270))))
    for turned in (True, False):
        mirrored = reflected(joints, turned)
        assert bend(mirrored, "left knee") == pytest.approx(bend(joints, "right knee"))
        front, right, up = (
            mirrored.axes[0].front,
            mirrored.axes[0].right,
            mirrored.axes[0].up,
        )
        assert front.cross(up) == pytest.approx(right)
        assert reflected(mirrored, turned) == joints
    assert reflected(joints, True).axes[0].front.x == pytest.approx(-1)
    assert reflected(joints, False).axes[0].front.x == pytest.approx(1)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"right_leg": Limb(upper=Angle(270), lower=Angle(310))}, "right knee would bend to -40"),
        ({"right_arm": Limb(upper=Angle(270), lower=Angle(240))}, "right elbow would bend to -30"),
        ({"right_leg": Limb(upper=Angle(200))}, "right hip would bend to -70"),
        ({"right_arm": Limb(upper=Angle(180))}, "right shoulder would bend to -90"),
        ({"head": 80.0}, "neck would bend to 80"),
        ({"curve": (60.0, 60.0)}, "back would bend to 120"),
        ({"hips": Place(0.0, 0.2), "right_leg": HANGING}, "below the mat"),
        (
            {"right_leg": Limb(upper=Angle(270), lower=Angle(270), tip=Angle(90))},
            "right ankle would bend to 90",
        ),
        (
            {"right_arm": Limb(hold=Hold.END, place=Place(anchor=Anchor.RIGHT_ANKLE))},
            "right hand misses its place by",
        ),
    ],
)
def test_what_no_body_does_is_told(changes: dict[str, object], words: str) -> None:
    assert any(words in strain for strain in told(standing(**changes)))


def test_a_standing_body_is_at_ease() -> None:
    assert told(standing()) == ()
    assert told(standing(), View.FRONT) == ()


@pytest.mark.parametrize("share", [0.0, 0.25, 0.5, 1.0])
def test_directions_swing_the_shorter_way_and_keep_their_length(share: float) -> None:
    a, b = direction(10), direction(100, 20)
    between = swing(a, b, share)
    assert between.size == pytest.approx(1)
    whole = a.dot(b)
    assert a.dot(between) >= whole - CLOSE


def test_opposite_directions_swing_without_a_jump() -> None:
    steps = [swing(direction(0), direction(180), i / 20) for i in range(21)]
    assert max(b.minus(a).size for a, b in pairwise(steps)) < 0.2


def test_a_leg_folded_all_the_way_still_has_a_foot() -> None:
    folded = Limb(upper=Angle(300), lower=Angle(124.0))
    leg = joints_of(standing(right_leg=folded)).right_leg
    assert leg.tip.size == pytest.approx(1)
    assert leg.tip.dot(leg.end.minus(leg.joint).unit()) < 0.6
