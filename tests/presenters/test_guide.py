"""The guide's presenter where its files are not as they should be."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from exercise_app.presenters.guide import GuidePresenter
from exercise_app.ui.window import MainWindow


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window)
    return window


def test_a_guide_that_is_missing_is_told(window: MainWindow, tmp_path: Path) -> None:
    GuidePresenter(tmp_path, window).show_page()
    assert window.current == "guide"
    assert window.notice.text() == f"The guide is not in {tmp_path}; install the app again."
    assert not window.guide.entries


def test_a_file_that_cannot_be_read_is_told(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "contents.md").mkdir()
    GuidePresenter(tmp_path, window).open("pain")
    assert window.notice.text().startswith("The guide cannot be read: ")


def test_an_unknown_chapter_shows_the_list(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "contents.md").write_text("1. [One](one.md): the first\n")
    (tmp_path / "one.md").write_text("# One\n\nText.\n")
    presenter = GuidePresenter(tmp_path, window)
    presenter.open("two")
    assert list(window.guide.entries) == ["one"]
    assert window.guide.reader.toPlainText() == ""
    presenter.open("one")
    assert window.guide.reader.toPlainText().startswith("One")
