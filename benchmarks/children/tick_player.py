"""A peer: the ticks of a QTimer counted, and a QSoundEffect played at each so-manieth.

`python -m benchmarks.children.tick_player SECONDS EVERY FILE`: writes each due instant.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtMultimedia import QSoundEffect


def main() -> int:
    """Play the file every so many ticks of a second."""
    seconds, every, file = int(float(sys.argv[1])), int(float(sys.argv[2])), sys.argv[3]
    application = QCoreApplication([])
    effect = QSoundEffect()
    effect.setSource(QUrl.fromLocalFile(file))
    ticks = 0
    start = 0.0
    timer = QTimer(interval=1000)

    def tick() -> None:
        nonlocal ticks
        ticks += 1
        if ticks > seconds:
            application.quit()
        elif ticks % every == 0:
            print(start + ticks, file=sys.stderr, flush=True)
            effect.play()

    timer.timeout.connect(tick)

    def begin() -> None:
        nonlocal start
        start = time.monotonic()
        timer.start()

    QTimer.singleShot(1000, begin)
    return application.exec()


if __name__ == "__main__":
    raise SystemExit(main())
