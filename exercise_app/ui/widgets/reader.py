"""Long text to read: Markdown in the theme's type, in a column of a comfortable width."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from exercise_app.ui import theme
from exercise_app.ui.paint import fill_round
from exercise_app.ui.props.guide import anchor_of
from exercise_app.ui.theme import Colours, Space
from exercise_app.ui.widgets.scroll import SlimScrollBar

CHARACTERS = 65
"""The width of the column, in usual characters."""
_BODY = 1.14
_SMALL = 0.95
_HEADINGS = {1: 1.9, 2: 1.35, 3: 1.15}
"""Sizes as multiples of the window's text."""
_LINE = 148
"""The height of a line in percent of the letters'."""
_RULER = QTextFormat.Property.BlockTrailingHorizontalRulerWidth
_QUOTE = QTextFormat.Property.BlockQuoteLevel
_SAMPLE = "Running softly is a habit, and most backs are grateful for it."


class Reader(QTextBrowser):
    """Shows Markdown. `link_chosen` gives a link as it is written; nothing is opened by itself."""

    link_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._markdown = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(SlimScrollBar())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._choose)

    def show_markdown(self, text: str, name: str, anchor: str = "") -> None:
        """Show a text from its start, or from the heading with this anchor. `name` is for a
        screen reader.
        """
        self.setAccessibleName(name)
        if text != self._markdown:
            self._markdown = text
            self._dress()
        self.verticalScrollBar().setValue(0)
        if anchor:
            self._scroll_to(anchor)

    def _choose(self, link: QUrl) -> None:
        self.link_chosen.emit(link.toString())

    def _scroll_to(self, anchor: str) -> None:
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and anchor_of(block.text()) == anchor:
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top) - Space.L)
                return
            block = block.next()

    def _dress(self) -> None:
        """Lay the text out in the theme's type and colours."""
        place = self.verticalScrollBar().value()
        document = self.document()
        document.setDefaultFont(theme.sized(theme.em(_BODY), QFont.Weight.Normal))
        document.setIndentWidth(theme.em(1.7))
        self.setMarkdown(self._markdown)
        colours = theme.colours_of(self.palette())
        block, is_note = document.begin(), False
        while block.isValid():
            self._dress_block(block, colours, is_note=is_note)
            is_note = is_note or block.blockFormat().hasProperty(_RULER)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _dress_table(frame, colours)
        self._set_column()
        self.verticalScrollBar().setValue(place)

    def _dress_block(self, block: QTextBlock, colours: Colours, *, is_note: bool) -> None:
        cursor = QTextCursor(block)
        level = block.blockFormat().headingLevel()
        quoted = block.blockFormat().hasProperty(_QUOTE)
        form = QTextBlockFormat()
        form.setLineHeight(120 if level else _LINE, 1)
        in_table = cursor.currentTable() is not None
        listed = block.textList() is not None
        form.setTopMargin(theme.em(1.5) if level > 1 else 0)
        form.setBottomMargin(0 if in_table else theme.em(0.4 if listed or level else 0.9))
        if block.blockFormat().hasProperty(_RULER):
            form.setBackground(theme.brush(colours.border))
        if quoted:
            form.setLeftMargin(theme.em(1.2))
            form.setRightMargin(0)
        cursor.mergeBlockFormat(form)
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        if level:
            text = QTextCharFormat()
            size, bold = _HEADINGS.get(level, 1.0), QFont.Weight.Bold
            text.setFont(theme.sized(theme.em(size), bold))
            cursor.setCharFormat(text)  # all anew: Markdown's own size would go before ours
        elif is_note:
            text = QTextCharFormat()
            text.setFont(theme.sized(theme.em(_SMALL), QFont.Weight.Normal))
            text.setForeground(theme.brush(colours.muted))
            cursor.mergeCharFormat(text)

    def _set_column(self) -> None:
        """Margins that leave a column of `CHARACTERS` to read."""
        font = self.document().defaultFont()
        column = QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * CHARACTERS
        room = self.viewport().width()
        left = min(max(Space.XL, (room - column) / 2), theme.em(6))
        form = QTextFrameFormat(self.document().rootFrame().frameFormat())
        form.setLeftMargin(left)
        form.setRightMargin(max(Space.XL, room - column - left))
        form.setTopMargin(Space.XL)
        form.setBottomMargin(Space.XXL)
        self.document().rootFrame().setFrameFormat(form)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column's width."""
        super().resizeEvent(event)
        self._set_column()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._markdown:
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, and a bar beside what is quoted."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        layout, block = self.document().documentLayout(), self.document().begin()
        while block.isValid():
            if block.blockFormat().hasProperty(_QUOTE):
                rect = layout.blockBoundingRect(block)
                rect.translate(0, -self.verticalScrollBar().value())
                rect.setWidth(theme.em(0.25))
                fill_round(painter, rect, theme.em(0.12), theme.colours_of(self.palette()).accent)
            block = block.next()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space turns a page, and back with Shift; the rest is Qt's."""
        if event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)
            return
        bar = self.verticalScrollBar()
        back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        step = round(bar.pageStep() * 0.9)
        bar.setValue(bar.value() + (-step if back else step))


def _dress_table(table: QTextTable, colours: Colours) -> None:
    form = table.format()
    form.setBorder(1)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(theme.brush(colours.border))
    form.setBorderCollapse(True)
    form.setCellSpacing(0)
    form.setCellPadding(theme.em(0.45))
    form.setBottomMargin(theme.em(0.9))
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(form)
