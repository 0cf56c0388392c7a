"""A day of sessions on end in one window: memory stays flat, and nothing is left open."""

from __future__ import annotations

import gc
import os
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import psutil
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from exercise_app.ui.sidebar import PLACES
from tests.e2e.person import Person
from tests.torture.tally import Tally

HOURS = 24.0
WARM = 3.0
"""Hours after which everything that is loaded late has been loaded."""
MOST_GROWN = 5.0
"""Megabytes that a day may add."""
STEP = 0.5
"""Seconds between two looks at the clock."""


class Held(NamedTuple):
    """What the process holds."""

    megabytes: float
    handles: int
    threads: int
    children: int


def run(tally: Tally, _seed: int, seconds: float) -> None:
    """Do one session after another until a day has passed by the clock in the hand."""
    until = time.monotonic() + seconds
    with TemporaryDirectory(prefix="ea-torture-") as folder:
        os.environ["XDG_RUNTIME_DIR"] = folder
        person = Person(Path(folder) / "home")
        warm: Held | None = None
        passed = 0.0
        routines = [routine.id for routine in person.context.routines.entries()]
        while passed < HOURS * 3600 and time.monotonic() < until:
            passed += one_session(person, routines[tally.counts.get("sessions", 0) % len(routines)])
            tally.count("sessions")
            if warm is None and passed >= WARM * 3600:
                warm = held()
        tally.count("simulated hours", round(passed / 3600))
        if warm is not None:
            compare(tally, warm, held())
        person.leave()


def one_session(person: Person, routine: str) -> float:
    """Follow a routine to its end, look at each page and go back to Today; gives the seconds."""
    person.flow.start(routine)
    began = person.clock.mono
    while person.flow.sessions.playing is not None:
        if person.shown.status.value == "waiting":
            person.press("Right")
        person.wait(5.0, step=STEP)
        QApplication.processEvents()
    person.speaker.said.log.clear()  # it remembers all that was said; the app does not
    person.clock.advance(60)
    for place in PLACES:
        person.flow.window.place_chosen.emit(place.key)
        QApplication.processEvents()
    person.flow.show_today()
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return person.clock.mono - began


def held() -> Held:
    """What this process holds now, once garbage is collected."""
    gc.collect()
    process = psutil.Process()
    return Held(
        process.memory_info().rss / 1e6,
        process.num_fds(),
        process.num_threads(),
        len(process.children(recursive=True)),
    )


def compare(tally: Tally, before: Held, after: Held) -> None:
    """Find what was left behind."""
    grown = after.megabytes - before.megabytes
    tally.reached("MB grown", grown)
    tally.expect(grown < MOST_GROWN, f"memory grew by {grown:.1f} MB")
    for what in ("handles", "threads", "children"):
        old, new = getattr(before, what), getattr(after, what)
        tally.reached(f"more {what}", new - old)
        tally.expect(new <= old, f"{new - old} {what} were left behind")
