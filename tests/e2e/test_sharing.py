"""Routines come in by drop, paste and file, and go out as a file and on paper."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from exercise_app.core.notices import NoticeKind
from exercise_app.library.exercise_files import ExerciseFiles
from exercise_app.library.routines import read_routine
from exercise_app.ui.props.incoming import IncomingProps
from tests.content.material import ROUTINES
from tests.e2e.conftest import Meet
from tests.e2e.person import Person
from tests.e2e.test_on_the_spot import button, click, focused, press, texts

LIST = "For Anna:\n- Plank 3x30s\n- Bird dog 2x8/side\n- Zebra kick 5\n"
ROUTINE = (
    "format: 1\nname: {name}\nkind: strength\nsteps:\n  - exercise: {exercise}\n    hold: 20s\n"
)
EXERCISE = "format: 1\nname: Wall sit\n"
CONTROL = Qt.KeyboardModifier.ControlModifier


def shown(person: Person) -> IncomingProps:
    assert person.view == "incoming"
    props = person.flow.window.incoming.props
    assert props is not None
    return props


def paste(person: Person, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(person.flow.window, Qt.Key.Key_V, CONTROL)
    QApplication.processEvents()


def drop(person: Person, *paths: Path) -> bool:
    """Drag files onto the window and let go; whether they were taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    window, copy = person.flow.window, Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(400, 300), copy, data, left, none)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(400, 300), copy, data, left, none))
    QApplication.processEvents()
    return enter.isAccepted()


def undo(person: Person) -> None:
    QTest.keyClick(person.flow.window, Qt.Key.Key_Z, CONTROL)
    QApplication.processEvents()


def arrive(meet: Meet) -> Person:
    """Somebody with the window open, after its first paint."""
    person = meet()
    person.flow.watch_for_arrivals()
    return person


