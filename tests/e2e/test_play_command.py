"""`play`, as a real process: exit codes, the trace, and what is in the history afterwards."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

QUICK = """\
format: 1
name: Quick
kind: activation
timing: {prepare: 4s, rest: 5s, switch: 4s}
steps:
  - {exercise: plank, hold: 20s}
  - {exercise: side-plank, hold: 12s, sides: each}
"""


def run(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run the program, with everything of the user's in `home`."""
    return subprocess.run(
        [sys.executable, "-m", "exercise_app", "--home", str(home), *words],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_a_routine_played_at_speed_is_traced_kept_and_counted(home: Path, tmp_path: Path) -> None:
    trace = tmp_path / "trace.jsonl"
    home.mkdir(exist_ok=True)
    (home / "settings.yaml").write_text("format: 1\nvoice: {rate: 110}\n", encoding="utf-8")
    played = run(home, "play", "core-strength-1", "--speed", "300", "--exit", "--trace", str(trace))
    assert (played.returncode, played.stderr) == (0, "")

    lines = [json.loads(line) for line in trace.read_text(encoding="utf-8").splitlines()]
    timeline = json.loads(run(home, "timeline", "core-strength-1", "--json").stdout)
    _assert_traced_once(lines, timeline)

    (session,) = json.loads(run(home, "history", "--json").stdout)
    works = [s for s in timeline["segments"] if s["kind"] == "work"]
    assert session["completed"] is True
    assert [work["planned"] for work in session["works"]] == [s["duration"] for s in works]
    assert [work["done"] for work in session["works"]] == [s["duration"] for s in works]
    week = json.loads(run(home, "week", "--json").stdout)
    assert [k["done"] for k in week["kinds"] if k["kind"] == "strength"] == [1]


def _assert_traced_once(lines: list[dict[str, Any]], timeline: dict[str, Any]) -> None:
    segments = [line for line in lines if line["event"] == "segment"]
    cues = [line for line in lines if line["event"] == "cue"]
    keys = ("part", "start", "kind", "exercise", "side")
    assert [[s[k] for k in keys] for s in segments] == [
        [s[k] for k in keys] for s in timeline["segments"]
    ]
    assert [[c["part"], c["at"], c["kind"], c["text"]] for c in cues] == [
        [c["part"], c["at"], c["kind"], c["text"]] for c in timeline["cues"]
    ]
    times = [line["t"] for line in lines]
    assert times == sorted(times)
    assert all(line["t"] >= line["at"] - 1e-6 for line in cues)


def test_at_true_speed_nothing_comes_before_its_time(home: Path, tmp_path: Path) -> None:
    folder = home / "routines"
    folder.mkdir(parents=True)
    text = "format: 1\nname: Short\nkind: strength\ntiming: {prepare: 2s}\nsteps:\n"
    (folder / "short.yaml").write_text(text + "  - {exercise: plank, hold: 1.5s}\n")
    trace = tmp_path / "trace.jsonl"
    played = run(home, "play", "short", "--mute", "--exit", "--trace", str(trace))
    assert (played.returncode, played.stderr) == (0, "")
    lines = [json.loads(line) for line in trace.read_text().splitlines()]
    late = [line["t"] - line.get("at", line.get("start")) for line in lines]
    kinds = [line["kind"] for line in lines]
    assert kinds == ["prepare", "countdown", "countdown", "work", "go", "done"]
    assert min(late) >= -1e-6


def test_a_routine_by_its_path_is_played(home: Path, tmp_path: Path) -> None:
    file = tmp_path / "quick.yaml"
    file.write_text(QUICK)
    played = run(home, "play", str(file), "--speed", "100", "--exit")
    assert (played.returncode, played.stderr) == (0, "")
    (session,) = json.loads(run(home, "history", "--json").stdout)
    assert (session["routine"], session["kind"], session["work_done"]) == (
        "quick",
        "activation",
        44.0,
    )


def test_what_is_no_routine_is_told_in_a_sentence(home: Path, tmp_path: Path) -> None:
    played = run(home, "play", "core-strenght-1", "--exit")
    assert played.returncode == 1
    assert "did you mean “core-strength-1”?" in played.stderr
    broken = tmp_path / "broken.yaml"
    broken.write_text("format: 1\nname: B\nkind: stretch\nsteps: [{exercise: plonk}]\n")
    played = run(home, "play", str(broken), "--exit")
    assert played.returncode == 1
    assert f"{broken}:4:20: error: there is no exercise “plonk”" in played.stderr
    assert "Traceback" not in played.stderr
