"""The figure's outlines: tapered limbs, hands, feet, neck and trunk as painter paths.

Shapes are made in body heights, y up; what paints them scales and flips.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import hypot

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QTransform

from exercise_app.core.figure import body
from exercise_app.core.figure.joints import Axes, Chain, Joints
from exercise_app.core.figure.space import ZERO, Vec
from exercise_app.ui.figure.lines import (
    Point,
    band,
    flat,
    part_of,
    polygon,
    smooth,
    together,
    wrapped,
)

_KEPT = 2048
"""How many outlines are kept, a kilobyte each: a part looks the same wherever it is, and passes
through the same shapes in each rep.
"""
_FINE = 4000
"""Into how many steps a body height is divided where shapes that hardly differ are one: a quarter
of a pixel at most where a body is 1000 pixels high.
"""
Profile = tuple[tuple[float, float, float], ...]
"""Along a limb's part from 0 to 1: how thick on the side where the joint points, and behind."""

THIGH: Profile = ((0.0, 0.052, 0.060), (0.3, 0.052, 0.052), (0.7, 0.043, 0.040), (1, 0.035, 0.033))
SHANK: Profile = ((0.0, 0.034, 0.032), (0.28, 0.028, 0.039), (0.6, 0.023, 0.027), (1, 0.019, 0.020))
UPPER: Profile = ((0.0, 0.031, 0.031), (0.4, 0.028, 0.029), (0.75, 0.024, 0.024), (1, 0.022, 0.022))
FORE: Profile = (
    (0.0, 0.022, 0.022),
    (0.28, 0.023, 0.025),
    (0.7, 0.018, 0.018),
    (1, 0.0145, 0.0145),
)

SHORTS: Profile = ((0.0, 0.056, 0.063), (0.4, 0.056, 0.058), (0.8, 0.052, 0.053), (1, 0.049, 0.050))
SLEEVE: Profile = ((0.0, 0.035, 0.036), (0.5, 0.034, 0.034), (1, 0.032, 0.032))
SWELL = 0.006
"""By how much a deep breath widens the chest."""
HEMMED = (SHORTS, SLEEVE)
"""Clothes, which end in a straight hem."""


def grown(profile: Profile, by: float) -> Profile:
    """A limb's part that is thicker all round."""
    return tuple((along, front + by, behind + by) for along, front, behind in profile)


EDGE = 0.003
"""How much wider than an arm the edge is that parts it from what is behind."""
UPPER_EDGE, FORE_EDGE = grown(UPPER, EDGE), grown(FORE, EDGE)


def limb_part(a: Vec, b: Vec, pole: Vec, profile: Profile) -> QPainterPath:
    """A thigh, shin, upper arm or forearm with round ends."""
    (ax, ay), (bx, by) = flat(a), flat(b)
    px, py = flat(pole)
    dx, dy = bx - ax, by - ay
    size = hypot(dx, dy)
    if size < 0.012:
        widest = max(max(one, other) for _, one, other in profile)
        path = QPainterPath()
        path.addEllipse(QPointF((ax + bx) / 2, (ay + by) / 2), widest, widest)
        return path
    dx, dy = dx / size, dy / size
    lean = max(-1.0, min(1.0, (py * dx - px * dy) * 1.5))
    part = _part(round(size * _FINE) / _FINE, round(lean, 2), profile)
    return QTransform(dx, dy, -dy, dx, ax, ay).map(part)


@lru_cache(maxsize=_KEPT)
def _part(size: float, lean: float, profile: Profile) -> QPainterPath:
    """A limb's part from the origin to the right, whose joint points up as far as `lean` says, from
    -1 (down) to 1.
    """
    left: list[Point] = []
    right: list[Point] = []
    for t, front, behind in profile:
        left.append((size * t, (front * (1 + lean) + behind * (1 - lean)) / 2))
        right.append((size * t, -(front * (1 - lean) + behind * (1 + lean)) / 2))
    end: list[Point] = []
    if profile not in HEMMED:
        end = _cap((size, 0.0), (1.0, 0.0), (profile[-1][1] + profile[-1][2]) / 2)
    start = _cap((0.0, 0.0), (-1.0, 0.0), (profile[0][1] + profile[0][2]) / 2)
    if not end:
        left, right = [*left, left[-1]], [*right, right[-1]]
    return smooth([*left, *end, *right[::-1], *start])


