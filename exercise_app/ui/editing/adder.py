"""A field to add steps by typing a name, and what it finds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from exercise_app.core.translation import tr
from exercise_app.ui import icons, theme
from exercise_app.ui.editing.fields import is_page_key
from exercise_app.ui.paint import fill_round, outline_round
from exercise_app.ui.posters import paint_poster
from exercise_app.ui.props.editor import Suggestion
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.filters import SearchField

MOST = 7
"""How many suggestions are shown."""


class AddField(SearchField):
    """Type a name, Enter adds. `sought` tells what is typed, `picked` the key of what is added."""

    sought = Signal(str)
    picked = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Add an exercise: type its name"), parent)
        self.found = Suggestions(self)
        self.found.picked.connect(self._pick)
        self.textChanged.connect(self._seek)

    def ask(self, prompt: str) -> None:
        """Ask for something else than a step to add."""
        self.setPlaceholderText(prompt)
        self.setAccessibleName(prompt)

    def show_found(self, found: tuple[Suggestion, ...]) -> None:
        """Show what was found for what is typed."""
        self.found.show_found(found[:MOST] if self._has_keyboard() else ())

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the page while nothing is typed."""
        if not self.text() and is_page_key(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go through what was found, Enter adds it."""
        key = event.key()
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(key))
        if step is not None and self.found.isVisible():
            self.found.move_on(step)
        elif step is not None:
            if step > 0:
                self.left_downwards.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.found.isVisible():
                self._pick(self.found.current())
        elif key == Qt.Key.Key_Escape:
            self._escape()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show again what was found."""
        super().focusInEvent(event)
        if self.text():
            self.sought.emit(self.text())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show nothing."""
        super().focusOutEvent(event)
        self.found.hide()

    def _has_keyboard(self) -> bool:
        return self.window().focusWidget() is self

    def _seek(self, text: str) -> None:
        if text.strip():
            self.sought.emit(text)
        else:
            self.found.hide()

    def _escape(self) -> None:
        if self.text():
            self.clear()
        else:
            self.left.emit()

    def _pick(self, key: str) -> None:
        if key:
            self.picked.emit(key)


class Suggestions(QWidget):
    """What was found, in a panel below the field, over what else is on the page."""

    picked = Signal(str)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self._found: tuple[Suggestion, ...] = ()
        self._at = 0
        self.setAccessibleName(tr("Found"))
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        field.installEventFilter(self)
        self.hide()

    @property
    def shown(self) -> tuple[Suggestion, ...]:
        """What is offered, from top to bottom."""
        return self._found if self.isVisible() else ()

    def show_found(self, found: tuple[Suggestion, ...]) -> None:
        """Show these, or nothing."""
        if found != self._found:
            self._at = 0
        self._found = found
        self.setVisible(bool(found))
        if found:
            self._place()
            self.raise_()
            self.update()

    def current(self) -> str:
        """The key of the one that Enter adds."""
        return self._found[self._at].key if self._found else ""

    def move_on(self, step: int) -> None:
        """Go to the next one, or the one before."""
        self._at = (self._at + step) % max(1, len(self._found))
        self.setAccessibleDescription(self._found[self._at].name)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the field."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        page = self._field.window()
        if self.parentWidget() is not page:
            self.setParent(page)
            self.show()
        at = self._field.mapTo(page, QPoint(0, self._field.height()))
        room = page.height() - at.y() - Space.S
        height = min(self._row() * len(self._found) + 2 * Space.S, max(room, self._row()))
        self.setGeometry(QRect(at, QSize(self._field.width(), height)))

    @staticmethod
    def _row() -> int:
        return theme.em(3.2)

    def _row_at(self, y: float) -> int:
        return min(max(0, int((y - Space.S) // self._row())), max(0, len(self._found) - 1))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """What is under the mouse is what a click adds."""
        self._at = self._row_at(event.position().y())
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Add what is clicked on."""
        self._at = self._row_at(event.position().y())
        self.picked.emit(self.current())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the panel and its rows."""
        colours = theme.colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        fill_round(painter, body, Space.RADIUS_CONTROL, colours.raised)
        outline_round(painter, body, Space.RADIUS_CONTROL, colours.control)
        for number, one in enumerate(self._found):
            row = QRect(Space.S, Space.S + number * self._row(), self.width() - 2 * Space.S,
                        self._row())  # fmt: skip
            if number == self._at:
                fill_round(painter, QRectF(row), Space.RADIUS_CONTROL, colours.hover)
            self._paint_one(painter, row.adjusted(Space.S, 0, -Space.S, 0), one)
        painter.end()

    def _paint_one(self, painter: QPainter, row: QRect, one: Suggestion) -> None:
        colours = theme.colours_of(self.palette())
        wide, high = theme.em(3.6), theme.em(2.3)
        place = QRectF(row.x(), row.center().y() - high / 2, wide, high)
        if one.exercise is not None:
            paint_poster(painter, place, one.exercise, self.palette())
        else:
            side = theme.em(1.2)
            box = QRectF(place.center().x() - side / 2, place.center().y() - side / 2, side, side)
            icons.paint(painter, "rest" if one.key == ":rest" else "plus", box, colours.muted)
        strong, small = theme.font(Text.STRONG), theme.font(Text.SMALL)
        high_, low = QFontMetrics(strong), QFontMetrics(small)
        x = row.x() + wide + Space.M
        width = row.right() - x
        y = row.center().y() - (high_.height() + (low.height() if one.told else 0)) // 2
        for text, font, metric, ink in (
            (one.name, strong, high_, colours.text),
            (one.told, small, low, colours.muted),
        ):
            painter.setFont(font)
            painter.setPen(theme.pen(ink))
            told = metric.elidedText(text, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRect(x, y, width, metric.height()), 0, told)
            y += metric.height()
