"""Each range of the history's bytes is damaged in turn: nothing breaks, nothing is deleted."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from exercise_app.history.errors import HistoryError
from exercise_app.history.history import History
from tests.history.records import START, Clock, daily, planned_session
from tests.torture.tally import Tally

RANGE = 24
"""Bytes that are damaged at once."""
DAY = date(2026, 11, 22)


def run(tally: Tally, seed: int, seconds: float) -> None:
    """Damage one range after another, by chance, by zeros and by ones."""
    rng = random.Random(seed)
    until = time.monotonic() + seconds
    with TemporaryDirectory(prefix="ea-torture-") as folder:
        whole = _made(Path(folder) / "whole")
        content = whole.read_bytes()
        for at in range(0, len(content), RANGE):
            if time.monotonic() >= until:
                break
            for bytes_ in (rng.randbytes(RANGE), bytes(RANGE), b"\xff" * RANGE):
                damaged = content[:at] + bytes_ + content[at + RANGE :]
                if damaged != content:
                    _meet(tally, Path(folder) / "one", damaged[: len(content)])


def _made(folder: Path) -> Path:
    folder.mkdir()
    with closing(History(folder / "history.db", Clock())) as history:
        history.store.merge(daily(8, works=5))
        history.symptoms.tick("weakness", START)
        return history.path


def _meet(tally: Tally, folder: Path, damaged: bytes) -> None:
    """Use a damaged history as the window does."""
    folder.mkdir(exist_ok=True)
    path = folder / "history.db"
    path.write_bytes(damaged)
    tally.count("damaged files")
    with closing(History(path, Clock())) as history:
        for ask in _questions(history):
            try:
                ask()
            except HistoryError:
                tally.count("questions refused in a sentence")
            except Exception as error:  # noqa: BLE001 - whatever else comes out is a find
                tally.expect(False, f"{type(error).__name__}: {error}")
        _train(tally, history)
    files = list(folder.iterdir())
    if path in files and len(files) > 1:
        tally.count("files put aside")
        kept = [file.read_bytes() for file in files]
        tally.expect(damaged in kept, "a damaged file was changed or deleted")
    for file in files:
        file.unlink()


def _questions(history: History) -> list[Callable[[], object]]:
    store, reader = history.store, history.reader
    return [
        lambda: list(store.sessions()),
        lambda: store.page(0, 60),
        store.done_days,
        store.last_of_kinds,
        store.unfinished,
        store.problems,
        reader.plan_changes,
        reader.days_off,
        history.symptoms.ticked,
        lambda: reader.recent(DAY),
        lambda: reader.last_awaiting_morning(DAY),
        history.overview.totals,
        history.overview.day_marks,
        history.overview.ratings,
    ]


def _train(tally: Tally, history: History) -> None:
    """A session can be written, or that it cannot is told in a sentence."""
    record = planned_session()
    try:
        history.store.begin(record)
        tally.count("sessions written all the same")
    except HistoryError:
        tally.count("sessions refused in a sentence")
    except Exception as error:  # noqa: BLE001
        tally.expect(False, f"writing: {type(error).__name__}: {error}")
