"""The form shows what is written, and tells what is typed and pressed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exercise_app.core.balance import Balance
from exercise_app.core.written import Sort
from exercise_app.ui.editing.adder import AddField
from exercise_app.ui.editing.fields import EditField
from exercise_app.ui.props.editor import (
    NEW,
    REST,
    Suggestion,
    derive_totals,
    derive_trouble,
    suggestions,
)
from exercise_app.ui.props.editor_fields import FieldProps, Shape
from exercise_app.ui.views.editor import EditorView
from exercise_app.ui.widgets.controls import Choice
from tests.ui import edited


@pytest.fixture
def view(qtbot: QtBot) -> EditorView:
    view = EditorView()
    qtbot.addWidget(view)
    view.resize(1100, 800)
    view.render_props(edited.editor_props())
    view.show()
    view.activateWindow()
    assert QTest.qWaitForWindowActive(view)
    return view


def test_steps_are_told_in_words_with_their_dose_time_and_trouble() -> None:
    lines = edited.editor_props(edited.BAD).lines
    assert [line.told for line in lines] == [
        "Cat-cow, 8 reps · tempo 3-0-3, 48 s",
        "Side plank, 30 s, 20 s, 15 s each side · hold, on the knees, 2:10 min",
        "Finisher · 3 rounds, 11 min",
        "Dead bug, 8 reps each side, in turn · tempo 2-1-2, 1:20 min",
        "Rest, 20 s",
        "Glute bridge, 10, 8, 6 reps · tempo 2-1-2, Slowly, and without pain, 2 min",
        "Hamstring stretch, hold soon, “hold” is a time, such as 45s, 1m30s or 1:30",
    ]
    assert [line.depth for line in lines] == [0, 0, 0, 1, 1, 1, 0]


def test_odd_steps_are_told_too() -> None:
    text = (
        "name: A\nsteps:\n  - 5\n  - repeat: 1\n    steps: [{rest: 5s, note: Breathe.}]\n"
        "  - repeat: x\n    steps: [{exercise: dead-bug, reps: 5, pace: self}]\n"
        "  - &a {exercise: nobody, reps: 3}\n  - *a\n"
    )
    lines = edited.editor_props(text, ()).lines
    assert [line.name for line in lines] == [
        "Not a step", "Group", "Rest", "x rounds", "Dead bug", "nobody", "nobody",
    ]  # fmt: skip
    assert lines[4].time == "your pace"
    assert lines[5].shared == "in 2 places"


def test_totals_are_told() -> None:
    totals = edited.editor_props().totals
    assert totals.time == "19:43 min"
    assert totals.positions == "2 changes of position"
    assert totals.muscles[0].name == "Core"
    assert totals.muscles[0].share == 1.0
    assert derive_totals(None, None, is_former=False).time == "No time yet"
    own = edited.editor_props(edited.TEXT.replace("    hold: 30s", "    reps: 5\n    pace: self"))
    assert own.totals.time == "18:43 min and 2 sets at your own pace"
    assert Balance(0, 0, (), 0, ()).trained == ()


def test_trouble_is_told_by_its_line_and_counted() -> None:
    assert derive_trouble([], blocks_form=False) is None
    one = derive_trouble([(3, 5, "“hold” is a time.")], blocks_form=False)
    assert one is not None
    assert one.told == "Line 3: “hold” is a time."
    more = derive_trouble([(3, 5, "bad"), (4, 1, "worse"), (5, 1, "x")], blocks_form=True)
    assert more is not None
    assert more.told == "Line 3: bad. 2 more errors."


def test_what_can_be_added_is_told() -> None:
    found = suggestions("res", [], {})
    assert [one.key for one in found] == [REST, NEW]
    assert found[1].name == "New exercise “res”"
    assert suggestions(" ", [], {}) == ()


def test_the_fields_of_each_sort_of_step(view: EditorView) -> None:
    shown = view.form.inspector
    assert shown.title.text() == "Side plank"
    assert shown.field("hold").text() == "30s, 20s, 15s"
    assert not shown.has_field("sets")
    assert shown.has_field("first")
    view.render_props(edited.editor_props(chosen=("steps", 2)))
    assert shown.title.text() == "Rounds"
    assert shown.field("repeat").text() == "3"
    view.render_props(edited.editor_props(chosen=("steps", 2, "steps", 1)))
    assert shown.field("rest").text() == "20s"
    view.render_props(edited.editor_props(chosen=()))
    QApplication.processEvents()
    assert shown.field("kind").text() == "strength"
    assert shown.field("timing.rest").control.isVisible()


def test_a_value_that_is_none_of_a_choice_stays_and_is_told(view: EditorView) -> None:
    text = edited.TEXT.replace("kind: strength", "kind: strenght")
    view.render_props(edited.editor_props(text, ()))
    kind = view.form.inspector.field("kind")
    assert isinstance(kind.control, Choice)
    assert kind.control.currentText() == "strenght"
    assert "did you mean “strength”" in kind.problem.text()


def test_what_is_typed_is_told_after_a_pause_and_when_left(qtbot: QtBot, view: EditorView) -> None:
    load = view.form.inspector.field("load")
    load.control.setFocus()
    QTest.keyClick(load.control, Qt.Key.Key_End)
    with qtbot.waitSignal(view.form.inspector.edited) as told:
        QTest.keyClicks(load.control, "!")
    assert told.args == ["load", "on the knees!"]
    told_again: list[tuple[str, str]] = []
    view.form.inspector.edited.connect(lambda key, text: told_again.append((key, text)))
    QTest.keyClicks(load.control, "?")
    QTest.keyClick(load.control, Qt.Key.Key_Tab)
    assert told_again == [("load", "on the knees!?")]


def test_the_same_value_written_otherwise_leaves_what_is_being_typed(qtbot: QtBot) -> None:
    props = FieldProps("reps", "Reps", "10", Shape.NUMBER)
    field = EditField(props)
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    assert QTest.qWaitForWindowActive(field)
    field._line.setFocus()
    QTest.keyClick(field._line, Qt.Key.Key_End)
    QTest.keyClicks(field._line, ",")
    field.render_props(props)
    assert field.text() == "10,"
    field.render_props(props._replace(value="10, 8"))
    assert field.text() == "10, 8"


def test_less_and_more_are_a_click_or_an_arrow_away(qtbot: QtBot, view: EditorView) -> None:
    view.render_props(edited.editor_props(chosen=("steps", 0)))
    QApplication.processEvents()
    sets = view.form.inspector.field("sets")
    told: list[str] = []
    sets.edited.connect(lambda _key, text: told.append(text))
    sets._line.setFocus()
    QTest.keyClick(sets._line, Qt.Key.Key_Up)
    assert told == ["2"]
    assert sets.text() == "2"


def test_a_narrow_page_shows_the_fields_in_the_list_s_place(view: EditorView) -> None:
    view.resize(420, 600)
    QApplication.processEvents()
    assert view.form.steps.isVisible()
    assert not view.form.inspector.isVisible()
    view.form.steps.setFocus()
    QTest.keyClick(view.form.steps, Qt.Key.Key_Return)
    assert view.form.inspector.isVisible()
    assert not view.form.steps.isVisible()
    QTest.keyClick(view.form, Qt.Key.Key_Escape)
    assert view.form.steps.isVisible()


def test_no_yaml_shows_where_to_mend_it(qtbot: QtBot, view: EditorView) -> None:
    props = edited.editor_props()
    trouble = derive_trouble([(2, 1, "a tab cannot stand here")], blocks_form=True)
    view.render_props(replace(props, trouble=trouble))
    assert not view.form.isVisible()
    with qtbot.waitSignal(view.tab_shown):
        view._no_form.open.click()
    assert view.tab == "source"
    view.render_props(props)
    view.show_tab("steps")
    assert view.form.isVisible()


def test_undo_and_redo_say_what_they_do(qtbot: QtBot, view: EditorView) -> None:
    assert view.undo.accessibleName() == "Undo: Sets"
    assert view.redo.toolTip() == "Redo: Load (Ctrl+Shift+Z)"
    with qtbot.waitSignal(view.undo_requested):
        QTest.keyClick(view.form.steps, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_ten_thousand_rows_are_drawn_as_fast_as_those_in_sight(view: EditorView) -> None:
    line = edited.editor_props().lines[0]
    many = tuple(line._replace(path=("steps", n)) for n in range(3000))
    view.form.steps.show_lines(many, [("steps", 2999)])
    QApplication.processEvents()
    assert view.form.steps.rows() == [2999]
    assert view.form.steps.visualRect(view.form.steps.steps.index(2999)).isValid()
    assert all(one.sort is Sort.EXERCISE for one in many)


def test_what_is_found_is_gone_through_by_keys_and_mouse(qtbot: QtBot) -> None:
    add = AddField()
    qtbot.addWidget(add)
    add.show()
    add.activateWindow()
    assert QTest.qWaitForWindowActive(add)
    add.setFocus()
    QTest.keyClicks(add, "pl")
    found = tuple(Suggestion(key, key) for key in ("plank", "side-plank"))
    add.show_found(found)
    QTest.keyClick(add, Qt.Key.Key_Down)
    with qtbot.waitSignal(add.picked) as told:
        QTest.keyClick(add, Qt.Key.Key_Return)
    assert told.args == ["side-plank"]
    QTest.keyClick(add, Qt.Key.Key_Escape)
    assert add.text() == ""
    assert add.found.shown == ()
    with qtbot.waitSignal(add.left):
        QTest.keyClick(add, Qt.Key.Key_Escape)
