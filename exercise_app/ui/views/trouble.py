"""What is wrong with a file whose last good version is shown."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exercise_app.core.translation import tr, trn
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import Button
from exercise_app.ui.widgets.cards import Card
from exercise_app.ui.widgets.text import MUTED, WARN, Label

MOST = 20
"""Errors that are listed here; the source marks them all."""


class TroubleCard(Card):
    """The errors, each with its line, and the way to mend them."""

    def __init__(self, lines: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.S)
        many = len(lines)
        title = trn("Its file has {n} error", "Its file has {n} errors", many)
        column.addWidget(Label(title, Text.SUBHEADING, WARN))
        told = tr("This is the last version that could be read. You can go on using it.")
        column.addWidget(Label(told, tone=MUTED))
        for line in lines[:MOST]:
            column.addWidget(Label(line, Text.SMALL))
        if many > MOST:
            column.addWidget(Label(tr("And {count} more.", count=many - MOST), Text.SMALL))
        self.mend = Button(tr("Mend it"))
        column.addWidget(self.mend)
