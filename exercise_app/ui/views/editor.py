"""The editor's page: a routine's steps as a form, and its text as it is written."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from exercise_app.core.translation import tr
from exercise_app.ui import theme
from exercise_app.ui.editing.form import Form, NoForm
from exercise_app.ui.editing.source import SourceEditor
from exercise_app.ui.props.editor import EditorProps, Trouble
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import Button, Chip, IconButton, Look, control_height
from exercise_app.ui.widgets.cards import Card
from exercise_app.ui.widgets.flow import WrapRow
from exercise_app.ui.widgets.text import MUTED, WARN, Label

STEPS, SOURCE = "steps", "source"
"""The two tabs."""


class EditorView(QWidget):
    """Renders `EditorProps`. Its parts, `form` and `source`, have signals of their own.

    `tab_shown` gives the tab that came up.
    """

    back_requested = Signal()
    save_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    try_requested = Signal()
    tab_shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props: EditorProps | None = None
        self._tab = STEPS
        self._is_low = False
        self._column = QVBoxLayout(self)
        self._column.setSpacing(Space.S)
        self._column.addWidget(self._make_head())
        self._bars = QVBoxLayout()
        self._column.addLayout(self._bars)
        self._trouble = _TroubleBar()
        self._trouble.open.clicked.connect(self.go_to_trouble)
        self._column.addWidget(self._trouble)
        self._pages = QStackedWidget()
        self.form, self._no_form, self.source = Form(), NoForm(), SourceEditor()
        for page in (self.form, self._no_form, self.source):
            self._pages.addWidget(page)
        self._no_form.source_requested.connect(self.go_to_trouble)
        self._column.addWidget(self._pages, 1)
        self._make_keys()

    @property
    def props(self) -> EditorProps | None:
        """What is shown."""
        return self._props

    @property
    def tab(self) -> str:
        """The tab that is up: `steps` or `source`."""
        return self._tab

    def render_props(self, props: EditorProps) -> None:
        """Show a routine as it is now."""
        if props == self._props:
            return
        self._props = props
        self.place.setText(props.place)
        self.place.setVisible(bool(props.place) and not self._is_low)
        self.saved.show_text("" if props.is_saved else tr("Not saved yet"))
        self._fit_name()
        self.save.setEnabled(not props.is_saved)
        for button, told, word, key in (
            (self.undo, props.undo, tr("Undo"), "Ctrl+Z"),
            (self.redo, props.redo, tr("Redo"), "Ctrl+Shift+Z"),
        ):
            button.setEnabled(bool(told))
            button.set_name(f"{word}: {told}" if told else word, key)
        trouble = props.trouble
        blocked = trouble is not None and trouble.blocks_form
        self.try_.setEnabled(bool(props.totals.bar) and not props.totals.is_former)
        self._trouble.render_props(None if blocked or self._tab == SOURCE else trouble)
        self._no_form.told.setText(trouble.told if trouble is not None else "")
        if not blocked:
            self.form.render_props(props)
        self._show_page()

    def show_tab(self, tab: str) -> None:
        """Bring up a tab."""
        if tab != self._tab:
            self.form.inspector.take_all()
        self._tab = tab
        self._show_page()
        if self._props is not None:
            trouble = self._props.trouble
            hidden = tab == SOURCE or trouble is None or trouble.blocks_form
            self._trouble.render_props(None if hidden else trouble)
        self.tab_shown.emit(tab)

    def go_to_trouble(self) -> None:
        """Show the first error in the source."""
        trouble = self._props.trouble if self._props is not None else None
        self.show_tab(SOURCE)
        if trouble is not None:
            self.source.go_to(trouble.line, trouble.column)
        self.source.take_focus()

    def add_bar(self, bar: QWidget) -> None:
        """Put something between the head and the tabs' pages, such as a question."""
        self._bars.addWidget(bar)

    def take_focus(self) -> None:
        """Put the keyboard where it is most wanted."""
        page = self._pages.currentWidget()
        if page is self.source:
            self.source.take_focus()
        elif page is self.form:
            self.form.take_focus()
        else:
            self._no_form.open.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the width there is."""
        super().resizeEvent(event)
        side = Space.XL if event.size().width() > theme.em(52) else Space.M
        low = event.size().height() < theme.em(34)
        top = Space.S if low else Space.L
        self._is_low = low
        self.place.setVisible(not low and bool(self.place.text()))
        self._fit_name()
        self.try_.setVisible(not low or event.size().width() > theme.em(40))
        self._column.setContentsMargins(side, top, side, Space.M)

    def _fit_name(self) -> None:
        """The name; in one line where there is little room."""
        name = self._props.name if self._props is not None else ""
        self.name.setAccessibleName(name)
        if self._is_low:
            beside = self.saved.sizeHint().width() + 3 * Space.L
            room = max(theme.em(6), self.width() - beside)
            metrics = QFontMetrics(self.name.font())
            name = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        self.name.setText(name)

    def _show_page(self) -> None:
        trouble = self._props.trouble if self._props is not None else None
        steps = self._no_form if trouble is not None and trouble.blocks_form else self.form
        page = self.source if self._tab == SOURCE else steps
        if page is not self._pages.currentWidget():
            had_focus = self.focusWidget() is not None and self.isVisible()
            self._pages.setCurrentWidget(page)
            if had_focus:
                self.take_focus()
        for tab, chip in self.tabs.items():
            chip.setChecked(tab == self._tab)

    def _make_head(self) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        names = QHBoxLayout()
        names.setSpacing(Space.M)
        self.name = Label(style=Text.HEADING)
        names.addWidget(self.name, 1)
        self.saved = Label(style=Text.SMALL, tone=MUTED, wrap=False)
        names.addWidget(self.saved)
        column.addLayout(names)
        self.place = Label(style=Text.SMALL, tone=MUTED)
        column.addWidget(self.place)
        deeds = QWidget()
        row = WrapRow(Space.XS)
        deeds.setLayout(row)
        back = Button(tr("Back"), Look.QUIET, icon="back", key="Esc")
        back.clicked.connect(self.back_requested)
        row.addWidget(back)
        self.tabs = {STEPS: _Tab(tr("Steps")), SOURCE: _Tab(tr("Source"))}
        for tab, chip in self.tabs.items():
            chip.clicked.connect(lambda _on=False, tab=tab: self.show_tab(tab))
            row.addWidget(chip)
        self.undo, self.redo = IconButton("", "undo"), IconButton("", "redo")
        self.undo.clicked.connect(self.undo_requested)
        self.redo.clicked.connect(self.redo_requested)
        self.try_ = Button(tr("Try it"), icon="play")
        self.try_.setToolTip(tr("Run through the whole routine at eight times its speed"))
        self.try_.clicked.connect(self.try_requested)
        self.save = Button(tr("Save"), Look.PRIMARY, key="Ctrl+S")
        self.save.clicked.connect(self.save_requested)
        for button in (self.undo, self.redo, self.try_, self.save):
            row.addWidget(button)
        column.addWidget(deeds)
        return head

    def _make_keys(self) -> None:
        keys = (
            (QKeySequence.StandardKey.Undo, self.undo_requested),
            (QKeySequence("Ctrl+Shift+Z"), self.redo_requested),
            (QKeySequence("Ctrl+Y"), self.redo_requested),
            (QKeySequence.StandardKey.Save, self.save_requested),
            (QKeySequence("Ctrl+E"), None),
        )
        for key, signal in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._switch_tab if signal is None else signal)

    def _switch_tab(self) -> None:
        self.show_tab(STEPS if self._tab == SOURCE else SOURCE)
        self.take_focus()


class _Tab(Chip):
    """A tab, as high as the buttons beside it."""

    def _height(self) -> int:
        return control_height()


class _TroubleBar(Card):
    """What is wrong with the text, and the way to it."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.XS, Space.S, Space.XS)
        self.told = Label(tone=WARN)
        row.addWidget(self.told, 1)
        self.open = Button(tr("Show in the source"), Look.QUIET)
        row.addWidget(self.open)
        self.hide()

    def render_props(self, trouble: Trouble | None) -> None:
        """Show what is wrong, or nothing."""
        self.told.setText(trouble.told if trouble is not None else "")
        self.setVisible(trouble is not None)
