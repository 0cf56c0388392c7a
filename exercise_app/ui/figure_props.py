"""What stands by the figure: mat, wall, chair, table, step, roller, pillow, strap."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, radians, sin

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QTransform

from exercise_app.core.figure.camera import seen
from exercise_app.core.figure.joints import Joints
from exercise_app.core.figure.pose import Figure, Prop, PropKind
from exercise_app.core.figure.space import Vec
from exercise_app.core.kinds import Side
from exercise_app.ui import figure_lines as lines
from exercise_app.ui import theme
from exercise_app.ui.figure_ink import FigureInk
from exercise_app.ui.figure_room import paint_chair_seen, paint_wall_ahead, paint_wall_along

_MAT_HALF = 0.19
_FLOOR_HALF = 0.13
_FLOOR_SEEN_HALF = 0.22
_MAT_THICK = 0.016
_CORNER = 0.03


@dataclass(frozen=True, slots=True)
class Scene:
    """What is painted, with what, and how far it reaches from left to right, in body heights.

    `body` stands on the floor as it was posed; `joints` is the same body as the camera sees it.
    """

    painter: QPainter
    ink: FigureInk
    figure: Figure
    body: Joints
    joints: Joints
    turned: bool
    left: float
    right: float
    to_screen: QTransform

    def fill(self, path: QPainterPath, ink: str) -> None:
        """Fill a path that is in body heights.

        It is mapped first: Qt takes ten times as long for curves under a scaled painter.
        """
        self.painter.fillPath(self.to_screen.map(path), theme.brush(ink))

    def stroke(self, path: QPainterPath, ink: str, width: float) -> None:
        """Draw a line `width` body heights wide."""
        wide = width * self.to_screen.m11()
        self.painter.strokePath(self.to_screen.map(path), theme.pen(ink, wide))

    def seen(self, point: Vec) -> lines.Point:
        """Where a point of the world is on the picture."""
        return lines.flat(seen(point, self.figure.camera, self.turned))

    @property
    def flatness(self) -> float:
        """How high a circle on the floor is on the screen, for how wide it is."""
        camera = self.figure.camera
        return 0.30 if camera is None else max(0.30, abs(sin(radians(camera.above))))

    @property
    def depth(self) -> float:
        """Half of how high the floor is on the screen."""
        camera = self.figure.camera
        slant = lines.SLANT_Y if camera is None else abs(sin(radians(camera.above)))
        return half_depth(self.figure) * max(slant, lines.SLANT_Y)

    def at(self, x: float) -> float:
        """The place of a thing, on the other hand where the figure faces the other way."""
        return -x if self.turned else x


def half_depth(figure: Figure) -> float:
    """Half of how deep the floor is: a mat, or bare."""
    if has_mat(figure):
        return _MAT_HALF
    return _FLOOR_HALF if figure.camera is None else _FLOOR_SEEN_HALF


def has_mat(figure: Figure) -> bool:
    """Whether a mat lies on the floor."""
    return any(prop.kind is PropKind.MAT for prop in figure.props)


def room_of(prop: Prop) -> tuple[float, float, float] | None:
    """From where to where a thing reaches, and how high, in body heights.

    None for what goes with the body wherever it is.
    """
    x, high = prop.x, prop.height
    match prop.kind:
        case PropKind.WALL:
            return x, x, 0.0
        case PropKind.CHAIR:
            return x - 0.15, x + 0.14, high + 0.27
        case PropKind.TABLE:
            return x - 0.06, x + 0.26, high
        case PropKind.MAT | PropKind.STRAP | PropKind.WALL_BEHIND:
            return None
        case _:
            return x - 0.14, x + 0.14, high


def paint_behind(scene: Scene) -> None:
    """Paint what is behind the figure, and the floor."""
    if any(prop.kind is PropKind.WALL_BEHIND for prop in scene.figure.props):
        paint_wall_along(scene)
    else:
        _floor(scene)
    for prop in scene.figure.props:
        paint = {
            PropKind.WALL: _wall,
            PropKind.CHAIR: _chair,
            PropKind.TABLE: _table,
            PropKind.STEP: _step,
            PropKind.ROLLER: _roller,
            PropKind.PILLOW: _pillow,
        }.get(prop.kind)
        if paint is not None:
            paint(scene, prop)


def paint_before(scene: Scene) -> None:
    """Paint what is in front of the figure."""
    for prop in scene.figure.props:
        if prop.kind is PropKind.STRAP:
            _strap(scene, prop)


def _floor(scene: Scene) -> None:
    """A mat, or where there is none a line of floor."""
    left, right = (-scene.right, -scene.left) if scene.turned else (scene.left, scene.right)
    half = half_depth(scene.figure)
    inset = 0.03
    if scene.figure.camera is not None:
        _floor_seen(scene, left + inset, right - inset, half)
        return
    low, high = -half * lines.SLANT_Y, half * lines.SLANT_Y
    rect = QRectF(left + inset, low, right - left - 2 * inset, high - low)
    painter, ink = scene.painter, scene.ink
    if has_mat(scene.figure):
        scene.fill(_rounded(rect.adjusted(0, -_MAT_THICK, 0, 0), 0.018), ink.mat_edge)
        scene.fill(_rounded(rect, 0.018), ink.mat)
    else:
        painter.setOpacity(0.55)
        scene.fill(_rounded(rect, 0.02), ink.mat_edge)
        painter.setOpacity(1.0)


def _floor_seen(scene: Scene, left: float, right: float, half: float) -> None:
    """The mat, or the floor, as a camera sees it that has gone round or up."""
    left, right, half = left + _CORNER, right - _CORNER, half - _CORNER
    corners = ((right, half, 0), (left, half, 90), (left, -half, 180), (right, -half, 270))
    rim = (
        Vec(x + cos(radians(turn)) * _CORNER, 0.0, z + sin(radians(turn)) * _CORNER)
        for x, z, start in corners
        for turn in (start, start + 30, start + 60, start + 90)
    )
    top = lines.polygon([scene.seen(point) for point in rim])
    if has_mat(scene.figure):
        scene.fill(top.translated(0.0, -_MAT_THICK), scene.ink.mat_edge)
        scene.fill(top, scene.ink.mat)
        return
    scene.painter.setOpacity(0.55)
    scene.fill(top, scene.ink.mat_edge)
    scene.painter.setOpacity(1.0)


def _rounded(rect: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path


def _fill(scene: Scene, rect: QRectF, radius: float, ink: str) -> None:
    scene.fill(_rounded(rect, radius), ink)


def _wall(scene: Scene, prop: Prop) -> None:
    if scene.figure.camera is not None:
        paint_wall_ahead(scene, prop)
        return
    x = scene.at(prop.x)
    away = 1.0 if (scene.at(1.0) > 0) is (prop.x > 0) else -1.0
    height = prop.height or 1.02
    left = min(x, x + away * 0.05)
    _fill(scene, QRectF(left, -0.03, 0.05, height + 0.03), 0.008, scene.ink.thing)
    for wide, high in ((0.008, height), (0.016, 0.055)):  # its face, and a skirting
        edge = QRectF(x if away > 0 else x - wide, -0.03, wide, high + 0.03)
        _fill(scene, edge.translated(-away * (wide - 0.008), 0.0), 0.004, scene.ink.thing_edge)


def _chair(scene: Scene, prop: Prop) -> None:
    """A chair whose seat's middle is at the place; the back is on the side of the figure's back."""
    if scene.figure.camera is not None:
        paint_chair_seen(scene, prop)
        return
    x, high, ink = scene.at(prop.x), prop.height, scene.ink
    back = x + (0.13 if scene.turned else -0.13)
    for leg in (x - 0.12, x + 0.105):
        _fill(scene, QRectF(leg, -0.01, 0.018, high), 0.006, ink.thing)
    _fill(scene, QRectF(back - 0.01, high, 0.02, 0.27), 0.008, ink.thing)
    _fill(scene, QRectF(x - 0.135, high - 0.028, 0.27, 0.028), 0.01, ink.thing_edge)


def _table(scene: Scene, prop: Prop) -> None:
    x, high, ink = scene.at(prop.x), prop.height, scene.ink
    away = -0.05 if scene.turned else 0.05
    left = min(x - away, x + 5 * away)
    for leg in (left + 0.02, left + 0.26):
        _fill(scene, QRectF(leg, -0.01, 0.02, high), 0.006, ink.thing)
    _fill(scene, QRectF(left, high - 0.03, 0.30, 0.03), 0.01, ink.thing_edge)


def _step(scene: Scene, prop: Prop) -> None:
    x = scene.at(prop.x)
    _fill(scene, QRectF(x - 0.14, -0.03, 0.28, prop.height + 0.03), 0.01, scene.ink.thing)
    _fill(scene, QRectF(x - 0.14, prop.height - 0.018, 0.28, 0.018), 0.008, scene.ink.thing_edge)


def _roller(scene: Scene, prop: Prop) -> None:
    radius = prop.height / 2 or 0.045
    for size, ink in ((radius, scene.ink.thing_edge), (radius * 0.6, scene.ink.thing)):
        path = QPainterPath()
        path.addEllipse(QPointF(scene.at(prop.x), radius), size, size)
        scene.fill(path, ink)


def _pillow(scene: Scene, prop: Prop) -> None:
    high = prop.height or 0.05
    rect = QRectF(scene.at(prop.x) - 0.10, -0.01, 0.20, high + 0.01)
    _fill(scene, rect, min(0.03, high / 2), scene.ink.thing_edge)


def _strap(scene: Scene, prop: Prop) -> None:
    """A strap from both hands round a foot."""
    right = (prop.side is Side.RIGHT) is not (scene.turned or _is_swapped(scene))
    leg = scene.joints.right_leg if right else scene.joints.left_leg
    foot = QPointF(*lines.flat(leg.ball.plus(leg.top, -0.014)))
    path = QPainterPath()
    for arm in (scene.joints.left_arm, scene.joints.right_arm):
        path.moveTo(QPointF(*lines.flat(arm.knuckles)))
        path.lineTo(foot)
    scene.stroke(path, scene.ink.strap, 0.010)


def _is_swapped(scene: Scene) -> bool:
    return not scene.turned and scene.joints.right_leg.root.z < scene.joints.left_leg.root.z
