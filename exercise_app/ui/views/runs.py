"""Runs: this week's distance, the shoes, and every run by weeks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exercise_app.core.translation import tr
from exercise_app.ui import theme
from exercise_app.ui.props.runs import RunsProps, RunWeek
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.views.runs_parts import MileageCard, RunButton, ShoesCard
from exercise_app.ui.widgets.buttons import Button, Look, Pressable
from exercise_app.ui.widgets.cards import Card
from exercise_app.ui.widgets.flow import CardGrid
from exercise_app.ui.widgets.page import ArrowlessPage, clear
from exercise_app.ui.widgets.text import MUTED, Label

_COLUMN = 24
"""The least width of a card in heights of the text."""


class RunsView(ArrowlessPage):
    """Renders `RunsProps`. Runs and shoes are told by their ids."""

    add_requested = Signal()
    run_requested = Signal(str)
    run_delete_requested = Signal(str)
    shoe_add_requested = Signal()
    shoe_requested = Signal(str)
    shoe_delete_requested = Signal(str)
    earlier_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props: RunsProps | None = None
        self.rows: dict[str, RunButton] = {}
        head = QHBoxLayout()
        head.addWidget(Label(tr("Runs"), Text.TITLE, wrap=False))
        head.addStretch(1)
        self.add = Button(tr("I ran"), Look.PRIMARY, icon="plus", key="N")
        self.add.setToolTip(tr("Add a run (N)"))
        self.add.clicked.connect(self.add_requested)
        head.addWidget(self.add)
        self.body.addLayout(head)
        holder = QWidget()
        grid = CardGrid(theme.em(_COLUMN), 2)
        holder.setLayout(grid)
        self.mileage, self.shoes = MileageCard(), ShoesCard()
        self.shoes.add_requested.connect(self.shoe_add_requested)
        self.shoes.shoe_requested.connect(self.shoe_requested)
        self.shoes.delete_requested.connect(self.shoe_delete_requested)
        for card in (self.mileage, self.shoes):
            grid.addWidget(card)
        self.body.addWidget(holder)
        self._empty = Label(tone=MUTED)
        self.body.addWidget(self._empty)
        self._weeks = QVBoxLayout()
        self._weeks.setSpacing(Space.M)
        self.body.addLayout(self._weeks)
        self.earlier = Button(tr("Earlier runs"), icon="down")
        self.earlier.clicked.connect(self.earlier_requested)
        self.body.addWidget(self.earlier)
        self.body.addStretch(1)

    @property
    def props(self) -> RunsProps | None:
        """What is shown; None before the first rendering."""
        return self._props

    def render_props(self, props: RunsProps) -> None:
        """Show the runs; the keyboard stays on the run or the shoes that it was on."""
        former, self._props = self._props, props
        if props == former:
            return
        here = self._focused()
        self.mileage.show_mileage(props.mileage)
        self.shoes.show_shoes(props.shoes, props.no_shoes)
        self._empty.show_text(props.empty)
        if former is None or former.weeks != props.weeks:
            self._show_weeks(props.weeks)
        self.earlier.setVisible(props.has_earlier)
        if here and self.isVisible():
            target = self.rows.get(here) or self.shoes.buttons.get(here) or self.add
            target.show()
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_weeks(self, weeks: tuple[RunWeek, ...]) -> None:
        clear(self._weeks)
        self.rows = {}
        for week in weeks:
            self._weeks.addWidget(self._make_week(week))

    def _make_week(self, week: RunWeek) -> Card:
        card = Card()
        card.setAccessibleName(f"{week.title}: {week.told}")
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(Space.M, 0, Space.M, Space.XS)
        head.addWidget(Label(week.title, Text.SUBHEADING, wrap=False))
        head.addStretch(1)
        head.addWidget(Label(week.told, tone=MUTED, wrap=False))
        column.addLayout(head)
        for row in week.rows:
            button = RunButton(row)
            button.clicked.connect(lambda _on=False, id_=row.id: self.run_requested.emit(id_))
            button.delete_requested.connect(lambda id_=row.id: self.run_delete_requested.emit(id_))
            column.addWidget(button)
            self.rows[row.id] = button
        return card

    def _focused(self) -> str:
        """The id of the run or the shoes that the keyboard is on; empty elsewhere."""
        for id_, button in (*self.rows.items(), *self.shoes.buttons.items()):
            if button.hasFocus():
                return id_
        return ""

    def take_focus(self) -> None:
        """Start at the top, with the keyboard on “I ran”."""
        self.verticalScrollBar().setValue(0)
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """N adds a run; Down and Up go from one thing to the next."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_N and not event.modifiers():
            self.add_requested.emit()
        elif step is not None:
            self._move(step)
        else:
            super().keyPressEvent(event)

    def _move(self, step: int) -> None:
        places: list[Pressable] = [self.add, *self.shoes.buttons.values(), self.shoes.add]
        places += self.rows.values()
        if self.earlier.isVisible():
            places.append(self.earlier)
        here = next((n for n, place in enumerate(places) if place.hasFocus()), None)
        if here is not None:
            target = places[min(max(here + step, 0), len(places) - 1)]
            target.setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(target)
