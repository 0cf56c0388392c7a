"""`python3 -m scripts.setup run|test`: install what is missing, and say so in a sentence.

Exits 0 when all is there, 3 when the app can be tried although something is missing (told),
1 when it cannot.
"""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path

from scripts import system
from scripts.system import say

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
DONE, FAILED, INCOMPLETE = 0, 1, 3

LOCKS = {"run": "runtime", "test": "dev"}
"""The file in requirements/ for each goal."""

GLIBC_NEEDED = {"x86_64": (2, 34), "aarch64": (2, 39)}
"""The C library that PySide6's wheels are built for, by machine."""


def main(goal: str) -> int:
    """Set up for `run` or `test`; return the exit code."""
    if not glibc_is_new_enough():
        return FAILED
    complete = set_up_system(goal)
    if complete is None:
        return FAILED
    if not (make_venv() and install_packages(goal)):
        return FAILED
    return DONE if complete else INCOMPLETE


def glibc_is_new_enough() -> bool:
    """Whether PySide6 has wheels for this Linux; says so if not."""
    needed = GLIBC_NEEDED.get(platform.machine()) if sys.platform == "linux" else None
    name, version = platform.libc_ver()
    if needed is None or name != "glibc":
        return True
    if tuple(int(part) for part in version.split(".")[:2]) >= needed:
        return True
    say(
        f"Qt for Python needs glibc {needed[0]}.{needed[1]} or later on {platform.machine()}, "
        f"and this system has {version}: a newer release of it is needed."
    )
    return False


def set_up_system(goal: str) -> bool | None:
    """Libraries and programs. True: all there; False: go on without some; None: no use."""
    venv = system.venv_package()
    libraries = system.missing_libraries()
    programs = system.missing_programs() if goal == "test" else {}
    packages = [*([venv] if venv else []), *libraries.values()]
    if not packages and not programs:
        return True
    if not system.Apt.present():
        return tell_what_is_missing(venv, libraries, programs)
    apt = system.Apt.here()
    if not apt.allowed:
        ask_an_administrator([*packages, *programs.values()])
        return None if venv else False
    left = install_required(apt, packages)
    if venv in left:
        return None
    install_optional(apt, programs.values())
    return not left


def tell_what_is_missing(
    venv: str | None, libraries: dict[str, str], programs: dict[str, str]
) -> bool | None:
    """Say what a system without apt lacks; the app is tried all the same."""
    if libraries:
        say(system.advice(libraries))
    if programs:
        say(f"The tests that need them are skipped without: {', '.join(sorted(programs))}.")
    if venv:
        say("This Python has no venv module: install a Python that has, then run make again.")
        return None
    return not libraries


def ask_an_administrator(packages: Iterable[str]) -> None:
    """One sentence for a user who may not install packages."""
    names = " ".join(sorted(set(packages)))
    say(
        "Exercise App needs packages that only an administrator can install; "
        f"ask one to run “apt-get install {names}”, then run make again."
    )


def install_required(apt: system.Apt, packages: list[str]) -> list[str]:
    """Install what the app needs; return what could not be, told in a sentence."""
    if not packages:
        return []
    say(f"Installing what Python, Qt and the voice need: {' '.join(sorted(set(packages)))}.")
    left = apt.install(packages)
    if left:
        say(
            f"These could not be installed: {' '.join(left)}; "
            f"install them with “apt-get install {' '.join(left)}”, then run make again."
        )
    return left


def install_optional(apt: system.Apt, packages: Iterable[str]) -> None:
    """Install what only tests need, each by itself; what would disturb the user's is left out."""
    for package in sorted(set(packages)):
        if package == "pulseaudio" and shutil.which("pipewire-pulse"):
            say("Left out: pulseaudio, since PipeWire plays the sound here; its tests are skipped.")
            continue
        say(f"Installing for the tests: {package}.")
        if apt.install([package]):
            say(f"Left out: {package} cannot be installed as things are; its tests are skipped.")


def venv_python() -> Path:
    """The Python in .venv."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def make_venv() -> bool:
    """Make .venv, or make it anew where its Python is gone or another; whether it is there."""
    if venv_version() == sys.version_info[:2]:
        return True
    say("Making a Python environment in .venv.")
    done = subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=False)
    if done.returncode:
        say("The Python environment could not be made: see above, then run make again.")
    return done.returncode == 0


def venv_version() -> tuple[int, ...]:
    """Python's version in .venv as (major, minor).

    Empty where it does not start, has no pip, or is no environment of its own.
    """
    script = "import sys, pip; sys.prefix != sys.base_prefix and print(*sys.version_info[:2])"
    try:
        done = subprocess.run(
            [str(venv_python()), "-c", script], capture_output=True, text=True, check=False
        )
    except OSError:
        return ()
    return tuple(int(part) for part in done.stdout.split()) if done.returncode == 0 else ()


def install_packages(goal: str) -> bool:
    """Install the Python packages, unless these very ones are there; whether they are now."""
    marker = VENV / f"installed-{goal}"
    wanted = fingerprint(goal)
    if marker.is_file() and marker.read_text(encoding="utf-8") == wanted:
        return True
    say("Installing the Python packages into .venv (about 250 MB to fetch the first time).")
    quiet = [] if sys.stdout.isatty() else ["--quiet"]
    command = [
        *(str(venv_python()), "-m", "pip", "install", "--disable-pip-version-check"),
        *quiet,
        *packages_of(goal),
    ]
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, "PIP_USER": "0"}, check=False)
    if done.returncode:
        say("The Python packages could not be installed: see above, then run make again.")
        return False
    marker.write_text(wanted, encoding="utf-8")
    return True


def fingerprint(goal: str) -> str:
    """What stands for the packages that `goal` needs: another text, other packages."""
    digest = hashlib.sha256(repr(packages_of(goal)).encode())
    digest.update((ROOT / f"requirements/{LOCKS[goal]}.txt").read_bytes())
    return digest.hexdigest()


def packages_of(goal: str) -> list[str]:
    """pip's arguments for the packages that `run` or `test` needs."""
    if sys.platform == "linux":
        return ["--require-hashes", "-r", f"requirements/{LOCKS[goal]}.txt"]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted: list[str] = list(project["project"]["dependencies"])
    if goal == "test":
        wanted += project["dependency-groups"]["dev"]
    return wanted


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1]))
