"""The app's window, from the press on History until each of its sections is painted.

Prints a line for each: its name and the milliseconds it took. The window has done what it does
right after its first paint. The first time everything that the page needs is loaded too; `again`
is the same once it is.
"""

from __future__ import annotations

import time

from PySide6.QtWidgets import QApplication

from exercise_app.context import Context
from exercise_app.flow import Flow

SECTIONS = ("weeks", "year", "pain", "sessions")


def measure(flow: Flow) -> dict[str, float]:
    """Milliseconds until History is painted, and each of its sections."""
    window = flow.window
    flow.show_today()
    window.show()
    window.repaint()
    window.finish()
    flow.watch_for_arrivals()
    flow.today.read_now()
    QApplication.processEvents()
    taken = {"opening": _painted(flow, lambda: window.place_chosen.emit("history"))}
    for key in SECTIONS:
        taken[key] = _painted(flow, lambda key=key: window.history.section_chosen.emit(key))
    window.history.section_chosen.emit("calendar")
    flow.show_today()
    QApplication.processEvents()
    taken["again"] = _painted(flow, lambda: window.place_chosen.emit("history"))
    return taken


def _painted(flow: Flow, act: object) -> float:
    """Milliseconds that an act takes until the window is painted anew."""
    before = time.perf_counter()
    act()  # type: ignore[operator]
    QApplication.processEvents()
    flow.window.repaint()
    return (time.perf_counter() - before) * 1000


def main() -> int:
    """Measure with the home of the environment."""
    flow = Flow(Context())
    for name, milliseconds in measure(flow).items():
        print(name, milliseconds)
    flow.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
