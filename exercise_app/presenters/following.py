"""Keeps what is on the screen in step with the user's files, whoever changes them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from exercise_app.context import Context
from exercise_app.presenters.watching import Watching
from exercise_app.ui.window import MainWindow

Show = Callable[[list[Path]], None]
"""Shows anew what the files at some paths are shown in."""


class Following(QObject):
    """Hands what has changed to `show`; while a session is on the screen it waits for its end."""

    def __init__(self, context: Context, window: MainWindow, show: Show) -> None:
        super().__init__(window)
        self._window, self._show = window, show
        self._missed: set[Path] = set()
        paths = context.paths
        self.watching = Watching((paths.routines, paths.exercises), self)
        self.watching.changed.connect(self._take)
        window.visited.connect(self._catch_up)

    def _take(self, paths: list[Path]) -> None:
        self._missed.update(paths)
        self._catch_up(self._window.current)

    def _catch_up(self, view: str) -> None:
        if self._missed and view != "player":
            missed, self._missed = sorted(self._missed), set()
            self._show(missed)
