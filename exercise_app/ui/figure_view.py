"""The moving figure as a widget."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QElapsedTimer, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from exercise_app.core.figure.joints import Joints
from exercise_app.core.figure.motion import Moment, Pace, figure_at, is_turned, pace_at
from exercise_app.core.figure.pose import Figure
from exercise_app.core.segments import SegmentKind
from exercise_app.core.translation import tr
from exercise_app.ui.figure.box import reach_in, scale_in
from exercise_app.ui.figure.ink import figure_ink_of
from exercise_app.ui.figure.paint import paint_figure
from exercise_app.ui.figure.shapes import shift

MOVING_MS = 16
"""Milliseconds between looks at the figure while it moves: 60 a second."""
SLOW_MS = 80
"""Milliseconds between looks while it only breathes: no edge goes half a pixel in that time, even
where the figure fills a screen of 1920 × 1080.
"""
SEEN = 0.5
"""Pixels of the screen by which something has to have moved for a frame to be painted."""
_INTERVALS = {Pace.MOVING: MOVING_MS, Pace.SLOW: SLOW_MS, Pace.STILL: 0}
_START = Moment(SegmentKind.REST, 0.0)


class _Shown(NamedTuple):
    """What a frame shows."""

    figure: Figure
    joints: Joints
    turned: bool


class FigureView(QWidget):
    """Shows a figure at a moment and lets it run on from there.

    It is told a moment whenever the session's state is shown anew, and goes on by itself in
    between. A timer runs only while the figure moves, is seen and is not paused, and a frame is
    painted only where it differs from the last.
    """

    ROLE = "Graphic"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("The exercise as a figure"))
        self._figure: Figure | None = None
        self._moment = _START
        self._rate = 0.0
        self._since = QElapsedTimer()
        self._since.start()
        self._shown: _Shown | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._go_on)

    @property
    def interval(self) -> int:
        """Milliseconds to the next look at the figure; 0 while nothing moves."""
        return self._timer.interval() if self._timer.isActive() else 0

    def present(self, figure: Figure | None, moment: Moment, *, rate: float = 1.0) -> None:
        """Show `figure` at `moment`, and from there on `rate` times as fast as the clock.

        A rate of 0 stands still: the session is paused. While a timer runs as fast as the figure
        moves now, the next frame is soon enough.
        """
        is_same = figure is self._figure and rate == self._rate
        self._figure, self._moment, self._rate = figure, moment, rate
        self._since.restart()
        if not (is_same and 0 < self.interval == self._wanted(moment)):
            self._go_on()

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
        """Nothing that is not seen is drawn: on another page, or in a minimised window."""
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the body."""
        if self._shown is None:
            return
        figure, joints, turned = self._shown
        painter = QPainter(self)
        ink = figure_ink_of(self.palette())
        moving = self._timer.isActive() and self._timer.interval() == MOVING_MS
        paint_figure(painter, QRectF(self.rect()), figure, joints, ink, turned, moving=moving)
        painter.end()
        if not self._timer.isActive():  # it may just have come to be seen
            self._wind(self.moment())

    def _go_on(self) -> None:
        """Show the moment that it is, and come back when the next frame is due."""
        moment = self.moment()
        figure = self._figure
        shown = None
        if figure is not None:
            shown = _Shown(figure, figure_at(figure, moment), is_turned(figure, moment))
        if self._differs(shown):
            self.update(self._between(self._shown, shown))
            self._shown = shown
        self._wind(moment)

    def _between(self, former: _Shown | None, shown: _Shown | None) -> QRect:
        """Where two frames can differ: what stands by stays as it is while one body moves."""
        if former is None or shown is None:
            return self.rect()
        if former.figure is not shown.figure or former.turned != shown.turned:
            return self.rect()
        return reach_in(QRectF(self.rect()), shown.figure)

    def _differs(self, shown: _Shown | None) -> bool:
        """Whether `shown` is seen to be another frame than the last."""
        former = self._shown
        if shown is None or former is None or self._rate == 0:
            return shown != former
        if shown.figure is not former.figure or shown.turned != former.turned:
            return True
        pixels = scale_in(QRectF(self.rect()), shown.figure) * self.devicePixelRatioF()
        return shift(former.joints, shown.joints) * pixels >= SEEN

    def _wind(self, moment: Moment) -> None:
        """Have the timer run as fast as the figure moves; not at all where none is seen to."""
        wanted = self._wanted(moment)
        if self._shown is None or not wanted or not self._is_seen():
            self._timer.stop()
        elif self.interval != wanted:
            self._timer.start(wanted)

    def _wanted(self, moment: Moment) -> int:
        """Milliseconds after which a figure at `moment` is to be looked at again; 0 for never."""
        stands = self._rate == 0 or moment.remaining == 0
        return 0 if stands else _INTERVALS[pace_at(moment)]

    def _is_seen(self) -> bool:
        """Whether the window is on a screen; one that is minimised still calls itself visible."""
        window = self.window()
        if not self.isVisible() or window.isMinimized():
            return False
        return window.windowHandle().isExposed()
