"""A peer: pyttsx3 saying each cue live when its time has come.

`python -m benchmarks.children.live_speech SECONDS EVERY TEXT`: writes each due instant.
"""

from __future__ import annotations

import sys
import time


def main() -> int:
    """Say the text every so often."""
    seconds, every, text = float(sys.argv[1]), float(sys.argv[2]), sys.argv[3]
    import pyttsx3

    engine = pyttsx3.init()
    engine.setProperty("rate", 165)
    start = time.monotonic() + 1.0
    for number in range(int(seconds / every)):
        due = start + number * every
        wait = due - time.monotonic()
        if wait > 0:
            time.sleep(wait)
        print(due, file=sys.stderr, flush=True)
        engine.say(text)
        engine.runAndWait()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
