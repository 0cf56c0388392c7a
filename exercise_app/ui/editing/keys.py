"""What the keys do in a YAML text: indentation, comments, new lines; each is one change."""

from __future__ import annotations

import re

from PySide6.QtGui import QTextBlock, QTextCursor

STEP = "  "
"""What Tab puts in."""
_LEADING = re.compile(r"[ \t]*((?:-[ ]+)*)")
_OPENS = re.compile(r":[ \t]*(?:&\S+[ \t]*)?(?:#.*)?$|:[ \t]+[|>][-+0-9]*[ \t]*$")


def indent(cursor: QTextCursor) -> None:
    """Put the lines of the selection further in; without one, go on to the next even column."""
    if not cursor.hasSelection():
        cursor.insertText(STEP if cursor.positionInBlock() % 2 == 0 else " ")
        return
    cursor.beginEditBlock()
    for block in _blocks(cursor):
        if block.text().strip():
            QTextCursor(block).insertText(STEP)
    cursor.endEditBlock()


def unindent(cursor: QTextCursor) -> None:
    """Put the lines of the selection, or the cursor's, further out."""
    cursor.beginEditBlock()
    for block in _blocks(cursor):
        spaces = len(block.text()) - len(block.text().lstrip(" "))
        _cut(block, 0, min(len(STEP), spaces))
    cursor.endEditBlock()


def toggle_comment(cursor: QTextCursor) -> None:
    """Make comments of the lines, or lines of the comments where all of them are."""
    blocks = [block for block in _blocks(cursor) if block.text().strip()]
    are_comments = all(block.text().lstrip().startswith("#") for block in blocks)
    column = min((_indent(block.text()) for block in blocks), default=0)
    cursor.beginEditBlock()
    for block in blocks:
        text = block.text()
        if are_comments:
            start = _indent(text)
            _cut(block, start, 2 if text[start : start + 2] == "# " else 1)
        else:
            at = QTextCursor(block)
            at.setPosition(block.position() + column)
            at.insertText("# ")
    cursor.endEditBlock()


def new_line(cursor: QTextCursor) -> None:
    """A line break, and the indentation that most likely follows."""
    before = cursor.block().text()[: cursor.positionInBlock()]
    match = _LEADING.match(before)
    spaces = 0 if match is None else match.end()
    if not before.strip():
        spaces = len(before)
    elif _OPENS.search(before):
        spaces += len(STEP)
    cursor.insertText("\n" + " " * spaces)


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" "))


def _cut(block: QTextBlock, start: int, length: int) -> None:
    at = QTextCursor(block)
    at.setPosition(block.position() + start)
    at.setPosition(block.position() + start + length, QTextCursor.MoveMode.KeepAnchor)
    at.removeSelectedText()


def _blocks(cursor: QTextCursor) -> list[QTextBlock]:
    """The lines of the selection; one that it only touches with its end is none of them."""
    document = cursor.document()
    block, end = document.findBlock(cursor.selectionStart()), cursor.selectionEnd()
    found = [block]
    while (block := block.next()).isValid() and block.position() < end:
        found.append(block)
    return found
