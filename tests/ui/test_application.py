"""The Qt application as the program makes it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILL = """
import os, sys
from PySide6.QtGui import QImage, QPainter, QPainterPath
from PySide6.QtWidgets import QApplication
if sys.argv[1] == "ours":
    from exercise_app.ui.application import application
    app = application()
    assert application() is app
else:
    app = QApplication(["bare"])
image = QImage(900, 900, QImage.Format.Format_RGB32)
path = QPainterPath()
path.addEllipse(10, 10, 880, 880)
painter = QPainter(image)
painter.setRenderHint(QPainter.RenderHint.Antialiasing)
painter.setOpacity(0.3)
before = len(os.listdir("/proc/self/task"))
painter.fillPath(path, app.palette().text())
painter.end()
print(len(os.listdir("/proc/self/task")) - before)
"""


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="threads are counted in /proc")
@pytest.mark.skipif((os.cpu_count() or 1) < 2, reason="Qt shares nothing on one core")
def test_a_fill_is_not_shared_among_threads_as_it_would_be() -> None:
    def threads_made(whose: str) -> int:
        env = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
        env.pop("QT_NO_GUI_THREADPOOL", None)
        words = [sys.executable, "-c", FILL, whose]
        done = subprocess.run(words, env=env, capture_output=True, text=True, check=True)
        return int(done.stdout)

    assert threads_made("bare") > 0
    assert threads_made("ours") == 0
