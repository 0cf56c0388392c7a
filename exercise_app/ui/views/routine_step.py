"""One step of a routine's page: its picture, dose, how it is done, and what to change today."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exercise_app.core.translation import tr
from exercise_app.ui import theme
from exercise_app.ui.props.routine import StepRow
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import Button, IconButton, Look
from exercise_app.ui.widgets.cards import PosterTile
from exercise_app.ui.widgets.flow import CardGrid, WrapRow
from exercise_app.ui.widgets.showcase import Showcase
from exercise_app.ui.widgets.text import ACCENT, MUTED, WARN, Label


class StepWidget(QWidget):
    """One step: its picture, name and dose, how it is done on demand, and a start from here.

    `swap_requested` gives the exercise as it is written and the one to do in its place today,
    `skip_requested` the exercise to leave out today; it is offered where the step `can_skip`.
    """

    start_requested = Signal(int)
    exercise_requested = Signal(str)
    swap_requested = Signal(str, str)
    skip_requested = Signal(str)

    def __init__(
        self,
        row: StepRow,
        *,
        divided: bool,
        can_skip: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._divided = divided
        self._row = row
        self._can_skip = can_skip and bool(row.original)
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
        if row.instead_of:
            text.addWidget(Label(tr("Instead of {name}", name=row.instead_of), Text.SMALL, ACCENT))
        text.addStretch(1)
        line.addLayout(text, 1)
        self.how = Button(tr("How"), Look.QUIET, icon="down", parent=self)
        self.how.setAccessibleName(tr("How to do {name}", name=row.name))
        self.how.clicked.connect(self.toggle)
        self._has_more = bool(row.how or row.caution) or self._has_changes()
        self.how.setVisible(self._has_more)
        line.addWidget(self.how)
        if row.start is not None:
            self.start = IconButton(tr("Start from {name}", name=row.name), "play")
            self.start.clicked.connect(self._emit_start)
            line.addWidget(self.start)
        self._column.addLayout(line)

    def _emit_start(self) -> None:
        if self._row.start is not None:
            self.start_requested.emit(self._row.start)

    @property
    def row(self) -> StepRow:
        """The step that is shown."""
        return self._row

    @property
    def is_open(self) -> bool:
        """Whether it is shown how it is done."""
        return self._more is not None and not self._more.isHidden()

    def toggle(self) -> None:
        """Show how it is done, or no longer."""
        if not self._has_more:
            return
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
        if self._has_changes():
            column.addWidget(self._make_changes())
        elif self._others():
            column.addWidget(Label(self._others(), Text.SMALL, MUTED))
        if self._row.has_page:
            page = Button(tr("Open the exercise"), Look.QUIET, icon="forward")
            page.setAccessibleName(tr("Open the exercise {name}", name=self._row.name))
            page.clicked.connect(self._emit_exercise)
            column.addWidget(page)
        column.addStretch(1)
        return text

    def _others(self) -> str:
        others = ((tr("Easier"), self._row.easier), (tr("Harder"), self._row.harder))
        return " ".join(f"{word}: {name}." for word, name in others if name)

    def _has_changes(self) -> bool:
        row = self._row
        return bool(row.original and (row.easier or row.harder or row.instead_of or self._can_skip))

    def _make_changes(self) -> QWidget:
        """Buttons for what can be done in its place today."""
        row = self._row
        changes = QWidget()
        line = WrapRow(Space.XS)
        changes.setLayout(line)
        swaps = [
            (tr("Easier: {name}", name=row.easier), row.easier_id if row.easier else ""),
            (tr("Harder: {name}", name=row.harder), row.harder_id if row.harder else ""),
            (tr("Back to {name}", name=row.instead_of), row.original if row.instead_of else ""),
        ]
        for text, other in swaps:
            if other:
                button = Button(text)
                button.clicked.connect(
                    lambda _on=False, other=other: self.swap_requested.emit(row.original, other)
                )
                line.addWidget(button)
        if self._can_skip:
            skip = Button(tr("Leave out today"), Look.QUIET)
            skip.setAccessibleName(tr("Leave out {name} today", name=row.name))
            skip.clicked.connect(lambda: self.skip_requested.emit(row.original))
            line.addWidget(skip)
        return changes

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
