"""The history's charts: the weeks, the year, and pain against sessions; each beside its table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from exercise_app.core.translation import tr
from exercise_app.ui import theme
from exercise_app.ui.props.charts import TableProps
from exercise_app.ui.props.pain_trend import PainTrendProps
from exercise_app.ui.props.week_bars import WeekBarsProps, WeekState
from exercise_app.ui.props.year import YearProps
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import Button, IconButton
from exercise_app.ui.widgets.cards import Card
from exercise_app.ui.widgets.heat_map import HeatLegend, HeatMap
from exercise_app.ui.widgets.pain_chart import PainChart, PainLegend
from exercise_app.ui.widgets.table import ReadingTable
from exercise_app.ui.widgets.text import ACCENT, MUTED, Label
from exercise_app.ui.widgets.week_chart import WeekChart, WeekLegend

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from exercise_app.ui.widgets.marks import Marks

_BOTH = 58
"""From how many ems of width on two cards stand side by side."""
_CHART = 24
"""The least width of a chart beside its table, in ems."""
_SIDE_HIGH = 26
"""The least height of a table that stands beside its chart, in ems."""


class Beside(QWidget):
    """Two cards side by side where both have room, else one above the other."""

    def __init__(self, first: QWidget, second: QWidget, shares: tuple[int, int]) -> None:
        super().__init__()
        self.is_wide, self.below_always = True, False
        self.second_needs = 0
        """The width that the second card needs to stand beside the first."""
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.L)
        self._row.addWidget(first, shares[0])
        self._row.addWidget(second, shares[1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side or not."""
        self.arrange(event.size().width())
        super().resizeEvent(event)

    def arrange(self, width: int) -> None:
        """Stand as a width in pixels allows."""
        least = max(theme.em(_BOTH), theme.em(_CHART) + Space.L + self.second_needs)
        self.is_wide = width >= least and not self.below_always
        wide, narrow = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(wide if self.is_wide else narrow)


