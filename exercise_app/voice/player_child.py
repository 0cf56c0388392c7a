"""The player: a child process that sounds cues at their instants.

`python -m exercise_app.voice.player_child` reads commands as JSON lines on standard input: `load`
(`paths`), `play` (`id`, `due`, `sounds`: [[path, gain]]), `stop` (`id`), `quit`. It answers with
`ready`, `device` (`there`, `name`), `played` (`id`, `late` in seconds), `dropped` (`id`, `why`:
`late`, `device` or `sound`), `bad` (`path`), `stopped` (`id`), `error` (`why`: `library`, `text`).

`due` is in seconds of `time.monotonic`, whose clock is the same in every process of a machine. A
sink is made for each cue ahead of its time, with a buffer as large as the sound, so that starting
it hands all of it to the sound server at once. The process ends when its standard input does.

It has to be there soon when it takes another's place: hence no enums of `Qt`, which take 15 ms.
"""

from __future__ import annotations

import faulthandler
import heapq
import itertools
import math
import os
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QObject, QTimer, Signal

from exercise_app.voice import protocol, wav

try:
    from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink, QMediaDevices, QtAudio
except ImportError as problem:
    missing_library: ImportError | None = problem
else:
    missing_library = None

TOO_LATE = 0.3
"""Seconds after which a cue is not sounded any more: it would mislead."""
_AHEAD = 0.003
_AFTERGLOW = 0.3
_HUNG = 5
_UNDISTURBED = 0.02
"""Seconds before a cue in which nothing else is begun."""
_LATER = 20
"""Milliseconds to put off what would disturb."""
_MEMORY = 64_000_000
_SILENCE = wav.Sound(22050, wav.from_little_endian(bytes(882)))

Send = Callable[[protocol.Message], None]


class Sounds:
    """Sound files in memory, checked; the oldest go when there are too many."""

    def __init__(self) -> None:
        self._loaded: dict[str, wav.Sound] = {}
        self._bytes = 0

    def get(self, path: str) -> wav.Sound:
        """The sound at `path`. Raises OSError or BadSoundError."""
        sound = self._loaded.get(path)
        if sound is None:
            sound = wav.read_checked(Path(path))
            self._loaded[path] = sound
            self._bytes += 2 * len(sound.samples)
            while self._bytes > _MEMORY and len(self._loaded) > 1:
                oldest = self._loaded.pop(next(iter(self._loaded)))
                self._bytes -= 2 * len(oldest.samples)
        return sound


class Voice:
    """One sound on its way out: a sink and the data that it pulls."""

    def __init__(self, device: QAudioDevice, sound: wav.Sound, gain: float) -> None:
        layout = QAudioFormat()
        layout.setSampleRate(sound.rate)
        layout.setChannelCount(1)
        layout.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        data = sound.samples.tobytes()
        self.seconds = sound.seconds
        self._buffer = QBuffer()
        self._buffer.setData(data)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink = QAudioSink(device, layout)
        self._sink.setBufferSize(len(data))
        self._sink.setVolume(gain)

    def start(self) -> bool:
        """Sound it now; False where the device does not take it.

        Where the sound server hangs so does this, and ends the process.
        """
        faulthandler.dump_traceback_later(_HUNG, exit=True)
        self._sink.start(self._buffer)
        faulthandler.cancel_dump_traceback_later()
        return self._sink.error() not in (QtAudio.Error.OpenError, QtAudio.Error.FatalError)

    def stop(self) -> None:
        """Silence it at once."""
        self._sink.stop()


