"""Today: the one suggestion, the week, and every routine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exercise_app.ui import theme
from exercise_app.ui.props.today import RoutineCard, TodayProps
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.views.today_parts import Faces, HeroCard, ProblemsCard, UnfinishedCard
from exercise_app.ui.widgets.buttons import Button, Chip, Look
from exercise_app.ui.widgets.cards import PosterCard
from exercise_app.ui.widgets.days import WeekDots
from exercise_app.ui.widgets.flow import CardGrid, WrapRow
from exercise_app.ui.widgets.page import Page
from exercise_app.ui.widgets.text import ACCENT, MUTED, TEXT, Label, unbroken

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from exercise_app.ui.views.advice import AdviceCard

PAGE = 24
"""Cards made at a time; more come when asked for."""
_SEARCH_FROM = 16


class TodayView(Page):
    """Renders `TodayProps`. Intents: start a routine, look at one, settle what was cut off.

    Pictures come later: `faces_wanted` tells that some are missing, and `faces` takes them.
    """

    start_requested = Signal(str)
    open_requested = Signal(str)
    resume_requested = Signal(str)
    keep_requested = Signal(str)
    discard_requested = Signal(str)
    folder_requested = Signal()
    help_requested = Signal()
    faces_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.faces = Faces()
        self._props: TodayProps | None = None
        self._kind, self._search, self._shown = "", "", PAGE
        self._sections: dict[str, QWidget] = {}
        self._start: Button | None = None
        self._advice: AdviceCard | None = None
        head = QVBoxLayout()
        head.setSpacing(Space.XS)
        self._title = Label(style=Text.TITLE)
        self._owed = Label(tone=MUTED)
        head.addWidget(self._title)
        head.addWidget(self._owed)
        self.body.addLayout(head)
        self._slot = QVBoxLayout()
        self._slot.setSpacing(Space.L)
        self.body.addLayout(self._slot)
        self.body.addStretch(1)

    @property
    def props(self) -> TodayProps | None:
        """What is shown; None before the first rendering."""
        return self._props

    def render_props(self, props: TodayProps) -> None:
        """Show Today; only the sections that changed are built anew."""
        former, self._props = self._props, props
        if props == former:
            return
        self._title.show_text(props.title)
        self._owed.show_text(props.owed)
        if former is None or props.unfinished != former.unfinished:
            self._put("unfinished", self._make_unfinished(props))
        if former is None or props.advice != former.advice:
            self._put("advice", self._make_advice(props))
        if former is None or (props.hero, props.advice) != (former.hero, former.advice):
            self._put("hero", self._make_hero(props))
        if former is None or props.week != former.week:
            self._put("week", self._make_week(props))
        if former is None or (props.routines, props.kinds) != (former.routines, former.kinds):
            self._put("filter", self._make_filter(props))
            self._put("routines", self._make_routines(props))
        if former is None or props.empty != former.empty:
            self._put("empty", self._make_empty(props))
        if former is None or props.problems != former.problems:
            problems = ProblemsCard(props.problems) if props.problems else None
            self._put("problems", problems)
        self._ask_for_faces()

    def _ask_for_faces(self) -> None:
        if self.faces.wanted():
            self.faces_wanted.emit()

    def take_focus(self) -> None:
        """Put the keyboard on what is most wanted."""
        if self._advice is not None:
            self._advice.signs.setFocus()
        elif self._start is not None:
            self._start.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter starts the suggestion, wherever nothing else takes it."""
        from PySide6.QtCore import Qt

        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._start is not None:
            self._start.click()
        else:
            super().keyPressEvent(event)

    _ORDER = ("advice", "unfinished", "hero", "week", "filter", "routines", "empty", "problems")

    def _put(self, name: str, widget: QWidget | None) -> None:
        """Put a section in its place, instead of the one that was there."""
        former = self._sections.pop(name, None)
        if former is not None:
            self._slot.removeWidget(former)
            former.hide()
            former.deleteLater()
        if widget is None:
            return
        before = [n for n in self._ORDER[: self._ORDER.index(name)] if n in self._sections]
        self._slot.insertWidget(len(before), widget)
        self._sections[name] = widget

    def _make_advice(self, props: TodayProps) -> QWidget | None:
        """What speaks against training, before everything else."""
        self._advice = None
        if props.advice is None:
            return None
        from exercise_app.ui.views.advice import AdviceCard

        self._advice = AdviceCard(props.advice)
        self._advice.signs.clicked.connect(self.help_requested)
        return self._advice

    def _make_unfinished(self, props: TodayProps) -> QWidget | None:
        if props.unfinished is None:
            return None
        card = UnfinishedCard(props.unfinished)
        session = props.unfinished.id
        card.resume.clicked.connect(lambda: self.resume_requested.emit(session))
        card.keep.clicked.connect(lambda: self.keep_requested.emit(session))
        card.discard.clicked.connect(lambda: self.discard_requested.emit(session))
        return card

    def _make_hero(self, props: TodayProps) -> QWidget | None:
        self._start = None
        self.faces.hero.clear()
        if props.hero is None:
            return None
        hero = HeroCard(props.hero)
        if props.advice is not None:
            hero.start.set_look(Look.PLAIN)
        routine = props.hero.card.id
        hero.start.clicked.connect(lambda: self.start_requested.emit(routine))
        hero.preview.clicked.connect(lambda: self.open_requested.emit(routine))
        self._start = hero.start
        self.faces.place(self.faces.hero, (routine, props.hero.card.face), hero.poster)
        return hero

    def _make_week(self, props: TodayProps) -> QWidget | None:
        if not props.week:
            return None
        holder = QWidget()
        grid = CardGrid(theme.em(19), 3)
        holder.setLayout(grid)
        for card in props.week:
            grid.addWidget(WeekDots(card))
        return holder

    def _make_filter(self, props: TodayProps) -> QWidget | None:
        """The heading, a chip for each kind, and a search where there is much to search."""
        if not props.routines:
            return None
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, Space.S, 0, 0)
        column.addWidget(Label("All routines", Text.SUBHEADING))
        if len(props.routines) > _SEARCH_FROM:
            from PySide6.QtWidgets import QLineEdit

            search = QLineEdit(self._search)
            search.setPlaceholderText("Find a routine or an exercise")
            search.setAccessibleName("Find a routine or an exercise")
            search.setClearButtonEnabled(True)
            search.setMinimumHeight(theme.em(2.5))
            search.textChanged.connect(self._set_search)
            column.addWidget(search)
        row = WrapRow()
        chips = QWidget()
        chips.setLayout(row)
        if self._kind not in dict(props.kinds):
            self._kind = ""
        for kind, name in (("", "All"), *props.kinds):
            chip = Chip(name)
            chip.setChecked(kind == self._kind)
            chip.setProperty("kind", kind)
            chip.clicked.connect(lambda _on=False, k=kind: self._set_kind(k))
            row.addWidget(chip)
        column.addWidget(chips)
        return holder

    def _set_kind(self, kind: str) -> None:
        self._kind, self._shown = kind, PAGE
        for chip in self._sections["filter"].findChildren(Chip):
            chip.setChecked(chip.property("kind") == kind)
        self._refresh_routines()

    def _set_search(self, text: str) -> None:
        self._search, self._shown = text, PAGE
        self._refresh_routines()

    def _show_more(self) -> None:
        self._shown += PAGE
        self._refresh_routines()

    def _refresh_routines(self) -> None:
        if self._props is not None:
            self._put("routines", self._make_routines(self._props))
            self._ask_for_faces()

    def _matching(self, props: TodayProps) -> list[RoutineCard]:
        sought = self._search.casefold().strip()
        return [
            card
            for card in props.routines
            if self._kind in ("", card.kind)
            and (not sought or sought in f"{card.name} {card.exercises}".casefold())
        ]

    def _make_routines(self, props: TodayProps) -> QWidget | None:
        self.faces.cards.clear()
        matching = self._matching(props)
        if not matching:
            return (
                Label("Nothing matches. Clear the search to see every routine.", tone=MUTED)
                if props.routines
                else None
            )
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
            more = Button(f"Show more ({left} left)")
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
        )
        button = PosterCard(lines, f"{card.name}. {card.facts}")
        button.clicked.connect(lambda: self.open_requested.emit(card.id))
        self.faces.place(self.faces.cards, (card.id, card.face), button)
        return button

    def _make_empty(self, props: TodayProps) -> QWidget | None:
        if not props.empty:
            return None
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Label(props.empty, tone=MUTED))
        button = Button("Open the routines folder")
        button.clicked.connect(self.folder_requested)
        column.addWidget(button)
        return holder
