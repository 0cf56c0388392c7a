"""A row of filters, each on or off; and a field to search in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from exercise_app.ui import icons, theme
from exercise_app.ui.props.catalogue import Filter
from exercise_app.ui.props.words import exercises
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import RING, Chip
from exercise_app.ui.widgets.controls import paint_field
from exercise_app.ui.widgets.flow import WrapRow
from exercise_app.ui.widgets.text import MUTED, Label


class FilterRow(QWidget):
    """A name and its filters. Tab comes to the row once; the arrow keys move along it."""

    ROLE = "Grouping"

    toggled = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._chips: dict[str, Chip] = {}
        self._row = WrapRow()
        self.setLayout(self._row)
        label = Label(name, Text.SMALL, MUTED, wrap=False)
        label.setMinimumHeight(theme.em(2.2) + 2 * RING)
        label.setMinimumWidth(theme.em(4.2))
        self._row.addWidget(label)

    def show_filters(self, filters: Sequence[Filter]) -> None:
        """Show these; where they are the same ones as before, the keyboard stays where it is."""
        if list(self._chips) != [one.key for one in filters]:
            self._make(filters)
        for one in filters:
            chip = self._chips[one.key]
            chip.setText(f"{one.name}  {one.left}")
            chip.setAccessibleName(f"{one.name}: {exercises(one.left)}")
            chip.setChecked(one.is_chosen)
            chip.setEnabled(bool(one.left) or one.is_chosen or chip.hasFocus())
        self._come_by_tab(next((chip for chip in self._usable() if chip.hasFocus()), None))

    def chips(self) -> dict[str, Chip]:
        """The filters by their keys."""
        return dict(self._chips)

    def _make(self, filters: Sequence[Filter]) -> None:
        for chip in self._chips.values():
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {}
        for one in filters:
            chip = Chip(one.name, self)
            chip.clicked.connect(lambda _on=False, key=one.key: self._toggle(key))
            self._row.addWidget(chip)
            self._chips[one.key] = chip

    def _toggle(self, key: str) -> None:
        self._come_by_tab(self._chips[key])
        self.toggled.emit(key)

    def _usable(self) -> list[Chip]:
        return [chip for chip in self._chips.values() if chip.isEnabled()]

    def _come_by_tab(self, wanted: Chip | None) -> None:
        """Have Tab lead to one of the filters: the one that was used last, else the first."""
        usable = self._usable()
        former = next((c for c in usable if c.focusPolicy() & Qt.FocusPolicy.TabFocus), None)
        chosen = wanted or former or next(iter(usable), None)
        for chip in self._chips.values():
            strong = chip is chosen
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if strong else Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys move along the row."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        usable = self._usable()
        here = next((n for n, chip in enumerate(usable) if chip.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        target = usable[min(max(here + step, 0), len(usable) - 1)]
        self._come_by_tab(target)
        target.setFocus(Qt.FocusReason.TabFocusReason)


class SearchField(QLineEdit):
    """A field to search in: Down and Enter lead on, Esc clears it first."""

    left_downwards = Signal()
    entered = Signal()

    def __init__(self, prompt: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(prompt)
        self.setAccessibleName(prompt)
        self.setFrame(False)
        self.setMinimumHeight(theme.em(2.7) + 2 * RING)
        self.setTextMargins(theme.em(2.6), 0, Space.S, 0)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        palette = self.palette()
        palette.setBrush(palette.ColorRole.Base, Qt.BrushStyle.NoBrush)
        self.setPalette(palette)

    def type_on(self, text: str) -> None:
        """Take over what was typed elsewhere on the page."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.end(False)
        self.insert(text)
        self.textEdited.emit(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead on, or edit the text."""
        key = event.key()
        if key == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.textEdited.emit("")
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field and a lens, then the text."""
        colours = theme.colours_of(self.palette())
        painter = QPainter(self)
        paint_field(self, painter, focused=self.hasFocus())
        side = theme.em(1.2)
        lens = QRectF(theme.em(0.95), (self.height() - side) / 2, side, side)
        icons.paint(painter, "search", lens, colours.muted)
        painter.end()
        super().paintEvent(event)


def typed(event: QKeyEvent) -> str:
    """The text that a key types; nothing for keys that do something."""
    held = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    text = event.text()
    alt_gr = held == (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    if not text.isprintable() or text.isspace() or (held and not alt_gr):
        return ""
    return text
