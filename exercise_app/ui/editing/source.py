"""The source of a routine: its YAML as text, bound to the document."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exercise_app.core.offering import Complete, Offer, Option
from exercise_app.core.translation import tr, trn
from exercise_app.ui import theme
from exercise_app.ui.accessible import announce
from exercise_app.ui.editing.code_edit import CodeEdit
from exercise_app.ui.editing.colouring import Colouring, len_units, underlined
from exercise_app.ui.editing.completions import Completions
from exercise_app.ui.editing.document import Document
from exercise_app.ui.editing.find_bar import FindBar
from exercise_app.ui.editing.problem_list import Mark, ProblemList
from exercise_app.ui.editing.spans import difference
from exercise_app.ui.paint import focus_ring, smooth
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import RING
from exercise_app.ui.widgets.text import MUTED, Label

__all__ = ["Mark", "SourceEditor"]


class SourceEditor(QWidget):
    """Shows a document's text; what is typed goes into the document.

    `complete`, where set, tells what can be typed at a place.
    """

    def __init__(self) -> None:
        super().__init__()
        self._document: Document | None = None
        self._marks: tuple[Mark, ...] = ()
        self._popup: Completions | None = None
        self.complete: Complete | None = None
        self.text = CodeEdit()
        self.text.setAccessibleName(tr("The routine’s source"))
        self.text.setAccessibleDescription(
            tr("Tab indents. Ctrl+Tab goes on to the next control. F8 leads to the next error.")
        )
        self.text.key_taken = self._take_key
        self.text.textChanged.connect(self._take)
        self.text.undo_requested.connect(lambda: self._step_back(redo=False))
        self.text.redo_requested.connect(lambda: self._step_back(redo=True))
        self.text.cursorPositionChanged.connect(self._tell_place)
        self.text.focus_changed.connect(self._follow_focus)
        self._colouring = Colouring(self.text)
        self.find_bar = FindBar(self.text)
        self.find_bar.found_changed.connect(self._colouring.show_found)
        self.find_bar.closed.connect(self.take_focus)
        self.problems = ProblemList()
        self.problems.chosen.connect(self._go_and_write)
        self.foot = Label(style=Text.SMALL, tone=MUTED)
        column = QVBoxLayout(self)
        column.setContentsMargins(RING, RING, RING, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.find_bar)
        column.addWidget(self.text, 1)
        column.addWidget(self.problems)
        column.addWidget(self.foot)

    def bind(self, document: Document) -> None:
        """Show `document` from now on."""
        if self._document is not None:
            self._document.changed.disconnect(self._follow)
        self._document = document
        document.changed.connect(self._follow)
        self._follow()
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def show_problems(self, marks: Sequence[Mark]) -> None:
        """Mark what is wrong with the text."""
        self._marks = tuple(marks)
        self.text.show_troubles([underlined(self.text, *mark) for mark in self._marks[:200]])
        self.problems.show_marks(self._marks)
        self._tell_place()

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

    @property
    def offered(self) -> list[str]:
        """What is offered to be typed; nothing while the list is away."""
        return [] if self._popup is None else self._popup.labels

    def _take(self) -> None:
        """Hand on what was typed."""
        if self._document is None:
            return
        typed = self.text.toPlainText()
        if typed != self._document.shown:
            self._document.type_text(typed)
            self._offer(asked=False)
        self.find_bar.refresh()

    def _follow(self) -> None:
        """Show what the document holds, with the cursor where it was."""
        if self._document is None:
            return
        before = self.text.toPlainText()
        span = difference(before, self._document.shown)
        if span.old == span.new:
            return
        start = len_units(before[: span.start])
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(start)
        cursor.setPosition(start + len_units(span.old), QTextCursor.MoveMode.KeepAnchor)
        blocked = self.text.blockSignals(True)
        cursor.insertText(span.new)
        self.text.blockSignals(blocked)
        self._changed_at = cursor.position()
        self.text.seen_changed.emit()
        self.find_bar.refresh()

    _changed_at = 0

    def _step_back(self, *, redo: bool) -> None:
        """Undo, or redo, and put the cursor where that was."""
        if self._document is None:
            return
        if redo:
            self._document.redo()
        else:
            self._document.undo()
        self._hide_offer()
        cursor = self.text.textCursor()
        cursor.setPosition(self._changed_at)
        self.text.setTextCursor(cursor)
        self.text.ensureCursorVisible()

    # Keys and what is offered.

    def _take_key(self, event: QKeyEvent) -> bool:
        if self._popup is not None and self._popup.take_key(event):
            return True
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.matches(QKeySequence.StandardKey.Find):
            self.find_bar.open()
        elif event.key() == Qt.Key.Key_Space and control:
            self._offer(asked=True)
        elif event.key() == Qt.Key.Key_F8:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._go_to_problem(-1 if back else 1)
        else:
            if event.key() in _LEADS_AWAY or event.key() == Qt.Key.Key_Escape:
                self._hide_offer()
            return False
        return True

    def _offer(self, *, asked: bool) -> None:
        """Offer what can be typed at the cursor; unasked only where that helps."""
        cursor = self.text.textCursor()
        text = self.text.toPlainText()
        index = cursor.position()
        if not text.isascii():
            index = len(text.encode("utf-16-le")[: 2 * index].decode("utf-16-le", "replace"))
        found = None if self.complete is None else self.complete(text, index)
        if found is None or not (asked or _is_welcome(found, text[:index])):
            self._hide_offer()
            return
        if self._popup is None or self._popup.parentWidget() is not self.window():
            self._popup = Completions(self.window())
            self._popup.chosen.connect(self._put_in)
        self._offered = found
        start = QTextCursor(cursor)
        start.movePosition(
            QTextCursor.MoveOperation.Left, n=min(len(found.word), cursor.positionInBlock())
        )
        place = self.text.cursorRect(start)
        corner = self.text.viewport().mapTo(self.window(), place.topLeft())
        self._popup.offer(found, QRect(corner, place.size()))

    _offered: Offer | None = None

    def _put_in(self, option: Option) -> None:
        """Put an option in the place of the word that was begun."""
        if self._offered is None:
            return
        cursor = self.text.textCursor()
        cursor.movePosition(
            QTextCursor.MoveOperation.Left,
            QTextCursor.MoveMode.KeepAnchor,
            len_units(self._offered.word),
        )
        cursor.insertText(option.insert)
        self.text.setTextCursor(cursor)
        self.take_focus()

    def _hide_offer(self) -> None:
        if self._popup is not None:
            self._popup.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the list along."""
        self._hide_offer()

    def _follow_focus(self) -> None:
        if not self.text.hasFocus():
            self._hide_offer()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring that shows where the keyboard is."""
        if self.text.hasFocus():
            ring = QRectF(self.text.geometry()).adjusted(-2, -2, 2, 2)
            focus_ring(smooth(QPainter(self)), ring, Space.XS, theme.colours_of(self.palette()))

    # What is wrong, and where the cursor is.

    def _go_and_write(self, mark: Mark) -> None:
        self.go_to(mark.line, mark.column)
        self.take_focus()

    def _go_to_problem(self, step: int) -> None:
        """Go to the next error, or the one before, and round."""
        found = sorted(self.text.troubles, key=lambda trouble: trouble.cursor.selectionStart())
        if not found:
            return
        here = self.text.textCursor()
        ahead = [one for one in found if one.cursor.selectionStart() > here.position()]
        behind = [one for one in found if one.cursor.selectionStart() < here.position()]
        at = (ahead or found)[0] if step > 0 else (behind or found)[-1]
        here.setPosition(at.cursor.selectionStart())
        self.text.setTextCursor(here)
        self.text.ensureCursorVisible()
        announce(self.text, at.message)

    def _tell_place(self) -> None:
        cursor = self.text.textCursor()
        place = tr(
            "Line {line}, column {column}",
            line=cursor.blockNumber() + 1,
            column=cursor.positionInBlock() + 1,
        )
        count = len(self._marks)
        state = trn("{n} error", "{n} errors", count) if count else tr("No errors")
        self.foot.setText(f"{place} · {state}")


_LEADS_AWAY = frozenset(
    {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Up,
     Qt.Key.Key_Down}
)  # fmt: skip


def _is_welcome(offer: Offer, before: str) -> bool:
    """Whether options help somebody who goes on typing: not where a word is whole, or a number."""
    if any(option.label == offer.word for option in offer.options):
        return False
    if offer.word:
        return not offer.word[0].isdigit()
    return before.endswith((": ", "- "))
