"""Which process a running session belongs to, and whether that process still lives.

A process id alone would not do: ids are used again. So an owner is the id with the instant at
which the process started (and the boot it started in, where the system tells).
"""

from __future__ import annotations

import functools
import os
import sys
from pathlib import Path


def this_process() -> str:
    """The owner that this process is."""
    return _cached_token(os.getpid())


def lives(owner: str | None) -> bool:
    """Whether the process that `owner` names runs still."""
    if owner is None:
        return False
    pid, _, _ = owner.partition(":")
    return pid.isdecimal() and _token(int(pid)) == owner


@functools.lru_cache(maxsize=1)
def _cached_token(pid: int) -> str:
    return _token(pid) or f"{pid}:"


def _token(pid: int) -> str | None:
    """The owner that the process with this id is; None where there is none."""
    if sys.platform == "linux":
        started = _linux_start(pid)
    elif sys.platform == "win32":
        started = _windows_start(pid)
    else:
        started = _posix_start(pid)
    return None if started is None else f"{pid}:{started}"


def _linux_start(pid: int) -> str | None:
    """The boot's id and the ticks after it at which the process started (proc(5))."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace")
        boot = Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
    except OSError:
        return None
    state, *fields = stat.rpartition(")")[2].split()  # the name before it may hold blanks
    return None if state in "ZX" else f"{boot}:{fields[18]}"


def _posix_start(pid: int) -> str | None:
    """When the process started, as ps says it."""
    import subprocess

    command = ["ps", "-o", "lstart=", "-p", str(pid)]
    try:
        said = subprocess.run(command, capture_output=True, text=True, timeout=2, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return "-".join(said.stdout.split()) or None


def _windows_start(pid: int) -> str | None:
    """The process's creation time, in the 100 ns of a FILETIME."""
    if sys.platform != "win32":
        return None
    import ctypes
    from ctypes import wintypes

    query_limited_information, still_active = 0x1000, 259
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.OpenProcess.restype = wintypes.HANDLE
    process = kernel.OpenProcess(query_limited_information, False, pid)
    if not process:
        return None
    try:
        code = wintypes.DWORD()
        times = [wintypes.FILETIME() for _ in range(4)]
        known = kernel.GetExitCodeProcess(wintypes.HANDLE(process), ctypes.byref(code))
        timed = kernel.GetProcessTimes(wintypes.HANDLE(process), *map(ctypes.byref, times))
    finally:
        kernel.CloseHandle(wintypes.HANDLE(process))
    if not known or not timed or code.value != still_active:
        return None
    created = times[0]
    return str((created.dwHighDateTime << 32) + created.dwLowDateTime)
