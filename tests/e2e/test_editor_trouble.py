"""The editor in trouble: files that cannot be read or written, and names that are taken."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from exercise_app.library.values import plain_of
from tests.e2e.conftest import Meet
from tests.e2e.editing import OWN, Editing


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
