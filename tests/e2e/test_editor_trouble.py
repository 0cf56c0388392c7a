"""The editor in trouble: files that cannot be read or written, and names that are taken."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from exercise_app.library.values import plain_of
from tests.e2e.conftest import Meet
from tests.e2e.editing import CTRL, OWN, Editing


def told(editing: Editing) -> str:
    return editing.flow.window.notice.text()


def test_what_is_typed_into_a_shared_step_is_kept_where_another_page_comes_up(
    mine: Editing,
) -> None:
    mine.flow.editor.choose((("steps", 0),))
    QApplication.processEvents()
    mine.field("reps").control.setFocus()
    mine.type("9")
    mine.flow._go_to("history")
    assert mine.person.view == "history"
    assert mine.steps[0] == {"exercise": "cat-cow", "reps": 9}
    assert "reps: 5}   # used twice" in mine.text


def typed_into_a_shared_step(mine: Editing) -> None:
    mine.flow.editor.choose((("steps", 0),))
    QApplication.processEvents()
    mine.field("reps").control.setFocus()
    mine.key(Qt.Key.Key_A, CTRL)
    mine.type("9")


def test_saving_waits_for_the_answer_about_a_shared_step(mine: Editing, home: Path) -> None:
    path = home / "routines" / "mine.yaml"
    typed_into_a_shared_step(mine)
    mine.key(Qt.Key.Key_S, CTRL)
    assert path.read_text("utf-8") == OWN
    mine.press("Only here")
    assert plain_of(path.read_text("utf-8"))["steps"][0] == {"exercise": "cat-cow", "reps": 9}
    assert mine.field("reps").control.hasFocus(), "the keyboard came back"


def test_leaving_waits_for_the_answer_about_a_shared_step(mine: Editing) -> None:
    typed_into_a_shared_step(mine)
    mine.flow.editor.leave()
    assert mine.person.view == "editor"
    mine.press("Only here")
    mine.press("Do not save")
    assert mine.person.view == "routine"


def test_closing_the_window_waits_for_the_answer_about_a_shared_step(mine: Editing) -> None:
    typed_into_a_shared_step(mine)
    assert not mine.flow.may_close_editor()
    mine.press("Only here")
    assert "reps: 9" in mine.text
    mine.press("Stay here")
    assert mine.person.view == "editor"


def test_undo_and_trying_keep_still_while_a_shared_step_is_asked_about(mine: Editing) -> None:
    mine.flow.editor.choose((("steps", 1),))
    mine.enter("hold", "25s")
    typed_into_a_shared_step(mine)
    mine.key(Qt.Key.Key_Z, CTRL)
    mine.view.redo_requested.emit()
    assert "hold: 25s" in mine.text
    mine.view.try_requested.emit()
    assert mine.person.view == "editor"
    mine.key(Qt.Key.Key_Escape)
    assert mine.person.view == "editor"
    assert mine.field("reps").text() == "5"


def test_a_folder_that_cannot_be_written_is_told_and_nothing_is_lost(
    mine: Editing, home: Path
) -> None:
    mine.flow.editor.choose((("steps", 1),))
    mine.enter("hold", "25s")
    path = home / "routines" / "mine.yaml"
    path.unlink()
    path.mkdir()
    assert not mine.flow.editor.save()
    assert "is not saved" in told(mine)
    assert "hold: 25s" in mine.text
    assert mine.view.save.isEnabled()
    path.rmdir()
    assert mine.flow.editor.save()
    assert "hold: 25s" in path.read_text("utf-8")
    assert told(mine) == ""


def test_a_new_routine_takes_no_file_s_place(meet: Meet, home: Path) -> None:
    folder = home / "routines"
    folder.mkdir(parents=True)
    (folder / "my-routine.yaml").write_text(OWN, encoding="utf-8")
    editing = Editing(meet())
    editing.flow.new_routine()
    editing.flow.editor.adding.read_now()
    editing.flow.editor.adding.pick("plank")
    editing.flow.editor.here.reading.read_now()
    assert editing.view.props is not None
    assert editing.view.props.trouble is None
    assert editing.view.form.totals.time.text() != "No time yet"
    assert editing.flow.editor.save()
    assert (folder / "my-routine.yaml").read_text("utf-8") == OWN
    assert plain_of((folder / "my-routine-2.yaml").read_text("utf-8"))["name"] == "My routine"
    editing.press("Back")
    assert editing.person.view == "routine"


def test_what_is_saved_with_errors_is_told_with_its_line(mine: Editing) -> None:
    mine.flow.editor.choose((("steps", 1),))
    mine.enter("hold", "soon")
    assert mine.flow.editor.save()
    assert told(mine).startswith("Saved. It can be started once this is mended: Line ")


def test_a_file_that_is_no_text_is_told(meet: Meet, home: Path) -> None:
    folder = home / "routines"
    folder.mkdir(parents=True)
    (folder / "odd.yaml").write_bytes(b"name: \xff\xfe\n")
    editing = Editing(meet())
    editing.flow.keeping.edit("odd")
    assert "UTF-8" in told(editing)
    editing.flow.keeping.edit("nothing-there")
    assert "cannot be read" in told(editing)
    assert editing.person.view == "today"


def test_a_routine_that_came_back_by_other_hands_stays(mine: Editing, home: Path) -> None:
    mine.press("Back")
    mine.press("Delete: Mine")
    path = home / "routines" / "mine.yaml"
    path.write_text("other\n", encoding="utf-8")
    mine.flow.window.undo.undo.click()
    assert path.read_text("utf-8") == "other\n"
    assert "another file has its name now" in told(mine)


def test_no_yaml_at_all_opens_with_the_way_to_the_source(meet: Meet, home: Path) -> None:
    folder = home / "routines"
    folder.mkdir(parents=True)
    (folder / "broken.yaml").write_text("name: [\n", encoding="utf-8")
    editing = Editing(meet())
    editing.flow.keeping.edit("broken")
    assert editing.person.view == "editor"
    editing.press("Open the source")
    assert editing.view.tab == "source"
    editing.flow.editor.document.type_text(OWN)  # type: ignore[union-attr]
    editing.view.show_tab("steps")
    assert editing.rows[0] == "Cat-cow"


def test_a_text_that_came_can_be_looked_over_in_the_editor(meet: Meet, home: Path) -> None:
    editing = Editing(meet())
    editing.flow.take_text("Plank 3x30s\nBird dog 2x8/side\n")
    editing.press("Look it over in the editor")
    assert editing.rows == ["Plank", "Bird dog"]
    assert editing.flow.editor.save()
    assert len(list((home / "routines").glob("*.yaml"))) == 1


def test_a_trial_ends_at_once_and_asks_nothing(mine: Editing) -> None:
    mine.press("Try it")
    assert "nothing of it is kept" in mine.person.shown.notice
    trial = mine.flow.trial.playing
    assert trial is not None
    mine.person.clock.advance(2.0)
    trial.look()
    assert trial.is_under_way
    mine.person.press("Esc")
    assert mine.person.view == "editor"
    assert mine.flow.trial.playing is None
    assert mine.person.sessions == []
