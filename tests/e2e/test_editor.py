"""Routines are made one's own: customized, written anew, rearranged, tried, and put back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from exercise_app.desktop.data import routines_dir
from exercise_app.library.values import plain_of
from exercise_app.ui.widgets.controls import Choice
from tests.e2e.conftest import Meet
from tests.e2e.editing import ALT, CTRL, OWN, SHIFT, Editing


def test_a_built_in_is_customized_and_put_back(meet: Meet, home: Path) -> None:
    person = meet()
    editing = Editing(person)
    person.flow.open_routine("core-strength-1")
    editing.press("Customize: Core strength 1")
    copy = home / "routines" / "core-strength-1.yaml"
    built_in = routines_dir() / "core-strength-1.yaml"
    assert person.view == "editor"
    assert copy.read_bytes() == built_in.read_bytes()
    editing.press("The routine")
    editing.enter("name", "My core")
    assert "Not saved yet" in editing.view.saved.text()
    editing.key(Qt.Key.Key_S, CTRL)
    assert plain_of(copy.read_text("utf-8"))["name"] == "My core"
    editing.press("Back")
    assert person.view == "routine"
    assert person.flow.window.routine.props is not None
    assert person.flow.window.routine.props.name == "My core"

    editing.press("Put the built-in one back: My core")
    assert not copy.exists()
    assert person.flow.window.routine.props.name == "Core strength 1"
    person.flow.window.undo.undo.click()
    assert plain_of(copy.read_text("utf-8"))["name"] == "My core"
    assert person.flow.window.routine.props.name == "My core"


def test_a_routine_is_made_from_nothing_and_done_by_keyboard_alone(meet: Meet, home: Path) -> None:
    person = meet()
    editing = Editing(person)
    editing.key(Qt.Key.Key_N, CTRL)
    assert person.view == "editor"
    person.flow.editor.adding.read_now()
    editing.key(Qt.Key.Key_A, CTRL)
    editing.type("Hotel room")
    editing.key(Qt.Key.Key_Escape)
    editing.type("side pl")
    editing.key(Qt.Key.Key_Return)
    editing.type("rest")
    editing.key(Qt.Key.Key_Return)
    editing.type("sqat")
    editing.key(Qt.Key.Key_Return)
    assert editing.rows == ["Side plank", "Rest", "Squat"]
    editing.key(Qt.Key.Key_S, CTRL)
    path = home / "routines" / "hotel-room.yaml"
    assert plain_of(path.read_text("utf-8"))["name"] == "Hotel room"
    editing.key(Qt.Key.Key_Escape)
    editing.key(Qt.Key.Key_Escape)
    assert person.view == "routine"
    person.press("Enter")
    assert person.view == "player"
    person.follow_to_the_end()
    assert [work.exercise for work in person.sessions[0].works][-1] == "squat"


def test_today_leads_to_a_new_routine_and_leaving_it_untouched_asks_nothing(meet: Meet) -> None:
    editing = Editing(meet())
    editing.press("New routine")
    assert editing.person.view == "editor"
    assert editing.rows == []
    editing.press("Back")
    assert editing.person.view == "today"


def test_steps_are_reordered_grouped_and_undone_by_keyboard(mine: Editing) -> None:
    before = mine.text
    steps = mine.view.form.steps
    steps.setFocus()
    mine.key(Qt.Key.Key_Down)
    assert mine.flow.editor.here.chosen == (("steps", 1),)
    mine.key(Qt.Key.Key_Up, ALT)
    assert mine.rows[:2] == ["Plank", "Cat-cow"]
    mine.key(Qt.Key.Key_Down, ALT)
    mine.key(Qt.Key.Key_Down, SHIFT)
    mine.key(Qt.Key.Key_G, CTRL)
    assert mine.rows[1] == "2 rounds"
    assert mine.steps[1] == {
        "repeat": 2,
        "steps": [{"exercise": "plank", "hold": "20s"}, {"exercise": "dead-bug", "reps": 6}],
    }
    assert "# to begin with" in mine.text
    mine.key(Qt.Key.Key_G, CTRL | SHIFT)
    assert mine.text == before
    mine.key(Qt.Key.Key_D, CTRL)
    for _ in range(10):
        mine.key(Qt.Key.Key_Z, CTRL)
    assert mine.text == before
    mine.key(Qt.Key.Key_Z, CTRL | SHIFT)
    assert mine.rows[:2] == ["Plank", "Cat-cow"]


def test_a_step_is_dragged_into_a_repeat_by_mouse(mine: Editing) -> None:
    steps = mine.view.form.steps
    viewport = steps.viewport()
    start = steps.visualRect(steps.steps.index(1)).center()
    end = steps.visualRect(steps.steps.index(3))
    drop = QPoint(60, end.bottom() - 2)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for at in (start + QPoint(0, 15), drop, drop):
        QTest.mouseMove(viewport, at)
        event_move(viewport, at)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=drop)
    assert mine.steps[2]["steps"][0] == {"exercise": "plank", "hold": "20s"}  # type: ignore[index]
    assert mine.flow.editor.here.chosen == (("steps", 2, "steps", 0),)


def event_move(widget: QWidget, at: QPoint) -> None:
    """A move with the left button held, which QTest cannot make."""
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    left = Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    position = QPointF(at)
    scene = QPointF(widget.mapToGlobal(at))
    event = QMouseEvent(QEvent.Type.MouseMove, position, scene, Qt.MouseButton.NoButton, left, none)
    QApplication.sendEvent(widget, event)
    QApplication.processEvents()


def test_a_pyramid_is_typed_and_the_sums_follow(mine: Editing) -> None:
    mine.flow.editor.choose((("steps", 1),))
    before = mine.view.form.totals.time.text()
    doses = mine.field("dose").control
    assert isinstance(doses, Choice)
    doses.setCurrentIndex(doses.findText("Reps at the exercise’s pace"))
    mine.field("dose").take()
    mine.enter("reps", "10, 8, 6")
    assert mine.steps[1] == {"exercise": "plank", "reps": [10, 8, 6]}
    assert not mine.view.form.inspector.has_field("sets")
    mine.flow.editor.here.reading.read_now()
    assert mine.view.form.totals.time.text() != before
    line = mine.view.form.steps.steps.lines[1]
    assert line.dose.startswith("10, 8, 6 reps")


def test_a_bad_value_is_told_beside_its_field_and_keeps_what_was_typed(mine: Editing) -> None:
    mine.flow.editor.choose((("steps", 1),))
    mine.enter("hold", "soon")
    field = mine.field("hold")
    assert field.text() == "soon"
    assert "is a time, such as 45s" in field.problem.text()
    mine.flow.editor.here.reading.read_now()
    assert mine.view.props is not None
    assert mine.view.props.totals.is_former
    assert mine.view.props.trouble is not None
    mine.press("Show in the source")
    assert mine.view.tab == "source"
    assert mine.view.source.text.textCursor().blockNumber() + 1 == mine.view.props.trouble.line
    mine.view.show_tab("steps")
    mine.enter("hold", "25s")
    assert field.problem.isHidden()
    mine.flow.editor.here.reading.read_now()
    assert mine.view.props.trouble is None


def test_a_shared_step_asks_for_all_places_or_only_here(mine: Editing) -> None:
    mine.flow.editor.choose((("steps", 3, "steps", 0),))
    assert not mine.field("reps").is_live, "it asks once, when the field is left"
    mine.enter("reps", "9")
    mine.press("Only here")
    assert mine.steps[0] == {"exercise": "cat-cow", "reps": 5}
    assert mine.steps[3]["steps"][0]["reps"] == 9  # type: ignore[index]
    mine.key(Qt.Key.Key_Z, CTRL)
    assert mine.text == OWN
    mine.enter("reps", "7")
    mine.press("In all 2 places")
    assert "&warm {exercise: cat-cow, reps: 7}   # used twice" in mine.text
    mine.enter("reps", "8")
    assert "reps: 8}   # used twice" in mine.text, "it is not asked again"


def test_what_is_asked_and_dismissed_changes_nothing(mine: Editing) -> None:
    mine.flow.editor.choose((("steps", 0),))
    mine.enter("reps", "9")
    mine.key(Qt.Key.Key_Escape)
    assert mine.text == OWN
    assert mine.field("reps").text() == "5"


def test_a_routine_is_deleted_and_comes_back(mine: Editing, home: Path) -> None:
    mine.press("Back")
    mine.press("Delete: Mine")
    path = home / "routines" / "mine.yaml"
    assert not path.exists()
    assert mine.person.view == "today"
    mine.flow.window.undo.undo.click()
    assert path.read_text("utf-8") == OWN
    assert mine.person.view == "routine"


def test_a_routine_is_duplicated(mine: Editing, home: Path) -> None:
    mine.press("Back")
    mine.press("Duplicate: Mine")
    assert mine.person.view == "editor"
    copy = (home / "routines" / "mine-2.yaml").read_text("utf-8")
    assert copy == OWN.replace("name: Mine", 'name: "Mine, a copy"')


def test_leaving_asks_once_and_loses_nothing(mine: Editing, home: Path) -> None:
    path = home / "routines" / "mine.yaml"
    mine.flow.editor.choose((("steps", 1),))
    mine.enter("hold", "25s")
    mine.press("Back")
    mine.press("Stay here")
    assert mine.person.view == "editor"
    mine.press("Back")
    mine.press("Save")
    assert "hold: 25s" in path.read_text("utf-8")
    assert mine.person.view == "routine"


def test_what_is_not_saved_is_kept_while_other_pages_are_looked_at(mine: Editing) -> None:
    mine.flow.editor.choose((("steps", 1),))
    mine.enter("hold", "25s")
    mine.flow._go_to("history")
    assert "not saved yet" in mine.flow.window.notice.text()
    assert not mine.flow.may_close_editor()
    mine.press("Stay here")
    assert mine.person.view == "editor"
    assert "hold: 25s" in mine.text
    mine.press("Back")
    mine.press("Do not save")
    mine.press("Edit: Mine")
    assert mine.text == OWN
    assert mine.flow.may_close_editor()


def test_the_whole_routine_is_tried_at_speed_and_nothing_is_kept(mine: Editing) -> None:
    mine.press("Try it")
    assert mine.person.view == "player"
    trial = mine.flow.trial.playing
    assert trial is not None
    for _ in range(400):
        if mine.flow.trial.playing is None:
            break
        mine.person.clock.advance(1.0)
        trial.look()
        if mine.person.shown.status.value == "waiting":
            mine.key(Qt.Key.Key_Right)
    assert mine.flow.trial.playing is None
    assert mine.person.view == "editor"
    assert mine.person.sessions == []


def test_a_step_is_heard_as_a_session_announces_it(mine: Editing) -> None:
    mine.flow.editor.choose((("steps", 1),))
    mine.press("Hear it")
    assert mine.person.speaker.previewed[-1].startswith("First, plank. Twenty seconds.")
