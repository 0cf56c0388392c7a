"""The form: steps in a list, a field to add more, and beside them what is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from exercise_app.core.translation import tr
from exercise_app.ui import theme
from exercise_app.ui.editing.adder import AddField
from exercise_app.ui.editing.inspector import Inspector
from exercise_app.ui.editing.step_list import StepList
from exercise_app.ui.editing.totals import TotalsBar
from exercise_app.ui.props.editor import EditorProps
from exercise_app.ui.props.words import key_name
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import Button, IconButton, Look
from exercise_app.ui.widgets.cards import Card
from exercise_app.ui.widgets.flow import WrapRow
from exercise_app.ui.widgets.text import MUTED, Label

_WIDE = 52
"""How many ems wide the form is from which on what is chosen stands beside the list."""
_HIGH = 20
"""How many ems high it is from which on what it adds up to is shown."""
_INSPECTOR = 25


class Form(QWidget):
    """Renders `EditorProps`; what it asks for are the signals of its parts.

    `head_requested` asks to change the routine itself; `deed_requested` gives what is to be done
    with the steps that are chosen: up, down, group, ungroup, duplicate or remove.
    """

    head_requested = Signal()
    deed_requested = Signal(str)
    source_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_wide = True
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self.totals = TotalsBar()
        self._column.addWidget(self.totals)
        self._parts = QHBoxLayout()
        self._parts.setSpacing(Space.L)
        self._column.addLayout(self._parts, 1)
        self._left = self._make_left()
        self._parts.addWidget(self._left, 1)
        self._right = self._make_right()
        self._parts.addWidget(self._right)

    def render_props(self, props: EditorProps) -> None:
        """Show the steps and what is chosen."""
        self.totals.render_props(props.totals)
        self.steps.show_lines(props.lines, props.selected)
        self.inspector.render_props(props.inspector)
        some = bool(props.selected)
        for key, button in self.deeds.items():
            button.setEnabled(some)
            button.setVisible(key != "ungroup" or props.can_ungroup)
        self.deeds["group"].setEnabled(props.can_group)
        self.head.setChecked(not some)
        self._stack.setCurrentWidget(self.steps if props.lines else self._empty)

    def open_inspector(self) -> None:
        """Bring up the fields of what is chosen, and put the keyboard there."""
        if not self._is_wide:
            self._left.hide()
            self._right.show()
        self.inspector.take_focus()

    def close_inspector(self) -> bool:
        """Back to the list; False where it was there already and had the keyboard."""
        inside = self.focusWidget() is not None and self._right.isAncestorOf(self.focusWidget())
        covered = not self._is_wide and self._left.isHidden()
        if covered:
            self._right.hide()
            self._left.show()
        if inside or covered:
            self.take_focus()
        return inside or covered

    def take_focus(self) -> None:
        """Put the keyboard on the steps, or where the first is added."""
        if self._left.isHidden():
            self.inspector.take_focus()
        elif self.steps.steps.lines:
            self.steps.setFocus()
        else:
            self.add.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have what is chosen beside the list, or in its place."""
        super().resizeEvent(event)
        wide = event.size().width() >= theme.em(_WIDE)
        self.totals.setVisible(event.size().height() >= theme.em(_HIGH))
        if wide != self._is_wide:
            self._is_wide = wide
            self._left.show()
            self._right.setVisible(wide)
            self._back.setVisible(not wide)
            self._fit_right(wide)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back from the fields to the list."""
        if event.key() == Qt.Key.Key_Escape and self.close_inspector():
            return
        super().keyPressEvent(event)

    def _make_left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        self.add = AddField()
        column.addWidget(self.add)
        column.addWidget(self._make_deeds())
        self.steps = StepList()
        self._empty = Label(
            tr("There is nothing to do yet. Type an exercise’s name above, and press Enter."),
            tone=MUTED,
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(Space.S, Space.M, Space.S, 0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.steps)
        self._stack.addWidget(self._empty)
        column.addWidget(self._stack, 1)
        self.steps.left_upwards.connect(self.add.setFocus)
        self.steps.typed_on.connect(self.add.type_on)
        self.steps.opened.connect(self.open_inspector)
        self.add.left_downwards.connect(self.steps.setFocus)
        self.add.left.connect(self.take_focus)
        return left

    def _make_deeds(self) -> QWidget:
        deeds = QWidget()
        row = WrapRow(0)
        deeds.setLayout(row)
        self.head = Button(tr("The routine"), Look.QUIET)
        self.head.setCheckable(True)
        self.head.clicked.connect(self._open_head)
        row.addWidget(self.head)
        self.deeds: dict[str, Button] = {
            "up": IconButton(tr("Move up"), "up", key="Alt+↑"),
            "down": IconButton(tr("Move down"), "down", key="Alt+↓"),
            "group": Button(tr("Rounds"), Look.QUIET, icon="switch"),
            "ungroup": Button(tr("No rounds"), Look.QUIET),
            "duplicate": Button(tr("Duplicate"), Look.QUIET),
            "remove": Button(tr("Remove"), Look.QUIET),
        }
        tips = {"group": "Ctrl+G", "ungroup": "Ctrl+Shift+G", "duplicate": "Ctrl+D",
                "remove": tr("Delete")}  # fmt: skip
        for key, button in self.deeds.items():
            if key in tips:
                button.setToolTip(key_name(tips[key]))
            button.clicked.connect(lambda _on=False, key=key: self.deed_requested.emit(key))
            row.addWidget(button)
        return deeds

    def _open_head(self) -> None:
        self.head_requested.emit()
        self.open_inspector()

    def _make_right(self) -> QWidget:
        right = Card()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, Space.XS, Space.XS, Space.XS)
        column.setSpacing(0)
        self._back = Button(tr("Steps"), Look.QUIET, icon="back", key="Esc")
        self._back.clicked.connect(self.close_inspector)
        self._back.hide()
        column.addWidget(self._back)
        self.inspector = Inspector()
        self.inspector.setAutoFillBackground(False)
        self.inspector.viewport().setAutoFillBackground(False)
        self.inspector.content.setAutoFillBackground(False)
        column.addWidget(self.inspector)
        right.setFixedWidth(theme.em(_INSPECTOR))
        return right

    def _fit_right(self, wide: bool) -> None:
        self._right.setMinimumWidth(theme.em(_INSPECTOR) if wide else 0)
        self._right.setMaximumWidth(theme.em(_INSPECTOR) if wide else 16_777_215)


class NoForm(QWidget):
    """What stands in the form's place while the text is no YAML."""

    source_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(Space.M)
        column.addWidget(Label(tr("The steps cannot be shown just now"), Text.HEADING))
        self.told = Label()
        column.addWidget(self.told)
        self.open = Button(tr("Open the source"), Look.PRIMARY)
        self.open.clicked.connect(self.source_requested)
        column.addWidget(self.open)
        column.addStretch(1)
