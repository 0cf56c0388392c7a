"""The renderer as a process: real cues by the real engine, and every way in which it is missing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from exercise_app.voice import wav
from exercise_app.voice.cache import Cache
from exercise_app.voice.protocol import Lines, child_arguments, child_environment, encode

CUES = ("Three.", "Next, bird dog. Left arm and right leg.", "Switch sides.")


def run(job: dict[str, Any] | bytes) -> tuple[int, list[dict[str, Any]]]:
    done = subprocess.run(
        [sys.executable, *child_arguments("exercise_app.voice.render")],
        env=os.environ | child_environment(),
        input=job if isinstance(job, bytes) else encode(job),
        capture_output=True,
        timeout=60,
        check=False,
    )
    return done.returncode, list(Lines().feed(done.stdout))


def job(folder: Path, *texts: str, **changes: Any) -> dict[str, Any]:
    cache = Cache(folder)
    cues = [{"text": text, "path": str(cache.path(None, 165, text))} for text in texts]
    return {"voice": None, "rate": 165, "folder": str(folder), "cues": cues} | changes


def test_every_cue_is_rendered_trimmed_and_audible(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "cache"
    status, messages = run(job(folder, *CUES))
    assert status == 0
    assert messages[0] == {"is": "started", "known_voice": True}
    assert messages[-1] == {"is": "end"}
    assert [(m["is"], m["index"]) for m in messages[1:-1]] == [("done", i) for i in range(3)]
    for text, message in zip(CUES, messages[1:-1], strict=True):
        sound = wav.read_checked(Cache(folder).path(None, 165, text))
        assert message["seconds"] == sound.seconds
        assert wav.trimmed(sound) == sound
        assert max(sound.samples) > 5000
    assert 0.2 < messages[1]["seconds"] < 0.8 < 1.5 < messages[2]["seconds"] < 4
    assert len(list(folder.iterdir())) == len(CUES)


def test_a_slower_rate_takes_longer_and_senseless_rates_are_clamped(tmp_path: Path) -> None:
    lengths = [
        run(job(tmp_path, CUES[1], rate=rate))[1][1]["seconds"] for rate in (130, 180, 400, 9999)
    ]
    assert lengths[0] > lengths[1] * 1.2 > lengths[2]
    assert lengths[3] == lengths[2]


def test_a_voice_is_taken_by_id_or_name_and_an_unknown_one_is_told(tmp_path: Path) -> None:
    usual = _samples(tmp_path / "usual")
    assert _samples(tmp_path / "id", voice="gmw/en-us") != usual
    assert _samples(tmp_path / "name", voice="english (america)") == _samples(
        tmp_path / "id2", voice="gmw/en-us"
    )
    _, messages = run(job(tmp_path / "unknown", CUES[0], voice="Nobody"))
    assert messages[0] == {"is": "started", "known_voice": False}
    assert messages[-1] == {"is": "end"}


def _samples(folder: Path, **changes: Any) -> bytes:
    status, _ = run(job(folder, CUES[0], **changes))
    assert status == 0
    return wav.read_checked(Cache(folder).path(None, 165, CUES[0])).samples.tobytes()


def test_a_text_that_cannot_be_spoken_fails_alone(tmp_path: Path) -> None:
    texts = ["Three.", "", " \n\t ", "\0\x07", "Cat, cow. " * 500, "...", "One."]
    _, messages = run(job(tmp_path, *texts))
    outcome = {m["index"]: m["is"] for m in messages if "index" in m}
    assert outcome == {i: "done" if i in (0, 6) else "failed" for i in range(7)}
    assert messages[-1] == {"is": "end"}


@pytest.mark.parametrize(
    "text",
    ["Cat, cow. " * 100, "😀🏃", "次は鳥犬です。", "<speak>&amp;</speak>", "Child’s pose — “easy”"],
    ids=["1,000 characters", "emoji", "another script", "markup", "typography"],
)
def test_no_text_breaks_a_job(tmp_path: Path, text: str) -> None:
    status, messages = run(job(tmp_path, text, "One."))
    assert status == 0
    assert [m["index"] for m in messages if "index" in m] == [0, 1]
    assert messages[-2]["is"] == "done"


def test_without_a_system_engine_the_bundled_one_speaks(
    tmp_path: Path, no_system_espeak: None
) -> None:
    status, messages = run(job(tmp_path, *CUES))
    assert status == 0
    assert [m["is"] for m in messages] == ["started", "done", "done", "done", "end"]


def test_without_any_engine_it_says_so(
    tmp_path: Path, no_system_espeak: None, no_bundled_espeak: None
) -> None:
    status, messages = run(job(tmp_path, *CUES))
    assert status == 1
    assert [(m["is"], m["why"]) for m in messages] == [("error", "engine")]


def test_missing_data_ends_the_process_and_the_bundled_engine_has_its_own(
    tmp_path: Path, no_espeak_data: None
) -> None:
    assert run(job(tmp_path, *CUES)) == (1, [])
    assert run(job(tmp_path, *CUES, bundled=True))[1][-1] == {"is": "end"}


def test_a_folder_that_cannot_be_written_is_told_as_such(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    status, messages = run(job(tmp_path / "file", *CUES))
    assert status == 1
    assert [(m["is"], m["why"]) for m in messages] == [("error", "storage")]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_told_as_such(tmp_path: Path) -> None:
    full = job(tmp_path, "Three.")
    stem = Path(full["cues"][0]["path"]).stem
    raw = f"{tmp_path}/{stem}.raw.%d.wav"
    code = f"import os\nos.symlink('/dev/full', {raw!r} % os.getpid())\n"
    code += "from exercise_app.voice.render import main\nraise SystemExit(main([]))\n"
    done = subprocess.run(
        [sys.executable, "-c", code], input=encode(full), capture_output=True, check=False
    )
    messages = list(Lines().feed(done.stdout))
    assert done.returncode == 1
    assert (messages[-1]["is"], messages[-1]["why"]) == ("error", "storage")
    assert "No space left" in messages[-1]["text"]


@pytest.mark.parametrize("text", [b"", b"\n", b"[]\n", b'{"voice": null}\n', b"\xff\n"])
def test_a_job_that_makes_no_sense_is_an_error_and_no_traceback(text: bytes) -> None:
    status, messages = run(text)
    assert status == 1
    assert [(m["is"], m["why"]) for m in messages] == [("error", "job")]


def test_the_cache_is_trimmed_after_a_job(tmp_path: Path) -> None:
    run(job(tmp_path, "One."))
    left = tmp_path / (Cache(tmp_path).path(None, 165, "One.").stem + ".raw.1.wav")
    left.write_bytes(b"x")
    os.utime(left, (0, 0))
    run(job(tmp_path, "Two."))
    assert not left.exists()
