"""The source's text and the document follow each other."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from exercise_app.ui.editing.document import Document
from exercise_app.ui.editing.source import SourceEditor

TEXT = "name: Lauf 😀\r\nlevel: 1\r\n"


@pytest.fixture
def source(qtbot: QtBot) -> SourceEditor:
    source = SourceEditor()
    qtbot.addWidget(source)
    return source


def test_what_is_typed_goes_into_the_document(source: SourceEditor) -> None:
    document = Document(TEXT, Path("core.yaml"))
    source.bind(document)
    source.go_to(1, 13)
    QTest.keyClicks(source.text, " 2")
    assert document.text == "name: Lauf 😀 2\r\nlevel: 1\r\n"
    document.undo()
    document.undo()
    assert document.text == TEXT
    assert source.text.toPlainText() == document.shown


def test_what_is_changed_elsewhere_is_shown_with_the_rest_untouched(
    source: SourceEditor,
) -> None:
    document = Document(TEXT, Path("core.yaml"))
    source.bind(document)
    document.apply("Level", lambda text: text.replace("1", "2"))
    assert source.text.toPlainText() == "name: Lauf 😀\nlevel: 2\n"
    assert document.text == "name: Lauf 😀\r\nlevel: 2\r\n"


def test_another_document_takes_its_place(source: SourceEditor) -> None:
    first, second = Document(TEXT, Path("a.yaml")), Document("name: B\n", Path("b.yaml"))
    source.bind(first)
    source.bind(second)
    first.apply("Level", lambda text: text.replace("1", "2"))
    assert source.text.toPlainText() == "name: B\n"
    assert first.text.endswith("2\r\n")
