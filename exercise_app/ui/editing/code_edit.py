"""A text of YAML to write in: line numbers, keys for indentation, and what is wrong beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QToolTip, QWidget

from exercise_app.ui import fonts, icons, theme
from exercise_app.ui.editing import keys
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.scroll import SlimScrollBar


class Trouble(NamedTuple):
    """What is wrong with what `cursor` selects; it moves with the text while that is changed."""

    cursor: QTextCursor
    message: str


class CodeEdit(QPlainTextEdit):
    """The text. Its own undo is off: `undo_requested` and `redo_requested` ask for it.

    `seen_changed` tells that other lines, or other words, are in sight. `key_taken`, where set,
    is asked first for each key: it gives whether it took it.
    """

    undo_requested = Signal()
    redo_requested = Signal()
    seen_changed = Signal()
    focus_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.troubles: tuple[Trouble, ...] = ()
        self._numbers = _Numbers(self)
        self.key_taken: Callable[[QKeyEvent], bool] = lambda _event: False
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setVerticalScrollBar(SlimScrollBar(on_card=True))
        self.setHorizontalScrollBar(SlimScrollBar(on_card=True, lying=True))
        self.setFont(fonts.fixed())
        self.document().setDocumentMargin(Space.S)
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._scroll_numbers)
        self.textChanged.connect(self.seen_changed)
        self.verticalScrollBar().valueChanged.connect(self.seen_changed)
        self._make_room()

    def show_troubles(self, troubles: Sequence[Trouble]) -> None:
        """Show what is wrong, in the place of what was."""
        self.troubles = tuple(troubles)
        self.seen_changed.emit()
        self._numbers.update()
        self.viewport().update()

    def blocks_in_sight(self) -> Iterator[QTextBlock]:
        """The lines that are in sight, from above."""
        block, bottom = self.firstVisibleBlock(), self.viewport().height()
        while block.isValid() and self.top_of(block) <= bottom:
            yield block
            block = block.next()

    def top_of(self, block: QTextBlock) -> float:
        """Where a line begins, in pixels from the upper edge of what is in sight."""
        return self.blockBoundingGeometry(block).translated(self.contentOffset()).top()

    def _make_room(self) -> None:
        self.setViewportMargins(self._numbers.sizeHint().width(), 0, 0, 0)

    def _scroll_numbers(self, rect: QRect, dy: int) -> None:
        if dy:
            self._numbers.scroll(0, dy)
        else:
            self._numbers.update(0, rect.y(), self._numbers.width(), rect.height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.seen_changed.emit()
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard is elsewhere now."""
        super().focusOutEvent(event)
        self.seen_changed.emit()
        self.focus_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line numbers beside the text."""
        super().resizeEvent(event)
        width = self._numbers.sizeHint().width()
        inside = self.viewport().geometry()
        self._numbers.setGeometry(inside.left() - width, inside.top(), width, inside.height())
        self.seen_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Wear another theme at once."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._make_room()
            self.seen_changed.emit()

    def event(self, event: QEvent) -> bool:
        """Keep undo and redo from whatever else would take those keys."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            standard = QKeySequence.StandardKey
            if event.matches(standard.Undo) or event.matches(standard.Redo):
                event.accept()
                return True
        return super().event(event)

    def context_menu(self, place: QPoint) -> QMenu:
        """Qt's menu, with the undo and redo that are asked for."""
        menu = self.createStandardContextMenu(place)
        asked = (self.undo_requested, self.redo_requested)
        for action, ask in zip(menu.actions(), asked, strict=False):
            action.setEnabled(True)
            action.triggered.connect(ask)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the menu."""
        menu = self.context_menu(event.pos())
        menu.exec(event.globalPos())
        menu.deleteLater()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell what is wrong below the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            told = self.told_at(event.pos())
            if told:
                QToolTip.showText(event.globalPos(), told, self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def told_at(self, place: QPoint) -> str:
        """What is wrong with what is shown at a place of the viewport."""
        line = self.cursorForPosition(place).blockNumber()
        return "\n".join(t.message for t in self.troubles if t.cursor.blockNumber() == line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a text for YAML; the rest is Qt's."""
        if self.key_taken(event):
            return
        standard, key = QKeySequence.StandardKey, event.key()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.matches(standard.Undo):
            self.undo_requested.emit()
        elif event.matches(standard.Redo):
            self.redo_requested.emit()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._tab(back=key == Qt.Key.Key_Backtab, leave=control)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not control:
            keys.new_line(self.textCursor())
            self.ensureCursorVisible()
        elif key == Qt.Key.Key_Slash and control:
            keys.toggle_comment(self.textCursor())
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _tab(self, *, back: bool, leave: bool) -> None:
        """Indent; with Ctrl the keyboard goes on to the next control, or the one before."""
        if leave:
            QWidget.focusNextPrevChild(self, not back)
        elif back:
            keys.unindent(self.textCursor())
        else:
            keys.indent(self.textCursor())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, and behind a line what is wrong with it."""
        super().paintEvent(event)
        if not self.troubles:
            return
        told: dict[int, str] = {}
        for trouble in self.troubles:
            told.setdefault(trouble.cursor.blockNumber(), trouble.message)
        painter = QPainter(self.viewport())
        font = theme.font(Text.SMALL)
        painter.setFont(font)
        painter.setPen(theme.pen_of(self.palette(), QPalette.ColorRole.BrightText))
        for block in self.blocks_in_sight():
            if block.blockNumber() in told:
                self._tell_behind(painter, block, told[block.blockNumber()])
        painter.end()

    def _tell_behind(self, painter: QPainter, block: QTextBlock, message: str) -> None:
        end = QTextCursor(block)
        end.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        line = self.cursorRect(end)
        left = line.right() + theme.em(1.5)
        room = self.viewport().width() - left - Space.M
        if room >= theme.em(7):
            metrics = painter.fontMetrics()
            shown = metrics.elidedText(message, Qt.TextElideMode.ElideRight, room)
            place = QRect(left, line.top(), room, line.height())
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), shown)


class _Numbers(QWidget):
    """The line numbers; a sign stands before those of lines with something wrong."""

    def __init__(self, edit: CodeEdit) -> None:
        super().__init__(edit)
        self._edit = edit

    def sizeHint(self) -> QSize:
        """Room for the last number and a sign."""
        digits = max(2, len(str(self._edit.blockCount())))
        wide = QFontMetricsF(self._edit.font()).horizontalAdvance("9") * digits
        return QSize(round(wide) + theme.em(1.1) + 2 * Space.S, 0)

    def event(self, event: QEvent) -> bool:
        """Tell what is wrong with the line below the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._edit.told_at(QPoint(0, event.pos().y())))
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the numbers in sight."""
        edit, colours = self._edit, theme.colours_of(self.palette())
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.colour(colours.card))
        painter.setFont(edit.font())
        height = edit.fontMetrics().height()
        wrong = {trouble.cursor.blockNumber() for trouble in edit.troubles}
        here = edit.textCursor().blockNumber()
        for block in edit.blocks_in_sight():
            number, top = block.blockNumber(), edit.top_of(block)
            ink = colours.text if number == here else colours.muted
            if number in wrong:
                ink, size = colours.warn, theme.em(1.0)
                sign = QRectF(Space.XS, top + (height - size) / 2, size, size)
                icons.paint(painter, "warning", sign, ink)
            painter.setPen(theme.pen(ink))
            place = QRectF(0, top, self.width() - Space.S, height)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignRight), str(number + 1))
