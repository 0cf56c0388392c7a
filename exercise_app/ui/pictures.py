"""The user's pictures, decoded late and with care, and kept as long as there is room.

What is decoded are the very bytes that were checked (`core.picture`), so a file that is changed
or swapped later cannot show what the check would refuse.
"""

from __future__ import annotations

import os
import stat
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageReader,
    QPainter,
    QPainterPath,
    QPixmap,
    QPixmapCache,
)

from exercise_app.core.picture.check import MAX_BYTES, picture_fault
from exercise_app.core.picture.names import Format, format_of
from exercise_app.core.picture.raster import MAX_SIDE

MOST_DECODED = 2048
"""Pixels of the longer side with which a photograph is kept in memory."""
ALLOCATION_MIB = 160
"""What Qt may allocate for one image: 4096 × 4096 pixels of eight bytes, and some."""
PAPER = "#eef1f3"
"""What is drawn without a ground is drawn for paper, so it gets some in either theme."""
_MARGIN = 0.05
_CORNER = 0.035
_CORNERS = (4.0, 16.0)
_Source = QImage | bytes
"""A photograph once decoded, or an SVG's content."""
_Stamp = tuple[int, int]


def picture_pixmap(path: Path, width: int, height: int, dpr: float = 1.0) -> QPixmap | None:
    """The picture at `path`, centred and as large as fits, in a pixmap of `width` × `height`.

    `path` is `Exercise.picture`, `dpr` the screen's pixels to a unit of length. What the picture
    does not cover is transparent; a picture that is itself transparent lies on a sheet of light
    paper. None where the file is gone or cannot be shown: show a placeholder then.
    """
    stamp = _stamp(path)
    if stamp is None or width < 1 or height < 1:
        return None
    key = f"picture {path} {stamp} {width} {height} {dpr}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    source = _source(str(path), stamp)
    if source is None:
        return None
    pixmap = _drawn(source, QSizeF(width, height), dpr)
    QPixmapCache.insert(key, pixmap)
    return pixmap


def can_show(path: Path) -> bool:
    """Whether the picture at `path` can be shown; it is decoded, which may take a moment."""
    stamp = _stamp(path)
    return stamp is not None and _source(str(path), stamp) is not None


def _stamp(path: Path) -> _Stamp | None:
    """What tells one version of a file from another; None where it is no ordinary file."""
    try:
        status = path.lstat()
    except (OSError, ValueError):
        return None
    return (status.st_mtime_ns, status.st_size) if stat.S_ISREG(status.st_mode) else None


@lru_cache(maxsize=8)
def _source(path: str, _stamp: _Stamp) -> _Source | None:
    """The picture in memory; None where it cannot be shown.

    The path has no links in it, as the library gave it: where it has some now, it is refused.
    """
    try:
        if os.path.realpath(path) != path:
            return None
        with Path(path).open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError:
        return None
    if picture_fault(data, Path(path).name):
        return None
    if format_of(path) is Format.SVG:
        return data if _svg_size(data) is not None else None
    return _photograph(data, b"png" if format_of(path) is Format.PNG else b"jpeg")


def _photograph(data: bytes, kind: bytes) -> QImage | None:
    """A PNG or JPEG, turned as its camera was held and not larger than a screen needs."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(ALLOCATION_MIB)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoTransform(True)
    size = reader.size()
    longer = max(size.width(), size.height())
    if not size.isValid() or longer > MAX_SIDE:
        return None
    if longer > MOST_DECODED:
        most = QSize(MOST_DECODED, MOST_DECODED)
        reader.setScaledSize(size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image


def _svg_size(data: bytes) -> QSizeF | None:
    """How wide and high an SVG is by itself; None where Qt cannot draw it."""
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(data)
    size = QSizeF(renderer.defaultSize())
    return size if renderer.isValid() and not size.isEmpty() else None


def _drawn(source: _Source, room: QSizeF, dpr: float) -> QPixmap:
    """The source in a pixmap of its room; on paper where it has no ground of its own."""
    pixmap = QPixmap((room * dpr).toSize().expandedTo(QSize(1, 1)))
    pixmap.setDevicePixelRatio(dpr)
    pixmap.fill(Qt.GlobalColor.transparent)
    is_svg = isinstance(source, bytes)
    size = (_svg_size(source) or room) if isinstance(source, bytes) else QSizeF(source.size())
    on_paper = is_svg or (isinstance(source, QImage) and source.hasAlphaChannel())
    place = _place(size, room, _MARGIN if on_paper else 0.0)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if on_paper:
        spare = _MARGIN * min(room.width(), room.height())
        sheet = _rounded(place.adjusted(-spare, -spare, spare, spare), room)
        painter.fillPath(sheet, QColor(PAPER))
    if isinstance(source, bytes):
        _draw_svg(painter, place, source)
    else:
        whole = (place.size() * dpr).toSize().expandedTo(QSize(1, 1))
        ways = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = source.scaled(whole, *ways)
        if not on_paper:
            painter.setClipPath(_rounded(place, room))
        painter.drawImage(place, image)
    painter.end()
    return pixmap


def _draw_svg(painter: QPainter, place: QRectF, data: bytes) -> None:
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(data)
    renderer.setAnimationEnabled(False)
    painter.save()
    painter.setClipRect(place)
    renderer.render(painter, place)
    painter.restore()


def _rounded(rect: QRectF, room: QSizeF) -> QPainterPath:
    """A rectangle with round corners that suit its room."""
    low, high = _CORNERS
    radius = min(max(_CORNER * min(room.width(), room.height()), low), high)
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path


def _place(size: QSizeF, room: QSizeF, margin: float) -> QRectF:
    """Where a picture of `size` lies in its room, with a margin as a part of the shorter side."""
    spare = margin * min(room.width(), room.height())
    inner = QSizeF(room.width() - 2 * spare, room.height() - 2 * spare)
    found = size.scaled(inner, Qt.AspectRatioMode.KeepAspectRatio)
    corner = QPointF(room.width() - found.width(), room.height() - found.height()) / 2
    return QRectF(corner, found)
