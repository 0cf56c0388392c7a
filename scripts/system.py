"""What Exercise App needs of the system besides Python packages, and how to get it there.

Runs on any Python 3.11 before anything is installed, so it uses the standard library alone.
"""

from __future__ import annotations

import ctypes
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

WINDOW_LIBRARIES: Mapping[str, str] = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libbrotlidec.so.1": "libbrotli1",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libXext.so.6": "libxext6",
    "libXrandr.so.2": "libxrandr2",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""What Qt's libraries link to, by file name, and the Debian package that carries it."""

VOICE_LIBRARIES: Mapping[str, str] = {
    "libpulse.so.0": "libpulse0",
    "libespeak-ng.so.1": "libespeak-ng1",
}
"""What QtMultimedia links to, and the speech engine that pyttsx3 loads."""

TEST_PROGRAMS: Mapping[str, str] = {
    "espeak-ng": "espeak-ng",
    "pulseaudio": "pulseaudio",
    "pactl": "pulseaudio-utils",
    "Xvfb": "xvfb",
    "ps": "procps",
    "xauth": "xauth",
    "dbus-daemon": "dbus",
    "playerctl": "playerctl",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "gio": "libglib2.0-bin",
    "xprop": "x11-utils",
    "xdotool": "xdotool",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
}
"""Programs the tests start, and the Debian package of each."""


def say(sentence: str) -> None:
    """Tell the user what is done, or what they can do."""
    print(sentence, file=sys.stderr, flush=True)


def loadable(library: str) -> bool:
    """Whether the system's loader finds the shared library of this file name."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_libraries(found: Callable[[str], bool] = loadable) -> dict[str, str]:
    """The libraries that are not there, with their Debian packages; empty but on Linux."""
    if sys.platform != "linux":
        return {}
    wanted = {**WINDOW_LIBRARIES, **VOICE_LIBRARIES}
    return {library: package for library, package in wanted.items() if not found(library)}


def missing_programs(found: Callable[[str], str | None] = shutil.which) -> dict[str, str]:
    """The tests' programs that are not there, with their Debian packages; empty but on Linux."""
    if sys.platform != "linux":
        return {}
    return {name: package for name, package in TEST_PROGRAMS.items() if found(name) is None}


def venv_package() -> str | None:
    """The Debian package that `python3 -m venv` still needs here, or None where it works."""
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        return f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    return None


def advice(libraries: Iterable[str]) -> str:
    """One sentence for a system without apt: which libraries are missing, and how to get them."""
    names = sorted(libraries)
    sentence = f"Not found here, but needed by the window or the voice: {', '.join(names)}."
    if shutil.which("dnf"):
        wanted = " ".join(shlex.quote(f"{name}()(64bit)") for name in names)
        return f"{sentence} Install them with: sudo dnf install {wanted}"
    return f"{sentence} Install them with this system's package manager."


class Apt:
    """apt-get, as root or through sudo; never removes a package."""

    def __init__(self, prefix: list[str] | None) -> None:
        self._prefix = prefix
        self._fresh = False

    @staticmethod
    def present() -> bool:
        """Whether this system has apt-get."""
        return shutil.which("apt-get") is not None

    @classmethod
    def here(cls) -> Apt:
        """apt-get with the rights this user has."""
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            return cls([])
        if shutil.which("sudo") is None:
            return cls(None)
        return cls(["sudo"] if sys.stdin.isatty() else ["sudo", "-n"])

    @property
    def allowed(self) -> bool:
        """Whether there is a way to become root; sudo may still say no."""
        return self._prefix is not None

    def install(self, packages: Iterable[str]) -> list[str]:
        """Install the packages; return those that could not be, after telling apt's reason."""
        wanted = sorted(set(packages))
        if not wanted:
            return []
        if not self._fresh and not any(Path("/var/lib/apt/lists").glob("*_Packages*")):
            self._update()
        if self._try(wanted):
            return []
        if not self._fresh:
            self._update()
            if self._try(wanted):
                return []
        if len(wanted) == 1:
            return wanted
        return [package for package in wanted if not self._try([package])]

    def _update(self) -> None:
        self._fresh = True
        self._run(["update"])

    def _try(self, packages: list[str]) -> bool:
        options = ["--yes", "--no-remove", "--no-install-recommends"]
        return self._run(["install", *options, *packages])

    def _run(self, arguments: list[str]) -> bool:
        if self._prefix is None:
            return False
        command = [
            *self._prefix,
            *("env", "DEBIAN_FRONTEND=noninteractive"),
            *("apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Use-Pty=0"),
            *arguments,
        ]
        stdin = None if self._prefix == ["sudo"] else subprocess.DEVNULL
        done = subprocess.run(command, stdin=stdin, stdout=subprocess.DEVNULL, check=False)
        return done.returncode == 0
