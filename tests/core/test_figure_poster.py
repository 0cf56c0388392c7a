"""The poster: which pose stands for an exercise, where it comes from and what its arrows follow."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from exercise_app.core.figure.path import posed
from exercise_app.core.figure.pose import Angle, Figure, Part, Place
from exercise_app.core.figure.poster import SHORTEST, poster_of, way_of
from exercise_app.core.figure.space import Vec
from tests.core.figures import RAISED, built_in, standing

FOOT = replace(RAISED, arrows=(Part.RIGHT_FOOT,))


def length(way: tuple[Vec, ...]) -> float:
    return sum(b.minus(a).size for a, b in pairwise(way))


def test_the_last_pose_of_the_path_stands_for_the_exercise() -> None:
    poster = poster_of(RAISED)
    assert poster.joints == posed(RAISED, 1.0)
    assert (poster.start, poster.arrows) == (None, ())


def test_another_pose_can_stand_for_it() -> None:
    assert poster_of(replace(RAISED, poster=("pose-0",))).joints == posed(RAISED, 0.0)


def test_with_arrows_it_shows_where_the_movement_starts() -> None:
    poster = poster_of(FOOT)
    assert poster.start == posed(RAISED, 0.0)
    back = poster_of(replace(FOOT, poster=("pose-1", "pose-0")))
    assert (back.start, back.joints) == (posed(RAISED, 1.0), posed(RAISED, 0.0))


def test_a_pose_alone_starts_nowhere_and_nothing_of_it_moves() -> None:
    poster = poster_of(replace(FOOT, poster=("pose-1",)))
    assert (poster.start, poster.arrows) == (None, ())


def test_an_arrow_follows_its_part_and_ends_just_before_it() -> None:
    (way,) = poster_of(FOOT).arrows
    start, end = posed(RAISED, 0.0).right_leg, posed(RAISED, 1.0).right_leg
    assert way[0].minus(start.end).size < 0.05
    assert 0.03 < way[-1].minus(end.end).size < 0.12
    assert length(way) > way[-1].minus(way[0]).size * 1.02, "it is as bent as the way of the foot"


def test_an_arrow_of_points_is_as_it_is_written() -> None:
    points = (Vec(0, 0.1), Vec(0.2, 0.3))
    assert poster_of(replace(RAISED, arrows=(points,))).arrows == (points,)


@pytest.mark.parametrize("part", list(Part))
def test_every_part_can_be_followed(part: Part) -> None:
    lifted = RAISED.poses["pose-1"].right_leg
    bent = standing(hips=Place(-0.14, 0.45), trunk=Angle(50), right_leg=lifted, left_leg=lifted)
    poses = {"a": standing(), "b": bent}
    poster = poster_of(Figure(poses, ("a", "b"), ("b", "a"), arrows=(part,)))
    assert len(poster.arrows) == 1


def test_a_part_that_stays_has_no_arrow() -> None:
    assert way_of([Vec(0.1, 0.1)] * 5, 0.05) == ()
    assert poster_of(replace(RAISED, arrows=(Part.LEFT_FOOT,))).arrows == ()


def test_a_part_that_hardly_moves_has_an_arrow_all_the_same() -> None:
    way = way_of([Vec(0, 0.5), Vec(0, 0.49)], 0.05)
    assert length(way) == pytest.approx(SHORTEST)
    assert way[0].y > way[-1].y > 0.5
    assert way[0].x == way[-1].x == 0


def test_no_arrow_begins_below_the_floor() -> None:
    way = way_of([Vec(0, 0.02), Vec(0, 0.1)], 0.05)
    assert 0 < way[0].y < way[-1].y < 0.1


@pytest.mark.parametrize("id_", built_in())
def test_every_exercise_has_a_poster_with_arrows_that_can_be_seen(id_: str) -> None:
    figure = built_in()[id_][0]
    poster = poster_of(figure)
    assert len(poster.arrows) == len(figure.arrows)
    assert all(length(way) >= 0.09 for way in poster.arrows)
    assert all(point.y > 0 for way in poster.arrows for point in way)
