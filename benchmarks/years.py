"""What pages of the history, exports and backups cost with ten years in the file, and with more."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from benchmarks.figures import median
from benchmarks.history import milliseconds
from benchmarks.homes import copy_home, daily_sessions
from benchmarks.processes import ROOT, environment
from benchmarks.report import Figure, Section
from exercise_app.core.week import week_of
from exercise_app.history.export import export_history, import_history
from exercise_app.history.history import History

MANY = 100_000
"""Sessions in the large file: 27 a day."""
EXPORTED = 10_000
PAGE = "benchmarks.children.history_window"
READS = 30
OPENINGS = 5
METHOD = f"""
A file with 3,650 sessions of 20 works each, and one with {MANY:,} over the same ten years. What
the history's page asks, {READS} times each, the median told; opening it asks for 26 weeks, the
days of a year, all totals, a year of ratings and the first 60 sessions with their works. A search
looks through the words of all sessions. The page itself is opened {OPENINGS} times in the app's
window, each time in a new process, from the press on History until it is painted: what it needs
is loaded then too; its slowest section is told as well, and opening it once more. Export and
import are of {EXPORTED:,}. A backup is made in a thread of its own, while the window's thread
asks for the week without end; its longest wait is told.
"""


def measure(home: Path, work: Path) -> Section:
    """The whole part."""
    small = copy_home(home, work / "years") / "history.db"
    large = copy_home(home, work / "many") / "history.db"
    grow(large, MANY)
    figures = [*reading(small, "3,650"), *reading(large, f"{MANY:,}")]
    figures += [*opening(small.parent, "3,650"), *opening(large.parent, f"{MANY:,}")]
    figures += moving(work)
    figures += backing_up(small, "3,650")
    figures += backing_up(large, f"{MANY:,}")
    sizes = f"The files have {_megabytes(small):.1f} and {_megabytes(large):.0f} MB."
    return Section("Years of history", f"{METHOD.strip()} {sizes}", tuple(figures))


def grow(path: Path, many: int) -> None:
    """Fill a history of fewer sessions with copies of them, until there are `many`."""
    with closing(History(path, _now)) as history:
        history.store.rate(history.store.page(0, 1)[0].id, note="Grass")
    with closing(sqlite3.connect(path)) as connection, connection:
        (there,) = connection.execute("SELECT count(*) FROM session").fetchone()
        columns = [name for _, name, *_ in connection.execute("PRAGMA table_info(session)")]
        works = [name for _, name, *_ in connection.execute("PRAGMA table_info(work)")]
        taken = {"key", "id", "started", "pain_after", "effort"}
        kept = ", ".join(name for name in columns if name not in taken)
        done = ", ".join(name for name in works if name != "session")
        for copy in range(1, -(-many // there)):
            at, left = copy * there, min(there, many - copy * there)
            connection.execute(
                f"INSERT INTO session (key, id, started, pain_after, effort, {kept})"
                f" SELECT key + {at}, id || '-{copy}', started + {copy} * 60000000,"
                f" key % 6, 1 + key % 9, {kept} FROM session WHERE key <= {left}"
            )
            connection.execute(
                f"INSERT INTO work (session, {done})"
                f" SELECT session + {at}, {done} FROM work WHERE session <= {left}"
            )


def reading(path: Path, many: str) -> list[Figure]:
    """The questions of the week and of the history's page."""
    today = _now().date()
    first, last = week_of(today)
    year, half = today - timedelta(days=365), first - timedelta(weeks=25)
    with closing(History(path, _now)) as history:
        overview, reader, store = history.overview, history.reader, history.store

        def opening() -> None:
            store.page(0, 60)
            store.count()
            overview.totals()
            overview.day_marks(year, today)
            overview.ratings(year, today)
            _weeks(history, half, last)

        asked: tuple[tuple[str, Callable[[], object], float | None], ...] = (
            ("the week", lambda: reader.done_days(first, last), 0.5),
            ("26 weeks", lambda: _weeks(history, half, last), 10),
            ("opening the history", opening, 150),
            ("the last of each kind and routine", lambda: _lasts(history), None),
            ("what coaching looks at", lambda: reader.recent(today - timedelta(weeks=13)), None),
            ("the morning after", lambda: reader.last_awaiting_morning(today), None),
            ("the next 60 sessions", lambda: store.page(60, 60), None),
            ("a search with many hits", lambda: overview.search("plank strength"), None),
            ("a search with one hit", lambda: overview.search("grass"), None),
            ("a search with none", lambda: overview.search("swimming"), None),
        )
        return [
            Figure(f"{many} sessions: {what}", median(_times(ask)), " ms", limit)
            for what, ask, limit in asked
        ]


