"""The camera: it turns what is seen, and nothing of the body."""

from __future__ import annotations

from itertools import pairwise

import pytest

from exercise_app.core.figure.camera import body_seen, seen
from exercise_app.core.figure.path import posed
from exercise_app.core.figure.pose import Camera
from exercise_app.core.figure.space import Vec
from tests.core.figures import RAISED

AHEAD, UP, NEAR = Vec(1, 0, 0), Vec(0, 1, 0), Vec(0, 0, 1)


def length(a: Vec, b: Vec) -> float:
    return b.minus(a).size


def test_without_a_camera_all_is_seen_as_it_is() -> None:
    joints = posed(RAISED, 1.0)
    assert seen(AHEAD, None) == AHEAD
    assert body_seen(joints, None) is joints


def test_gone_round_to_the_right_what_was_there_comes_nearer() -> None:
    camera = Camera(90, 0)
    assert seen(AHEAD, camera) == pytest.approx(NEAR)
    assert seen(NEAR, camera) == pytest.approx((-1, 0, 0))
    assert seen(UP, camera) == pytest.approx(UP)


def test_from_straight_above_what_is_near_is_below_and_what_is_high_is_near() -> None:
    camera = Camera(0, 90)
    assert seen(AHEAD, camera) == pytest.approx(AHEAD)
    assert seen(NEAR, camera) == pytest.approx((0, -1, 0))
    assert seen(UP, camera) == pytest.approx(NEAR)


def test_for_a_figure_that_faces_the_other_way_the_camera_goes_round_the_other_way() -> None:
    camera = Camera(30, 20)
    here, there = seen(Vec(0.3, 0.2, 0.1), camera), seen(Vec(-0.3, 0.2, 0.1), camera, True)
    assert there == pytest.approx((-here.x, here.y, here.z))


def test_the_body_keeps_its_lengths_whatever_it_is_seen_from() -> None:
    joints = posed(RAISED, 1.0)
    shown = body_seen(joints, Camera(-50, 35))
    for (name, before), (same, after) in zip(joints.limbs, shown.limbs, strict=True):
        assert name == same
        for part in ((before.root, before.joint), (before.joint, before.end)):
            ends = (after.root, after.joint) if part[0] is before.root else (after.joint, after.end)
            assert length(*ends) == pytest.approx(length(*part))
    for part, ends in zip(pairwise(joints.spine), pairwise(shown.spine), strict=True):
        assert length(*ends) == pytest.approx(length(*part))
    assert shown.axes[0].up.dot(shown.axes[0].front) == pytest.approx(0, abs=1e-9)
    assert shown.face.right == pytest.approx(seen(joints.face.right, Camera(-50, 35)))
