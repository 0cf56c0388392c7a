"""What the player asks and explains, in sheets inside the window."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from exercise_app.core.translation import Marked, mark, told, tr
from exercise_app.ui import theme
from exercise_app.ui.props.player import Hurt
from exercise_app.ui.props.words import SEE_SOMEONE, key_name
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.widgets.buttons import Button, Look
from exercise_app.ui.widgets.sheet import Sheet
from exercise_app.ui.widgets.text import MUTED, WARN, Label

KEYS: tuple[tuple[str, Marked], ...] = (
    ("Space", mark("Pause, and go on")),
    ("→", mark("Next")),
    ("←", mark("Back to the start of this, or to the one before")),
    ("+  −", mark("Ten seconds more, or less")),
    ("H", mark("It hurts")),
    ("M", mark("Mute")),
    ("V", mark("Say less: full, essential, tones only, silent")),
    ("F", mark("Full screen")),
    ("R", mark("Start the routine over")),
    ("Esc", mark("End")),
    ("F1", SEE_SOMEONE),
    ("?", mark("This list")),
)
"""The player's keys and what they do."""


class EndSheet(Sheet):
    """Asks before a session is ended in which something was done."""

    def __init__(self, parent: QWidget, behind: QWidget) -> None:
        super().__init__(tr("End the session here?"), parent, behind)
        self.body.addWidget(Label(tr("What you have done so far is kept."), tone=MUTED))
        self.go_on = Button(tr("Go on"), Look.PRIMARY, key="Esc")
        self.go_on.clicked.connect(self.dismissed)
        self.end = Button(tr("End here"))
        self.body.addWidget(self.go_on)
        self.body.addWidget(self.end)

    def show_if(self, wanted: bool) -> None:
        """Open it, or close it."""
        if wanted:
            self.open(self.go_on)
        else:
            self.close_sheet()


class HurtSheet(Sheet):
    """Offers what to do when it hurts: something easier, leave it out, end, or go on."""

    def __init__(self, parent: QWidget, behind: QWidget) -> None:
        super().__init__(tr("It hurts"), parent, behind)
        self._told = Label(tone=MUTED)
        self._caution = Label(tone=WARN)
        self.ease = Button("", Look.PRIMARY)
        self.skip = Button(tr("Leave it out"))
        self.end = Button(tr("End the session"))
        self.go_on = Button(tr("Go on as it is"), Look.QUIET, key="Esc")
        self.go_on.clicked.connect(self.dismissed)
        for widget in (self._told, self._caution, self.ease, self.skip, self.end, self.go_on):
            self.body.addWidget(widget)

    def show_hurt(self, hurt: Hurt | None) -> None:
        """Open with what there is to offer, or close."""
        if hurt is None:
            self.close_sheet()
            return
        name = hurt.exercise
        self.title.show_text(tr("{name} hurts", name=name) if name else tr("This hurts"))
        self._told.show_text(
            tr(
                "The time is stopped. Pain that spreads down a leg, numbness or weakness: stop for "
                "today. F1 shows when to see someone."
            )
        )
        self._caution.show_text(hurt.caution)
        self.ease.setVisible(bool(hurt.easier))
        self.ease.setText(tr("Easier: {name}", name=hurt.easier))
        self.skip.setText(tr("Leave out {name}", name=name) if name else tr("Leave it out"))
        self.open(self.ease if hurt.easier else self.skip)


class KeysSheet(Sheet):
    """The list of keys."""

    def __init__(
        self, parent: QWidget, behind: QWidget, keys: tuple[tuple[str, Marked], ...] = KEYS
    ) -> None:
        super().__init__(tr("Keys"), parent, behind)
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        for row, (key, does) in enumerate(keys):
            grid.addWidget(KeyCap(key_name(key)), row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(Label(told(does)), row, 1)
        self.body.addWidget(holder)
        self.done = Button(tr("Close"), Look.PRIMARY, key="Esc")
        self.done.clicked.connect(self.dismissed)
        self.body.addWidget(self.done)


class KeyCap(QWidget):
    """A key's name in the outline of a key."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._font = theme.font(Text.SMALL_STRONG)
        self.setAccessibleName(tr("Key {key}", key=key))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        width = QFontMetricsF(self._font).horizontalAdvance(key) + theme.em(1.2)
        self.setFixedSize(max(round(width), theme.em(2.2)), theme.em(1.9))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the key."""
        colours = theme.colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.pen(colours.control, 1))
        painter.setBrush(theme.colour(colours.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setPen(theme.pen(colours.text))
        painter.setFont(self._font)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._key)
