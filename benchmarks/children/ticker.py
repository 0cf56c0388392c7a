"""The peers' way to keep time: a single-shot timer re-armed at each tick, and the ticks counted.

`python -m benchmarks.children.ticker MILLISECONDS`: writes the monotonic clock when it begins and
at each tick.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QCoreApplication, Qt, QTimer


def main() -> int:
    """Tick until ended."""
    application = QCoreApplication([])
    timer = QTimer(singleShot=True, interval=int(sys.argv[1]), timerType=Qt.TimerType.PreciseTimer)

    def tick() -> None:
        timer.start()
        print(time.monotonic(), flush=True)

    timer.timeout.connect(tick)
    tick()
    return application.exec()


if __name__ == "__main__":
    raise SystemExit(main())
