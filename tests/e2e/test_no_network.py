"""Nothing is sent anywhere: a whole session, in a process of its own, opens no network connection.

Once by Python's own audit of every process of the app, and once, where there is strace, by what the
system was asked for in truth, Qt and the voices included.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

AUDIT = """
import os, socket, sys
_file = os.open(os.environ["EA_AUDIT"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
_local = {getattr(socket, "AF_UNIX", None)}

def _audit(event, args):
    if event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"):
        os.write(_file, f"{event} {args[0]!r}\\n".encode())
    elif event in ("socket.connect", "socket.bind", "socket.sendto"):
        if args[0].family not in _local:
            os.write(_file, f"{event} {args[1:]!r}\\n".encode())

sys.addaudithook(_audit)
os.write(_file, f"watched {os.getpid()} {sys.argv}\\n".encode())
"""
SHORT = """\
format: 1
name: Short
kind: strength
timing: {prepare: 2s}
steps: [{exercise: plank, hold: 1.5s}]
"""


@pytest.fixture
def routine(tmp_path: Path) -> Path:
    """A session of three and a half seconds."""
    path = tmp_path / "short.yaml"
    path.write_text(SHORT, encoding="utf-8")
    return path


def test_no_process_of_the_app_connects_to_any_network(
    home: Path, tmp_path: Path, routine: Path
) -> None:
    (tmp_path / "audit").mkdir()
    (tmp_path / "audit" / "sitecustomize.py").write_text(AUDIT, encoding="utf-8")
    told = tmp_path / "told"
    paths = [str(tmp_path / "audit"), os.environ["PYTHONPATH"]]
    env = {**os.environ, "EA_AUDIT": str(told), "PYTHONPATH": os.pathsep.join(paths)}
    command = [sys.executable, "-m", "exercise_app", "--home", str(home)]
    played = subprocess.run(
        [*command, "play", str(routine), "--exit"],
        env=env, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert played.returncode == 0, played.stderr
    lines = told.read_text(encoding="utf-8").splitlines()
    watched = [line for line in lines if line.startswith("watched ")]
    assert len(watched) >= 2, "the window's process, and those of the voice"
    assert [line for line in lines if line not in watched] == []


INTERNET = re.compile(r"AF_INET6?\b")


@pytest.mark.skipif(shutil.which("strace") is None, reason="there is no strace here")
def test_the_system_is_asked_for_no_network_connection(
    home: Path, tmp_path: Path, routine: Path
) -> None:
    told = tmp_path / "told"
    calls = "trace=socket,connect,bind,sendto,sendmsg"
    traced = ["strace", "-f", "-qq", "-e", calls, "-o", str(told)]
    if subprocess.run([*traced, "true"], capture_output=True, check=False).returncode:
        pytest.skip("nothing may be traced here")
    played = subprocess.run(
        [*traced, sys.executable, "-m", "exercise_app", "--home", str(home), "play", str(routine),
         "--exit"],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert played.returncode == 0, played.stderr
    lines = told.read_text(encoding="utf-8", errors="replace").splitlines()
    assert any("AF_UNIX" in line for line in lines), "it was traced: the window listens for starts"
    assert [line for line in lines if INTERNET.search(line)] == []
