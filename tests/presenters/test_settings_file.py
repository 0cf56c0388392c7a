"""Changes of the settings' file are noticed, however they come about."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from exercise_app.presenters.settings_file import SettingsFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.yaml"


def test_a_file_that_is_made_changed_replaced_and_deleted_is_told_each_time(
    qtbot: QtBot, path: Path
) -> None:
    file = SettingsFile(path)
    with qtbot.waitSignal(file.changed, timeout=5_000):
        path.write_text("format: 1\n")
    with qtbot.waitSignal(file.changed, timeout=5_000):
        path.write_text("format: 1\ntheme: dark\n")
    other = path.with_name("other")
    other.write_text("format: 1\ntheme: light\n")
    with qtbot.waitSignal(file.changed, timeout=5_000):
        other.replace(path)
    with qtbot.waitSignal(file.changed, timeout=5_000):
        path.write_text("format: 1\nvoice: {rate: 150}\n")
    with qtbot.waitSignal(file.changed, timeout=5_000):
        path.unlink()


def test_other_files_beside_it_are_nobodys_business(qtbot: QtBot, path: Path) -> None:
    path.write_text("format: 1\n")
    file = SettingsFile(path)
    with qtbot.assertNotEmitted(file.changed, wait=250):
        path.with_name("notes").write_text("x")
