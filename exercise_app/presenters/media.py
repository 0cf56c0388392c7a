"""Media keys: the running session as the desktop's player, from its first moment to its end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from exercise_app.core.events import Next, Pause, Previous
from exercise_app.core.now_playing import now_playing
from exercise_app.ui.placing import come_forward
from exercise_app.ui.window import MainWindow

if TYPE_CHECKING:
    from exercise_app.core.events import Event
    from exercise_app.presenters.playing import Playing


class Host(Protocol):
    """What of the application is needed."""

    window: MainWindow

    def back_to_session(self) -> None:
        """Bring the session on the screen where something else was looked at."""
        ...

    def quit(self) -> None:
        """End the app, after asking where a session is on."""
        ...


class MediaPresenter(QObject):
    """Tells the desktop what plays, and does what its keys ask for.

    A key that sets the session going brings it on the screen first.
    """

    def __init__(self, host: Host) -> None:
        from exercise_app.desktop.mpris import Controls, MediaPlayer

        super().__init__(host.window)
        self._come_back = host.back_to_session
        self._playing: Playing | None = None
        self._player = MediaPlayer(
            Controls(
                play=self._play,
                pause=lambda: self._send(Pause()),
                toggle=self._toggle,
                go_on=lambda: self._send(Next()),
                go_back=lambda: self._send(Previous()),
                stop=self._stop,
                bring_up=lambda: come_forward(host.window),
                quit=host.quit,
                position=self._position,
            ),
            self,
        )

    @classmethod
    def on_this_desktop(cls, host: Host) -> MediaPresenter | None:
        """The one for the desktop that this is; None where it has no way for it."""
        from exercise_app.desktop.bus import has_session_bus

        return cls(host) if has_session_bus() else None

    def follow(self, playing: Playing) -> None:
        """Show `playing` to the desktop until it is over."""
        self._playing = playing
        playing.shown.connect(self._show)
        playing.left.connect(self.hide)

    def hide(self) -> None:
        """Give the keys back to whoever had them."""
        self._playing = None
        self._player.hide()

    def _show(self) -> None:
        if self._playing is not None:
            self._player.show(now_playing(self._playing.engine.session))

    def _send(self, event: Event) -> None:
        if self._playing is not None:
            self._playing.send(event)

    def _play(self) -> None:
        if self._playing is not None:
            self._come_back()
            self._playing.go_on()

    def _toggle(self) -> None:
        if self._playing is not None:
            self._come_back()
            self._playing.toggle_pause()

    def _stop(self) -> None:
        if self._playing is not None:
            self._come_back()
            self._playing.ask_end()

    def _position(self) -> float:
        if self._playing is None:
            return 0.0
        engine = self._playing.engine
        return engine.session.elapsed(engine.now())
