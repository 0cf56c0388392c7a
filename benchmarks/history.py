"""What the history costs with ten years of daily sessions in it."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.figures import median, p99
from benchmarks.homes import begun_session, copy_home
from benchmarks.report import Figure, Section
from exercise_app.core.routine import Kind
from exercise_app.core.week import week_of, week_summary
from exercise_app.history.store import Store

ROUNDS = 400
READS = 50
TARGETS = {"strength": 1, "stretch": 1}
METHOD = f"""
A file with 3,650 sessions of 20 works each; {ROUNDS} more are written into it as they happen: a
beginning, a work, an end. The floor, in turn with them, is one row in a small file of the same
folder, committed with the same care for a power cut (`synchronous=EXTRA`); the disk is that of the
checkout, and its slowest commits are nobody's doing. Then what Today asks, {READS} times each.
"""
_QUESTIONS = ("open, and this week", "this week", "all weeks on target", "the last of each routine")


def measure(home: Path, work: Path) -> Section:
    """The whole part."""
    path = copy_home(home, work / "history") / "history.db"
    size = path.stat().st_size / 1e6
    asked = reading(path)
    with closing(Store(path)) as store, bare_file(path.parent) as bare:
        written = writing(store, bare)
    told = f"a bare commit, {p99(written['bare']):.2f} ms"
    middle = f"a bare commit, {median(written['bare']):.2f} ms"
    end = written["finish"]
    figures = [
        Figure("Saving a finished session, p99", p99(end), " ms", 5, against=told),
        Figure("Saving a finished session, median", median(end), " ms", against=middle),
    ]
    figures += [
        Figure(f"{what}, p99", p99(times), " ms", against=told)
        for what, times in (
            ("Beginning a session", written["begin"]),
            ("Keeping a work", written["work"]),
        )
    ]
    figures += [
        Figure(f"Asking: {what}, median", median(times), " ms") for what, times in asked.items()
    ]
    return Section("The history", f"{METHOD.strip()} The file has {size:.1f} MB.", tuple(figures))


@contextmanager
def bare_file(folder: Path) -> Iterator[Callable[[], object]]:
    """The floor: a call that commits one row to a small file."""
    with closing(sqlite3.connect(folder / "bare.db", isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = EXTRA")
        connection.execute("CREATE TABLE bare (x)")
        yield lambda: connection.execute("INSERT INTO bare VALUES (1)")


def writing(
    store: Store, bare: Callable[[], object], rounds: int = ROUNDS
) -> dict[str, list[float]]:
    """Sessions written as they happen: milliseconds of each beginning, work and end, and floor."""
    times: dict[str, list[float]] = {"begin": [], "work": [], "finish": [], "bare": []}
    now = datetime.now(UTC)
    for ahead in range(rounds):
        record = begun_session(now + timedelta(minutes=ahead), Kind.STRENGTH)
        work = replace(record.works[0], done=30.0, finished=True)
        end = record.started + timedelta(minutes=15)
        for what, call in (
            ("begin", lambda r=record: store.begin(r)),
            ("work", lambda i=record.id, w=work: store.work_done(i, w)),
            ("finish", lambda i=record.id, e=end: store.finish(i, e)),
            ("bare", bare),
        ):
            times[what].append(milliseconds(call))
    return times


def reading(path: Path) -> dict[str, list[float]]:
    """Milliseconds of each question that Today asks."""
    today = datetime.now(UTC).date()
    first, last = week_of(today)

    def opened() -> None:
        with closing(Store(path)) as store:
            store.done_days(first, last)

    with closing(Store(path)) as store:
        questions: tuple[Callable[[], object], ...] = (
            opened,
            lambda: store.done_days(first, last),
            lambda: week_summary(last, store.done_days(), TARGETS),
            store.last_of_routines,
        )
        return {
            name: [milliseconds(ask) for _ in range(READS)]
            for name, ask in zip(_QUESTIONS, questions, strict=True)
        }


def milliseconds(call: Callable[[], object]) -> float:
    """Milliseconds that a call takes."""
    before = time.perf_counter()
    call()
    return (time.perf_counter() - before) * 1000