def opening(home: Path, many: str, runs: int = OPENINGS) -> list[Figure]:
    """The history's page in the window of a home."""
    found = [opened(home) for _ in range(runs)]
    middle = {name: median([times[name] for times in found]) for name in found[0]}
    sections = {name: time for name, time in middle.items() if name not in ("opening", "again")}
    slowest = max(sections, key=lambda name: sections[name])
    return [
        Figure(f"{many} sessions: History in the window", middle["opening"], " ms", 150),
        Figure(f"{many} sessions: History opened again", middle["again"], " ms"),
        Figure(f"{many} sessions: the slowest section", middle[slowest], " ms", against=slowest),
    ]


def opened(home: Path) -> dict[str, float]:
    """Milliseconds until each part of the page was painted, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", PAGE],
        env=environment(home), cwd=ROOT, capture_output=True, text=True, check=True, timeout=120,
    )  # fmt: skip
    lines = (line.split() for line in done.stdout.splitlines())
    return {name: float(milliseconds) for name, milliseconds in lines}


def moving(work: Path) -> list[Figure]:
    """Export and import of a history, with progress."""
    source, target, file = work / "out.db", work / "in.db", work / "all.json"
    told: list[tuple[int, int]] = []
    with closing(History(source, _now)) as history:
        history.store.merge(daily_sessions(_now(), EXPORTED))
        out = milliseconds(lambda: export_history(history, file, lambda *at: told.append(at)))
    with closing(History(target, _now)) as history:
        into = milliseconds(lambda: import_history(history, file, lambda *at: told.append(at)))
        again = milliseconds(lambda: import_history(history, file))
        assert history.store.count() == EXPORTED
    size = f"a file of {_megabytes(file):.0f} MB"
    return [
        Figure(f"Exporting {EXPORTED:,} sessions", out / 1000, " s", against=size),
        Figure(f"Importing {EXPORTED:,} sessions", into / 1000, " s", against=size),
        Figure("Importing them again", again / 1000, " s", against=size),
        Figure("Words of progress in the first two", len(told), "", digits=0),
    ]


def backing_up(path: Path, many: str) -> list[Figure]:
    """A backup beside the window: how long it takes, and the longest wait of the window."""
    first, last = week_of(_now().date())
    taken: list[float] = []
    with closing(History(path, _now)) as history:
        alone = max(_times(lambda: history.reader.done_days(first, last), 200))
        thread = threading.Thread(
            target=lambda: taken.append(
                milliseconds(lambda: History(path, _now).backups.take("before-restore"))
            )
        )
        thread.start()
        waits = []
        while thread.is_alive():
            waits.append(milliseconds(lambda: history.reader.done_days(first, last)))
    against = f"alone, {alone:.2f} ms"
    return [
        Figure(f"A backup of {many} sessions", taken[0], " ms", digits=0),
        Figure(f"The window's longest wait in it, {many} sessions", max(waits), " ms",
               against=against),
    ]  # fmt: skip


def _weeks(history: History, first: date, last: date) -> object:
    return history.reader.done_days(first, last)


def _lasts(history: History) -> object:
    return history.reader.last_of_kinds(), history.reader.last_of_routines()


def _times(ask: Callable[[], object], many: int = READS) -> list[float]:
    return [milliseconds(ask) for _ in range(many)]


def _megabytes(path: Path) -> float:
    return path.stat().st_size / 1e6


def _now() -> datetime:
    return datetime.now(UTC)
