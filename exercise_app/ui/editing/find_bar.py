"""Finding a word in a text: a field, how many there are, and the way from one to the next."""

from __future__ import annotations

import re
from bisect import bisect_left

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from exercise_app.core.translation import tr
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import IconButton
from exercise_app.ui.widgets.fields import TextField
from exercise_app.ui.widgets.text import MUTED, Label

MOST = 1000
"""Places that are counted and marked."""


class FindBar(QWidget):
    """Finds in `edit`. `found_changed` gives the places, as cursors that select them."""

    found_changed = Signal(list)
    closed = Signal()

    def __init__(self, edit: QPlainTextEdit) -> None:
        super().__init__()
        self._edit = edit
        self._found: list[QTextCursor] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        self.field = TextField(tr("Find in the source"))
        self.field.setAccessibleName(tr("Find in the source"))
        self.field.textChanged.connect(self._seek)
        row.addWidget(self.field, 1)
        self.told = Label("", Text.SMALL, MUTED, wrap=False)
        row.addWidget(self.told)
        self.previous = IconButton(tr("Previous"), "up", key="Shift+Enter")
        self.next = IconButton(tr("Next"), "down", key="Enter")
        close = IconButton(tr("Close"), "close", key="Esc")
        self.previous.clicked.connect(lambda: self.go(-1))
        self.next.clicked.connect(lambda: self.go(1))
        close.clicked.connect(self.close_bar)
        for button in (self.previous, self.next, close):
            row.addWidget(button)
        self.hide()

    def open(self) -> None:
        """Show it, with what is selected as what is sought."""
        selected = self._edit.textCursor().selectedText()
        self.show()
        if selected and "\u2029" not in selected:
            self.field.setText(selected)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.refresh()

    def close_bar(self) -> None:
        """Hide it, and give the keyboard back to the text."""
        self.hide()
        self._found = []
        self.found_changed.emit([])
        self.closed.emit()

    def refresh(self) -> None:
        """Look anew, after the text was changed."""
        if self.isHidden():
            return
        self._found = self._look()
        self.found_changed.emit(self._found)
        self._tell()

    def go(self, step: int) -> None:
        """Select the next place, or with -1 the one before, from the cursor on and round."""
        if not self._found:
            return
        starts = [found.selectionStart() for found in self._found]
        here = self._edit.textCursor()
        if step > 0:
            at = bisect_left(starts, here.selectionStart() + (1 if here.hasSelection() else 0))
        else:
            at = bisect_left(starts, here.selectionStart()) - 1
        self._edit.setTextCursor(self._found[at % len(starts)])
        self._edit.ensureCursorVisible()
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, with Shift back; Esc closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.go(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _seek(self) -> None:
        self.refresh()
        here = self._edit.textCursor()
        here.setPosition(here.selectionStart())
        self._edit.setTextCursor(here)
        self.go(1)

    def _look(self) -> list[QTextCursor]:
        sought = self.field.text()
        if not sought:
            return []
        text, found = self._edit.toPlainText(), []
        wide = 0 if text.isascii() else None
        for match in re.finditer(re.escape(sought), text, re.IGNORECASE):
            start, end = match.span()
            if wide is None:
                before = sum(letter > "\uffff" for letter in text[:start])
                start += before
                end = start + len(match[0]) + sum(letter > "\uffff" for letter in match[0])
            cursor = QTextCursor(self._edit.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            found.append(cursor)
            if len(found) >= MOST:
                break
        return found

    def _tell(self) -> None:
        if not self.field.text():
            self.told.setText("")
            return
        here, count = self._edit.textCursor(), len(self._found)
        at = [
            number
            for number, found in enumerate(self._found, 1)
            if found.selectionStart() == here.selectionStart() and here.hasSelection()
        ]
        if not count:
            self.told.setText(tr("Not found"))
        elif at:
            self.told.setText(tr("{at} of {count}", at=at[0], count=count))
        else:
            self.told.setText(tr("{count} found", count=count))
