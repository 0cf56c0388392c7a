"""The renderer: a short-lived child process that turns texts into sound files with pyttsx3.

`python -m exercise_app.voice.render` reads one job as a JSON line on standard input:
`{"voice", "rate", "bundled", "folder", "cues": [{"text", "path"}]}`, and answers with a line for
each event: `started` (with `known_voice`), `done` (`index`, `seconds`), `failed` (`index`, `why`),
`error` (`why`: `engine`, `storage` or `job`; `text`), `end`.

`python -m exercise_app.voice.render --voices [--bundled]` answers with one line: `{"is": "voices",
"engine", "bundled", "voices"}`.
"""

from __future__ import annotations

import faulthandler
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from exercise_app.voice import aiff, protocol, wav
from exercise_app.voice.cache import Cache
from exercise_app.voice.engine import ENGINE, Engine, EngineError, UtteranceError

Send = Callable[[protocol.Message], None]

LONGEST_TEXT = 1000
"""Characters, over a minute of speech; whatever is longer is no cue and is only shown."""
RATES = (80, 400)
"""Words a minute between which speech can be followed; engines take any number unchecked."""
_HUNG = 60
"""Seconds for one cue after which this ends by itself, should its parent be gone."""


def main(arguments: list[str]) -> int:
    """Do one job, or list the voices. Gives the exit status."""
    stdout = protocol.claim_stdout()
    faulthandler.dump_traceback_later(_HUNG, exit=True)

    def send(message: protocol.Message) -> None:
        try:
            stdout.write(protocol.encode(message))
        except OSError:  # the parent is gone
            os._exit(1)

    def storage_failed(problem: BaseException) -> None:
        send({"is": "error", "why": "storage", "text": str(problem)})
        os._exit(1)

    try:
        if arguments[:1] == ["--voices"]:
            engine = Engine(storage_failed, "--bundled" in arguments)
            told = {"engine": ENGINE, "bundled": engine.is_bundled, "voices": engine.voices()}
            send({"is": "voices", **told})
        else:
            _work(_job(), storage_failed, send)
    except EngineError as problem:
        send({"is": "error", "why": "engine", "text": str(problem)})
        return 1
    except OSError as problem:
        send({"is": "error", "why": "storage", "text": str(problem)})
        return 1
    except (KeyError, TypeError, ValueError) as problem:
        send({"is": "error", "why": "job", "text": repr(problem)})
        return 1
    return 0


def _job() -> dict[str, Any]:
    job = protocol.decode(sys.stdin.buffer.readline())
    if job is None:
        raise ValueError("no job on standard input")
    return job


def _work(job: dict[str, Any], storage_failed: Callable[[BaseException], None], send: Send) -> None:
    folder, cues = Path(job["folder"]), job["cues"]
    rate = min(max(int(job["rate"]), RATES[0]), RATES[1])
    folder.mkdir(parents=True, exist_ok=True)
    engine = Engine(storage_failed, bool(job.get("bundled")))
    send({"is": "started", "known_voice": engine.choose(job["voice"], rate)})
    for index, cue in enumerate(cues):
        faulthandler.dump_traceback_later(_HUNG, exit=True)
        try:
            seconds = _render(engine, cue["text"], Path(cue["path"]))
        except (UtteranceError, wav.BadSoundError) as problem:
            send({"is": "failed", "index": index, "why": str(problem)})
        else:
            send({"is": "done", "index": index, "seconds": seconds})
    Cache(folder).trim(keep=[Path(cue["path"]) for cue in cues])
    send({"is": "end"})


def _render(engine: Engine, text: str, path: Path) -> float:
    """Render one cue into the cache; gives its length in seconds."""
    words = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    if not words or len(words) > LONGEST_TEXT:
        raise UtteranceError("there is nothing to say" if not words else "it is too long to say")
    raw = path.with_name(f"{path.stem}.raw.{os.getpid()}.wav")
    try:
        engine.render(words, raw)
        sound = aiff.read_aiff(raw) if aiff.is_aiff(raw) else wav.read_wave(raw)
    finally:
        raw.unlink(missing_ok=True)
    sound = wav.trimmed(sound)
    wav.check_audible(sound)
    wav.write_checked(sound, path)
    return sound.seconds


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
