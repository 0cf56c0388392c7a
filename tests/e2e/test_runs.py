"""Runs and shoes from the first one on: written down, changed, deleted, undone, and kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from exercise_app.core.runs import Run
from exercise_app.ui.props.runs import RunsProps
from exercise_app.ui.views.run_sheets import RunSheet
from tests.e2e.conftest import Meet
from tests.e2e.person import Person
from tests.ui.running import a_run

DAY = 24 * 3600


def runs(person: Person) -> list[Run]:
    return person.context.history.runs.between()


def page(person: Person) -> RunsProps:
    props = person.flow.window.runs.props
    assert props is not None
    return props


def type_(text: str) -> None:
    """Type into what has the keyboard."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClicks(target, text)
    QApplication.processEvents()


def ran(person: Person, distance: str, time: str = "") -> RunSheet:
    """Press “I ran”, type distance and time, and save: all by the keyboard."""
    person.flow.window.activateWindow()
    person.press("Enter")
    type_(distance)
    person.press("Down")
    type_(time)
    person.press("Enter")
    return person.flow.runs.run_sheet


def test_a_run_is_written_down_by_the_keyboard_alone(person: Person) -> None:
    person.flow.window.place_chosen.emit("runs")
    assert person.view == "runs"
    assert page(person).empty
    ran(person, "5,2", "28:30")
    (run,) = runs(person)
    assert (run.metres, run.seconds, run.shoe, run.note) == (5200, 1710, None, None)
    assert run.date == person.clock.now.date()
    assert page(person).mileage.distance == "5.2 km"
    assert page(person).weeks[0].rows[0].pace == "28:30 · 5:29 /km"
    assert person.flow.window.undo.text() == "5.2 km added."
    person.flow.window.undo.take_back()
    assert runs(person) == []
    assert page(person).empty


def test_what_is_no_distance_is_told_and_the_sheet_stays_until_it_is_one(person: Person) -> None:
    person.flow.open_runs(add=True)
    sheet = person.flow.runs.run_sheet
    assert not sheet.isHidden()
    type_("far")
    person.press("Enter")
    assert not sheet.isHidden()
    assert runs(person) == []
    sheet.distance.selectAll()
    type_("3 mi")
    person.press("Enter")
    assert sheet.isHidden()
    assert [run.metres for run in runs(person)] == [4828]


def test_a_run_is_changed_and_the_change_undone(person: Person) -> None:
    kept = person.context.history.runs.add(a_run(5234, id="a", date=person.clock.now.date()))
    person.flow.open_runs()
    view, sheet = person.flow.window.runs, person.flow.runs.run_sheet
    view.rows["a"].click()
    sheet.note.setText("Grass")
    person.press("Enter")
    (changed,) = runs(person)
    assert (changed.metres, changed.note) == (5234, "Grass")
    person.flow.window.undo.take_back()
    assert runs(person) == [kept]


def test_a_run_is_deleted_by_its_key_or_in_its_sheet_and_put_back(person: Person) -> None:
    kept = person.context.history.runs.add(a_run(5000, id="a", date=person.clock.now.date()))
    person.flow.open_runs()
    view = person.flow.window.runs

    def by_its_key() -> None:
        QTest.keyClick(view.rows["a"], Qt.Key.Key_Delete)

    def in_its_sheet() -> None:
        view.rows["a"].click()
        person.flow.runs.run_sheet.delete.click()

    for delete in (by_its_key, in_its_sheet):
        delete()
        assert runs(person) == []
        assert page(person).weeks == ()
        assert person.flow.runs.run_sheet.isHidden()
        person.flow.window.undo.take_back()
        assert runs(person) == [kept]
        assert page(person).weeks[0].rows[0].id == "a"


