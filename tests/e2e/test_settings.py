"""Settings: one source of truth for the page, the window and the file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exercise_app.context import Context
from exercise_app.core.settings import Clothes, Look, Settings, Skin
from exercise_app.ui import theme
from tests.e2e.conftest import Meet
from tests.e2e.person import Person


@pytest.fixture(autouse=True)
def usual_look() -> Iterator[None]:
    """What a test has figures wear is no other test's."""
    yield
    theme.wear(Look())


def test_a_change_is_in_the_file_and_on_the_screen_at_once(person: Person, home: Path) -> None:
    person.flow.window.place_chosen.emit("settings")
    page = person.flow.window.settings
    before = person.flow.application.palette().color(QPalette.ColorRole.Window)
    page.changed.emit("theme", "light")
    after = person.flow.application.palette().color(QPalette.ColorRole.Window)
    assert before.lightness() < 60 < 200 < after.lightness()
    assert (home / "settings.yaml").read_text() == "theme: light\n"

    page.changed.emit("viewing_distance", 3.0)
    page.changed.emit("voice.rate", 150)
    page.changed.emit("week_starts", "sunday")
    page.changed.emit("targets.strength", 2)
    settings = person.flow.settings.settings
    assert settings.viewing_distance == 3.0
    assert settings.voice.rate == 150
    assert person.speaker.settings is not None
    assert person.speaker.settings.rate == 150
    person.flow.window.place_chosen.emit("today")
    today = person.flow.window.today.props
    assert today is not None
    assert today.week[0].score == "0 of 2"
    assert today.week[0].days[0].letter == "S"


def test_contrast_holds_at_once(person: Person) -> None:
    person.flow.settings.show_page()
    page = person.flow.window.settings
    page.looks.contrast.setCurrentIndex(2)
    window = person.flow.application.palette().color(QPalette.ColorRole.Window)
    assert window.name() == "#000000"
    page.looks.theme.setCurrentIndex(1)
    window = person.flow.application.palette().color(QPalette.ColorRole.Window)
    assert window.name() == "#ffffff"
    page.looks.rows["contrast"].reset.click()
    window = person.flow.application.palette().color(QPalette.ColorRole.Window)
    assert window.name() == theme.LIGHT.window


