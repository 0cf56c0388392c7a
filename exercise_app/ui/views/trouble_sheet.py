"""Something unexpected went wrong: one calm sheet, with its details to copy, and the way on."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from exercise_app.core.translation import tr
from exercise_app.ui.widgets.buttons import Button, Look
from exercise_app.ui.widgets.sheet import ReturningSheet
from exercise_app.ui.widgets.text import MUTED, Label


class TroubleSheet(ReturningSheet):
    """Tells of an unexpected error. `dismissed` is its Keep going."""

    def __init__(self, parent: QWidget, behind: QWidget) -> None:
        super().__init__(tr("Something went wrong"), parent, behind)
        self._details = ""
        self.what = Label(tone=MUTED)
        self.body.addWidget(
            Label(tr("A part of the app failed. What you did is kept, and you can go on."))
        )
        self.body.addWidget(self.what)
        self.body.addWidget(
            Label(
                tr("Nothing is sent anywhere. Copy the details if you want to report it."),
                tone=MUTED,
            )
        )
        self.keep_going = Button(tr("Keep going"), Look.PRIMARY, key="Esc")
        self.keep_going.clicked.connect(self.dismissed)
        self.copy = Button(tr("Copy details"))
        self.copy.clicked.connect(self._copy)
        self.body.addWidget(self.keep_going)
        self.body.addWidget(self.copy)

    def tell(self, what: str, details: str) -> None:
        """Open it on an error, in a line and in full."""
        self._details = details
        self.what.show_text(what)
        self.copy.setText(tr("Copy details"))
        self.open(self.keep_going)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        self.copy.setText(tr("Copied"))
