"""What a second start hands to the window that is open: to come forward, a session, files."""

from __future__ import annotations

import logging
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject

from exercise_app.core.remedy import writing
from exercise_app.core.translation import tr
from exercise_app.ui.dropping import NO_GUESTS
from exercise_app.ui.placing import come_forward

if TYPE_CHECKING:
    from collections.abc import Mapping

    from exercise_app.context import Context
    from exercise_app.core.record import SessionRecord
    from exercise_app.core.timeline import Timeline
    from exercise_app.desktop.messages import Request
    from exercise_app.presenters.sessions import Manner, SessionPresenter
    from exercise_app.tracer import Tracer
    from exercise_app.ui.window import MainWindow

_log = logging.getLogger(__name__)
ENDED_EARLY = 3


class Host(Protocol):
    """What of the application is asked for."""

    context: Context
    window: MainWindow

    @property
    def has_session(self) -> bool:
        """Whether a session is on the screen."""
        ...

    @property
    def sessions(self) -> SessionPresenter:
        """The sessions."""
        ...

    def play(self, timeline: Timeline, manner: Manner) -> None:
        """Start a session at once."""
        ...

    def take_files(self, paths: list[Path]) -> None:
        """Look over files."""
        ...


def manner_of(
    stack: ExitStack, *, speed: float = 1.0, mute: bool = False, trace: str | None = None
) -> Manner:
    """How a session is played; the file of the trace is closed by `stack`. Raises OSError."""
    from exercise_app.presenters.sessions import Manner
    from exercise_app.tracer import Tracer

    handlers: tuple[Tracer, ...] = ()
    if trace is not None:
        file = Path(trace).open("w", encoding="utf-8")  # noqa: SIM115 - the stack closes it
        handlers = (Tracer(stack.enter_context(file)),)
    return Manner(speed=speed, mute=mute, handlers=handlers)


def no_trace(path: object, error: OSError) -> str:
    """What to say where the trace cannot be written to the file at `path`."""
    return tr("The trace cannot be written to {path}: {why}.", path=path, why=writing(error))


class Handed(QObject):
    """Does what further starts ask for, and answers them: `taken`, what is `told`, and whether an
    exit code follows, as it `lasts`.
    """

    def __init__(self, host: Host) -> None:
        super().__init__(host.window)
        self._host, self._window = host, host.window
        self._awaited: tuple[Request, ExitStack] | None = None
        self._is_watching = False

    def take(self, request: Request) -> None:
        """Do what is asked for."""
        message = request.message
        do = message.get("do")
        if do != "nothing":  # a second start in the tray
            come_forward(self._window, str(message.get("token") or ""))
        if do == "play":
            self._play(request, message)
        elif do == "files":
            self._take_files(request, [Path(str(path)) for path in message.get("files") or ()])
        else:
            request.answer(taken=True)

    def _take_files(self, request: Request, paths: list[Path]) -> None:
        if self._window.current in NO_GUESTS or self._host.has_session:
            told = tr("This is a bad moment to look a file over: open it once more afterwards.")
            self._tell(told)
            request.answer(taken=False, told=told)
            return
        self._host.take_files(paths)
        request.answer(taken=True)

    def _play(self, request: Request, message: Mapping[str, Any]) -> None:
        from exercise_app.library.problems import Unreadable
        from exercise_app.library.routine_files import NoSuchRoutine

        if self._host.has_session or self._window.current == "player":  # or one is tried out
            told = tr("A session is running already: start the other one after it.")
            self._tell(told)
            request.answer(taken=False, told=told)
            return
        stack = ExitStack()
        try:
            timeline = self._host.context.routines.find(str(message.get("routine"))).timeline
            manner = manner_of(
                stack,
                speed=float(message.get("speed") or 1.0),
                mute=bool(message.get("mute")),
                trace=message.get("trace"),
            )
        except (NoSuchRoutine, Unreadable, ValueError) as error:
            request.answer(taken=False, told=str(error))
            return
        except OSError as error:
            request.answer(taken=False, told=no_trace(message.get("trace"), error))
            return
        self._awaited = request, stack
        self._watch()
        request.answer(taken=True, lasts=True)
        self._host.play(timeline, manner)

    def _watch(self) -> None:
        if not self._is_watching:
            self._is_watching = True
            self._host.sessions.over.connect(self._end)

    def _end(self, _record: SessionRecord, early: bool) -> None:
        """The session that was handed over has ended: so may the process that asked for it."""
        if self._awaited is not None:
            (request, stack), self._awaited = self._awaited, None
            stack.close()
            request.answer(code=ENDED_EARLY if early else 0)

    def _tell(self, text: str) -> None:
        if self._host.has_session and self._host.sessions.playing is not None:
            self._host.sessions.playing.show_notice(text)
        else:
            self._window.show_notice(text)
