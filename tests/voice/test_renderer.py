"""The renderer's parent: real child processes, hung, killed and talking rubbish."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from exercise_app.voice.cache import Cache
from exercise_app.voice.renderer import Limits, Renderer
from tests.voice.conftest import shadow

TEXTS = [f"Cue number {number}." for number in range(12)]
posix = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX are used")


@pytest.fixture
def renderer(qtbot: QtBot, tmp_path: Path) -> Iterator[Renderer]:
    """A renderer that waits at most 2 s for anything."""
    renderer = Renderer(Cache(tmp_path / "cache"), Limits(start=2.0, cue=1.0))
    yield renderer
    pid = renderer.pid
    renderer.close()
    assert not pid or not psutil.pid_exists(pid)


def outcome(qtbot: QtBot, renderer: Renderer, texts: list[str]) -> tuple[list[str], list[str]]:
    """Render; gives the texts that were rendered, in order, and those that failed."""
    with qtbot.waitSignal(renderer.finished, timeout=30_000) as finished:
        renderer.render(None, 165, texts)
    lengths, failed = finished.args
    assert all(length > 0 for length in lengths.values())
    return list(lengths), failed


def test_a_job_is_rendered_in_its_order_with_progress(
    qtbot: QtBot, renderer: Renderer, tmp_path: Path
) -> None:
    progress: list[tuple[int, int]] = []
    rendered: list[str] = []
    renderer.progress.connect(lambda done, total: progress.append((done, total)))
    renderer.rendered.connect(lambda text, _seconds: rendered.append(text))
    assert outcome(qtbot, renderer, TEXTS) == (TEXTS, [])
    assert progress == [(done, 12) for done in range(1, 13)]
    assert rendered == TEXTS
    assert not renderer.is_busy
    assert len(list((tmp_path / "cache").iterdir())) == 12


def test_a_text_that_fails_is_named_and_told_once(qtbot: QtBot, renderer: Renderer) -> None:
    troubles: list[str] = []
    renderer.trouble.connect(troubles.append)
    assert outcome(qtbot, renderer, ["One.", " ", "..."]) == (["One."], [" ", "..."])
    assert troubles == ["cues"]


@posix
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSTOP], ids=["killed", "hung"])
def test_a_renderer_that_is_lost_midway_is_replaced_and_the_rest_follows(
    qtbot: QtBot, renderer: Renderer, how: signal.Signals
) -> None:
    pids: list[int] = []

    def lose(done: int, _total: int) -> None:
        if done == 3:
            pids.append(renderer.pid)
            os.kill(renderer.pid, how)

    renderer.progress.connect(lose)
    rendered, failed = outcome(qtbot, renderer, TEXTS)
    assert sorted(rendered) == sorted(TEXTS)
    assert failed == []
    assert len(pids) == 1
    qtbot.waitUntil(lambda: not psutil.pid_exists(pids[0]), timeout=5_000)


@posix
def test_a_renderer_that_is_lost_twice_is_given_up_with_what_it_did(
    qtbot: QtBot, renderer: Renderer
) -> None:
    troubles: list[str] = []
    renderer.trouble.connect(troubles.append)

    def lose(done: int, _total: int) -> None:
        if done in (3, 6):
            os.kill(renderer.pid, signal.SIGSTOP)

    renderer.progress.connect(lose)
    rendered, failed = outcome(qtbot, renderer, TEXTS)
    assert len(rendered) >= 6
    assert sorted(rendered + failed) == sorted(TEXTS)
    assert troubles == ["cues"]


def test_a_renderer_that_never_speaks_is_given_up(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    renderer = Renderer(Cache(tmp_path / "cache"), Limits(start=0.6))
    shadow(tmp_path, monkeypatch, "pyttsx3", "import time\ntime.sleep(600)\n")
    troubles: list[str] = []
    renderer.trouble.connect(troubles.append)
    began = time.monotonic()
    assert outcome(qtbot, renderer, TEXTS) == ([], TEXTS)
    assert 1.0 <= time.monotonic() - began < 6
    renderer.close()
    assert troubles == ["engine"]


def test_rubbish_on_its_standard_output_harms_nothing(
    qtbot: QtBot, renderer: Renderer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rubbish = b'\\xff\\x00{"is"\\n{"is": "done", "index": 99, "seconds": 1}\\n{"is": 3}\\n[]\\n'
    code = f"import os\nos.write(1, b'{rubbish.decode()}')\nraise ImportError\n"
    shadow(tmp_path, monkeypatch, "sitecustomize", code)
    assert outcome(qtbot, renderer, TEXTS) == (TEXTS, [])


def test_missing_data_of_the_system_engine_falls_back_to_the_bundled_one(
    qtbot: QtBot, renderer: Renderer, no_espeak_data: None
) -> None:
    assert outcome(qtbot, renderer, TEXTS) == (TEXTS, [])


def test_without_an_engine_every_cue_fails_with_one_word(
    qtbot: QtBot, renderer: Renderer, no_system_espeak: None, no_bundled_espeak: None
) -> None:
    troubles: list[str] = []
    renderer.trouble.connect(troubles.append)
    assert outcome(qtbot, renderer, TEXTS) == ([], TEXTS)
    assert troubles == ["engine"]


def test_a_cache_that_cannot_be_written_is_told(
    qtbot: QtBot, renderer: Renderer, tmp_path: Path
) -> None:
    (tmp_path / "cache").write_text("in the way")
    troubles: list[str] = []
    renderer.trouble.connect(troubles.append)
    assert outcome(qtbot, renderer, TEXTS) == ([], TEXTS)
    assert troubles == ["storage"]


def test_an_unknown_voice_is_told_and_another_speaks(qtbot: QtBot, renderer: Renderer) -> None:
    with (
        qtbot.waitSignal(renderer.trouble, timeout=10_000) as trouble,
        qtbot.waitSignal(renderer.finished, timeout=10_000) as finished,
    ):
        renderer.render("Nobody", 165, ["One."])
    assert trouble.args == ["voice"]
    assert finished.args[1] == []


def test_a_new_job_takes_the_place_of_the_old(qtbot: QtBot, renderer: Renderer) -> None:
    finished: list[list[str]] = []
    renderer.finished.connect(lambda lengths, _failed: finished.append(list(lengths)))
    renderer.render(None, 165, TEXTS)
    first = renderer.pid
    renderer.render(None, 165, ["One."])
    qtbot.waitUntil(lambda: bool(finished), timeout=10_000)
    assert finished == [["One."]]
    qtbot.waitUntil(lambda: not psutil.pid_exists(first), timeout=5_000)


def test_a_job_never_blocks_its_caller(
    qtbot: QtBot, renderer: Renderer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The child reads nothing, and the job is far more than a pipe holds: waiting would not end."""
    shadow(tmp_path, monkeypatch, "sitecustomize", "import time\ntime.sleep(600)\n")
    texts = [f"Cue number {number}." for number in range(20_000)]
    renderer.render(None, 165, texts)
    assert renderer.is_busy
    assert len(renderer.left) == len(texts)
