"""A session that was paused and left: one notification, after a while, and no more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QTimer

from exercise_app.core.session_state import Phase
from exercise_app.core.translation import tr
from exercise_app.ui.placing import come_forward

if TYPE_CHECKING:
    from exercise_app.desktop.notify import Notifications
    from exercise_app.presenters.playing import Playing
    from exercise_app.ui.window import MainWindow

AFTER = 10 * 60 * 1000
"""Milliseconds of a pause after which it is told."""
GO_ON = "go-on"


class Host(Protocol):
    """What of the application is needed."""

    window: MainWindow

    def back_to_session(self) -> None:
        """Bring the session on the screen where something else was looked at."""
        ...


class Forgotten(QObject):
    """Follows a session; while it runs there is no timer."""

    def __init__(self, host: Host) -> None:
        super().__init__(host.window)
        self._host = host
        self._playing: Playing | None = None
        self._notifications: Notifications | None = None
        self._timer = QTimer(
            self, singleShot=True, interval=AFTER, timerType=Qt.TimerType.VeryCoarseTimer
        )
        self._timer.timeout.connect(self.tell)

    @property
    def is_waiting(self) -> bool:
        """Whether a pause is being waited for."""
        return self._timer.isActive()

    def follow(self, playing: Playing) -> None:
        """Look after `playing` until it is left."""
        self._playing = playing
        playing.shown.connect(self._look)
        playing.left.connect(self.close)

    def close(self) -> None:
        """Look after nothing, and take back what is shown."""
        self._timer.stop()
        self._playing = None
        if self._notifications is not None:
            self._notifications.withdraw()
            self._notifications.close()
            self._notifications = None

    def _look(self) -> None:
        is_paused = self._playing is not None and self._phase() is Phase.PAUSED
        if not is_paused:
            self._timer.stop()
            if self._notifications is not None:
                self._notifications.withdraw()
        elif not self._timer.isActive() and self._notifications is None:
            self._timer.start()

    def _phase(self) -> Phase:
        assert self._playing is not None
        return self._playing.engine.session.phase

    def tell(self) -> None:
        """Tell it, where somebody is elsewhere."""
        self._timer.stop()
        if self._playing is None or self._host.window.isActiveWindow():
            return
        from exercise_app.desktop.notify import Notifications

        self._notifications = Notifications(self)
        self._notifications.acted.connect(self._act)
        self._notifications.show(
            tr("Your session is paused"),
            tr("{routine}: what you did is kept. Go on when you like.", routine=self._name()),
            {"default": tr("Show the window"), GO_ON: tr("Go on")},
        )

    def _name(self) -> str:
        assert self._playing is not None
        return self._playing.engine.session.timeline.routine.name

    def _act(self, action: str) -> None:
        token = "" if self._notifications is None else self._notifications.token
        come_forward(self._host.window, token)
        if self._playing is not None:
            self._host.back_to_session()
            if action == GO_ON:
                self._playing.go_on()
