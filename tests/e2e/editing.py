"""Somebody at the editor: what they press and type, and what is seen then."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from exercise_app.library.values import plain_of
from exercise_app.ui.editing.fields import EditField
from exercise_app.ui.views.editor import EditorView
from exercise_app.ui.widgets.buttons import Button
from tests.e2e.person import Person

ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
OWN = """\
format: 1
name: Mine
kind: strength
x-warm: &warm {exercise: cat-cow, reps: 5}   # used twice
steps:
  # to begin with
  - *warm
  - exercise: plank
    hold: 20s
  - exercise: dead-bug
    reps: 6
  - repeat: 2
    steps:
      - *warm
      - exercise: glute-bridge
        reps: 8
"""


class Editing:
    """The editor of a person's window, by what can be pressed and seen."""

    def __init__(self, person: Person) -> None:
        self.person, self.flow = person, person.flow
        self.flow.watch_for_new()
        self.flow.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.flow.window)

    @property
    def view(self) -> EditorView:
        """The page."""
        return self.flow.window.editor

    @property
    def text(self) -> str:
        """The text that is edited."""
        document = self.flow.editor.document
        assert document is not None
        return document.text

    @property
    def steps(self) -> list[object]:
        """The steps in it, as plain values."""
        return list(plain_of(self.text)["steps"])

    @property
    def rows(self) -> list[str]:
        """The names of the rows that are shown."""
        return [line.name for line in self.view.form.steps.steps.lines]

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focused: QWidget | None = self.flow.window.focusWidget()
        QTest.keyClick(self.flow.window if focused is None else focused, key, held)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        target = self.flow.window.focusWidget()
        assert isinstance(target, QWidget)
        QTest.keyClicks(target, text)
        QApplication.processEvents()

    def field(self, key: str) -> EditField:
        return self.view.form.inspector.field(key)

    def enter(self, key: str, text: str) -> None:
        """Type into a field in place of what stands there, and go on."""
        QApplication.processEvents()
        self.field(key).control.setFocus()
        target = self.flow.window.focusWidget()
        assert target is not None
        self.key(Qt.Key.Key_A, CTRL)
        self.type(text)
        self.key(Qt.Key.Key_Tab)

    def press(self, name: str) -> None:
        """Click the button of a name that is on the screen."""
        buttons = self.flow.window.findChildren(Button)
        found = [
            b for b in buttons if b.accessibleName() == name and b.isVisible() and b.isEnabled()
        ]
        assert found, name
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)
        QApplication.processEvents()
