"""An exercise's page: the moving figure, how it is done, and where to go from here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exercise_app.core.kinds import Side
from exercise_app.core.translation import tr
from exercise_app.ui import theme
from exercise_app.ui.props.catalogue import trains_text
from exercise_app.ui.props.demonstration import demonstration
from exercise_app.ui.props.exercise import ExerciseProps, Link
from exercise_app.ui.props.words import shortened
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import Button, Chip, IconButton, Look
from exercise_app.ui.widgets.cards import Card, PosterCard
from exercise_app.ui.widgets.flow import CardGrid, WrapRow
from exercise_app.ui.widgets.page import Page, clear
from exercise_app.ui.widgets.showcase import Showcase
from exercise_app.ui.widgets.text import ACCENT, MUTED, TEXT, WARN, Label

_BACK, _LINE = 26, 36
"""How many letters have room on the button back, and on any other."""


class ExerciseView(Page):
    """Renders `ExerciseProps`. Intents: go back, to another exercise, to a routine, to the file."""

    back_requested = Signal()
    exercise_requested = Signal(str)
    routine_requested = Signal(str)
    folder_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props: ExerciseProps | None = None
        self.showcase: Showcase | None = None
        self._side: Side | None = None

    @property
    def props(self) -> ExerciseProps | None:
        """What is shown; None before the first rendering."""
        return self._props

    def render_props(self, props: ExerciseProps) -> None:
        """Show an exercise; free when it is the one shown."""
        if props == self._props:
            return
        self._props, self._side = props, None
        clear(self.body)
        self.body.addWidget(self._make_head(props))
        grid = CardGrid(theme.em(27), 2)
        both = QWidget()
        both.setLayout(grid)
        grid.addWidget(self._make_stage(props))
        grid.addWidget(self._make_how(props))
        self.body.addWidget(both)
        if props.links:
            self.body.addWidget(self._make_links(props.links))
        if props.routines:
            self.body.addWidget(self._make_routines(props))
        if props.source:
            self.body.addWidget(self._make_source(props))
        self.body.addStretch(1)
        self.verticalScrollBar().setValue(0)
        self._show_figure()

    def take_focus(self) -> None:
        """Enter goes back at once, as Esc does."""
        if self._props is not None:
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _make_head(self, props: ExerciseProps) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        self.back = Button(shortened(props.back, _BACK), Look.QUIET, icon="back", key="Esc")
        self.back.setAccessibleName(tr("Back to {name}", name=props.back))
        self.back.clicked.connect(self.back_requested)
        column.addWidget(self.back)
        column.addWidget(Label(props.exercise.name, Text.TITLE))
        if props.facts:
            column.addWidget(Label(props.facts, Text.STRONG, ACCENT))
        if props.exercise.about:
            column.addWidget(Label(props.exercise.about, tone=MUTED))
        return head

    def _make_stage(self, props: ExerciseProps) -> QWidget:
        """The figure, and below it the sides to choose from and what stops it."""
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        self.showcase = Showcase()
        self.showcase.setMinimumHeight(theme.em(19))
        column.addWidget(self.showcase, 1)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        sides = QWidget()
        self._sides = WrapRow()
        sides.setLayout(self._sides)
        for number, choice in enumerate(props.sides):
            chip = Chip(shortened(choice.name, _LINE))
            chip.setAccessibleName(choice.name)
            chip.setToolTip(choice.name)
            chip.setChecked(number == 0)
            chip.setAutoExclusive(True)
            chip.clicked.connect(lambda _on=False, side=choice.side: self._show_side(side))
            self._sides.addWidget(chip)
        row.addWidget(sides, 1)
        self.still = IconButton(tr("Stop the figure"), "pause")
        self.still.clicked.connect(self._toggle_still)
        row.addWidget(self.still, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        if props.exercise.figure is None:
            self.still.hide()
        return card

    def _make_how(self, props: ExerciseProps) -> QWidget:
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(Label(tr("How to do it"), Text.SUBHEADING))
        lines = props.exercise.how
        for number, line in enumerate(lines, start=1):
            column.addWidget(_numbered(number, line) if len(lines) > 1 else Label(line))
        if not lines:
            told = tr("Its file does not say. Write it under “how”, a line for each step.")
            column.addWidget(Label(told, tone=MUTED))
        if props.exercise.caution:
            column.addSpacing(Space.XS)
            column.addWidget(Label(tr("Take care"), Text.SMALL_STRONG, WARN))
            column.addWidget(Label(props.exercise.caution, tone=WARN))
        if props.details:
            column.addSpacing(Space.XS)
        for detail in props.details:
            column.addWidget(Label(detail, tone=MUTED))
        column.addStretch(1)
        return card

    def _make_links(self, links: tuple[Link, ...]) -> QWidget:
        grid = CardGrid(theme.em(19), 2)
        cards = QWidget()
        cards.setLayout(grid)
        for link in links:
            other = link.exercise
            lines = (
                (link.kind, Text.SMALL_STRONG, ACCENT),
                (other.name, Text.SUBHEADING, TEXT),
                (trains_text(other), Text.SMALL, MUTED),
            )
            card = PosterCard(lines, f"{link.kind}: {other.name}")
            card.show_exercise(other)
            card.clicked.connect(lambda _on=False, id_=other.id: self.exercise_requested.emit(id_))
            grid.addWidget(card)
        return cards

    def _make_routines(self, props: ExerciseProps) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(Label(tr("In these routines"), Text.SUBHEADING))
        row = WrapRow()
        names = QWidget()
        names.setLayout(row)
        for routine in props.routines:
            button = Button(shortened(routine.name, _LINE))
            button.setAccessibleName(tr("Open the routine {name}", name=routine.name))
            button.clicked.connect(lambda _on=False, id_=routine.id: self._open_routine(id_))
            row.addWidget(button)
        column.addWidget(names)
        return holder

    def _make_source(self, props: ExerciseProps) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        told = Label(props.source, Text.SMALL, MUTED)
        told.setProperty("textInteractionFlags", "TextSelectableByMouse")
        column.addWidget(told)
        folder = Button(tr("Open its folder"), Look.QUIET)
        source = props.exercise.source
        folder.clicked.connect(lambda: self.folder_requested.emit(source))
        column.addWidget(folder)
        return holder

    def _open_routine(self, id_: str) -> None:
        self.routine_requested.emit(id_)

    def _show_side(self, side: Side) -> None:
        self._side = side
        self._show_figure()

    def _show_figure(self) -> None:
        if self.showcase is not None and self._props is not None:
            props = self._props
            moment = demonstration(props.exercise, self._side, reduced=props.reduced)
            self.showcase.show_exercise(props.exercise, moment)

    def _toggle_still(self) -> None:
        if self.showcase is not None:
            stands = not self.showcase.stands
            self.showcase.stand(stands)
            self.still.set_icon("play" if stands else "pause")
            self.still.set_name(tr("Move the figure") if stands else tr("Stop the figure"))


def _numbered(number: int, line: str) -> QWidget:
    """A line of the how-to with its number before it."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.XS)
    told = Label(f"{number}.", Text.STRONG, ACCENT, wrap=False)
    told.setFixedWidth(theme.em(1.4))
    row.addWidget(told, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(line), 1)
    return holder
