"""A session bus of a test's own, and programs that speak on it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator

import pytest

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has D-Bus")


def needs(*programs: str) -> pytest.MarkDecorator:
    """Skip where one of `programs` is not installed; under continuous integration each is there."""
    missing = [name for name in programs if shutil.which(name) is None]
    must = bool(os.environ.get("CI")) and sys.platform.startswith("linux")
    return pytest.mark.skipif(
        bool(missing) and not must, reason=f"not installed: {' '.join(missing)}"
    )


@pytest.fixture
def bus() -> Iterator[dict[str, str]]:
    """A session bus of its own: the variables that lead to it."""
    words = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(
        words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        try:
            yield {**os.environ, "DBUS_SESSION_BUS_ADDRESS": address}
        finally:
            daemon.kill()


def expect(wanted: Callable[[], object], limit: float = 10.0) -> object:
    """What `wanted` gives, as soon as it is true; fails after `limit` seconds."""
    until = time.monotonic() + limit
    while not (found := wanted()):
        assert time.monotonic() < until, "it never came"
    return found
