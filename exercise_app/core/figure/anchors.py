"""Named places on the body, for hands and feet to rest on."""

from __future__ import annotations

from exercise_app.core.figure import body
from exercise_app.core.figure.joints import Axes, Chain
from exercise_app.core.figure.pose import Anchor
from exercise_app.core.figure.space import Vec, mix

_ON = 0.012
"""How far a resting wrist is outside of what it rests on."""

Trunk = tuple[tuple[Vec, ...], tuple[Axes, ...], Vec, Axes]
"""Spine, its axes, the middle of the head and the head's axes."""


def anchored(anchor: Anchor, trunk: Trunk, limbs: dict[str, Chain]) -> Vec:
    """Where `anchor` is on a body of which the trunk and some `limbs` are known.

    A place on a limb that is not known yet is taken to be at the hips: out of place, and told.
    """
    word, _, part = anchor.value.replace("behind ", "").partition(" ")
    if part in ("hip", "shoulder") and word in ("left", "right"):
        return _joint(part, 1.0 if word == "right" else -1.0, trunk)
    if word not in ("left", "right"):
        return _middle(anchor, trunk)
    limb = limbs.get(f"{word}_arm" if part == "hand" else f"{word}_leg")
    if limb is None:
        return trunk[0][0]
    return limb.end if part == "hand" else _on_leg(anchor, part, limb)


def _on_leg(anchor: Anchor, part: str, leg: Chain) -> Vec:
    if anchor.value.startswith("behind"):
        return mix(leg.root, leg.joint, 0.72).plus(leg.pole, -(body.THIGH_ENDS[1] + _ON))
    return {
        "knee": leg.joint.plus(leg.pole, body.THIGH_ENDS[1] + _ON),
        "thigh": mix(leg.root, leg.joint, 0.7).plus(leg.pole, body.THIGH_ENDS[1] + 2 * _ON),
        "shin": mix(leg.joint, leg.end, 0.3).plus(leg.pole, body.SHANK_ENDS[0] + _ON),
        "ankle": leg.end.plus(leg.top, body.SHANK_ENDS[1] + _ON),
    }[part]


def _joint(part: str, sign: float, trunk: Trunk) -> Vec:
    spine, axes = trunk[0], trunk[1]
    if part == "hip":
        own = axes[0]
        return (
            spine[1].plus(own.right, sign * (body.TRUNK_WIDTH[0] + _ON)).plus(own.front, 0.01)
        )  # fmt: skip
    own = axes[-1]
    return spine[-1].plus(own.right, sign * body.SHOULDER_HALF).plus(own.front, 0.03 + _ON)


def _middle(anchor: Anchor, trunk: Trunk) -> Vec:
    spine, axes, head, face = trunk
    deep = body.TRUNK_DEPTH
    return {
        Anchor.BELLY: spine[2].plus(axes[2].front, deep[2] + _ON),
        Anchor.CHEST: spine[5].plus(axes[5].front, deep[5] + _ON),
        Anchor.LOWER_BACK: spine[2].plus(axes[2].front, -deep[2] + 0.004),
        Anchor.FOREHEAD: head.plus(face.front, 0.05).plus(face.up, 0.03),
        Anchor.HEAD: head.plus(face.up, 0.01).plus(face.front, -0.045),
    }[anchor]
