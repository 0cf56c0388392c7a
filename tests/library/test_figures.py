"""Reading `figure:`: what is written becomes poses, and every error is told at its place."""

from __future__ import annotations

import pytest

from exercise_app.core.figure.pose import (
    Anchor,
    Angle,
    Camera,
    Figure,
    Hold,
    Mirror,
    Part,
    Place,
    Prop,
    PropKind,
    View,
)
from exercise_app.core.figure.space import Vec
from exercise_app.core.routine import Side
from exercise_app.library.exercises import read_exercise
from exercise_app.library.problems import Problem, Unreadable

STAND = "{hips: [0, 53], trunk: 90, arms: {upper: 270}, legs: {foot: [0, mat]}}"


def read(figure: str) -> Figure:
    """The figure that a file with this `figure:` gives; its lines begin at the file's third."""
    exercise = read_exercise(f"format: 1\nname: Shown\nfigure:\n{figure}", "f.yaml", "f")
    assert exercise.figure is not None
    return exercise.figure


def told(figure: str) -> list[Problem]:
    with pytest.raises(Unreadable) as caught:
        read(figure)
    return list(caught.value.problems)


def test_a_single_pose_with_everything_left_out_takes_the_defaults() -> None:
    figure = read(f"  poses:\n    stand: {STAND}\n")
    assert (figure.view, figure.side, figure.mirror) == (View.SIDE, Side.RIGHT, None)
    assert figure.path == figure.back == ("stand",)
    assert figure.props == (Prop(PropKind.MAT),)
    pose = figure.poses["stand"]
    assert pose.hips == Place(0.0, 0.53)
    assert pose.trunk == Angle(90)
    assert pose.right_leg.place == Place(0.0, None)
    assert pose.right_leg.mirrored
    assert pose.left_leg.mirrored


def test_what_is_written_of_the_whole_is_read() -> None:
    figure = read(
        "  view: back\n  side: left\n  mirror: swap\n"
        "  props: [wall-behind, {wall: 60}, {chair: [10, 30]}, {step: 5}, {strap: left}]\n"
        f"  poses:\n    a: {STAND}\n    b: {STAND}\n  path: [a, b]\n  back: [b, b, a]\n"
    )
    assert (figure.view, figure.side, figure.mirror) == (View.BACK, Side.LEFT, Mirror.SWAP)
    assert (figure.path, figure.back) == (("a", "b"), ("b", "b", "a"))
    assert figure.props == (
        Prop(PropKind.WALL_BEHIND),
        Prop(PropKind.WALL, 0.6),
        Prop(PropKind.CHAIR, 0.1, 0.3),
        Prop(PropKind.STEP, 0.05, 0.1),
        Prop(PropKind.STRAP, side=Side.LEFT),
    )


def test_how_it_is_shown_is_read() -> None:
    figure = read(
        f"  camera: [-30, 20]\n  poses:\n    a: {STAND}\n    b: {STAND}\n  poster: [b, a]\n"
        "  arrows: [right foot, [[1, 2], [3, 4, 5]]]\n"
    )
    assert figure.camera == Camera(-30, 20)
    assert figure.poster == ("b", "a")
    assert figure.arrows == (Part.RIGHT_FOOT, (Vec(0.01, 0.02), Vec(0.03, 0.04, 0.05)))


def test_how_it_is_shown_can_be_left_out_and_a_poster_be_a_single_pose() -> None:
    bare = read(f"  poses: {{a: {STAND}}}\n")
    assert (bare.camera, bare.poster, bare.arrows) == (None, (), ())
    assert read(f"  poses: {{a: {STAND}}}\n  poster: a\n").poster == ("a",)


def test_a_bare_floor_is_an_empty_list() -> None:
    assert read(f"  props: []\n  poses: {{a: {STAND}}}\n").props == ()


def test_like_takes_the_rest_and_a_key_puts_out_what_says_the_same() -> None:
    figure = read(
        "  poses:\n"
        "    low: {hips: [0, 45], trunk: 80, curve: 20, head: 5, arms: {upper: 270}, "
        "legs: {foot: [0, mat]}}\n"
        "    high: {like: low, shoulders: [3, 75], pelvis: 85, head: 0, "
        "right_arm: {hand: right hip, out: 20}}\n"
        "    both: {like: high, arms: {upper: 280}}\n"
    )
    low, high, both = figure.poses.values()
    assert low.curve == high.curve == (10, 10)
    assert (high.hips, high.shoulders) == (None, Place(0.03, 0.75))
    assert (high.trunk, high.pelvis) == (None, Angle(85))
    assert (low.head, high.head) == (5, 0)
    assert high.right_arm.place == Place(0, 0, 0, Anchor.RIGHT_HIP)
    assert high.right_arm.out == 20
    assert high.left_arm == low.left_arm
    assert both.right_arm.upper == both.left_arm.upper == Angle(280)


