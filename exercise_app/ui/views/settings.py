"""Settings: the sections at the left, or above in a narrow window, and a card for each."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from exercise_app.ui import theme
from exercise_app.ui.props.backups import BackupsProps
from exercise_app.ui.props.settings import SettingsProps
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.views.settings_cards import VoiceCard, WindowCard
from exercise_app.ui.views.settings_history import BackupsCard, TransferCard
from exercise_app.ui.views.settings_parts import FigureCard, SettingsCard
from exercise_app.ui.views.settings_plan import PlanCard
from exercise_app.ui.views.today_parts import ProblemsCard
from exercise_app.ui.widgets.buttons import Button, Look
from exercise_app.ui.widgets.page import Page
from exercise_app.ui.widgets.sections import Sections
from exercise_app.ui.widgets.text import MUTED, Label

_COLUMN = 12
_BOTH = 52
"""Widths in multiples of the text's height: of the sections, and from which they have room."""


class SettingsView(QWidget):
    """Renders `SettingsProps`. `changed` gives a key path such as `voice.rate`, and the value."""

    changed = Signal(str, object)
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
        self.cards: dict[str, QWidget] = {}
        self._problems_slot = QVBoxLayout()
        self.page.body.addLayout(self._problems_slot)
        self._problems: QWidget | None = None
        self.plan, self.voice, self.looks = PlanCard(), VoiceCard(), WindowCard()
        self.figure, self.backups, self.transfer = FigureCard(), BackupsCard(), TransferCard()
        for card in (self.plan, self.voice, self.looks, self.figure):
            card.changed.connect(self.changed)
        self._add("plan", "Plan", self.plan)
        self._add("voice", "Voice and tones", self.voice)
        self._add("window", "Window", self.looks)
        self._add("figure", "Figure", self.figure)
        self._add("backups", "Backups", self.backups)
        self._add("transfer", "Export and import", self.transfer)
        self._add("file", "Settings file", self._make_file())
        self.page.body.addStretch(1)
        self.page.verticalScrollBar().valueChanged.connect(self._mark_section)

    def _make_side(self) -> QWidget:
        self._side = QWidget()
        column = QVBoxLayout(self._side)
        column.setContentsMargins(Space.XL, Space.XL, 0, Space.XS)
        column.setSpacing(Space.M)
        column.addWidget(Label("Settings", Text.TITLE, wrap=False))
        self.sections = Sections("Sections of the settings")
        self.sections.chosen.connect(self.go_to)
        column.addWidget(self.sections)
        column.addStretch(1)
        return self._side

    def _make_file(self) -> SettingsCard:
        told = (
            "Everything above but the backups is in one file. You may edit it: your comments stay."
        )
        card = SettingsCard("Settings file", told)
        self._path = Label(style=Text.SMALL, tone=MUTED)
        card.column.addWidget(self._path)
        self.file = Button("Open the settings file", Look.PLAIN)
        self.file.clicked.connect(self.file_requested)
        card.column.addWidget(self.file)
        return card

    def _add(self, key: str, name: str, card: QWidget) -> None:
        self.cards[key] = card
        self.page.body.addWidget(card)
        self.sections.add(key, name)

    def render_props(self, props: SettingsProps) -> None:
        """Show the settings; what the user is just changing is left as it is."""
        if props == self._props:
            return
        former, self._props = self._props, props
        for card in (self.plan, self.voice, self.looks, self.figure):
            card.render_props(props)
        self._path.show_text(f"Kept in {props.path}" if props.path else "")
        self.cards["file"].setVisible(bool(props.path))
        if former is None or former.problems != props.problems:
            self._render_problems(props)

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
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(direction)
        self.sections.arrange(theme.em(_COLUMN) if wide else 0)
        side = theme.em(_COLUMN) + Space.XL if wide else 16_777_215
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