class TableCard(Card):
    """A chart's table with its name."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.S, Space.M)
        column.setSpacing(Space.S)
        self._name = Label(style=Text.STRONG)
        self.table = ReadingTable()
        column.addWidget(self._name)
        column.addWidget(self.table)
        column.addStretch(1)

    def show_table(self, props: TableProps) -> None:
        """Show a table."""
        self._name.show_text(props.name)
        self.table.show_table(props)

    def whole_width(self) -> int:
        """The width at which no column is cut."""
        return Space.L + self.table.whole_width() + Space.S

    def stand(self, *, beside: bool) -> None:
        """Beside a chart it scrolls; below one it is as high as its rows."""
        self.setMinimumWidth(self.whole_width() if beside else 0)
        high = theme.em(_SIDE_HIGH) if beside else self.table.whole_height()
        self.table.setFixedHeight(min(high, self.table.whole_height()))


class ChartSection(QWidget):
    """A chart with its summary, its legend and the current mark's words, and a table beside it."""

    def __init__(self, chart: Marks, legend: QWidget, *, turns: bool = False) -> None:
        super().__init__()
        self.chart = chart
        card = Card()
        self.column = QVBoxLayout(card)
        self.column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self.column.setSpacing(Space.M)
        self.head = QHBoxLayout()
        self.head.setSpacing(Space.XS)
        self.title = Label(style=Text.SUBHEADING)
        self.head.addWidget(self.title, 1)
        self.column.addLayout(self.head)
        self.summary = Label(tone=MUTED)
        self.column.addWidget(self.summary)
        self.column.addWidget(chart)
        self.told = Label(tone=ACCENT)
        self.told.setMinimumHeight(theme.em(2.9))
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self.told)
        self.column.addWidget(legend)
        self.column.addStretch(1)
        chart.told.connect(self.told.setText)
        self.table_card = TableCard()
        self.both = Beside(card, self.table_card, (1, 1))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.both)
        outer.addStretch(1)
        if turns:
            self.earlier, self.later = turning_buttons(self.head)

    @property
    def table(self) -> ReadingTable:
        """The table beside the chart."""
        return self.table_card.table

    def show_table(self, props: TableProps) -> None:
        """Show the chart's table."""
        self.table_card.show_table(props)
        self.both.second_needs = self.table_card.whole_width()
        self._arrange(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The table scrolls where it stands beside the chart."""
        self._arrange(event.size().width())
        super().resizeEvent(event)

    def _arrange(self, width: int) -> None:
        self.both.arrange(width)
        self.table_card.stand(beside=self.both.is_wide)

    def take_focus(self) -> None:
        """Put the keyboard into the chart."""
        self.chart.setFocus(Qt.FocusReason.TabFocusReason)


def turning_buttons(row: QHBoxLayout) -> tuple[IconButton, IconButton]:
    """Buttons to go to what was earlier, and later."""
    earlier = IconButton(tr("Earlier"), "back", key=tr("Page Up"))
    later = IconButton(tr("Later"), "forward", key=tr("Page Down"))
    for button in (earlier, later):
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        row.addWidget(button)
    return earlier, later


class WeeksSection(ChartSection):
    """Renders `WeekBarsProps`. The week that is current can be marked as off, and counted again:
    both signals give its first day.
    """

    off_requested = Signal(object)
    count_requested = Signal(object)

    def __init__(self) -> None:
        self.weeks = WeekChart()
        super().__init__(self.weeks, WeekLegend())
        self._props: WeekBarsProps | None = None
        self.title.setText(tr("The last 26 weeks"))
        self.off = Button(tr("Mark this week as off"), key="O")
        self.off.clicked.connect(self._toggle_off)
        self.column.insertWidget(self.column.indexOf(self.told) + 1, self.off)
        self.weeks.told.connect(self._name_off)

    def _is_off(self) -> bool:
        bars = () if self._props is None else self._props.bars
        place = self.weeks.current
        return 0 <= place < len(bars) and bars[place].state is WeekState.OFF

    def _name_off(self) -> None:
        here = tr("Let this week count again") if self._is_off() else tr("Mark this week as off")
        self.off.setText(here)

    def _toggle_off(self) -> None:
        if self._props is not None and self.weeks.current >= 0:
            first = self._props.bars[self.weeks.current].first
            (self.count_requested if self._is_off() else self.off_requested).emit(first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """O marks the current week as off, or has it count again."""
        if event.key() == Qt.Key.Key_O and not event.modifiers():
            self._toggle_off()
        else:
            super().keyPressEvent(event)

    def render_props(self, props: WeekBarsProps) -> None:
        """Show the weeks."""
        self._props = props
        self.summary.show_text(props.summary)
        self.weeks.show_weeks(props)
        self.show_table(props.table)


class PainSection(ChartSection):
    """Renders `PainTrendProps`."""

    def __init__(self) -> None:
        self.pain = PainChart()
        super().__init__(self.pain, PainLegend())
        self.title.setText(tr("Pain against sessions"))

    def render_props(self, props: PainTrendProps) -> None:
        """Show the trend."""
        self.summary.show_text(props.summary)
        self.pain.show_trend(props)
        self.show_table(props.table)


class YearSection(ChartSection):
    """Renders `YearProps`; `year_moved` gives -1 for a year earlier, 1 for one later.

    `day_requested` gives the date of a day that is pressed.
    """

    year_moved = Signal(int)
    day_requested = Signal(object)

    def __init__(self) -> None:
        self.year = HeatMap()
        super().__init__(self.year, HeatLegend(), turns=True)
        self.both.below_always = True
        self._props: YearProps | None = None
        self.year.year_moved.connect(self.year_moved)
        self.year.pressed.connect(self._open)
        self.earlier.clicked.connect(lambda: self.year_moved.emit(-1))
        self.later.clicked.connect(lambda: self.year_moved.emit(1))

    def render_props(self, props: YearProps) -> None:
        """Show a year."""
        self._props = props
        self.title.setText(props.title)
        self.summary.show_text(props.summary)
        self.year.show_year(props)
        self.earlier.setVisible(props.has_earlier)
        self.later.setVisible(props.has_later)
        self.show_table(props.table)

    def _open(self, place: int) -> None:
        if self._props is not None:
            self.day_requested.emit(self._props.days[place].date)
