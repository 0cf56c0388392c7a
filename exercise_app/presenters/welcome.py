"""The first run, shown once: to somebody who has neither settings nor a history."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from PySide6.QtCore import QObject

from exercise_app.context import Context
from exercise_app.core.settings import Reminders, written_hour
from exercise_app.desktop.week_start import week_start
from exercise_app.presenters.settings import SettingsPresenter
from exercise_app.ui.views.welcome import WelcomeSheet
from exercise_app.ui.window import MainWindow


class WelcomePresenter(QObject):
    """Opens the sheet, and keeps what is answered in the settings as it is answered."""

    def __init__(
        self,
        context: Context,
        window: MainWindow,
        settings: SettingsPresenter,
        open_signs: Callable[[], None],
        show_plan: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._context, self._window, self._settings = context, window, settings
        self._show_plan = show_plan
        first = context.settings.first_weekday(week_start())
        self.sheet = WelcomeSheet(window, window.body, first)
        self.sheet.planned.connect(self._plan)
        self.sheet.voice_reached.connect(self._offer_voices)
        self.sheet.voice.changed.connect(settings.change)
        self.sheet.voice.reset_requested.connect(lambda key, _name: settings.change(key, None))
        self.sheet.voice.sample_requested.connect(settings.say_sample)
        self.sheet.finished.connect(self._close)
        self.sheet.dismissed.connect(self._close)
        self.sheet.signs_requested.connect(open_signs)
        settings.shown.connect(self._show_voices)

    def begin(self) -> None:
        """Open the sheet; it is not opened again on another day."""
        with contextlib.suppress(OSError):
            self._context.paths.welcomed.parent.mkdir(parents=True, exist_ok=True)
            self._context.paths.welcomed.touch()
        self.sheet.begin()

    def _plan(self, targets: dict[str, int | str], reminders: dict[str, object]) -> None:
        """Keep the targets and the reminders that differ from what is set."""
        for kind, days in targets.items():
            if days != self._context.settings.targets.get(kind, 0):
                self._settings.change(f"targets.{kind}", days)
        for key, value in reminders.items():
            if value != _reminder(self._context.settings.reminders, key):
                self._settings.change(f"reminders.{key}", value)
        self._show_plan()

    def _offer_voices(self) -> None:
        self._show_voices()
        self._settings.ask_for_voices()

    def _show_voices(self) -> None:
        self.sheet.voice.render_props(self._settings.props())

    def _close(self) -> None:
        self.sheet.close_sheet()
        if self._window.current == "today":
            self._window.today.take_focus()


def _reminder(reminders: Reminders, key: str) -> object:
    """A reminder's setting, as the file has it."""
    return reminders.on if key == "on" else written_hour(getattr(reminders, key))
