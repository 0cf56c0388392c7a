"""The wheel: everything the app needs is inside, and it runs far from the checkout."""

from __future__ import annotations

import configparser
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel as `pip install .` would build it."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds what the wheel installs."""
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def files_below(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_the_package_with_its_routines_and_assets_is_inside(installed: Path) -> None:
    package = installed / "exercise_app"
    inside = files_below(package)
    data = {name for name in inside if name.startswith("_data/")}
    assert inside - data == files_below(ROOT / "exercise_app")
    for name in ("routines", "assets"):
        assert files_below(package / "_data" / name) == files_below(ROOT / name) != set()


def test_what_a_desktop_looks_for_is_inside(installed: Path) -> None:
    (data,) = installed.glob("*.data")
    share = data / "data" / "share"
    icons = {f"icons/{name}" for name in files_below(ROOT / "assets/desktop/icons")}
    assert files_below(share) == icons | {
        "applications/exercise-app.desktop",
        "metainfo/org.exercise_app.ExerciseApp.metainfo.xml",
    }


def test_nothing_else_is_inside(installed: Path) -> None:
    kept = {".dist-info", ".data"}
    others = [path.name for path in installed.iterdir() if path.suffix not in kept]
    assert others == ["exercise_app"]


def test_both_commands_are_declared(installed: Path) -> None:
    (file,) = installed.glob("*.dist-info/entry_points.txt")
    points = configparser.ConfigParser()
    points.read(file, encoding="utf-8")
    assert points["console_scripts"]["exercise-app"] == "exercise_app.cli:main"
    assert points["gui_scripts"]["exercise-app-gui"] == "exercise_app.cli:main"


def listed(command: list[str], folder: Path, **environment: str) -> list[str]:
    """The ids that `list --json` prints, when run in `folder`."""
    surroundings = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [*command, "--home", str(folder / "home"), "list", "--json"],
        cwd=folder, env=surroundings | environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return [routine["id"] for routine in json.loads(done.stdout)]


def test_the_installed_app_lists_its_routines(installed: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "exercise_app"]
    assert "core-strength-1" in listed(command, tmp_path, PYTHONPATH=str(installed))


def test_main_py_runs_from_any_folder(tmp_path: Path) -> None:
    assert "core-strength-1" in listed([sys.executable, str(ROOT / "main.py")], tmp_path)
