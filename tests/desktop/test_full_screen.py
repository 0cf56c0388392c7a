"""Whether a program fills the screen: a real X server, and a window that says so of itself."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest

from exercise_app.desktop.full_screen import is_screen_filled
from tests.desktop.session_bus import expect, linux, needs

pytestmark = [linux, needs("Xvfb", "xprop")]


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A screen that nobody sees."""
    reading, writing = os.pipe()
    words = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "800x600x24", "-nolisten", "tcp"]
    with subprocess.Popen(words, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
        server.terminate()


@pytest.fixture
def prop(display: str) -> Iterator[Callable[..., None]]:
    """`prop(...)` changes properties as a window manager would; `{w}` is a window's number."""
    script = "from PySide6.QtWidgets import *; a=QApplication([]); w=QWidget(); "
    script += "w.setWindowTitle('film'); w.show(); print(int(w.winId()), flush=True); a.exec()"
    shown = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    with subprocess.Popen(
        [sys.executable, "-c", script], env=shown, stdout=subprocess.PIPE, text=True
    ) as window:
        assert window.stdout is not None
        number = window.stdout.readline().strip()

        def change(*words: str) -> None:
            told = [word.format(w=number) for word in words]
            subprocess.run(["xprop", *told], env=shown, check=True, capture_output=True)

        yield change
        window.kill()


def test_the_active_window_tells_whether_it_fills_the_screen(
    display: str, prop: Callable[..., None]
) -> None:
    def is_filled() -> bool:
        return is_screen_filled({"DISPLAY": display}, "linux")

    assert not is_filled(), "no window manager has told which window is active"
    prop("-root", "-f", "_NET_ACTIVE_WINDOW", "32x", "-set", "_NET_ACTIVE_WINDOW", "{w}")
    assert not is_filled()
    full = "_NET_WM_STATE_FULLSCREEN"
    prop("-id", "{w}", "-f", "_NET_WM_STATE", "32a", "-set", "_NET_WM_STATE", full)
    expect(is_filled)
    prop("-root", "-f", "_NET_ACTIVE_WINDOW", "32x", "-set", "_NET_ACTIVE_WINDOW", "0x1")
    assert not is_filled(), "a window that is gone ends nothing"


def test_where_nobody_tells_it_is_not() -> None:
    assert not is_screen_filled({}, "linux")
    assert not is_screen_filled({"DISPLAY": ":987"}, "linux")
    assert not is_screen_filled({"DISPLAY": ":0"}, "darwin")
