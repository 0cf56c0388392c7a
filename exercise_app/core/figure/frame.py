"""A frame: what is asked of the body at one instant, and how one frame passes into another."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import atan2, degrees, hypot, pi, sin
from typing import NamedTuple

from exercise_app.core.figure import body
from exercise_app.core.figure.joints import Chain, Joints
from exercise_app.core.figure.pose import Anchor, Angle, Figure, Hold, Limb, Place, Pose, View
from exercise_app.core.figure.space import DOWN, ZERO, Vec, direction, mix, swing

LIMBS = ("right_arm", "left_arm", "right_leg", "left_leg")
STEP_HEIGHT = 0.05
"""How high a foot or a hand is lifted when it is set down elsewhere."""

SAME_PLACE = 0.01
"""How near two places are one, so that nothing is lifted between them."""
STEP_TILT = 0.2
"""How far its toes or fingers then hang: the share of the way from level to straight down."""


class Ask(NamedTuple):
    """What is asked of a limb: a point (or an anchor moved by `point`), or directions.

    A settled one also knows all directions, where its `end` and `ball` are, and where its `toes`
    point.
    """

    hold: Hold | None = None
    point: Vec | None = None
    anchor: Anchor | None = None
    on_mat: bool = False
    upper: Vec | None = None
    lower: Vec | None = None
    tip: Vec | None = None
    out: float = 0.0
    straight: float = 0.0
    free_z: bool = False
    end: Vec = ZERO
    ball: Vec = ZERO
    toes: Vec | None = None


@dataclass(frozen=True, slots=True)
class Frame:
    """What is asked of the whole body. `root` is where hips, or shoulders, are.

    A settled frame also knows `far`, the trunk's other end, and `pelvis`, its lower direction.
    """

    root: Vec
    by_shoulders: bool
    trunk: Angle
    by_pelvis: bool
    curve: tuple[float, float]
    roll: float
    twist: float
    head: float
    look: float
    right_arm: Ask
    left_arm: Ask
    right_leg: Ask
    left_leg: Ask
    far: Vec = ZERO
    pelvis: Angle | None = None

    def ask(self, limb: str) -> Ask:
        """What is asked of one of `LIMBS`."""
        ask: Ask = getattr(self, limb)
        return ask


_ROLL = {View.SIDE: 0.0, View.FRONT: 90.0, View.BACK: -90.0}


def frame_of(figure: Figure, pose: Pose) -> Frame:
    """The frame that asks for `pose`."""
    by_shoulders = pose.hips is None
    place = pose.shoulders if by_shoulders else pose.hips
    trunk = pose.trunk or pose.pelvis or Angle(90.0)
    place = place or Place(0.0, None)
    roll = _ROLL[figure.view] + pose.turn
    height = place.y if place.y is not None else _rest(by_shoulders, trunk, roll)
    by_pelvis = pose.trunk is None and pose.pelvis is not None
    return Frame(
        Vec(place.x, height, place.z or 0.0),
        by_shoulders,
        trunk,
        by_pelvis,
        pose.curve,
        roll,
        pose.twist,
        pose.head,
        pose.look,
        _ask(figure, "right_arm", place.x, pose.right_arm),
        _ask(figure, "left_arm", place.x, pose.left_arm),
        _ask(figure, "right_leg", place.x, pose.right_leg),
        _ask(figure, "left_leg", place.x, pose.left_leg),
    )


def _rest(by_shoulders: bool, trunk: Angle, roll: float) -> float:
    """How high hips or shoulders are when they rest on the mat."""
    on_side = abs(sin(roll * pi / 180))
    upright = abs(sin(trunk.screen * pi / 180))
    lying, side = (
        (body.LYING_SHOULDERS, body.SIDE_SHOULDERS)
        if by_shoulders
        else (body.LYING_HIPS, body.SIDE_HIPS)
    )
    seated = lying if by_shoulders else body.SEATED_HIPS
    flat = lying + (side - lying) * on_side
    return flat + (seated - flat) * max(0.0, (upright - 0.5) * 2) ** 2


def _ask(figure: Figure, name: str, middle: float, limb: Limb) -> Ask:
    flipped = limb.mirrored and name.startswith("left")
    across = figure.view is not View.SIDE

    def way(angle: Angle | None) -> Vec | None:
        if angle is None:
            return None
        v = direction(angle.screen, angle.depth)
        if flipped:
            v = Vec(-v.x, v.y, v.z) if across else Vec(v.x, v.y, -v.z)
        return v

    asked = Ask(
        hold=limb.hold,
        upper=way(limb.upper),
        lower=way(limb.lower),
        tip=way(limb.tip),
        out=limb.out,
        straight=float(limb.straight),
    )
    place = limb.place
    if place is None:
        return asked
    x, z = place.x, place.z
    if flipped and across:
        x = -x if place.anchor else 2 * middle - x
    elif flipped and z is not None:
        z = -z
    anchor = place.anchor
    if flipped and anchor is not None:
        anchor = _other(anchor)
    y = place.y if place.y is not None else _height(name, limb)
    return asked._replace(
        point=Vec(x, y, z or 0.0),
        anchor=anchor,
        on_mat=place.y is None,
        free_z=z is None,
    )


def _other(anchor: Anchor) -> Anchor:
    words = [{"left": "right", "right": "left"}.get(word, word) for word in anchor.split()]
    return Anchor(" ".join(words))


def _height(name: str, limb: Limb) -> float:
    if name.endswith("arm"):
        return body.ELBOW_REST if limb.hold is Hold.JOINT else body.WRIST_REST
    heights = {Hold.JOINT: body.KNEE_REST, Hold.BALL: body.BALL[2]}
    return heights.get(limb.hold or Hold.END, body.ANKLE_HEIGHT)


def settled(frame: Frame, joints: Joints) -> Frame:
    """`frame` with all that solving it found out, so that frames can be mixed."""
    root, far = joints.hips, joints.shoulders
    if frame.by_shoulders:
        root, far = far, root
    low = joints.axes[0].up
    screen = degrees(atan2(low.y, low.x))
    screen += 360 * round((frame.trunk.screen - screen) / 360)
    return replace(
        frame,
        root=root,
        far=far,
        pelvis=Angle(screen, frame.trunk.depth),
        right_arm=_settled_ask(frame.right_arm, joints.right_arm),
        left_arm=_settled_ask(frame.left_arm, joints.left_arm),
        right_leg=_settled_ask(frame.right_leg, joints.right_leg),
        left_leg=_settled_ask(frame.left_leg, joints.left_leg),
    )


def _settled_ask(ask: Ask, chain: Chain) -> Ask:
    point = ask.point
    if point is not None and ask.anchor is None and ask.free_z:
        solved = {Hold.END: chain.end, Hold.BALL: chain.ball, Hold.JOINT: chain.joint}
        point = Vec(point.x, point.y, solved[ask.hold or Hold.END].z)
    return ask._replace(
        point=point,
        free_z=False,
        upper=chain.joint.minus(chain.root).unit(),
        lower=chain.end.minus(chain.joint).unit(),
        tip=chain.tip,
        end=chain.end,
        ball=chain.ball,
        toes=chain.toes,
    )


def between(a: Frame, b: Frame, t: float) -> Frame:
    """The frame `t` (0 to 1) of the way from `a` to `b`, both settled."""
    if t <= 0:
        return a
    if t >= 1:
        return b

    if a.by_shoulders is not b.by_shoulders:
        a, b = _by_hips(a), _by_hips(b)
    if a.by_pelvis is not b.by_pelvis:
        a, b = _by_pelvis(a), _by_pelvis(b)

    def part(x: float, y: float) -> float:
        return x + (y - x) * t

    return replace(
        a,
        root=mix(a.root, b.root, t),
        trunk=Angle(part(a.trunk.screen, b.trunk.screen), part(a.trunk.depth, b.trunk.depth)),
        curve=(part(a.curve[0], b.curve[0]), part(a.curve[1], b.curve[1])),
        roll=part(a.roll, b.roll),
        twist=part(a.twist, b.twist),
        head=part(a.head, b.head),
        look=part(a.look, b.look),
        right_arm=_between(a.right_arm, b.right_arm, t),
        left_arm=_between(a.left_arm, b.left_arm, t),
        right_leg=_between(a.right_leg, b.right_leg, t),
        left_leg=_between(a.left_leg, b.left_leg, t),
    )


def _by_hips(frame: Frame) -> Frame:
    if not frame.by_shoulders:
        return frame
    return replace(frame, root=frame.far, far=frame.root, by_shoulders=False)


def _by_pelvis(frame: Frame) -> Frame:
    if frame.by_pelvis or frame.pelvis is None:
        return frame
    return replace(frame, trunk=frame.pelvis, by_pelvis=True)


def _between(a: Ask, b: Ask, t: float) -> Ask:
    """A place that both ask for moves straight, or in a step; else the limb swings."""
    assert a.upper is not None, "frames are settled before they are mixed"
    assert a.lower is not None
    assert a.tip is not None
    assert b.upper is not None
    assert b.lower is not None
    assert b.tip is not None
    mixed = a._replace(
        upper=swing(a.upper, b.upper, t),
        lower=swing(a.lower, b.lower, t),
        tip=swing(a.tip, b.tip, t),
        out=a.out + (b.out - a.out) * t,
        straight=a.straight + (b.straight - a.straight) * t,
        end=mix(a.end, b.end, t),
        ball=mix(a.ball, b.ball, t),
        toes=swing(a.toes or a.tip, b.toes or b.tip, t),
    )
    if a.hold is not b.hold and _stands(a) and _stands(b):
        if a.ball.minus(b.ball).size <= SAME_PLACE:
            return mixed._replace(hold=Hold.BALL, point=mixed.ball, straight=0.0)
        mixed = mixed._replace(hold=Hold.END, straight=0.0)
        return _set_down(mixed, a.end, b.end, t)
    same = a.hold is b.hold and a.anchor is b.anchor and a.hold is not None
    if not same or a.point is None or b.point is None:
        return mixed._replace(hold=None, point=None, anchor=None, straight=0.0)
    mixed = mixed._replace(on_mat=a.on_mat and b.on_mat)
    if mixed.on_mat:
        return _set_down(mixed, a.point, b.point, t)
    return mixed._replace(point=mix(a.point, b.point, t))


def _stands(ask: Ask) -> bool:
    """Whether a foot stands on the mat, flat or on its ball."""
    return ask.on_mat and ask.hold in (Hold.END, Hold.BALL)


def _set_down(ask: Ask, a: Vec, b: Vec, t: float) -> Ask:
    """`ask` on its way from `a` to `b` on the mat: lifted where they are apart."""
    point = mix(a, b, t)
    if hypot(a.x - b.x, a.z - b.z) <= SAME_PLACE:
        return ask._replace(point=point)
    lift = min(STEP_HEIGHT, hypot(a.x - b.x, a.z - b.z) / 3) * sin(pi * t)
    tip = swing(ask.tip or DOWN, DOWN, STEP_TILT * sin(pi * t))
    return ask._replace(point=point.plus(Vec(0, lift)), tip=tip, on_mat=False)
