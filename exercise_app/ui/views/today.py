"""Today: the one suggestion, the week, and every routine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exercise_app.core.translation import tr
from exercise_app.ui import theme
from exercise_app.ui.props.today import Hero, TodayProps
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.views.today_parts import Faces, HeroCard, ProblemsCard, UnfinishedCard
from exercise_app.ui.views.today_routines import RoutineList
from exercise_app.ui.widgets.buttons import Button, Look
from exercise_app.ui.widgets.days import WeekDots
from exercise_app.ui.widgets.flow import CardGrid, WrapRow
from exercise_app.ui.widgets.page import Page
from exercise_app.ui.widgets.text import MUTED, Label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from exercise_app.ui.props.suggest import Choice
    from exercise_app.ui.views.advice import AdviceCard


class TodayView(Page):
    """Renders `TodayProps`. Intents: start a routine, look at one, say how it hurts, settle what
    was cut off, write down what was done elsewhere, take the week off.

    Pictures come later: `faces_wanted` tells that some are missing, and `faces` takes them. So
    does the scale for pain before a session, with `finish`.
    """

    start_requested = Signal(str)
    form_requested = Signal(str, bool)
    """A routine is to be started with about half its sets (True), or whole (False)."""
    open_requested = Signal(str)
    resume_requested = Signal(str)
    keep_requested = Signal(str)
    discard_requested = Signal(str)
    folder_requested = Signal()
    new_requested = Signal()
    help_requested = Signal()
    faces_wanted = Signal()
    pain_told = Signal(object)
    """Pain now, 0 to 10; None takes it back."""
    morning_rated = Signal(object)
    morning_skipped = Signal()
    restore_requested = Signal()
    restore_declined = Signal()
    run_requested = Signal()
    week_off_requested = Signal()
    week_on_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.faces = Faces()
        self._props: TodayProps | None = None
        self._sections: dict[str, QWidget] = {}
        self._hero: HeroCard | None = None
        self._advice: AdviceCard | None = None
        self._is_finished = False
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

    @property
    def start(self) -> Button | None:
        """The button that starts what is suggested; None where nothing is."""
        return None if self._hero is None else self._hero.start

    def render_props(self, props: TodayProps) -> None:
        """Show Today; only the sections that changed are built anew."""
        former, self._props = self._props, props
        if props == former:
            return
        self._title.show_text(props.title)
        self._owed.show_text(props.owed)
        for name, parts, make in (
            ("advice", ("advice",), self._make_advice),
            ("rescue", ("rescue",), self._make_rescue),
            ("unfinished", ("unfinished",), self._make_unfinished),
            ("hero", ("hero", "advice"), self._make_hero),
            ("week", ("week", "is_off"), self._make_week),
            ("empty", ("empty",), self._make_empty),
            ("problems", ("problems",), self._make_problems),
        ):
            if former is None or any(getattr(props, p) != getattr(former, p) for p in parts):
                self._put(name, make(props))
        self._show_morning(props)
        self._show_routines(props, former)
        if self._hero is not None:
            self._hero.show_before(props.before)
        self._ask_for_faces()

    def finish(self) -> None:
        """Make what the first paint does without: the scale for pain before a session."""
        if not self._is_finished and self._hero is not None:
            self._finish_hero(self._hero)
        self._is_finished = True

    def take_focus(self) -> None:
        """Put the keyboard on what is most wanted."""
        if self._advice is not None:
            self._advice.signs.setFocus()
        elif self.start is not None:
            self.start.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter starts the suggestion and a digit says how it hurts, wherever nothing else takes
        them.
        """
        from PySide6.QtCore import Qt

        hero, key = self._hero, event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and hero is not None:
            hero.start.click()
        elif event.text().isdecimal() and hero is not None and hero.before is not None:
            hero.before.choose(int(event.text()))
        else:
            super().keyPressEvent(event)

    _ORDER = (
        "advice", "rescue", "unfinished", "hero", "morning", "week", "routines", "empty",
        "problems",
    )  # fmt: skip

    def _put(self, name: str, widget: QWidget | None) -> None:
        """Put a section in its place, instead of the one that was there; a button that has the
        keyboard hands it on to the one in its place.
        """
        former, focused = self._sections.pop(name, None), None
        if former is not None:
            buttons = former.findChildren(Button)
            focused = next((n for n, button in enumerate(buttons) if button.hasFocus()), None)
            self._slot.removeWidget(former)
            former.hide()
            former.deleteLater()
        if widget is None:
            return
        before = [n for n in self._ORDER[: self._ORDER.index(name)] if n in self._sections]
        self._slot.insertWidget(len(before), widget)
        self._sections[name] = widget
        if focused is not None and focused < len(buttons := widget.findChildren(Button)):
            widget.show()
            buttons[focused].setFocus()

    def _ask_for_faces(self) -> None:
        if self.faces.wanted():
            self.faces_wanted.emit()

    def _make_advice(self, props: TodayProps) -> QWidget | None:
        """What speaks against training, before everything else."""
        self._advice = None
        if props.advice is None:
            return None
        from exercise_app.ui.views.advice import AdviceCard

        self._advice = AdviceCard(props.advice)
        self._advice.signs.clicked.connect(self.help_requested)
        return self._advice

    def _make_rescue(self, props: TodayProps) -> QWidget | None:
        if props.rescue is None:
            return None
        from exercise_app.ui.views.today_asking import RescueCard

        card = RescueCard(props.rescue)
        card.restore.clicked.connect(self.restore_requested)
        card.decline.clicked.connect(self.restore_declined)
        return card

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
        self._hero = None
        self.faces.hero.clear()
        if props.hero is None:
            return None
        shown = props.hero
        hero = self._hero = HeroCard(shown)
        if props.advice is not None:
            hero.start.set_look(Look.PLAIN)
        routine = shown.card.id
        hero.start.clicked.connect(lambda: self._start(shown))
        hero.preview.clicked.connect(lambda: self.open_requested.emit(routine))
        if hero.other is not None and shown.other is not None:
            other = shown.other
            hero.other.clicked.connect(lambda: self._start_other(shown, other))
        self.faces.place(self.faces.hero, (routine, shown.card.face), hero.poster)
        if self._is_finished:
            self._finish_hero(hero)
        return hero

    def _finish_hero(self, hero: HeroCard) -> None:
        line = hero.finish()
        line.told.connect(self.pain_told)
        line.help_requested.connect(self.help_requested)
        line.start_requested.connect(self.start_requested)
        if self._props is not None:
            hero.show_before(self._props.before)

    def _start(self, hero: Hero) -> None:
        if hero.lighter:
            self.form_requested.emit(hero.card.id, True)
        else:
            self.start_requested.emit(hero.card.id)

    def _start_other(self, hero: Hero, other: Choice) -> None:
        if hero.lighter or other.lighter:
            self.form_requested.emit(other.routine, other.lighter)
        else:
            self.start_requested.emit(other.routine)

    def _show_morning(self, props: TodayProps) -> None:
        """The question stays the same widget while it is answered, so that the keyboard does."""
        from_before = self._sections.get("morning")
        if props.morning is None:
            self._put("morning", None)
            return
        from exercise_app.ui.views.today_asking import MorningCard

        if isinstance(from_before, MorningCard) and from_before.props.id == props.morning.id:
            from_before.show_answer(props.morning)
            return
        card = MorningCard(props.morning)
        card.scale.chosen.connect(self.morning_rated)
        card.skip.clicked.connect(self.morning_skipped)
        card.see_someone.clicked.connect(self.help_requested)
        self._put("morning", card)

    def _make_week(self, props: TodayProps) -> QWidget | None:
        """The week's cards, and what else can be done about the week."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        if props.week:
            cards = QWidget()
            grid = CardGrid(theme.em(19), 3)
            cards.setLayout(grid)
            for card in props.week:
                grid.addWidget(WeekDots(card))
            column.addWidget(cards)
        deeds = QWidget()
        row = WrapRow(Space.XS)
        deeds.setLayout(row)
        off = (tr("Count this week"), self.week_on_requested)
        on = (tr("Take this week off"), self.week_off_requested)
        for text, intent in (
            (tr("I ran"), self.run_requested),
            off if props.is_off else on,
        ):
            button = Button(text, Look.QUIET)
            button.clicked.connect(intent)
            row.addWidget(button)
        column.addWidget(deeds)
        return holder

    def _show_routines(self, props: TodayProps, former: TodayProps | None) -> None:
        shown = (props.routines, props.kinds)
        if former is not None and shown == (former.routines, former.kinds):
            return
        found = self._sections.get("routines")
        if not props.routines:
            self.faces.cards.clear()
            self._put("routines", None)
            return
        if not isinstance(found, RoutineList):
            found = RoutineList(self.faces)
            found.new_requested.connect(self.new_requested)
            found.open_requested.connect(self.open_requested)
            found.changed.connect(self._ask_for_faces)
            self._put("routines", found)
        found.show_routines(*shown)

    def _make_problems(self, props: TodayProps) -> QWidget | None:
        return ProblemsCard(props.problems) if props.problems else None

    def _make_empty(self, props: TodayProps) -> QWidget | None:
        if not props.empty:
            return None
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Label(props.empty, tone=MUTED))
        button = Button(tr("Open the routines folder"))
        button.clicked.connect(self.folder_requested)
        column.addWidget(button)
        return holder
