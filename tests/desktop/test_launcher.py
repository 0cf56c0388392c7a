"""The entry in the menu of programs: valid, complete, and starting this very program."""

from __future__ import annotations

import configparser
import shlex
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from exercise_app import __version__
from exercise_app.desktop import launcher
from exercise_app.desktop.data import assets_dir
from scripts import install
from tests.desktop.session_bus import needs
from tools import make_icons

ASSETS = assets_dir() / "desktop"
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have none")


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(words, capture_output=True, text=True, check=False)


def entry(path: Path) -> configparser.SectionProxy:
    """What a desktop entry says."""
    read = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    read.optionxform = str  # type: ignore[assignment,method-assign]
    read.read(path, encoding="utf-8")
    return read["Desktop Entry"]


@needs("desktop-file-validate")
def test_the_entry_is_valid() -> None:
    done = run("desktop-file-validate", str(ASSETS / launcher.ENTRY))
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


@needs("appstreamcli")
def test_the_description_is_valid() -> None:
    done = run("appstreamcli", "validate", "--no-net", str(ASSETS / launcher.METAINFO))
    assert done.returncode == 0, done.stdout


def test_the_description_is_of_this_release_and_of_that_entry() -> None:
    root = ET.parse(ASSETS / launcher.METAINFO).getroot()
    assert root.findtext("launchable") == launcher.ENTRY
    releases = [release.get("version") for release in root.iter("release")]
    assert releases[0] == __version__
    types = {found.text for found in root.iter("mediatype")}
    assert types == set(entry(ASSETS / launcher.ENTRY)["MimeType"].strip(";").split(";"))


def test_the_screenshots_are_pictures_of_the_documentation() -> None:
    root = ET.parse(ASSETS / launcher.METAINFO).getroot()
    pictures = [(image.text or "").partition("/docs/images/")[2] for image in root.iter("image")]
    assert len(pictures) >= 3
    missing = [
        name for name in pictures if not (assets_dir().parent / "docs/images" / name).exists()
    ]
    assert missing == []


@pytest.mark.parametrize("size", make_icons.SIZES)
def test_an_icon_is_the_present_drawing_in_its_size(qtbot: QtBot, size: int) -> None:
    kept = QImage(str(make_icons.place(size)))
    assert (kept.width(), kept.height()) == (size, size)
    drawn = QImage.fromData(make_icons.drawn(size))
    far = max(
        abs(one - other)
        for x in range(0, size, max(1, size // 32))
        for y in range(0, size, max(1, size // 32))
        for one, other in zip(
            kept.pixelColor(x, y).getRgb(), drawn.pixelColor(x, y).getRgb(), strict=True
        )  # type: ignore[call-overload]
    )
    assert far <= 8, "run tools/make_icons.py"


def test_this_checkout_starts_its_own_main() -> None:
    assert launcher.own_command() == (sys.executable, str(assets_dir().parent / "main.py"))


def test_an_installed_package_starts_its_module(tmp_path: Path) -> None:
    command = launcher.own_command(tmp_path / "site-packages" / "exercise_app")
    assert command == (sys.executable, "-m", "exercise_app")


def test_a_bundle_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert launcher.own_command() == (sys.executable,)


@needs("desktop-file-validate", "gio")
@pytest.mark.parametrize(
    "word", ["plain", "with space", "100%", 'a"quote', "back\\slash", "dol$lar", "tick`", "it's"]
)
def test_any_path_is_quoted_so_that_a_desktop_starts_it(tmp_path: Path, word: str) -> None:
    folder = tmp_path / word
    folder.mkdir()
    program = folder / "program"
    program.write_text(f'#!/bin/sh\nprintf %s "$2" > {shlex.quote(str(tmp_path / "told"))}\n')
    path = tmp_path / launcher.ENTRY
    path.write_text(launcher.menu_entry(["/bin/sh", str(program), "play"]), encoding="utf-8")
    assert run("desktop-file-validate", str(path)).returncode == 0
    file = tmp_path / "my routine.yaml"
    file.touch()
    done = run("gio", "launch", str(path), str(file))
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "told").read_text() == str(file)


@linux
def test_make_install_and_uninstall_leave_nothing_behind(
    own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert install.main([]) == 0
    share = own_home / ".local/share"
    starts = entry(share / "applications" / launcher.ENTRY)["Exec"]
    assert starts == launcher.exec_line(launcher.own_command(), "%F")
    for size in make_icons.SIZES:
        icon = share / f"icons/hicolor/{size}x{size}/apps/exercise-app.png"
        assert icon.read_bytes() == make_icons.place(size).read_bytes()
    starter = own_home / ".local/bin/exercise-app"
    assert "core-strength-1" in run(str(starter), "list").stdout
    assert install.main(["--remove"]) == 0
    left = [path for path in own_home.rglob("*exercise*") if path.is_file()]
    assert left == []
    assert "your own files stay" in capsys.readouterr().err


@linux
def test_a_command_of_that_name_which_is_not_ours_stays(
    own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    starter = own_home / ".local/bin/exercise-app"
    starter.parent.mkdir(parents=True)
    starter.write_text("#!/bin/sh\necho mine\n")
    assert install.main([]) == 0
    assert "left alone" in capsys.readouterr().err
    assert install.main(["--remove"]) == 0
    assert starter.read_text() == "#!/bin/sh\necho mine\n"


@linux
def test_where_it_cannot_be_written_one_sentence_says_so(
    own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (own_home / ".local").write_text("a file in the way")
    assert install.main([]) == 1
    assert "Traceback" not in capsys.readouterr().err


def test_elsewhere_it_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert install.main([]) == 1
    assert "pip install" in capsys.readouterr().err
