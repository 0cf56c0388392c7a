"""Charts of our own painting: marks that the mouse and the keyboard go over, told in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QStylePainter, QToolTip, QWidget

from exercise_app.ui import theme
from exercise_app.ui.accessible import announce
from exercise_app.ui.paint import canvas
from exercise_app.ui.theme import Colours

Key = Qt.Key


class Marks(QWidget):
    """A chart of marks in their order. One of them is current: the arrow keys move it.

    `told` gives the current mark's words whenever it changes, `pressed` its place when it is
    clicked or Enter is pressed. Each mark has its words as a tip. Subclasses say where marks lie
    (`places`) and paint them.
    """

    ROLE = "Chart"
    told = Signal(str)
    pressed = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._current = name, -1
        self._words: tuple[str, ...] = ()
        self._known: list[QRectF] | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    @property
    def current(self) -> int:
        """The place of the current mark, -1 where there is none."""
        return self._current

    @property
    def current_words(self) -> str:
        """What the current mark says."""
        return self._words[self._current] if self._current >= 0 else ""

    def set_marks(self, words: Sequence[str], current: int) -> None:
        """Take the words of each mark, and which is current."""
        self._words, self._known = tuple(words), None
        self._current = min(max(current, -1), len(self._words) - 1)
        self._tell()
        self.update()

    def go_to(self, place: int) -> None:
        """Make a mark current."""
        place = min(max(place, 0), len(self._words) - 1)
        if place != self._current:
            self._current = place
            self._tell()
            self.update()

    def rects(self) -> list[QRectF]:
        """Where each mark lies now."""
        if self._known is None:
            self._known = self.places()
        return self._known

    def places(self) -> list[QRectF]:
        """Where each mark lies; asked again when the size or the marks change."""
        raise NotImplementedError

    def paint_marks(self, painter: QStylePainter, colours: Colours) -> None:
        """Paint all of it but the ring around the current mark."""
        raise NotImplementedError

    def paint_ring(self, painter: QStylePainter, colours: Colours, place: QRectF) -> None:
        """Paint the ring around the current mark while the keyboard is here."""
        path = QPainterPath()
        path.addRoundedRect(place.adjusted(-2, -2, 2, 2), 5, 5)
        painter.strokePath(path, theme.pen(colours.accent_text, 2))

    def step(self, key: int) -> int | None:
        """How many marks on a key leads; None where it does nothing here."""
        count = len(self._words)
        return {
            Key.Key_Left: -1, Key.Key_Right: 1, Key.Key_Home: -count, Key.Key_End: count,
        }.get(Key(key))  # fmt: skip

    def mark_at(self, at: QPointF) -> int:
        """The place of the mark at a point, -1 where there is none."""
        return next((n for n, rect in enumerate(self.rects()) if rect.contains(at)), -1)

    def spoken_name(self) -> str:
        """What the chart is, and its current mark: for a screen reader that asks."""
        words = self.current_words
        return f"{self._name}. {words}" if words else self._name

    def _tell(self) -> None:
        self.told.emit(self.current_words)
        if self.hasFocus():
            announce(self, self.current_words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from mark to mark, or press the current one."""
        step = None if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier else (
            self.step(event.key())
        )  # fmt: skip
        if step is not None and self._words:
            self.go_to(self._current + step)
        elif event.key() in (Key.Key_Return, Key.Key_Enter) and self._current >= 0:
            self.pressed.emit(self._current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click makes a mark current, and presses it."""
        place = self.mark_at(event.position())
        if place >= 0:
            self.go_to(place)
            self.pressed.emit(place)

    def event(self, event: QEvent) -> bool:
        """Show the words of the mark under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self.mark_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.tip_of(place), self)
            return True
        return super().event(event)

    def tip_of(self, place: int) -> str:
        """The tip of the mark at a place; nothing beside the marks."""
        return self._words[place] if 0 <= place < len(self._words) else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The marks lie elsewhere."""
        self._known = None
        super().resizeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it is here no more."""
        self.update()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the marks and the ring."""
        colours = theme.colours_of(self.palette())
        painter = canvas(self)
        self.paint_marks(painter, colours)
        if self.hasFocus() and 0 <= self._current < len(self.rects()):
            self.paint_ring(painter, colours, self.rects()[self._current])
