"""What stays on the desktop beside the window: the icon in the tray, and reminders.

Made only where a setting asks for one of them, or the app was started in the tray.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from exercise_app.core.notices import NoticeKind
from exercise_app.core.reminder import Moment, owes
from exercise_app.core.session_state import Phase
from exercise_app.presenters.reminding import Reminder, Reminding
from exercise_app.presenters.settings_file import SettingsFile
from exercise_app.ui.placing import come_forward
from exercise_app.ui.props.tray import derive_tray_props

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from exercise_app.context import Context
    from exercise_app.presenters.sessions import SessionPresenter
    from exercise_app.presenters.today import TodayPresenter
    from exercise_app.ui.tray import Tray
    from exercise_app.ui.window import MainWindow


class Host(Protocol):
    """What of the application is needed."""

    context: Context
    window: MainWindow
    application: QApplication
    today: TodayPresenter
    ends_with_window: bool
    """Whether the app ends with its window whatever is set, as after the command `play`."""

    @property
    def has_session(self) -> bool:
        """Whether a session is on the screen."""
        ...

    @property
    def sessions(self) -> SessionPresenter:
        """The sessions."""
        ...

    def start(self, routine: str) -> None:
        """Start a session of a routine."""
        ...

    def back_to_session(self) -> None:
        """Bring the session on the screen where something else was looked at."""
        ...

    def quit(self) -> None:
        """End the app, after asking where a session is on."""
        ...


class Desk(QObject):
    """Keeps tray and reminders in step with the settings."""

    def __init__(self, host: Host) -> None:
        super().__init__(host.window)
        self._host = host
        self._tray: Tray | None = None
        self._stays = False
        self._reminding: Reminding | None = None
        self._file = SettingsFile(host.context.paths.settings, self)
        self._file.changed.connect(self._read)

    @property
    def tray(self) -> Tray | None:
        """The icon; None while there is none."""
        return self._tray

    @property
    def reminding(self) -> Reminding | None:
        """The reminders; None while they are off."""
        return self._reminding

    def stay_in_tray(self) -> bool:
        """Have the icon whatever is set, for a start in the tray; False where there is no tray."""
        self._stays = True
        self.follow_settings()
        return self._tray is not None

    def follow_settings(self) -> None:
        """Make what is set, and take away what is not."""
        settings = self._host.context.settings
        self._keep_tray(wanted=settings.tray or self._stays)
        if settings.reminders.on:
            self._remind().follow_settings()
        elif self._reminding is not None:
            self._reminding.close()
            self._reminding.deleteLater()
            self._reminding = None

    def close(self) -> None:
        """Let go of the desktop, at the app's end."""
        if self._reminding is not None:
            self._reminding.close()
        if self._tray is not None:
            self._tray.remove()
        self._tray = self._reminding = None

    def _read(self) -> None:
        """The settings' file was changed, be it by hand while the app waits in the tray."""
        self._host.context.read_settings_again()
        self.follow_settings()

    # What reminders ask for

    def moment(self) -> Moment:
        """What speaks for and against a reminder now."""
        from exercise_app.core.symptoms import advises_against

        window, known = self._host.window, self._host.today.look_again()
        return Moment(
            owes=owes(known.week, known.today) and not window.isActiveWindow(),
            in_session=self._host.has_session,
            advised_against=advises_against(known.symptoms) is not None,
        )

    def reminder(self) -> Reminder:
        """The routine that Today suggests, and why."""
        hero = self._host.today.hero
        return Reminder("", "") if hero is None else Reminder(hero.card.name, hero.reason)

    def tell(self, reminder: Reminder) -> None:
        """A message at the tray's icon; without one a notice in the window, for when it is seen."""
        if self._tray is None or not self._tray.show_message(*reminder):
            told = f"{reminder.title}. {reminder.text}"
            self._host.window.show_notice(told, kind=NoticeKind.NEWS)

    # The tray

    def _keep_tray(self, *, wanted: bool) -> None:
        from exercise_app.ui.tray import Tray, has_tray

        wanted = wanted and has_tray()
        stays = wanted and not self._host.ends_with_window
        self._host.application.setQuitOnLastWindowClosed(not stays)
        if wanted and self._tray is None:
            tray = self._tray = Tray(self)
            tray.opening.connect(self._refresh)
            tray.start_requested.connect(self._start)
            tray.pause_toggled.connect(self._toggle_pause)
            tray.show_requested.connect(self._show)
            tray.message_clicked.connect(self._show)
            tray.quit_requested.connect(self._host.quit)
            self._refresh()
            tray.show()
        elif not wanted and self._tray is not None:
            self._tray.remove()
            self._tray = None

    def _refresh(self) -> None:
        """Bring the menu up to date, when it is about to be seen."""
        if self._tray is None:
            return
        playing = self._host.sessions.playing if self._host.has_session else None
        is_paused = playing is not None and playing.engine.session.phase is Phase.PAUSED
        hero = self._host.today.hero
        self._tray.render_props(
            derive_tray_props(
                "" if hero is None else hero.card.name,
                "" if hero is None else hero.reason,
                in_session=playing is not None,
                is_paused=is_paused,
            )
        )

    def _remind(self) -> Reminding:
        if self._reminding is None:
            from exercise_app.desktop.full_screen import is_screen_filled

            self._reminding = Reminding(self._host.context, self, is_screen_filled)
            self._reminding.setParent(self)
            self._reminding.start_requested.connect(self._start)
            self._reminding.show_requested.connect(self._show)
        return self._reminding

    def _show(self, token: str = "") -> None:
        come_forward(self._host.window, token)

    def _start(self, token: str = "") -> None:
        self._show(token)
        hero = self._host.today.hero
        if hero is not None and not self._host.has_session:
            self._host.start(hero.card.id)

    def _toggle_pause(self) -> None:
        if self._host.has_session:
            playing = self._host.sessions.playing
            assert playing is not None
            self._host.back_to_session()
            playing.toggle_pause()
