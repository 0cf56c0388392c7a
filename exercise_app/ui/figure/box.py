"""Where the figure has its place on the picture, so that all of its poses have room there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QPainter, QTransform

from exercise_app.core.figure.camera import seen
from exercise_app.core.figure.joints import Joints
from exercise_app.core.figure.path import key_frames, posed
from exercise_app.core.figure.pose import Figure, PropKind
from exercise_app.core.figure.poster import poster_of
from exercise_app.core.figure.solve import solve
from exercise_app.core.figure.space import Vec
from exercise_app.core.figure.strain import surface
from exercise_app.ui.figure import lines
from exercise_app.ui.figure.ink import FigureInk
from exercise_app.ui.figure.props import room_of
from exercise_app.ui.figure.room import WALL_HIGH, WALL_LEAST, corners_of
from exercise_app.ui.figure.stage import Stage, half_depth

_MARGIN = 0.07
_LEAST_HIGH = 0.52
"""A lying figure is shown no larger than one that is this high, in body heights."""


@dataclass(frozen=True, slots=True)
class Box:
    """What is seen of the world, in body heights: from left to right, and from low to high.

    The floor goes from `floor_left` to `floor_right`, on itself.
    """

    left: float
    right: float
    low: float
    high: float
    floor_left: float
    floor_right: float


@lru_cache(maxsize=256)
def box_of(figure: Figure) -> Box:
    """The room that a figure takes in all its poses."""
    steps = max(2, 2 * (len(figure.path) - 1)) if len(figure.path) > 1 else 1
    bodies = [posed(figure, step / steps) for step in range(steps + 1)]
    return _box(figure, [*bodies, *map(solve, key_frames(figure, figure.back))])


@lru_cache(maxsize=256)
def poster_box(figure: Figure) -> Box:
    """The room that a figure's poster takes."""
    poster = poster_of(figure)
    bodies = [body for body in (poster.joints, poster.start) if body is not None]
    return _box(figure, bodies, [point for way in poster.arrows for point in way])


def _box(figure: Figure, bodies: Iterable[Joints], points: Iterable[Vec] = ()) -> Box:
    camera = figure.camera
    circles = [(middle, radius) for body in bodies for _, middle, radius in surface(body)]
    flat = [(lines.flat(middle)[0], radius) for middle, radius in circles]
    left = min(x - radius for x, radius in flat) - _MARGIN
    right = max(x + radius for x, radius in flat) + _MARGIN
    circles += [(point, 0.02) for point in points]
    xs, ys = [] if camera else [left + _MARGIN, right - _MARGIN], [-0.06]
    for middle, radius in circles:
        x, y = lines.flat(seen(middle, camera))
        xs += [x - radius, x + radius]
        ys += [y - radius, y + radius] if camera else [y + radius]
    if camera is None:
        for from_, to, top in filter(None, map(room_of, figure.props)):
            xs += [from_, to]
            ys.append(top)
    if any(prop.kind is PropKind.WALL_BEHIND for prop in figure.props):
        centre = (left + right) / 2
        left, right = min(left, centre - WALL_LEAST), max(right, centre + WALL_LEAST)
        xs, ys = [*xs, left + _MARGIN, right - _MARGIN], [*ys, WALL_HIGH]
    if camera:
        half = half_depth(figure)
        corners = [Vec(x, 0.0, z) for x in (left, right) for z in (-half, half)]
        for prop in figure.props:
            corners += corners_of(prop, left, right)
        flat_corners = [lines.flat(seen(corner, camera)) for corner in corners]
        xs += [x for x, _ in flat_corners]
        ys += [y for _, y in flat_corners]
    else:
        left, right = min(xs) - _MARGIN, max(xs) + _MARGIN
    spare = _LEAST_HIGH - (max(ys) - min(ys))
    return Box(
        min(xs) - _MARGIN,
        max(xs) + _MARGIN,
        min(ys) - 0.02,
        max(ys) + _MARGIN + max(0.0, spare),
        left,
        right,
    )


def stage_in(
    area: QRectF, painter: QPainter, figure: Figure, ink: FigureInk, turned: bool, box: Box
) -> Stage:
    """What is to be painted, so that `box` has room in `area`."""
    scale = _scale(area, box)
    middle = (box.left + box.right) / 2
    if turned:
        middle = -middle
    low = area.center().y() + (box.low + box.high) / 2 * scale
    to_screen = QTransform(scale, 0, 0, -scale, area.center().x() - middle * scale, low)
    return Stage(painter, ink, figure, turned, box.floor_left, box.floor_right, to_screen)


def scale_in(area: QRectF, figure: Figure) -> float:
    """How many pixels a body height is where a figure is painted into `area`."""
    return _scale(area, box_of(figure))


def reach_in(area: QRectF, figure: Figure) -> QRect:
    """Where in `area` anything of a figure moves: its room with some to spare, as what swings from
    pose to pose may leave it a little.
    """
    box = box_of(figure)
    scale = _scale(area, box)
    size = QSizeF(box.right - box.left + _MARGIN, box.high - box.low + 2 * _MARGIN) * scale
    reach = QRectF(QPointF(), size)
    reach.moveCenter(area.center())
    return reach.intersected(area).toAlignedRect()


def _scale(area: QRectF, box: Box) -> float:
    return min(area.width() / (box.right - box.left), area.height() / (box.high - box.low))