def test_shoes_are_added_worn_retired_deleted_and_put_back(person: Person) -> None:
    person.flow.open_runs()
    view, flow = person.flow.window.runs, person.flow
    view.shoes.add.click()
    type_("Blue")
    flow.runs.shoe_sheet.before.setText("480")
    person.press("Enter")
    (shoe,) = person.context.history.shoes.all()
    assert (shoe.name, shoe.metres_before) == ("Blue", 480_000)
    view.add.setFocus()
    ran(person, "5")
    assert [run.shoe for run in runs(person)] == [None]
    view.rows[runs(person)[0].id].click()
    sheet = flow.runs.run_sheet
    sheet.shoe.setCurrentIndex(sheet.shoe.findData(shoe.id))
    person.press("Enter")
    assert page(person).shoes[0].distance == "485 km"
    assert page(person).shoes[0].notice.startswith("Past 483 km.")
    view.add.setFocus()
    ran(person, "1")
    assert runs(person)[-1].shoe == runs(person)[0].shoe == shoe.id

    view.shoes.buttons[shoe.id].click()
    flow.runs.shoe_sheet.retire.click()
    assert page(person).shoes[0].told == "retired today"
    flow.window.undo.take_back()
    assert not page(person).shoes[0].is_retired
    QTest.keyClick(view.shoes.buttons[shoe.id], Qt.Key.Key_Delete)
    assert person.context.history.shoes.all() == []
    assert len(runs(person)) == 2
    flow.window.undo.take_back()
    assert page(person).shoes[0].distance == "486 km"


def test_a_shoe_is_renamed_without_touching_its_distance_and_that_is_undone(
    person: Person,
) -> None:
    person.flow.open_runs()
    view, flow = person.flow.window.runs, person.flow
    view.shoes.add.click()
    type_("Blue")
    flow.runs.shoe_sheet.before.setText("100 mi")
    person.press("Enter")
    (before,) = person.context.history.shoes.all()
    assert before.metres_before == 160_934
    view.shoes.buttons[before.id].click()
    flow.runs.shoe_sheet.name.setText("Grey")
    person.press("Enter")
    (after,) = person.context.history.shoes.all()
    assert (after.name, after.metres_before) == ("Grey", 160_934)
    flow.window.undo.take_back()
    assert person.context.history.shoes.all() == [before]


def test_a_week_far_above_the_weeks_before_is_told_calmly(person: Person) -> None:
    person.flow.open_runs()
    for distance in ("20", "20", "20", "20", "20", "26"):
        ran(person, distance)
        person.clock.advance(7 * DAY)
    person.clock.advance(-7 * DAY)
    person.flow.open_runs()
    mileage = page(person).mileage
    assert mileage.told == (
        "The mean of the four weeks before is 20 km. Often advised is at most 10 % more: 22 km."
    )
    assert mileage.advice.startswith("This week is 30 % above the mean.")


def test_earlier_runs_come_when_they_are_asked_for(person: Person) -> None:
    for years in range(4):
        person.context.history.runs.add(a_run(5000, 365 * years, id=f"{years}"))
    person.flow.open_runs()
    view = person.flow.window.runs
    for many in (1, 2, 3, 4):
        assert len([row for week in page(person).weeks for row in week.rows]) == many
        assert page(person).has_earlier is (many < 4)
        view.earlier.click()


def test_after_a_long_time_without_a_run_the_last_ones_are_shown(person: Person) -> None:
    person.context.history.runs.add(a_run(5000, 800, id="a"))
    person.flow.open_runs()
    assert [row.id for week in page(person).weeks for row in week.rows] == ["a"]
    assert not page(person).has_earlier
    assert page(person).empty == ""


def test_miles_and_the_weeks_start_are_those_of_the_settings(meet: Meet, home: Path) -> None:
    home.mkdir()
    (home / "settings.yaml").write_text("units: miles\nweek_starts: sunday\n")
    person = meet()
    person.flow.open_runs()
    ran(person, "3.1")
    assert [run.metres for run in runs(person)] == [4989]
    assert page(person).mileage.distance == "3.1 mi"


def test_runs_are_there_after_a_new_start_and_a_damaged_file_is_told(meet: Meet) -> None:
    first = meet()
    first.flow.open_runs()
    ran(first, "5")
    first.leave()
    second = meet(first.clock)
    second.flow.open_runs()
    assert [run.metres for run in runs(second)] == [5000]
    second.context.history.close()
    second.context.paths.history.unlink()
    second.context.paths.history.mkdir()
    second.flow.open_runs()
    assert "cannot be opened" in second.flow.window.notice.text()
    second.context.paths.history.rmdir()
