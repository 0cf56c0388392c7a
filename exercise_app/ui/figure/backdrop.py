"""What stands still behind a moving figure: painted once, and laid under every frame as a picture.

Laying it takes a tenth of the time that painting a mat takes, let alone a wall or a chair.
"""

from __future__ import annotations

from functools import lru_cache
from math import ceil, floor

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBitmap, QImage, QPainter, QRegion

from exercise_app.core.figure.pose import Figure
from exercise_app.ui.figure.box import Box, stage_in
from exercise_app.ui.figure.ink import FigureInk
from exercise_app.ui.figure.props import paint_behind

_KEPT = 2
"""How many pictures are kept: of the side that is shown and, turned, of the other."""


def lay_backdrop(
    painter: QPainter, area: QRectF, figure: Figure, ink: FigureInk, turned: bool, box: Box
) -> None:
    """Have in `area` what `paint_behind` paints, as a picture that is kept for the next frame.

    It has the screen's own pixels where `painter` has nothing set but the screen's scale, as a
    widget's has.
    """
    corner = QPoint(floor(area.left()), floor(area.top()))
    inner = area.translated(-QPointF(corner))
    place = (inner.x(), inner.y(), inner.width(), inner.height())
    ratio = painter.device().devicePixelRatio()
    inset, picture = _picture(place, ratio, figure, ink, turned, box)
    painter.drawImage(corner + inset, picture)


@lru_cache(maxsize=_KEPT)
def _picture(
    place: tuple[float, float, float, float],
    ratio: float,
    figure: Figure,
    ink: FigureInk,
    turned: bool,
    box: Box,
) -> tuple[QPoint, QImage]:
    """What is behind a figure whose area is `place` (x, y, width, height), with `ratio` pixels of
    the screen to each of its units; and where its corner is from that of the area.
    """
    area = QRectF(*place)
    size = QSizeF(ceil(area.right()), ceil(area.bottom())) * ratio
    image = QImage(size.toSize(), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_behind(stage_in(area, painter, figure, ink, turned, box))
    painter.end()
    return _cut(image, round(ratio)) if ratio.is_integer() else (QPoint(), image)


def _cut(image: QImage, ratio: int) -> tuple[QPoint, QImage]:
    """Where in `image` the rectangle of whole units begins in which it is painted, and that."""
    image.setDevicePixelRatio(1)
    painted = QRegion(QBitmap.fromImage(image.createAlphaMask())).boundingRect()
    corner = QPoint(painted.x() // ratio, painted.y() // ratio)
    painted.setTopLeft(corner * ratio)
    cut = image.copy(painted)
    cut.setDevicePixelRatio(ratio)
    return corner, cut
