"""An exercise as it is done: its figure moving at its pace, or its picture."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QVBoxLayout, QWidget

from exercise_app.core.figure.motion import Moment
from exercise_app.core.routine import Exercise
from exercise_app.core.segments import SegmentKind
from exercise_app.core.translation import tr
from exercise_app.ui.figure_view import FigureView
from exercise_app.ui.posters import paint_poster

_STILL = Moment(SegmentKind.REST, 0.0)


class Showcase(QWidget):
    """Shows one exercise; what moves, moves only while it can be seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exercise: Exercise | None = None
        self.figure = FigureView(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.figure)
        self._stands, self._in_sight = False, True
        self._page: QAbstractScrollArea | None = None

    @property
    def stands(self) -> bool:
        """Whether the figure was told to stand still."""
        return self._stands

    @property
    def can_move(self) -> bool:
        """Whether there is a figure to move."""
        return self._exercise is not None and self._exercise.figure is not None

    def show_exercise(self, exercise: Exercise, moment: Moment) -> None:
        """Show an exercise from a moment on."""
        self._exercise = exercise
        self.figure.setVisible(exercise.figure is not None)
        self.setAccessibleName(tr("{name}, shown", name=exercise.name))
        self.figure.present(exercise.figure, moment if self.can_move else _STILL, rate=self._rate())
        self.update()

    def stand(self, still: bool) -> None:
        """Stop the figure where it is, or let it go on."""
        if still != self._stands:
            self._stands = still
            self._go_on()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the page that this is on, as it may be scrolled out of sight."""
        super().showEvent(event)
        if self._page is None:
            self._page = _page_of(self)
            if self._page is not None:
                bar = self._page.verticalScrollBar()
                bar.valueChanged.connect(self._look)
                bar.rangeChanged.connect(self._look)

    def _look(self) -> None:
        """Stop while scrolled out of sight."""
        in_sight = not self.visibleRegion().isEmpty()
        if in_sight != self._in_sight and self.isVisible():
            self._in_sight = in_sight
            self._go_on()

    def _go_on(self) -> None:
        if self._exercise is not None and self.can_move:
            moment = self.figure.moment()
            self.figure.present(self._exercise.figure, moment, rate=self._rate())

    def _rate(self) -> float:
        return 0.0 if self._stands or not self._in_sight else 1.0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what does not move: a picture, or a quiet tile. What is painted is in sight."""
        if not self._in_sight:
            QTimer.singleShot(0, self, self._look)
        if self._exercise is not None and not self.can_move:
            paint_poster(QPainter(self), QRectF(self.rect()), self._exercise, self.palette())


def _page_of(widget: QWidget) -> QAbstractScrollArea | None:
    """The page that a widget is on."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QAbstractScrollArea):
        parent = parent.parentWidget()
    return parent
