"""A routine's page: what it holds, how each step is done, and where to start."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exercise_app.ui import theme
from exercise_app.ui.props.routine import RoutineProps, Section, StepRow
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import Button, IconButton, Look
from exercise_app.ui.widgets.cards import Card, PosterTile
from exercise_app.ui.widgets.flow import CardGrid
from exercise_app.ui.widgets.page import Page, clear
from exercise_app.ui.widgets.showcase import Showcase
from exercise_app.ui.widgets.strip import SegmentStrip
from exercise_app.ui.widgets.text import ACCENT, MUTED, WARN, Label


class RoutineView(Page):
    """Renders `RoutineProps`. `start_requested` gives the routine's id and a segment's index,
    `exercise_requested` the id of an exercise whose page is wanted.
    """

    start_requested = Signal(str, int)
    back_requested = Signal()
    exercise_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props: RoutineProps | None = None
        self._start: Button | None = None

    def render_props(self, props: RoutineProps) -> None:
        """Show a routine; free when it is the one shown."""
        if props == self._props:
            return
        self._props = props
        clear(self.body)
        self.body.addWidget(self._make_head(props))
        bar = SegmentStrip()
        bar.setAccessibleName("The routine in time")
        bar.show_segments(props.bar)
        self.body.addWidget(bar)
        for section in props.sections:
            self.body.addWidget(self._make_section(section))
        if props.source:
            self.body.addWidget(Label(f"From {props.source}", Text.SMALL, MUTED))
        self.body.addStretch(1)
        self.verticalScrollBar().setValue(0)
        self.take_focus()

    def take_focus(self) -> None:
        """Put the keyboard on Start."""
        if self._start is not None:
            self._start.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter starts; Esc goes back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._start is not None:
            self._start.click()
        elif event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _make_head(self, props: RoutineProps) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        back = Button("Back", Look.QUIET, icon="back", key="Esc")
        back.clicked.connect(self.back_requested)
        column.addWidget(back)
        column.addWidget(Label(props.name, Text.TITLE))
        column.addWidget(Label(props.facts, Text.STRONG, ACCENT))
        if props.about:
            column.addWidget(Label(props.about, tone=MUTED))
        column.addSpacing(Space.S)
        self._start = Button("Start", Look.PRIMARY, key="Enter")
        self._start.setAccessibleName(f"Start {props.name}")
        self._start.clicked.connect(lambda: self.start_requested.emit(props.id, 0))
        column.addWidget(self._start)
        return head

    def _make_section(self, section: Section) -> QWidget:
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.L, Space.M, Space.M, Space.M)
        column.setSpacing(0)
        if section.title:
            column.addWidget(Label(section.title, Text.SUBHEADING, ACCENT))
            column.addSpacing(Space.S)
        for number, row in enumerate(section.rows):
            step = StepWidget(row, divided=number > 0)
            step.start_requested.connect(self._start_from)
            step.exercise_requested.connect(self.exercise_requested)
            column.addWidget(step)
        return card

    def _start_from(self, segment: int) -> None:
        if self._props is not None:
            self.start_requested.emit(self._props.id, segment)


class StepWidget(QWidget):
    """One step: its picture, name and dose, how it is done on demand, and a start from here."""

    start_requested = Signal(int)
    exercise_requested = Signal(str)

    def __init__(self, row: StepRow, *, divided: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._divided = divided
        self._row = row
        self._more: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, Space.XS, 0, Space.XS)
        self._column.setSpacing(Space.XS)
        line = QHBoxLayout()
        line.setSpacing(Space.XS)
        line.addWidget(_picture_of(row))
        line.addSpacing(Space.S)
        text = QVBoxLayout()
        text.setSpacing(1)
        text.addStretch(1)
        is_rest = row.start is None
        text.addWidget(Label(row.name, Text.STRONG if not is_rest else Text.BODY))
        if row.dose:
            text.addWidget(Label(row.dose, tone=MUTED))
        if row.details:
            text.addWidget(Label(row.details, Text.SMALL, ACCENT))
        text.addStretch(1)
        line.addLayout(text, 1)
        if row.how or row.caution:
            self.how = Button("How", Look.QUIET, icon="down")
            self.how.setAccessibleName(f"How to do {row.name}")
            self.how.clicked.connect(self._toggle)
            line.addWidget(self.how)
        if row.start is not None:
            self.start = IconButton(f"Start from {row.name}", "play")
            self.start.clicked.connect(self._emit_start)
            line.addWidget(self.start)
        self._column.addLayout(line)

    def _emit_start(self) -> None:
        if self._row.start is not None:
            self.start_requested.emit(self._row.start)

    def _toggle(self) -> None:
        if self._more is None:
            self._more = self._make_more()
            self._column.addWidget(self._more)
            shown = True
        else:
            shown = self._more.isHidden()
            self._more.setVisible(shown)
        self.how.set_icon("up" if shown else "down")

    def _make_more(self) -> QWidget:
        """The moving figure, and how it is done; beside one another where there is room."""
        more = QWidget()
        grid = CardGrid(theme.em(21), 2)
        more.setLayout(grid)
        if self._row.exercise is not None and self._row.moment is not None:
            showcase = Showcase()
            showcase.setMinimumHeight(theme.em(14))
            showcase.show_exercise(self._row.exercise, self._row.moment)
            grid.addWidget(showcase)
        grid.addWidget(self._make_text())
        return more

    def _make_text(self) -> QWidget:
        text = QWidget()
        column = QVBoxLayout(text)
        column.setContentsMargins(0, Space.S, Space.XL, Space.S)
        column.setSpacing(Space.XS)
        for number, line in enumerate(self._row.how, start=1):
            column.addWidget(Label(f"{number}.  {line}" if len(self._row.how) > 1 else line))
        if self._row.caution:
            column.addWidget(Label(self._row.caution, tone=WARN))
        others = [
            f"Easier: {self._row.easier}." if self._row.easier else "",
            f"Harder: {self._row.harder}." if self._row.harder else "",
        ]
        told = " ".join(filter(None, others))
        if told:
            column.addWidget(Label(told, Text.SMALL, MUTED))
        if self._row.has_page:
            page = Button("Open the exercise", Look.QUIET, icon="forward")
            page.setAccessibleName(f"Open the exercise {self._row.name}")
            page.clicked.connect(self._emit_exercise)
            column.addWidget(page)
        column.addStretch(1)
        return text

    def _emit_exercise(self) -> None:
        if self._row.exercise is not None:
            self.exercise_requested.emit(self._row.exercise.id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline between steps."""
        if self._divided:
            colours = theme.colours_of(self.palette())
            line = QRectF(0, 0, self.width(), 1)
            QPainter(self).fillRect(line, theme.colour(colours.border))


def _picture_of(row: StepRow) -> QWidget:
    """The exercise at the row's beginning; a rest leaves its place empty."""
    tile = PosterTile(theme.em(6.4), theme.em(4))
    if row.start is not None:
        tile.show_exercise(row.exercise)
    return tile
