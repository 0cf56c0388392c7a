"""Set-up says what it does, in a sentence, and never removes or forces anything."""

from __future__ import annotations

import os
import platform
import shutil
import stat
import sys
import tomllib
from pathlib import Path

import pytest

from scripts import setup, system

ROOT = Path(__file__).resolve().parents[2]

linux = pytest.mark.skipif(sys.platform != "linux", reason="libraries are looked for on Linux")


def nowhere(_name: str) -> None:
    return None


class Console:
    """A folder of stand-ins for apt-get and sudo that note how they were called."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.calls = folder / "calls"

    def put(self, name: str, script: str = "exit 0") -> None:
        path = self.folder / name
        path.write_text(f'#!/bin/sh\necho "{name} $*" >> "{self.calls}"\n{script}\n')
        path.chmod(path.stat().st_mode | stat.S_IXUSR)

    def called(self) -> list[str]:
        return self.calls.read_text().splitlines() if self.calls.exists() else []

    def installed(self) -> list[str]:
        return [line.split("--no-install-recommends ")[1] for line in self.called()
                if "--no-install-recommends " in line]  # fmt: skip


@pytest.fixture
def console(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Console:
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "env").symlink_to(shutil.which("env") or "/usr/bin/env")
    monkeypatch.setenv("PATH", str(folder))
    return Console(folder)


@linux
def test_every_library_that_the_loader_does_not_find_is_named_with_its_package() -> None:
    missing = system.missing_libraries(lambda name: name != "libEGL.so.1")
    assert missing == {"libEGL.so.1": "libegl1"}
    assert system.missing_libraries(lambda _name: True) == {}


@linux
def test_the_loader_is_really_asked() -> None:
    assert system.loadable("libc.so.6")
    assert not system.loadable("libnothing-of-that-name.so.9")


@linux
def test_the_tests_programs_are_looked_for() -> None:
    found = system.missing_programs(lambda name: None if name == "pactl" else f"/usr/bin/{name}")
    assert found == {"pactl": "pulseaudio-utils"}
    assert system.missing_programs(nowhere) == system.TEST_PROGRAMS


def test_without_apt_the_libraries_are_named_in_one_sentence(console: Console) -> None:
    told = system.advice(["libGL.so.1", "libEGL.so.1"])
    assert "libEGL.so.1, libGL.so.1" in told
    assert "package manager" in told


def test_on_fedora_the_sentence_is_a_command(console: Console) -> None:
    console.put("dnf")
    told = system.advice(["libEGL.so.1"])
    assert told.endswith("sudo dnf install 'libEGL.so.1()(64bit)'")


def test_apt_never_removes_a_package(console: Console) -> None:
    console.put("apt-get")
    assert system.Apt([]).install(["libgl1", "libegl1"]) == []
    (line,) = [line for line in console.called() if " install " in line]
    assert "--no-remove" in line
    assert line.endswith("libegl1 libgl1")


def test_what_apt_refuses_is_told_and_the_rest_is_installed(console: Console) -> None:
    console.put("apt-get", 'case "$*" in *refused*) exit 100;; esac')
    assert system.Apt([]).install(["refused", "libgl1"]) == ["refused"]
    assert console.installed()[-2:] == ["libgl1", "refused"]
    assert any(line.endswith(" update") for line in console.called())


def test_another_user_goes_through_sudo_without_a_question_where_nobody_can_answer(
    console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    console.put("sudo", 'shift; exec "$@"')
    console.put("apt-get")
    assert system.Apt.here().install(["libgl1"]) == []
    assert console.called()[0].startswith("sudo -n env DEBIAN_FRONTEND=noninteractive apt-get")


def test_a_user_who_may_install_nothing_gets_one_sentence(
    console: Console, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(system, "venv_package", lambda: "python3.11-venv")
    monkeypatch.setattr(system, "missing_libraries", lambda: {"libGL.so.1": "libgl1"})
    console.put("apt-get")
    assert setup.set_up_system("run") is None
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "ask one to run “apt-get install libgl1 python3.11-venv”" in told
    assert console.called() == []


def test_without_apt_the_app_is_tried_all_the_same(
    console: Console, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system, "venv_package", lambda: None)
    monkeypatch.setattr(system, "missing_libraries", lambda: {"libGL.so.1": "libgl1"})
    assert setup.set_up_system("run") is False
    assert "libGL.so.1" in capsys.readouterr().err


def test_pulseaudio_is_left_out_where_pipewire_plays_the_sound(
    console: Console, capsys: pytest.CaptureFixture[str]
) -> None:
    console.put("pipewire-pulse")
    console.put("apt-get")
    setup.install_optional(system.Apt([]), ["pulseaudio", "espeak-ng"])
    assert console.installed() == ["espeak-ng"]
    assert "Left out: pulseaudio" in capsys.readouterr().err


def test_a_test_program_that_apt_refuses_is_left_out_with_a_sentence(
    console: Console, capsys: pytest.CaptureFixture[str]
) -> None:
    console.put("apt-get", 'case "$*" in *pulseaudio*) exit 100;; esac')
    setup.install_optional(system.Apt([]), ["pulseaudio", "xvfb"])
    assert console.installed()[-1] == "xvfb"
    assert "Left out: pulseaudio cannot be installed as things are" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("machine", "version", "enough"),
    [
        ("x86_64", "2.36", True),
        ("x86_64", "2.31", False),
        ("aarch64", "2.36", False),
        ("aarch64", "2.39", True),
        ("riscv64", "2.31", True),
    ],
)
@linux
def test_a_system_too_old_for_qt_is_told_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    machine: str, version: str, enough: bool,
) -> None:  # fmt: skip
    monkeypatch.setattr(platform, "machine", lambda: machine)
    monkeypatch.setattr(platform, "libc_ver", lambda: ("glibc", version))
    assert setup.glibc_is_new_enough() is enough
    assert capsys.readouterr().err.count("\n") == (0 if enough else 1)


def test_linux_installs_the_lock_and_others_install_by_the_projects_bounds(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert setup.packages_of("run") == ["--require-hashes", "-r", "requirements/runtime.txt"]
    assert setup.packages_of("test") == ["--require-hashes", "-r", "requirements/dev.txt"]
    monkeypatch.setattr(sys, "platform", "darwin")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert setup.packages_of("run") == project["project"]["dependencies"]
    assert set(setup.packages_of("test")) > set(setup.packages_of("run"))


def test_an_environment_is_made_and_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(setup, "VENV", tmp_path / "env")
    assert setup.venv_version() == ()
    assert setup.make_venv()
    assert setup.venv_version() == sys.version_info[:2]
    assert setup.make_venv()
    assert capsys.readouterr().err.count("Making a Python environment") == 1


def test_a_python_that_is_no_environment_of_its_own_is_not_taken_for_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/python").symlink_to(Path(sys.executable).resolve())
    monkeypatch.setattr(setup, "VENV", tmp_path)
    monkeypatch.delenv("PYTHONPATH")
    assert setup.venv_version() == ()


def test_packages_are_installed_once_and_again_when_the_lock_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(ROOT / "requirements", tmp_path / "requirements")
    (tmp_path / ".venv").mkdir()
    python = tmp_path / "python"
    python.write_text("#!/bin/sh\nexit $(cat status)\n")
    python.chmod(0o700)
    monkeypatch.setattr(setup, "ROOT", tmp_path)
    monkeypatch.setattr(setup, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(setup, "venv_python", lambda: python)
    monkeypatch.setattr(sys, "platform", "linux")

    def told() -> str:
        return capsys.readouterr().err

    (tmp_path / "status").write_text("1")
    assert not setup.install_packages("run")
    assert "could not be installed" in told()
    (tmp_path / "status").write_text("0")
    assert setup.install_packages("run")
    assert "Installing the Python packages" in told()
    assert setup.install_packages("run")
    assert told() == ""
    with (tmp_path / "requirements/runtime.txt").open("a") as lock:
        lock.write("another==1\n")
    assert setup.install_packages("run")
    assert "Installing the Python packages" in told()
