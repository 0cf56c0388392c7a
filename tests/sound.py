"""Fixtures for real sound: a private server, and a recorder of what it plays."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.sound_server import Recorder, SoundServer, missing_tools


def _start_server() -> tuple[SoundServer, Path]:
    missing = missing_tools()
    if missing and os.environ.get("CI") != "true":
        pytest.skip(f"real sound needs {', '.join(missing)}")
    folder = Path(tempfile.mkdtemp(prefix="ea-sound-"))
    server = SoundServer(folder)
    server.start()
    return server, folder


@pytest.fixture(scope="session")
def shared_sound_server() -> Iterator[SoundServer]:
    """A private sound server for all tests that do it no harm."""
    server, folder = _start_server()
    yield server
    server.kill()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def sound_server(shared_sound_server: SoundServer, monkeypatch: pytest.MonkeyPatch) -> SoundServer:
    """The shared private sound server, into which all processes of this test play."""
    _use(shared_sound_server, monkeypatch)
    return shared_sound_server


@pytest.fixture
def frail_sound_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    """A private sound server of this test's own, to be frozen or killed."""
    server, folder = _start_server()
    _use(server, monkeypatch)
    yield server
    server.thaw()
    server.kill()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def record() -> Iterator[Callable[[SoundServer], Recorder]]:
    """Starts a recording of a server; what is still running at the end is stopped."""
    running: list[Recorder] = []

    def start(server: SoundServer) -> Recorder:
        recorder = Recorder(server)
        running.append(recorder)
        recorder.start()
        return recorder

    yield start
    for recorder in running:
        recorder.stop()


def _use(server: SoundServer, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in server.environment().items():
        monkeypatch.setenv(name, value)
