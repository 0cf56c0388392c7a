"""Labels in the theme's text styles."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from exercise_app.ui import theme
from exercise_app.ui.theme import Text

TEXT = QPalette.ColorRole.WindowText
MUTED = QPalette.ColorRole.PlaceholderText
ACCENT = QPalette.ColorRole.Link
WARN = QPalette.ColorRole.BrightText
ON_ACCENT = QPalette.ColorRole.HighlightedText


class Label(QLabel):
    """A text in one of the theme's styles and tones; wraps unless told not to."""

    def __init__(
        self,
        text: str = "",
        style: Text = Text.BODY,
        tone: QPalette.ColorRole = TEXT,
        *,
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("textFormat", "PlainText")
        self.setFont(theme.font(style))
        self.setForegroundRole(tone)
        if wrap:
            self.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if text:
            self.setText(text)

    def minimumSizeHint(self) -> QSize:
        """A wrapped text takes any width; its height for that width says the rest."""
        return QSize(0, 1) if self.wordWrap() else super().minimumSizeHint()

    def show_text(self, text: str) -> None:
        """Show `text`, or nothing at all where it is empty."""
        if text != self.text():
            self.setText(text)
        if self.isHidden() == bool(text):
            self.setVisible(bool(text))


class TickingLabel(Label):
    """A text that changes each second: a screen reader can read it, but is not told each time."""

    ROLE = "StaticText"

    def spoken_name(self) -> str:
        """What it says now."""
        return self.text()

    def setText(self, text: str) -> None:
        """Show another text; Qt tells of a change only where a label has no name of its own."""
        if not self.accessibleName():
            self.setAccessibleName(text)
        super().setText(text)


def unbroken(facts: str) -> str:
    """Facts between “·” that each stay on one line: “level 2 · last done Thursday”."""
    return " · ".join(fact.replace(" ", "\N{NO-BREAK SPACE}") for fact in facts.split(" · "))
