"""The guide: its chapters at the left and the one that is read beside them.

In a narrow window either the list or the chapter is shown.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exercise_app.core.translation import told, tr
from exercise_app.ui import theme
from exercise_app.ui.props.guide import GuideProps
from exercise_app.ui.props.words import SEE_SOMEONE
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import Button, Look
from exercise_app.ui.widgets.contents import ContentsEntry
from exercise_app.ui.widgets.page import ArrowlessPage, Page
from exercise_app.ui.widgets.reader import Reader
from exercise_app.ui.widgets.text import Label

_LIST = 21
_BOTH = 58
"""Widths in multiples of the text's height: of the list, and from which both have room."""


class GuideView(QWidget):
    """Renders `GuideProps`. `link_chosen` gives a link of the text as it is written."""

    chapter_requested = Signal(str)
    link_chosen = Signal(str)
    signs_requested = Signal()
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props: GuideProps | None = None
        self._narrow = False
        self._reading = False
        self.entries: dict[str, ContentsEntry] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.list = self._make_list()
        row.addWidget(self.list)
        self.pane = QWidget()
        column = QVBoxLayout(self.pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.back = Button(tr("Back"), Look.QUIET, icon="back", key="Esc")
        self.back.clicked.connect(self._go_back)
        head = QHBoxLayout()
        head.setContentsMargins(Space.XL, Space.M, Space.XL, 0)
        head.addWidget(self.back)
        head.addStretch(1)
        column.addLayout(head)
        self.reader = Reader()
        self.reader.link_chosen.connect(self.link_chosen)
        column.addWidget(self.reader, 1)
        row.addWidget(self.pane, 1)

    def _make_list(self) -> Page:
        page = ArrowlessPage()
        page.body.setSpacing(Space.M)
        page.body.addWidget(Label(tr("Guide"), Text.TITLE))
        self.signs = Button(told(SEE_SOMEONE), icon="aid", key="F1")
        self.signs.clicked.connect(self.signs_requested)
        page.body.addWidget(self.signs)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        page.body.addLayout(self._column)
        page.body.addStretch(1)
        return page

    @property
    def props(self) -> GuideProps | None:
        """What is shown; None before the first rendering."""
        return self._props

    def render_props(self, props: GuideProps) -> None:
        """Show the list, and the chapter that is open; without one, only the list is read."""
        former, self._props = self._props, props
        if former is None or props.chapters != former.chapters:
            self._fill(props)
        chapter = props.open
        if chapter is not None:
            self.reader.show_markdown(chapter.text, chapter.title, chapter.anchor)
            self.entries[chapter.id].setChecked(True)
        self._reading = chapter is not None and not props.listing
        self._arrange()

    def _fill(self, props: GuideProps) -> None:
        for entry in self.entries.values():
            entry.deleteLater()
        self.entries = {}
        for chapter in props.chapters:
            entry = ContentsEntry(chapter.number, chapter.title, chapter.about)
            entry.clicked.connect(lambda _on=False, id_=chapter.id: self._choose(id_))
            self._column.addWidget(entry)
            self.entries[chapter.id] = entry

    def _choose(self, chapter: str) -> None:
        self.chapter_requested.emit(chapter)
        self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> None:
        """Put the keyboard into the text, or on the list where that stands alone."""
        if self.pane.isHidden():
            self._focus_list()
        else:
            self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_list(self) -> None:
        chosen = [entry for entry in self.entries.values() if entry.isChecked()]
        for entry in [*chosen, *self.entries.values()][:1]:
            entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_back(self) -> None:
        """To where one came from; in a narrow window else to the list."""
        if self._props is not None and self._props.back:
            self.back_requested.emit()
        elif self._narrow and self._reading:
            self._reading = False
            self._arrange()
            self._focus_list()

    def _arrange(self) -> None:
        """Show what has room, and the way back where there is one."""
        self.list.setVisible(not self._narrow or not self._reading)
        self.pane.setVisible(not self._narrow or self._reading)
        self.list.setMaximumWidth(16_777_215 if self._narrow else theme.em(_LIST))
        self.list.setMinimumWidth(0 if self._narrow else theme.em(_LIST))
        leads_back = self._props is not None and self._props.back
        self.back.setVisible(leads_back or (self._narrow and self._reading))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the list and the chapter side by side where both have room."""
        self._narrow = event.size().width() < theme.em(_BOTH)
        self._arrange()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back; Down and Up go through the list."""
        chapters = list(self.entries.values())
        here = next((n for n, entry in enumerate(chapters) if entry.hasFocus()), None)
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
        elif step is not None and here is not None:
            target = min(max(here + step, 0), len(chapters) - 1)
            chapters[target].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)
