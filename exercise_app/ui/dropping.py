"""Files and texts that come to the window: dropped on it, pasted, or chosen in a dialog."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)

from exercise_app.core.translation import tr
from exercise_app.ui.window import MainWindow

MOST_TEXT = 1024 * 1024
"""Letters of a pasted text that are taken; a file is not larger either."""
NO_GUESTS = frozenset({"player", "editor"})
"""Views on which nothing is taken: they are busy, or take it themselves."""


class Arrivals(QObject):
    """Watches a window. `files` gives the paths that came, `text` a text; Ctrl+O asks for a file.

    While a session is on the screen nothing is taken.
    """

    files = Signal(list)
    text = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        self._shortcuts = [
            QShortcut(QKeySequence(key), window)
            for key in (QKeySequence.StandardKey.Paste, QKeySequence.StandardKey.Open)
        ]
        self._shortcuts[0].activated.connect(self.paste)
        self._shortcuts[1].activated.connect(self.choose)
        window.visited.connect(self._follow)
        self._follow(window.current)

    def paste(self) -> None:
        """Take what is in the clipboard."""
        self._take(QGuiApplication.clipboard().mimeData())

    def choose(self) -> None:
        """Ask for files, and take them."""
        from PySide6.QtWidgets import QFileDialog

        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            tr("Add a routine or an exercise"),
            "",
            tr("Routines and exercises (*.yaml *.yml)"),
        )
        if names:
            self.files.emit([Path(name) for name in names])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is dropped on the window."""
        if isinstance(event, QDragEnterEvent) and self._takes(event.mimeData()):
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            event.acceptProposedAction()
            self._take(event.mimeData())
            return True
        return False

    def _follow(self, view: str) -> None:
        for shortcut in self._shortcuts:
            shortcut.setEnabled(view not in NO_GUESTS)

    def _takes(self, data: QMimeData) -> bool:
        return self._window.current not in NO_GUESTS and (bool(_paths(data)) or data.hasText())

    def _take(self, data: QMimeData | None) -> None:
        if data is None or self._window.current in NO_GUESTS:
            return
        paths = _paths(data)
        if paths:
            self.files.emit(paths)
        else:
            self.text.emit(data.text()[: MOST_TEXT + 1])


def _paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
