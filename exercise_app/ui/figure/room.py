"""A room about the figure: walls with a skirting and a floor before them, and a chair in depth."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from exercise_app.core.figure.pose import Prop, PropKind
from exercise_app.core.figure.space import Vec
from exercise_app.ui.figure import lines
from exercise_app.ui.figure.stage import Stage

WALL_DEPTH = -0.30
"""Where the wall is along which a body stands, in depth."""
WALL_HIGH = 1.06
WALL_LEAST = 0.36
"""Half of how much is seen at least of a wall along which the body stands."""
_WALL_HALF = 0.40
"""Half of how much is seen of a wall that the body faces."""
_SKIRTING = 0.055
_LEDGE = 0.007
_FLOOR_BEFORE = 0.16
"""How far the floor before a wall comes towards the viewer."""
_SEAT_HALF, _SEAT_DEEP, _SEAT_THICK = 0.13, 0.125, 0.028
_BACK_HIGH, _RAIL_LOW = 0.27, 0.13
_LEG = 0.018


def corners_of(prop: Prop, left: float, right: float) -> Iterator[Vec]:
    """The corners of a thing that is seen in depth; the floor goes from `left` to `right`."""
    match prop.kind:
        case PropKind.WALL:
            for y in (0.0, WALL_HIGH):
                yield from (Vec(prop.x, y, z) for z in (-_WALL_HALF, _WALL_HALF))
        case PropKind.WALL_BEHIND:
            for y, z in ((0.0, _FLOOR_BEFORE), (WALL_HIGH, WALL_DEPTH)):
                yield from (Vec(x, y, z) for x in (left, right))
        case PropKind.CHAIR:
            for x, y in ((-1, prop.height + _BACK_HIGH), (-1, 0.0), (1, 0.0)):
                yield from (Vec(prop.x + x * _SEAT_HALF, y, z) for z in (-_SEAT_DEEP, _SEAT_DEEP))
        case _:
            return


def paint_wall_along(stage: Stage) -> None:
    """A wall along which the body stands, and the floor before it."""
    left, right = (-stage.right, -stage.left) if stage.turned else (stage.left, stage.right)
    ends = left + 0.02, right - 0.02
    _floor(stage, [(x, z) for z in (WALL_DEPTH, _FLOOR_BEFORE) for x in ends])
    _wall(stage, [(x, WALL_DEPTH) for x in ends])


def paint_wall_ahead(stage: Stage, prop: Prop) -> None:
    """A wall that the body faces, as a camera sees it that has gone round."""
    x = stage.at(prop.x)
    _wall(stage, [(x, -_WALL_HALF), (x, _WALL_HALF)])


def _floor(stage: Stage, corners: Sequence[tuple[float, float]]) -> None:
    a, b, c, d = (stage.seen(Vec(x, 0.0, z)) for x, z in corners)
    stage.painter.setOpacity(0.55)
    stage.fill(lines.polygon([a, b, d, c]), stage.ink.mat_edge)
    stage.painter.setOpacity(1.0)


def _wall(stage: Stage, ends: Sequence[tuple[float, float]]) -> None:
    """Everything between two places on the floor, up to above the head."""

    def strip(low: float, high: float) -> QPainterPath:
        heights = (low, low, high, high)
        places = (*ends, *reversed(ends))
        return lines.polygon(
            [stage.seen(Vec(x, y, z)) for (x, z), y in zip(places, heights, strict=True)]
        )

    ink = stage.ink
    stage.fill(strip(_SKIRTING, WALL_HIGH), ink.wall)
    stage.fill(strip(0.0, _SKIRTING), ink.thing)
    stage.fill(strip(_SKIRTING - _LEDGE, _SKIRTING), ink.thing_edge)


def paint_chair_seen(stage: Stage, prop: Prop) -> None:
    """A chair as a camera sees it that has gone round or up."""
    high, ink = prop.height, stage.ink
    back = 1 if stage.turned else -1
    middle = stage.at(prop.x)

    def at(x: float, y: float, z: float) -> lines.Point:
        return stage.seen(Vec(middle + x * _SEAT_HALF, y, z * _SEAT_DEEP))

    under = high - _SEAT_THICK
    for x in (-0.9, 0.9):
        for z in (-0.9, 0.9):
            _bar(stage, at(x, 0.0, z), at(x, under, z), ink.thing)
    for z in (-0.9, 0.9):
        _bar(stage, at(back, high, z), at(back, high + _BACK_HIGH, z), ink.thing)
    rail = [
        (back, high + y, z) for y, z in ((0.13, -1), (0.13, 1), (_BACK_HIGH, 1), (_BACK_HIGH, -1))
    ]
    stage.fill(lines.polygon([at(*corner) for corner in rail]), ink.thing)
    around = [(-1, -1), (1, -1), (1, 1), (-1, 1)]
    low, top = ([at(x, y, z) for x, z in around] for y in (under, high))
    stage.fill(lines.wrapped([(point, 0.004) for point in (*low, *top)]), ink.thing)
    stage.fill(lines.polygon(top), ink.thing_edge)


def _bar(stage: Stage, a: lines.Point, b: lines.Point, ink: str) -> None:
    path = QPainterPath(QPointF(*a))
    path.lineTo(QPointF(*b))
    stage.stroke(path, ink, _LEG)
