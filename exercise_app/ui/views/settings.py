"""Settings: the sections at the left, or above in a narrow window, and a card for each."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from exercise_app.core.translation import tr
from exercise_app.ui import theme
from exercise_app.ui.accessible import announce
from exercise_app.ui.props.backups import BackupsProps
from exercise_app.ui.props.settings import SettingsProps
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.views.settings_cards import VoiceCard, WindowCard
from exercise_app.ui.views.settings_desktop import DesktopCard
from exercise_app.ui.views.settings_history import BackupsCard, TransferCard
from exercise_app.ui.views.settings_parts import FigureCard, SettingsCard
from exercise_app.ui.views.settings_plan import PlanCard
from exercise_app.ui.views.settings_row import RESET_KEY
from exercise_app.ui.views.today_parts import ProblemsCard
from exercise_app.ui.widgets.buttons import Button, Look
from exercise_app.ui.widgets.filters import SearchField, typed
from exercise_app.ui.widgets.page import Page
from exercise_app.ui.widgets.sections import Sections
from exercise_app.ui.widgets.text import MUTED, Label

_COLUMN = 12
_BOTH = 52
"""Widths in multiples of the text's height: of the sections, and from which they have room."""


class SettingsView(QWidget):
    """Renders `SettingsProps`. `changed` gives a key path such as `voice.rate`, and the value;
    `reset_requested` such a key and the setting's name.
    """

    changed = Signal(str, object)
    reset_requested = Signal(str, str)
    voices_wanted = Signal()
    file_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props: SettingsProps | None = None
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._make_side())
        self.page = Page()
        self._row.addWidget(self.page, 1)
        self.cards: dict[str, SettingsCard] = {}
        self._make_nothing()
        self._problems_slot = QVBoxLayout()
        self.page.body.addLayout(self._problems_slot)
        self._problems: QWidget | None = None
        self.plan, self.voice, self.looks = PlanCard(), VoiceCard(), WindowCard()
        self.figure, self.backups, self.transfer = FigureCard(), BackupsCard(), TransferCard()
        self.desktop = DesktopCard()
        for card in (self.plan, self.voice, self.looks, self.figure, self.desktop):
            card.changed.connect(self.changed)
        self._add("plan", tr("Plan"), self.plan)
        self._add("voice", tr("Voice and tones"), self.voice)
        self._add("window", tr("Window"), self.looks)
        self._add("figure", tr("Figure"), self.figure)
        self._add("desktop", tr("Desktop"), self.desktop)
        self._add("backups", tr("Backups"), self.backups)
        self._add("transfer", tr("Export and import"), self.transfer)
        self._add("file", tr("Settings file"), self._make_file())
        self.page.body.addStretch(1)
        self.page.verticalScrollBar().valueChanged.connect(self._mark_section)
        for keys, act in (("Ctrl+F", self.search.setFocus), (RESET_KEY, self._reset_here)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _make_side(self) -> QWidget:
        self._side = QWidget()
        self._side_column = column = QVBoxLayout(self._side)
        column.setSpacing(Space.M)
        self._head = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._head.setSpacing(Space.M)
        self._head.addWidget(Label(tr("Settings"), Text.TITLE, wrap=False))
        column.addLayout(self._head)
        self.search = SearchField(tr("Search settings"))
        self.search.textEdited.connect(self._seek)
        self.search.left_downwards.connect(self._enter_found)
        self.search.entered.connect(self._enter_found)
        self._head.addWidget(self.search, 1)
        self.sections = Sections(tr("Sections of the settings"))
        self.sections.chosen.connect(self.go_to)
        column.addWidget(self.sections)
        column.addStretch(1)
        return self._side

    def _make_nothing(self) -> None:
        """What is said where no setting has what is sought."""
        self.nothing = Label(tone=MUTED)
        self.nothing.hide()
        self.page.body.addWidget(self.nothing)

    def _search(self, sought: str) -> None:
        """Show the settings that have what is sought, each with its section."""
        self.page.verticalScrollBar().setValue(0)
        found = False
        for key, card in self.cards.items():
            has_any = card.search(sought) and self._has_place(key)
            card.setVisible(has_any)
            self.sections.entries[key].setVisible(has_any)
            found |= has_any
        told = tr("No setting has “{sought}” in it. Esc shows all again.", sought=sought)
        self.nothing.show_text("" if found else told)

    def _seek(self, sought: str) -> None:
        """Search, and tell who does not see it where something was found."""
        self._search(sought)
        shown = [card.title for card in self.cards.values() if not card.isHidden()]
        found = tr("Found in: {sections}", sections=", ".join(shown))
        said = (found if shown else self.nothing.text()) if sought else ""
        self.search.setAccessibleDescription(said)
        announce(self.search, said)

    def _has_place(self, key: str) -> bool:
        return key != "file" or bool(self._props is not None and self._props.path)

    def _enter_found(self) -> None:
        """Put the keyboard on the first setting that was found."""
        shown = [key for key, card in self.cards.items() if not card.isHidden()]
        if shown:
            self.go_to(shown[0])

    def _reset_here(self) -> None:
        """Ask for the default of the setting that has the keyboard."""
        rows = (row for card in self.cards.values() for row in card.rows.values())
        here = self.focusWidget()
        row = next((row for row in rows if row.isAncestorOf(here)), None)
        if row is not None:
            row.ask_reset()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Typing where nothing else takes it searches; Esc shows all again."""
        if text := typed(event):
            self.search.type_on(text)
        elif event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            self._seek("")
        else:
            super().keyPressEvent(event)

    def _make_file(self) -> SettingsCard:
        told = tr(
            "Everything above but the backups is in one file. You may edit it: your comments stay."
        )
        card = SettingsCard(tr("Settings file"), told)
        self._path = Label(style=Text.SMALL, tone=MUTED)
        card.column.addWidget(self._path)
        self.file = Button(tr("Open the settings file"), Look.PLAIN)
        self.file.clicked.connect(self.file_requested)
        card.column.addWidget(self.file)
        return card

    def _add(self, key: str, name: str, card: SettingsCard) -> None:
        self.cards[key] = card
        card.reset_requested.connect(self.reset_requested)
        self.page.body.addWidget(card)
        self.sections.add(key, name)

    def render_props(self, props: SettingsProps) -> None:
        """Show the settings; what the user is just changing is left as it is."""
        if props == self._props:
            return
        former, self._props = self._props, props
        for card in (self.plan, self.voice, self.looks, self.figure, self.desktop):
            card.render_props(props)
        self._path.show_text(tr("Kept in {path}", path=props.path) if props.path else "")
        self._search_again()
        if former is None or former.problems != props.problems:
            self._render_problems(props)

    def _search_again(self) -> None:
        """Keep to what is sought when there is something else to show."""
        if self.search.text():
            self._search(self.search.text())
        else:
            self.cards["file"].setVisible(self._has_place("file"))

    def show_backups(self, props: BackupsProps) -> None:
        """Show the backups."""
        self.backups.show_backups(props)

    def showEvent(self, event: QEvent) -> None:
        """Ask for the voices once they can be seen."""
        if self._props is None or self._props.voices is None:
            self.voices_wanted.emit()

    def take_focus(self) -> None:
        """Put the keyboard on the section that is read."""
        self.sections.take_focus()

    def go_to(self, key: str) -> None:
        """Scroll to a section, and put the keyboard on its first setting."""
        card = self.cards[key]
        top = card.mapTo(self.page.content, card.rect().topLeft()).y()
        self.page.verticalScrollBar().setValue(top - Space.XL)
        self.sections.show_here(key)
        controls = [
            control
            for control in card.findChildren(QWidget)
            if control.isVisible() and control.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        ordered = sorted(controls, key=lambda c: c.mapTo(card, c.rect().topLeft()).y())
        if ordered:
            ordered[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _mark_section(self, value: int) -> None:
        """Mark the section that stands at the top; at the page's end the last."""
        line = value + self.page.viewport().height() // 3
        tops = [
            (card.mapTo(self.page.content, card.rect().topLeft()).y(), key)
            for key, card in self.cards.items()
            if not card.isHidden()
        ]
        here = [key for top, key in tops if top <= line] or [tops[0][1]]
        if value >= self.page.verticalScrollBar().maximum():
            here = [tops[-1][1]]
        self.sections.show_here(here[-1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sections stand beside the cards where both have room."""
        wide = event.size().width() >= theme.em(_BOTH)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(beside if wide else below)
        self._head.setDirection(below if wide else beside)
        self._side_column.setContentsMargins(
            Space.XL, Space.XL, 0 if wide else Space.XL, Space.XS if wide else Space.S
        )
        column = max(theme.em(_COLUMN), self.sections.widest())
        self.sections.arrange(column if wide else 0)
        side = column + Space.XL if wide else 16_777_215
        self._side.setMaximumWidth(side)
        self._side.setMinimumWidth(side if wide else 0)
        super().resizeEvent(event)

    def _render_problems(self, props: SettingsProps) -> None:
        if self._problems is not None:
            self._problems.hide()
            self._problems.deleteLater()
            self._problems = None
        if props.problems:
            self._problems = ProblemsCard(props.problems)
            self._problems_slot.addWidget(self._problems)
