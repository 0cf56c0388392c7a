"""The source of a routine: its YAML as text, bound to the document."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from exercise_app.ui.editing.document import Document
from exercise_app.ui.editing.spans import difference


class Mark(NamedTuple):
    """What is wrong at a place of the text; `line` and `column` count from 1."""

    line: int
    column: int
    message: str


class SourceEditor(QWidget):
    """Shows a document's text; what is typed goes into the document."""

    def __init__(self) -> None:
        super().__init__()
        self._document: Document | None = None
        self.text = QPlainTextEdit()
        self.text.setUndoRedoEnabled(False)
        self.text.textChanged.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)

    def bind(self, document: Document) -> None:
        """Show `document` from now on."""
        if self._document is not None:
            self._document.changed.disconnect(self._follow)
        self._document = document
        document.changed.connect(self._follow)
        self._follow()

    def show_problems(self, marks: Sequence[Mark]) -> None:
        """Mark what is wrong with the text."""

    def go_to(self, line: int, column: int) -> None:
        """Put the cursor at a place, which counts from 1, and bring it into sight."""
        block = self.text.document().findBlockByNumber(line - 1)
        cursor = QTextCursor(block)
        cursor.movePosition(
            QTextCursor.MoveOperation.Right, n=min(column - 1, max(0, block.length() - 1))
        )
        self.text.setTextCursor(cursor)
        self.text.ensureCursorVisible()

    def take_focus(self) -> None:
        """Put the keyboard into the text."""
        self.text.setFocus()

    def _take(self) -> None:
        if self._document is not None and self.text.toPlainText() != self._document.shown:
            self._document.type_text(self.text.toPlainText())

    def _follow(self) -> None:
        """Show what the document holds, with the cursor where it was."""
        if self._document is None:
            return
        before = self.text.toPlainText()
        span = difference(before, self._document.shown)
        if span.old == span.new:
            return
        start = _units(before[: span.start])
        cursor = self.text.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(start + _units(span.old), QTextCursor.MoveMode.KeepAnchor)
        blocked = self.text.blockSignals(True)
        cursor.insertText(span.new)
        self.text.blockSignals(blocked)
        self.text.setTextCursor(cursor)


def _units(text: str) -> int:
    """How many places Qt counts in `text`: UTF-16's."""
    return len(text) + sum(character > "\uffff" for character in text)