def test_arms_and_legs_take_places_joints_and_directions() -> None:
    figure = read(
        "  poses:\n    a:\n      hips: [40, 15]\n      trunk: 10\n      curve: [1, 2]\n"
        "      arms: {elbow: [68, mat], fore: [0, 5], fingers: 3}\n"
        "      right_leg: {ball: [-8, mat], toes: 280, straight: true}\n"
        "      left_leg: {thigh: [182, -4], toes: 220}\n"
    )
    pose = figure.poses["a"]
    assert pose.curve == (1, 2)
    assert pose.right_arm.hold is Hold.JOINT
    assert pose.right_arm.lower == Angle(0, 5)
    assert pose.right_arm.tip == Angle(3)
    assert pose.right_leg.hold is Hold.BALL
    assert pose.right_leg.straight
    assert not pose.right_leg.mirrored
    assert pose.left_leg.upper == Angle(182, -4)
    assert pose.left_leg.lower is None


@pytest.mark.parametrize(
    ("figure", "line", "column", "message"),
    [
        ("  vew: side\n  poses: {a: %}\n", 4, 3, "unknown key “vew”; did you mean “view”"),
        ("  view: sde\n  poses: {a: %}\n", 4, 9, "“view” is one of side, front, back"),
        ("  side: alternate\n  poses: {a: %}\n", 4, 9, "left or right"),
        ("  view: side\n", 4, 3, "“poses” is missing"),
        ("  poses: {}\n", 4, 10, "a figure has from 1 to 12 poses"),
        ("  poses: {A b: %}\n", 4, 11, "a pose's name is small letters"),
        ("  poses: {a: {like: b}}\n", 4, 21, "there is no pose “b” above"),
        ("  poses: {a: %}\n  path: [b]\n", 5, 10, "there is no pose “b”"),
        ("  poses: {a: %, b: %}\n  back: [a, b]\n", 5, 9, "“back” leads from b to a"),
        ("  poses: {a: %}\n  path: a\n", 5, 9, "“path” is a list of pose names"),
        ("  poses: {a: %}\n  props: [wall]\n", 5, 11, "say where: wall: 50"),
        ("  poses: {a: %}\n  props: [{mat: 1}]\n", 5, 17, "“mat” is its place"),
        ("  poses: {a: %}\n  props: [boat]\n", 5, 11, "“props” is one of mat, wall"),
        ("  camera: 20\n  poses: {a: %}\n", 4, 11, "“camera” is [degrees round to the right"),
        ("  camera: [190, 0]\n  poses: {a: %}\n", 4, 12, "“camera” is a number from -180 to 180"),
        ("  camera: [0, -1]\n  poses: {a: %}\n", 4, 15, "“camera” is a number from 0 to 90"),
        ("  props: [{strap: alternate}]\n  poses: {a: %}\n", 4, 19, "“strap” is the foot that"),
        ("  camera: [0, 9]\n  props: [{step: 9}]\n  poses: {a: %}\n",
         4, 11, "with “camera” only a mat, a strap, a chair and walls"),
        ("  poses: {a: %}\n  poster: b\n", 5, 11, "there is no pose “b”"),
        ("  poses: {a: %}\n  poster: [a, b]\n", 5, 15, "there is no pose “b”"),
        ("  poses: {a: %}\n  poster: {a: 1}\n", 5, 11, "there is no pose “”"),
        ("  poses: {a: %}\n  arrows: left foot\n", 5, 11, "“arrows” is a list of at most 4"),
        ("  poses: {a: %}\n  arrows: [left fot]\n", 5, 12, "did you mean “left foot”"),
        ("  poses: {a: %}\n  arrows: [[[1, 2]]]\n", 5, 12, "an arrow goes through 2 to 8 points"),
        ("  poses: {a: %}\n  arrows: [[1, 2]]\n", 5, 13, "a point of an arrow is [x, y]"),
        ("  poses: {a: %}\n  arrows: [[[1, 2], [1, x]]]\n", 5, 25, "“arrows” is a number from"),
        ("  poses: {a: {hips: 5, trunk: 90, arms: {upper: 270}, legs: {thigh: 270}}}\n",
         4, 21, "“hips” is a point [x, y] in percent of body height"),
        ("  poses: {a: {trunk: 90, arms: {upper: 270}, legs: {thigh: 270}}}\n",
         4, 14, "a pose says where the trunk is by “hips” or by “shoulders”"),
        ("  poses: {a: {hips: [0, 53], trunk: 90, legs: {thigh: 270}}}\n",
         4, 14, "a pose says where “right_arm” is, or “arms” for both"),
        ("  poses: {a: {like: b, curve: [1]}}\n", 4, 31, "“curve” is one number of degrees"),
    ],
)  # fmt: skip
def test_errors_are_told_at_their_place(figure: str, line: int, column: int, message: str) -> None:
    problems = told(figure.replace("%", STAND))
    assert any((p.line, p.column) == (line, column) and message in p.message for p in problems), (
        problems
    )


