"""The bundle's pieces, without building it: `make bundle-check` builds it and tries it out."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from exercise_app.library.routine_files import RoutineFiles
from exercise_app.voice import player, protocol, renderer
from tools.bundle import check, start

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "tools" / "bundle" / "exercise-app.spec"


def test_the_children_that_it_starts_are_those_that_the_app_asks_for() -> None:
    assert {renderer.MODULE, player.MODULE} == set(start.CHILDREN)


def test_a_bundle_asks_its_own_program_for_a_child(monkeypatch: pytest.MonkeyPatch) -> None:
    module = start.CHILDREN[0]
    assert protocol.child_arguments(module, "--voices") == ["-P", "-m", module, "--voices"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert protocol.child_arguments(module, "--voices") == [protocol.CHILD, module, "--voices"]


def started(*words: str) -> subprocess.CompletedProcess[str]:
    """What the bundle's program begins with, run by this Python."""
    command = [sys.executable, str(ROOT / "tools" / "bundle" / "start.py"), *words]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_it_begins_with_the_app() -> None:
    assert "core-strength-1" in started("list").stdout


def test_it_begins_with_a_child_that_is_asked_for() -> None:
    done = started(protocol.CHILD, "exercise_app.voice.render")
    assert done.returncode == 1
    assert '"why": "job"' in done.stdout, "it waits for a job, and was given none"


@pytest.mark.parametrize("words", [(), ("os",), ("exercise_app.cli",)])
def test_nothing_else_is_run_as_a_child(words: tuple[str, ...]) -> None:
    done = started(protocol.CHILD, *words)
    assert done.returncode == 2
    assert "the app's own" in done.stderr


def test_the_recipe_takes_what_is_there() -> None:
    tree = ast.parse(SPEC.read_text(encoding="utf-8"))
    texts = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    assert {"routines", "assets", "exercise_app/_data/routines", "start.py"} <= texts
    for package in ("espeakng_loader", "pyttsx3", "wakepy", "platformdirs"):
        assert package in texts, "it is imported by name, so PyInstaller has to be told"


def test_the_session_of_the_check_is_a_routine_of_three_works(tmp_path: Path) -> None:
    path = tmp_path / "short.yaml"
    path.write_text(check.SHORT, encoding="utf-8")
    exercises = check.ROOT / "assets" / "exercises"
    from exercise_app.library.exercise_files import ExerciseFiles

    files = RoutineFiles(
        ROOT / "routines", tmp_path, lambda: ExerciseFiles(exercises, tmp_path), tmp_path / "cache"
    )
    timeline = files.find(str(path)).timeline
    assert [(work.exercise, work.duration) for work in timeline.works] == [
        ("plank", 6.0), ("side-plank", 4.0), ("side-plank", 4.0),
    ]  # fmt: skip


def test_without_a_bundle_the_check_says_what_to_run(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(check, "PROGRAM", tmp_path / "none")
    assert check.main() == 1
    assert "make bundle" in capsys.readouterr().err
