"""Sessions as CSV, one in a row, for spreadsheets."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

from exercise_app.core.record import SessionRecord
from exercise_app.core.translation import mark, tr
from exercise_app.history.errors import HistoryError, explain_file
from exercise_app.history.export import Progress, told
from exercise_app.history.files import replacing
from exercise_app.history.history import History
from exercise_app.history.json_shape import session_json

COLUMNS = (
    "date", "started", "finished", "zone", "routine", "name", "kind", "ended", "completed",
    "counted", "work_planned", "work_done", "pain_before", "pain_after", "effort", "note", "id",
    "source", "edited", "pain_morning", "variant",
)  # fmt: skip
"""The columns: a session's keys in JSON, but its works."""


def write_csv(records: Iterable[SessionRecord], file: TextIO) -> int:
    """Write a heading and a row for each session; gives how many there were.

    What does not apply is an empty cell; yes and no are `true` and `false`.
    """
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(COLUMNS)
    count = 0
    for record in records:
        values = session_json(record)
        writer.writerow([_cell(values[column]) for column in COLUMNS])
        count += 1
    return count


def export_csv(history: History, path: Path, progress: Progress | None = None) -> int:
    """Write the sessions to the file `path`; gives how many. Raises HistoryError.

    `path` is as it was until all is written.
    """
    if path.exists() and history.path.exists() and path.samefile(history.path):
        raise HistoryError(
            tr("{path} is the history itself: export it to another file.", path=path)
        )
    sessions = told(history.store.sessions(), progress, 0, history.store.count())
    try:
        with replacing(path) as file:
            return write_csv(sessions, file)
    except OSError as error:
        raise explain_file(error, path, mark("{path} cannot be written: {why}.")) from error


def _cell(value: object) -> object:
    return str(value).lower() if isinstance(value, bool) else value
