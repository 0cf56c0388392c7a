"""The window's sidebar: the places to go, collapsing to icons where the window is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from exercise_app.core.translation import Marked, mark, told, tr
from exercise_app.ui import icons, theme
from exercise_app.ui.paint import LEFT, canvas, fill_rect, fill_round, focus_ring, write
from exercise_app.ui.props.words import SEE_SOMEONE, key_name
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import RING, IconButton, Pressable

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class Place(NamedTuple):
    """A place to go: its key, its name, its icon and the key that leads there."""

    key: str
    name: Marked
    icon: str
    shortcut: str


PLACES = (
    Place("today", mark("Today"), "today", "Ctrl+1"),
    Place("exercises", mark("Exercises"), "exercises", "Ctrl+2"),
    Place("history", mark("History"), "history", "Ctrl+3"),
    Place("runs", mark("Runs"), "runs", "Ctrl+4"),
    Place("guide", mark("Guide"), "guide", "Ctrl+5"),
    Place("settings", mark("Settings"), "settings", "Ctrl+6"),
)


class _Entry(Pressable):
    """One place."""

    def __init__(self, place: Place, parent: QWidget) -> None:
        super().__init__(parent)
        self._place = place
        self._narrow = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(told(place.name))
        self.setToolTip(f"{told(place.name)} ({key_name(place.shortcut)})")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = theme.em(2.7)
        if self._narrow:
            return QSize(height, height)
        text = QFontMetricsF(theme.font(Text.STRONG)).horizontalAdvance(told(self._place.name))
        return QSize(round(text) + theme.em(4.5), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self.palette())
        painter = canvas(self)
        body = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        here = self.isChecked()
        if here or self.underMouse() or self.isDown():
            ground = colours.hover if here else colours.raised
            fill_round(painter, body, Space.RADIUS_CONTROL, ground)
        size = theme.em(1.35)
        x = (self.width() - size) / 2 if self._narrow else theme.em(0.85)
        box = QRectF(x, (self.height() - size) / 2, size, size)
        ink = colours.accent_text if here else colours.muted
        icons.paint(painter, self._place.icon, box, ink)
        if not self._narrow:
            painter.setFont(theme.font(Text.STRONG if here else Text.BODY))
            text = QRectF(box.right() + theme.em(0.75), 0, self.width(), self.height())
            ink = colours.text if here else colours.muted
            write(painter, text, LEFT, told(self._place.name), ink)
        if self.hasFocus():
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            focus_ring(painter, ring, Space.RADIUS_CONTROL + 1, colours)


class Sidebar(QWidget):
    """The places from top to bottom; `chosen` gives a place's key."""

    ROLE = "Grouping"

    chosen = Signal(str)
    help_requested = Signal()
    keys_requested = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.setAccessibleName(tr("Places"))
        self._narrow: bool | None = None
        column = QVBoxLayout(self)
        column.setSpacing(Space.XS)
        column.addSpacing(theme.em(3))
        self.entries: dict[str, _Entry] = {}
        for place in PLACES:
            entry = _Entry(place, self)
            entry.clicked.connect(lambda _on=False, key=place.key: self.chosen.emit(key))
            column.addWidget(entry)
            self.entries[place.key] = entry
        column.addStretch(1)
        self.help = IconButton(told(SEE_SOMEONE), "aid", key="F1", parent=self)
        self.help.clicked.connect(self.help_requested)
        self.keys = IconButton(tr("Keys"), "keyboard", key="?", parent=self)
        self.keys.clicked.connect(self.keys_requested)
        column.addWidget(self.help)
        column.addWidget(self.keys)
        column.setContentsMargins(Space.M, Space.L, Space.M, Space.M)
        self.set_narrow(narrow=False)

    def set_narrow(self, *, narrow: bool) -> None:
        """Show icons alone, or icons and names."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for entry in self.entries.values():
            entry.set_narrow(narrow)
        self.setFixedWidth(theme.em(2.7) + 2 * (Space.M + RING) if narrow else theme.em(14))
        self.update()

    def show_place(self, key: str) -> None:
        """Mark where the window is; nothing where it is nowhere of these."""
        entry = self.entries.get(key)
        if entry is not None:
            entry.setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys move from place to place."""
        from PySide6.QtCore import Qt

        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        places = [*self.entries.values(), self.help, self.keys]
        here = next((n for n, place in enumerate(places) if place.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
        else:
            target = min(max(here + step, 0), len(places) - 1)
            places[target].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the program's name."""
        colours = theme.colours_of(self.palette())
        painter = canvas(self)
        fill_rect(painter, QRectF(event.rect()), colours.sidebar)
        if not self._narrow:
            painter.setFont(theme.font(Text.SUBHEADING))
            place = QRectF(Space.M + theme.em(0.85), Space.L, self.width(), theme.em(2.4))
            write(painter, place, LEFT, self._title, colours.text)
