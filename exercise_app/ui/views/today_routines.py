"""All routines on Today: a chip for each kind, a search where there are many, and the cards."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exercise_app.core.translation import tr
from exercise_app.ui import theme
from exercise_app.ui.props.today import RoutineCard
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.views.today_parts import Faces
from exercise_app.ui.widgets.buttons import Button, Chip, Look
from exercise_app.ui.widgets.cards import PosterCard
from exercise_app.ui.widgets.flow import CardGrid, WrapRow
from exercise_app.ui.widgets.text import ACCENT, MUTED, TEXT, WARN, Label, unbroken

PAGE = 24
"""Cards made at a time; more come when asked for."""
_SEARCH_FROM = 16


class RoutineList(QWidget):
    """Every routine, a page of cards at a time. `faces` takes the pictures' places;
    `changed` tells that other cards are shown, `new_requested` asks for one that is new.
    """

    open_requested = Signal(str)
    new_requested = Signal()
    changed = Signal()

    def __init__(self, faces: Faces, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._faces = faces
        self._routines: tuple[RoutineCard, ...] = ()
        self._kind, self._search, self._shown = "", "", PAGE
        self._head: QWidget | None = None
        self._cards: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.L)

    def show_routines(
        self, routines: tuple[RoutineCard, ...], kinds: tuple[tuple[str, str], ...]
    ) -> None:
        """Show these routines; the kind and the words that were sought stay."""
        self._routines = routines
        if self._kind not in dict(kinds):
            self._kind = ""
        self._head = self._replace(self._head, self._make_head(kinds))
        self._show_cards()

    def _replace(self, former: QWidget | None, widget: QWidget) -> QWidget:
        """Put a widget at the end, or in the place of one that was there."""
        place = self._column.count() if former is None else self._column.indexOf(former)
        if former is not None:
            self._column.removeWidget(former)
            former.hide()
            former.deleteLater()
        self._column.insertWidget(place, widget)
        return widget

    def _make_head(self, kinds: tuple[tuple[str, str], ...]) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, Space.S, 0, 0)
        title = QHBoxLayout()
        title.addWidget(Label(tr("All routines"), Text.SUBHEADING), 1)
        new = Button(tr("New routine"), Look.QUIET, icon="plus", key="Ctrl+N")
        new.clicked.connect(self.new_requested)
        title.addWidget(new)
        column.addLayout(title)
        if len(self._routines) > _SEARCH_FROM:
            from PySide6.QtWidgets import QLineEdit

            search = QLineEdit(self._search)
            search.setPlaceholderText(tr("Find a routine or an exercise"))
            search.setAccessibleName(tr("Find a routine or an exercise"))
            search.setClearButtonEnabled(True)
            search.setMinimumHeight(theme.em(2.5))
            search.textChanged.connect(self._set_search)
            column.addWidget(search)
        row = WrapRow()
        chips = QWidget()
        chips.setLayout(row)
        for kind, name in (("", tr("All")), *kinds):
            chip = Chip(name)
            chip.setChecked(kind == self._kind)
            chip.setProperty("kind", kind)
            chip.clicked.connect(lambda _on=False, k=kind: self._set_kind(k))
            row.addWidget(chip)
        column.addWidget(chips)
        return holder

    def _set_kind(self, kind: str) -> None:
        self._kind, self._shown = kind, PAGE
        for chip in self.findChildren(Chip):
            chip.setChecked(chip.property("kind") == kind)
        self._show_others()

    def _set_search(self, text: str) -> None:
        self._search, self._shown = text, PAGE
        self._show_others()

    def _show_more(self) -> None:
        self._shown += PAGE
        self._show_others()

    def _show_others(self) -> None:
        self._show_cards()
        self.changed.emit()

    def _show_cards(self) -> None:
        self._faces.cards.clear()
        self._cards = self._replace(self._cards, self._make_cards())

    def _matching(self) -> list[RoutineCard]:
        sought = self._search.casefold().strip()
        return [
            card
            for card in self._routines
            if self._kind in ("", card.kind)
            and (not sought or sought in f"{card.name} {card.exercises}".casefold())
        ]

    def _make_cards(self) -> QWidget:
        matching = self._matching()
        if not matching:
            return Label(tr("Nothing matches. Clear the search to see every routine."), tone=MUTED)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        cards = QWidget()
        grid = CardGrid(theme.em(19), 4)
        cards.setLayout(grid)
        for card in matching[: self._shown]:
            grid.addWidget(self._make_card(card))
        column.addWidget(cards)
        left = len(matching) - self._shown
        if left > 0:
            more = Button(tr("Show more ({left} left)", left=left))
            more.clicked.connect(self._show_more)
            row = QHBoxLayout()
            row.addWidget(more)
            row.addStretch(1)
            column.addLayout(row)
        return holder

    def _make_card(self, card: RoutineCard) -> PosterCard:
        lines = (
            (card.name, Text.SUBHEADING, TEXT),
            (card.exercises, Text.SMALL, MUTED),
            (unbroken(card.facts), Text.SMALL_STRONG, ACCENT),
            (card.warning, Text.SMALL_STRONG, WARN),
        )
        button = PosterCard(lines, ". ".join(filter(None, (card.name, card.facts, card.warning))))
        button.clicked.connect(lambda: self.open_requested.emit(card.id))
        self._faces.place(self._faces.cards, (card.id, card.face), button)
        return button
