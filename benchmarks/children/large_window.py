"""The app as `main.py` starts it, in a window of 1920 × 1080: as large as a usual full screen."""

from __future__ import annotations

from PySide6.QtCore import QRect

from exercise_app import flow
from exercise_app.cli import main
from exercise_app.ui.window import MainWindow

PLACE = QRect(0, 0, 1920, 1080)


class LargeWindow(MainWindow):
    """The main window at that size, whatever room the screen says it has."""

    def show(self) -> None:
        self.setGeometry(PLACE)
        super().show()


if __name__ == "__main__":
    vars(flow)["MainWindow"] = LargeWindow
    raise SystemExit(main())
