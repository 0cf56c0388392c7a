"""The part of the application that deals with the desktop: media keys, the tray, reminders."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from exercise_app.context import Context
from exercise_app.ui.window import MainWindow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from exercise_app.presenters.desk import Desk
    from exercise_app.presenters.forgotten import Forgotten
    from exercise_app.presenters.help import HelpPresenter
    from exercise_app.presenters.media import MediaPresenter
    from exercise_app.presenters.playing import Playing
    from exercise_app.presenters.sessions import SessionPresenter
    from exercise_app.presenters.today import TodayPresenter


class AtDesk:
    """One window on somebody's desktop. Each presenter is made when it is first needed."""

    context: Context
    window: MainWindow
    application: QApplication
    today: TodayPresenter
    ends_with_window = False

    @property
    def sessions(self) -> SessionPresenter:
        """The sessions."""
        raise NotImplementedError

    @property
    def help(self) -> HelpPresenter:
        """The guide and the page of symptoms."""
        raise NotImplementedError

    @property
    def has_session(self) -> bool:
        """Whether a session is on the screen."""
        return "sessions" in self.__dict__ and self.sessions.playing is not None

    @cached_property
    def media(self) -> MediaPresenter | None:
        """The desktop's media keys, asked for with the first session; None where there are none."""
        from exercise_app.presenters.media import MediaPresenter

        return MediaPresenter.on_this_desktop(self)

    @cached_property
    def desk(self) -> Desk:
        """The tray's icon and reminders, made when one of them is wanted."""
        from exercise_app.presenters.desk import Desk

        return Desk(self)

    @cached_property
    def forgotten(self) -> Forgotten:
        """Who looks after a session that is paused, made with the first."""
        from exercise_app.presenters.forgotten import Forgotten

        return Forgotten(self)

    def start(self, routine: str, index: int = 0) -> None:
        """Start a session of a routine at a segment of its timeline."""
        raise NotImplementedError

    def back_to_session(self) -> None:
        """Bring the session on the screen where something else was looked at."""
        if self.has_session and self.window.current != "player":
            self.help.return_to_session()

    def quit(self) -> None:
        """End the app, and not just its window; where a session is on it asks first."""
        if self.window.close():
            self.application.quit()

    def _offer_keys(self, playing: Playing) -> None:
        if self.media is not None:
            self.media.follow(playing)
            self.forgotten.follow(playing)

    def _keep_desk(self) -> None:
        """Have tray and reminders as they are set; nothing is made where neither is."""
        settings = self.context.settings
        if settings.tray or settings.reminders.on or "desk" in self.__dict__:
            self.desk.follow_settings()

    def _leave_desk(self) -> None:
        if "desk" in self.__dict__:
            self.desk.close()
        if "forgotten" in self.__dict__:
            self.forgotten.close()
        media: MediaPresenter | None = self.__dict__.get("media")
        if media is not None:
            media.hide()
