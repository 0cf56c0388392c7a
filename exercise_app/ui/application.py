"""The Qt application, made once."""

from __future__ import annotations

import os

from PySide6.QtWidgets import QApplication


def application() -> QApplication:
    """The application that there is, else a new one under the program's name."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QApplication.setApplicationName("exercise-app")
    QApplication.setApplicationDisplayName("Exercise App")
    QApplication.setDesktopFileName("exercise-app")
    # Qt shares a fill of 100 spans among threads: for our small ones waking them costs the most.
    os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
    # A word for Qt instead of setStyle, which would hand a QStyle over to Python: 8 ms of enums.
    return QApplication(["exercise-app", "-style", "Fusion"])


def let_ctrl_c_end() -> None:
    """Have Ctrl+C in a terminal end the program, as Qt's loop never comes to Python's handler."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_DFL)
