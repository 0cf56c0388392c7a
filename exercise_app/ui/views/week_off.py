"""The sheet that asks why this week is off."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from exercise_app.core.translation import mark, told, tr
from exercise_app.ui.theme import Space
from exercise_app.ui.widgets.buttons import Button, Look
from exercise_app.ui.widgets.flow import WrapRow
from exercise_app.ui.widgets.sheet import ReturningSheet
from exercise_app.ui.widgets.text import MUTED, Label

_REASONS = (("holiday", mark("Holiday")), ("illness", mark("Illness")), ("injury", mark("Injury")))


class WeekOffSheet(ReturningSheet):
    """Takes the week off, for one of three reasons: `chosen` gives `holiday`, `illness` or
    `injury`.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget, behind: QWidget) -> None:
        super().__init__(tr("Take this week off"), parent, behind)
        self.body.addWidget(
            Label(
                tr(
                    "Nothing is asked of a week off, and it neither adds to your weeks in a row nor"
                    " ends them. What you do in it is kept as always."
                ),
                tone=MUTED,
            )
        )
        reasons = QWidget()
        row = WrapRow(Space.XS)
        reasons.setLayout(row)
        self.reasons: dict[str, Button] = {}
        for reason, marked in _REASONS:
            text = told(marked)
            button = Button(text)
            button.clicked.connect(lambda _on=False, reason=reason: self.chosen.emit(reason))
            row.addWidget(button)
            self.reasons[reason] = button
        self.body.addWidget(reasons)
        leave = Button(tr("Not now"), Look.QUIET, key="Esc")
        leave.clicked.connect(self.dismissed)
        self.body.addWidget(leave)

    @property
    def first(self) -> Button:
        """Where the keyboard goes first."""
        return self.reasons["holiday"]