@pytest.mark.parametrize(
    ("arm", "message"),
    [
        ("{}", "an arm is placed by one of “hand”, “elbow”, “upper”"),
        ("{hand: [1, 2], upper: 3}", "an arm is placed by one of “hand”, “elbow”, “upper”"),
        ("{elbow: [1, 2]}", "beside “elbow” say which way “fore” points"),
        ("{hand: [1, 2], fore: 3}", "“fore” follows from “hand”; remove it"),
        ("{hand: rigth knee}", "“hand” is one of left knee, right knee"),
        ("{hand: [1]}", "“hand” is a point [x, y] in percent of body height, or a place"),
        ("{hand: [right knee, 1, 2, 3, 4]}", "“hand” beside a place on the body is [place, x"),
        ("{hand: [500, 2]}", "“hand” is a number from -200 to 200"),
        ("{upper: [1, 2, 3]}", "“upper” is an angle, or [angle, slant towards the viewer]"),
        ("{upper: 900}", "“upper” is a number from -360 to 360"),
        ("{upper: 270, straight: yes please}", "“straight” is true or false"),
        ("{upper: 270, out: far}", "“out” is a number from -180 to 180"),
    ],
)
def test_what_is_wrong_with_an_arm_is_told(arm: str, message: str) -> None:
    problems = told(
        f"  poses: {{a: {{hips: [0, 53], trunk: 90, right_arm: {arm}, left_arm: {{upper: 270}}, "
        "legs: {foot: [0, mat]}}}\n"
    )
    assert any(message in problem.message for problem in problems), problems


def test_what_no_body_does_is_told_at_the_pose() -> None:
    problems = told(
        f"  poses:\n    fine: {STAND}\n    broken: {{like: fine, right_leg: {{thigh: 300, "
        "shin: 340}}\n"
    )
    assert [(p.line, p.column) for p in problems] == [(6, 5)]
    assert "in “broken” the right knee would bend to -40 degrees" in problems[0].message


def test_a_pose_like_none_is_not_told_to_lack_what_that_one_would_say() -> None:
    problems = told(
        f"  poses:\n    start: {STAND}\n    reach: {{like: strat, right_arm: {{uper: 10}}}}\n"
    )
    messages = [problem.message for problem in sorted(problems, key=lambda p: p.column)]
    assert messages[0] == "there is no pose “strat” above; did you mean “start”?"
    assert not any("a pose says" in message for message in messages), messages
    assert any("“uper”" in message for message in messages), messages


def test_all_errors_of_a_figure_are_told_at_once() -> None:
    problems = told("  view: top\n  mirror: no\n  poses: {a: {hips: [0], trunk: up}}\n")
    assert {p.line for p in problems} == {4, 5, 6}
    assert len(problems) >= 6


def test_a_pose_s_name_that_cannot_be_shown_is_escaped_wherever_it_is_told() -> None:
    odd = "st\ufeffand"
    problems = told(
        f"  path: [stnd, {odd}, none]\n  back: [none, x]\n"
        f"  poses:\n    {odd}: {STAND}\n    b: {{like: stfand}}\n"
    )
    assert len(problems) >= 6
    assert all(str(problem).isprintable() for problem in problems), problems


def test_what_is_no_mapping_is_told() -> None:
    assert "a figure is written as `key: value` lines" in told("  - a\n")[0].message
    assert "“poses” is written as `key: value` lines" in told("  poses: [a]\n")[0].message
    assert "a pose is written as" in told("  poses: {a: 5}\n")[0].message
    assert any(
        "an arm is written as" in problem.message
        for problem in told(
            "  poses: {a: {hips: [0, 53], trunk: 90, arms: up, legs: {thigh: 1}}}\n"
        )
    )
