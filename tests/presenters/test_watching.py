"""What another program does with the user's files is noticed, and nothing runs meanwhile."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from exercise_app.presenters.watching import LATEST, SETTLED, Watching

Deed = Callable[[], object]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "data" / "routines"
    folder.mkdir(parents=True)
    return folder


def told(qtbot: QtBot, watching: Watching, deed: Deed) -> list[str]:
    """The names that are told after a deed."""
    with qtbot.waitSignal(watching.changed, timeout=10_000) as signal:
        deed()
    return [path.name for path in signal.args[0]]


def test_a_file_that_is_made_changed_replaced_and_deleted_is_told_each_time(
    qtbot: QtBot, folder: Path
) -> None:
    watching, path, other = Watching([folder]), folder / "a.yaml", folder / ".a.swp"
    assert told(qtbot, watching, lambda: path.write_text("1")) == ["a.yaml"]
    assert told(qtbot, watching, lambda: path.write_text("12")) == ["a.yaml"]
    other.write_text("other")
    assert told(qtbot, watching, lambda: other.replace(path)) == ["a.yaml"]
    assert told(qtbot, watching, lambda: path.write_text("123")) == ["a.yaml"]
    assert told(qtbot, watching, lambda: path.rename(folder / "b.yaml")) == ["a.yaml", "b.yaml"]
    assert told(qtbot, watching, (folder / "b.yaml").unlink) == ["b.yaml"]


def test_a_change_is_looked_at_well_within_a_second() -> None:
    assert SETTLED < LATEST <= 500


def test_a_file_behind_a_link_is_told_when_it_is_changed_or_replaced(
    qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    real = tmp_path / "dotfiles" / "a.yaml"
    real.parent.mkdir()
    real.write_text("1")
    (folder / "a.yaml").symlink_to(real)
    watching = Watching([folder])
    assert told(qtbot, watching, lambda: real.write_text("12")) == ["a.yaml"]
    new = real.with_name("new")
    new.write_text("123")
    assert told(qtbot, watching, lambda: new.replace(real)) == ["a.yaml"]
    assert told(qtbot, watching, lambda: real.write_text("1234")) == ["a.yaml"]


def test_a_folder_that_is_not_there_yet_is_noticed_when_it_comes(
    qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "home" / "routines"
    watching = Watching([folder])

    def make() -> None:
        folder.mkdir(parents=True)
        (folder / "a.yaml").write_text("1")

    assert told(qtbot, watching, make) == ["a.yaml"]
    assert told(qtbot, watching, lambda: (folder / "a.yaml").write_text("12")) == ["a.yaml"]
    assert told(qtbot, watching, lambda: shutil.rmtree(folder)) == ["a.yaml"]
    assert told(qtbot, watching, make_again(folder)) == ["b.yaml"]


def make_again(folder: Path) -> Deed:
    def make() -> None:
        folder.mkdir()
        (folder / "b.yaml").write_text("1")

    return make


def test_what_we_write_ourselves_and_hidden_files_are_not_told(qtbot: QtBot, folder: Path) -> None:
    watching, path = Watching([folder]), folder / "a.yaml"
    with qtbot.assertNotEmitted(watching.changed, wait=400):
        (folder / ".saving").write_text("1")
        os.replace(folder / ".saving", path)
        watching.note(path)
    assert told(qtbot, watching, lambda: path.write_text("12")) == ["a.yaml"]


def test_no_timer_runs_while_nothing_changes(qtbot: QtBot, folder: Path) -> None:
    watching = Watching([folder])
    told(qtbot, watching, lambda: (folder / "a.yaml").write_text("1"))
    qtbot.waitUntil(lambda: not watching.is_waiting)
    assert not [timer for timer in watching.findChildren(QTimer) if timer.isActive()]


def test_a_look_finds_what_the_system_did_not_tell(folder: Path) -> None:
    watching = Watching([folder])
    seen: list[Path] = []
    watching.changed.connect(seen.extend)
    path = folder / "a.yaml"
    path.write_text("1")
    watching.look()
    assert seen == [path]
    watching.look()
    assert seen == [path]
