"""Painting the body of a figure, and the shadow it casts: limbs, trunk and head, far to near."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath

from exercise_app.core.figure import body
from exercise_app.core.figure.joints import Chain, Joints
from exercise_app.core.figure.pose import PropKind
from exercise_app.core.figure.space import Vec
from exercise_app.core.figure.strain import surface
from exercise_app.ui.figure import lines, shapes
from exercise_app.ui.figure.head import HeadShape
from exercise_app.ui.figure.room import WALL_DEPTH
from exercise_app.ui.figure.stage import Scene

_CLOSE = 0.035
"""How near the mat a part of the body darkens it."""
_PALM = 0.030
"""How high the shadow of a hand on a wall is, from its middle."""
_BELOW = 0.13
"""How far at most the trunk's shadow reaches before it and behind it."""
_AT_TRUNK = 0.15
"""How near the spine a hand lies on the trunk."""
_UNDER = 0.012
"""How far behind the trunk's middle it is then under it."""
SHADES = 6
"""In how many steps a limb gets darker as it goes to the far side."""
_TWIN = {
    "right arm": "left_arm",
    "left arm": "right_arm",
    "right leg": "left_leg",
    "left leg": "right_leg",
}


def paint_shadow(scene: Scene, fine: bool = True) -> None:
    """A faint shadow below the trunk, and a deep one wherever the body rests: this gives weight.

    One that is not `fine` has hard edges, and takes a quarter of the time.
    """
    joints, painter = scene.body, scene.painter
    flat = scene.flatness
    ends = [scene.seen(Vec(point.x, 0.0, point.z)) for point in (joints.hips, joints.shoulders)]
    wide = abs(ends[0][0] - ends[1][0]) / 2 + 0.10
    below = QPainterPath()
    high = min(scene.depth * 0.7, _BELOW)
    below.addEllipse(QPointF((ends[0][0] + ends[1][0]) / 2, ends[0][1]), wide, high)
    resting = QPainterPath()
    along, deep = scene.seen(Vec(1.0, 0.0, 0.0)), scene.seen(Vec(0.0, 0.0, 1.0))
    for _, (x, y, z), radius in surface(joints):
        lifted = max(0.0, y - radius)
        if lifted < _CLOSE:
            size = (radius + 0.022) * (1 - 0.6 * lifted / _CLOSE)
            place = QPointF(x * along[0] + z * deep[0], x * along[1] + z * deep[1])
            resting.addEllipse(place, size, size * flat)
    for palm in _on_wall(scene):
        resting.addEllipse(QPointF(*scene.seen(palm)), _PALM * 0.6, _PALM)
    resting.setFillRule(Qt.FillRule.WindingFill)
    painter.setRenderHint(painter.RenderHint.Antialiasing, fine)
    for path, depth in ((below, 0.13), (resting, 0.30)):
        painter.setOpacity(depth)
        scene.fill(path, scene.ink.shadow)
    painter.setRenderHint(painter.RenderHint.Antialiasing, True)
    painter.setOpacity(1.0)


def _on_wall(scene: Scene) -> Iterator[Vec]:
    """Where on a wall along which the body stands a hand rests."""
    if not any(prop.kind is PropKind.WALL_BEHIND for prop in scene.figure.props):
        return
    for arm in (scene.body.right_arm, scene.body.left_arm):
        palm = arm.knuckles
        if palm.z - WALL_DEPTH < _CLOSE:
            yield Vec(palm.x + _PALM / 3, palm.y - _PALM / 3, WALL_DEPTH)


def paint_body(scene: Scene) -> None:
    """All of the body, what is far first."""
    for _, paint in sorted(_parts(scene), key=lambda part: part[0]):
        paint()


def _parts(scene: Scene) -> list[tuple[float, Callable[[], None]]]:
    """Arms, legs, trunk and head with their depth."""
    joints = scene.joints
    middle = (joints.hips.z + joints.shoulders.z) / 2
    head = _head_depth(joints, middle)
    parts: list[tuple[float, Callable[[], None]]] = [
        (middle, lambda: _trunk(scene)),
        (min(middle, head) - 0.0005, lambda: scene.fill(shapes.neck(joints), scene.ink.skin_edge)),
        (head, lambda: _head(scene)),
    ]
    for name, chain in joints.limbs:
        depth, shade = _depth(chain), _shade(scene, name, chain)
        if name.endswith("arm"):
            if _is_beside_head(joints, chain):
                depth = min(depth, middle - 0.003)
            hand = _hand_depth(joints, chain, depth + 0.004, middle)
            parts.append((depth + 0.004, _bound(_arm, scene, chain, shade)))
            parts.append((hand, _bound(_hand, scene, chain, shade)))
        else:
            parts.append((depth - 0.012, _bound(_leg, scene, chain, shade)))
    return parts


def _hand_depth(joints: Joints, arm: Chain, depth: float, trunk: float) -> float:
    """A hand goes with its arm; but one that rests on the trunk is seen whatever is seen of the
    arm, and one that is under it is not.
    """
    palm = arm.knuckles
    if min(palm.minus(point).size for point in joints.spine[:-1]) > _AT_TRUNK:
        return depth
    if palm.z < trunk - _UNDER:
        return min(depth, trunk - 0.001)
    return max(depth, trunk + 0.001)


