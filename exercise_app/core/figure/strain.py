"""What a body cannot do: reach too far, bend past a joint's range, sink into the mat."""

from __future__ import annotations

from collections.abc import Iterator
from math import acos, atan2, degrees

from exercise_app.core.figure import body
from exercise_app.core.figure.anchors import anchored
from exercise_app.core.figure.frame import LIMBS, Frame
from exercise_app.core.figure.joints import Axes, Chain, Joints
from exercise_app.core.figure.pose import Hold
from exercise_app.core.figure.space import ZERO, Vec

TOLERANCE = 0.005
"""Half a percent of body height."""
_DEGREES = 0.5


def strains(frame: Frame, joints: Joints) -> tuple[str, ...]:
    """In words, everything about `joints` that no body does, or that `frame` asked in vain."""
    return (*_missed(frame, joints), *_over_bent(joints), *_sunk(joints))


def _missed(frame: Frame, joints: Joints) -> Iterator[str]:
    trunk = (joints.spine, joints.axes, joints.head, joints.face)
    found = {name: getattr(joints, name) for name in LIMBS}
    for name in LIMBS:
        ask, chain = frame.ask(name), found[name]
        if ask.hold is None:
            continue
        point = ask.point or ZERO
        if ask.anchor is not None:
            point = anchored(ask.anchor, trunk, found).plus(point)
        is_arm = name.endswith("arm")
        part = {Hold.JOINT: "elbow" if is_arm else "knee", Hold.BALL: "ball of the foot"}.get(
            ask.hold, "hand" if is_arm else "foot"
        )
        solved = {Hold.JOINT: chain.joint, Hold.BALL: chain.ball, Hold.END: chain.end}[ask.hold]
        if ask.free_z:
            point = Vec(point.x, point.y, solved.z)
        gap = solved.minus(point).size
        if gap > TOLERANCE:
            side = name.split("_")[0]
            yield f"the {side} {part} misses its place by {100 * gap:.1f} % of body height"


def _over_bent(joints: Joints) -> Iterator[str]:
    for (what, low, high), angle in bends(joints):
        if angle < low - _DEGREES or angle > high + _DEGREES:
            yield f"the {what} would bend to {angle:.0f} degrees, past its {low:.0f} to {high:.0f}"


def bends(joints: Joints) -> Iterator[tuple[tuple[str, float, float], float]]:
    """Each joint with its range, and how far it is bent, in degrees of flexion."""
    low, high = joints.axes[0], joints.axes[-1]
    for side in ("right", "left"):
        leg: Chain = getattr(joints, f"{side}_leg")
        arm: Chain = getattr(joints, f"{side}_arm")
        knee = _joint_bend(leg, low, 1.0)
        yield (f"{side} knee", *body.KNEE_RANGE), knee
        yield (f"{side} elbow", *body.ELBOW_RANGE), _joint_bend(arm, high, -1.0)
        hip = _swing(leg.joint.minus(leg.root).unit(), low)
        if hip is not None:
            yield (f"{side} hip", *body.HIP_RANGE), hip
        shoulder = _swing(arm.joint.minus(arm.root).unit(), high)
        if shoulder is not None:
            whole = shoulder + 360 if shoulder < -120 else shoulder
            yield (f"{side} shoulder", *body.SHOULDER_RANGE), whole
        shin = leg.end.minus(leg.joint).unit()
        yield (f"{side} ankle", *body.ANKLE_RANGE), 90 - _between(shin, leg.tip.times(-1))
    neck = joints.head.minus(joints.neck).unit()
    bend = degrees(atan2(neck.dot(high.front), neck.dot(high.up)))
    yield ("neck", *body.NECK_RANGE), bend
    whole = degrees(acos(max(-1.0, min(1.0, low.up.dot(high.up)))))
    sign = 1.0 if high.up.dot(low.front) >= 0 else -1.0
    yield ("back", *body.BACK_RANGE), sign * whole


def _joint_bend(chain: Chain, axes: Axes, sign: float) -> float:
    upper = chain.joint.minus(chain.root).unit()
    lower = chain.end.minus(chain.joint).unit()
    angle = _between(upper, lower)
    hinge = upper.cross(lower)
    sideways = abs(axes.right.dot(upper)) > 0.5 or abs(axes.right.dot(lower)) > 0.5
    wrong = -hinge.dot(axes.right) * sign < -0.5 * hinge.size
    return -angle if wrong and not sideways else angle


def _swing(way: Vec, axes: Axes) -> float | None:
    """Flexion of a thigh or an upper arm; None where it points too far aside to tell."""
    if abs(way.dot(axes.right)) > 0.8:
        return None
    return degrees(atan2(way.dot(axes.front), -way.dot(axes.up)))


def _between(a: Vec, b: Vec) -> float:
    return degrees(acos(max(-1.0, min(1.0, a.dot(b)))))


def surface(joints: Joints) -> Iterator[tuple[str, Vec, float]]:
    """Circles that lie within the body: name, middle, radius."""
    for name, chain in joints.limbs:
        side = name.split()[0]
        if name.endswith("arm"):
            yield f"{side} elbow", chain.joint, body.ELBOW_REST
            yield f"{side} wrist", chain.end, body.WRIST_REST
            yield f"{side} fingertips", chain.fingertips, body.FINGERS[1]
        else:
            yield f"{side} knee", chain.joint, body.SHANK_ENDS[0]
            yield f"{side} ankle", chain.end, body.SHANK_ENDS[1]
            yield f"{side} heel", chain.on_foot(body.HEEL), body.HEEL[2]
            yield f"{side} ball of the foot", chain.ball, body.BALL[2]
            yield f"{side} toes", chain.toe, body.TOES[2]
    for index in (0, 2, 4):
        yield "trunk", joints.spine[index], body.TRUNK_DEPTH[index]
    yield "head", joints.head, body.HEAD_WIDE


def _sunk(joints: Joints) -> Iterator[str]:
    for name, middle, radius in surface(joints):
        depth = radius - middle.y
        if depth > TOLERANCE:
            yield f"the {name} would be {100 * depth:.1f} % of body height below the mat"
