"""An unexpected error, wherever it comes up: one calm sheet, and never the end of a session."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, qWarning
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from exercise_app import app
from exercise_app.core.events import End
from exercise_app.desktop.hooks import Hooks
from exercise_app.presenters.troubles import Troubles
from tests.conftest import ExpectLog
from tests.e2e.person import Person


@pytest.fixture
def troubles(person: Person, expect_log: ExpectLog) -> Iterator[Troubles]:
    """The person's window, with everything caught that goes wrong."""
    made = Troubles(person.flow.window, lambda: person.flow.has_session)
    hooks = Hooks(made.tell)
    hooks.install()
    person.flow.on_trouble = hooks.catch
    yield made
    hooks.remove()


def fail() -> None:
    raise ValueError("out of tune")


def key(window: QWidget, letter: str) -> None:
    """Press a key as the system would: Qt looks shortcuts up for it."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        pressed = QKeyEvent(kind, Qt.Key(ord(letter)), Qt.KeyboardModifier.NoModifier, letter)
        QCoreApplication.postEvent(window.windowHandle(), pressed)
    QApplication.processEvents()


def by_shortcut(window: QWidget) -> None:
    shortcut = QShortcut(QKeySequence("J"), window)
    shortcut.activated.connect(fail)
    window.activateWindow()
    key(window, "J")
    shortcut.deleteLater()


def by_slot(window: QWidget) -> None:
    QTimer.singleShot(0, fail)


def by_thread(window: QWidget) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


def by_finalizer(window: QWidget) -> None:
    class Closing:
        def __del__(self) -> None:
            fail()

    Closing()
    gc.collect()


def by_painting(window: QWidget) -> None:
    class Painting(QWidget):
        has_failed = False

        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
            if not self.has_failed:
                self.has_failed = True
                fail()

    Painting(window).show()


def by_filter(window: QWidget) -> None:
    class Filter(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
            if event.type() == QEvent.Type.User:
                fail()
            return False

    watching = Filter(window)
    window.installEventFilter(watching)
    QCoreApplication.postEvent(window, QEvent(QEvent.Type.User))
    QApplication.processEvents()
    window.removeEventFilter(watching)


WAYS: list[Callable[[QWidget], None]] = [
    by_shortcut, by_slot, by_thread, by_finalizer, by_painting, by_filter,
]  # fmt: skip


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_wherever_it_comes_up_one_sheet_tells_of_it(
    qtbot: QtBot, person: Person, troubles: Troubles, expect_log: ExpectLog,
    way: Callable[[QWidget], None],
) -> None:  # fmt: skip
    expect_log("unexpected: ValueError: out of tune")
    way(person.flow.window)
    qtbot.waitUntil(lambda: not troubles.sheet.isHidden())
    assert troubles.sheet.what.text() == "ValueError: out of tune"
    troubles.sheet.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "Exercise App 0." in copied
    assert 'raise ValueError("out of tune")' in copied
    assert troubles.sheet.copy.text() == "Copied"
    troubles.sheet.keep_going.click()
    assert troubles.sheet.isHidden()
    assert person.flow.window.body.isEnabled()


def test_others_that_come_meanwhile_never_stack_and_the_same_one_comes_once(
    qtbot: QtBot, person: Person, troubles: Troubles, expect_log: ExpectLog
) -> None:
    expect_log(r"unexpected( \(seen [248] times\))?: ValueError")
    expect_log("unexpected: ZeroDivisionError")
    for _ in range(7):
        by_slot(person.flow.window)
    QTimer.singleShot(0, lambda: 1 // 0)
    qtbot.waitUntil(lambda: not troubles.sheet.isHidden())
    QApplication.processEvents()
    assert "out of tune" in troubles.sheet.what.text()
    assert len(person.flow.window.findChildren(type(troubles.sheet))) == 1
    person.press("Esc")
    assert troubles.sheet.isHidden()
    by_slot(person.flow.window)
    QApplication.processEvents()
    assert troubles.sheet.isHidden()


def test_a_session_goes_on_and_the_sheet_waits_for_its_end(
    qtbot: QtBot, person: Person, troubles: Troubles, expect_log: ExpectLog
) -> None:
    expect_log("unexpected: ValueError")
    person.press("Enter")
    person.wait(20)
    by_shortcut(person.flow.window)
    window = person.flow.window
    qtbot.waitUntil(lambda: bool(window.notice.text()))
    assert window.notice.text() == "Something went wrong, and the session goes on."
    assert person.view == "player"
    assert "sheet" not in troubles.__dict__
    person.wait(20)
    assert person.sessions[0].works[0].done == 20.0
    person.playing.send(End())
    assert person.view == "summary"
    assert not troubles.sheet.isHidden()
    person.press("Esc")
    assert troubles.sheet.isHidden()
    assert person.sessions[0].ended == "early"


def test_in_a_session_its_details_are_a_press_away(
    qtbot: QtBot, person: Person, troubles: Troubles, expect_log: ExpectLog,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    expect_log("unexpected.*: ValueError")
    person.press("Enter")
    monkeypatch.setattr(person.speaker, "play", lambda *_: fail())
    person.wait(30)
    window = person.flow.window
    qtbot.waitUntil(lambda: bool(window.notice.text()))
    window.notice.acted.emit()
    assert not troubles.sheet.isHidden()
    person.wait(10)
    troubles.sheet.keep_going.click()
    window.notice.acted.emit()
    assert troubles.sheet.isHidden(), "it is told once"
    person.wait(10)
    assert person.sessions[0].works[0].done == 30.0


def test_what_qt_says_goes_into_the_log(
    person: Person, troubles: Troubles, expect_log: ExpectLog
) -> None:
    expect_log("WARNING qt: .*something odd")
    qWarning("something odd")
    QApplication.processEvents()
    assert "sheet" not in troubles.__dict__


def test_ctrl_c_is_no_error_and_the_hooks_are_put_back(person: Person) -> None:
    told: list[object] = []
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    former: list[object] = []
    sys.excepthook = lambda *caught: former.append(caught[0])
    try:
        hooks = Hooks(told.append)
        hooks.install()
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
        exits = threading.Thread(target=sys.exit)
        exits.start()
        exits.join()
        hooks.remove()
    finally:
        sys.excepthook = before[0]
    assert (told, former) == ([], [KeyboardInterrupt])
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_a_start_that_fails_is_one_sentence_and_in_the_log(
    own_home: object, tmp_path: object, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str], expect_log: ExpectLog,
) -> None:  # fmt: skip
    expect_log("the window could not be run")
    monkeypatch.setattr(app, "_make_flow", lambda _context: fail())
    assert app.run_app() == 1
    err = capsys.readouterr().err
    assert err.startswith("Something unexpected went wrong: out of tune. The log tells where: ")
    assert err.count("\n") == 1
