"""Two processes that write one history, as users start them: no row is lost or damaged."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from exercise_app.history.export import export_history
from exercise_app.history.history import History
from tests.e2e.test_play_command import QUICK
from tests.history.records import daily


def test_a_session_and_imports_at_once_lose_no_row(home: Path, tmp_path: Path) -> None:
    quick = tmp_path / "quick.yaml"
    quick.write_text(QUICK, encoding="utf-8")
    files = []
    for number in range(4):
        with closing(History(tmp_path / f"{number}.db", lambda: datetime.now(UTC))) as other:
            other.store.merge(daily(150))
            files.append(tmp_path / f"{number}.json")
            export_history(other, files[-1])
    program = [sys.executable, "-m", "exercise_app", "--home", str(home)]
    playing = subprocess.Popen([*program, "play", str(quick), "--speed", "15", "--exit"])
    imports = [
        subprocess.Popen([*program, "import", str(file)], stdout=subprocess.DEVNULL)
        for file in files
    ]
    assert [process.wait(timeout=60) for process in (*imports, playing)] == [0] * 5
    with closing(History(home / "history.db", lambda: datetime.now(UTC))) as history:
        assert history.store.problems() == []
        sessions = list(history.store.sessions())
    expected = {one["id"] for file in files for one in json.loads(file.read_text())["sessions"]}
    assert len(expected) == 600
    assert {session.id for session in sessions} >= expected
    (own,) = (session for session in sessions if session.id not in expected)
    assert own.ended == "done"
    assert own.work_done == own.work_planned == 44.0
