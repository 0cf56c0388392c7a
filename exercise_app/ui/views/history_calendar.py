"""The history's calendar: the totals, a month, and the sessions of one of its days."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exercise_app.core.translation import tr
from exercise_app.ui import theme
from exercise_app.ui.props.calendar import CalendarProps
from exercise_app.ui.props.history import TotalsProps
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.views.history_charts import Beside, TableCard, turning_buttons
from exercise_app.ui.widgets.buttons import Button, Look
from exercise_app.ui.widgets.cards import Card
from exercise_app.ui.widgets.flow import CardGrid
from exercise_app.ui.widgets.kind_marks import KindLegend
from exercise_app.ui.widgets.month import MonthGrid
from exercise_app.ui.widgets.page import clear
from exercise_app.ui.widgets.session_row import SessionButton
from exercise_app.ui.widgets.text import ACCENT, MUTED, Label


class Tile(Card):
    """A number and what it counts."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(0)
        self._number = Label(style=Text.HEADING, tone=ACCENT)
        self._what = Label(style=Text.SMALL, tone=MUTED)
        for label in (self._number, self._what):
            label.setText(" ")  # its place, until it is known
        column.addWidget(self._number)
        column.addWidget(self._what)

    def show_tile(self, number: str, what: str) -> None:
        """Show a total."""
        self._number.show_text(number)
        self._what.show_text(what)
        self.setAccessibleName(f"{what}: {number}")


class CalendarSection(QWidget):
    """Renders `CalendarProps` and `TotalsProps`.

    `day_chosen` gives a date, `days_moved` and `months_moved` how far the keyboard goes on.
    """

    day_chosen = Signal(object)
    days_moved = Signal(int)
    months_moved = Signal(int)
    session_requested = Signal(str)
    add_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._props: CalendarProps | None = None
        self.rows: dict[str, SessionButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        self._tiles_holder = QWidget()
        grid = CardGrid(theme.em(10.5), 4)
        self._tiles_holder.setLayout(grid)
        self.tiles = [Tile() for _ in range(4)]
        for tile in self.tiles:
            grid.addWidget(tile)
        column.addWidget(self._tiles_holder)
        self.since = Label(" ", Text.SMALL, MUTED)
        column.addWidget(self.since)
        self.both = Beside(self._make_month(), self._make_day(), (3, 2))
        column.addWidget(self.both)
        self.table_card = TableCard()
        column.addWidget(self.table_card)
        column.addStretch(1)

    def _make_month(self) -> QWidget:
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        column.setSpacing(Space.S)
        head = QHBoxLayout()
        self._title = Label(style=Text.SUBHEADING)
        head.addWidget(self._title, 1)
        self.earlier, self.later = turning_buttons(head)
        self.earlier.clicked.connect(lambda: self.months_moved.emit(-1))
        self.later.clicked.connect(lambda: self.months_moved.emit(1))
        column.addLayout(head)
        self.month = MonthGrid()
        self.month.day_moved.connect(self.days_moved)
        self.month.month_moved.connect(self.months_moved)
        self.month.day_pressed.connect(self._press_day)
        column.addWidget(self.month)
        column.addWidget(KindLegend())
        told = tr("An outline was done in part. The number is the day’s worst pain, 0 to 10.")
        column.addWidget(Label(told, Text.SMALL, MUTED))
        column.addStretch(1)
        return card

    def _make_day(self) -> QWidget:
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.M, Space.L, Space.M, Space.M)
        column.setSpacing(Space.XS)
        self._day, self._day_told = Label(style=Text.SUBHEADING), Label(tone=MUTED)
        for label in (self._day, self._day_told):
            label.setContentsMargins(Space.M, 0, Space.M, 0)
            column.addWidget(label)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column.addLayout(self._list)
        self.add = Button(tr("Add one on this day"), Look.QUIET, icon="plus")
        self.add.clicked.connect(self._add)
        column.addWidget(self.add)
        column.addStretch(1)
        return card

    def show_totals(self, props: TotalsProps) -> None:
        """Show the sums."""
        for tile, shown in zip(self.tiles, props.tiles, strict=True):
            tile.show_tile(shown.number, shown.what)
        self.since.show_text(props.told)

    def render_props(self, props: CalendarProps) -> None:
        """Show a month and its chosen day."""
        former, self._props = self._props, props
        if props == former:
            return
        self._title.setText(props.title)
        self.earlier.setVisible(props.has_earlier)
        self.later.setVisible(props.has_later)
        self.month.show_month(props)
        self._day.setText(props.day)
        self._day_told.setText(props.day_told)
        self.add.setVisible(props.can_add)
        if former is None or former.rows != props.rows:
            self._show_rows(props)
        self.table_card.show_table(props.table)
        self.table_card.setVisible(bool(props.table.rows))
        self.table_card.stand(beside=False)

    def _show_rows(self, props: CalendarProps) -> None:
        clear(self._list)
        self.rows = {}
        for row in props.rows:
            button = SessionButton(row)
            button.clicked.connect(lambda _on=False, id_=row.id: self.session_requested.emit(id_))
            self._list.addWidget(button)
            self.rows[row.id] = button

    def _press_day(self, day: object) -> None:
        """Choose a day; pressed once more, go on to its sessions."""
        again = self._props is not None and day == self._props.chosen
        self.day_chosen.emit(day)
        if again and self.rows:
            next(iter(self.rows.values())).setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self) -> None:
        if self._props is not None:
            self.add_requested.emit(self._props.chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go along the day's sessions; Left goes back to the month."""
        places = [*self.rows.values(), self.add]
        here = next((n for n, place in enumerate(places) if place.hasFocus()), None)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if here is not None and step is not None:
            places[min(max(here + step, 0), len(places) - 1)].setFocus()
        elif here is not None and event.key() == Qt.Key.Key_Left:
            self.take_focus()
        else:
            super().keyPressEvent(event)

    def take_focus(self) -> None:
        """Put the keyboard into the month."""
        self.month.setFocus(Qt.FocusReason.TabFocusReason)
