"""The floor: the smallest window that PySide6 can show, a label in a widget."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel, QWidget

from benchmarks.children.first_paint import watch


def main() -> None:
    """Show the window, of the app's size, until it was painted."""
    application = QApplication([])
    window = QWidget()
    window.resize(1280, 800)
    label = QLabel("Today", window)
    watch(lambda: [label])
    window.show()
    application.exec()


if __name__ == "__main__":
    main()