def _cap(at: Point, way: Point, radius: float) -> list[Point]:
    """The round end of a limb, from its left to its right as seen along `way`."""
    (x, y), (dx, dy) = at, way
    nx, ny = -dy, dx
    c = 0.7071 * radius
    return [
        (x + nx * c + dx * c, y + ny * c + dy * c),
        (x + dx * radius, y + dy * radius),
        (x - nx * c + dx * c, y - ny * c + dy * c),
    ]


_BROAD = 0.017
"""Half the breadth of a foot at its ball, less its radius."""


def foot(leg: Chain) -> tuple[QPainterPath, QPainterPath]:
    """A shoe and its sole."""
    x, y = flat(leg.end)
    shoe, sole = _foot(_near(leg.tip), _near(leg.top), _near(leg.toes))
    return shoe.translated(x, y), sole.translated(x, y)


def _near(way: Vec) -> Vec:
    """A direction to within a twentieth of a degree, so that shapes that hardly differ are one."""
    return Vec(round(way[0], 3), round(way[1], 3), round(way[2], 3))


@lru_cache(maxsize=_KEPT)
def _foot(tip: Vec, top: Vec, toes: Vec) -> tuple[QPainterPath, QPainterPath]:
    """Shoe and sole of a foot whose ankle is at the origin."""
    leg = Chain(ZERO, ZERO, ZERO, tip, top, top, toes)
    heel, ball, toe = flat(leg.on_foot(body.HEEL)), flat(leg.ball), flat(leg.toe)
    ankle = flat(leg.end.plus(leg.top, 0.004))
    broad = leg.tip.cross(leg.top).times(_BROAD)
    sides = [(flat(leg.ball.plus(broad, sign)), 0.0165) for sign in (-1, 1)]
    back = [(heel, body.HEEL[2]), *sides, (ankle, 0.0225)]
    instep = flat(leg.on_foot((0.045, -0.008, 0.0)))
    shoe = together(wrapped([*back, (instep, 0.018)]), band(ball, 0.0165, toe, body.TOES[2]))
    down = -0.004
    sole = [
        leg.on_foot((body.HEEL[0] - 0.019, body.HEEL[1] - 0.011, 0)),
        leg.on_foot((body.HEEL[0] - 0.014, body.HEEL[1] - 0.020, 0)),
        leg.on_foot((body.BALL[0], body.BALL[1] - 0.0155, 0)),
        leg.on_foot((body.BALL[0], body.BALL[1] - 0.0155 - down * 2, 0)),
    ]
    return shoe, polygon([flat(v) for v in sole])


def hand(arm: Chain, by: float = 0.0) -> QPainterPath:
    """A hand, thicker `by` all round: palm, fingers together, and a thumb.

    One that is no thicker goes on into the forearm, over the edge between the two.
    """
    forearm = ZERO if by else arm.joint.minus(arm.end).times(0.12)
    shape = _hand(_near(arm.tip), _near(arm.top), _near(forearm), by)
    return shape.translated(*flat(arm.end))


@lru_cache(maxsize=_KEPT)
def _hand(tip: Vec, top: Vec, forearm: Vec, by: float) -> QPainterPath:
    """A hand whose wrist is at the origin, and where in the forearm it ends."""
    arm = Chain(ZERO, ZERO, ZERO, tip, top, top, tip)
    wrist, palm, tips = flat(ZERO), flat(arm.knuckles), flat(arm.fingertips)
    aside = top.times(-1)
    thumb = (
        flat(tip.times(0.022).plus(aside, 0.006)),
        flat(tip.times(0.060).plus(aside, 0.022)),
    )
    return together(
        band(wrist, 0.0145 + by, flat(forearm), 0.0145 + by),
        band(wrist, 0.0145 + by, palm, 0.0175 + by),
        band(palm, 0.0175 + by, tips, 0.0085 + by),
        band(thumb[0], 0.010 + by, thumb[1], 0.0065 + by),
    )


def _edges(
    joints: Joints, index: int, back: float, front: float, spare: float = 0.0
) -> tuple[Point, Point]:
    """The trunk's two edges at a point of the spine."""
    axes = joints.axes[index]
    deep = body.TRUNK_DEPTH[index] + spare
    wide = body.TRUNK_WIDTH[index] + spare
    return _across(joints.spine[index], axes, wide, deep, back, front)