def written(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_therapist_s_list_is_pasted_looked_over_and_done(meet: Meet, home: Path) -> None:
    person = arrive(meet)
    paste(person, LIST)
    (item,) = shown(person).items
    assert [(step.name, step.dose) for step in item.steps] == [
        ("Plank", "3 × 30 s · hold"),
        ("Bird dog", "2 × 8 reps each side · tempo 2-3-2"),
        ("Zebra kick", "5 reps · at your own pace"),
    ]
    assert "“Zebra kick” is new: it has only its name so far." in texts(person)
    person.press("Enter")
    assert person.view == "routine"
    assert (home / "routines" / "for-anna.yaml").exists()
    person.press("Enter")
    assert person.view == "player"
    person.follow_to_the_end()
    assert person.sessions[0].name == "For Anna"


def test_a_dropped_routine_is_added_and_undone(meet: Meet, home: Path, tmp_path: Path) -> None:
    path = written(tmp_path / "in" / "hips.yaml", ROUTINE.format(name="Hips", exercise="plank"))
    person = arrive(meet)
    assert drop(person, path)
    (item,) = shown(person).items
    assert (item.name, item.taken) == ("Hips", "")
    assert item.facts == "Routine · Strength · level 1 · 1 min · 1 exercise"
    click(person, "Add")
    assert person.view == "routine"
    assert (home / "routines" / "hips.yaml").read_text() == path.read_text()
    person.flow.today.read_now()
    assert "hips" in [entry.id for entry in person.context.routines.entries()]
    undo(person)
    assert not (home / "routines" / "hips.yaml").exists()
    assert person.view == "today"
    assert path.exists()


def test_an_exercise_and_the_routine_that_uses_it_are_dropped_together(
    meet: Meet, home: Path, tmp_path: Path
) -> None:
    routine = written(tmp_path / "a.yaml", ROUTINE.format(name="A", exercise="wall-sit"))
    exercise = written(tmp_path / "wall-sit.yaml", EXERCISE)
    person = arrive(meet)
    drop(person, routine, exercise)
    assert shown(person).title == "Add these 2?"
    person.press("Enter")
    assert person.view == "routine"
    assert (home / "exercises" / "wall-sit.yaml").read_text() == EXERCISE
    assert person.context.routines.find("a").routine.name == "A"
    undo(person)
    assert not (home / "exercises" / "wall-sit.yaml").exists()


def test_a_name_that_is_taken_is_kept_beside_unless_it_is_replaced(
    meet: Meet, home: Path, tmp_path: Path
) -> None:
    mine = written(home / "routines" / "hips.yaml", ROUTINE.format(name="Mine", exercise="plank"))
    theirs = written(tmp_path / "hips.yaml", ROUTINE.format(name="Theirs", exercise="squat"))
    before = mine.read_text()
    person = arrive(meet)
    drop(person, theirs)
    assert shown(person).items[0].taken == "You have a file “hips.yaml” already."
    click(person, "Add")
    assert mine.read_text() == before
    beside = home / "routines" / "hips-2.yaml"
    assert beside.read_text() == theirs.read_text().replace("Theirs", "Theirs (2)")
    drop(person, theirs)
    press(person, "Replace: Theirs")
    assert focused() == "Add"
    click(person, "Add")
    assert mine.read_text() == theirs.read_text()
    undo(person)
    assert mine.read_text() == before


def test_one_that_comes_with_the_app_is_not_replaced_unasked(meet: Meet, home: Path) -> None:
    person = arrive(meet)
    drop(person, next(path for path in ROUTINES if path.stem == "big-three"))
    assert shown(person).items[0].taken == "“big-three” is one that comes with the app."
    click(person, "Add")
    assert (home / "routines" / "big-three-2.yaml").exists()
    drop(person, home / "routines" / "big-three-2.yaml")
    assert shown(person).items[0].taken == "You have this already."
    person.press("Enter")
    assert [path.name for path in (home / "routines").glob("*.yaml")] == ["big-three-2.yaml"]


def test_errors_are_told_with_line_and_column_and_nothing_is_added(meet: Meet, home: Path) -> None:
    person = arrive(meet)
    paste(person, ROUTINE.format(name="A", exercise="plonk"))
    props = shown(person)
    assert props.title == "This cannot be added yet"
    assert not props.can_add
    (problem,) = props.items[0].problems
    assert problem == "Line 5, column 15: there is no exercise “plonk”; did you mean “plank”?"
    person.press("Esc")
    assert person.view == "today"
    assert not (home / "routines").exists()


def test_an_empty_clipboard_and_a_disk_that_is_full_are_told(meet: Meet, home: Path) -> None:
    person = arrive(meet)
    paste(person, " ")
    assert "There is no text to paste" in person.flow.window.notice.text()
    written(home / "routines", "in the way")
    paste(person, LIST)
    person.press("Enter")
    assert person.flow.window.notice.text() == (
        "This cannot be saved: something else stands in its place; move that away, or give another "
        "place. Nothing was added."
    )
    assert person.view == "incoming"


def test_nothing_is_taken_while_a_session_runs(meet: Meet, tmp_path: Path) -> None:
    path = written(tmp_path / "hips.yaml", ROUTINE.format(name="Hips", exercise="plank"))
    person = arrive(meet)
    person.flow.start("core-strength-1")
    assert not drop(person, path)
    paste(person, LIST)
    assert person.view == "player"


def test_a_routine_is_exported_with_its_exercises_inside(
    meet: Meet, home: Path, tmp_path: Path
) -> None:
    written(home / "exercises" / "wall-sit.yaml", EXERCISE)
    written(home / "routines" / "a.yaml", ROUTINE.format(name="A", exercise="wall-sit"))
    person = meet()
    asked: list[tuple[str, str]] = []

    def ask(title: str, name: str, _kinds: str) -> str:
        asked.append((title, name))
        return str(tmp_path / "out")

    person.flow.sharing.ask_path = ask
    person.flow.open_routine("a")
    press(person, "Export: A")
    assert asked == [("Export the routine", "a.yaml")]
    text = (tmp_path / "out.yaml").read_text()
    assert "“A” is in out.yaml now." in person.flow.window.notice.text()
    assert person.flow.window.notice.kind is NoticeKind.DONE
    alone = ExerciseFiles(Path(__file__).resolve().parents[2] / "assets" / "exercises")
    assert read_routine(text, "out.yaml", "out", alone).routine.exercises["wall-sit"].name == (
        "Wall sit"
    )


def test_a_handout_of_today_is_saved_as_a_pdf(person: Person, tmp_path: Path) -> None:
    person.flow.sharing.ask_path = lambda *_: str(tmp_path / "handout")
    person.flow.open_routine("core-strength-1")
    press(person, "Print or PDF: Core strength 1")
    window = person.flow.window
    assert (
        button(window, "Paper: A4").isChecked() is not button(window, "Paper: Letter").isChecked()
    )
    click(person, "Paper: Letter")
    click(person, "Save as PDF…")
    assert (tmp_path / "handout.pdf").read_bytes().startswith(b"%PDF-")
    assert "“Core strength 1” is in handout.pdf now." in window.notice.text()
    assert window.notice.kind is NoticeKind.DONE


def test_cancelling_a_dialog_does_nothing(person: Person, tmp_path: Path) -> None:
    person.flow.sharing.ask_path = lambda *_: ""
    person.flow.open_routine("core-strength-1")
    click(person, "Export: Core strength 1")
    click(person, "Print or PDF: Core strength 1")
    click(person, "Save as PDF…")
    assert list(tmp_path.glob("*.*")) == []
    assert person.view == "routine"


def test_a_place_that_cannot_be_written_is_told(person: Person, tmp_path: Path) -> None:
    blocked = written(tmp_path / "file", "in the way")
    person.flow.sharing.ask_path = lambda *_: str(blocked / "out")
    person.flow.open_routine("core-strength-1")
    click(person, "Export: Core strength 1")
    assert person.flow.window.notice.text() == (
        f"“out.yaml” is not saved: the folder {blocked} is not there. "
        "Bring it back, then save again."
    )
    person.flow.window.show_notice("")
    click(person, "Print or PDF: Core strength 1")
    click(person, "Save as PDF…")
    assert person.flow.window.notice.text() == (
        "This cannot be saved: its folder is not there; make it, or give another place."
    )


def test_pictures_that_stay_behind_are_told(meet: Meet, home: Path, tmp_path: Path) -> None:
    text = ROUTINE.format(name="A", exercise="own") + (
        "  - {exercise: wall-sit, hold: 20s}\nexercises: {own: {name: Own, picture: p.svg}}\n"
    )
    written(home / "routines" / "a.yaml", text)
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">'
        '<rect width="9" height="9"/></svg>'
    )
    written(home / "exercises" / "wall-sit.yaml", EXERCISE + "picture: p.svg\n")
    for folder in ("routines", "exercises"):
        written(home / folder / "p.svg", svg)
    person = meet()
    person.flow.sharing.ask_path = lambda *_: str(tmp_path / "out.yaml")
    person.flow.open_routine("a")
    click(person, "Export: A")
    assert person.flow.window.notice.text() == (
        "“A” is in out.yaml now. The pictures of Own and Wall sit could not go along."
    )
