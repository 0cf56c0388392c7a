"""The editor and other programs at one file: reloading, choosing, full disks and crashes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from exercise_app.core.notices import NoticeKind
from exercise_app.ui.editing.outside_sheets import DraftSheet
from exercise_app.ui.props.difference import Side
from tests.disks import fill, small_disk
from tests.e2e.conftest import Meet
from tests.e2e.writing import CONTROL, OWN, Writing, soon


@pytest.fixture
def path(home: Path) -> Path:
    path = home / "routines" / "own.yaml"
    path.parent.mkdir(parents=True)
    path.write_bytes(OWN.encode())
    return path


@pytest.fixture
def writing(meet: Meet, path: Path) -> Writing:
    return Writing(meet())


def test_a_file_changed_outside_is_reloaded_within_a_second_and_that_can_be_undone(
    writing: Writing, path: Path, qtbot: QtBot
) -> None:
    path.write_text(OWN.replace("20s", "35s"), encoding="utf-8")
    soon(qtbot, lambda: "35s" in writing.text)
    assert writing.is_clean
    assert "changed by another program" in writing.flow.window.notice.text()
    assert writing.flow.window.notice.kind is NoticeKind.NEWS
    writing.press(Qt.Key.Key_Z, CONTROL)
    assert writing.text == OWN
    assert not writing.is_clean


def both_changed(writing: Writing, path: Path, qtbot: QtBot) -> None:
    writing.end_of(2).type(" too")
    path.write_text(OWN.replace("20s", "35s"), encoding="utf-8")
    soon(qtbot, writing.conflict.isVisible)


def test_where_both_sides_changed_the_difference_is_shown_and_mine_can_stay(
    writing: Writing, path: Path, qtbot: QtBot
) -> None:
    both_changed(writing, path, qtbot)
    lines = writing.conflict.difference.toPlainText().splitlines()
    assert "− name: Mine" in lines
    assert "+ name: Mine too" in lines
    assert f"{Side.THEIRS.value}     hold: 35s" in lines
    assert "+     hold: 20s" in lines
    QTest.keyClick(writing.conflict.mine, Qt.Key.Key_Return)
    assert not writing.conflict.isVisible()
    assert writing.flow.editor.save()
    assert path.read_text(encoding="utf-8") == OWN.replace("Mine", "Mine too")


def test_theirs_can_be_taken(writing: Writing, path: Path, qtbot: QtBot) -> None:
    both_changed(writing, path, qtbot)
    writing.conflict.theirs.click()
    assert writing.text == OWN.replace("20s", "35s")
    assert writing.is_clean
    writing.press(Qt.Key.Key_Z, CONTROL)
    assert "Mine too" in writing.text


def test_both_can_be_kept(writing: Writing, path: Path, qtbot: QtBot) -> None:
    both_changed(writing, path, qtbot)
    writing.conflict.both.click()
    assert writing.text == OWN.replace("20s", "35s")
    copy = path.with_name("own-2.yaml").read_text(encoding="utf-8")
    assert "Mine too (2)" in copy
    assert "hold: 20s" in copy


def test_later_asks_again_before_anything_is_overwritten(
    writing: Writing, path: Path, qtbot: QtBot
) -> None:
    both_changed(writing, path, qtbot)
    QTest.keyClick(writing.conflict, Qt.Key.Key_Escape)
    assert not writing.conflict.isVisible()
    assert not writing.flow.editor.save()
    assert writing.conflict.isVisible()
    assert path.read_text(encoding="utf-8") == OWN.replace("20s", "35s")


def test_a_file_that_is_deleted_outside_stays_in_the_editor(
    writing: Writing, path: Path, qtbot: QtBot
) -> None:
    path.unlink()
    soon(qtbot, lambda: not writing.is_clean)
    assert writing.text == OWN
    assert writing.flow.editor.save()
    assert path.read_text(encoding="utf-8") == OWN


def test_the_same_change_on_both_sides_is_no_question(
    writing: Writing, path: Path, qtbot: QtBot
) -> None:
    writing.end_of(2).type("!")
    path.write_text(OWN.replace("Mine", "Mine!"), encoding="utf-8")
    soon(qtbot, lambda: writing.is_clean)
    assert "sheet" not in writing.flow.beside.outside.__dict__


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a tmpfs")
def test_a_full_disk_is_told_and_no_keystroke_is_lost(meet: Meet, home: Path) -> None:
    with small_disk(home / "routines") as disk:
        path = disk / "own.yaml"
        path.write_text(OWN, encoding="utf-8")
        writing = Writing(meet())
        ballast = fill(disk)
        writing.at(1)
        writing.source.text.textCursor().insertText("# " + "x" * 9000 + "\n")
        assert not writing.flow.editor.save()
        assert "the disk is full" in writing.flow.window.notice.text()
        assert path.read_text(encoding="utf-8") == OWN
        assert not writing.is_clean
        writing.flow.beside.drafting.keep_now()
        [draft] = writing.flow.beside.drafting.drafts.all()
        assert draft.text == writing.text
        ballast.unlink()
        assert writing.flow.editor.save()
        assert path.read_text(encoding="utf-8") == writing.text
        assert writing.flow.beside.drafting.drafts.all() == ()
        writing.person.leave()


CHILD = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.e2e.person import Person

person = Person(Path(sys.argv[1]))
person.flow.keeping.edit("own")
source = person.flow.editor.view.source
person.flow.editor.view.show_tab("source")
source.go_to(2, 11)
QTest.keyClicks(source.text, " as typed")
print("typed", flush=True)
QTest.qWait(60_000)
"""


