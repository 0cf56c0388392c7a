"""What was just done, and the way to take it back, in a calm bar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from exercise_app.core.translation import tr
from exercise_app.ui import theme
from exercise_app.ui.accessible import announce
from exercise_app.ui.paint import canvas, fill_round
from exercise_app.ui.theme import Space
from exercise_app.ui.widgets.buttons import Button, IconButton
from exercise_app.ui.widgets.text import Label

STAYS = 30_000
"""Milliseconds that an undo is offered; longer while the mouse or the keyboard is on it."""


class UndoBar(QWidget):
    """A sentence with “Undo”, for a while. Ctrl+Z does the same; hidden while there is nothing.

    `window` is where Ctrl+Z works.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._undo: Callable[[], None] = lambda: None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.XS, Space.S, Space.XS)
        self._text = Label()
        row.addWidget(self._text, 1)
        self.undo = Button(tr("Undo"), key="Ctrl+Z")
        self.undo.clicked.connect(self.take_back)
        row.addWidget(self.undo)
        self.close_ = IconButton(tr("Dismiss"), "close")
        self.close_.clicked.connect(self.dismiss)
        row.addWidget(self.close_)
        self._shortcut = QShortcut(QKeySequence("Ctrl+Z"), window)
        self._shortcut.activated.connect(self.take_back)
        self._stays = QTimer(self, singleShot=True, interval=STAYS)
        self._stays.timeout.connect(self._end)
        self.dismiss()

    def text(self) -> str:
        """What can be undone; empty when nothing can."""
        return "" if self.isHidden() else self._text.text()

    def offer(self, text: str, undo: Callable[[], None]) -> None:
        """Offer to undo what `text` says, in the place of what was offered before."""
        self._undo = undo
        self._text.setText(text)
        self.setAccessibleName(text)
        self._shortcut.setEnabled(True)
        self.show()
        self._stays.start()
        announce(self, text)

    def take_back(self) -> None:
        """Undo it, once."""
        undo = self._undo
        self.dismiss()
        undo()

    def dismiss(self) -> None:
        """Offer nothing any more."""
        self._undo = lambda: None
        self._stays.stop()
        self._shortcut.setEnabled(False)
        self.hide()

    def _end(self) -> None:
        if self.underMouse() or self.undo.hasFocus() or self.close_.hasFocus():
            self._stays.start()
        else:
            self.dismiss()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar."""
        colours = theme.colours_of(self.palette())
        fill_round(canvas(self), QRectF(self.rect()), Space.RADIUS_CONTROL, colours.raised)