def _is_beside_head(joints: Joints, arm: Chain) -> bool:
    """Whether an arm is raised past the head, which then is painted over it: a face is seen."""
    upper, axes = arm.joint.minus(arm.root), joints.axes[-1]
    return (
        upper.dot(axes.up) > 0.25 * body.UPPER_ARM
        and abs(upper.dot(axes.right)) < 0.5 * body.UPPER_ARM
    )


def _shade(scene: Scene, name: str, chain: Chain) -> int:
    """How dark a limb is, up to `SHADES`: an arm behind the chest, or a leg behind the pelvis.

    Of one who lies on the side the lower leg is dark. It is told by hip and shoulder, so that no
    limb changes its colour when it swings; one that goes behind trunk and twin gets darker.
    """
    joints = scene.joints
    is_arm = name.endswith("arm")
    middle = joints.shoulders if is_arm else joints.hips
    plane = min(middle.z, _depth(getattr(joints, _TWIN[name])))
    gone, full = (0.03, 0.08) if is_arm else (0.01, 0.04)
    rooted = (middle.z - chain.root.z - gone) / (full - gone)
    behind = max(rooted, (plane - _depth(chain) - 0.06) / 0.06)
    right = scene.body.axes[0].right.y
    if abs(right) > 0.7 and not is_arm:
        behind = float((right < 0) is name.startswith("right"))
    return round(SHADES * min(1.0, max(0.0, behind)))


@cache
def mixed(near: str, far: str, shade: int) -> str:
    """The colour `shade` of `SHADES` steps from `near` to `far`, all as `#rrggbb`."""
    pairs = ((int(near[i : i + 2], 16), int(far[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * shade / SHADES):02x}" for a, b in pairs)


def _head_depth(joints: Joints, middle: float) -> float:
    """The head is in front of the trunk unless it is well behind it."""
    away = joints.head.z - middle
    return joints.head.z if away < -0.12 else max(middle + 0.002, joints.head.z - 0.03)


def _depth(chain: Chain) -> float:
    return (chain.root.z + chain.joint.z + chain.end.z) / 3


def _bound(
    paint: Callable[[Scene, Chain, int], None], scene: Scene, chain: Chain, shade: int
) -> Callable[[], None]:
    return lambda: paint(scene, chain, shade)


def _leg(scene: Scene, leg: Chain, shade: int) -> None:
    ink = scene.ink
    skin = mixed(ink.skin, ink.skin_far, shade)
    scene.fill(shapes.limb_part(leg.joint, leg.end, leg.pole, shapes.SHANK), skin)
    shoe, sole = shapes.foot(leg)
    scene.fill(shoe, mixed(ink.shoe, ink.shoe_far, shade))
    scene.fill(sole, mixed(ink.sole, ink.sole_far, shade))
    scene.fill(shapes.limb_part(leg.root, leg.joint, leg.pole, shapes.THIGH), skin)
    hem = lines.part_of(leg.root, leg.joint, 0.56)
    cloth = mixed(ink.shorts, ink.shorts_far, shade)
    trouser = shapes.limb_part(leg.root, hem, leg.pole, shapes.SHORTS)
    scene.fill(trouser, cloth)


def _arm(scene: Scene, arm: Chain, shade: int) -> None:
    """An arm, with a fine edge that parts it from skin behind it."""
    ink = scene.ink
    if shade < SHADES:
        for part in (
            shapes.limb_part(arm.root, arm.joint, arm.pole, shapes.UPPER_EDGE),
            shapes.limb_part(arm.joint, arm.end, arm.pole, shapes.FORE_EDGE),
        ):
            scene.fill(part, ink.skin_edge)
    for part in (
        shapes.limb_part(arm.root, arm.joint, arm.pole, shapes.UPPER),
        shapes.limb_part(arm.joint, arm.end, arm.pole, shapes.FORE),
    ):
        scene.fill(part, mixed(ink.skin, ink.skin_far, shade))
    hem = lines.part_of(arm.root, arm.joint, 0.42)
    sleeve = shapes.limb_part(arm.root, hem, arm.pole, shapes.SLEEVE)
    scene.fill(sleeve, mixed(ink.top_near, ink.top_far, shade))


def _hand(scene: Scene, arm: Chain, shade: int) -> None:
    ink = scene.ink
    if shade < SHADES:
        scene.fill(shapes.hand(arm, shapes.EDGE), ink.skin_edge)
    scene.fill(shapes.hand(arm), mixed(ink.skin, ink.skin_far, shade))


def _trunk(scene: Scene) -> None:
    ink, joints = scene.ink, scene.joints
    scene.fill(shapes.hips(joints), ink.shorts)
    scene.fill(shapes.shirt(joints), ink.top)


def _head(scene: Scene) -> None:
    ink, head = scene.ink, HeadShape(scene.joints)
    scene.fill(head.face(), ink.skin)
    scene.fill(head.hair(), ink.hair)
    ear = head.ear()
    if ear is not None:
        scene.fill(ear, ink.skin_edge)
    eyes = head.eyes()
    if eyes is not None:
        scene.fill(eyes, ink.hair)
