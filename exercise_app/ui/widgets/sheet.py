"""A sheet over a view: a question or a page of help, inside the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from exercise_app.ui import theme
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import Button
from exercise_app.ui.widgets.cards import Card
from exercise_app.ui.widgets.scroll import SlimScrollBar
from exercise_app.ui.widgets.text import Label


class _Scroll(QScrollArea):
    """Scrolls by wheel and by following the keyboard; leaves the arrow keys to the sheet."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()


class Sheet(QWidget):
    """Covers `parent`, with a card in the middle. Esc, or a click beside the card, dismisses it.

    While it is open `behind` is disabled, so that the keyboard stays in the sheet.
    """

    ROLE = "Dialog"
    dismissed = Signal()

    def __init__(self, title: str, parent: QWidget, behind: QWidget) -> None:
        super().__init__(parent)
        self._behind = behind
        self.hide()
        self.setAccessibleName(title)
        self.card = Card()
        self.body = QVBoxLayout(self.card)
        self.body.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        self.body.setSpacing(Space.M)
        self.title = Label(title, Text.HEADING)
        self.body.addWidget(self.title)
        self._scroll = _Scroll(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setVerticalScrollBar(SlimScrollBar())
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setWidget(self.card)
        self.card.setAutoFillBackground(False)
        parent.installEventFilter(self)

    def open(self, first: QWidget | None = None) -> None:
        """Show the sheet, with the keyboard on `first`."""
        if not self.isHidden():
            return
        self._behind.setEnabled(False)
        self._place()
        self.show()
        self.raise_()
        (first or self).setFocus(Qt.FocusReason.TabFocusReason)

    def fit(self) -> None:
        """Take the height that the content wants by now."""
        if not self.isHidden():
            self._place()

    def take_focus(self) -> None:
        """Put the keyboard on its first button, after it was elsewhere."""
        self._move(0)

    def close_sheet(self) -> None:
        """Hide it and give the keyboard back."""
        if self.isHidden():
            return
        self.hide()
        self._behind.setEnabled(True)
        self._behind.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the parent's size."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        self.setGeometry(parent.rect())
        width = min(theme.em(42), self.width() - 2 * Space.L)
        layout = self.card.layout()
        wanted = layout.totalHeightForWidth(width) if layout is not None else 0
        if wanted <= 0:
            wanted = self.card.sizeHint().height()
        height = min(wanted, self.height() - 2 * Space.L)
        self._scroll.setGeometry(
            (self.width() - width) // 2, (self.height() - height) // 2, width, height
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Veil what is behind."""
        veil = QColor(theme.colours_of(self.palette()).sidebar)
        veil.setAlphaF(0.82)
        QPainter(self).fillRect(event.rect(), veil)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the card dismisses."""
        self.dismissed.emit()

    def _move(self, step: int) -> None:
        """Put the keyboard on the next button, or the one before."""
        buttons = [b for b in self.card.findChildren(Button) if b.isVisible()]
        focused = [n for n, button in enumerate(buttons) if button.hasFocus()]
        if buttons:
            index = min(max((focused or [0])[0] + step, 0), len(buttons) - 1)
            buttons[index].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc dismisses; the arrow keys move between the buttons."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Right):
            self._move(1)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Left):
            self._move(-1)
        else:
            super().keyPressEvent(event)


class ReturningSheet(Sheet):
    """A sheet that gives the keyboard back to the control that had it."""

    _came_from: QWidget | None = None

    def open(self, first: QWidget | None = None) -> None:
        """Show the sheet, and remember where the keyboard was."""
        if self.isHidden() and self._came_from is None:  # losing the keyboard may ask once more
            self._came_from = QApplication.focusWidget()
        super().open(first)

    def close_sheet(self) -> None:
        """Hide it; the keyboard goes back, where its control is still there."""
        was_open = not self.isHidden()
        super().close_sheet()
        before, self._came_from = self._came_from, None
        if was_open and before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
