"""Still pictures of exercises at the size of a card: drawn once, and kept while there is room."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPalette, QPixmap

from exercise_app.core.routine import Exercise
from exercise_app.ui import icons, theme
from exercise_app.ui.assets import assets
from exercise_app.ui.figure.ink import FigureInk, figure_ink_of
from exercise_app.ui.figure.poster import paint_poster as paint_figure_poster

MOST_BYTES = 32 * 1024 * 1024
"""How much memory posters may take; those not seen for longest go first."""
SLICE = 6
"""Milliseconds of drawing at a time, so that the window stays swift meanwhile."""
_BYTES_A_PIXEL = 4
_LEAST, _MOST = 1, 4096
"""Between how many pixels a side of a poster is, whatever is asked for."""


class _Shelf:
    """Posters by what they show, up to a number of bytes."""

    def __init__(self, most: int) -> None:
        self._most, self._held = most, 0
        self._pictures: OrderedDict[object, QPixmap] = OrderedDict()

    def find(self, key: object) -> QPixmap | None:
        found = self._pictures.get(key)
        if found is not None:
            self._pictures.move_to_end(key)
        return found

    def put(self, key: object, picture: QPixmap) -> None:
        self._pictures[key] = picture
        self._held += _bytes(picture)
        while self._held > self._most and len(self._pictures) > 1:
            _, gone = self._pictures.popitem(last=False)
            self._held -= _bytes(gone)

    def held(self) -> int:
        return self._held


_shelf = _Shelf(MOST_BYTES)


def held_bytes() -> int:
    """How much memory the posters take now, in bytes."""
    return _shelf.held()


def poster(
    exercise: Exercise, width: int, height: int, ink: FigureInk, ratio: float = 1.0
) -> QPixmap:
    """The exercise's last pose, or its picture, on nothing, as `width` × `height`; kept once drawn.

    `ratio` is the screen's pixels to a unit of length. An exercise with neither figure nor picture
    gets a quiet tile.
    """
    width, height = (min(max(side, _LEAST), _MOST) for side in (width, height))
    key = (_shown(exercise), width, height, ink, ratio)
    made = _shelf.find(key)
    if made is None:
        made = _draw(exercise, width, height, ink, ratio)
        _shelf.put(key, made)
    return made


def is_ready(
    exercise: Exercise, width: int, height: int, ink: FigureInk, ratio: float = 1.0
) -> bool:
    """Whether that poster is drawn already."""
    return _shelf.find((_shown(exercise), width, height, ink, ratio)) is not None


def paint_poster(
    painter: QPainter, place: QRectF, exercise: Exercise | None, palette: QPalette
) -> None:
    """Paint an exercise's poster in the colours of a palette; None paints the quiet tile."""
    ratio = painter.device().devicePixelRatioF()
    ink = figure_ink_of(palette)
    size = (round(place.width()), round(place.height()))
    made = poster(exercise or _NOTHING, *size, ink, ratio)
    # On a whole pixel of the screen, so that no edge is blurred.
    at = QPointF(round(place.x() * ratio) / ratio, round(place.y() * ratio) / ratio)
    painter.drawPixmap(at, made)


_NOTHING = Exercise("", "")


def _bytes(picture: QPixmap) -> int:
    return picture.width() * picture.height() * _BYTES_A_PIXEL


def _shown(exercise: Exercise) -> object:
    """What a poster of `exercise` is of: its figure, or its picture's file as it is now."""
    if exercise.figure is not None:
        return exercise.figure
    path = picture_path(exercise)
    if path is None:
        return None
    try:
        status = path.stat()
    except OSError:
        return str(path)
    return str(path), status.st_mtime_ns, status.st_size


def picture_path(exercise: Exercise) -> Path | None:
    """Where the exercise's picture lies: beside its file. None where it has none."""
    if exercise.picture is None:
        return None
    is_built_in = exercise.source == "built-in"
    folder = assets() / "exercises" if is_built_in else Path(exercise.source).parent
    return folder / exercise.picture


def _draw(exercise: Exercise, width: int, height: int, ink: FigureInk, ratio: float) -> QPixmap:
    path = picture_path(exercise)
    if exercise.figure is None and path is not None:
        from exercise_app.ui.pictures import picture_pixmap

        found = picture_pixmap(path, width, height, ratio)
        if found is not None:
            return found
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    area = QRectF(0, 0, width, height)
    if exercise.figure is None:
        _draw_tile(painter, area, ink)
    else:
        paint_figure_poster(painter, area, exercise.figure, ink)
    painter.end()
    return picture


def _draw_tile(painter: QPainter, area: QRectF, ink: FigureInk) -> None:
    """An empty mat and the sign of an exercise: calm, and nobody's pose."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    high, wide = min(area.height(), area.width() * 0.6), min(area.width() * 0.7, area.height() * 2)
    middle, foot = area.center().x(), area.center().y() + high * 0.34
    mat = QRectF(middle - wide / 2, foot, wide, max(2.0, high * 0.05))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(ink.mat))
    painter.drawRoundedRect(mat, mat.height() / 2, mat.height() / 2)
    side = high * 0.5
    icons.paint(
        painter, "exercises", QRectF(middle - side / 2, foot - side * 1.1, side, side), ink.thing
    )


class PosterDrawer(QObject):
    """Draws wanted posters while the window has nothing else to do, and tells when some are."""

    drawn = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: dict[object, Callable[[], object]] = {}
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._draw_some)

    @property
    def is_busy(self) -> bool:
        """Whether posters are still to be drawn."""
        return self._timer.isActive()

    def want(
        self, exercise: Exercise, width: int, height: int, ink: FigureInk, ratio: float
    ) -> None:
        """Have a poster drawn soon; asking twice is asking once."""
        key = (_shown(exercise), width, height, ink, ratio)
        self._wanted[key] = partial(poster, exercise, width, height, ink, ratio)
        if not self._timer.isActive():
            self._timer.start()

    def forget(self) -> None:
        """Let what was wanted be, since other things are in sight now."""
        self._wanted.clear()

    def _draw_some(self) -> None:
        since = QElapsedTimer()
        since.start()
        while self._wanted and since.elapsed() < SLICE:
            self._wanted.pop(next(iter(self._wanted)))()
        if not self._wanted:
            self._timer.stop()
        self.drawn.emit()
