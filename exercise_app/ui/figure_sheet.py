"""A contact sheet: every key pose of some exercises, in one picture."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from exercise_app.core.figure.motion import key_frames
from exercise_app.core.figure.pose import Figure
from exercise_app.core.figure.solve import solve
from exercise_app.core.routine import Exercise
from exercise_app.ui import fonts, theme
from exercise_app.ui.figure_ink import FIGURE_DARK, FIGURE_LIGHT
from exercise_app.ui.figure_paint import paint_figure
from exercise_app.ui.figure_poster import paint_poster

CELL_WIDTH, CELL_HEIGHT = 320, 236
_LABEL = 26
_COLUMNS = 6


def draw_sheet(exercises: Sequence[Exercise], path: str, *, light: bool = False) -> bool:
    """Draw the key poses of `exercises` to the picture at `path`; whether it could be written."""
    app = QApplication.instance() or QApplication(["exercise-app"])
    assert isinstance(app, QApplication)
    fonts.install(app)
    cells = [
        (exercise, figure, name)
        for exercise in exercises
        if (figure := exercise.figure) is not None
        for name in shown_poses(figure)
    ]
    if not cells:
        return False
    columns = min(_COLUMNS, len(cells))
    rows = -(-len(cells) // columns)
    image = QImage(
        columns * CELL_WIDTH, rows * CELL_HEIGHT, QImage.Format.Format_ARGB32_Premultiplied
    )
    colours = theme.LIGHT if light else theme.DARK
    image.fill(QColor(colours.card))
    painter = QPainter(image)
    font = QFont(fonts.FAMILY)
    font.setPixelSize(14)
    painter.setFont(font)
    for index, (exercise, figure, name) in enumerate(cells):
        x, y = index % columns * CELL_WIDTH, index // columns * CELL_HEIGHT
        place = QRectF(x, y + _LABEL, CELL_WIDTH, CELL_HEIGHT - _LABEL)
        ink = FIGURE_LIGHT if light else FIGURE_DARK
        if name == (figure.poster or figure.path)[-1]:
            paint_poster(painter, place, figure, ink)
        else:
            (frame,) = key_frames(figure, (name,))
            paint_figure(painter, place, figure, solve(frame), ink)
        painter.setPen(QColor(colours.muted))
        label = QRectF(x + 10, y + 6, CELL_WIDTH - 20, _LABEL)
        painter.drawText(label, Qt.AlignmentFlag.AlignLeft, f"{exercise.name} · {name}")
    painter.end()
    return image.save(path)


def shown_poses(figure: Figure) -> tuple[str, ...]:
    """The names of the poses on the way out, and of those that are only on the way back."""
    return tuple(dict.fromkeys((*figure.path, *figure.back, *figure.poster)))
