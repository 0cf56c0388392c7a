"""Backups, export and import from the settings page, on real files."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from exercise_app.core.notices import NoticeKind
from exercise_app.history.backup import BY_HAND
from exercise_app.presenters import working
from exercise_app.presenters.transfer import TransferPresenter
from exercise_app.ui.views.settings import SettingsView
from exercise_app.ui.views.work_sheet import WorkSheet
from exercise_app.ui.widgets.text import Label
from tests.e2e.conftest import Meet
from tests.e2e.person import Person
from tests.history.everything import everything
from tests.history.records import daily
from tests.ui.running import a_run, a_shoe


@pytest.fixture
def kept(person: Person) -> Person:
    """Somebody with a history."""
    history = person.context.history
    history.store.merge(daily(12, works=1))
    history.shoes.add(a_shoe())
    history.runs.add(a_run(5000, shoe="blue"))
    return person


def opened(person: Person, qtbot: QtBot) -> SettingsView:
    """The page, once its backups are listed."""
    person.flow.settings.show_page()
    view = person.flow.window.settings

    def is_listed() -> bool:
        props = view.backups._props
        return props is not None and props.rows is not None

    qtbot.waitUntil(is_listed)
    return view


def done(person: Person, qtbot: QtBot) -> None:
    """Wait until nothing is being done."""
    doing = person.flow.settings.working
    qtbot.waitUntil(lambda: not doing.is_running, timeout=10_000)


def sheet(person: Person) -> WorkSheet:
    return person.flow.settings.working.sheet


def said(person: Person) -> str:
    """What the sheet says; empty where it is closed."""
    shown = sheet(person)
    if shown.isHidden():
        return ""
    return " ".join(label.text() for label in shown.findChildren(Label) if label.isVisible())


def choose(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    """Have the user choose a file, or none."""
    monkeypatch.setattr(TransferPresenter, "new_file", lambda *_asked: path)
    monkeypatch.setattr(TransferPresenter, "old_file", lambda *_asked: path)


def test_without_a_history_there_is_nothing_to_back_up(person: Person, qtbot: QtBot) -> None:
    person.context.history.close()
    person.context.paths.history.unlink()
    view = opened(person, qtbot)
    assert view.backups.buttons == []
    view.backups.now.click()
    assert "nothing to back up" in person.flow.window.notice.text()
    assert person.flow.window.notice.kind is NoticeKind.NEWS


def test_a_backup_is_made_listed_looked_at_and_restored_and_that_is_undone(
    kept: Person, qtbot: QtBot
) -> None:
    view = opened(kept, qtbot)
    view.backups.now.click()
    qtbot.waitUntil(lambda: len(view.backups.buttons) == 1, timeout=10_000)
    assert [b.why for b in kept.context.history.backups.found()] == [BY_HAND]
    before = everything(kept.context.history)
    kept.context.history.runs.delete("run-0")
    kept.context.history.store.merge(daily(20, works=1))
    after = everything(kept.context.history)
    assert before != after

    view.backups.buttons[0].click()
    done(kept, qtbot)
    assert "It holds 12 sessions and 1 run" in said(kept)
    assert "What is there now holds 32 sessions" in said(kept)
    sheet(kept).accept.click()
    done(kept, qtbot)
    assert said(kept) == ""
    assert everything(kept.context.history) == before
    qtbot.waitUntil(lambda: len(view.backups.buttons) == 2, timeout=10_000)
    assert kept.flow.window.undo.text().endswith("is restored.")
    kept.flow.window.undo.take_back()
    done(kept, qtbot)
    assert everything(kept.context.history) == after


def test_esc_at_the_question_changes_nothing(kept: Person, qtbot: QtBot) -> None:
    kept.context.history.backups.take(BY_HAND)
    view = opened(kept, qtbot)
    before = everything(kept.context.history)
    view.backups.buttons[0].click()
    done(kept, qtbot)
    assert said(kept)
    kept.press("Esc")
    assert said(kept) == ""
    assert everything(kept.context.history) == before


def test_a_damaged_backup_is_told_and_nothing_is_restored(kept: Person, qtbot: QtBot) -> None:
    path = kept.context.history.backups.take(BY_HAND)
    view = opened(kept, qtbot)
    path.write_bytes(path.read_bytes()[:5000])
    view.backups.buttons[0].click()
    done(kept, qtbot)
    assert "This backup cannot be restored" in said(kept)
    assert "is damaged: choose another backup" in said(kept)
    assert not sheet(kept).accept.isVisible()


def test_after_damage_the_newest_good_backup_is_offered_and_restored(
    meet: Meet, qtbot: QtBot
) -> None:
    first = meet()
    first.context.history.store.merge(daily(12, works=1))
    first.context.history.backups.take(BY_HAND)
    before = everything(first.context.history)
    first.leave()
    path = first.context.paths.history
    path.write_bytes(path.read_bytes()[:5000])
    first.clock.advance(3600)
    second = meet(first.clock)
    view = opened(second, qtbot)
    qtbot.waitUntil(view.backups.offer.isVisible, timeout=10_000)
    view.backups.accept.click()
    done(second, qtbot)
    sheet(second).accept.click()
    done(second, qtbot)
    assert everything(second.context.history) == before
    qtbot.waitUntil(lambda: not view.backups.offer.isVisible(), timeout=10_000)


def test_everything_is_exported_and_imported_elsewhere(
    kept: Person, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, tmp_path / "all.json")
    before = everything(kept.context.history)
    view = opened(kept, qtbot)
    view.transfer.export.click()
    done(kept, qtbot)
    assert kept.flow.window.notice.text().startswith("12 sessions written to")
    assert kept.flow.window.notice.kind is NoticeKind.DONE
    assert len(json.loads((tmp_path / "all.json").read_text("utf-8"))["sessions"]) == 12

    kept.context.history.runs.delete("run-0")
    lacking = everything(kept.context.history)
    view.transfer.import_.click()
    done(kept, qtbot)
    assert "It adds 1 run." in said(kept)
    assert everything(kept.context.history) == lacking
    sheet(kept).accept.click()
    done(kept, qtbot)
    assert everything(kept.context.history) == before
    assert kept.flow.window.undo.text() == "1 run added."
    kept.flow.window.undo.take_back()
    done(kept, qtbot)
    assert everything(kept.context.history) == lacking


def test_a_second_import_finds_everything_here_already(
    kept: Person, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, tmp_path / "all.json")
    view = opened(kept, qtbot)
    view.transfer.export.click()
    done(kept, qtbot)
    view.transfer.import_.click()
    done(kept, qtbot)
    assert "Everything in it is here already." in said(kept)
    assert not sheet(kept).accept.isVisible()
    kept.press("Enter")
    assert said(kept) == ""


def test_a_file_that_is_none_is_told_with_its_places(
    kept: Person, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "all.json").write_text('{"format": 1, "sessions": [{"id": 3}]}')
    choose(monkeypatch, tmp_path / "all.json")
    before = everything(kept.context.history)
    view = opened(kept, qtbot)
    view.transfer.import_.click()
    done(kept, qtbot)
    assert "all.json cannot be imported" in said(kept)
    assert "sessions[0].id: expected a text, not 3." in said(kept)
    assert everything(kept.context.history) == before


def test_sessions_are_written_as_a_table(
    kept: Person, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, tmp_path / "all.csv")
    view = opened(kept, qtbot)
    view.transfer.table.click()
    done(kept, qtbot)
    with (tmp_path / "all.csv").open(encoding="utf-8", newline="") as file:
        assert len(list(csv.DictReader(file))) == 12


def test_whoever_chooses_no_file_has_done_nothing(
    kept: Person, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, None)
    view = opened(kept, qtbot)
    for button in (view.transfer.export, view.transfer.table, view.transfer.import_):
        button.click()
        assert not kept.flow.settings.working.is_running


def test_long_work_shows_how_far_it_is_and_can_be_cancelled(
    kept: Person, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(working, "SHOWN_AFTER", 0)
    kept.context.history.store.merge(daily(4000, works=2))
    path = tmp_path / "all.json"
    path.write_text("mine")
    choose(monkeypatch, path)
    view = opened(kept, qtbot)
    view.transfer.export.click()
    qtbot.waitUntil(lambda: "Writing all.json" in said(kept), timeout=10_000)
    kept.press("Esc")
    done(kept, qtbot)
    assert said(kept) == ""
    assert path.read_text() == "mine"
    assert [found.name for found in tmp_path.glob("*all*")] == ["all.json"]


def test_a_plan_is_changed_and_a_routines_target_removed_and_put_back(
    meet: Meet, home: Path, qtbot: QtBot
) -> None:
    home.mkdir()
    text = "# mine\ntargets:\n  strength: 2  # enough\n  core-strength-1: 1\n"
    (home / "settings.yaml").write_text(text)
    person = meet()
    view = opened(person, qtbot)
    plan = view.plan
    plan.targets["stretch"].setCurrentIndex(plan.targets["stretch"].findText("After each run"))
    plan.units.setCurrentIndex(2)
    plan.removed.emit("core-strength-1", "Core strength 1")
    assert "core-strength-1" not in person.context.settings.targets
    assert person.context.settings.targets["stretch"] == "after-run"
    kept = (home / "settings.yaml").read_text()
    assert kept.startswith("# mine\ntargets:\n  strength: 2  # enough\n")
    assert "units: miles" in kept
    person.flow.window.undo.take_back()
    assert person.context.settings.targets["core-strength-1"] == 1
    plan.routine.setCurrentIndex(0)
    added = plan.routine.currentData()
    plan.add.click()
    assert person.context.settings.targets[added] == 1
    assert plan.targets[added].hasFocus()
