"""What every test gets: a home of its own, strict logs, and a Qt that needs no display."""

from __future__ import annotations

import logging
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import hypothesis
import pytest

from tests.realtime import (
    pytest_collection_modifyitems,
    pytest_runtest_makereport,
    pytest_terminal_summary,
)
from tests.sampled import pytest_runtest_protocol

__all__ = [
    "pytest_collection_modifyitems",
    "pytest_runtest_makereport",
    "pytest_runtest_protocol",
    "pytest_terminal_summary",
]

ROOT = Path(__file__).resolve().parents[1]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

hypothesis.settings.register_profile("here", deadline=None, max_examples=60)
hypothesis.settings.register_profile(
    "ci", hypothesis.settings.get_profile("here"), derandomize=True, print_blob=True
)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "here")

_OFFSCREEN = r"qt: .*This plugin does not support (propagateSizeHints|raise|setting window)"
"""What Qt's offscreen platform says of itself; nothing of ours can change it."""

ExpectLog = Callable[[str], None]
"""`expect_log(pattern)`: this test logs a warning or worse whose message has the pattern."""


@pytest.fixture(autouse=True)
def own_home(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty home for each test, so that nothing of the user's is read or written.

    Short on purpose: sockets below XDG_RUNTIME_DIR have to fit into 108 bytes.
    """
    home = Path(tempfile.mkdtemp(prefix="ea-")).resolve()
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(home))
    for name, folder in (
        ("XDG_CONFIG_HOME", ".config"),
        ("XDG_DATA_HOME", ".local/share"),
        ("XDG_STATE_HOME", ".local/state"),
        ("XDG_CACHE_HOME", ".cache"),
        ("APPDATA", "AppData/Roaming"),
        ("LOCALAPPDATA", "AppData/Local"),
    ):
        monkeypatch.setenv(name, str(home / folder))
    runtime = home / "run"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    for name in ("EXERCISE_APP_HOME", "PULSE_SERVER", "PULSE_RUNTIME_PATH"):
        monkeypatch.delenv(name, raising=False)
    yield home
    shutil.rmtree(home, ignore_errors=True)


@pytest.fixture(autouse=True)
def own_surroundings(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One language, one width, no session bus, this checkout for child processes, and every log
    record, whatever a program that was started in an earlier test kept of them.
    """
    logging.getLogger("exercise_app").setLevel(logging.NOTSET)
    for name in ("LANG", "LC_ALL"):
        monkeypatch.setenv(name, "C.UTF-8")
    monkeypatch.delenv("LANGUAGE", raising=False)
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    if sys.platform == "linux":
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={own_home}/run/no-bus")


@pytest.fixture(autouse=True)
def expect_log(caplog: pytest.LogCaptureFixture) -> Iterator[ExpectLog]:
    """Fail a test for each log record at WARNING or above that it did not expect, or that it
    expected in vain. A test that wants one calls `expect_log(r"part of the message")` first.
    """
    expected: list[str] = []
    yield expected.append
    logged = [
        f"{record.levelname} {record.name}: {record.getMessage()}"
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelname in {"WARNING", "ERROR", "CRITICAL"}
    ]
    known = [*expected, _OFFSCREEN]
    surprises = [line for line in logged if not any(re.search(e, line) for e in known)]
    missing = [e for e in expected if not any(re.search(e, line) for line in logged)]
    if surprises:
        pytest.fail("unexpected in the log:\n" + "\n".join(surprises), pytrace=False)
    if missing:
        pytest.fail("expected in the log, but not there: " + ", ".join(missing), pytrace=False)
