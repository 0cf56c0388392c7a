"""One calm notice at a time, in a bar that can be dismissed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from exercise_app.core.notices import NoticeKind
from exercise_app.core.translation import tr
from exercise_app.ui import icons, theme
from exercise_app.ui.accessible import announce
from exercise_app.ui.paint import fill_round, outline_round, smooth
from exercise_app.ui.theme import Space
from exercise_app.ui.widgets.buttons import Button, IconButton, Look
from exercise_app.ui.widgets.text import Label

_LOOKS = {
    NoticeKind.TROUBLE: ("warning", "warn", "warn_soft"),
    NoticeKind.DONE: ("done", "accent_text", "accent_soft"),
    NoticeKind.NEWS: ("info", "muted", "raised"),
}
"""The sign of each kind, and by their names in the theme the colours of sign and ground."""


class NoticeBar(QWidget):
    """A sentence with a sign, an optional action and a way to dismiss it; hidden while empty.

    Its sign and its colours tell what kind of notice it is.
    """

    ROLE = "AlertMessage"
    dismissed = Signal()
    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = NoticeKind.TROUBLE
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L + theme.em(2), Space.XS, Space.S, Space.XS)
        self._text = Label()
        row.addWidget(self._text, 1)
        self._action = Button("", Look.PLAIN)
        self._action.clicked.connect(self.acted)
        self._action.hide()
        row.addWidget(self._action)
        self._close = IconButton(tr("Dismiss"), "close")
        self._close.clicked.connect(self.dismiss)
        row.addWidget(self._close)
        self.hide()

    def text(self) -> str:
        """The notice shown, empty when there is none."""
        return "" if self.isHidden() else self._text.text()

    def show_notice(self, text: str, action: str = "", kind: NoticeKind | None = None) -> None:
        """Show a sentence, with an action where one helps; an empty one hides the bar. It is of
        trouble unless its `kind` is another.
        """
        self.kind = kind or NoticeKind.TROUBLE
        self.update()
        if text != self._text.text():
            self._text.setText(text)
            self.setAccessibleName(text)
            announce(self, text)
        self._action.setVisible(bool(action))
        if action:
            self._action.setText(action)
        self.setVisible(bool(text))

    def dismiss(self) -> None:
        """Hide the notice and say so."""
        self.hide()
        self.dismissed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar and its sign; with high contrast the bar has an outline too."""
        colours = theme.colours_of(self.palette())
        icon, ink, ground = _LOOKS[self.kind]
        painter, rect = smooth(QPainter(self)), QRectF(self.rect())
        fill_round(painter, rect, Space.RADIUS_CONTROL, getattr(colours, ground))
        if theme.is_high(colours):
            inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
            outline_round(painter, inner, Space.RADIUS_CONTROL, getattr(colours, ink))
        size = theme.em(1.35)
        sign = QRectF(Space.L, (self.height() - size) / 2, size, size)
        icons.paint(painter, icon, sign, getattr(colours, ink))
