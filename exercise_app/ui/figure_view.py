"""The moving figure as a widget, and as a still poster for cards."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QWidget

from exercise_app.core.figure.joints import Joints
from exercise_app.core.figure.motion import Moment, Pace, figure_at, is_turned, pace_at
from exercise_app.core.figure.pose import Figure
from exercise_app.core.segments import SegmentKind
from exercise_app.ui.figure_ink import DEFAULT_LOOK, FigureInk, Look, figure_ink_of
from exercise_app.ui.figure_paint import paint_figure, poster_joints

MOVING_MS = 16
SLOW_MS = 80
"""Milliseconds between frames while it moves, and while it only breathes."""
_START = Moment(SegmentKind.REST, 0.0)


class FigureView(QWidget):
    """Shows a figure at a moment and lets it run on from there.

    It is told a moment whenever the session's state is shown anew, and goes on by itself in
    between. A timer runs only while the figure moves, is visible and is not paused.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._figure: Figure | None = None
        self._moment = _START
        self._rate = 0.0
        self._since = QElapsedTimer()
        self._since.start()
        self._joints: Joints | None = None
        self._look = DEFAULT_LOOK
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._go_on)

    @property
    def interval(self) -> int:
        """Milliseconds to the next frame; 0 while nothing moves."""
        return self._timer.interval() if self._timer.isActive() else 0

    def present(self, figure: Figure | None, moment: Moment, *, rate: float = 1.0) -> None:
        """Show `figure` at `moment`, and from there on `rate` times as fast as the clock.

        A rate of 0 stands still: the session is paused.
        """
        self._figure, self._moment, self._rate = figure, moment, rate
        self._since.restart()
        self._go_on()

    def wear(self, look: Look) -> None:
        """Show the skin and the clothes that the user chose."""
        self._look = look
        self.update()

    def moment(self) -> Moment:
        """The moment that is shown now."""
        if self._rate == 0:
            return self._moment
        return self._moment.later(self._since.nsecsElapsed() / 1e9 * self._rate)

    def sizeHint(self) -> QSize:
        """Wider than high, as a body on a mat is."""
        return QSize(420, 300)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on where the session is by now."""
        super().showEvent(event)
        self._go_on()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing that is not seen is drawn."""
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the body."""
        if self._figure is None or self._joints is None:
            return
        painter = QPainter(self)
        paint_figure(
            painter,
            QRectF(self.rect()),
            self._figure,
            self._joints,
            figure_ink_of(self.palette(), self._look),
            is_turned(self._figure, self.moment()),
        )
        painter.end()

    def _go_on(self) -> None:
        """Show the moment that it is, and come back when the next frame is due."""
        moment = self.moment()
        joints = figure_at(self._figure, moment) if self._figure is not None else None
        if joints != self._joints:
            self._joints = joints
            self.update()
        pace = pace_at(moment)
        if self._rate == 0 or joints is None or pace is Pace.STILL or not self.isVisible():
            self._timer.stop()
            return
        wanted = MOVING_MS if pace is Pace.MOVING else SLOW_MS
        if not self._timer.isActive() or self._timer.interval() != wanted:
            self._timer.start(wanted)


@lru_cache(maxsize=128)
def poster(figure: Figure, width: int, height: int, ink: FigureInk, ratio: float = 1.0) -> QPixmap:
    """The figure's last pose as a picture of `width` × `height`, for cards; kept once drawn.

    `ratio` is the screen's pixels to a unit of length.
    """
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_figure(painter, QRectF(0, 0, width, height), figure, poster_joints(figure), ink)
    painter.end()
    return picture
