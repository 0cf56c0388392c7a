"""A difference to read: what only the file has and what only you have, by sign and by ground."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from exercise_app.core.translation import tr
from exercise_app.ui import fonts, theme
from exercise_app.ui.props.difference import Line, Side
from exercise_app.ui.theme import Space
from exercise_app.ui.widgets.scroll import SlimScrollBar

_MOST_ROWS, _LEAST_ROWS = 14, 4


class DifferenceText(QPlainTextEdit):
    """Shows the lines; they can be scrolled and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setVerticalScrollBar(SlimScrollBar(on_card=True))
        self.setHorizontalScrollBar(SlimScrollBar(on_card=True, lying=True))
        self.setFont(fonts.fixed())
        self.document().setDocumentMargin(Space.S)
        self.setAccessibleName(tr("The difference"))

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show a difference."""
        self._lines = tuple(lines)
        self.setPlainText("\n".join(f"{side.value} {text}" for side, text in self._lines))
        self.setFixedHeight(self.sizeHint().height())
        self._colour()

    def sizeHint(self) -> QSize:
        """As high as its lines, within reason."""
        rows = min(max(self.blockCount(), _LEAST_ROWS), _MOST_ROWS)
        return QSize(theme.em(30), self.fontMetrics().lineSpacing() * rows + 2 * Space.S + 12)

    def changeEvent(self, event: QEvent) -> None:
        """Wear another theme at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _colour(self) -> None:
        colours = theme.colours_of(self.palette())
        inks = {
            Side.THEIRS: (colours.warn, colours.warn_soft),
            Side.MINE: (colours.accent_text, colours.accent_soft),
            Side.LEFT_OUT: (colours.muted, None),
        }
        made, block = [], self.document().firstBlock()
        for side, _ in getattr(self, "_lines", ()):
            if side in inks:
                made.append(_selection(QTextCursor(block), *inks[side]))
            block = block.next()
        self.setExtraSelections(made)


def _selection(cursor: QTextCursor, ink: str, ground: str | None) -> QTextEdit.ExtraSelection:
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    shown = QTextCharFormat()
    shown.setForeground(QColor(ink))
    if ground is not None:
        shown.setBackground(QColor(ground))
    selection = QTextEdit.ExtraSelection()
    selection.cursor, selection.format = cursor, shown
    return selection