class Player(QObject):
    """Keeps the cues to come and starts each at its instant."""

    def __init__(self, send: Send) -> None:
        super().__init__()
        self._send = send
        self._sounds = Sounds()
        self._sounding: set[Voice] = set()
        self._agenda: list[tuple[float, int, Callable[[], None]]] = []
        self._order = itertools.count()
        self._timer = QTimer(self)
        self._timer.setProperty("timerType", "PreciseTimer")
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._do_due)
        self._to_load: deque[str] = deque()
        self._loader = QTimer(self, singleShot=True)
        self._loader.timeout.connect(self._load_one)
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._find_device)
        self._device = QMediaDevices.defaultAudioOutput()
        self._sounds_out = True

    def begin(self) -> None:
        """Open the way to the device with a moment of silence, then say `ready`."""
        opener = Voice(self._device, _SILENCE, 0.0) if not self._device.isNull() else None
        self._sounds_out = opener is not None and opener.start()
        if opener is not None:
            self._sounding.add(opener)
            self._at(time.monotonic() + _AFTERGLOW, partial(self._end, [opener]))
        name = self._device.description()
        self._send({"is": "device", "there": self._sounds_out, "name": name})
        self._send({"is": "ready"})

    def obey(self, command: protocol.Message) -> None:
        """Do what the parent asks; a command that makes no sense is passed over."""
        try:
            match command.get("do"):
                case "load":
                    self._to_load = deque(command["paths"])
                    self._loader.start(0)
                case "play":
                    self._prepare(command["id"], float(command["due"]), command["sounds"])
                case "stop":
                    self._stop()
                    self._send({"is": "stopped", "id": command["id"]})
                case "quit":
                    QCoreApplication.quit()
        except (KeyError, TypeError, ValueError) as problem:
            sys.stderr.write(f"not understood: {problem!r}\n")

    def _load_one(self) -> None:
        """Take in one file that was asked for, and the next after it; never when a cue is near."""
        ahead = self._agenda[0][0] - time.monotonic() if self._agenda else math.inf
        if ahead > _UNDISTURBED and self._to_load:
            self._sound(self._to_load.popleft())
        if self._to_load:
            self._loader.start(0 if ahead > _UNDISTURBED else _LATER)

    def _prepare(self, cue: int, due: float, sounds: list[tuple[str, float]]) -> None:
        voices = []
        if time.monotonic() - due > TOO_LATE:
            self._send({"is": "dropped", "id": cue, "why": "late"})
            return
        if self._device.isNull():
            self._send({"is": "dropped", "id": cue, "why": "device"})
            return
        for path, gain in sounds:
            sound = self._sound(path)
            if sound is not None:
                voices.append(Voice(self._device, sound, gain))
        if voices:
            self._at(due, partial(self._start, cue, due, voices))
        else:
            self._send({"is": "dropped", "id": cue, "why": "sound"})

    def _start(self, cue: int, due: float, voices: list[Voice]) -> None:
        late = time.monotonic() - due
        if late > TOO_LATE:
            self._send({"is": "dropped", "id": cue, "why": "late"})
            return
        taken = [voice.start() for voice in voices]
        self._sounding.update(voices)
        self._tell_device(any(taken))
        if any(taken):
            self._send({"is": "played", "id": cue, "late": round(late, 6)})
        else:
            self._send({"is": "dropped", "id": cue, "why": "device"})
        self._at(
            due + max(voice.seconds for voice in voices) + _AFTERGLOW, partial(self._end, voices)
        )

    def _end(self, voices: list[Voice]) -> None:
        for voice in voices:
            voice.stop()
        self._sounding.difference_update(voices)

    def _stop(self) -> None:
        self._agenda.clear()
        self._timer.stop()
        self._end(list(self._sounding))

    def _at(self, instant: float, action: Callable[[], None]) -> None:
        heapq.heappush(self._agenda, (instant, next(self._order), action))
        self._arm()

    def _arm(self) -> None:
        if self._agenda:
            wait = self._agenda[0][0] - time.monotonic() - _AHEAD
            self._timer.start(max(0, int(wait * 1000)))

    def _do_due(self) -> None:
        """Do what is due within the next milliseconds, each on its instant."""
        while self._agenda and (wait := self._agenda[0][0] - time.monotonic()) <= _AHEAD + 0.001:
            if wait > 0:
                time.sleep(wait)
            heapq.heappop(self._agenda)[2]()
        self._arm()

    def _sound(self, path: str) -> wav.Sound | None:
        try:
            return self._sounds.get(path)
        except (OSError, wav.BadSoundError):
            self._send({"is": "bad", "path": path})
            return None

    def _find_device(self) -> None:
        """The devices changed. That the last one went Qt does not tell: a start that fails does."""
        self._device = QMediaDevices.defaultAudioOutput()
        self._tell_device(not self._device.isNull())

    def _tell_device(self, there: bool) -> None:
        if there != self._sounds_out:
            self._sounds_out = there
            self._send({"is": "device", "there": there})


class Commands(QObject):
    """Reads standard input in a thread of its own; every command arrives in the main one."""

    came = Signal(object)
    ended = Signal()

    def start(self) -> None:
        """Begin to read."""
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        lines = protocol.Lines()
        while data := os.read(0, 65536):
            for message in lines.feed(data):
                self.came.emit(message)
        self.ended.emit()
        time.sleep(1.0)
        os._exit(1)


def main() -> int:
    """Play until standard input ends. Gives the exit status."""
    stdout = protocol.claim_stdout()

    def send(message: protocol.Message) -> None:
        try:
            stdout.write(protocol.encode(message))
        except OSError:
            os._exit(1)

    if missing_library is not None:
        send({"is": "error", "why": "library", "text": str(missing_library)})
        return 1
    app = QCoreApplication([])
    faulthandler.dump_traceback_later(_HUNG, exit=True)  # asking a hung server for devices hangs
    player = Player(send)
    commands = Commands()
    commands.came.connect(player.obey)
    commands.ended.connect(app.quit)
    player.begin()
    faulthandler.cancel_dump_traceback_later()
    commands.start()
    status = app.exec()
    sys.stderr.flush()
    os._exit(status)


if __name__ == "__main__":
    sys.exit(main())
