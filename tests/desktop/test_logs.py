"""The log: small, in turn, and no reason for anything to fail; and where a crash is written."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from exercise_app.desktop import logs
from exercise_app.desktop.logs import begin_log, end_log, leave_crashes, watch_for_crashes
from tests.disks import fill, small_disk


@pytest.fixture
def ours() -> Iterator[logging.Logger]:
    """A logger of ours; its level is put back."""
    root = logging.getLogger("exercise_app")
    level = root.level
    yield logging.getLogger("exercise_app.somewhere")
    root.setLevel(level)


def test_what_is_told_is_in_the_file_with_the_versions_first(
    tmp_path: Path, ours: logging.Logger
) -> None:
    handler = begin_log(tmp_path / "log")
    assert handler is not None
    ours.info("a session began: Übung")
    ours.debug("nothing of interest")
    end_log(handler)
    ours.info("too late")
    first, second = (tmp_path / "log" / logs.NAME).read_text(encoding="utf-8").splitlines()
    assert "started: Exercise App" in first
    assert "Python 3." in first
    assert second.endswith("a session began: Übung")


def test_it_stays_small_however_much_is_told(
    tmp_path: Path, ours: logging.Logger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "MOST", 2000)
    handler = begin_log(tmp_path)
    for number in range(400):
        ours.info("line %d of many that are told", number)
    end_log(handler)
    files = sorted(tmp_path.iterdir())
    assert len(files) == 1 + logs.OLDER
    assert all(file.stat().st_size <= 2000 for file in files)
    assert "line 399" in (tmp_path / logs.NAME).read_text(encoding="utf-8")


def test_what_cannot_even_be_said_is_lost_and_nothing_else(
    tmp_path: Path, ours: logging.Logger
) -> None:
    handler = begin_log(tmp_path)
    assert handler is not None
    handler.handle(logging.LogRecord("x", 20, __file__, 1, "%d sets", ("no number",), None))
    ours.info("and so on")
    end_log(handler)
    told = (tmp_path / logs.NAME).read_text(encoding="utf-8")
    assert "sets" not in told
    assert told.endswith("and so on\n")


def test_a_folder_that_cannot_be_written_is_done_without(
    tmp_path: Path, ours: logging.Logger
) -> None:
    (tmp_path / "file").touch()
    assert begin_log(tmp_path / "file" / "log") is None
    assert watch_for_crashes(tmp_path / "file" / "log") is None
    end_log(None)
    leave_crashes(None)


def test_a_full_disk_loses_what_is_logged_and_nothing_else(
    tmp_path: Path, ours: logging.Logger, capsys: pytest.CaptureFixture[str]
) -> None:
    with small_disk(tmp_path / "disk") as disk:
        handler = begin_log(disk)
        fill(disk)
        ours.info("x" * 9000)
        end_log(handler)
    assert capsys.readouterr().err == ""


CRASH = """
import os, signal, sys
from pathlib import Path
from exercise_app.desktop.logs import watch_for_crashes
file = watch_for_crashes(Path(sys.argv[1]))
def in_the_midst_of_it():
    os.kill(os.getpid(), signal.SIGSEGV)
in_the_midst_of_it()
"""


def test_a_crash_writes_where_it_was_and_the_next_log_says_so(
    tmp_path: Path, ours: logging.Logger
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CRASH, str(tmp_path)], capture_output=True, check=False
    )
    assert done.returncode < 0
    told = (tmp_path / logs.CRASHES).read_text(encoding="utf-8")
    assert "Segmentation fault" in told
    assert "in_the_midst_of_it" in told
    end_log(begin_log(tmp_path))
    assert "there were crashes before" in (tmp_path / logs.NAME).read_text(encoding="utf-8")


def test_what_crashes_wrote_is_thrown_away_once_it_is_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("faulthandler.enable", lambda _file: None)
    monkeypatch.setattr("faulthandler.disable", lambda: None)
    crashes = tmp_path / logs.CRASHES
    crashes.write_bytes(b"x" * 100)
    leave_crashes(watch_for_crashes(tmp_path))
    assert crashes.stat().st_size == 100
    crashes.write_bytes(b"x" * (logs.MOST + 1))
    leave_crashes(watch_for_crashes(tmp_path))
    assert crashes.stat().st_size == 0