def test_the_systems_contrast_is_followed_after_the_first_paint(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("exercise_app.desktop.contrast.wants_high_contrast", lambda: True)
    person.flow._after_first_paint()
    window = person.flow.application.palette().color(QPalette.ColorRole.Window)
    assert window.name() == "#000000"
    assert Context(person.context.paths.settings.parent).high_contrast


def test_the_windows_text_is_as_large_as_it_is_set_from_the_next_start(
    meet: Meet, home: Path
) -> None:
    home.mkdir()
    (home / "settings.yaml").write_text("window_text: 1.5\n")
    person = meet()
    assert theme.font(theme.Text.BODY).pixelSize() == 21
    person.flow.settings.show_page()
    assert person.flow.window.settings.looks.window_text.value() == 150


def test_the_files_comments_and_order_stay(meet: Meet, home: Path) -> None:
    home.mkdir()
    text = "# my settings\nformat: 1\nvoice: {rate: 150}  # slow\n\ntheme: dark # night owl\n"
    (home / "settings.yaml").write_text(text)
    person = meet()
    person.flow.settings.show_page()
    person.flow.window.settings.changed.emit("voice.rate", 170)
    person.flow.window.settings.changed.emit("theme", "system")
    expected = text.replace("150", "170").replace("theme: dark", "theme: system")
    assert (home / "settings.yaml").read_text() == expected


def test_taking_a_choice_back_takes_the_key_out(meet: Meet, home: Path) -> None:
    home.mkdir()
    (home / "settings.yaml").write_text("week_starts: sunday\ntheme: dark\n")
    person = meet()
    person.flow.settings.show_page()
    person.flow.window.settings.changed.emit("week_starts", "")
    assert (home / "settings.yaml").read_text() == "theme: dark\n"
    assert person.flow.settings.settings.week_starts is None


def test_a_file_with_errors_is_told_and_never_overwritten(meet: Meet, home: Path) -> None:
    home.mkdir()
    text = "theme: dark\nvoice: [\n"
    (home / "settings.yaml").write_text(text)
    person = meet()
    assert person.flow.settings.settings == Settings()
    person.flow.settings.show_page()
    person.flow.window.settings.changed.emit("theme", "light")
    assert (home / "settings.yaml").read_text() == text
    assert "settings.yaml:3:1" in person.flow.window.notice.text()


def test_a_folder_that_cannot_be_written_is_told(meet: Meet, home: Path) -> None:
    home.write_text("a file stands where the folder should be")
    person = meet()
    person.flow.settings.show_page()
    person.flow.window.settings.changed.emit("theme", "light")
    assert "cannot be changed" in person.flow.window.notice.text()


def test_the_voices_of_this_computer_are_offered(person: Person, qtbot: QtBot) -> None:
    person.flow.settings.show_page()
    page = person.flow.window.settings
    qtbot.waitUntil(lambda: page.voice.voice.count() > 5, timeout=15_000)
    assert page.voice.voice.findData("gmw/en") >= 0


def test_a_settings_file_changed_in_mid_session_is_followed(
    person: Person, home: Path, qtbot: QtBot
) -> None:
    person.press("Enter")
    person.wait(5)
    home.mkdir(exist_ok=True)
    (home / "settings.yaml").write_text("voice: {rate: 120}\n")
    qtbot.waitUntil(lambda: person.speaker.settings is not None, timeout=5_000)
    assert person.speaker.settings is not None
    assert person.speaker.settings.rate == 120
    person.wait(60)
    assert person.speaker.switched
    person.speaker.settings = None
    (home / "settings.yaml").write_text("voice: {rate: 90000}\n")
    qtbot.waitUntil(lambda: "settings.yaml:1" in person.shown.notice, timeout=5_000)


def test_look_motion_and_size_hold_at_once_in_a_running_session(
    person: Person, home: Path, qtbot: QtBot
) -> None:
    person.press("Enter")
    person.wait(12)
    stage = person.flow.window.player.stage
    moving, cap = person.shown.moving, stage.scale()
    assert moving is not None
    assert not moving.moment.reduced
    assert theme.worn() == Look()
    home.mkdir(exist_ok=True)
    text = "figure: {skin: deep, clothes: plum}\nmotion: reduced\ntext_size: 1.5\ntheme: light\n"
    (home / "settings.yaml").write_text(text)
    qtbot.waitUntil(lambda: theme.worn() == Look(Skin.DEEP, Clothes.PLUM), timeout=5_000)
    moving = person.shown.moving
    assert moving is not None
    assert moving.moment.reduced
    assert stage.scale() == pytest.approx(1.5 * cap)
    window = person.flow.application.palette().color(QPalette.ColorRole.Window)
    assert window.lightness() > 200
    (home / "settings.yaml").write_text("motion: full\n")
    qtbot.waitUntil(lambda: theme.worn() == Look(), timeout=5_000)
    assert person.shown.moving is not None
    assert not person.shown.moving.moment.reduced
    assert stage.scale() == pytest.approx(cap)


def test_while_paused_another_motion_is_followed_too(
    person: Person, home: Path, qtbot: QtBot
) -> None:
    person.press("Enter")
    person.wait(12)
    person.press("Space")
    home.mkdir(exist_ok=True)
    (home / "settings.yaml").write_text("motion: reduced\n")

    def is_reduced() -> bool:
        moving = person.shown.moving
        return moving is not None and moving.moment.reduced

    qtbot.waitUntil(is_reduced, timeout=5_000)
    assert person.flow.window.player.stage.figure.interval == 0


def test_the_page_shows_the_look_and_the_motion_on_a_figure(person: Person, home: Path) -> None:
    person.flow.settings.show_page()
    page = person.flow.window.settings
    QApplication.processEvents()
    assert page.figure.preview.isVisible()
    assert not page.figure.preview.moment().reduced
    page.changed.emit("figure.skin", "tan")
    page.changed.emit("figure.clothes", "amber")
    page.changed.emit("motion", "reduced")
    page.changed.emit("text_size", 1.2)
    assert theme.worn() == Look(Skin.TAN, Clothes.AMBER)
    assert page.figure.preview.moment().reduced
    assert page.figure.skin.currentText() == "Tan"
    assert (home / "settings.yaml").read_text() == (
        "figure: {skin: tan, clothes: amber}\nmotion: reduced\ntext_size: 1.2\n"
    )