def test_what_was_typed_before_a_kill_is_offered_with_its_difference(
    meet: Meet, home: Path, path: Path, qtbot: QtBot
) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(home)], stdout=subprocess.PIPE, text=True
    )
    try:
        assert child.stdout is not None
        assert child.stdout.readline() == "typed\n"
        qtbot.waitUntil(lambda: bool(list((home / "drafts").glob("*.json"))), timeout=10_000)
    finally:
        os.kill(child.pid, signal.SIGKILL)
        child.wait()
        if child.stdout is not None:
            child.stdout.close()
    assert path.read_text(encoding="utf-8") == OWN
    person = meet()
    person.flow.beside.drafting.offer()
    sheet: DraftSheet = person.flow.beside.drafting.sheet
    assert sheet.isVisible()
    lines = sheet.difference.toPlainText().splitlines()
    assert "− name: Mine" in lines
    assert "+ name: Mine as typed" in lines
    sheet.edit.click()
    assert person.view == "editor"
    document = person.flow.editor.document
    assert document is not None
    assert document.text == OWN.replace("Mine", "Mine as typed")
    assert not document.is_clean
    assert person.flow.editor.save()
    assert path.read_text(encoding="utf-8") == document.text
    assert person.flow.beside.drafting.drafts.all() == ()


def test_a_draft_can_wait_or_be_discarded(writing: Writing, meet: Meet, home: Path) -> None:
    writing.end_of(2).type("!")
    writing.flow.beside.drafting.keep_now()
    person = meet()
    drafting = person.flow.beside.drafting
    drafting.offer()
    QTest.keyClick(drafting.sheet, Qt.Key.Key_Escape)
    assert not drafting.sheet.isVisible()
    drafting.offer()
    assert drafting.sheet.isVisible()
    drafting.sheet.discard.click()
    assert not drafting.sheet.isVisible()
    assert drafting.drafts.all() == ()


def test_a_draft_goes_when_it_is_undone(writing: Writing) -> None:
    writing.end_of(2).type("!")
    writing.flow.beside.drafting.keep_now()
    assert len(writing.flow.beside.drafting.drafts.all()) == 1
    writing.press(Qt.Key.Key_Z, CONTROL)
    writing.flow.beside.drafting.keep_now()
    assert writing.flow.beside.drafting.drafts.all() == ()
