"""The first run: three steps and the signs to stop at, skipped by Esc, and never shown again."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from exercise_app.context import Context
from exercise_app.core.plan import AFTER_RUN
from exercise_app.core.settings import DEFAULT_TARGETS
from exercise_app.ui.views.welcome import WelcomeSheet
from tests.e2e.conftest import Meet
from tests.e2e.person import Person
from tests.history.records import finished_session
from tests.ui import shown


@pytest.fixture
def sheet(qtbot: QtBot, person: Person) -> WelcomeSheet:
    """The first run, as it opens over Today."""
    person.flow.window.activateWindow()
    qtbot.waitActive(person.flow.window)
    person.flow.begin_welcome()
    QApplication.processEvents()
    return person.flow.welcome.sheet


def said(sheet: WelcomeSheet) -> list[str]:
    return [label.text() for label in sheet.findChildren(QLabel) if label.isVisible()]


def test_enter_alone_leads_through_and_changes_nothing(
    person: Person, sheet: WelcomeSheet, home: Path
) -> None:
    titles = []
    for _ in range(2):
        titles.append(sheet.title.text())
        person.press("Enter")
    titles.append(sheet.title.text())
    assert sheet.voice.sample.hasFocus()
    person.press("Down", "Down", "Down", "Enter")
    titles.append(sheet.title.text())
    assert titles == ["What is it for?", "Which days?", "Hear the voice", "When to stop"]
    assert "•  Chest pain" in said(sheet)
    person.press("Enter")
    assert sheet.isHidden()
    assert not (home / "settings.yaml").exists()
    person.press("Enter")
    assert person.view == "player"


def test_the_answers_are_the_plan_and_the_voice(
    person: Person, sheet: WelcomeSheet, home: Path
) -> None:
    sheet.wishes["mobility"].click()
    sheet.next.click()
    sheet.days[4].click()
    sheet.after_run.click()
    assert sheet.summary.text() == (
        "Strength: 2 days a week · Stretch: After each run · Mobility: 2 days a week"
    )
    sheet.next.click()
    assert person.context.settings.targets == {
        **DEFAULT_TARGETS, "strength": 2, "stretch": AFTER_RUN, "mobility": 2
    }  # fmt: skip
    today = person.flow.window.today.props
    assert today is not None
    assert today.week[0].score == "0 of 2"
    rows = sheet.voice.rows.items()
    assert [key for key, row in rows if row.isVisible()] == ["voice.name", "voice.rate"]
    sheet.voice.rate.more.click()
    assert person.context.settings.voice.rate == 170
    assert sheet.voice.rate.value() == 170
    sheet.voice.rows["voice.rate"].reset.click()
    assert person.context.settings.voice.rate == 165
    assert not person.flow.window.has_view("settings")


def test_the_days_are_those_of_the_reminders(
    person: Person, sheet: WelcomeSheet, home: Path
) -> None:
    sheet.next.click()
    sheet.days[4].click()
    sheet.days[5].click()
    sheet.remind.click()
    sheet.next.click()
    reminders = person.context.settings.reminders
    assert reminders.on
    assert [number for number in range(7) if reminders.at(number) is not None] == [0, 2, 5]
    text = (home / "settings.yaml").read_text()
    assert text.startswith("reminders: {")


def test_the_voice_is_heard(person: Person, sheet: WelcomeSheet) -> None:
    person.press("Enter", "Enter", "Enter")
    assert person.speaker.previewed


@pytest.mark.parametrize("steps", range(4))
def test_esc_skips_the_rest_at_any_step(person: Person, sheet: WelcomeSheet, steps: int) -> None:
    for _ in range(steps):
        sheet.next.click()
    person.press("Esc")
    assert sheet.isHidden()
    assert person.view == "today"
    person.press("Enter")
    assert person.view == "player"


def test_back_goes_back_and_without_stretching_no_run_is_asked_about(
    person: Person, sheet: WelcomeSheet
) -> None:
    for tick in ("strength", "stretch"):
        sheet.wishes[tick].click()
    sheet.next.click()
    assert not sheet.after_run.isVisible()
    assert sheet.summary.text().startswith("Nothing is asked of a week")
    sheet.back.click()
    assert sheet.title.text() == "What is it for?"
    assert not sheet.back.isVisible()


def test_the_signs_lead_to_their_page(person: Person, sheet: WelcomeSheet) -> None:
    for _ in range(3):
        sheet.next.click()
    sheet.signs.click()
    assert person.view == "signs"
    assert sheet.isHidden()


@pytest.mark.parametrize("text", [1, 2])
def test_every_control_has_a_name_and_nothing_is_cut_off(
    qtbot: QtBot, meet: Meet, home: Path, text: int
) -> None:
    home.mkdir()
    (home / "settings.yaml").write_text(f"window_text: {text}\n")
    person = meet()
    person.flow.begin_welcome()
    sheet = person.flow.welcome.sheet
    for size in ((1280, 800), (480, 400))[: 3 - text]:
        person.flow.window.resize(*size)
        for _ in range(3):
            qtbot.waitUntil(lambda: shown.clipped(sheet) == [])
            assert shown.nameless(sheet) == []
            sheet.next.click()
        for _ in range(3):
            sheet.back.click()


def with_settings(context: Context) -> None:
    context.paths.settings.parent.mkdir(parents=True, exist_ok=True)
    context.paths.settings.write_text("")


def with_history(context: Context) -> None:
    context.store.add(finished_session(context.clocks.local()))
    context.close()


@pytest.mark.parametrize("had", [with_settings, with_history])
def test_who_has_files_is_not_new(home: Path, had: Callable[[Context], None]) -> None:
    context = Context(home)
    assert context.is_new()
    had(context)
    assert not Context(home).is_new()


def test_who_was_welcomed_is_not_new_again(sheet: WelcomeSheet, home: Path) -> None:
    assert (home / "state" / "welcomed").exists()
    assert not Context(home).is_new()


def test_play_welcomes_nobody(home: Path) -> None:
    words = ["play", "pre-run-activation", "--speed", "200", "--exit"]
    done = subprocess.run(
        [sys.executable, "-m", "exercise_app", "--home", str(home), *words], check=False
    )
    assert done.returncode == 0
    assert not (home / "state" / "welcomed").exists()
