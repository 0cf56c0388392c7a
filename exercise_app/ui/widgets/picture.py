"""What the player shows of an exercise without a figure: its picture, or how it is done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from exercise_app.core.translation import tr
from exercise_app.ui.figure.ink import figure_ink_of
from exercise_app.ui.figure.rest import HIGH, WIDE, paint_resting_mat
from exercise_app.ui.widgets.howto import HowTo

_MOST_DRAWING = 0.42
"""The drawing's greatest share of the height beside lines of text."""
_LEAST_DRAWING = 0.24
"""What is left of the height for the drawing has to be more than this, else it goes."""
_MARGIN = 0.025
"""Room above and below the lines, as a part of the height."""


class PictureView(QWidget):
    """A picture of the user's, as large as it fits."""

    ROLE = "Graphic"

    failed = Signal(str)
    """The picture at this path cannot be shown; told once each time it is asked for anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._path = ""
        self._shows = False
        self._pixmap = QPixmap()
        self._drawn: tuple[int, int, float] | None = None

    def show_picture(self, path: str, name: str) -> bool:
        """Show the picture of the exercise `name`; whether it can be shown."""
        if path != self._path:
            from exercise_app.ui.pictures import can_show

            self._path, self._pixmap, self._drawn = path, QPixmap(), None
            self._shows = can_show(Path(path))
            self.setAccessibleName(tr("Picture of {name}", name=name))
            self.update()
            if not self._shows:
                self.failed.emit(path)
        return self._shows

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, drawn anew where the room changed."""
        if not self._shows:
            return
        wanted = (self.width(), self.height(), self.devicePixelRatioF())
        if wanted != self._drawn:
            from exercise_app.ui.pictures import picture_pixmap

            self._drawn = wanted
            self._pixmap = picture_pixmap(Path(self._path), *wanted) or self._pixmap
        QPainter(self).drawPixmap(QPointF(0, 0), self._pixmap)


class Placeholder(QWidget):
    """How an exercise is done, below a quiet drawing that gives way to the lines."""

    ROLE = "StaticText"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.how = HowTo(self)
        self._has_lines = False

    def show_lines(self, name: str, lines: tuple[str, ...]) -> None:
        """Show how the exercise `name` is done; the drawing alone where nothing is told."""
        if (name, lines) == (self.accessibleName(), self.how.lines()):
            return
        self._has_lines = bool(lines)
        self.setAccessibleName(name)
        self.how.show_lines(lines)
        self.how.setVisible(self._has_lines)
        self._lay_out()

    def set_size(self, cap: float) -> None:
        """The cap height wanted for the lines, in pixels."""
        self.how.set_size(cap)
        self._lay_out()

    def drawing(self) -> QRectF:
        """Where the mat is drawn; empty where the lines need the room."""
        whole = QRectF(self.rect())
        if not self._has_lines:
            return whole
        top = self.how.y() - _MARGIN * self.height()
        return QRectF(0, 0, self.width(), top if top > 1 else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mat."""
        place = self.drawing()
        if place.isEmpty():
            return
        painter = QPainter(self)
        share = 0.86 if self._has_lines else 0.8
        size = QSize(round(place.width() * share), round(place.height() * share))
        room = QRectF(QPointF(0, 0), size)
        room.moveCenter(place.center())
        paint_resting_mat(painter, room, figure_ink_of(self.palette()))
        painter.end()

    def _lay_out(self) -> None:
        """The lines take what they need; the drawing gets what is left, if that is enough."""
        height = self.height()
        margin = round(_MARGIN * height)
        most = min(_MOST_DRAWING * height, self.width() * HIGH / WIDE)
        left = min(height - 2 * margin - self.how.height_wanted(self.width()), most)
        top = margin + (round(left) if left >= _LEAST_DRAWING * height else 0)
        self.how.setGeometry(0, top, self.width(), height - margin - top)
        self.update()
