"""A line of a known length, to measure the screen by."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from exercise_app.ui import theme
from exercise_app.ui.paint import canvas
from exercise_app.ui.sizes import pixels_per_mm

LENGTH = 50.0
"""Millimetres that the line is long where the screen's size is right."""


class Ruler(QWidget):
    """A line of 5 cm with a mark at each, by what the screen says of itself and the correction."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._factor = 1.0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_factor(self, factor: float) -> None:
        """Take a correction of the screen's size."""
        if factor != self._factor:
            self._factor = factor
            self.update()

    def length(self) -> float:
        """The line's length in pixels."""
        screen = self.screen()
        physical, logical = screen.physicalDotsPerInch(), screen.logicalDotsPerInch()
        return LENGTH * pixels_per_mm(physical, logical, self._factor)

    def sizeHint(self) -> QSize:
        """As wide as there is room for."""
        return QSize(theme.em(20), theme.em(1.4))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line and its marks; what is too long for the place runs out of it."""
        colours = theme.colours_of(self.palette())
        painter = canvas(self)
        ink, high = theme.brush(colours.accent_text), self.height()
        length = self.length()
        painter.fillRect(QRectF(0, high - 3, length, 3), ink)
        for mark in range(6):
            top = 0.0 if mark in (0, 5) else high / 2
            left = min(mark * length / 5, length - 2)
            painter.fillRect(QRectF(left, top, 2, high - top), ink)
