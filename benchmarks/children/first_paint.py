"""When a window's first paint is over; the same watch for the app and for the bare window.

No environment variable and no line in the app: `QApplication.exec` is wrapped, and the widgets
that have to be on the screen get an event filter. Once each of them was painted, a timer of 0 ms
fires after the paint has gone out to the screen; that instant is the one reported. Little is
imported here, so that the bare window stays bare.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

SMAPS = "/proc/self/smaps_rollup"
KEEP = "--keep"
"""The word that keeps the window open after its first paint."""


class FirstPaint(QObject):
    """Reports once all of `widgets` were painted."""

    def __init__(self, widgets: Iterable[QWidget]) -> None:
        super().__init__()
        self._left: set[QObject] = set(widgets)
        for widget in self._left:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Strike off what is painted."""
        if event.type() == QEvent.Type.Paint and watched in self._left:
            watched.removeEventFilter(self)
            self._left.discard(watched)
            if not self._left:
                QTimer.singleShot(0, report)
        return False


def report() -> None:
    """Write the instant (monotonic seconds), then the memory at it; close unless told to stay."""
    painted = time.monotonic()
    try:
        memory = ""
        if sys.platform == "linux":
            with open(SMAPS, encoding="ascii") as file:  # noqa: PTH123 - pathlib is not loaded yet
                memory = file.read()
        print(f"{painted}\n{memory}", flush=True)
    finally:
        if KEEP not in sys.argv:
            QApplication.quit()


def watch(find: Callable[[], Iterable[QWidget]]) -> None:
    """From the moment the event loop begins, watch the widgets that `find` gives."""
    run = QApplication.exec
    kept: list[FirstPaint] = []

    def run_watched(*_self: object) -> int:
        kept.append(FirstPaint(find()))
        return run()

    QApplication.exec = run_watched  # type: ignore[method-assign]
