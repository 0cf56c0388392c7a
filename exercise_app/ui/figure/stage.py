"""The stage on which a figure is painted: with what, where on the picture, and how deep it is."""

from __future__ import annotations

from dataclasses import dataclass
from math import radians, sin

from PySide6.QtGui import QPainter, QPainterPath, QTransform

from exercise_app.core.figure.camera import seen
from exercise_app.core.figure.joints import Joints
from exercise_app.core.figure.pose import Figure, PropKind
from exercise_app.core.figure.space import Vec
from exercise_app.ui import theme
from exercise_app.ui.figure import lines
from exercise_app.ui.figure.ink import FigureInk

_MAT_HALF = 0.19
_FLOOR_HALF = 0.13
_FLOOR_SEEN_HALF = 0.22


@dataclass(frozen=True, slots=True)
class Stage:
    """What is painted, with what, and how far it reaches from left to right, in body heights.

    `turned` faces the other way.
    """

    painter: QPainter
    ink: FigureInk
    figure: Figure
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


@dataclass(frozen=True, slots=True)
class Scene(Stage):
    """A stage with a body on it.

    `body` stands on the floor as it was posed; `joints` is the same body as the camera sees it.
    """

    body: Joints
    joints: Joints


def half_depth(figure: Figure) -> float:
    """Half of how deep the floor is: a mat, or bare."""
    if has_mat(figure):
        return _MAT_HALF
    return _FLOOR_HALF if figure.camera is None else _FLOOR_SEEN_HALF


def has_mat(figure: Figure) -> bool:
    """Whether a mat lies on the floor."""
    return any(prop.kind is PropKind.MAT for prop in figure.props)
