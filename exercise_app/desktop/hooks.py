"""Unexpected errors, wherever they come up: in Python's threads, its finalizers, and Qt's messages.

Each is logged, and those of Python are told. None ends the program.
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import datetime
from types import TracebackType
from typing import NamedTuple

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from exercise_app.desktop.logs import about

_log = logging.getLogger(__name__)
_qt_log = logging.getLogger("qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Trouble(NamedTuple):
    """An unexpected error."""

    what: str
    """Its kind and its words, in a line."""
    details: str
    """What a developer needs to find it: versions, the time, and where it was."""
    place: str
    """What tells it from other errors: its kind, file and line."""


def trouble_of(error: BaseException) -> Trouble:
    """What is to be told of an error."""
    lines = "".join(traceback.format_exception(error))
    name = type(error).__name__
    what = (f"{name}: {error}" if str(error) else name).splitlines()[0]
    last = traceback.extract_tb(error.__traceback__)[-1:]
    place = "".join(f"{name} {frame.filename}:{frame.lineno}" for frame in last) or what
    now = datetime.now().astimezone().isoformat(timespec="seconds")
    return Trouble(what, f"{about()}\n{now}\n\n{lines}", place)


class Hooks:
    """Catches what nobody else does. `tell` is told of each, in whatever thread it came up."""

    def __init__(self, tell: Callable[[Trouble], None]) -> None:
        self._tell = tell
        self._seen: dict[str, int] = {}
        self._former = (sys.excepthook, threading.excepthook, sys.unraisablehook)

    def install(self) -> None:
        """Catch from now on."""
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error
        sys.unraisablehook = self._on_unraisable
        qInstallMessageHandler(_on_message)

    def remove(self) -> None:
        """Leave it to those who did it before."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._former
        qInstallMessageHandler(None)

    def catch(self, error: BaseException) -> None:
        """Log an error, and tell of it. One that comes again and again is logged ever less."""
        trouble = trouble_of(error)
        seen = self._seen[trouble.place] = self._seen.get(trouble.place, 0) + 1
        if seen & (seen - 1) == 0:
            times = "" if seen == 1 else f" (seen {seen} times)"
            _log.error("unexpected%s: %s", times, trouble.what, exc_info=error)
        self._tell(trouble)

    def _on_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._former[0](kind, error, trace)
        else:
            self.catch(error)

    def _on_thread_error(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None and not issubclass(caught.exc_type, SystemExit):
            self.catch(caught.exc_value)

    def _on_unraisable(self, caught: sys.UnraisableHookArgs) -> None:
        if caught.exc_value is not None:
            self.catch(caught.exc_value)


def _on_message(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    """Qt has something to say: it goes into the log."""
    category = context.category or "default"
    _qt_log.log(_LEVELS.get(kind, logging.INFO), "%s: %s", category, message)
