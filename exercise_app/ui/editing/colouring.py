"""Colours the lines of a source that are in sight, and underlines what is wrong in them.

Only what is in sight is looked at, whenever that changes, so a text of a mebibyte costs no more
than a screenful of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from exercise_app.ui import theme
from exercise_app.ui.editing.code_edit import CodeEdit, Trouble
from exercise_app.ui.editing.words import MOST_ABOVE, Sort, texts_among, words_of
from exercise_app.ui.theme import Colours

MOST_FOUND = 500
"""Places of a sought word that are marked at once."""


class Colouring(QObject):
    """Keeps the colours of `edit` up to date."""

    def __init__(self, edit: CodeEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._found: Sequence[QTextCursor] = ()
        edit.seen_changed.connect(self.paint)
        edit.cursorPositionChanged.connect(self.paint)

    def show_found(self, found: Sequence[QTextCursor]) -> None:
        """Mark the places of a sought word."""
        self._found = found
        self.paint()

    def paint(self) -> None:
        """Colour what is in sight."""
        edit, colours = self._edit, theme.colours_of(self._edit.palette())
        blocks = list(edit.blocks_in_sight())
        if not blocks:
            return
        span = range(blocks[0].position(), blocks[-1].position() + blocks[-1].length())
        selections = [_whole_line(edit.textCursor(), colours)] if edit.hasFocus() else []
        selections += [
            _selection(found, _ground(colours.accent_soft))
            for found in self._found
            if found.selectionStart() in span
        ]
        selections += _word_selections(blocks, colours)
        selections += [
            _selection(trouble.cursor, _wave(colours.warn))
            for trouble in edit.troubles
            if trouble.cursor.selectionStart() in span
        ]
        edit.setExtraSelections(selections)


def underlined(edit: CodeEdit, line: int, column: int, message: str) -> Trouble:
    """What is wrong at a place (counted from 1): the word there, or what is nearest to it."""
    block = edit.document().findBlockByNumber(line - 1)
    if not block.isValid():
        block = edit.document().lastBlock()
    text = block.text()
    start = min(max(0, _units(text, column - 1)), max(0, len_units(text) - 1))
    end = start + 1
    rest = text.encode("utf-16-le")[2 * start :].decode("utf-16-le", "replace")
    if rest:
        end = start + len_units(_first_word(rest))
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + start)
    cursor.setPosition(
        block.position() + min(end, max(0, block.length() - 1)), QTextCursor.MoveMode.KeepAnchor
    )
    return Trouble(cursor, message)


def _first_word(text: str) -> str:
    """What an error's place stands for: up to a blank or a bracket, and one letter at least."""
    for index, letter in enumerate(text):
        if index and (letter.isspace() or letter in ",]}" or (letter == ":" and index)):
            return text[:index]
    return text


def len_units(text: str) -> int:
    """How many places Qt counts in `text`: UTF-16's."""
    return len(text) + sum(letter > "\uffff" for letter in text)


def _units(text: str, characters: int) -> int:
    return len_units(text[:characters])


def _word_selections(
    blocks: Sequence[QTextBlock], colours: Colours
) -> Iterator[QTextEdit.ExtraSelection]:
    formats = _formats(colours)
    lines = [block.text() for block in blocks]
    inside = texts_among(lines, _above(blocks[0]))
    for block, line, is_text in zip(blocks, lines, inside, strict=True):
        if is_text:
            continue
        wide = not line.isascii()
        for start, length, sort in words_of(line):
            begin, size = start, length
            if wide:
                begin, size = _units(line, start), len_units(line[start : start + length])
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + begin)
            cursor.setPosition(block.position() + begin + size, QTextCursor.MoveMode.KeepAnchor)
            yield _selection(cursor, formats[sort])


def _above(block: QTextBlock) -> Iterator[str]:
    for _ in range(MOST_ABOVE):
        block = block.previous()
        if not block.isValid():
            return
        yield block.text()


def _formats(colours: Colours) -> dict[Sort, QTextCharFormat]:
    inks = {
        Sort.KEY: colours.accent_text,
        Sort.ID: colours.code_id,
        Sort.NUMBER: colours.code_number,
        Sort.ANCHOR: colours.code_anchor,
        Sort.COMMENT: colours.muted,
    }
    formats = {}
    for sort, ink in inks.items():
        formats[sort] = QTextCharFormat()
        formats[sort].setForeground(QColor(ink))
    return formats


def _ground(ink: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setBackground(QColor(ink))
    return made


def _wave(ink: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    made.setUnderlineColor(QColor(ink))
    return made


def _whole_line(cursor: QTextCursor, colours: Colours) -> QTextEdit.ExtraSelection:
    made = _ground(colours.raised)
    made.setProperty(QTextCharFormat.Property.FullWidthSelection, True)
    cursor.clearSelection()
    return _selection(cursor, made)


def _selection(cursor: QTextCursor, made: QTextCharFormat) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    selection.cursor, selection.format = cursor, made
    return selection
