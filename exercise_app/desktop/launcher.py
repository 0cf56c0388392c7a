"""How this very program is started again, and its entry in a Linux desktop's menu of programs.

The entry, the icons and the description for software centres are in assets/desktop. What is put
beneath a folder such as ~/.local follows the XDG Base Directory and the icon theme specifications.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from exercise_app.desktop.data import assets_dir

ENTRY = "exercise-app.desktop"
METAINFO = "org.exercise_app.ExerciseApp.metainfo.xml"
_PACKAGE = Path(__file__).resolve().parents[1]
_SAFE = re.compile(r"[A-Za-z0-9_@+=:,./-]+")


def own_command(package: Path = _PACKAGE) -> tuple[str, ...]:
    """The words that start this program: the bundle's, a checkout's, or the installed package's."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    main = package.parent / "main.py"
    if main.is_file():
        return sys.executable, str(main)
    return sys.executable, "-m", "exercise_app"


def exec_line(command: Sequence[str], codes: str = "") -> str:
    """`command` as the value of a desktop entry's Exec, with field codes such as `%F` after it.

    Quoted by the Desktop Entry Specification 1.5; an argument cannot hold a line break.
    """
    return " ".join([*map(_quoted, command), *codes.split()])


def _quoted(word: str) -> str:
    if _SAFE.fullmatch(word):
        return word
    escaped = re.sub(r'(["`$\\])', r"\\\1", word).replace("%", "%%")
    # Values of a file are unescaped once before Exec is read.
    return '"' + escaped.replace("\\", "\\\\") + '"'


def menu_entry(command: Sequence[str]) -> str:
    """The entry for the menu of programs, starting `command`."""
    text = (assets_dir() / "desktop" / ENTRY).read_text(encoding="utf-8")
    line = f"Exec={exec_line(command, '%F')}"
    return re.sub(r"^Exec=.*$", lambda _: line, text, flags=re.MULTILINE)


def share_dir(environment: Mapping[str, str] = os.environ) -> Path:
    """Where a user's own entries and icons are: XDG_DATA_HOME, by default ~/.local/share."""
    named = Path(environment.get("XDG_DATA_HOME", ""))
    return named if named.is_absolute() else Path.home() / ".local/share"


def is_installed(share: Path) -> bool:
    """Whether the entry is beneath `share`."""
    return (share / "applications" / ENTRY).exists()


def install(share: Path, command: Sequence[str]) -> list[Path]:
    """Put entry, description and icons beneath `share`; gives the files. Raises OSError."""
    places = _places(share)
    for source, place in places.items():
        place.parent.mkdir(parents=True, exist_ok=True)
        if source.name == ENTRY:
            place.write_text(menu_entry(command), encoding="utf-8")
        else:
            shutil.copyfile(source, place)
    _tell_desktop(share)
    return [*places.values()]


def uninstall(share: Path) -> list[Path]:
    """Take away what `install` put beneath `share`; gives what was there. Raises OSError."""
    gone = [place for place in _places(share).values() if place.exists()]
    for place in gone:
        place.unlink()
    _tell_desktop(share)
    return gone


def _places(share: Path) -> dict[Path, Path]:
    """Each file of assets/desktop, and where beneath `share` it belongs."""
    assets = assets_dir() / "desktop"
    places = {
        assets / ENTRY: share / "applications" / ENTRY,
        assets / METAINFO: share / "metainfo" / METAINFO,
    }
    icons = assets / "icons"
    for icon in sorted(icons.rglob("exercise-app.*")):
        places[icon] = share / "icons" / icon.relative_to(icons)
    return places


def _tell_desktop(share: Path) -> None:
    """Have the desktop's caches renewed where it keeps any; it finds the files without, later."""
    for command in (
        ["update-desktop-database", "-q", str(share / "applications")],
        ["gtk-update-icon-cache", "-q", "-t", "-f", str(share / "icons" / "hicolor")],
    ):
        with contextlib.suppress(OSError, subprocess.TimeoutExpired):
            subprocess.run(command, check=False, capture_output=True, timeout=10)
