"""The text that is being edited, and everything that was done to it.

The text is the only model. The form and the source are views of it: each change of either goes
through here as a command that can be undone, so that both share one history of changes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from exercise_app.core.translation import tr
from exercise_app.ui.editing.spans import Span, difference, shown, typed_into

BOM = "\ufeff"
_TYPING, _JOINING = 1, 2
"""The ids of commands that may become one; others have none."""


class Document(QObject):
    """A text with undo and redo.

    `changed` is emitted after each change of the text, whatever made it; `clean_changed` tells
    whether the text is now the one that was last saved.
    """

    changed = Signal()
    clean_changed = Signal(bool)

    def __init__(self, text: str, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        """The file that the text is saved to; it may not be there yet."""
        self._bom = BOM if text.startswith(BOM) else ""
        self._text = text.removeprefix(BOM)
        self.stack = QUndoStack(self)
        """For buttons: `canUndoChanged`, `undoTextChanged` and so on."""
        self.stack.cleanChanged.connect(self.clean_changed)

    @property
    def text(self) -> str:
        """The text, without a byte order mark."""
        return self._text

    @property
    def content(self) -> str:
        """What the file is to hold: the text, with the byte order mark that it came with."""
        return self._bom + self._text

    @property
    def shown(self) -> str:
        """The text as a `QPlainTextEdit` that shows it gives it back."""
        return shown(self._text)

    @property
    def is_clean(self) -> bool:
        """Whether the text is the one that was last saved."""
        return self.stack.isClean()

    def set_clean(self) -> None:
        """Note that the text was saved as it is now."""
        self.stack.setClean()

    def set_dirty(self) -> None:
        """Note that the text is no file's, as that of a routine that is new."""
        self.stack.resetClean()

    def apply(self, label: str, edit: Callable[[str], str], joins: str = "") -> bool:
        """Change the text by `edit`; `label` names it for undo. Gives whether it changed.

        Changes one after another that have the same `joins`, such as the field that is being
        typed in, are undone as one. Raises what `edit` raises; then nothing is changed.
        """
        span = difference(self._text, edit(self._text))
        if span.old == span.new:
            return False
        self.stack.push(_Joining(self, label, span, joins) if joins else _Change(self, label, span))
        return True

    def note(self, label: str, back: Callable[[], None], again: Callable[[], None]) -> None:
        """Note what was done beside the text, such as a file written: undo calls `back`, redo
        `again`.
        """
        self.stack.push(_Beside(label, back, again))

    @contextmanager
    def together(self, label: str) -> Iterator[None]:
        """What is done in the block is undone as one."""
        self.stack.beginMacro(label)
        try:
            yield
        finally:
            self.stack.endMacro()

    def end_joining(self) -> None:
        """Let the next change be undone by itself, whatever it joins."""
        last = self.stack.count() and self.stack.command(self.stack.count() - 1)
        if isinstance(last, _Joining):
            last.joins = ""

    def type_text(self, typed: str) -> None:
        """Take the text of a widget that showed `shown` and in which something was typed.

        What is typed on and on is undone word by word, and so is what is rubbed out.
        """
        span = difference(self._text, typed_into(self._text, typed))
        if span.old != span.new:
            self.stack.push(_Typing(self, span))

    def undo(self) -> None:
        """Take the last change back."""
        self.stack.undo()

    def redo(self) -> None:
        """Do again what was taken back last."""
        self.stack.redo()

    def put(self, text: str) -> None:
        """Be `text` now; for the commands, which know how to take it back."""
        self._text = text
        self.changed.emit()


class _Change(QUndoCommand):
    """One change. It keeps what gave way and what came, not the whole text."""

    def __init__(self, document: Document, label: str, span: Span) -> None:
        super().__init__(label)
        self._document, self.span = document, span

    def redo(self) -> None:
        self._document.put(self.span.put(self._document.text))

    def undo(self) -> None:
        self._document.put(self.span.take_back(self._document.text))


class _Beside(QUndoCommand):
    """Something done beside the text; it is done already when it is pushed."""

    def __init__(self, label: str, back: Callable[[], None], again: Callable[[], None]) -> None:
        super().__init__(label)
        self._back, self._again = back, again
        self._is_done = True

    def redo(self) -> None:
        if not self._is_done:
            self._again()
        self._is_done = True

    def undo(self) -> None:
        self._is_done = False
        self._back()


class _Joining(_Change):
    """A change of something that is changed again and again, such as a field."""

    def __init__(self, document: Document, label: str, span: Span, joins: str) -> None:
        super().__init__(document, label, span)
        self.joins = joins

    def id(self) -> int:
        return _JOINING

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Joining) or not other.joins or other.joins != self.joins:
            return False
        now = self._document.text
        before = self.span.take_back(other.span.take_back(now))
        self.span = difference(before, now)
        self.setObsolete(before == now)
        return True


class _Typing(_Change):
    """Something typed: what is typed next may join it."""

    def __init__(self, document: Document, span: Span) -> None:
        super().__init__(document, tr("Typing"), span)

    def id(self) -> int:
        return _TYPING

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Typing):
            return False
        joined = _joined(self.span, other.span)
        if joined is not None:
            self.span = joined
        return joined is not None


def _joined(first: Span, then: Span) -> Span | None:
    """Two changes as one where they are one word typed on or rubbed out, else None."""
    typed, rubbed = not then.old, not then.new
    if typed and not first.old and then.start == first.start + len(first.new):
        begins_anew = first.new[-1:].isspace() and not then.new[:1].isspace()
        ends_line = "\n" in first.new or "\n" in then.new
        return None if begins_anew or ends_line else Span(first.start, "", first.new + then.new)
    if rubbed and not first.new:
        if then.start + len(then.old) == first.start:
            return Span(then.start, then.old + first.old, "")
        if then.start == first.start:
            return Span(first.start, first.old + then.old, "")
    return None
