"""A command finds out fast whether everything is there, or says in a sentence why it ends."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(os.name == "nt", reason="make and its scripts are for Unix")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """What scripts/ready.sh reads, and a Python that only notes how it was called."""
    for name in ("scripts", "requirements"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / ".venv/bin").mkdir(parents=True)
    (tmp_path / ".venv/bin/python").symlink_to(sys.executable)
    python = tmp_path / "python"
    python.write_text(
        "#!/bin/sh\n"
        f'echo "$*" >> {tmp_path}/calls\n'
        f"case $1 in -m) exit $(cat {tmp_path}/status);; esac\n"
    )
    python.chmod(0o700)
    (tmp_path / "status").write_text("0")
    return tmp_path


def set_ups(checkout: Path, goal: str) -> list[str]:
    """The goals that scripts/setup.py is called for when `goal` is to be ready."""
    calls = checkout / "calls"
    calls.write_text("")
    environment = {**os.environ, "PYTHON": str(checkout / "python")}
    subprocess.run([checkout / "scripts/ready.sh", goal], env=environment, check=True)
    lines = calls.read_text().splitlines()
    return [line.removeprefix("-m scripts.setup ") for line in lines if "scripts.setup" in line]


def test_what_is_ready_is_not_set_up_again(checkout: Path) -> None:
    assert set_ups(checkout, "run") == ["run"]
    assert set_ups(checkout, "run") == []
    assert (checkout / "calls").read_text() == ""


def test_what_is_ready_for_the_tests_is_ready_to_run(checkout: Path) -> None:
    assert set_ups(checkout, "test") == ["test"]
    assert set_ups(checkout, "run") == []


@pytest.mark.parametrize("changed", ["pyproject.toml", "requirements/runtime.txt"])
def test_a_change_of_what_is_needed_is_set_up(checkout: Path, changed: str) -> None:
    set_ups(checkout, "run")
    with (checkout / changed).open("a") as file:
        file.write("# changed\n")
    assert set_ups(checkout, "run") == ["run"]


def test_another_python_in_the_environment_is_set_up(checkout: Path) -> None:
    set_ups(checkout, "run")
    python = checkout / ".venv/bin/python"
    python.unlink()
    python.symlink_to(checkout / "python")
    assert set_ups(checkout, "run") == ["run"]


def test_what_could_not_be_installed_is_looked_for_again_but_the_app_is_tried(
    checkout: Path,
) -> None:
    (checkout / "status").write_text("3")
    assert set_ups(checkout, "run") == ["run"]
    assert set_ups(checkout, "run") == ["run"]


def test_a_set_up_that_failed_ends_the_command(checkout: Path) -> None:
    (checkout / "status").write_text("1")
    with pytest.raises(subprocess.CalledProcessError):
        set_ups(checkout, "run")
    assert not (checkout / ".venv/ready-run").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_run_without_a_display_says_so_in_one_sentence() -> None:
    kept = {name: value for name, value in os.environ.items()
            if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}  # fmt: skip
    done = subprocess.run(
        [ROOT / "scripts/run.sh"], env=kept, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stderr.startswith("There is no display here")
    assert done.stderr.count("\n") == 1


def test_a_python_that_is_too_old_is_refused_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "scripts").mkdir()
    ready = tmp_path / "scripts/ready.sh"
    ready.write_text((ROOT / "scripts/ready.sh").read_text(encoding="utf-8"), encoding="utf-8")
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in ("cat", "cksum", "readlink", "dirname"):
        (programs / name).symlink_to(shutil.which(name) or "/usr/bin/" + name)
    done = subprocess.run(
        [shutil.which("bash") or "/bin/bash", ready, "run"],
        env={"PATH": str(programs)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.startswith("Exercise App needs Python 3.11 or later")
    assert done.stderr.count("\n") == 1
