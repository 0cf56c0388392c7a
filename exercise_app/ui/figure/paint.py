"""Painting the figure: what is painted in which order."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from exercise_app.core.figure.camera import body_seen
from exercise_app.core.figure.joints import Joints
from exercise_app.core.figure.pose import Figure
from exercise_app.ui.figure.backdrop import lay_backdrop
from exercise_app.ui.figure.body import paint_body, paint_shadow
from exercise_app.ui.figure.box import Box, box_of, stage_in
from exercise_app.ui.figure.ink import FigureInk
from exercise_app.ui.figure.props import paint_before, paint_behind
from exercise_app.ui.figure.stage import Scene, Stage


def on_stage(stage: Stage, joints: Joints) -> Scene:
    """A body on `stage`."""
    return Scene(
        stage.painter,
        stage.ink,
        stage.figure,
        stage.turned,
        stage.left,
        stage.right,
        stage.to_screen,
        body=joints,
        joints=body_seen(joints, stage.figure.camera, stage.turned),
    )


def paint_figure(
    painter: QPainter,
    area: QRectF,
    figure: Figure,
    joints: Joints,
    ink: FigureInk,
    turned: bool = False,
    box: Box | None = None,
    *,
    moving: bool = False,
) -> None:
    """Paint `joints` into `area`, as large as all the figure's poses have room in it.

    A frame of a body that is `moving` is one of many: what stands behind it is kept for the next,
    and shadows have hard edges, which nobody sees and which take a quarter of the time.
    """
    box = box or box_of(figure)
    scene = on_stage(stage_in(area, painter, figure, ink, turned, box), joints)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if moving:
        lay_backdrop(painter, area, figure, ink, turned, box)
    else:
        paint_behind(scene)
    paint_shadow(scene, fine=not moving)
    paint_body(scene)
    paint_before(scene)
    painter.restore()
