"""Reminders, the tray and the start of the computer, chosen on the settings page."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from exercise_app.core.settings import Reminders
from exercise_app.ui.views.settings_desktop import DesktopCard
from exercise_app.ui.widgets.controls import Choice
from tests.desktop.session_bus import linux
from tests.e2e.person import Person


@pytest.fixture
def card(person: Person) -> DesktopCard:
    """The page's card, as it is opened."""
    person.flow.window.place_chosen.emit("settings")
    QApplication.processEvents()
    return person.flow.window.settings.desktop


def choose(choice: Choice, words: str) -> None:
    """Choose an entry, as its list does."""
    choice.setCurrentIndex(choice.findText(words))
    choice.activated.emit(choice.currentIndex())


def test_hours_can_be_chosen_once_reminders_are_on(
    person: Person, card: DesktopCard, home: Path
) -> None:
    assert [day for day, choice in card.days.items() if choice.currentText() != "Off"] == [
        "monday", "wednesday", "friday",
    ]  # fmt: skip
    assert not card.days["monday"].isEnabled()
    choose(card.remind, "On")
    assert card.days["monday"].isEnabled()
    choose(card.days["monday"], "Off")
    choose(card.days["sunday"], "09:30")
    text = (home / "settings.yaml").read_text(encoding="utf-8")
    assert text == 'reminders: {on: true, monday: off, sunday: "9:30"}\n'
    assert person.context.settings.reminders == Reminders(on=True, monday=None, sunday=570)


def test_an_hour_that_only_the_file_has_is_shown(person: Person, home: Path) -> None:
    home.mkdir(exist_ok=True)
    (home / "settings.yaml").write_text("reminders: {on: true, tuesday: 6:47}\n", encoding="utf-8")
    person.flow.window.place_chosen.emit("settings")
    card = person.flow.window.settings.desktop
    assert card.days["tuesday"].currentText() == "6:47"


def test_a_reset_brings_back_the_usual_hour(person: Person, card: DesktopCard) -> None:
    choose(card.days["monday"], "05:00")
    card.rows["reminders.monday"].reset.click()
    assert person.context.settings.reminders == Reminders()
    assert card.days["monday"].currentText() == "18:00"


def test_without_a_tray_there_is_nothing_to_choose(card: DesktopCard) -> None:
    assert not card.tray.isEnabled()


@linux
def test_starting_with_the_computer_is_chosen_here(card: DesktopCard, own_home: Path) -> None:
    entry = own_home / ".config/autostart/exercise-app.desktop"
    choose(card.autostart, "On")
    assert "--tray" in entry.read_text(encoding="utf-8")
    assert card.autostart.currentText() == "On"
    choose(card.autostart, "Off")
    assert not entry.exists()


@linux
def test_where_that_cannot_be_written_it_is_told_and_stays_off(
    person: Person, card: DesktopCard, own_home: Path
) -> None:
    (own_home / ".config").mkdir(exist_ok=True)
    (own_home / ".config/autostart").write_text("a file in the way")
    choose(card.autostart, "On")
    assert "cannot be changed" in person.flow.window.notice.text()
    assert card.autostart.currentText() == "Off"


@linux
def test_the_app_is_put_into_the_menu_of_programs_here(card: DesktopCard, own_home: Path) -> None:
    entry = own_home / ".local/share/applications/exercise-app.desktop"
    choose(card.menu, "On")
    assert "main.py %F" in entry.read_text(encoding="utf-8")
    assert card.menu.currentText() == "On"
    choose(card.menu, "Off")
    assert not entry.exists()
    shutil.rmtree(entry.parent)
    entry.parent.write_text("a file in the way")
    choose(card.menu, "On")
    assert card.menu.currentText() == "Off"
