"""From a frame to joints: the trunk is placed, then knees and elbows by two-bone kinematics."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, radians, sin, sqrt

from exercise_app.core.figure import body
from exercise_app.core.figure.anchors import anchored
from exercise_app.core.figure.frame import LIMBS, Ask, Frame
from exercise_app.core.figure.joints import Axes, Chain, Joints
from exercise_app.core.figure.pose import Hold
from exercise_app.core.figure.space import UP, ZERO, Vec
from exercise_app.core.figure.trunk import head_of, spine_of

_STRAIGHT = 0.9995
_ROUNDS = 60
_RELAXED_FOOT = 25.0
"""Degrees by which a foot that nothing holds points down."""
_LENGTHS = {"arm": (body.UPPER_ARM, body.FOREARM), "leg": (body.THIGH, body.SHANK)}


def solve(frame: Frame, breath: float = 0.0) -> Joints:
    """The body that does what `frame` asks, as far as its lengths allow."""
    points, axes = spine_of(frame)
    start = frame.root.minus(points[-1]) if frame.by_shoulders else frame.root
    roots = _roots(points, axes)
    shift = _placed(frame, {name: start.plus(root) for name, root in roots.items()}, axes)
    start = start.plus(shift)
    spine = tuple(start.plus(point) for point in points)
    neck, head, face = head_of(frame, spine[-1], axes[-1])
    found: dict[str, Chain] = {}
    trunk = (spine, axes, head, face)
    for name in _order(frame):
        own = axes[-1] if name.endswith("arm") else axes[0]
        ask = frame.ask(name)
        root = start.plus(roots[name])
        target = _target(ask, root)
        if ask.anchor is not None:
            target = anchored(ask.anchor, trunk, found).plus(ask.point or ZERO)
        found[name] = _chain(name, ask, root, target, own)
    return Joints(spine, axes, neck, head, face, **found, breath=breath)


def _order(frame: Frame) -> list[str]:
    """Legs before arms, and limbs that lean on another after it."""
    order = ["right_leg", "left_leg", "right_arm", "left_arm"]

    def leans(name: str) -> bool:
        anchor = frame.ask(name).anchor
        words = "" if anchor is None else anchor.value
        return any(word in words for word in ("knee", "shin", "thigh", "ankle", "hand"))

    return sorted(order, key=lambda name: (name.endswith("arm"), leans(name)))


def _roots(points: tuple[Vec, ...], axes: tuple[Axes, ...]) -> dict[str, Vec]:
    shoulder = axes[-1].right.times(body.SHOULDER_HALF)
    hip = axes[0].right.times(body.HIP_HALF)
    return {
        "right_arm": points[-1].plus(shoulder),
        "left_arm": points[-1].plus(shoulder, -1),
        "right_leg": points[0].plus(hip),
        "left_leg": points[0].plus(hip, -1),
    }


def _target(ask: Ask, root: Vec) -> Vec:
    point = ask.point or ZERO
    return Vec(point.x, point.y, root.z) if ask.free_z else point


def _placed(frame: Frame, roots: dict[str, Vec], axes: tuple[Axes, ...]) -> Vec:
    """How far the trunk moves so that every limb can do what is asked of it."""
    asked = []
    for name in LIMBS:
        ask = frame.ask(name)
        if ask.hold is None or ask.anchor is not None:
            continue
        upper, lower = _LENGTHS[name[-3:]]
        full = (upper + lower) * _STRAIGHT
        target = _target(ask, roots[name])
        low, high = full * ask.straight, full
        if ask.hold is Hold.JOINT:
            low, high = upper, upper
        elif ask.hold is Hold.BALL:
            target = _ankle_over(target, ask, axes[0])
        asked.append((roots[name].minus(target), low, high))
    return _within(asked)


def _within(asked: Sequence[tuple[Vec, float, float]]) -> Vec:
    """The shift, on the screen, after which each of the ways `asked` is as long as it may be: from
    its least to its most. In plain numbers, as every frame of a motion comes here.
    """
    x = y = 0.0
    former = 1.0
    for _ in range(_ROUNDS):
        worst = 0.0
        for (way_x, way_y, way_z), low, high in asked:
            away_x, away_y = way_x + x, way_y + y
            size = sqrt(away_x * away_x + away_y * away_y + way_z * way_z)
            wanted = low if size < low else min(size, high)
            if size > 1e-6 and wanted != size:
                share = (wanted - size) / size
                x += away_x * share
                y += away_y * share
                worst = max(worst, abs(wanted - size))
        if worst < 1e-5 or abs(worst - former) < 1e-6:
            break
        former = worst
    return Vec(x, y)


def _ankle_over(ball: Vec, ask: Ask, axes: Axes) -> Vec:
    """The ankle of a foot that stands on its ball."""
    tip = ask.tip or axes.front
    top = axes.right.cross(tip).unit()
    return ball.plus(tip, -body.BALL[0]).plus(top, -body.BALL[1])


def _chain(name: str, ask: Ask, root: Vec, target: Vec, axes: Axes) -> Chain:
    is_arm = name.endswith("arm")
    right = name.startswith("right")
    upper, lower = _LENGTHS[name[-3:]]
    bend = -1.0 if is_arm else 1.0
    spread = (ask.out if right else -ask.out) * bend
    if ask.hold is Hold.JOINT and ask.lower is not None:
        joint = root.plus(target.minus(root).unit(), upper)
        end = joint.plus(ask.lower, lower)
    elif ask.hold is None or ask.hold is Hold.JOINT:
        joint = root.plus(ask.upper or axes.up.times(-1), upper)
        end = joint.plus(ask.lower or ask.upper or axes.up.times(-1), lower)
    else:
        aim = _ankle_over(target, ask, axes) if ask.hold is Hold.BALL else target
        joint, end = two_bones(root, aim, upper, lower, _pole(root, aim, axes, bend, spread))
    way = end.minus(root).unit()
    pole = joint.minus(root).across(way)
    if pole.size < 0.01:
        pole = _pole(root, end, axes, bend, spread)
    return _tipped(is_arm, ask, Chain(root, joint, end, way, way, pole.unit(), way), axes)


def _pole(root: Vec, end: Vec, axes: Axes, bend: float, spread: float) -> Vec:
    """Where the knee (or with `bend` -1 the elbow) points, turned outwards by `spread`."""
    way = end.minus(root).unit()
    pole = axes.right.cross(way)
    if pole.size < 0.1:
        pole = axes.front.across(way)
    return pole.times(bend).unit().about(way, spread)


def two_bones(root: Vec, end: Vec, upper: float, lower: float, pole: Vec) -> tuple[Vec, Vec]:
    """The middle joint of two bones that reach from `root` to `end`, bent towards `pole`.

    The end comes back as well: where it is out of reach, it is as near as the bones come.
    """
    way = end.minus(root)
    reach = min(max(way.size, abs(upper - lower) + 1e-6), upper + lower)
    way = way.unit()
    along = (upper * upper - lower * lower + reach * reach) / (2 * reach)
    aside = sqrt(max(0.0, upper * upper - along * along))
    joint = root.plus(way, along).plus(pole, aside)
    return joint, root.plus(way, reach)


def _tipped(is_arm: bool, ask: Ask, chain: Chain, axes: Axes) -> Chain:
    lower = chain.end.minus(chain.joint).unit()
    flat = ask.on_mat and ask.hold is Hold.END
    if is_arm:
        tip = ask.tip or (_flat_hand(lower, axes) if flat else lower)
        top = (UP if flat else chain.pole).across(tip).unit()
        return Chain(chain.root, chain.joint, chain.end, tip, top, chain.pole, tip)
    tip = ask.tip or (_flat_foot(axes) if flat else _relaxed(lower, chain, axes))
    top = lower.times(-1).across(tip).plus(axes.right.cross(tip), 0.3).across(tip)
    if ask.hold is Hold.BALL:
        top = axes.right.cross(tip)
    elif flat:
        top = UP.across(tip)
    toes = ask.toes or (_tucked(tip, axes) if ask.hold is Hold.BALL else tip)
    return Chain(chain.root, chain.joint, chain.end, tip, top.unit(), chain.pole, toes)


def _flat_hand(lower: Vec, axes: Axes) -> Vec:
    """Fingers on the mat: on along the forearm, or under an upright one forward."""
    level = Vec(lower.x, 0.0, lower.z)
    if level.size > 0.5:
        return level.unit()
    ahead = Vec(axes.up.x, 0.0, axes.up.z)
    return ahead.unit() if ahead.size > 0.5 else Vec(axes.front.x, 0.0, axes.front.z).unit()


def _flat_foot(axes: Axes) -> Vec:
    """Toes on the mat point to the front; lying on the back, away from the head."""
    level = Vec(axes.front.x, 0.0, axes.front.z)
    if level.size > 0.5:
        return level.unit()
    return Vec(-axes.up.x, 0.0, -axes.up.z).unit()


def _relaxed(lower: Vec, chain: Chain, axes: Axes) -> Vec:
    ahead = chain.pole.across(lower)
    if ahead.size < 0.1:
        ahead = axes.right.cross(lower)
    drop = radians(_RELAXED_FOOT)
    return ahead.unit().times(cos(drop)).plus(lower, sin(drop))


def _tucked(tip: Vec, axes: Axes) -> Vec:
    """The toes' own direction when the foot stands on its ball."""
    level = Vec(tip.x, 0.0, tip.z)
    if level.size > 0.25:
        return level.unit()
    return Vec(axes.right.cross(Vec(0.0, -1.0, 0.0)).x, 0.0).unit()
