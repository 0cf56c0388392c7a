"""A scale of numbers to choose one of."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from exercise_app.ui import theme
from exercise_app.ui.widgets.buttons import Chip, control_height
from exercise_app.ui.widgets.flow import WrapRow


class _Number(Chip):
    """One number of a scale."""

    def _pad(self) -> float:
        return theme.em(0.5)

    def _height(self) -> int:
        return control_height()

    def _content_width(self) -> float:
        return max(super()._content_width(), theme.em(1.5))


class NumberRow(QWidget):
    """Numbers to choose one of; the arrow keys move, digits choose, choosing again takes it back.

    `chosen` gives the number, or None when it was taken back.
    """

    ROLE = "Grouping"

    chosen = Signal(object)

    def __init__(self, name: str, low: int, high: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: int | None = None
        self.setAccessibleName(name)
        row = WrapRow(0)
        self.setLayout(row)
        self._numbers: dict[int, _Number] = {}
        for number in range(low, high + 1):
            button = _Number(str(number), self)
            button.setAccessibleName(f"{name}: {number}")
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if number == low else Qt.FocusPolicy.ClickFocus
            )
            button.clicked.connect(lambda _on=False, n=number: self.choose(n))
            row.addWidget(button)
            self._numbers[number] = button

    def value(self) -> int | None:
        """The number chosen, None where there is none."""
        return self._value

    def set_value(self, value: int | None) -> None:
        """Show a choice without telling anybody."""
        self._value = value
        for number, button in self._numbers.items():
            button.setChecked(number == value)

    def choose(self, number: int) -> None:
        """Choose a number, or take it back where it is the one chosen, and tell."""
        self.set_value(None if number == self._value else number)
        self.chosen.emit(self._value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move the focus along the row; a digit chooses its number."""
        key = event.key()
        numbers = list(self._numbers)
        focused = next((n for n in numbers if self._numbers[n].hasFocus()), numbers[0])
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if key == Qt.Key.Key_Right else -1
            target = min(max(focused + step, numbers[0]), numbers[-1])
            self._numbers[target].setFocus(Qt.FocusReason.TabFocusReason)
        elif event.text().isdecimal() and int(event.text()) in self._numbers:
            self.choose(int(event.text()))
        else:
            super().keyPressEvent(event)
