"""Somebody who writes at the source of a routine of their own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exercise_app.ui.editing.outside_sheets import ConflictSheet
from exercise_app.ui.editing.source import SourceEditor
from tests.e2e.person import Person

OWN = "format: 1\nname: Mine\nkind: strength\nsteps:\n  - exercise: plank\n    hold: 20s\n"
CONTROL = Qt.KeyboardModifier.ControlModifier


class Writing:
    """Somebody at the source of a routine of their own."""

    def __init__(self, person: Person) -> None:
        self.person, self.flow = person, person.flow
        self.flow.window.activateWindow()
        self.flow.beside.watch()
        self.flow.keeping.edit("own")
        self.flow.editor.view.show_tab("source")
        self.source.take_focus()
        QApplication.processEvents()

    @property
    def source(self) -> SourceEditor:
        return self.flow.editor.view.source

    @property
    def text(self) -> str:
        document = self.flow.editor.document
        assert document is not None
        return document.text

    @property
    def is_clean(self) -> bool:
        document = self.flow.editor.document
        assert document is not None
        return document.is_clean

    @property
    def conflict(self) -> ConflictSheet:
        return self.flow.beside.outside.sheet

    def at(self, line: int, column: int = 1) -> Writing:
        self.source.go_to(line, column)
        return self

    def end_of(self, line: int) -> Writing:
        self.source.go_to(line, 1)
        QTest.keyClick(self.source.text, Qt.Key.Key_End)
        return self

    def type(self, text: str) -> None:
        QTest.keyClicks(self.source.text, text)

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(self.source.text, key, held)

    def underlined(self) -> list[tuple[int, str]]:
        wave = QTextCharFormat.UnderlineStyle.WaveUnderline
        return [
            (s.cursor.blockNumber() + 1, s.cursor.selectedText())
            for s in self.source.text.extraSelections()
            if s.format.underlineStyle() == wave
        ]


def soon(qtbot: QtBot, holds: Callable[[], bool]) -> None:
    """Within a second, on a computer that does nothing else meanwhile."""
    qtbot.waitUntil(holds, timeout=10_000)
