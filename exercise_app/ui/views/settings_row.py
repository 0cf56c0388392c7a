"""One setting: its name and what is told of it, its control, and the way back to its default."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from exercise_app.core.translation import tr
from exercise_app.ui import theme
from exercise_app.ui.props.settings_rows import RowState
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import RING, IconButton
from exercise_app.ui.widgets.controls import NumberField
from exercise_app.ui.widgets.text import MUTED, WARN, Label

RESET_KEY = "Ctrl+R"
_WIDE = 31
"""From which width on, in heights of the text, the control stands beside its name."""


class SettingRow(QWidget):
    """A setting with its `key` in `settings.yaml`; one without a key has no default to go back to.

    `reset_requested` tells the key and the setting's name.
    """

    reset_requested = Signal(str, str)

    def __init__(
        self, name: str, control: QWidget, told: str = "", key: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.name, self.key, self.control, self._told = name, key, control, told
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.L)
        self._row.addLayout(self._make_text(), 1)
        self._row.addLayout(self._make_control())
        self._describe("")

    def _make_text(self) -> QVBoxLayout:
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addStretch(1)
        label = Label(self.name)
        label.setBuddy(self.control)
        self._default = Label(style=Text.SMALL, tone=MUTED)
        self.problem = Label(style=Text.SMALL, tone=WARN)
        text.addWidget(label)
        if self._told:
            text.addWidget(Label(self._told, Text.SMALL, MUTED))
        for later in (self._default, self.problem):
            later.hide()
            text.addWidget(later)
        text.addStretch(1)
        return text

    def _make_control(self) -> QHBoxLayout:
        place = QHBoxLayout()
        place.setSpacing(Space.XS)
        control = self.control
        control.setFixedSize(control.sizeHint())
        control.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        place.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self.reset = IconButton(
            tr("Set “{name}” back to its default", name=self.name), "reset", key=RESET_KEY
        )
        kept = self.reset.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(kept)
        self.reset.hide()
        self.reset.clicked.connect(self.ask_reset)
        place.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignVCenter)
        place.addStretch(1)
        return place

    def _describe(self, default: str) -> None:
        """Tell a screen reader the setting's name, and what is told of it."""
        told = " ".join(filter(None, (self.problem.text(), self._told, default)))
        if isinstance(self.control, NumberField):
            self.control.set_name(self.name, told)
        else:
            self.control.setAccessibleName(self.name)
            self.control.setAccessibleDescription(told)

    def words(self) -> str:
        """What the setting is found by: its name, what is told of it, its choices and its key."""
        control = self.control
        choices = (
            [control.itemText(n) for n in range(control.count())]
            if isinstance(control, QComboBox)
            else []
        )
        return " ".join([self.name, self._told, self.key, *choices])

    def show_state(self, state: RowState) -> None:
        """Show the default, what is wrong, and whether there is something to reset."""
        self._default.show_text(state.default)
        self.problem.show_text(state.problem)
        self._describe(state.default)
        if self.reset.isVisibleTo(self) != state.can_reset:
            if self.reset.hasFocus():
                self.control.setFocus(Qt.FocusReason.OtherFocusReason)
            self.reset.setVisible(state.can_reset)

    def ask_reset(self) -> None:
        """Ask for the default, where the setting is not there already."""
        if self.reset.isVisibleTo(self):
            self.reset_requested.emit(self.key, self.name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow row the control stands below its name."""
        wide = event.size().width() >= theme.em(_WIDE)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if direction != self._row.direction():
            self._row.setDirection(direction)
            self._row.setSpacing(Space.L if wide else RING)
            QTimer.singleShot(0, self, self.updateGeometry)  # what it stands in is laid out now
        super().resizeEvent(event)
