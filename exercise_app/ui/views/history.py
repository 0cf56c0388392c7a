"""The history in sections: charts that are made when they are first visited, and the list."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from exercise_app.core.translation import tr
from exercise_app.ui.props import history as sections
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import Button, Look
from exercise_app.ui.widgets.page import ArrowlessPage, column_margin
from exercise_app.ui.widgets.sections import Sections
from exercise_app.ui.widgets.text import MUTED, Label

if TYPE_CHECKING:
    from exercise_app.ui.views.history_calendar import CalendarSection
    from exercise_app.ui.views.history_charts import PainSection, WeeksSection, YearSection
    from exercise_app.ui.views.history_list import SessionsSection


class _Section(Protocol):
    def take_focus(self) -> None: ...


class _SectionPage(ArrowlessPage):
    """A section that scrolls, right below the names of the sections."""

    def _margin(self, width: int) -> None:
        side = column_margin(width)
        self.body.setContentsMargins(side, Space.XS, side, Space.XL)


class HistoryView(QWidget):
    """Renders one section at a time. `section_chosen` asks for another by its key.

    Each section is a property that builds it when it is first asked for (`view.calendar`).
    """

    section_chosen = Signal(str)
    built = Signal(str)
    """A section was built: its signals can be connected."""
    add_requested = Signal()
    today_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._built: dict[str, tuple[QWidget, QWidget]] = {}
        self._current = sections.CALENDAR
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, Space.XL, 0, 0)
        self._column.setSpacing(Space.M)
        self._head = QVBoxLayout()
        self._head.setSpacing(Space.S)
        self._column.addLayout(self._head)
        top = QHBoxLayout()
        self._title = Label(tr("History"), Text.TITLE, wrap=False)
        top.addWidget(self._title)
        top.addStretch(1)
        self.add = Button(tr("Add a past session"), Look.PLAIN, icon="plus", key="N")
        self.add.clicked.connect(self.add_requested)
        top.addWidget(self.add)
        self._head.addLayout(top)
        self.sections = Sections(tr("Sections of the history"))
        for key, name in sections.sections():
            self.sections.add(key, name)
        self.sections.arrange(0)
        self.sections.chosen.connect(self.section_chosen)
        self._head.addWidget(self.sections)
        self._stack = QStackedLayout()
        self._column.addLayout(self._stack, 1)
        self._empty: QWidget | None = None
        for keys, step in (("Alt+Left", -1), ("Alt+Right", 1)):
            # No key press: pages that scroll, lists and tables take the arrows for themselves.
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._step, step))

    @property
    def current(self) -> str:
        """The key of the section that is shown."""
        return self._current

    @property
    def calendar(self) -> CalendarSection:
        """The month, and the totals above it."""
        return cast("CalendarSection", self._section(sections.CALENDAR))

    @property
    def weeks(self) -> WeeksSection:
        """The weeks against their targets."""
        return cast("WeeksSection", self._section(sections.WEEKS))

    @property
    def year(self) -> YearSection:
        """The heat map."""
        return cast("YearSection", self._section(sections.YEAR))

    @property
    def pain(self) -> PainSection:
        """The trend of pain."""
        return cast("PainSection", self._section(sections.PAIN))

    @property
    def listing(self) -> SessionsSection:
        """The sessions."""
        return cast("SessionsSection", self._section(sections.SESSIONS))

    def has(self, key: str) -> bool:
        """Whether a section was built already."""
        return key in self._built

    def show_section(self, key: str) -> None:
        """Bring a section up."""
        self._section(key)
        self._current = key
        self.sections.show_here(key)
        self._stack.setCurrentWidget(self._built[key][1])

    def show_empty(self, is_empty: bool) -> None:
        """Say what to do while there is no session at all."""
        if is_empty and self._empty is None:
            self._empty = self._make_empty()
            self._stack.addWidget(self._empty)
        self.sections.setVisible(not is_empty)
        if is_empty and self._empty is not None:
            self._stack.setCurrentWidget(self._empty)

    def _section(self, key: str) -> QWidget:
        if key not in self._built:
            section = _make(key)
            holder = section
            if key != sections.SESSIONS:
                page = _SectionPage()
                page.body.addWidget(section)
                holder = page
            self._built[key] = (section, holder)
            self._stack.addWidget(holder)
            self._arrange(self.width())
            self.built.emit(key)
        return self._built[key][0]

    def _make_empty(self) -> QWidget:
        holder = _SectionPage()
        told = tr(
            "Nothing here yet. Your first session will be listed here, also if you end it early."
            " One that you did without the app can be added."
        )
        holder.body.addWidget(Label(told, tone=MUTED))
        button = Button(tr("Go to Today"), Look.PRIMARY)
        button.clicked.connect(self.today_requested)
        holder.body.addWidget(button)
        holder.body.addStretch(1)
        return holder

    def take_focus(self) -> None:
        """Put the keyboard into the section that is shown."""
        if self.sections.isHidden():
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            cast("_Section", self._section(self._current)).take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """N adds a past session; Esc goes to the names of the sections."""
        if event.key() == Qt.Key.Key_N and not event.modifiers():
            self.add_requested.emit()
        elif event.key() == Qt.Key.Key_Escape and not self.sections.isHidden():
            self.sections.take_focus()
        else:
            super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        """Go to the section before or after, where there is one."""
        keys = list(self.sections.entries)
        place = keys.index(self._current) + step
        if not self.sections.isHidden() and 0 <= place < len(keys):
            self.section_chosen.emit(keys[place])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep all in a column of a comfortable width."""
        self._arrange(event.size().width())
        super().resizeEvent(event)

    def _arrange(self, width: int) -> None:
        side = column_margin(width)
        self._head.setContentsMargins(side, 0, side, 0)
        self.add.setText(tr("Add a past session"))
        if self._title.sizeHint().width() + self.add.sizeHint().width() > width - 2 * side:
            self.add.setText(tr("Add"))
            self.add.setAccessibleName(tr("Add a past session"))
        if self.has(sections.SESSIONS):
            self._built[sections.SESSIONS][0].setContentsMargins(side, 0, side, Space.M)


def _make(key: str) -> QWidget:
    """Build a section; what it needs is loaded with it."""
    if key == sections.SESSIONS:
        from exercise_app.ui.views.history_list import SessionsSection

        return SessionsSection()
    if key == sections.CALENDAR:
        from exercise_app.ui.views.history_calendar import CalendarSection

        return CalendarSection()
    from exercise_app.ui.views import history_charts as charts

    makers: dict[str, Callable[[], QWidget]] = {
        sections.WEEKS: charts.WeeksSection,
        sections.YEAR: charts.YearSection,
        sections.PAIN: charts.PainSection,
    }
    return makers[key]()
