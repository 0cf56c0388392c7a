"""Media keys and headset buttons on Linux: the session as a player on the session bus (MPRIS 2.2).

The desktop hands its keys to players of the name `org.mpris.MediaPlayer2.…`, and shows what they
play on its panels and the locked screen. The name is held only while a session is on, so that at
other times the keys belong to the user's music.

What is not done is not credited, so nothing can be sought: `Seek` and `SetPosition` do nothing, as
the specification (https://specifications.freedesktop.org/mpris/2.2/) asks of a player that says so.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import ClassInfo, Property, QMetaType, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusAbstractAdaptor,
    QDBusArgument,
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
)

from exercise_app.core.now_playing import NowPlaying

NAME = "org.mpris.MediaPlayer2.exercise_app"
PATH = "/org/mpris/MediaPlayer2"
ROOT, PLAYER = "org.mpris.MediaPlayer2", "org.mpris.MediaPlayer2.Player"
_SECOND = 1_000_000
"""MPRIS counts microseconds."""
_BACK = 0.5
"""Seconds back within a track by which it was started over, and no clock's inaccuracy."""

# PySide's stubs know neither C++ types by their names nor what ClassInfo is called with.
_class_info: Any = ClassInfo
_property: Any = Property
_signal: Any = Signal


class Controls(NamedTuple):
    """What the desktop's keys do, and `position`: how many seconds of the track have passed."""

    play: Callable[[], object]
    pause: Callable[[], object]
    toggle: Callable[[], object]
    go_on: Callable[[], object]
    go_back: Callable[[], object]
    stop: Callable[[], object]
    bring_up: Callable[[], object]
    quit: Callable[[], object]
    position: Callable[[], float]


class MediaPlayer(QObject):
    """The player on the bus. `show` tells what plays now; `hide` gives the keys back."""

    def __init__(self, controls: Controls, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = QDBusConnection.sessionBus()
        self._controls = controls
        self._now = NowPlaying()
        self._at = 0.0
        self._name = ""
        self._adaptors = (_Root(self, controls), _Player(self, controls, lambda: self._now))
        self._is_there = self._bus.isConnected() and self._bus.registerObject(
            PATH, self, QDBusConnection.RegisterOption.ExportAdaptors
        )

    @property
    def name(self) -> str:
        """The name on the bus; empty while there is none."""
        return self._name

    def show(self, now: NowPlaying) -> None:
        """Tell what plays now, where it is not what was told before."""
        if not self._is_there:
            return
        former, self._now = self._now, now
        before, self._at = self._at, self._controls.position()
        if not self._name:
            self._take_name()
        elif former != now:
            told, known = properties(now), properties(former)
            self._tell({key: value for key, value in told.items() if value != known[key]})
        if former.track == now.track and self._at < before - _BACK:
            self._adaptors[1].Seeked.emit(round(self._at * _SECOND))

    def hide(self) -> None:
        """Be no player any more, until the next `show`."""
        if self._name:
            self._bus.unregisterService(self._name)
        self._name, self._now, self._at = "", NowPlaying(), 0.0

    def _take_name(self) -> None:
        """Another window of this app may hold the name; the specification tells what to do then."""
        for name in (NAME, f"{NAME}.instance{os.getpid()}"):
            if self._bus.registerService(name):
                self._name = name
                return

    def _tell(self, changed: dict[str, Any]) -> None:
        message = QDBusMessage.createSignal(
            PATH, "org.freedesktop.DBus.Properties", "PropertiesChanged"
        )
        nothing = QDBusArgument()
        nothing.beginArray(QMetaType(QMetaType.Type.QString.value))
        nothing.endArray()
        message.setArguments([PLAYER, changed, nothing])
        self._bus.send(message)


def properties(now: NowPlaying) -> dict[str, Any]:
    """What of the player's properties changes, by its name."""
    return {
        "PlaybackStatus": now.state.value,
        "Metadata": metadata(now),
        "CanGoNext": now.can_go_on,
        "CanGoPrevious": now.can_go_back,
        "CanPlay": now.can_play or now.can_pause,
        "CanPause": now.can_play or now.can_pause,
    }


def metadata(now: NowPlaying) -> dict[str, Any]:
    """The track as MPRIS and XESAM name its parts.

    The length is a double: PySide puts a small whole number into a map with 32 bits, which is the
    one form of a number that some clients do not read.
    """
    told: dict[str, Any] = {
        "mpris:trackid": QDBusObjectPath(f"/org/exercise_app/track/{now.track}"),
        "xesam:title": now.title,
        "xesam:album": now.routine,
        "xesam:artist": [now.routine],
    }
    if now.length is not None:
        told["mpris:length"] = float(round(now.length * _SECOND))
    return told


@_class_info({"D-Bus Interface": ROOT})
class _Root(QDBusAbstractAdaptor):
    """The program itself."""

    def __init__(self, parent: QObject, controls: Controls) -> None:
        super().__init__(parent)
        self._controls = controls

    @Slot()
    def Raise(self) -> None:
        self._controls.bring_up()

    @Slot()
    def Quit(self) -> None:
        self._controls.quit()

    CanQuit = _property(bool, lambda _: True)
    CanRaise = _property(bool, lambda _: True)
    HasTrackList = _property(bool, lambda _: False)
    Identity = _property(str, lambda _: "Exercise App")
    DesktopEntry = _property(str, lambda _: "exercise-app")
    SupportedUriSchemes = _property("QStringList", lambda _: [])
    SupportedMimeTypes = _property("QStringList", lambda _: [])


@_class_info({"D-Bus Interface": PLAYER})
class _Player(QDBusAbstractAdaptor):
    """The session."""

    Seeked = _signal("qlonglong")

    def __init__(self, parent: QObject, controls: Controls, now: Callable[[], NowPlaying]) -> None:
        super().__init__(parent)
        self._controls, self._now = controls, now

    @Slot()
    def Play(self) -> None:
        self._controls.play()

    @Slot()
    def Pause(self) -> None:
        self._controls.pause()

    @Slot()
    def PlayPause(self) -> None:
        self._controls.toggle()

    @Slot()
    def Next(self) -> None:
        self._controls.go_on()

    @Slot()
    def Previous(self) -> None:
        self._controls.go_back()

    @Slot()
    def Stop(self) -> None:
        self._controls.stop()

    @Slot("qlonglong")
    def Seek(self, _offset: int) -> None:
        pass

    @Slot(QDBusObjectPath, "qlonglong")
    def SetPosition(self, _track: QDBusObjectPath, _position: int) -> None:
        pass

    @Slot(str)
    def OpenUri(self, _uri: str) -> None:
        pass

    def _told(self, name: str) -> Any:
        return properties(self._now())[name]

    PlaybackStatus = _property(str, lambda self: self._told("PlaybackStatus"))
    Metadata = _property("QVariantMap", lambda self: self._told("Metadata"))
    CanGoNext = _property(bool, lambda self: self._told("CanGoNext"))
    CanGoPrevious = _property(bool, lambda self: self._told("CanGoPrevious"))
    CanPlay = _property(bool, lambda self: self._told("CanPlay"))
    CanPause = _property(bool, lambda self: self._told("CanPause"))
    Position = _property(
        "qlonglong", lambda self: max(0, round(self._controls.position() * _SECOND))
    )
    CanSeek = _property(bool, lambda _: False)
    CanControl = _property(bool, lambda _: True)
    Rate = _property(float, lambda self: self._now().rate)
    MinimumRate = _property(float, lambda self: self._now().rate)
    MaximumRate = _property(float, lambda self: self._now().rate)
    Volume = _property(float, lambda _: 1.0)
