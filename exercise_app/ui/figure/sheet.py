"""A contact sheet: every key pose of some exercises, in one picture and on one scale."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication

from exercise_app.core.figure.path import key_frames
from exercise_app.core.figure.pose import Figure
from exercise_app.core.figure.solve import solve
from exercise_app.core.routine import Exercise
from exercise_app.ui import fonts, theme
from exercise_app.ui.figure.box import Box, box_of, poster_box
from exercise_app.ui.figure.ink import FIGURE_DARK, FIGURE_LIGHT, FigureInk
from exercise_app.ui.figure.paint import paint_figure
from exercise_app.ui.figure.poster import paint_poster

WIDEST = 1920
"""Pixels that a row has at most, unless one pose alone is wider."""
SCALE = 205.0
"""Pixels that a body is high, in every pose of the sheet."""
_LEAST_WIDE = 150.0
_LABEL = 44.0
_GAP = 16.0
_FONT = 14
_SPREAD = 0.3


@dataclass(frozen=True, slots=True)
class Cell:
    """A pose and its place on the sheet, in pixels; `box` is what is seen of the world there."""

    exercise: Exercise
    figure: Figure
    pose: str
    box: Box
    place: QRectF = field(default_factory=QRectF)


def draw_sheet(exercises: Sequence[Exercise], path: str, *, light: bool = False) -> bool:
    """Draw the key poses of `exercises` to the picture at `path`; whether it could be written."""
    app = QApplication.instance() or QApplication(["exercise-app"])
    assert isinstance(app, QApplication)
    fonts.install(app)
    cells = laid_out(exercises)
    if not cells:
        return False
    wide = max(cell.place.right() for cell in cells) + _GAP
    high = max(cell.place.bottom() for cell in cells) + _GAP
    image = QImage(round(wide), round(high), QImage.Format.Format_RGB32)
    colours = theme.LIGHT if light else theme.DARK
    image.fill(QColor(colours.card))
    painter = QPainter(image)
    font = QFont(fonts.FAMILY)
    font.setPixelSize(_FONT)
    painter.setFont(font)
    for cell in cells:
        _paint(painter, cell, FIGURE_LIGHT if light else FIGURE_DARK)
        _label(painter, cell, colours)
    painter.end()
    return image.save(path)


def laid_out(exercises: Sequence[Exercise]) -> list[Cell]:
    """All key poses in rows; those of one exercise are beside each other where a row has room."""
    placed: list[Cell] = []
    row: list[Cell] = []
    y = _GAP
    for exercise in exercises:
        group = list(_cells(exercise))
        if row and _width([*row, *group]) > WIDEST:
            placed += _in_row(row, y)
            y = placed[-1].place.bottom() + _GAP
            row = []
        for cell in group:
            if row and _width([*row, cell]) > WIDEST:
                placed += _in_row(row, y)
                y = placed[-1].place.bottom() + _GAP
                row = []
            row.append(cell)
    return [*placed, *_in_row(row, y)] if row else placed


def _cells(exercise: Exercise) -> Iterator[Cell]:
    figure = exercise.figure
    if figure is None:
        return
    box = around(box_of(figure), poster_box(figure))
    for name in shown_poses(figure):
        yield Cell(exercise, figure, name, box)


def around(one: Box, other: Box) -> Box:
    """What shows all that either shows."""
    return Box(
        min(one.left, other.left),
        max(one.right, other.right),
        min(one.low, other.low),
        max(one.high, other.high),
        min(one.floor_left, other.floor_left),
        max(one.floor_right, other.floor_right),
    )


def _wide(cell: Cell) -> float:
    return max(_LEAST_WIDE, (cell.box.right - cell.box.left) * SCALE)


def _width(cells: Sequence[Cell]) -> float:
    return _GAP + sum(_wide(cell) + _GAP for cell in cells)


def _in_row(row: Sequence[Cell], y: float) -> list[Cell]:
    """Cells side by side, as high as the highest: all stand on its lower edge.

    A row that is nearly full is spread over the whole width.
    """
    high = max((cell.box.high - cell.box.low) * SCALE for cell in row) + _LABEL
    spare = (WIDEST - _width(row)) / len(row)
    gap = _GAP + (spare if 0 < spare * len(row) < _SPREAD * WIDEST else 0)
    x, placed = _GAP, []
    for cell in row:
        placed.append(replace(cell, place=QRectF(x, y, _wide(cell), high)))
        x += _wide(cell) + gap
    return placed


def _paint(painter: QPainter, cell: Cell, ink: FigureInk) -> None:
    high = (cell.box.high - cell.box.low) * SCALE
    area = QRectF(cell.place.left(), cell.place.bottom() - high, cell.place.width(), high)
    if cell.pose == (cell.figure.poster or cell.figure.path)[-1]:
        paint_poster(painter, area, cell.figure, ink, cell.box)
        return
    (frame,) = key_frames(cell.figure, (cell.pose,))
    paint_figure(painter, area, cell.figure, solve(frame), ink, box=cell.box)


def _label(painter: QPainter, cell: Cell, colours: theme.Colours) -> None:
    """The exercise's name, and below it the pose's."""
    line = QRectF(cell.place.left(), cell.place.top(), cell.place.width(), _LABEL / 2)
    if cell.pose == shown_poses(cell.figure)[0]:
        room = cell.place.width() + _GAP
        metrics = QFontMetricsF(painter.font())
        name = metrics.elidedText(cell.exercise.name, Qt.TextElideMode.ElideRight, room)
        painter.setPen(QColor(colours.text))
        painter.drawText(line.adjusted(0, 0, _GAP, 0), Qt.AlignmentFlag.AlignLeft, name)
    painter.setPen(QColor(colours.muted))
    painter.drawText(line.translated(0, 18), Qt.AlignmentFlag.AlignLeft, cell.pose)


def shown_poses(figure: Figure) -> tuple[str, ...]:
    """The names of the poses on the way out, and of those that are only on the way back."""
    return tuple(dict.fromkeys((*figure.path, *figure.back, *figure.poster)))
