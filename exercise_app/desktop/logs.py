"""The log in the folder of logs, and the file that a crash of Python or Qt writes to.

Nothing of it is sent anywhere. It is small: four files of at most half a mebibyte.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import sys
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from typing import TextIO

NAME = "exercise-app.log"
CRASHES = "crash.log"
MOST = 512 * 1024
"""Bytes of one file."""
OLDER = 3
"""How many older files are kept beside it."""
_log = logging.getLogger(__name__)


class _InTurn(logging.FileHandler):
    """A file that is put behind the older ones when it is full.

    `logging.handlers` has one too, and loads 0.8 MB of what talks to networks with it.
    """

    def emit(self, record: logging.LogRecord) -> None:
        try:
            if self._would_overflow(record):
                self._turn()
            super().emit(record)
        except Exception:  # noqa: BLE001 - as of every handler: to log is never to fail
            self.handleError(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """What cannot be written is lost."""

    def _would_overflow(self, record: logging.LogRecord) -> bool:
        length = len(self.format(record).encode("utf-8", "backslashreplace"))
        return self.stream is not None and self.stream.tell() > max(0, MOST - length - 1)

    def _turn(self) -> None:
        """Each file takes the place of the next older one; the next line begins a new one."""
        stream, self.stream = self.stream, None
        if stream is not None:
            stream.close()
        names = [self.baseFilename, *(f"{self.baseFilename}.{n + 1}" for n in range(OLDER))]
        for older, newer in pairwise(reversed(names)):
            with suppress(FileNotFoundError):
                Path(newer).replace(older)


def watch_for_crashes(folder: Path) -> TextIO | None:
    """Have a crash write where the program was. Gives the file, to be kept open; None where it
    cannot be written.
    """
    path = folder / CRASHES
    try:
        folder.mkdir(parents=True, exist_ok=True)
        is_long = path.exists() and path.stat().st_size > MOST
        file = path.open("w" if is_long else "a", encoding="utf-8")
    except OSError:
        return None
    faulthandler.enable(file)
    return file


def leave_crashes(file: TextIO | None) -> None:
    """Watch for crashes no more."""
    if file is not None:
        faulthandler.disable()
        file.close()


def begin_log(folder: Path) -> logging.Handler | None:
    """Write a log from now on; None where the folder cannot be written.

    `end_log` ends it. Where the disk is full what is logged is lost, and nothing else happens.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = _InTurn(folder / NAME, encoding="utf-8", errors="backslashreplace")
    except OSError as error:
        _log.info("no log is written: %s", error)
        return None
    handler.setFormatter(
        logging.Formatter("%(asctime)s %(levelname)s %(name)s %(process)d: %(message)s")
    )
    handler.setLevel(logging.INFO)
    logging.getLogger().addHandler(handler)
    ours = logging.getLogger("exercise_app")
    ours.setLevel(logging.INFO)
    _log.info("started: %s", about())
    _tell_of_crash(folder)
    return handler


def end_log(handler: logging.Handler | None) -> None:
    """Write no more."""
    if handler is not None:
        logging.getLogger().removeHandler(handler)
        logging.getLogger("exercise_app").setLevel(logging.NOTSET)
        handler.close()


def about() -> str:
    """The versions that matter when something goes wrong."""
    from exercise_app import __version__

    pyside = sys.modules.get("PySide6")
    qt = "" if pyside is None else f", PySide6 {pyside.__version__}"
    return f"Exercise App {__version__}, Python {sys.version.split()[0]}{qt}, {_system()}"


def _system() -> str:
    """The system and its version; Linux tells them without the many modules of `platform`."""
    if sys.platform == "linux":
        name = os.uname()
        return f"{name.sysname}-{name.release}-{name.machine}"
    from platform import platform

    return platform()


def _tell_of_crash(folder: Path) -> None:
    """Note that there was a crash, once."""
    path = folder / CRASHES
    try:
        size = path.stat().st_size
    except OSError:
        return
    if size:
        _log.info("there were crashes before: %s has %d bytes", path, size)
