"""The speaker, as the app uses it: real renderer, real player, a real sound server."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from exercise_app.voice.cache import Cache
from exercise_app.voice.wav import read_checked
from tests.sound_server import SoundServer
from tests.voice.speaking import (
    SETTINGS,
    SOUNDS,
    TEXTS,
    MakeSpeaker,
    listen,
    prepared,
    warmed,
)

pytestmark = pytest.mark.realtime(0.6)


def test_texts_are_rendered_and_their_lengths_known(
    qtbot: QtBot, make_speaker: MakeSpeaker
) -> None:
    speaker = make_speaker()
    assert speaker.is_ready
    progress: list[tuple[int, int]] = []
    speaker.progress.connect(lambda done, total: progress.append((done, total)))
    with qtbot.waitSignal(speaker.ready, timeout=20_000):
        speaker.prepare([*TEXTS, "One."])
        assert not speaker.is_ready
    assert speaker.is_ready
    assert progress == [(1, 3), (2, 3), (3, 3)]
    assert list(speaker.lengths()) == list(TEXTS)
    assert all(0.1 < seconds < 1.0 for seconds in speaker.lengths().values())


def test_a_warm_cache_is_ready_at_once(qtbot: QtBot, make_speaker: MakeSpeaker) -> None:
    texts = tuple(f"Cue number {number}." for number in range(60))
    prepared(qtbot, make_speaker(), texts)
    speaker = make_speaker()
    ready: list[float] = []
    speaker.ready.connect(lambda: ready.append(time.monotonic()))
    began = time.monotonic()
    speaker.prepare(texts)
    assert len(ready) == 1
    assert ready[0] - began < 0.05
    assert len(speaker.lengths()) == 60


def test_the_speaker_costs_the_app_neither_sound_nor_speech_nor_yaml_at_import() -> None:
    code = (
        "import sys, exercise_app.voice.speaker\n"
        "heavy = {'PySide6.QtMultimedia', 'pyttsx3', 'yaml', 'wave', 'subprocess'}\n"
        "print(heavy & set(sys.modules))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_without_a_rendered_text_the_tone_sounds_alone_and_nothing_else_does(
    qtbot: QtBot, sound_server: SoundServer, make_speaker: MakeSpeaker
) -> None:
    speaker = warmed(qtbot, make_speaker())
    heard = listen(speaker)
    speaker.play("Never prepared.", None, time.monotonic() + 0.1)
    speaker.play(None, "no such tone", time.monotonic() + 0.1)
    with qtbot.waitSignal(speaker.player.played, timeout=10_000):
        speaker.play("Never prepared.", "go", time.monotonic() + 0.1)
    assert heard == ["played"]


def test_muting_silences_at_once_and_keeps_silent(
    qtbot: QtBot, sound_server: SoundServer, make_speaker: MakeSpeaker
) -> None:
    speaker = warmed(qtbot, prepared(qtbot, make_speaker()))
    heard = listen(speaker)
    speaker.play("One.", None, time.monotonic() + 0.2)
    speaker.set_muted(True)
    speaker.play("Two.", "go", time.monotonic() + 0.1)
    qtbot.wait(300)
    assert heard == []
    speaker.set_muted(False)
    with qtbot.waitSignal(speaker.player.played, timeout=10_000):
        speaker.play("Two.", None, time.monotonic() + 0.1)


def test_a_volume_of_nothing_sounds_nothing(
    qtbot: QtBot, sound_server: SoundServer, make_speaker: MakeSpeaker
) -> None:
    speaker = warmed(qtbot, prepared(qtbot, make_speaker()))
    heard = listen(speaker)
    speaker.apply(SETTINGS._replace(volume=0.0, tones=0.0))
    speaker.play("One.", "go", time.monotonic() + 0.05)
    speaker.apply(SETTINGS._replace(tones=0.0))
    with qtbot.waitSignal(speaker.player.played, timeout=10_000):
        speaker.play("One.", "go", time.monotonic() + 0.1)
    assert heard == ["played"]


def test_what_is_needed_first_is_usable_while_the_rest_is_rendered(
    qtbot: QtBot, make_speaker: MakeSpeaker
) -> None:
    speaker = make_speaker()
    texts = [f"Cue number {number}." for number in range(60)]
    with qtbot.waitSignal(speaker.ready, timeout=20_000):
        with qtbot.waitSignal(speaker.usable, timeout=20_000):
            speaker.prepare(texts, first=5)
        assert set(texts[:5]) <= set(speaker.lengths())
        assert len(speaker.lengths()) < len(texts)
        assert not speaker.is_ready
    assert list(speaker.lengths()) == texts


def test_texts_may_be_added(qtbot: QtBot, make_speaker: MakeSpeaker) -> None:
    speaker = prepared(qtbot, make_speaker(), ("One.", "Two."))
    with qtbot.waitSignal(speaker.ready, timeout=20_000):
        speaker.add(["Three.", "One."])
    assert list(speaker.lengths()) == ["One.", "Two.", "Three."]


def test_a_new_rate_speaks_from_the_switch_on_and_the_old_one_until_then(
    qtbot: QtBot, make_speaker: MakeSpeaker
) -> None:
    speaker = prepared(qtbot, make_speaker())
    before = dict(speaker.lengths())
    with qtbot.waitSignal(speaker.ready, timeout=20_000):
        speaker.apply(SETTINGS._replace(rate=110), TEXTS, first=1)
        assert speaker.lengths() == before
        assert not speaker.is_ready
    assert speaker.lengths() == before
    coming = speaker.coming_lengths()
    speaker.switch()
    after = speaker.lengths()
    assert after == coming
    assert set(after) == set(before)
    assert all(after[text] > before[text] for text in before)


def test_what_a_new_voice_lacks_the_old_one_says(
    qtbot: QtBot, make_speaker: MakeSpeaker, tmp_path: Path
) -> None:
    speaker = prepared(qtbot, make_speaker())
    before = dict(speaker.lengths())
    speaker.apply(SETTINGS._replace(rate=110), TEXTS, first=1)
    with qtbot.waitSignal(speaker.usable, timeout=20_000):
        pass
    speaker.switch()
    assert speaker.lengths()[TEXTS[0]] > before[TEXTS[0]]
    assert set(speaker.lengths()) == set(before)


def test_an_unknown_voice_is_told_once(qtbot: QtBot, make_speaker: MakeSpeaker) -> None:
    speaker = make_speaker(SETTINGS._replace(name="Nobody"))
    heard = listen(speaker)
    prepared(qtbot, speaker, ("One.",))
    prepared(qtbot, speaker, ("Two.",))
    assert len(heard) == 1
    assert "“Nobody”" in heard[0]


def test_damage_in_the_cache_is_rendered_again(
    qtbot: QtBot, sound_server: SoundServer, make_speaker: MakeSpeaker, tmp_path: Path
) -> None:
    prepared(qtbot, make_speaker())
    cache = Cache(tmp_path / "cache")
    cut, flipped, gone = (cache.path(None, 165, text) for text in TEXTS)
    whole = flipped.read_bytes()

    def healed() -> bool:
        return (
            speaker.is_ready
            and flipped.exists()
            and flipped.read_bytes()[5000:5002] != b"\x7f\x7f"
            and read_checked(flipped).seconds == speaker.lengths().get("Two.")
        )

    cut.write_bytes(cut.read_bytes()[:1000])
    flipped.write_bytes(whole[:5000] + b"\x7f\x7f" + whole[5002:])
    gone.unlink()
    speaker = warmed(qtbot, make_speaker())
    prepared(qtbot, speaker)
    qtbot.waitUntil(healed, timeout=10_000)
    assert set(speaker.lengths()) == set(TEXTS)


def test_a_cache_deleted_in_mid_session_costs_nothing(
    qtbot: QtBot, sound_server: SoundServer, make_speaker: MakeSpeaker, tmp_path: Path
) -> None:
    speaker = warmed(qtbot, prepared(qtbot, make_speaker()))
    with qtbot.waitSignal(speaker.player.played, timeout=10_000):
        speaker.play("One.", "countdown", time.monotonic() + 0.1)
    for file in (tmp_path / "cache").iterdir():
        file.unlink()
    with qtbot.waitSignal(speaker.player.played, timeout=10_000):
        speaker.play("Two.", None, time.monotonic() + 0.1)


def test_a_preview_speaks_as_soon_as_it_can(
    qtbot: QtBot, sound_server: SoundServer, make_speaker: MakeSpeaker
) -> None:
    speaker = make_speaker(SETTINGS._replace(rate=150))
    with qtbot.waitSignal(speaker.player.played, timeout=10_000):
        speaker.preview("This is how I sound.")


def test_an_app_that_quits_without_closing_leaves_no_process_and_no_warning(
    sound_server: SoundServer, tmp_path: Path
) -> None:
    code = f"""
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from exercise_app.core.settings import VoiceSettings
from exercise_app.voice.speaker import Speaker
from exercise_app.voice.wav import read_checked
app = QCoreApplication([])
speaker = Speaker(Path({str(tmp_path)!r}), Path({str(SOUNDS)!r}), VoiceSettings())
speaker.warm()
speaker.prepare([f"Cue {{n}}." for n in range(500)])
def end():
    print(speaker.player.pid, speaker.renderer.pid, flush=True)
    app.quit()
speaker.progress.connect(lambda done, total: done == 3 and end())
app.exec()
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    pids = [int(pid) for pid in done.stdout.split()]
    assert len(pids) == 2
    assert all(pids)
    assert not any(psutil.pid_exists(pid) for pid in pids)
