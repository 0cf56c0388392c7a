"""A routine is changed for one day on its page, done so, and kept as a routine of one's own."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from exercise_app.ui.props.routine import RoutineProps
from exercise_app.ui.widgets.buttons import Button
from tests.e2e.conftest import Meet
from tests.e2e.person import Person
from tests.fakes import FakeClock

OWN = """\
format: 1
name: Mine
kind: strength
timing: {prepare: 5s, rest: 6s, switch: 4s}
steps:
  # never skip this
  - exercise: plank
    hold: 20s
    sets: 3
  - exercise: side-plank
    hold: 15s
  - {exercise: glute-bridge, reps: 8}
"""


def write(home: Path, text: str = OWN) -> Path:
    (home / "routines").mkdir(parents=True, exist_ok=True)
    path = home / "routines" / "mine.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def page(person: Person) -> RoutineProps:
    props = person.flow.window.routine.props
    assert props is not None
    return props


def rows(person: Person) -> list[tuple[str, str]]:
    return [(row.name, row.dose) for section in page(person).sections for row in section.rows]


def button(root: QWidget, name: str) -> Button:
    (found,) = [
        b for b in root.findChildren(Button) if b.accessibleName() == name and b.isVisible()
    ]
    return found


def press(person: Person, name: str) -> None:
    """Go to a button by the keyboard and press it."""
    wanted = button(person.flow.window, name)
    wanted.setFocus(Qt.FocusReason.TabFocusReason)
    person.press("Space")


def click(person: Person, name: str) -> None:
    QTest.mouseClick(button(person.flow.window, name), Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def focused() -> str:
    """What the keyboard is on."""
    widget = QApplication.focusWidget()
    return "" if widget is None else widget.accessibleName()


def told(person: Person) -> str:
    """What the page says is changed for today."""
    adjusting = page(person).adjusting
    assert adjusting is not None
    return adjusting.told


def texts(person: Person) -> list[str]:
    QApplication.processEvents()
    labels = person.flow.window.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible()]


def test_a_routine_is_made_shorter_and_done_so(person: Person) -> None:
    person.flow.open_routine("core-strength-2")
    before = page(person).facts
    press(person, "Fit to 10 minutes")
    assert "10 min" in page(person).facts or "9:" in page(person).facts
    assert page(person).facts != before
    assert "For today: 10 minutes." in texts(person)
    assert any(text.startswith("One set fewer of") for text in texts(person))
    assert focused() == "Fit to 10 minutes"
    planned = [row.dose for section in page(person).sections for row in section.rows]
    assert planned
    person.flow.window.routine.take_focus()
    person.press("Enter")
    assert person.view == "player"
    person.follow_to_the_end()
    (session,) = person.sessions
    assert session.variant == "10min"
    assert session.routine == "core-strength-2"
    assert 500 < session.work_planned + 200 < 700
    assert session.completed


def test_choosing_a_length_again_lets_go_of_it(person: Person) -> None:
    person.flow.open_routine("core-strength-2")
    as_written = rows(person)
    click(person, "Fit to 5 minutes")
    assert rows(person) != as_written
    click(person, "Fit to 5 minutes")
    assert rows(person) == as_written
    assert not any(text.startswith("For today") for text in texts(person))


def test_an_exercise_is_made_easier_and_taken_back_by_the_keyboard(meet: Meet, home: Path) -> None:
    write(home)
    person = meet()
    person.flow.open_routine("mine")
    press(person, "How to do Plank")
    press(person, "Easier: Plank on knees")
    assert rows(person)[0] == ("Plank on knees", "3 × 20 s · hold")
    assert "Instead of Plank" in texts(person)
    assert "For today: Plank on knees instead of Plank." in texts(person)
    assert focused() == "How to do Plank on knees"
    press(person, "Back to Plank")
    assert rows(person)[0] == ("Plank", "3 × 20 s · hold")
    assert not any(text.startswith("For today") for text in texts(person))


def test_an_exercise_is_left_out_put_back_and_the_last_one_stays(meet: Meet, home: Path) -> None:
    write(home)
    person = meet()
    person.flow.open_routine("mine")
    for name in ("Side plank", "Glute bridge"):
        click(person, f"How to do {name}")
        click(person, f"Leave out {name} today")
    assert [name for name, _ in rows(person)] == ["Plank"]
    assert "For today: without Side plank and Glute bridge." in texts(person)
    click(person, "How to do Plank")
    assert not any("Leave out" in b.text() for b in person.flow.window.findChildren(Button)
                   if b.isVisible())  # fmt: skip
    click(person, "Put back Side plank")
    assert [name for name, _ in rows(person)] == ["Plank", "Side plank"]
    click(person, "Reset the changes of today")
    assert [name for name, _ in rows(person)] == ["Plank", "Side plank", "Glute bridge"]


def test_speech_is_chosen_for_today(meet: Meet, home: Path) -> None:
    write(home)
    person = meet()
    person.flow.open_routine("mine")
    person.flow.window.routine.speech_chosen.emit("silent")
    assert "For today: no sound." in texts(person)
    person.press("Enter")
    person.wait(30)
    assert person.speaker.said.words == []
    person.flow.sessions.abandon()
    person.flow.open_routine("mine")
    person.flow.window.routine.speech_chosen.emit("full")
    assert not any(text.startswith("For today") for text in texts(person))


def test_what_was_changed_is_started_from_everywhere_and_gone_tomorrow(
    meet: Meet, home: Path
) -> None:
    write(home)
    clock = FakeClock()
    person = meet(clock)
    person.flow.open_routine("mine")
    click(person, "How to do Side plank")
    click(person, "Leave out Side plank today")
    person.flow.show_today()
    person.flow.start("mine")
    person.follow_to_the_end()
    assert {work[0] for work in person.works()} == {"plank", "glute-bridge"}
    clock.now += timedelta(days=1)
    person.flow.open_routine("mine")
    assert len(rows(person)) == 3


def test_a_changed_session_that_was_cut_off_is_resumed_as_it_was(meet: Meet, home: Path) -> None:
    write(home)
    clock = FakeClock()
    person = meet(clock)
    person.flow.open_routine("mine")
    click(person, "How to do Plank")
    click(person, "Easier: Plank on knees")
    click(person, "How to do Side plank")
    click(person, "Leave out Side plank today")
    person.flow.start("mine")
    person.wait(15)
    person.flow.sessions.abandon()
    person.context.store.close()
    forget_owner(home)

    again = meet(clock)
    today = again.flow.window.today.props
    assert today is not None
    assert today.unfinished is not None
    again.flow.window.today.resume_requested.emit(today.unfinished.id)
    assert again.view == "player"
    again.follow_to_the_end()
    (session,) = again.sessions
    assert session.variant == "-side-plank plank>plank-knees"
    assert session.work_done == session.work_planned
    assert {work.exercise for work in session.works} == {"plank-knees", "glute-bridge"}


def test_changes_are_saved_as_a_routine_of_one_s_own_and_undone(meet: Meet, home: Path) -> None:
    path = write(home)
    person = meet()
    person.flow.open_routine("mine")
    click(person, "How to do Side plank")
    click(person, "Leave out Side plank today")
    press(person, "Save as my own routine")
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "For weekdays")
    person.press("Enter")
    saved = home / "routines" / "for-weekdays.yaml"
    assert saved.read_text() == OWN.replace("name: Mine", "name: For weekdays").replace(
        "  - exercise: side-plank\n    hold: 15s\n", ""
    )
    assert path.read_text() == OWN
    assert page(person).name == "For weekdays"
    assert told(person) == ""
    QTest.keyClick(person.flow.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not saved.exists()
    assert person.view == "today"
    person.flow.open_routine("mine")
    assert [name for name, _ in rows(person)] == ["Plank", "Glute bridge"]


def test_a_built_in_is_saved_under_an_id_that_is_free(person: Person, home: Path) -> None:
    person.flow.open_routine("core-strength-1")
    click(person, "Fit to 15 minutes")
    press(person, "Save as my own routine")
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "Core strength 1")
    person.press("Enter")
    assert (home / "routines" / "core-strength-1-2.yaml").exists()
    assert page(person).id == "core-strength-1-2"
    person.flow.open_routine("core-strength-1")
    assert told(person) == ""


def test_a_folder_that_cannot_be_written_is_told(person: Person, home: Path) -> None:
    (home / "routines").write_text("in the way", encoding="utf-8")
    person.flow.open_routine("core-strength-1")
    click(person, "Fit to 15 minutes")
    press(person, "Save as my own routine")
    person.press("Enter")
    assert "is not saved: the folder" in person.flow.window.notice.text()
    assert "For today: 15 minutes." in texts(person)


def forget_owner(home: Path) -> None:
    """The process that ran the session is gone."""
    import sqlite3

    with sqlite3.connect(home / "history.db") as connection:
        connection.execute("UPDATE session SET owner = NULL")
    connection.close()
