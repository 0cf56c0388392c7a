"""The catalogue: every exercise, to be searched and narrowed down."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from exercise_app.core.translation import tr
from exercise_app.ui import theme
from exercise_app.ui.props.catalogue import CatalogueProps
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.views.catalogue_list import GAP, ExerciseList
from exercise_app.ui.views.today_parts import ProblemsCard
from exercise_app.ui.widgets.buttons import Button, Look
from exercise_app.ui.widgets.filters import FilterRow, SearchField, typed
from exercise_app.ui.widgets.page import column_margin
from exercise_app.ui.widgets.scroll import SlimScrollBar
from exercise_app.ui.widgets.text import MUTED, WARN, Label

_WIDE, _HIGH = 54, 46
"""In how many ems of width and height the filters are shown at first, and not folded away."""
_PROBLEMS = 13
"""How many ems high the list of all that is to be mended may be; it scrolls."""


class CatalogueView(QWidget):
    """Renders `CatalogueProps`. Intents: seek, filter, open an exercise by its id."""

    searched = Signal(str)
    trains_toggled = Signal(str)
    position_toggled = Signal(str)
    own_toggled = Signal()
    cleared = Signal()
    exercise_requested = Signal(str)
    folder_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props: CatalogueProps | None = None
        self._unfolded: bool | None = None
        self._column = QVBoxLayout(self)
        self._column.setSpacing(Space.S)
        self._top = QVBoxLayout()
        self._top.setSpacing(Space.S)
        self._top.setContentsMargins(GAP // 2, 0, GAP // 2, 0)
        self._column.addLayout(self._top)
        self._make_head()
        self._make_search()
        self._make_filters()
        self._problems: _Problems | None = None
        self._make_list()
        self._make_empty()

    def render_props(self, props: CatalogueProps) -> None:
        """Show the exercises that are left, or what to do where there are none."""
        former, self._props = self._props, props
        if props == former:
            return
        if self.search.text() != props.sought.text:
            self.search.setText(props.sought.text)
        self.trains.show_filters(props.trains)
        self.positions.show_filters(props.positions)
        self.own.setVisible(props.own is not None)
        self.own.show_filters(() if props.own is None else (props.own,))
        self._order_tabs()
        self.told.show_text(props.told)
        self.clear.setVisible(bool(props.sought.filters or props.sought.text))
        self._name_fold()
        if former is None or props.problems != former.problems:
            self._show_problems(props.problems)
        self._show_cards(props, is_new=former is None or props.sought != former.sought)

    def take_focus(self) -> None:
        """Put the keyboard into the list: the arrow keys move there, letters search."""
        place = self.list if self.list.isVisibleTo(self) else self.search
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Typing anywhere searches; Esc clears what narrows the list down."""
        if text := typed(event):
            self.search.type_on(text)
        elif event.key() == Qt.Key.Key_Escape and not self.clear.isHidden():
            self.cleared.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the list in a column of a comfortable width."""
        side = column_margin(event.size().width()) - GAP // 2  # which lies around the cards
        self._column.setContentsMargins(side, Space.XL, side, 0)
        if self._unfolded is None:
            has_room = theme.em(_HIGH) <= event.size().height()
            self.filters.setVisible(has_room and theme.em(_WIDE) <= event.size().width())
            self._name_fold()
        super().resizeEvent(event)

    def _make_head(self) -> None:
        self.told = Label(tone=MUTED)
        head = QVBoxLayout()
        head.setSpacing(Space.XS)
        head.addWidget(Label(tr("Exercises"), Text.TITLE))
        head.addWidget(self.told)
        self._top.addLayout(head)

    def _make_search(self) -> None:
        self.search = SearchField(tr("Find an exercise"))
        self.search.textEdited.connect(self.searched)
        self.search.left_downwards.connect(self._go_into_list)
        self.search.entered.connect(self._open_first)
        self.fold = Button(tr("Filters"), Look.QUIET, icon="down")
        self.fold.clicked.connect(self._toggle_filters)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        self.clear = Button(tr("Clear"), Look.QUIET, icon="close")
        self.clear.setAccessibleName(tr("Clear search and filters"))
        self.clear.clicked.connect(self.cleared)
        self.clear.hide()
        row.addWidget(self.search, 1)
        row.addWidget(self.clear)
        row.addWidget(self.fold)
        self._top.addLayout(row)

    def _make_filters(self) -> None:
        self.filters = QWidget()
        column = QVBoxLayout(self.filters)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.trains, self.positions = FilterRow(tr("Trains")), FilterRow(tr("Position"))
        self.own = FilterRow(tr("From"))
        self.trains.toggled.connect(self.trains_toggled)
        self.positions.toggled.connect(self.position_toggled)
        self.own.toggled.connect(self.own_toggled)
        for row in (self.trains, self.positions, self.own):
            column.addWidget(row)
        self._top.addWidget(self.filters)

    def _make_list(self) -> None:
        self.list = ExerciseList()
        self.list.opened.connect(self.exercise_requested)
        self.list.typed_on.connect(self.search.type_on)
        self.list.left_upwards.connect(self.search.setFocus)
        self._column.addWidget(self.list, 1)

    def _make_empty(self) -> None:
        self.empty = QWidget()
        column = QVBoxLayout(self.empty)
        column.setContentsMargins(GAP // 2, Space.L, GAP // 2, 0)
        column.setSpacing(Space.S)
        self._empty_told = Label()
        self._empty_clear = Button(tr("Show all exercises"))
        self._empty_clear.clicked.connect(self.cleared)
        self._folder = Button(tr("Open the exercises folder"))
        self._folder.clicked.connect(self.folder_requested)
        for widget in (self._empty_told, self._empty_clear, self._folder):
            column.addWidget(widget)
        column.addStretch(1)
        self._column.addWidget(self.empty, 1)
        self.empty.hide()

    def _order_tabs(self) -> None:
        """Tab goes from top to bottom, though filters are made after the list."""
        rows = (self.trains, self.positions, self.own)
        chips = [chip for row in rows for chip in row.chips().values()]
        for before, after in pairwise([self.fold, *chips, self.list]):
            self.setTabOrder(before, after)

    def _show_cards(self, props: CatalogueProps, *, is_new: bool) -> None:
        stood = "" if is_new else self.list.chosen()
        self.list.cards.set_cards(props.cards)
        if props.cards and (is_new or not self.list.currentIndex().isValid()):
            self.list.choose(stood)
        has_sought = bool(props.sought.filters or props.sought.text)
        self._empty_told.show_text(props.empty)
        self._empty_clear.setVisible(has_sought)
        self._folder.setVisible(not has_sought)
        self.empty.setVisible(bool(props.empty))
        self.list.setVisible(not props.empty)

    def _show_problems(self, problems: tuple[str, ...]) -> None:
        if self._problems is not None:
            self._problems.hide()
            self._problems.deleteLater()
            self._problems = None
        if problems:
            self._problems = _Problems(problems)
            self._top.insertWidget(1, self._problems)

    def _toggle_filters(self) -> None:
        self._unfolded = self.filters.isHidden()
        self.filters.setVisible(self._unfolded)
        self._name_fold()

    def _name_fold(self) -> None:
        """The button says how many filters are on, as they may be folded away."""
        chosen = self._props.sought.filters if self._props is not None else 0
        is_folded = self.filters.isHidden()
        self.fold.setText(tr("Filters ({chosen})", chosen=chosen) if chosen else tr("Filters"))
        self.fold.setAccessibleDescription(tr("Folded away") if is_folded else tr("Shown below"))
        self.fold.set_icon("down" if is_folded else "up")

    def _go_into_list(self) -> None:
        if self.list.isVisible():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _open_first(self) -> None:
        if self._props is not None and self._props.cards:
            self.exercise_requested.emit(self._props.cards[0].id)


class _Problems(QWidget):
    """What is to be mended: the first sentence, and all of them on demand."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__()
        self._problems = problems
        self._all: QScrollArea | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        self._first = Label(problems[0], Text.SMALL, WARN)
        self._first.setProperty("textInteractionFlags", "TextSelectableByMouse")
        row.addWidget(self._first, 1)
        self.more = Button(self._more_text(), Look.QUIET, icon="down")
        self.more.clicked.connect(self._toggle)
        if len(problems) == 1:
            self.more.hide()
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        self._column = column

    def _more_text(self) -> str:
        return tr("Show all {many}", many=len(self._problems))

    def _toggle(self) -> None:
        if self._all is None:
            self._all = _scrolling(ProblemsCard(self._problems))
            self._column.addWidget(self._all)
            self._all.hide()
        is_open = self._all.isHidden()
        self._all.setVisible(is_open)
        self.more.setText(tr("Show one") if is_open else self._more_text())
        self.more.set_icon("up" if is_open else "down")


def _scrolling(card: QWidget) -> QScrollArea:
    """A card that scrolls where it is long, so that the list keeps its room."""
    area = QScrollArea()
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setVerticalScrollBar(SlimScrollBar())
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(card)
    area.setMinimumHeight(theme.em(_PROBLEMS))
    area.setMaximumHeight(theme.em(_PROBLEMS))
    return area