def _across(
    at: Vec, axes: Axes, wide: float, deep: float, back: float = 0.0, front: float = 0.0
) -> tuple[Point, Point]:
    cx, cy = flat(at)
    ux, uy = axes.up[0], axes.up[1]
    size = hypot(ux, uy)
    if size < 0.2:
        ux, uy, size = 0.0, 1.0, 1.0
    nx, ny = uy / size, -ux / size
    ahead = axes.front[0] * nx + axes.front[1] * ny
    aside = axes.right[0] * nx + axes.right[1] * ny
    half = hypot(wide * aside, deep * ahead)
    plus = half + max(0.0, ahead) * front + max(0.0, -ahead) * back
    minus = half + max(0.0, -ahead) * front + max(0.0, ahead) * back
    return (cx + nx * plus, cy + ny * plus), (cx - nx * minus, cy - ny * minus)


def shift(one: Joints, other: Joints) -> float:
    """How far at most an edge of the body lies elsewhere in `other`, in body heights."""
    points = zip(_marks(one), _marks(other), strict=True)
    most = max(max(abs(a[0] - b[0]), abs(a[1] - b[1]), abs(a[2] - b[2])) for a, b in points)
    return max(most, SWELL * abs(one.breath - other.breath))


def _marks(joints: Joints) -> Iterator[Vec]:
    """Points that do not all stay where they are when any part of the body moves."""
    yield from (joints.spine[0], joints.spine[len(joints.spine) // 2], joints.spine[-1])
    yield joints.head
    yield joints.head.plus(joints.face.front, body.HEAD_LONG)
    for name, chain in joints.limbs:
        yield from (chain.root, chain.joint, chain.end)
        yield chain.fingertips if name.endswith("arm") else chain.toe


def shirt(joints: Joints) -> QPainterPath:
    """The trunk above the waistband, up to the collar."""
    swell = SWELL * joints.breath
    bulge = {
        1: (0.004, 0.0),
        2: (0.0, 0.002 + swell / 2),
        3: (0.0, 0.002 + swell),
        4: (0.004, 0.006 + swell),
        5: (0.006, 0.004 + swell / 2),
    }
    pairs = [_edges(joints, i, *bulge[i]) for i in (1, 2, 3, 4, 5)]
    top = joints.axes[-1]
    shoulder = _across(
        joints.shoulders.plus(top.up, 0.012), top, body.TRUNK_WIDTH[6], body.TRUNK_DEPTH[6]
    )
    collar = _across(joints.shoulders.plus(top.up, 0.036).plus(top.front, 0.004), top, 0.034, 0.030)
    pairs += [shoulder, collar]
    return _banded(pairs)


def hips(joints: Joints) -> QPainterPath:
    """Shorts about the pelvis."""
    low, axes = joints.hips, joints.axes[0]
    seat = _across(low.plus(axes.up, -0.030), axes, 0.074, 0.046, back=0.016)
    bottom = _across(low.plus(axes.up, -0.052), axes, 0.040, 0.026, back=0.014)
    pairs = [bottom, seat, _edges(joints, 0, 0.016, 0.0), _edges(joints, 1, 0.008, 0.002, 0.001)]
    waist = part_of(joints.spine[1], joints.spine[2], 0.45)
    pairs.append(_across(waist, joints.axes[1], 0.076, 0.0485))
    return _banded(pairs[::-1])


def _banded(pairs: Sequence[tuple[Point, Point]]) -> QPainterPath:
    """Cloth between pairs of edges, the first of them a straight band."""
    ahead, behind = [p for p, _ in pairs], [m for _, m in pairs]
    return smooth([behind[0], ahead[0], *ahead, *behind[:0:-1], behind[0]])


def neck(joints: Joints) -> QPainterPath:
    """The neck, from between the shoulders into the head."""
    low = joints.shoulders.plus(joints.axes[-1].up, 0.004)
    high = joints.neck.plus(joints.face.up, 0.022).plus(joints.face.front, -0.008)
    middle = flat(part_of(low, high, 0.55))
    return together(band(flat(low), 0.037, middle, 0.029), band(middle, 0.029, flat(high), 0.028))
