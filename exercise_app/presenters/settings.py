"""Settings: one source of truth for the window, the page and `settings.yaml`."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from exercise_app.context import Context
from exercise_app.core.remedy import reading
from exercise_app.core.settings import Settings
from exercise_app.core.translation import tr
from exercise_app.desktop.units import local_units
from exercise_app.desktop.week_start import week_start
from exercise_app.presenters import starting
from exercise_app.presenters.working import Working
from exercise_app.ui.props.settings import SettingsProps, VoiceChoice, derive_settings_props
from exercise_app.ui.props.settings_rows import value_of
from exercise_app.ui.window import MainWindow

if TYPE_CHECKING:
    from exercise_app.core.figure.pose import Figure
    from exercise_app.presenters.backups import BackupsPresenter
    from exercise_app.presenters.transfer import TransferPresenter
    from exercise_app.voice.speaker import Speaker
    from exercise_app.voice.voice_finder import VoiceFinder
    from exercise_app.voice.voices import Voice

PREVIEW = "bird-dog"
"""The exercise that the figure's look is seen on."""
SAMPLE = "Next, bird dog. Left arm and right leg. Six reps, five-second holds. Three, two, one, go."


class SettingsPresenter(QObject):
    """Holds the settings, writes each change into the file, and tells who must follow it."""

    changed = Signal()
    shown = Signal()
    """What the page shows has changed."""

    def __init__(
        self, context: Context, window: MainWindow, speaker: Callable[[], Speaker]
    ) -> None:
        super().__init__(window)
        self._context, self._window, self._speaker = context, window, speaker
        self._voices: tuple[VoiceChoice, ...] | None = None
        self._finder: VoiceFinder | None = None
        self._connected = False
        self._is_told = False
        self._trouble = ""

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        return self._context.settings

    def show_page(self) -> None:
        """Open the settings page."""
        view = self._window.settings
        if not self._connected:
            self._connected = True
            view.changed.connect(self.change)
            view.reset_requested.connect(self.reset)
            view.plan.removed.connect(self._remove_target)
            view.voice.sample_requested.connect(self.say_sample)
            view.voices_wanted.connect(self.ask_for_voices)
            view.file_requested.connect(self._open_file)
            view.desktop.autostart_chosen.connect(self._choose_autostart)
            view.desktop.menu_chosen.connect(self._choose_menu)
        self._context.read_settings_again()
        self._render()
        self._window.show_view("settings")
        self.backups.refresh()
        assert self.transfer is not None

    @cached_property
    def working(self) -> Working:
        """What is done with the history from this page."""
        return Working(self._context, self._window)

    @cached_property
    def backups(self) -> BackupsPresenter:
        """The page's backups."""
        from exercise_app.presenters.backups import BackupsPresenter

        return BackupsPresenter(self._context, self._window, self._window.settings, self.working)

    @cached_property
    def transfer(self) -> TransferPresenter:
        """The page's export and import."""
        from exercise_app.presenters.transfer import TransferPresenter

        presenter = TransferPresenter(
            self._context, self._window, self._window.settings, self.working, self.backups.restore
        )
        presenter.imported.connect(self.backups.refresh)
        return presenter

    def change(self, key: str, value: object) -> None:
        """Set `key` (such as `voice.rate`) in the file, and everywhere at once."""
        from exercise_app.library.edit import set_value

        path = str(self._context.paths.settings)
        self._write(lambda text: set_value(text, key.split("."), _stored(key, value), path))

    def reset(self, key: str, name: str) -> None:
        """Take `key` out of the file, so that its default holds; it can be undone."""
        before, value = self._text(), value_of(self.settings, key)
        self.change(key, None)
        if not self._trouble:
            after = self._text()
            self._window.offer_undo(
                tr("“{name}” is back at its default.", name=name),
                lambda: self._take_back(key, value, before, after),
            )

    def _take_back(self, key: str, value: object, before: str, after: str) -> None:
        """The file as it was, with its comments; where it was edited since, only the value."""
        if self._text() == after:
            self._write(lambda _text: before)
        else:
            self.change(key, value)

    def _text(self) -> str:
        """What the file says; nothing where it cannot be read."""
        try:
            return self._context.paths.settings.read_bytes().decode("utf-8")
        except (OSError, UnicodeDecodeError):
            return ""

    def _write(self, edit: Callable[[str], str]) -> None:
        """Change the file's text, and what shows and follows it."""
        from exercise_app.library.problems import Unreadable
        from exercise_app.library.saving import write_text

        path = self._context.paths.settings
        try:
            before = path.read_bytes().decode("utf-8") if path.exists() else ""
            write_text(path, edit(before))
            self._trouble = ""
        except (OSError, UnicodeDecodeError, Unreadable) as error:
            self._trouble = tr("{path} cannot be changed: {told}", path=path, told=_why(error))
            self._window.show_notice(self._trouble)
        self._context.read_settings_again()
        self._render()
        self.changed.emit()

    def _render(self) -> None:
        if self._window.has_view("settings"):
            self._window.settings.render_props(self.props())
        self.shown.emit()

    def props(self) -> SettingsProps:
        """What the page shows now."""
        names = {entry.id: entry.name for entry in self._context.routines.entries()}
        return derive_settings_props(
            self.settings,
            voices=self._voices,
            problems=[str(problem) for problem in self._context.settings_read[1]],
            wrong=self._wrong(),
            routine_names=names,
            path=str(self._context.paths.settings),
            preview=self._preview(),
            reduced_motion=self._context.reduced_motion,
            local_week=week_start(),
            local_units=local_units(),
            surroundings=starting.surroundings(),
        )

    def _choose_menu(self, on: bool) -> None:
        self._window.show_notice(starting.choose_menu(on=on))
        self._render()

    def _choose_autostart(self, on: bool) -> None:
        self._window.show_notice(starting.choose(self._context.paths, on=on))
        self._render()

    def _wrong(self) -> dict[str, str]:
        """What is wrong with each setting of the file, by its key."""
        problems = self._context.settings_read[1]
        if not problems:
            return {}
        from exercise_app.library.settings_places import problems_by_key

        return problems_by_key(self._text(), problems)

    def _remove_target(self, routine: str, name: str) -> None:
        """Take a routine's target out of the file; it can be undone."""
        key, before, value = f"targets.{routine}", self._text(), self.settings.targets.get(routine)
        self.change(key, None)
        if not self._trouble:
            after = self._text()
            self._window.offer_undo(
                tr("The target for {name} is removed.", name=name),
                lambda: self._take_back(key, value, before, after),
            )

    def _preview(self) -> Figure | None:
        exercise = self._context.exercises.find(PREVIEW)
        return None if exercise is None else exercise.figure

    def say_sample(self) -> None:
        """Say something as it is said in a session."""
        speaker = self._speaker()
        if not self._is_told:
            self._is_told = True
            speaker.notice.connect(self._tell)
        speaker.preview(SAMPLE)

    def _tell(self, text: str) -> None:
        """Show what the voice lacks, while no session tells it."""
        if self._window.current != "player":
            self._window.show_notice(text)

    def ask_for_voices(self) -> None:
        """Look for the voices that there are; the first time they are asked for."""
        from exercise_app.voice.voice_finder import VoiceFinder

        if self._finder is None:
            self._finder = VoiceFinder(self)
            self._finder.found.connect(self._take_voices)
            self._finder.find()

    def _take_voices(self, voices: list[Voice]) -> None:
        from exercise_app.desktop.language import language
        from exercise_app.voice.languages import label
        from exercise_app.voice.voices import by_language, speaks

        own = language()
        self._voices = tuple(
            VoiceChoice(voice.id, label(voice), speaks(voice, own))
            for voice in by_language(voices, own)
        )
        self._render()

    def close(self) -> None:
        """End the search for voices, where one goes on."""
        if self._finder is not None:
            self._finder.close()

    def _open_file(self) -> None:
        path = self._context.paths.settings
        _make_settings_file(path)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _why(error: Exception) -> str:
    """Why the file cannot be changed, and what to do."""
    from exercise_app.library.problems import Unreadable
    from exercise_app.library.saving import NotSaved

    if isinstance(error, UnicodeDecodeError):
        return tr("it is not UTF-8; save it with that encoding.")
    if isinstance(error, OSError) and not isinstance(error, NotSaved):
        return tr("{why}.", why=reading(error))
    return str(error.problems[0] if isinstance(error, Unreadable) else error)


def _stored(key: str, value: object) -> str | int | float | None:
    """`value` as the file keeps it; None takes the key out, so that the default holds."""
    if key == "viewing_distance" and isinstance(value, int | float):
        return f"{value:g}m"
    if value == "" or not isinstance(value, str | int | float):
        return None
    return value


def _make_settings_file(path: Path) -> None:
    from exercise_app.library.saving import write_text

    if not path.exists():
        write_text(path, "format: 1\n")
