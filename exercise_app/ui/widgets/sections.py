"""The sections of a long page, to jump to: a column beside it, or rows above it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from exercise_app.ui import theme
from exercise_app.ui.paint import LEFT, canvas, fill_round, focus_ring, write
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import Pressable
from exercise_app.ui.widgets.flow import WrapRow


class SectionEntry(Pressable):
    """One section; checked while it is the one that is read."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._wide = name, 0
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def widen(self, width: int) -> None:
        """Take a width in pixels; 0 for that of the name."""
        self._wide = width
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the name."""
        return QSize(self._wide or self.room(), theme.em(2.4))

    def room(self) -> int:
        """The pixels that the name takes, with what stands around it."""
        text = QFontMetricsF(theme.font(Text.STRONG)).horizontalAdvance(self._name)
        return round(text) + 2 * Space.M + 4

    def minimumSizeHint(self) -> QSize:
        """The whole name."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the name."""
        colours = theme.colours_of(self.palette())
        painter = canvas(self)
        body = QRectF(self.rect()).adjusted(2, 1, -2, -1)
        here = self.isChecked()
        if here or self.underMouse() or self.isDown():
            ground = colours.accent_soft if here else colours.raised
            fill_round(painter, body, Space.RADIUS_CONTROL, ground)
        painter.setFont(theme.font(Text.STRONG if here else Text.BODY))
        place = body.adjusted(Space.M - 2, 0, 0, 0)
        write(painter, place, LEFT, self._name, colours.accent_text if here else colours.text)
        if self.hasFocus():
            focus_ring(painter, body, Space.RADIUS_CONTROL, colours)


class Sections(QWidget):
    """The entries by their keys. The arrow keys move, Enter and Space choose."""

    ROLE = "Grouping"

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.entries: dict[str, SectionEntry] = {}
        self._row = WrapRow()
        self.setLayout(self._row)

    def add(self, key: str, name: str) -> None:
        """Add a section at the end."""
        entry = SectionEntry(name, self)
        entry.clicked.connect(lambda _on=False: self.chosen.emit(key))
        entry.setChecked(not self.entries)
        self.entries[key] = entry
        self._row.addWidget(entry)

    def widest(self) -> int:
        """The pixels that the longest name takes."""
        return max(entry.room() for entry in self.entries.values())

    def arrange(self, width: int) -> None:
        """Stand below one another, `width` pixels wide; with 0 in rows."""
        for entry in self.entries.values():
            entry.widen(width)

    def show_here(self, key: str) -> None:
        """Mark the section that is read."""
        self.entries[key].setChecked(True)

    def take_focus(self) -> None:
        """Put the keyboard on the section that is read."""
        here = next(entry for entry in self.entries.values() if entry.isChecked())
        here.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from section to section."""
        steps = {
            Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1,
        }  # fmt: skip
        step = steps.get(Qt.Key(event.key()))
        entries = list(self.entries.values())
        here = next((n for n, entry in enumerate(entries) if entry.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
        else:
            target = min(max(here + step, 0), len(entries) - 1)
            entries[target].setFocus(Qt.FocusReason.TabFocusReason)
