"""The disk is full, or may not be written, at every write of a session in turn."""

from __future__ import annotations

import os
import subprocess
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from exercise_app.core.credit import planned_works
from exercise_app.core.events import Start
from exercise_app.core.record import SessionRecord
from exercise_app.core.session_state import Session
from exercise_app.history.history import History
from exercise_app.recorder import Recorder
from tests.core.driving import Driver, hold, timeline
from tests.history.records import START, Clock, daily, planned_session
from tests.torture.tally import Tally

KILOBYTES = 400
"""The small disk's size."""
PAGE = 4096
ROOMS = (*range(9), 12)
"""Free pages that are left on the disk when it is said to be full."""
PLANKS = timeline(hold(*[30.0] * 6))
LENGTH = 6 * 30 + 10 + 5 * 15
MOMENTS = range(0, LENGTH + 30, 15)
"""Seconds into the session at which the disk changes, so that each write meets it."""
BACK = 40
"""Seconds for which a disk is full."""


def run(tally: Tally, _seed: int, seconds: float) -> None:
    """Each moment of a session meets a disk that is full but for some room, or read-only."""
    if os.geteuid() != 0:
        tally.count("runs without a disk of their own, which only root can mount")
        return
    until = time.monotonic() + seconds
    with TemporaryDirectory(prefix="ea-torture-") as folder, small_disk(Path(folder)):
        disk = Path(folder)
        for moment in MOMENTS:
            for room in ROOMS:
                if time.monotonic() < until:
                    go_through(tally, disk, [(moment, partial(fill, disk, room))], moment + BACK)
                    tally.count("sessions on a full disk")
            if time.monotonic() < until:
                go_through(tally, disk, [(FIRST, partial(remount, disk, "ro"))], moment)
                tally.count("sessions on a read-only disk")


@contextmanager
def small_disk(folder: Path) -> Iterator[None]:
    """A disk in memory at `folder`."""
    size = f"size={KILOBYTES}k"
    subprocess.run(["mount", "-t", "tmpfs", "-o", size, "tmpfs", str(folder)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def remount(disk: Path, how: str) -> None:
    """Make the disk read-only (`ro`) or writable (`rw`)."""
    subprocess.run(["mount", "-o", f"remount,{how}", str(disk)], check=True)


def fill(disk: Path, room: int) -> None:
    """Leave so many pages free."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(PAGE))
    os.truncate(ballast, max(0, ballast.stat().st_size // PAGE - room) * PAGE)


def heal(disk: Path) -> None:
    """A disk with room that can be written."""
    remount(disk, "rw")
    (disk / "ballast").unlink(missing_ok=True)


Changes = Sequence[tuple[int, Callable[[], None]]]
"""What happens to a disk, and at which second; `FIRST` is before the session."""
FIRST = -1


def go_through(
    tally: Tally,
    disk: Path,
    changes: Changes,
    well_at: int,
    mend: Callable[[], None] | None = None,
) -> None:
    """Go through a session on a disk that changes, and is well again from a second on.

    The history is opened by the session itself: a disk with a file open cannot turn read-only.
    """
    mend = mend or partial(heal, disk)
    for path in disk.iterdir():
        path.unlink()
    notices: list[str] = []
    with closing(History(disk / "history.db", Clock())) as history:
        history.store.merge(daily(3, works=4))
        known = {record.id: record for record in history.store.sessions()}
    with closing(History(disk / "history.db", Clock())) as history:
        record = planned_session(id=str(uuid.uuid4()), works=0)
        record = replace(record, works=planned_works(PLANKS))
        recorder = Recorder(
            history.store, record, lambda: START + timedelta(minutes=5), notices.append
        )
        follow(recorder, [*changes, (well_at, mend)])
        mend()
        recorder.retry()
        check(tally, history, record, known, recorder)
    tally.expect(len(notices) <= 1, f"{len(notices)} notices for one trouble")
    tally.count("notices", len(notices))


def follow(recorder: Recorder, changes: Changes) -> None:
    """Let a session pass in steps of five seconds."""
    driver = Driver(Session(PLANKS))
    change(changes, FIRST)
    recorder.begin()
    effects = driver.send(Start())
    for now in range(0, LENGTH + BACK + 60, 5):
        change(changes, now)
        for effect in effects:
            recorder(driver.session, effect)
        effects = driver.wait(5)


def change(changes: Changes, now: int) -> None:
    """Let happen what happens at a second."""
    for at, act in changes:
        if at == now:
            act()


def check(
    tally: Tally,
    history: History,
    record: SessionRecord,
    known: dict[str, SessionRecord],
    recorder: Recorder,
) -> None:
    """Everything is there, and nothing of what was there before has changed."""
    store = history.store
    tally.expect(recorder.kept, "a session is not kept although the disk is well again")
    tally.expect(store.problems() == [], f"problems: {store.problems()}")
    found = {each.id: each for each in store.sessions()}
    tally.expect(
        {id_: found.get(id_) for id_ in known} == known, "an earlier session is not what it was"
    )
    mine = found.get(record.id)
    tally.expect(mine is not None, "the session is not there")
    if mine is not None:
        tally.count("works", sum(work.finished for work in mine.works))
        tally.expect(mine.work_done == 180.0, f"{mine.work_done} of 180 s are kept")
        tally.expect(mine.ended is not None, "the session's end is not there")
    tally.expect(set(found) == {*known, record.id}, "there are sessions that nobody did")
