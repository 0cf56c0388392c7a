"""Building a view shows nothing beside the window: a part that is shown before it has a parent
would flash up as a window of its own, and take the keyboard along."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from exercise_app.ui.window import MainWindow
from tests.ui.filled import FILL


class Windows(QObject):
    """The windows that were shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False


@pytest.mark.parametrize("name", FILL)
def test_a_view_opens_no_window_of_its_own(qtbot: QtBot, qapp: QApplication, name: str) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    windows = Windows()
    qapp.installEventFilter(windows)
    FILL[name](window)
    window.show_view(name)
    window.show()
    qapp.removeEventFilter(windows)
    assert windows.shown == [window]
