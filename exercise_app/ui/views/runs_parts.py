"""What the page of runs is made of: the week's card, the shoes' card, and a row for each run."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from exercise_app.core.runs import Wear
from exercise_app.core.translation import tr
from exercise_app.ui import theme
from exercise_app.ui.paint import LEFT, RIGHT, canvas, fill_round, focus_ring, write
from exercise_app.ui.props.runs import MileageProps, RunRow, ShoeRow
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import Button, Look, Pressable
from exercise_app.ui.widgets.cards import Card
from exercise_app.ui.widgets.marked_bar import MarkedBar
from exercise_app.ui.widgets.page import clear
from exercise_app.ui.widgets.text import MUTED, WARN, Label


def _cut(metrics: QFontMetricsF, text: str, room: float) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, room))


class _Row(Pressable):
    """Two lines at the left and two at the right; Enter opens it, Delete asks to delete it."""

    delete_requested = Signal()

    def __init__(
        self, left: tuple[str, str], right: tuple[str, str], spoken: str,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._left, self._right = left, right
        self._fonts = (theme.font(Text.STRONG), theme.font(Text.SMALL))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(spoken)
        self.setAccessibleDescription(tr("Enter edits it, Delete deletes it."))
        self.setToolTip(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for two lines, or for one where there is no second."""
        lines = QFontMetricsF(self._fonts[0]).height()
        if self._left[1] or self._right[1]:
            lines += QFontMetricsF(self._fonts[1]).height()
        return QSize(theme.em(16), round(lines) + 2 * Space.S)

    def minimumSizeHint(self) -> QSize:
        """Narrow ones shorten their texts."""
        return QSize(theme.em(8), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks to delete; the rest is a button's."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_requested.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground under the mouse, the texts and the ring."""
        colours = theme.colours_of(self.palette())
        painter = canvas(self)
        body = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse() or self.isDown():
            fill_round(painter, body, Space.RADIUS_CONTROL, colours.raised)
        inside = body.adjusted(Space.M, Space.S - 1, -Space.M, 1 - Space.S)
        y = inside.top()
        for font, ink, left, right in zip(
            self._fonts, (colours.text, colours.muted), self._left, self._right, strict=True
        ):
            painter.setFont(font)
            metrics = QFontMetricsF(font)
            line = QRectF(inside.left(), y, inside.width(), metrics.height())
            write(painter, line, RIGHT, right, ink)
            room = line.width() - metrics.horizontalAdvance(right) - Space.L
            line.setWidth(max(1.0, room + Space.S))
            write(painter, line, LEFT, _cut(metrics, left, room), ink)
            y += metrics.height()
        if self.hasFocus():
            focus_ring(painter, body, Space.RADIUS_CONTROL, colours)


class RunButton(_Row):
    """A run in the list."""

    def __init__(self, row: RunRow, parent: QWidget | None = None) -> None:
        self.id = row.id
        super().__init__((row.day, row.told), (row.distance, row.pace), row.spoken, parent)


class ShoeButton(_Row):
    """A pair of shoes: its name and its distance."""

    def __init__(self, row: ShoeRow, parent: QWidget | None = None) -> None:
        self.id = row.id
        super().__init__((row.name, row.told), (row.distance, ""), row.spoken, parent)


class MileageCard(Card):
    """This week's distance, and how it compares."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(Label(tr("This week"), Text.SUBHEADING))
        self.distance = Label(style=Text.TITLE)
        self.many = Label(tone=MUTED)
        self.bar = MarkedBar()
        self.told = Label()
        self.advice = Label(tone=WARN)
        for widget in (self.distance, self.many, self.bar, self.told, self.advice):
            column.addWidget(widget)
        column.addStretch(1)

    def show_mileage(self, props: MileageProps) -> None:
        """Show the week."""
        self.distance.setText(props.distance)
        self.many.setText(props.many)
        self.bar.setVisible(props.bar is not None)
        if props.bar is not None:
            self.bar.show_bar(props.bar)
        self.told.show_text(props.told)
        self.advice.show_text(props.advice)


class ShoesCard(Card):
    """The shoes with their distances."""

    shoe_requested = Signal(str)
    delete_requested = Signal(str)
    add_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[ShoeRow, ...], str] | None = None
        self.buttons: dict[str, ShoeButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.L, Space.M, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(_inset(Label(tr("Shoes"), Text.SUBHEADING)))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.XS)
        column.addLayout(self._rows)
        self.add = Button(tr("Add shoes"), Look.PLAIN, icon="plus")
        self.add.clicked.connect(self.add_requested)
        column.addWidget(_inset(self.add))
        column.addStretch(1)

    def show_shoes(self, rows: tuple[ShoeRow, ...], none: str) -> None:
        """Show the shoes, or what to do while there are none."""
        if (rows, none) == self._shown:
            return
        self._shown = (rows, none)
        clear(self._rows)
        self.buttons = {}
        if none:
            self._rows.addWidget(_inset(Label(none, tone=MUTED)))
        for row in rows:
            button = ShoeButton(row)
            button.clicked.connect(lambda _on=False, id_=row.id: self.shoe_requested.emit(id_))
            button.delete_requested.connect(lambda id_=row.id: self.delete_requested.emit(id_))
            self._rows.addWidget(button)
            self.buttons[row.id] = button
            if not row.is_retired:
                self._rows.addWidget(_wear(row))


def _wear(row: ShoeRow) -> QWidget:
    """A pair's bar and its notice."""
    bar = MarkedBar()
    bar.show_bar(row.bar)
    tone = WARN if row.wear is Wear.FIRM else MUTED
    told = [Label(row.notice, Text.SMALL, tone)] if row.notice else []
    return _inset(bar, *told)


def _inset(*widgets: QWidget) -> QWidget:
    """Widgets below one another, in line with the rows' texts."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(Space.M, 0, Space.M, Space.XS)
    column.setSpacing(Space.XS)
    for widget in widgets:
        column.addWidget(widget)
    return holder
