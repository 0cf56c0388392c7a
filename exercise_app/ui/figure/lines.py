"""Lines and outlines for the figure, in body heights with y up."""

from __future__ import annotations

from collections.abc import Sequence
from math import acos, atan2, degrees, hypot, pi

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

from exercise_app.core.figure.space import Vec

Point = tuple[float, float]
_WITHIN = 1e-6
SLANT_X = 0.10
SLANT_Y = 0.14
"""How far on the screen what is nearer lies to the right and down, for each unit of depth."""


def flat(v: Vec) -> Point:
    """A point as it is seen."""
    return v[0] + SLANT_X * v[2], v[1] - SLANT_Y * v[2]


def smooth(points: Sequence[Point], tension: float = 6.0) -> QPainterPath:
    """A closed smooth line through `points`; a point given twice is a corner."""
    path = QPainterPath()
    count = len(points)
    path.moveTo(*points[0])
    for i in range(count):
        p0, p1 = points[i - 1], points[i]
        p2, p3 = points[(i + 1) % count], points[(i + 2) % count]
        if p1 == p2:
            continue
        before = 0.0 if p0 == p1 else 1 / tension
        after = 0.0 if p2 == p3 else 1 / tension
        path.cubicTo(
            p1[0] + (p2[0] - p0[0]) * before,
            p1[1] + (p2[1] - p0[1]) * before,
            p2[0] - (p3[0] - p1[0]) * after,
            p2[1] - (p3[1] - p1[1]) * after,
            p2[0],
            p2[1],
        )
    return path


def rounded(points: Sequence[Point]) -> list[Point]:
    """An open smooth line through `points`, as short straight ones (Catmull and Rom's spline)."""
    kept = [points[0], *points, points[-1]]
    line: list[Point] = []
    for p0, p1, p2, p3 in zip(kept, kept[1:], kept[2:], kept[3:], strict=False):
        line += [_spline(p0, p1, p2, p3, step / 8) for step in range(1, 9)]
    return line


def _spline(p0: Point, p1: Point, p2: Point, p3: Point, t: float) -> Point:
    def along(a: float, b: float, c: float, d: float) -> float:
        return b + t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a))) / 2

    return along(p0[0], p1[0], p2[0], p3[0]), along(p0[1], p1[1], p2[1], p3[1])


def polygon(points: Sequence[Point]) -> QPainterPath:
    """A closed path with straight sides."""
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    path.closeSubpath()
    return path


def band(a: Point, radius_a: float, b: Point, radius_b: float) -> QPainterPath:
    """The shape that a band round two circles makes, always drawn the same way round.

    It is `wrapped` for two circles, in half the time: a body has a dozen.
    """
    away = hypot(b[0] - a[0], b[1] - a[1])
    if away <= abs(radius_a - radius_b) + _WITHIN:
        return wrapped([(a, radius_a) if radius_a > radius_b else (b, radius_b)])
    # Qt counts angles clockwise in these coordinates, whose y points up.
    way = -degrees(atan2(b[1] - a[1], b[0] - a[0]))
    touch = degrees(acos((radius_a - radius_b) / away))
    rect_a = QRectF(a[0] - radius_a, a[1] - radius_a, 2 * radius_a, 2 * radius_a)
    rect_b = QRectF(b[0] - radius_b, b[1] - radius_b, 2 * radius_b, 2 * radius_b)
    path = QPainterPath()
    path.arcMoveTo(rect_a, way + touch)
    path.arcTo(rect_a, way + touch, 360 - 2 * touch)
    path.arcTo(rect_b, way - touch, 2 * touch)
    path.closeSubpath()
    return path


def wrapped(circles: Sequence[tuple[Point, float]]) -> QPainterPath:
    """The shape that a band round `circles` makes, clockwise (y up) whatever they are."""
    path = QPainterPath()
    for index, start, turn in reversed(_arcs(circles)):
        (x, y), radius = circles[index]
        # Qt counts angles clockwise in these coordinates, whose y points up.
        rect = QRectF(x - radius, y - radius, 2 * radius, 2 * radius)
        if path.elementCount() == 0:
            path.arcMoveTo(rect, -degrees(start + turn))
        path.arcTo(rect, -degrees(start + turn), degrees(turn))
    path.closeSubpath()
    return path


def _arcs(circles: Sequence[tuple[Point, float]]) -> list[tuple[int, float, float]]:
    """What a band round `circles` touches, counter-clockwise from the rightmost place: of which
    circle, from which angle, and how far on (all in radians).
    """
    at = max(range(len(circles)), key=lambda index: circles[index][0][0] + circles[index][1])
    arcs: list[tuple[int, float, float]] = []
    angle, full = 0.0, 2 * pi
    for _ in range(2 * len(circles) + 1):
        after, turn = _next(circles, at, angle)
        turn = min(turn, full - angle)
        arcs.append((at, angle, turn))
        at, angle = after, angle + turn
        if angle >= full:
            break
    return arcs


def _next(circles: Sequence[tuple[Point, float]], at: int, angle: float) -> tuple[int, float]:
    """The circle to which a band goes on from the one `at`, and how much farther round that is."""
    (x, y), radius = circles[at]
    found, least = at, 2 * pi
    for index, ((other_x, other_y), other_radius) in enumerate(circles):
        dx, dy, less = other_x - x, other_y - y, radius - other_radius
        away = hypot(dx, dy)
        if away <= abs(less) + _WITHIN:  # it is the same one, or one is within the other
            continue
        turn = (atan2(dy, dx) - acos(less / away) - angle + _WITHIN) % (2 * pi)
        if turn < least:
            found, least = index, turn
    return found, least


def together(*paths: QPainterPath) -> QPainterPath:
    """Shapes that lie over each other as one."""
    whole = QPainterPath()
    whole.setFillRule(Qt.FillRule.WindingFill)
    for path in paths:
        whole.addPath(path)
    return whole


def part_of(chain_from: Vec, to: Vec, share: float) -> Vec:
    """The point `share` of the way along."""
    return Vec(*(a + (b - a) * share for a, b in zip(chain_from, to, strict=True)))
