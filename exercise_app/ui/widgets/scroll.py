"""A slim scroll bar without arrows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar

from exercise_app.ui import theme
from exercise_app.ui.paint import fill_rect, fill_round, smooth

_WIDTH = 12
_ARROW = 14
_LEAST = 26


class SlimScrollBar(QScrollBar):
    """A scroll bar that is only a rounded handle, on a window or on a card; `lying` below it."""

    def __init__(self, *, on_card: bool = False, lying: bool = False) -> None:
        super().__init__()
        self._on_card, self._lying = on_card, lying
        if lying:
            self.setProperty("orientation", "Horizontal")

    def sizeHint(self) -> QSize:
        """As wide as is easy to take hold of."""
        return QSize(3 * _WIDTH, _WIDTH) if self._lying else QSize(_WIDTH, 3 * _WIDTH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the handle."""
        colours = theme.colours_of(self.palette())
        active = self.underMouse() or self.isSliderDown()
        painter = smooth(QPainter(self))
        ground = colours.card if self._on_card else colours.window
        fill_rect(painter, QRectF(event.rect()), ground)
        margin = 3 if active else 4
        body = self._handle()
        if self._lying:
            body = QRectF(body.y(), margin, body.height(), _WIDTH - 2 * margin)
        else:
            body = body.adjusted(margin, 0, -margin, 0)
        fill_round(
            painter,
            body,
            min(body.width(), body.height()) / 2,
            colours.control if active else colours.hover,
        )

    def _handle(self) -> QRectF:
        """Where the style has the handle: between its arrows, as long as the page is of the whole.

        Asking the style itself would load all of its enums, a twentieth of the start.
        """
        span = self.maximum() - self.minimum()
        whole = self.width() if self._lying else self.height()
        room = max(1, whole - 2 * _ARROW)
        length = min(room, max(_LEAST, self.pageStep() * room / (span + self.pageStep())))
        at = (self.sliderPosition() - self.minimum()) / max(1, span)
        return QRectF(0, _ARROW + at * (room - length), self.width(), length)
