"""What the whole application wears: its font, its theme, and what figures look like."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from exercise_app.context import Context
from exercise_app.ui import fonts, theme


class Dressing:
    """Follows the settings and, where they say so, the system."""

    def __init__(self, application: QApplication, context: Context) -> None:
        self._application, self._context = application, context
        fonts.install(application, context.settings.window_text)
        self.wear()
        application.styleHints().colorSchemeChanged.connect(self.follow_system)

    def wear(self) -> None:
        """Put on what is set."""
        settings, high = self._context.settings, self._context.high_contrast
        theme.apply(self._application, settings.theme.value, high=high)
        theme.wear(settings.figure)

    def follow_system(self) -> None:
        """Ask the system once more: desktops change colours and contrast with one switch."""
        self._context.ask_contrast()
        self.wear()
