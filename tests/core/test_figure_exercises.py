"""Every built-in figure at every frame: a body that can do it, and does not slide or jump."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest

from exercise_app.core.figure import body
from exercise_app.core.figure.frame import LIMBS, Frame, between
from exercise_app.core.figure.joints import Joints
from exercise_app.core.figure.motion import on_side
from exercise_app.core.figure.path import key_frames, posed
from exercise_app.core.figure.pose import Figure, Hold
from exercise_app.core.figure.solve import solve
from exercise_app.core.figure.space import Vec
from exercise_app.core.figure.strain import TOLERANCE, strains
from exercise_app.core.routine import Side, Sides
from tests.core.figures import built_in

FIGURES = built_in()
STEPS = 12
FASTEST = 0.16
"""The farthest, in body heights, that a joint goes in one of the steps between two poses."""

every = pytest.mark.parametrize("id_", FIGURES)
pytestmark = pytest.mark.sweep


def legs_of_path(figure: Figure) -> Iterator[tuple[Frame, Frame]]:
    """The pairs of key frames that the figure moves between, on its way out and back."""
    for names in dict.fromkeys((figure.path, figure.back)):
        yield from pairwise(key_frames(figure, names))


def frames(figure: Figure) -> Iterator[Frame]:
    """Every frame that is tested."""
    yield from key_frames(figure, figure.path)
    for a, b in legs_of_path(figure):
        yield from (between(a, b, step / STEPS) for step in range(STEPS + 1))


def points(joints: Joints) -> list[Vec]:
    found = [joints.head, joints.hips, joints.shoulders]
    for _, limb in joints.limbs:
        found += [limb.joint, limb.end]
    return found


def farthest(a: Joints, b: Joints) -> float:
    return max(one.minus(other).size for one, other in zip(points(a), points(b), strict=True))


def test_there_are_figures() -> None:
    assert len(FIGURES) >= 12


@every
def test_no_joint_is_strained_and_nothing_sinks_into_the_mat(id_: str) -> None:
    for frame in frames(FIGURES[id_][0]):
        assert strains(frame, solve(frame)) == ()


@every
def test_no_limb_stretches(id_: str) -> None:
    for frame in frames(FIGURES[id_][0]):
        joints = solve(frame)
        lengths = [b.minus(a).size for a, b in pairwise(joints.spine)]
        assert sum(lengths) == pytest.approx(body.TRUNK, abs=1e-6)
        for name, limb in joints.limbs:
            upper, lower = (
                (body.UPPER_ARM, body.FOREARM) if name.endswith("arm") else (body.THIGH, body.SHANK)
            )
            assert limb.joint.minus(limb.root).size == pytest.approx(upper, abs=1e-6)
            assert limb.end.minus(limb.joint).size == pytest.approx(lower, abs=1e-6)


@every
def test_what_stays_on_the_mat_does_not_slide(id_: str) -> None:
    for a, b in legs_of_path(FIGURES[id_][0]):
        for limb in LIMBS:
            one, other = a.ask(limb), b.ask(limb)
            if one.anchor is None and one.hold is other.hold and one.point == other.point:
                if one.point is None:
                    continue
                for step in range(STEPS + 1):
                    chain = getattr(solve(between(a, b, step / STEPS)), limb)
                    at = {Hold.END: chain.end, Hold.BALL: chain.ball, Hold.JOINT: chain.joint}
                    assert at[one.hold or Hold.END].minus(one.point).size <= TOLERANCE


@every
def test_it_moves_without_jumps(id_: str) -> None:
    for a, b in legs_of_path(FIGURES[id_][0]):
        shown = [solve(between(a, b, step / STEPS)) for step in range(STEPS + 1)]
        assert max(farthest(one, other) for one, other in pairwise(shown)) < FASTEST


@every
def test_it_comes_back_to_where_it_began(id_: str) -> None:
    figure = FIGURES[id_][0]
    assert farthest(posed(figure, 0.0), posed(figure, 0.0, forward=False)) < 1e-9
    assert farthest(posed(figure, 1.0), posed(figure, 1.0, forward=False)) < 1e-9


@pytest.mark.parametrize(
    "id_", [id_ for id_, (_, sides) in FIGURES.items() if sides is Sides.ALTERNATE]
)
def test_between_left_and_right_in_turn_nothing_jumps(id_: str) -> None:
    figure = FIGURES[id_][0]
    start = posed(figure, 0.0)
    left, right = (
        on_side(figure, start, side, alternates=True) for side in (Side.LEFT, Side.RIGHT)
    )
    assert farthest(left, right) < 0.02
