"""Fields to type in: a line of text and a date; and a name, its field and what is wrong with it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDateEdit,
    QDateTimeEdit,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from exercise_app.core.formats import formats
from exercise_app.core.translation import tr
from exercise_app.ui import theme
from exercise_app.ui.props.words import day_name
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import RING
from exercise_app.ui.widgets.controls import StepField, clear_ground, paint_field
from exercise_app.ui.widgets.text import MUTED, WARN, Label

_EARLIEST = date(1970, 1, 1)


class TextField(QLineEdit):
    """One line of text."""

    def __init__(self, example: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(example)
        self.setFrame(False)
        self.setFont(theme.font(Text.BODY))
        self.setTextMargins(Space.M, 0, Space.S, 0)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        clear_ground(self)

    def sizeHint(self) -> QSize:
        """As high as a button."""
        return QSize(theme.em(12), theme.em(2.7) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        """Room for a short word."""
        return QSize(theme.em(6), theme.em(2.7) + 2 * RING)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, then the text."""
        painter = QPainter(self)
        paint_field(self, painter, focused=self.hasFocus())
        painter.end()
        super().paintEvent(event)


class _Dates(QDateEdit):
    """A date to type; Up and Down count on from one month into the next."""

    def stepBy(self, steps: int) -> None:
        """Go so many days, months or years on."""
        section = self.currentSection()
        shown = self.date()
        if section == QDateTimeEdit.Section.MonthSection:
            self.setDate(shown.addMonths(steps))
        elif section == QDateTimeEdit.Section.YearSection:
            self.setDate(shown.addYears(steps))
        else:
            self.setDate(shown.addDays(steps))
        self.setSelectedSection(section)

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """There is always a day before; Qt keeps to the last one."""
        flag = QAbstractSpinBox.StepEnabledFlag
        return flag.StepUpEnabled | flag.StepDownEnabled


class DateField(StepField):
    """A date to type as the place writes it, with its name beside it and a day less or more."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.edit = _Dates()
        super().__init__(self.edit, 22, parent)
        self._today = _EARLIEST
        self.edit.setDisplayFormat(formats().typed)
        self.edit.setMinimumDate(_of(_EARLIEST))
        self.edit.dateChanged.connect(self._tell)
        self.row.setSpacing(Space.S)
        self.row.addWidget(self.edit)
        self._name = Label(style=Text.SMALL, tone=MUTED, wrap=False)
        self.row.addWidget(self._name, 1)
        self.before = self.add_button(tr("Day before"), "minus", lambda: self._go(-1))
        self.after = self.add_button(tr("Day after"), "plus", lambda: self._go(1))

    def set_name(self, name: str, told: str = "") -> None:
        """What the date is, for a screen reader."""
        self.edit.setAccessibleName(name)
        self.edit.setAccessibleDescription(told)

    def value(self) -> date:
        """The date."""
        shown = self.edit.date()
        return date(shown.year(), shown.month(), shown.day())

    def set_value(self, value: date, latest: date, today: date) -> None:
        """Show a date, of those up to `latest`, without telling anybody."""
        self._today = today
        self.edit.blockSignals(True)
        self.edit.setMaximumDate(_of(latest))
        self.edit.setDate(_of(value))
        self.edit.blockSignals(False)
        self._show_name()

    def _go(self, days: int) -> None:
        self.edit.setDate(self.edit.date().addDays(days))

    def _tell(self) -> None:
        self._show_name()
        self.changed.emit()

    def _show_name(self) -> None:
        self._name.setText(day_name(self.value(), self._today))


class Named(QWidget):
    """A control below its name, and below that one sentence on what is wrong with it."""

    def __init__(
        self, name: str, control: QWidget, told: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.control = control
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.label = Label(name, Text.SMALL_STRONG)
        self.label.setBuddy(control)
        self.label.setContentsMargins(RING, 0, 0, 0)
        column.addWidget(self.label)
        column.addWidget(control)
        self.problem = Label(style=Text.SMALL, tone=WARN)
        self.problem.setContentsMargins(RING, 0, 0, 0)
        self.problem.hide()
        column.addWidget(self.problem)
        if isinstance(control, DateField):
            control.set_name(name, told)
        else:
            control.setAccessibleName(name)
            control.setAccessibleDescription(told)

    def rename(self, name: str) -> None:
        """Another name."""
        self.label.setText(name)
        self.control.setAccessibleName(name)

    def show_problem(self, problem: str) -> None:
        """Say what is wrong, or that nothing is."""
        self.problem.show_text(problem)
        if not isinstance(self.control, DateField):
            self.control.setAccessibleDescription(problem)


def _of(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
